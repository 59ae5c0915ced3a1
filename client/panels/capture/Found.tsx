/** What was found in a file: a summary, the connections, and of one of them the ladder. Or why it could not be read. */
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { type Capture, EVERYTHING, type Findings, type Outline } from '../../capture/index.ts';
import { Notice } from '../parts/Notice.tsx';
import { Connections } from './Connections.tsx';
import { Segments } from './Segments.tsx';

interface Props {
  readonly capture: Capture;
  readonly findings: Findings | 'unreadable';
  readonly text: Text;
}

export function Found({ capture, findings, text }: Props) {
  const { captures, judging } = text;
  if (findings === 'unreadable') return <Notice words={captures.unreadable} />;
  if (findings.failure !== null)
    return <Notice words={{ title: captures.noCapture(capture.name), body: judging.failures[findings.failure] }} />;
  return (
    <>
      <Summary findings={findings} name={capture.name} text={text} />
      {findings.connections.length === 0 ? (
        <Notice words={captures.found.none} />
      ) : (
        <Judged capture={capture} connections={findings.connections} text={text} />
      )}
    </>
  );
}

/** A file may say the same of each of its packets. */
const MOST_WARNINGS = 5;

function Summary({
  findings,
  name,
  text,
}: {
  readonly findings: Findings;
  readonly name: string;
  readonly text: Text;
}) {
  const { captures, judging } = text;
  const { packets, connections, illegal, skipped, warnings } = findings;
  return (
    <section class="capture-summary" aria-label={name}>
      <p role="status">
        <strong class="capture-name">{name}</strong> {captures.found.summary(packets, connections.length, illegal)}
      </p>
      <ul class="capture-remarks">
        {warnings.slice(0, MOST_WARNINGS).map(({ code, offset, value }) => (
          <li key={`${code} ${offset}`} data-tone="bad">
            {judging.warnings[code](offset, value)}
          </li>
        ))}
        {skipped.map(({ why, many }) => (
          <li key={why}>{captures.found.skipped(many, judging.skipped[why])}</li>
        ))}
      </ul>
    </section>
  );
}

interface JudgedProps {
  readonly capture: Capture;
  readonly connections: readonly Outline[];
  readonly text: Text;
}

/** The first connection with something illegal in it is looked at first. */
function Judged({ capture, connections, text }: JudgedProps) {
  const [first] = connections;
  const worst = connections.find(({ firstIllegal }) => firstIllegal !== null) ?? (first as Outline);
  const [chosen, choose] = useState(worst);
  useEffect(() => choose(worst), [capture, worst]);
  useEffect(() => capture.show(chosen.id, EVERYTHING), [capture, chosen]);
  return (
    <div class="capture-columns">
      <Connections connections={connections} chosen={chosen} text={text} onChoose={choose} />
      <Segments key={chosen.id} capture={capture} connection={chosen} text={text} />
    </div>
  );
}
