/** What is opened over the table: help, and on a phone the panels that have no room. The inbox's head stays in view. */
import { CARDS } from '#shared/text/index.ts';
import { type CoachModel, digitOf, hasBacklog, hasProbes, LETTERS } from '../../present/index.ts';
import { BetSheet } from './BetSheet.tsx';
import { CoachWords, HintButton, Source } from './Coach.tsx';
import type { Controller, SheetName } from './controller.ts';
import { Diagram } from './Diagram.tsx';
import { Glass } from './Glass.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import { Saw } from './Partner.tsx';
import type { TableProps } from './props.ts';
import { Sheet } from './Sheet.tsx';
import { help, Settings } from './TopBar.tsx';

interface Props {
  readonly props: TableProps;
  readonly hand: Controller;
  readonly model: CoachModel;
}

export function Sheets({ props, hand, model }: Props) {
  const name = hand.sheet.value;
  if (name === null) return null;
  const { text } = props;
  return (
    <Sheet key={name} title={titles(props)[name]} close={text.table.help.close} onClose={() => close(hand, name)}>
      <Content name={name} props={props} hand={hand} model={model} />
    </Sheet>
  );
}

/** A sheet that follows another one is not closed by the end of that one. */
const close = (hand: Controller, name: SheetName) => {
  if (hand.sheet.peek() === name) hand.sheet.value = null;
};

const titles = ({ text: { table, bets } }: TableProps): { readonly [name in SheetName]: string } => ({
  help: table.help.title,
  saw: table.partner.saw,
  diagram: table.diagram.title,
  bet: bets.title,
  coach: table.coach.title,
  menu: table.top.menu,
});

function Content({ name, props, hand, model }: Props & { readonly name: SheetName }) {
  const { view, text } = props;
  switch (name) {
    case 'help':
      return <Help props={props} />;
    case 'saw':
      return (
        <>
          <Saw view={view} text={text} />
          <Glass view={view} room={props.room} text={text} />
        </>
      );
    case 'diagram':
      return (
        <>
          <Diagram view={view} text={text} hand={hand} />
          <OwnPanel view={view} level={props.level} text={text} />
        </>
      );
    case 'bet':
      return <BetSheet view={view} text={text} hand={hand} />;
    case 'coach':
      return (
        <div data-tone={model.tone}>
          <CoachWords model={model} />
          <div class="coach-buttons">
            <HintButton view={view} text={text} hand={hand} />
            <Source model={model} text={text} isOpen={model.tone === 'refused' || model.tone === 'needless'} />
          </div>
        </div>
      );
    case 'menu':
      return (
        <div class="menu">
          <Settings props={props} onHelp={() => help(hand)} />
        </div>
      );
  }
}

function Help({ props }: { readonly props: TableProps }) {
  const words = props.text.table.help;
  const rows: readonly (readonly [keys: string, what: string])[] = [
    [CARDS.map((card) => LETTERS[card]).join(' '), words.key.cards],
    [`${digitOf('SYN')} – ${digitOf('RST')}`, words.key.cards],
    ['← →', words.key.chips],
    ['↑ ↓', words.key.fields],
    ['Enter', words.key.send],
    ['L', words.key.listen],
    ['E', words.key.resend],
    ['X', words.key.discard],
    ...(hasProbes(props.level) ? [['P W', words.key.probe] as const] : []),
    ...(hasBacklog(props.level) ? [['C', words.key.cookie] as const] : []),
    ...(props.view.backlog === null ? [] : [['7 8 9', words.key.order] as const]),
    ['H', words.key.hint],
    ['N', props.text.naming.key],
    ['B', props.text.bets.key],
    ['?', words.key.help],
    ['Esc', words.key.close],
  ];
  return (
    <>
      {words.lines.map((line) => (
        <p key={line} class="help-line">
          {line}
        </p>
      ))}
      <h3 class="panel-title">{words.keys}</h3>
      <dl class="help-keys">
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
