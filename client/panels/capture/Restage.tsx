/** From the segment that is looked at on, the connection can be played: what board comes of it, and a way to either end of it. */
import { useState } from 'preact/hooks';
import type { Row } from '#shared/judge/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { LeftOut, Restaged } from '#shared/restage/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Capture, Outline } from '../../capture/index.ts';
import { addressOf } from '../app/route.ts';
import { useCodeOf } from '../level/useLevel.ts';

interface Props {
  readonly capture: Capture;
  readonly row: Row;
  readonly connection: Outline;
  readonly text: Text;
}

export function Restage({ capture, row, connection, text }: Props) {
  const words = text.captures.restage;
  const [asked, ask] = useState<number | null>(null);
  const staged = capture.staged.value;
  if (asked !== row.n)
    return (
      <button
        class="button restage-play"
        type="button"
        onClick={() => {
          ask(row.n);
          capture.stage(connection.id, row.n, wordsOf(row, connection, text));
        }}
      >
        {words.play}
      </button>
    );
  if (staged?.n !== row.n) return <p class="form-hint">{words.making}</p>;
  if (!staged.made.ok) return <p class="restage-none">{words.unfit[staged.made.error]}</p>;
  return <Board made={staged.made.value} text={text} />;
}

/** Each end in a tab of its own: here the capture stays open. */
function Board({ made, text }: { readonly made: Restaged; readonly text: Text }) {
  const words = text.captures.restage;
  const code = useCodeOf(made.level);
  return (
    <div class="restage">
      <p>
        {words.begins[made.begins](made.before)} {leftOutOf(made.leftOut, text)}
      </p>
      {code !== null && (
        <p class="restage-ends">
          {ENDS.map((end) => (
            <a key={end} class="button" href={addressOf({ page: 'level', code, end })} target="_blank" rel="noopener">
              {words.be[end]}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

const KINDS = ['octets', 'resends', 'reordered', 'strays'] as const satisfies readonly (keyof LeftOut)[];

function leftOutOf(leftOut: LeftOut, { captures }: Text): string {
  const { without, leftOut: words } = captures.restage;
  const left = KINDS.filter((kind) => leftOut[kind] > 0).map((kind) => words[kind](leftOut[kind]));
  return left.length === 0 ? '' : without(left);
}

function wordsOf({ n }: Row, { client, server }: Outline, { captures }: Text) {
  const { name, teaches, opening } = captures.restage.level;
  return {
    ...{ name: name(n), teaches, mistake: '', takeHome: '', application: { client: [], server: [] } },
    opening: { client: opening.client(client, server), server: opening.server(client, server) },
  };
}
