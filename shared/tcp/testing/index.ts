/** What the pages of docs/ are written from: the moves that the tests play. No part of the game comes in by this door. */
export { BELIEFS } from './beliefs.ts';
export { NEEDLESS, type Played, REFUSED, RIGHT } from './mistakes.ts';
export { action, contextOf, shown, situation, type Told } from './situations.ts';
