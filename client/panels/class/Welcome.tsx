/** Before the lesson: the code and its picture, large enough to be held up. */
import { addressOf } from '../app/route.ts';
import { useOrigin } from '../match/useOrigin.ts';
import { QrCode } from '../parts/QrCode.tsx';
import type { HostPart } from './hosting.ts';

export function Welcome({ host: { view, text } }: HostPart) {
  const words = text.classroom.host.run;
  const origin = useOrigin();
  const link = origin + addressOf({ page: 'join', code: view.code });
  return (
    <section class="paper class-part welcome" aria-labelledby="welcome">
      <div class="welcome-words">
        <h2 class="class-part-title" id="welcome">
          {words.welcome}
        </h2>
        <p class="welcome-code">{view.code}</p>
        <p>{words.welcomeHint(origin.replace(/^https?:\/\//, ''))}</p>
      </div>
      <QrCode text={link} label={text.joining.label(words.qr) + link} />
    </section>
  );
}
