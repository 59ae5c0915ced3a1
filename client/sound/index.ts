/**
 * Small sounds, made of a few oscillators: no files. Nothing sounds until it is turned on; then the browser wants a
 * tap or a key before the first note, which the switch itself is.
 */

import type { SoundName } from '../present/index.ts';

export interface Sound {
  play(name: SoundName): void;
  /** True at first. The caller remembers the choice. */
  muted: boolean;
}

/** Frequencies glide from `from` to `to`, in hertz; times are seconds, `at` from the start of the sound. */
interface Note {
  readonly at: number;
  readonly lasts: number;
  readonly from: number;
  readonly to: number;
  readonly wave: OscillatorType;
  readonly gain: number;
}

const note = (at: number, lasts: number, from: number, to = from, wave: OscillatorType = 'sine', gain = 0.5): Note => ({
  at,
  lasts,
  from,
  to,
  wave,
  gain,
});

const NOTES: { readonly [name in SoundName]: readonly Note[] } = {
  send: [note(0, 0.16, 320, 760, 'triangle', 0.4)],
  arrive: [note(0, 0.09, 880, 660, 'sine', 0.45), note(0.08, 0.16, 587, 587, 'sine', 0.35)],
  refused: [note(0, 0.11, 196, 180, 'triangle', 0.5), note(0.12, 0.18, 156, 140, 'triangle', 0.5)],
  rto: [note(0, 0.08, 988, 988, 'sine', 0.35), note(0.14, 0.08, 988, 988, 'sine', 0.35)],
  established: [note(0, 0.16, 523), note(0.11, 0.16, 659), note(0.22, 0.34, 784)],
  closed: [note(0, 0.2, 784), note(0.15, 0.2, 659), note(0.3, 0.2, 523), note(0.45, 0.5, 392, 392, 'sine', 0.4)],
};

const LOUDNESS = 0.22;
const ATTACK = 0.012;

export function createSound(): Sound {
  let context: AudioContext | null = null;
  let muted = true;

  const open = (): AudioContext | null => {
    if (typeof AudioContext === 'undefined') return null;
    context ??= new AudioContext();
    // A page that was in the background may have been silenced.
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
    return context;
  };

  return {
    get muted() {
      return muted;
    },
    set muted(next) {
      muted = next;
      if (next) void context?.suspend().catch(() => undefined);
      else open();
    },
    play(name) {
      if (muted) return;
      const audio = open();
      if (audio === null) return;
      for (const one of NOTES[name]) sound(audio, one);
    },
  };
}

function sound(audio: AudioContext, { at, lasts, from, to, wave, gain }: Note): void {
  const start = audio.currentTime + at;
  const end = start + lasts;
  const tone = new OscillatorNode(audio, { type: wave, frequency: from });
  tone.frequency.setValueAtTime(from, start);
  tone.frequency.exponentialRampToValueAtTime(to, end);
  const level = new GainNode(audio, { gain: 0 });
  level.gain.setValueAtTime(0, start);
  level.gain.linearRampToValueAtTime(gain * LOUDNESS, start + ATTACK);
  level.gain.exponentialRampToValueAtTime(0.0001, end);
  tone.connect(level).connect(audio.destination);
  tone.start(start);
  tone.stop(end + 0.02);
  tone.onended = () => level.disconnect();
}
