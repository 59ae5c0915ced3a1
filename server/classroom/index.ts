/** classroom: classes: opened, joined, led through their rounds, forgotten. It knows matches and lines, no sockets. */
export { Classes, type ClassesOptions } from './classes.ts';
export { Homework } from './homework.ts';
export type { LiveClass } from './liveClass.ts';
export type { ClassLine, Gone, StudentLine } from './port.ts';
