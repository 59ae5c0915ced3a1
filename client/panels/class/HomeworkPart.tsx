/** Homework on the host's page: what was set, with its link, and a form to set more. */
import { useState } from 'preact/hooks';
import {
  CLASS_LEVELS,
  type HostTask,
  LONGEST_TITLE,
  MOST_ITEMS,
  MOST_TASKS,
  type Task,
} from '#shared/classroom/index.ts';
import { ENDS, HELPS } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { addressOf } from '../app/route.ts';
import { useOrigin } from '../match/useOrigin.ts';
import { Choice } from '../parts/Choice.tsx';
import { LinkRow } from '../parts/LinkRow.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import type { HostPart } from './hosting.ts';
import { LevelOptions } from './LevelOptions.tsx';
import './homework.css';

export function HomeworkPart({ host }: HostPart) {
  const { view, text } = host;
  const words = text.classroom.homework;
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="paper class-part" aria-labelledby="homework">
      <h2 class="class-part-title" id="homework">
        {words.title}
      </h2>
      {view.tasks.length > 0 && (
        <ul class="host-list">
          {view.tasks.map((task) => (
            <SetTask key={task.link} task={task} text={text} />
          ))}
        </ul>
      )}
      <p class="form-hint">{view.tasks.length < MOST_TASKS ? words.set.hint : words.set.full}</p>
      {view.tasks.length < MOST_TASKS && (
        <details class="more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary class="more-title">{words.set.open}</summary>
          {isOpen && <TaskForm host={host} onSet={() => setOpen(false)} />}
        </details>
      )}
    </section>
  );
}

function SetTask({ task, text }: { readonly task: HostTask; readonly text: Text }) {
  const { homework } = text.classroom;
  const words = homework.set;
  const link = useOrigin() + addressOf({ page: 'homework', link: task.link });
  const date =
    task.due === null
      ? homework.noDue
      : words.dueAt(new Intl.DateTimeFormat(text.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(task.due));
  return (
    <li class="task-row">
      <p class="host-row-name">{task.title || homework.title}</p>
      <p class="form-hint">
        {homework.levels(task.items.length)} · {date} · {words.handed(task.handed)}
      </p>
      <LinkRow label={words.link} link={link} words={text.classroom.host.run} />
      <p class="form-hint">{words.linkHint}</p>
      <details class="more">
        <summary class="more-title">{words.qr}</summary>
        <QrCode text={link} label={text.joining.label(words.qr) + link} ecc="L" />
      </details>
    </li>
  );
}

const FIRST: Task['items'][number] = { level: 'goodbye-properly', role: 'client' };

function TaskForm({ host, onSet }: HostPart & { readonly onSet: () => void }) {
  const { text, run } = host;
  const { table, shell, classroom } = text;
  const words = classroom.homework.set;
  const [task, setTask] = useState<Task>({ title: '', items: [FIRST], help: 'standard', due: null });
  const [isBusy, setBusy] = useState(false);
  const set = (change: Partial<Task>) => setTask({ ...task, ...change });
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const title = task.title.trim() || words.namePlaceholder;
    const isSet = await run({ do: 'task', task: { ...task, title } });
    setBusy(false);
    if (isSet) onSet();
  };
  return (
    <form class="task-form" onSubmit={(event) => void save(event)}>
      <label class="form-field">
        <span class="form-name">{words.name}</span>
        <input
          class="input"
          maxLength={LONGEST_TITLE}
          autocomplete="off"
          placeholder={words.namePlaceholder}
          value={task.title}
          onInput={({ currentTarget }) => set({ title: currentTarget.value })}
        />
      </label>
      <Items task={task} set={set} text={text} />
      <Choice
        name="task-help"
        legend={shell.lobby.help}
        value={task.help}
        onChange={(help) => set({ help })}
        options={HELPS.map((help) => ({ value: help, name: table.top.helps[help] }))}
      />
      <label class="form-field">
        <span class="form-name">{words.due}</span>
        <input
          class="input"
          type="datetime-local"
          onInput={({ currentTarget }) => {
            // A time of the host's own place, as the field shows it.
            const due = new Date(currentTarget.value).getTime();
            set({ due: Number.isNaN(due) ? null : due });
          }}
        />
        <span class="form-hint">{words.dueHint}</span>
      </label>
      <button class="button" data-look="go" type="submit" disabled={isBusy}>
        {words.save}
      </button>
    </form>
  );
}

interface ItemsProps {
  readonly task: Task;
  readonly set: (change: Partial<Task>) => void;
  readonly text: Text;
}

function Items({ task: { items }, set, text }: ItemsProps) {
  const { shell, classroom } = text;
  const words = classroom.homework.set;
  const change = (at: number, next: Partial<Task['items'][number]>) =>
    set({ items: items.map((item, i) => (i === at ? { ...item, ...next } : item)) });
  return (
    <>
      <ol class="task-items">
        {items.map(({ level, role }, i) => (
          <li key={i} class="task-item">
            <select
              class="input"
              aria-label={words.level(i + 1)}
              value={level}
              onChange={({ currentTarget }) => {
                const chosen = CLASS_LEVELS.find((one) => one === currentTarget.value);
                if (chosen) change(i, { level: chosen });
              }}
            >
              <LevelOptions text={text} />
            </select>
            <select
              class="input"
              aria-label={text.joining.label(words.level(i + 1)) + words.role}
              value={role}
              onChange={({ currentTarget }) => {
                const end = ENDS.find((one) => one === currentTarget.value);
                if (end) change(i, { role: end });
              }}
            >
              {ENDS.map((end) => (
                <option key={end} value={end}>
                  {shell.lobby.roles[end].name}
                </option>
              ))}
            </select>
            <button
              class="button"
              data-look="quiet"
              type="button"
              aria-label={words.remove(i + 1)}
              disabled={items.length === 1}
              onClick={() => set({ items: items.filter((_, at) => at !== i) })}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      {items.length < MOST_ITEMS && (
        <button class="button" data-look="quiet" type="button" onClick={() => set({ items: [...items, FIRST] })}>
          + {words.add}
        </button>
      )}
    </>
  );
}
