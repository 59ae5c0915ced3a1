/**
 * The wire and Murphy. The stage draws them; until it is loaded, or where a canvas cannot be had, a still picture says the
 * same: one's own oldest segment, the dotted lanes, and the fog.
 */
import type { SeatView } from '#shared/match/index.ts';
import { kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { connectionOf, titleOf } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import type { TableProps } from './props.ts';

export function Wire({ props, hand }: { readonly props: TableProps; readonly hand: Controller }) {
  return (
    <div class="wire" data-calm={connectionOf(props.view).inbox.length === 0}>
      <Still view={props.view} text={props.text} onResend={() => hand.call('resend')} />
    </div>
  );
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
