/** Passing the match on: a link for anybody, a text without spoilers, the ladder as a picture. None has a nickname in it. */
import { useEffect, useState } from 'preact/hooks';
import { LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { End } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { type Ladder, ladderPicture, shareText } from '../../present/index.ts';
import { addressOf } from '../app/route.ts';
import { originsFor } from '../match/origins.ts';
import { CopyRow } from './CopyRow.tsx';
import { savePng, saveSvg } from './download.ts';
import { rolesAsNames } from './names.ts';

export interface ShareProps {
  readonly told: Told;
  readonly ladder: Ladder;
  readonly level: LevelId;
  readonly you: End | null;
  readonly text: Text;
}

export function Share(props: ShareProps) {
  const { told, level, you, text } = props;
  const words = text.after.share;
  const origin = useOrigin();
  const story = shareText({ debrief: told.debrief, title: text.levels[level].name, you });
  return (
    <section class="paper card-sheet share" aria-labelledby="share">
      <h2 class="label" id="share">
        {words.title}
      </h2>
      <CopyRow
        id="share-link"
        label={words.link}
        hint={words.linkHint}
        copy={words.copyLink}
        value={origin + addressOf({ page: 'debrief', link: told.link })}
        as="url"
        text={text}
      />
      <CopyRow
        id="share-text"
        label={words.text}
        hint={words.textHint}
        copy={words.copyText}
        value={story}
        as="text"
        text={text}
      />
      <PictureRow {...props} />
    </section>
  );
}

/** Where others reach this server. */
function useOrigin(): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    let left = false;
    void originsFor(location).then(([first]) => left || setOrigin(first ?? location.origin));
    return () => {
      left = true;
    };
  }, []);
  return origin;
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
      title: `Synfin · ${text.levels[level].name}`,
      subtitle: `${text.shell.lobby.levelNumber(LEVELS[level].number)} · ${text.shell.debrief.ladder} · ${headline}`,
      text,
    });
  };
  const name = `synfin-${level}`;
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
