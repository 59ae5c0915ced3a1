/** The table of a person who is the network. */
import '../../styles/tokens.css';
import '../../styles/table.css';
import './murphy-table.css';
import './house.css';
import './way.css';
import './held.css';
import './hand.css';
import './done.css';
import './wide.css';
import './phone.css';
import './calm.css';

export { MurphyTable } from './MurphyTable.tsx';
