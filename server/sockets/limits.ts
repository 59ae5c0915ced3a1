/** How much one connection, and one address, may ask for. Kept in memory: a restart forgives. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.ts';

export interface Limits {
  /** One more event of this socket: 'flood' if it goes on far beyond the limit. */
  event(socket: string): Promise<'ok' | 'too-fast' | 'flood'>;
  /** False once a socket, or its address, has guessed wrong too often in this minute. */
  mayGuess(socket: string, address: string): Promise<boolean>;
  guessedWrong(socket: string, address: string): Promise<void>;
  /** One more match of this address; false if it has made too many in this minute. */
  mayCreate(address: string): Promise<boolean>;
  /** False once a socket has joined classes too often, or too many have from its address in this minute. */
  mayJoin(socket: string, address: string): Promise<boolean>;
  joined(socket: string, address: string): Promise<void>;
  /** One more wish of the student at this place; false if there were too many in this minute. Each that changes something is written down. */
  mayWish(place: string): Promise<boolean>;
  /** One more link that this address opens; false if it has opened too many in this minute. */
  mayLook(address: string): Promise<boolean>;
}

/** So many times the limit in one second is no impatient player any more. */
const FLOOD = 25;
/** Of one socket in a minute, so that one player who tries codes does not use up what a whole class may mistype. */
const OWN_GUESSES = 10;
/** Of one socket in an hour: a student who was kicked comes back, and nobody fills a class from one page. */
const OWN_JOINS = 3;
/** Of one student in a minute: a check is eight answers, and each may be thought over. */
const OWN_WISHES = 60;
const MINUTE_IN_SECONDS = 60;
const HOUR_IN_SECONDS = 3600;

export function openLimits(config: Config): Limits {
  const events = new RateLimiterMemory({ points: config.MAX_EVENTS, duration: 1 });
  const guesses = new RateLimiterMemory({ points: config.MAX_GUESSES, duration: MINUTE_IN_SECONDS });
  const ownGuesses = new RateLimiterMemory({ points: OWN_GUESSES, duration: MINUTE_IN_SECONDS });
  const creates = new RateLimiterMemory({ points: config.MAX_CREATES, duration: MINUTE_IN_SECONDS });
  const joins = new RateLimiterMemory({ points: config.MAX_JOINS, duration: MINUTE_IN_SECONDS });
  const ownJoins = new RateLimiterMemory({ points: OWN_JOINS, duration: HOUR_IN_SECONDS });
  const wishes = new RateLimiterMemory({ points: OWN_WISHES, duration: MINUTE_IN_SECONDS });
  const looks = new RateLimiterMemory({ points: config.MAX_LOOKS, duration: MINUTE_IN_SECONDS });
  return {
    async event(socket) {
      const used = await consumed(events, socket);
      return used <= config.MAX_EVENTS ? 'ok' : used <= config.MAX_EVENTS * FLOOD ? 'too-fast' : 'flood';
    },
    mayGuess: async (socket, address) => (await isLeft(ownGuesses, socket)) && (await isLeft(guesses, address)),
    async guessedWrong(socket, address) {
      await Promise.all([consumed(ownGuesses, socket), consumed(guesses, address)]);
    },
    async mayCreate(address) {
      return (await consumed(creates, address)) <= config.MAX_CREATES;
    },
    mayJoin: async (socket, address) => (await isLeft(ownJoins, socket)) && (await isLeft(joins, address)),
    async joined(socket, address) {
      await Promise.all([consumed(ownJoins, socket), consumed(joins, address)]);
    },
    mayWish: async (place) => (await consumed(wishes, place)) <= OWN_WISHES,
    async mayLook(address) {
      return (await consumed(looks, address)) <= config.MAX_LOOKS;
    },
  };
}

/** A point could be taken. */
const isLeft = async (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  ((await limiter.get(key))?.consumedPoints ?? 0) < limiter.points;

/** Takes a point and tells how many are taken; the library rejects with that when there are too many. */
async function consumed(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    return (await limiter.consume(key)).consumedPoints;
  } catch (result) {
    if (result instanceof RateLimiterRes) return result.consumedPoints;
    throw result;
  }
}
