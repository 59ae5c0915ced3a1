/** Who one is in which class, and the way out of it, which is asked about once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StudentProps } from './props.ts';
import { Refused } from './Refused.tsx';
import { useDo } from './useDo.ts';

export function ClassMenu(props: StudentProps) {
  const words = props.settings.text.value.classroom.student;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        class="class-menu"
        type="button"
        aria-label={words.menu}
        title={words.menu}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && <Leave {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Leave({ settings, classNet, view, onClose }: StudentProps & { readonly onClose: () => void }) {
  const { student } = settings.text.value.classroom;
  const { leave } = student;
  const doing = useDo(classNet);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="paper ask" aria-labelledby="leave-class" onClose={onClose}>
      <p class="label">
        {view.title} · {view.code}
      </p>
      <p class="class-me">
        {student.you} <strong>{view.name}</strong>
      </p>
      <h2 class="ask-title" id="leave-class">
        {leave.title}
      </h2>
      <p class="ask-body">{leave.body}</p>
      <Refused settings={settings} error={doing.error} />
      <div class="ask-actions">
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {leave.stay}
        </button>
        <button
          class="button"
          data-look="stop"
          type="button"
          disabled={doing.busy}
          onClick={() => void doing.run({ do: 'leave' })}
        >
          {leave.leave}
        </button>
      </div>
    </dialog>
  );
}
