/** lobby: rooms and seats: codes, tokens, names. It knows matches and lines, no sockets. */
export type { Page } from './boards.ts';
export { type Calendar, openCalendar } from './calendar.ts';
export type { Held, Sitting } from './chairs.ts';
export { Lobby, type LobbyOptions } from './lobby.ts';
export { nameProblem } from './nameProblem.ts';
export { cleanName, cleanText } from './names.ts';
export type { Registry } from './registry.ts';
