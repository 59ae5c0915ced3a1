/** net: the line to the server, the seat that is held, and the mirror that judges before the server has spoken. */
export { baseHere } from './base.ts';
export { type ClassNet, createClassNet, type GoneWhy, isFinal } from './classNet.ts';
export { drawProof, openJoining } from './joining.ts';
export type { After, Asking, Line, NetError } from './line.ts';
export { foresee } from './mirror.ts';
export { createNet, type Lost, type Net, type NetOptions } from './net.ts';
export { openPlaces, type Place, type Places } from './places.ts';
export { type HeldSeat, openSeats, type Seats } from './seats.ts';
export { openWire, type Wire } from './wire.ts';
