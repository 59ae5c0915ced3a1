/** Where the page is, as its address says, so that reload, back and links work. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isLevelId, type LevelId } from '#shared/levels/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import { BREAKABLE_NAMES, type Breakable } from '#shared/tcp/index.ts';
import { baseHere } from '../../net/index.ts';

export const WAYS = ['alone', 'friend', 'murphy', 'code'] as const;
export type Way = (typeof WAYS)[number];

export type Route =
  | { readonly page: 'landing' }
  | { readonly page: 'lobby'; readonly way: Way; readonly level: LevelId | null }
  | { readonly page: 'join'; readonly code: string }
  | { readonly page: 'match'; readonly match: string }
  /** A debrief that somebody passed on. */
  | { readonly page: 'debrief'; readonly link: string }
  /** The levels as a path; one of them may be chosen. */
  | { readonly page: 'map'; readonly level: LevelId | null }
  | { readonly page: 'passport' }
  /** The connection of the day. */
  | { readonly page: 'daily' }
  /** Break TCP, with the rule that is taken away. */
  | { readonly page: 'break'; readonly rule: Breakable | null }
  /** A level of somebody's own, which is all in the address, and perhaps the end that the reader is meant to be. */
  | { readonly page: 'level'; readonly code: string; readonly end?: End }
  /** The level editor, beginning from one of ours or where one was. */
  | { readonly page: 'edit'; readonly from: LevelId | null }
  /** A capture of real packets, judged. */
  | { readonly page: 'capture' }
  /** A level on paper. */
  | { readonly page: 'print'; readonly level: LevelId }
  /** A class: how it is to be, before it is opened. */
  | { readonly page: 'class' }
  /** Its host's page; the key is all that is needed to come back. */
  | { readonly page: 'host'; readonly key: string }
  /** Its projector's page. */
  | { readonly page: 'screen'; readonly key: string }
  /** A student's page. */
  | { readonly page: 'student'; readonly class: string }
  /** Homework, for whoever has its link. */
  | { readonly page: 'homework'; readonly link: string }
  /** What the class has understood, for its host. */
  | { readonly page: 'report'; readonly key: string }
  /** A ghost plays this level in this seat. */
  | { readonly page: 'ghost'; readonly level: LevelId; readonly role: End };

export function routeOf({ pathname, hash }: { readonly pathname: string; readonly hash: string }): Route {
  const [first, second, third] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (first === 'match' && second) return { page: 'match', match: second };
  const link = /\/d\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (link) return { page: 'debrief', link: decode(link) };
  const level = second && isLevelId(second) ? second : null;
  if (first === 'map') return { page: 'map', level };
  if (first === 'passport') return { page: 'passport' };
  if (first === 'daily') return { page: 'daily' };
  if (first === 'break') return { page: 'break', rule: BREAKABLE_NAMES.find((one) => one === second) ?? null };
  const end = ENDS.find((one) => one === third);
  if (first === 'l' && second) return { page: 'level', code: second, ...(end && { end }) };
  if (first === 'h' && second) return { page: 'homework', link: second };
  if (first === 'capture') return { page: 'capture' };
  if (first === 'edit') return { page: 'edit', from: level };
  if (first === 'print' && level) return { page: 'print', level };
  if (first === 'ghost' && level) return { page: 'ghost', level, role: end ?? 'client' };
  if (first === 'class') return second ? { page: 'student', class: second } : { page: 'class' };
  if ((first === 'host' || first === 'screen' || first === 'report') && second) return { page: first, key: second };
  const code = /\/j\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (code) return { page: 'join', code: decode(code).toUpperCase() };
  const way = WAYS.find((one) => one === first);
  if (way) return { page: 'lobby', way, level };
  return { page: 'landing' };
}

/** An address that somebody mistyped is no reason to fail. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address from the top of its host, for a game that lies under `base` there. */
export const addressOf = (route: Route, base = baseHere()): string => base + pathOf(route);

function pathOf(route: Route): string {
  switch (route.page) {
    case 'landing':
      return '';
    case 'lobby':
      return `#/${route.way}${route.level ? `/${route.level}` : ''}`;
    case 'join':
      return `j/${encodeURIComponent(route.code)}`;
    case 'match':
      return `#/match/${encodeURIComponent(route.match)}`;
    case 'debrief':
      return `d/${encodeURIComponent(route.link)}`;
    case 'map':
      return `#/map${route.level ? `/${route.level}` : ''}`;
    case 'passport':
      return '#/passport';
    case 'daily':
      return '#/daily';
    case 'break':
      return `#/break${route.rule ? `/${route.rule}` : ''}`;
    case 'level':
      return `#/l/${encodeURIComponent(route.code)}${route.end ? `/${route.end}` : ''}`;
    case 'homework':
      return `#/h/${encodeURIComponent(route.link)}`;
    case 'edit':
      return `#/edit${route.from ? `/${route.from}` : ''}`;
    case 'capture':
      return '#/capture';
    case 'print':
      return `#/print/${route.level}`;
    case 'class':
      return '#/class';
    case 'student':
      return `#/class/${encodeURIComponent(route.class)}`;
    case 'host':
    case 'screen':
    case 'report':
      return `#/${route.page}/${encodeURIComponent(route.key)}`;
    case 'ghost':
      return `#/ghost/${route.level}/${route.role}`;
  }
}

export interface Router {
  readonly route: ReadonlySignal<Route>;
  go(route: Route, how?: 'push' | 'replace'): void;
}

export function openRouter(page: Window): Router {
  const route = signal(routeOf(page.location));
  const follow = () => {
    route.value = routeOf(page.location);
  };
  page.addEventListener('popstate', follow);
  page.addEventListener('hashchange', follow);
  return {
    route,
    go(next, how = 'push') {
      page.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(next));
      route.value = next;
      if (how === 'push') page.scrollTo(0, 0);
    },
  };
}
