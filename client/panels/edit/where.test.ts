/** A reason in the list beside the form is said with the field that it is about. */
import { expect, test } from 'vitest';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { whereIs } from './where.ts';

const { editor, table } = TEXTS.en;

test.each([
  ['words.name', editor.words.name],
  ['words.opening.server', editor.words.opening.server],
  ['ends.client.script', editor.script.of('client')],
  ['ends.client.script.2.when', `${editor.script.of('client')}, ${editor.script.step(3)}`],
  ['ends.server.events.0', editor.befalls.of('server')],
  ['ends.server.prelude', editor.begin.of('server')],
  ['networkScript.1', editor.network.rule(2)],
  ['goals', editor.goals.title],
  ['goals.closed', table.top.goal.closed],
  ['limit', editor.more.limit],
  ['userTimeout.live', editor.more.givesUp],
])('%s', (path, name) => expect(whereIs(path, TEXTS.en)).toBe(name));

test('what is about the whole, or has no field, has no name', () => {
  for (const tag of LANGUAGES)
    for (const path of ['', 'words', 'words.toString', 'goals.toString', 'ends.client', 'lines.0'])
      expect(whereIs(path, TEXTS[tag]), path).toBeNull();
});
