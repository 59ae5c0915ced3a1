/** A link opens one match, and none leads to another. */
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { systemEntropy } from '../entropy.ts';
import { drawId, drawToken, idAfter, idIn } from '../tokens.ts';
import { linkTo, matchOfLink } from './links.ts';

const own = secretFromText('this server');
const id = drawId(systemEntropy());

test('a link leads to its match, also to a later one of the same players', () => {
  expect(matchOfLink(own, linkTo(own, id))).toBe(id);
  expect(matchOfLink(own, linkTo(own, idAfter(id)))).toBe(idAfter(id));
});

test('who has a link cannot make the one of the next match', () => {
  const [, proof] = linkTo(own, id).split('.');
  expect(matchOfLink(own, `${idAfter(id)}.${proof}`)).toBeNull();
});

test('another server’s link opens nothing here', () => {
  expect(matchOfLink(own, linkTo(secretFromText('another server'), id))).toBeNull();
});

test.each(['', '.', id, `${id}.`, `.${linkTo(own, id)}`, `${linkTo(own, id)}.`, `${id}.é`])(
  '%j opens nothing',
  (link) => expect(matchOfLink(own, link)).toBeNull(),
);

test('a link holds no seat, and a token is no link', () => {
  expect(idIn(linkTo(own, id))).toBeNull();
  expect(matchOfLink(own, drawToken(systemEntropy(), id))).toBeNull();
});

test('an address takes a link as it is', () => {
  const link = linkTo(own, idAfter(id));
  expect(encodeURIComponent(link)).toBe(link);
});
