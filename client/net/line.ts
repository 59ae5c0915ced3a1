/** The words of net: how the line stands, and what can come of asking over it. */
import type { Result } from '#shared/base/index.ts';
import type { WireError } from '#shared/wire/index.ts';

/** `up` is said once the own seat, if there is one, is taken again. `closing`: the server said that it goes. */
export type Line = 'connecting' | 'up' | 'down' | 'closing';

/** What can come of asking: an error of the server, or nothing at all. */
export type NetError = WireError | 'no-answer';
export type Asking<T> = Promise<Result<T, NetError>>;

/** Calls `job` after so many milliseconds, unless the returned function is called before. */
export type After = (ms: number, job: () => void) => () => void;
