/** Which help is given, and why; the player may want another. */
import { HELPS, type Help } from '#shared/match/index.ts';
import type { Journey } from '../../journey/index.ts';
import type { Settings } from '../../settings/index.ts';
import { helpWhy } from '../app/helpWhy.ts';
import { Choice } from '../parts/Choice.tsx';

export interface HelpChoiceProps {
  readonly settings: Settings;
  readonly journey: Journey;
}

export function HelpChoice({ settings, journey }: HelpChoiceProps) {
  const text = settings.text.value;
  const { map } = text.journey;
  const { wants } = journey.kept.value;
  const value: Help | 'auto' = wants ?? 'auto';
  return (
    <div class="help-choice">
      <Choice
        name="map-help"
        legend={map.help}
        value={value}
        onChange={(help) => journey.want(help === 'auto' ? null : help)}
        options={[
          { value: 'auto' as const, name: map.auto },
          ...HELPS.map((help) => ({ value: help, name: text.table.top.helps[help] })),
        ]}
      />
      <p class="form-hint" role="status">
        {text.joining.sentences(helpWhy(journey, text), map.helps[wants ?? journey.progress.value.help.help])}
      </p>
    </div>
  );
}
