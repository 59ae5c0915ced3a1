/** The level editor: the form, and beside it what the level is so far. */
import { useEffect, useMemo } from 'preact/hooks';
import { codeOf, mineOf, openDraft } from '../../editor/index.ts';
import type { PageProps } from '../app/props.ts';
import { Befalls } from './Befalls.tsx';
import { Begin } from './Begin.tsx';
import { type Editing, idOf } from './editing.ts';
import { Goals } from './Goals.tsx';
import { More } from './More.tsx';
import { Network } from './Network.tsx';
import { Picture } from './Picture.tsx';
import { Scripts } from './Scripts.tsx';
import { ShareBox } from './ShareBox.tsx';
import { Tools } from './Tools.tsx';
import { useVerdict } from './useVerdict.ts';
import { Verdict } from './Verdict.tsx';
import { Words } from './Words.tsx';
import '../lobby/lobby.css';
import './edit.css';
import './rows.css';

export function EditPage({ settings, router, route }: PageProps) {
  const text = settings.text.value;
  const { editor } = text;
  const draft = useMemo(() => openDraft(text), []);
  const from = route.page === 'edit' ? route.from : null;
  useEffect(() => {
    if (from === null) return;
    draft.bring(mineOf(from, text));
    // What was begun from is a step like any other: a reload must not take what was written since.
    router.go({ page: 'edit', from: null }, 'replace');
  }, [from]);
  useEffect(() => {
    // In a field the browser has an undo of its own, letter by letter.
    const onKeyDown = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox], [type=radio]), textarea');
      if (isField || !(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) draft.redo();
      else draft.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [draft]);
  const level = draft.level.value;
  const found = useVerdict(level);
  const edit: Editing = { level, problems: found.problems ?? [], text, set: draft.change };
  const isFit = found.level === level && found.problems?.length === 0;
  const play = () => void codeOf(level).then((code) => router.go({ page: 'level', code }));
  return (
    <main class="edit-page">
      <header class="edit-head">
        <h1 class="map-title">{editor.title}</h1>
        <p class="section-hint">{editor.sentence}</p>
      </header>
      <Tools draft={draft} text={text} onPlay={isFit ? play : null} />
      <div class="edit-columns">
        <form class="edit-form" id={idOf('')} onSubmit={(event) => event.preventDefault()}>
          <Words {...edit} />
          <Begin {...edit} />
          <Scripts {...edit} />
          <Befalls {...edit} />
          <Network {...edit} />
          <Goals {...edit} />
          <More {...edit} />
        </form>
        <aside class="edit-side">
          <Verdict level={level} found={found} text={text} />
          <ShareBox level={isFit ? level : null} text={text} />
          <Picture found={found} text={text} />
        </aside>
      </div>
    </main>
  );
}
