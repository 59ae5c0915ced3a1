/** The replay: a film, played on the table at any speed. It takes any `Film`, wherever that came from. */
import '../../styles/table.css';
import './replay.css';
import './screening.css';

export { Replay, type ReplayProps } from './Replay.tsx';
export { Screening } from './Screening.tsx';
