/** What the player said and never sent: bets, opened against what was true, and wrong names with their reasons. */
import type { Debrief, End } from '#shared/match/index.ts';
import { passageOfSection } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { claimsOf, type OpenedBet, type WrongClaim } from '../../present/index.ts';
import { Passage } from '../parts/Passage.tsx';

export interface ClaimsProps {
  readonly debrief: Debrief;
  readonly you: End;
  readonly text: Text;
}

/** Nothing where nothing was said. */
export function Claims({ debrief, you, text }: ClaimsProps) {
  const { bets, insight, wrong } = claimsOf(debrief.story, you, text);
  const { told } = text.bets;
  return (
    <>
      {bets.length > 0 && (
        <section class="paper card-sheet" aria-labelledby="bets">
          <h2 class="label" id="bets">
            {told.title}
          </h2>
          <p class="bets-sum">
            {told.sum(insight.right, insight.placed)}
            {insight.badge && (
              <strong class="insight" title={told.badgeWhy}>
                ◉ {told.badge}
              </strong>
            )}
          </p>
          {insight.badge && <p class="refusals-none">{told.badgeWhy}</p>}
          <ol class="refusals">
            {bets.map((bet) => (
              <Bet key={`${bet.at}${bet.sentence}`} bet={bet} text={text} />
            ))}
          </ol>
        </section>
      )}
      {wrong.length > 0 && (
        <section class="paper card-sheet" aria-labelledby="names">
          <h2 class="label" id="names">
            {text.naming.toldTitle}
          </h2>
          <ol class="refusals">
            {wrong.map((name) => (
              <Name key={`${name.at}${name.tried}`} name={name} text={text} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Bet({ bet: { at, right, sentence }, text }: { readonly bet: OpenedBet; readonly text: Text }) {
  const { told } = text.bets;
  return (
    <li class="refusal">
      <span class="bet-mark" data-right={right} aria-hidden="true">
        {right ? '✓' : '✗'}
      </span>
      <div class="refusal-words">
        <p class="refusal-what">
          <strong>{right ? told.right : told.wrong}</strong> <span>{text.shell.debrief.seconds(at)}</span>
        </p>
        <p class="refusal-body">{sentence}</p>
      </div>
    </li>
  );
}

function Name({ name, text }: { readonly name: WrongClaim; readonly text: Text }) {
  const { debrief } = text.shell;
  return (
    <li class="refusal">
      <div class="refusal-words">
        <p class="refusal-what">
          <code>{name.tried}</code> <span>{debrief.seconds(name.at)}</span>
        </p>
        <h3 class="refusal-title">{name.title}</h3>
        <p class="refusal-body">{name.body}</p>
        <div class="refusal-section">
          <Passage section={name.section} passage={passageOfSection(name.section)} text={text} />
        </div>
      </div>
    </li>
  );
}
