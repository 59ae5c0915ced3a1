/** Handing something to the device, which knows to whom it can go. */

/** Missing on plain http, and on most desktops. */
export const canSend = (): boolean => typeof navigator.share === 'function';

/** Who changes their mind has not failed. */
export const send = (what: ShareData): Promise<void> => navigator.share(what).catch(() => {});
