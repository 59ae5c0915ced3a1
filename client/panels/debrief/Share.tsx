/** Passing the match on: a link for anybody, a text without spoilers, the ladder as a picture. None has a nickname in it. */
import { useState } from 'preact/hooks';
import { numberOf } from '#shared/daily/index.ts';
import type { End, Level } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { dailyText, type Ladder, ladderPicture, placeOf, quietRows, shareText, wordsOf } from '../../present/index.ts';
import { addressOf } from '../app/route.ts';
import { useOrigin } from '../match/useOrigin.ts';
import { CopyRow } from './CopyRow.tsx';
import { savePng, saveSvg } from './download.ts';
import { rolesAsNames } from './names.ts';
import { PacketsRow } from './PacketsRow.tsx';

export interface ShareProps {
  readonly told: Told;
  readonly ladder: Ladder;
  readonly level: Level;
  readonly you: End | null;
  readonly text: Text;
}

export function Share(props: ShareProps) {
  const { told, text } = props;
  const words = text.after.share;
  const origin = useOrigin();
  const { daily, homework } = told.record.header;
  const ownHint = homework === undefined ? words.linkHint : text.classroom.homework.page.linkHint;
  return (
    <section class="paper card-sheet share" aria-labelledby="share">
      <h2 class="label" id="share">
        {words.title}
      </h2>
      <CopyRow
        id="share-link"
        label={words.link}
        hint={daily === undefined ? ownHint : text.daily.linkHint}
        copy={words.copyLink}
        value={origin + addressOf({ page: 'debrief', link: told.link })}
        as="url"
        text={text}
      />
      <CopyRow
        id="share-text"
        label={words.text}
        hint={daily === undefined ? words.textHint : text.daily.share.hint}
        copy={words.copyText}
        value={storyOf(props, origin)}
        as="text"
        text={text}
      />
      <PictureRow {...props} />
      <PacketsRow told={told} level={props.level} text={text} />
    </section>
  );
}

/** Of the connection of a day nothing is told that Murphy did, and the way leads to that day's page, not to this match. */
function storyOf({ told: { debrief, record }, level, you, text }: ShareProps, origin: string): string {
  const title = wordsOf(level, text).name;
  const { daily } = record.header;
  if (daily === undefined || you === null) return shareText({ debrief, title, you });
  const [name, stars] = [text.daily.named(numberOf(daily)), debrief.stars[you]];
  return dailyText({ name, title, stars, rows: quietRows(debrief), address: origin + addressOf({ page: 'daily' }) });
}

function PictureRow({ told, ladder, level, you, text }: ShareProps) {
  const words = text.after.share;
  const [failed, setFailed] = useState(false);
  const draw = () => {
    const { headline } = text.endings[told.debrief.ending];
    return ladderPicture({
      ladder,
      left: you ?? 'client',
      rails: rolesAsNames(told.debrief.setup, text).rails,
      title: `Synfin · ${wordsOf(level, text).name}`,
      subtitle: `${placeOf(level, text)} · ${text.shell.debrief.ladder} · ${headline}`,
      text,
    });
  };
  const name = `synfin-${level.id}`;
  const png = () =>
    savePng(draw(), name).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="form-field">
      <p class="form-name">{words.picture}</p>
      <div class="share-row">
        <button class="button" type="button" onClick={() => saveSvg(draw(), name)}>
          {words.svg} <span aria-hidden="true">↓</span>
        </button>
        <button class="button" type="button" onClick={() => void png()}>
          {words.png} <span aria-hidden="true">↓</span>
        </button>
      </div>
      <p class="form-hint" role="status">
        {failed ? words.pictureFailed : words.pictureHint}
      </p>
    </div>
  );
}
