import { describe, expect, test } from 'vitest';
import { foldClass } from './fold.ts';
import type { Live } from './live.ts';
import { boardSecretOf, matchIdOf, matchSecretOf, seatProofOf } from './seats.ts';
import type { ClassState } from './state.ts';
import { aLesson, aRound, type Lesson } from './testing.ts';
import { hostViewOf } from './viewOfHost.ts';
import { screenViewOf } from './viewOfScreen.ts';
import { studentViewOf } from './viewOfStudent.ts';

const allHere = ({ students }: ClassState): Live => ({
  present: Object.fromEntries(students.map(({ id }) => [id, true])),
  tables: {},
});

const host = (state: ClassState, live: Live = allHere(state)) => hostViewOf(state, live, 'K7QM2X', state.at);
const screen = (state: ClassState) => screenViewOf(state, allHere(state), 'K7QM2X', state.at);
const student = (state: ClassState, id: string) => studentViewOf(state, id, 'K7QM2X', state.at);
const everyView = (state: ClassState) => [
  host(state),
  screen(state),
  ...state.students.map(({ id }) => student(state, id)),
];

/** A lesson in all its moments: after each of its entries. */
function moments({ header, entries }: Lesson): readonly ClassState[] {
  return entries.map((_, i) => {
    const folded = foldClass(header, entries.slice(0, i + 1));
    if (!folded.ok) throw new Error(folded.error);
    return folded.value;
  });
}

const fullLesson = (plan: Parameters<typeof aLesson>[0] = {}): Lesson => {
  const lesson = aLesson({ rounds: [aRound({ boards: 2 }), aRound()], ...plan }).join(5);
  lesson
    .student('s2', { do: 'name', name: 'Lovelace' })
    .class({ do: 'check', when: 'before', questions: ['second-syn', 'ack-of-fin'] });
  lesson.student('s1', { do: 'answer', question: 'second-syn', option: 'same' }).host({ do: 'check-close' }).begin();
  lesson.host({ do: 'pause', why: 'Look here' }).host({ do: 'resume' }).over();
  const match = matchIdOf(lesson.state.secret, 0, 0, 0);
  lesson.host({ do: 'ask', match }).student('s1', { do: 'grant', match, yes: true });
  lesson.host({
    do: 'poll',
    poll: { match, entry: 3, end: 'client', options: ['ACK', 'FIN'], right: 'ACK', tried: null },
  });
  lesson.student('s3', { do: 'vote', option: 'FIN' }).host({ do: 'poll-close' });
  return lesson.host({ do: 'kick', student: 's4' }).begin().over().host({ do: 'finish' });
};

describe('no view', () => {
  test('holds a secret, a hash, or what tells a browser from others', () => {
    for (const state of moments(fullLesson())) {
      const { secret } = state;
      const hidden = [
        secret,
        boardSecretOf(secret, 0, 0),
        matchSecretOf(secret, 0, 0, 0),
        state.hostHash,
        state.screenHash,
        ...state.students.flatMap(({ tokenHash, device }) => [tokenHash, device]),
      ];
      const told = JSON.stringify(everyView(state));
      expect(hidden.filter((each) => told.includes(each))).toEqual([]);
    }
  });

  test('opens a seat but that of its own student', () => {
    for (const state of moments(fullLesson())) {
      const proofs = state.students.flatMap(({ id }) =>
        [0, 1, 2].flatMap((pair) =>
          [0, 1].flatMap((board) =>
            (['client', 'server'] as const).map((seat) => ({
              id,
              proof: seatProofOf(state.secret, matchIdOf(state.secret, 0, board, pair), seat, id),
            })),
          ),
        ),
      );
      for (const view of everyView(state)) {
        const told = JSON.stringify(view);
        const own = view.as === 'student' ? view.id : null;
        expect(proofs.filter(({ id, proof }) => id !== own && told.includes(proof))).toEqual([]);
      }
    }
  });
});
