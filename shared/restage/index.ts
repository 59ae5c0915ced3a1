/** restage: a connection of a capture, from one of its packets on, as a level that is played. */
export { type Beginning, type LeftOut, type Restaged, type RestagedWords, restage, type Unfit } from './restage.ts';
