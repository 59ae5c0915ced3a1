/** wire: what crosses the socket. The client imports its types only, so that no schema library reaches a browser. */
export * from './classEvents.ts';
export { CLASS_REQUESTS } from './classSchemas.ts';
export * from './events.ts';
export * from './homeworkEvents.ts';
export { HOMEWORK_REQUESTS } from './homeworkSchemas.ts';
export * from './reply.ts';
export { REQUESTS } from './schemas.ts';
export * from './seated.ts';
