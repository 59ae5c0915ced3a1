/**
 * The wire and Murphy. The stage draws them; until it is loaded, or where a canvas cannot be had, a still picture says the
 * same: one's own oldest segment, the dotted lanes, and the fog.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import { kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { cardFace, connectionOf, type StageModel, stageModel, titleOf } from '../../present/index.ts';
import type { Stage } from '../../stage/index.ts';
import type { Controller } from './controller.ts';
import type { TableProps } from './props.ts';
import { useStage } from './useStage.ts';

export function Wire({ props, hand }: { readonly props: TableProps; readonly hand: Controller }) {
  const parent = useRef<HTMLDivElement>(null);
  const stage = useStage(parent, props.theme, () => hand.call('resend'));
  useShow(stage, props.view, props.stands === true);
  useHand(stage, props.view, props.pending);
  return (
    <div class={stage === null ? 'wire' : 'wire staged'}>
      {stage === null ? <Still view={props.view} text={props.text} onResend={() => hand.call('resend')} /> : null}
      <div class="wire-stage" ref={parent} />
    </div>
  );
}

/** Every view is shown once, after the one before it; a match that is won is celebrated once. */
function useShow(stage: Stage | null, view: SeatView, stands: boolean) {
  const before = useRef<StageModel | null>(null);
  useEffect(() => {
    if (stage === null) return;
    const model = stageModel(view, before.current, null, !stands);
    const wonNow = model.won && before.current !== null && !before.current.won;
    before.current = model;
    stage.show(model);
    if (wonNow) stage.celebrate();
  }, [stage, view, stands]);
}

/** A card leaves the hand before the server has answered, and comes back if it is refused. */
function useHand(stage: Stage | null, view: SeatView, pending: TableProps['pending']) {
  const refused = useRef(view.lastJudged?.n ?? 0);
  useEffect(() => {
    if (pending?.move === 'act' && pending.action.do === 'send') stage?.launch(cardFace(pending.action.segment));
  }, [stage, pending]);
  useEffect(() => {
    const judged = view.lastJudged;
    if (judged === null || judged.n === refused.current) return;
    refused.current = judged.n;
    const { given } = judged.verdict.reasoning;
    if (judged.verdict.verdict === 'refused' && given !== null) stage?.refuse(cardFace(given));
  }, [stage, view]);
}

interface StillProps {
  readonly view: SeatView;
  readonly text: Text;
  readonly onResend: () => void;
}

function Still({ view, text, onResend }: StillProps) {
  const oldest = connectionOf(view).outstanding[0];
  return (
    <>
      <Cloud />
      {oldest === undefined ? (
        <p class="slot">{text.table.own.nothingOutstanding}</p>
      ) : (
        <button type="button" class="slot full" data-kind={kindOf(oldest.segment)} onClick={onResend}>
          {titleOf(oldest.segment)} {oldest.segment.seq}
          <span class="unseen">, {text.table.calls.resend.name}</span>
        </button>
      )}
    </>
  );
}

const Cloud = () => (
  <svg class="cloud" viewBox="0 0 260 150" aria-hidden="true">
    <path
      class="cloud-body"
      d="M58 136a44 44 0 0 1-6-87.6A60 60 0 0 1 150 22a52 52 0 0 1 62 40 38 38 0 0 1-6 75q-8 4-20-1H74q-8 2-16 0Z"
    />
    <path class="cloud-face" d="M94 68l20 8M166 68l-20 8M110 112q22 14 42-8" />
    <circle class="cloud-eye" cx="108" cy="86" r="9" />
    <circle class="cloud-eye" cx="152" cy="86" r="9" />
    <circle class="cloud-pupil" cx="110" cy="88" r="4" />
    <circle class="cloud-pupil" cx="154" cy="88" r="4" />
  </svg>
);
