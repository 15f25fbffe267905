import { moment } from '../ui/timeText.ts';
import { words } from '../ui/words/words.ts';
import { Access } from './Access.tsx';
import { inSample } from './sample/mode.ts';
import { useStoringFailsSince } from './storingFails.ts';
import { zone } from './today.ts';

/** What keeps time from being noticed or stored now; nothing while all is well, or in the sample. */
export function Noticing() {
  const failing = useStoringFailsSince();
  if (inSample) return null;
  return (
    <>
      <Access />
      {failing !== null && (
        <p class="access" role="alert">
          {words.noticing.storingFails(moment(failing, zone()))}
        </p>
      )}
    </>
  );
}
