/** Plays what the views sound like, while the player has sound turned on. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SoundName } from '../../present/index.ts';
import { createSound } from '../../sound/index.ts';

/** @param between which sounds are heard when one view follows another */
export function useSound<View>(
  view: View,
  isOn: boolean,
  between: (before: View, after: View) => readonly SoundName[],
): void {
  const sound = useMemo(createSound, []);
  const before = useRef(view);
  useEffect(() => {
    sound.muted = !isOn;
  }, [sound, isOn]);
  useEffect(() => {
    for (const name of between(before.current, view)) sound.play(name);
    before.current = view;
  }, [sound, view, between]);
}
