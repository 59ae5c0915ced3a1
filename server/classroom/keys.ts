/** The key of a class's projector. It opens a page that can do nothing but look, and the host's page shows it, so it is made again whenever it is asked for. */
import { derive, type Secret } from '#shared/base/index.ts';

export const screenKeyOf = (id: string, secret: Secret): string => `${id}.${derive(secret, 'screen')}`;
