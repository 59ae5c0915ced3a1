/** The table of a person who is the network. */
import '../../styles/tokens.css';
import '../../styles/table.css';
import './murphy-table.css';

export { MurphyTable } from './MurphyTable.tsx';
