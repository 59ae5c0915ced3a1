/** The check of eight questions, before and after the lesson: begun and counted here, closed in the head of the page. */
import { CHECKS } from '#shared/classroom/index.ts';
import type { HostPart } from './hosting.ts';

/** Before the first round nothing has been learnt yet; after the last one nothing comes any more. */
const UNFIT_FOR = { before: 'finished', after: 'lobby' } as const;

export function Check({ host: { view, text, run } }: HostPart) {
  const words = text.classroom.host.between;
  const { check, checksDone } = view;
  return (
    <section class="paper class-part" aria-labelledby="checks">
      <h2 class="class-part-title" id="checks">
        {words.checks}
      </h2>
      <p class="form-hint">{words.checksHint}</p>
      {check && (
        <p class="host-strip" role="status">
          <span>
            <strong>{text.joining.lead(words.checkRuns[check.when])}</strong>
            {words.answered(check.answered, check.of)}
          </span>
        </p>
      )}
      <div class="host-buttons">
        {CHECKS.filter((when) => checksDone.includes(when) || view.phase !== UNFIT_FOR[when]).map((when) =>
          checksDone.includes(when) ? (
            <p key={when} class="host-done">
              <span aria-hidden="true">✓</span> {words.checkDone[when]}
            </p>
          ) : (
            check?.when !== when && (
              <button
                key={when}
                class="button"
                type="button"
                disabled={check !== null}
                onClick={() => run({ do: 'check', when })}
              >
                {words.check[when]}
              </button>
            )
          ),
        )}
      </div>
    </section>
  );
}
