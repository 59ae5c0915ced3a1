/** What a page may do: nothing but its own scripts, styles, pictures, sounds and socket. */
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const NOTHING = ["'none'"];
const SELF = ["'self'"];

/** A class on a local network has no TLS: what only makes sense with it is off. */
export const security = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NOTHING,
        scriptSrc: SELF,
        styleSrc: SELF,
        // Phaser draws its own textures from data: and does not start without.
        imgSrc: [...SELF, 'data:', 'blob:'],
        connectSrc: SELF,
        fontSrc: SELF,
        mediaSrc: SELF,
        manifestSrc: SELF,
        workerSrc: SELF,
        baseUri: NOTHING,
        formAction: SELF,
        frameAncestors: NOTHING,
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
