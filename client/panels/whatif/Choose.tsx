/** 'What if': a moment of the match is chosen, and another move from what a TCP might have done there, or any card at all. */
import { useMemo } from 'preact/hooks';
import { type Moment, viewOf } from '#shared/match/index.ts';
import { type Alternative, alternativesOf, cardOf, lineOf, triedOf } from '../../present/index.ts';
import { Mark } from '../table/icons.tsx';
import { useMedia } from '../table/media.ts';
import { type AfterProps, isShared } from './after.ts';
import { Head } from './Head.tsx';

/** Here what can be done at a moment stands within the list, under it; the style sheet breaks at the same width. */
const NARROW = '(max-width: 900px)';

export interface ChooseProps extends AfterProps {
  readonly chosen: Moment | null;
  readonly onChoose: (moment: Moment) => void;
}

export function Choose(props: ChooseProps) {
  const { settings, told, chosen } = props;
  const words = settings.text.value.whatIf.choose;
  const narrow = useMedia(NARROW);
  return (
    <main class="after">
      <Head {...props} title={words.title}>
        <p class="after-hint">{isShared(told.record) ? words.hintShared : words.hint}</p>
      </Head>
      <div class="choose">
        <Moments {...props} inline={narrow} />
        {chosen && !narrow && (
          <section class="paper card-sheet there" aria-label={words.title}>
            <There key={chosen.entry} {...props} moment={chosen} />
          </section>
        )}
      </div>
    </main>
  );
}

interface MomentsProps extends ChooseProps {
  readonly inline: boolean;
}

function Moments(props: MomentsProps) {
  const { settings, moments, names, chosen, onChoose, inline } = props;
  const text = settings.text.value;
  const words = text.whatIf.choose;
  return (
    <section class="paper card-sheet" aria-labelledby="moments">
      <h2 class="label" id="moments">
        {words.moments}
      </h2>
      <ol class="moments">
        {moments.moments.map((moment) => {
          const { entry, seat, match, move, verdict } = moment;
          return (
            <li key={entry}>
              <button type="button" class="moment" aria-pressed={moment === chosen} onClick={() => onChoose(moment)}>
                <span class="moment-at">{text.shell.debrief.seconds(match.at)}</span>
                <span class="moment-who">{names.plain[seat]}</span>
                <code class="moment-what">{triedOf(move)}</code>
                <span class="moment-verdict" data-verdict={verdict.verdict}>
                  {words.verdicts[verdict.verdict]}
                </span>
              </button>
              {inline && moment === chosen && (
                <div class="there">
                  <There {...props} moment={moment} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function There(props: AfterProps & { readonly moment: Moment }) {
  const { settings, moments, names, aside, moment } = props;
  const text = settings.text.value;
  const words = text.whatIf.choose;
  const view = useMemo(() => viewOf(moments.board, moment.match, moment.seat), [moments, moment]);
  const alternatives = alternativesOf(view, moment);
  return (
    <>
      <h2 class="label">{words.knew(names.plain[moment.seat])}</h2>
      <Knew {...props} />
      <h2 class="label">{words.moves}</h2>
      {alternatives.length === 0 && <p class="after-hint">{words.none}</p>}
      <div class="alternatives">
        {alternatives.map((one) => (
          <AlternativeCard
            key={JSON.stringify(one.action)}
            alternative={one}
            moment={moment}
            needless={words.needless}
            onChoose={() => aside.open({ show: 'compared', moment, action: one.action })}
          />
        ))}
      </div>
      <button class="button" type="button" onClick={() => aside.open({ show: 'table', moment })}>
        {words.any}
      </button>
    </>
  );
}

/** What that end knew of its connection. */
function Knew({ settings, moment }: AfterProps & { readonly moment: Moment }) {
  const text = settings.text.value;
  const connection = moment.match.hosts[moment.seat].connections[moment.move.peer];
  if (!connection) return null;
  const { tcb, inbox } = connection;
  const rows = [
    { name: text.whatIf.choose.state, value: tcb.state as string },
    { name: 'SND.UNA', value: tcb.state === 'CLOSED' ? '–' : `${tcb.sndUna}` },
    { name: 'SND.NXT', value: tcb.state === 'CLOSED' ? '–' : `${tcb.sndNxt}` },
    { name: 'RCV.NXT', value: tcb.irs === null ? '–' : `${tcb.rcvNxt}` },
    { name: text.table.inbox.title, value: inbox[0] ? lineOf(inbox[0].segment) : '–' },
  ];
  return (
    <dl class="knew">
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface AlternativeCardProps {
  readonly alternative: Alternative;
  readonly moment: Moment;
  readonly needless: string;
  readonly onChoose: () => void;
}

function AlternativeCard({ alternative: { action, isNeedless }, moment, needless, onChoose }: AlternativeCardProps) {
  const card = action.do === 'send' ? cardOf(action.segment) : null;
  return (
    <button type="button" class="alternative" data-kind={card ?? 'other'} onClick={onChoose}>
      {card && <Mark card={card} />}
      <code>{triedOf({ ...moment.move, action })}</code>
      {isNeedless && <span class="alternative-needless">{needless}</span>}
    </button>
  );
}
