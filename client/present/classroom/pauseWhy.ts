/** Why the class pauses, in the reader's language where the host took one of the reasons that are offered. */
import { LANGUAGES, TEXTS, type Text } from '#shared/text/index.ts';

/** In the host's own words it stays as it is. */
export function pauseWhy(why: string, text: Text): string {
  const at = LANGUAGES.map((language) => TEXTS[language].classroom.host.run.whys.indexOf(why)).find((i) => i >= 0);
  return at === undefined ? why : (text.classroom.host.run.whys[at] ?? why);
}
