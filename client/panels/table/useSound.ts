/** Plays what the views sound like, while the player has sound turned on. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import { soundsBetween } from '../../present/index.ts';
import { createSound } from '../../sound/index.ts';

export function useSound(view: SeatView, isOn: boolean): void {
  const sound = useMemo(createSound, []);
  const before = useRef(view);
  useEffect(() => {
    sound.muted = !isOn;
  }, [sound, isOn]);
  useEffect(() => {
    for (const name of soundsBetween(before.current, view)) sound.play(name);
    before.current = view;
  }, [sound, view]);
}
