/** The built client, and what is answered where there is nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import type { Logger } from 'pino';
import { LANGUAGES, type PagesText, TEXTS } from '#shared/text/index.ts';

/** Where the one page of the client is shown: the lobby, and the links that join a match or open a debrief. */
const PAGE_PATHS = ['/', '/j/:code', '/d/:link'];

/** Names under assets/ carry a hash of their content, so they never change. */
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

export function builtClient(folder: string): Router {
  const router = Router();
  router.get(PAGE_PATHS, async ({ path }, response) => {
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
    if (page === null) return sayNotBuilt(response);
    response
      .set('Cache-Control', ASK_AGAIN)
      .type('html')
      .send(page.replaceAll('="./', `="${topFrom(path)}`));
  });
  const setHeaders = (response: { setHeader(name: string, value: string): unknown }, path: string): void => {
    response.setHeader('Cache-Control', path.startsWith(join(folder, 'assets')) ? FOREVER : ASK_AGAIN);
  };
  router.use(
    expressStaticGzip(folder, {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      index: false,
      serveStatic: { setHeaders, redirect: false, cacheControl: false, dotfiles: 'ignore' },
    }),
  );
  return router;
}

/**
 * From a page to the top of the game: a proxy may have put it under a path of its own, which nothing here knows.
 * The built page names its files from the top, './assets/...'.
 */
const topFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';

const sayNotBuilt = (response: Response): void =>
  void response
    .status(503)
    .type('text/plain')
    .send('The game is not built yet: run "npm run build", then load this page again.\n');

export const nothingHere: RequestHandler = (request, response) => say(request, response, 404, 'nothing');

/** The client hears that it failed, never why: a stack is for the log. */
export const failed =
  (logger: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    // Further down a path there are codes and links.
    const [, place = ''] = request.path.split('/');
    if (status >= 500) logger.error({ err: error, method: request.method, place }, 'a request failed');
    say(request, response, status, status >= 500 ? 'failed' : 'senseless');
  };

function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** A program is told in English, a person in the language of their browser. */
function say(request: Request, response: Response, status: number, what: keyof PagesText): void {
  response.status(status).set('Cache-Control', 'no-store');
  if (request.path.startsWith('/api/') || !request.accepts('html')) {
    response.json({ error: TEXTS.en.pages[what] });
    return;
  }
  const tag = LANGUAGES.find((one) => one === request.acceptsLanguages([...LANGUAGES])) ?? 'en';
  const { pages } = TEXTS[tag];
  response
    .vary('Accept-Language')
    .type('html')
    .send(
      `<!doctype html><html lang="${tag}"><meta name="viewport" content="width=device-width"><title>Synfin</title><p>${pages[what]} <a href="${topFrom(request.path)}">${pages.toGame}</a></p>\n`,
    );
}
