import { useState } from 'preact/hooks';
import { askWorker } from '../browser/popup.ts';
import type { Platform } from '../domain/platform.ts';
import type { Failure, LessRequest } from '../protocol/popup.ts';
import { popupWhy } from '../ui/words/popupWhy.ts';
import { channelName } from './channelName.ts';
import { NotAnswered } from './Failed.tsx';
import { Keyed } from './Keyed.tsx';
import { useKeys } from './keys.ts';
import type { Shown } from './shown.ts';
import { kindShown } from './why.ts';

/** What need not open any more: each in one step, and taken back in one. */
export function Less(shown: Shown) {
  const { show, goHome, view } = shown;
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const { here } = view;
  const choices = here.kind === 'elsewhere' ? [] : choicesFor(shown, here.platform);
  const choose = async ({ of, told }: Choice) => {
    if (here.kind === 'elsewhere') return;
    const reply = await askWorker({ kind: 'less', sessionId: here.sessionId, of });
    if (reply.kind === 'failed') setRefusal(reply.why);
    else await goHome(told, reply);
  };
  useKeys(Object.fromEntries(choices.map((one, at) => [`${at + 1}`, () => void choose(one)])));
  return (
    <>
      <div class="ask">
        <h1>{popupWhy.less.title}</h1>
        {refusal !== null && <NotAnswered why={refusal} />}
        {choices.map((one, at) => (
          <Keyed key={one.of.kind} of={`${at + 1}`} onClick={() => choose(one)}>
            {one.label}
          </Keyed>
        ))}
      </div>
      <div class="bottom">
        <button type="button" class="plain" onClick={() => show('here')}>
          {popupWhy.less.back}
        </button>
        <a href="/app.html#/settings" target="_blank" rel="noreferrer">
          {popupWhy.less.more}
        </a>
      </div>
    </>
  );
}

interface Choice {
  readonly of: LessRequest['of'];
  readonly label: string;
  readonly told: string;
}

function choicesFor(shown: Shown, platform: Platform): readonly Choice[] {
  const { today, onPlatform, ofKind } = popupWhy.less;
  const nudge = kindShown(shown);
  const name = channelName(platform);
  return [
    { of: { kind: 'today' }, ...today },
    {
      of: { kind: 'platform', platform },
      label: onPlatform.label(name),
      told: onPlatform.told(name),
    },
    { of: { kind: 'kind', nudge }, ...ofKind[nudge] },
  ];
}
