/** What the host can do for one student: rename, more time, a partner, and the door. */
import { useState } from 'preact/hooks';
import type { HostStudent } from '#shared/classroom/index.ts';
import { mayMerge } from '../../present/index.ts';
import { Ask } from '../parts/Ask.tsx';
import { Choice } from '../parts/Choice.tsx';
import type { HostPart } from './hosting.ts';

interface SheetProps extends HostPart {
  readonly student: HostStudent;
  readonly onClose: () => void;
}

export function StudentSheet(props: SheetProps) {
  const { host, student, onClose } = props;
  const { people, run: words } = host.text.classroom.host;
  const [asking, setAsking] = useState<'kick' | 'ban' | null>(null);
  if (asking) {
    const asked = (asking === 'kick' ? people.askKick : people.askBan)(student.name);
    return (
      <Ask key={asking} title={asked.title} body={<p>{asked.body}</p>} onClose={() => setAsking(null)}>
        <button class="button" type="button" onClick={() => setAsking(null)}>
          {words.cancel}
        </button>
        <button
          class="button"
          data-look="stop"
          type="button"
          onClick={() => {
            onClose();
            void host.run({ do: asking, student: student.id });
          }}
        >
          {asked.yes}
        </button>
      </Ask>
    );
  }
  const isIn = student.status === 'in';
  const body = (
    <div class="sheet-body">
      <Rename key={student.name} {...props} />
      {isIn && (
        <>
          <Stretch {...props} />
          <Partner {...props} />
          <Merge {...props} />
        </>
      )}
      {student.status !== 'banned' && (
        <div class="sheet-door">
          {isIn && (
            <button class="button" data-look="quiet" type="button" onClick={() => setAsking('kick')}>
              {people.kick} …
            </button>
          )}
          <button class="button" data-look="quiet" type="button" onClick={() => setAsking('ban')}>
            {people.ban} …
          </button>
        </div>
      )}
    </div>
  );
  return (
    <Ask key="sheet" title={student.name} body={body} onClose={onClose}>
      <button class="button" data-look="go" type="button" onClick={onClose}>
        {words.done}
      </button>
    </Ask>
  );
}

function Rename({ host, student }: SheetProps) {
  const words = host.text.classroom.host.people;
  const [name, setName] = useState(student.name);
  const isSame = name.trim() === student.name || name.trim() === '';
  return (
    <form
      class="form-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) void host.run({ do: 'rename', student: student.id, name: name.trim() });
      }}
    >
      <label class="form-name" for="rename">
        {words.rename}
      </label>
      <div class="sheet-row">
        <input
          class="input"
          id="rename"
          maxLength={40}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button class="button" type="submit" disabled={isSame}>
          {words.renameDo}
        </button>
      </div>
    </form>
  );
}

const STRETCHES = [100, 150, 200] as const;

function Stretch({ host, student }: SheetProps) {
  const words = host.text.classroom.host.people;
  return (
    <div>
      <Choice
        name="stretch"
        legend={words.stretch}
        value={student.stretch}
        onChange={(percent) => host.run({ do: 'stretch', student: student.id, percent })}
        options={STRETCHES.map((percent) => ({ value: percent as number, name: `${percent}%` }))}
      />
      <p class="form-hint">{words.stretchHint}</p>
    </div>
  );
}

/** Only where the host puts pairs together. */
function Partner({ host, student }: SheetProps) {
  const { view, text, run } = host;
  const words = text.classroom.host.people;
  if (view.plan.pairing !== 'choice') return null;
  const others = view.students.filter(({ id, status }) => id !== student.id && status === 'in');
  return (
    <label class="form-field">
      <span class="form-name">{words.partner}</span>
      <select
        class="input"
        value={student.partner ?? ''}
        onChange={({ currentTarget }) => run({ do: 'partner', student: student.id, with: currentTarget.value || null })}
      >
        <option value="">{words.partnerNone}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span class="form-hint">{words.partnerHint}</span>
    </label>
  );
}

function Merge({ host, student, onClose }: SheetProps) {
  const words = host.text.classroom.host.people;
  const others = mayMerge(host.view, student.id);
  if (host.view.phase !== 'round' || others.length === 0) return null;
  return (
    <div class="form-field">
      <p class="form-name">{words.merge}</p>
      <p class="form-hint">{words.mergeHint}</p>
      {others.map((other) => (
        <button
          key={other.id}
          class="button"
          type="button"
          onClick={() => {
            onClose();
            void host.run({ do: 'merge', students: [student.id, other.id] });
          }}
        >
          {words.mergeWith(other.name)}
        </button>
      ))}
    </div>
  );
}
