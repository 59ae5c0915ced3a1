/** The lobby: setting up a match for oneself or a friend, and joining one by its code. */
export { Join } from './Join.tsx';
export { Lobby } from './Lobby.tsx';
