/** The table: the part of the game's screen that is read, typed, tapped and spoken. The stage draws the rest. */
import '../../styles/tokens.css';
import '../../styles/table.css';

export type { TableProps } from './props.ts';
export { Table } from './Table.tsx';
