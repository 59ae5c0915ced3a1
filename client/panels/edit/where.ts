/** What a place in the level is called in the form, so that a list of reasons can be read without going to each. */
import { type End, GOALS } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';

/** null: it is about the level as a whole, or about something without a name. */
export function whereIs(path: string, text: Text): string | null {
  const { editor, table } = text;
  const [first, second, third, fourth] = path.split('.');
  switch (first) {
    case 'words':
      if (second === 'opening') return editor.words.opening[third as End] ?? null;
      return second === 'name' || second === 'teaches' || second === 'mistake' || second === 'takeHome'
        ? editor.words[second]
        : null;
    case 'ends':
      return inEnd(second as End, third, fourth, text);
    case 'networkScript':
      return second === undefined ? editor.network.title : editor.network.rule(Number(second) + 1);
    case 'network':
      return editor.network.title;
    case 'goals': {
      const goal = GOALS.find((one) => one === second);
      return goal ? table.top.goal[goal] : second === undefined ? editor.goals.title : null;
    }
    case 'mss':
    case 'limit':
    case 'backOff':
      return editor.more[first];
    case 'userTimeout':
      return editor.more.givesUp;
    default:
      return null;
  }
}

function inEnd(end: End, part: string | undefined, at: string | undefined, { editor, joining }: Text): string | null {
  const { script, befalls, begin, goals, more } = editor;
  switch (part) {
    case 'script':
      return at === undefined ? script.of(end) : joining.facts([script.of(end), script.step(Number(at) + 1)]);
    case 'events':
      return befalls.of(end);
    case 'prelude':
      return begin.of(end);
    case 'goals':
      return goals.of(end);
    case 'rcvWnd':
      return more.window(end);
    case 'keepalive':
      return more.keepalive(end);
    default:
      return null;
  }
}
