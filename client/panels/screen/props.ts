/** What the parts of the projector's page are given. */
import type { ScreenView } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface ShownProps {
  readonly view: ScreenView;
  readonly text: Text;
}

export interface ScreenProps extends ShownProps {
  readonly settings: Settings;
}
