import { readSettings } from '../storage/settings.ts';
import { isSpoken, remember } from '../ui/language.ts';
import { live } from '../ui/live.ts';
import { keepPlace } from './place.ts';
import { inSample } from './sample/mode.ts';
import { db } from './store.ts';
import { takeDayStart } from './today.ts';

/**
 * Loads this page again in the language and for the region the settings name, wherever they were changed: here, in
 * another window, or by a backup that was read in. The sample has settings of its own.
 */
export function followLanguage(): void {
  const { state } = live(() => readSettings(db));
  state.subscribe((settings) => {
    if (settings.kind === 'ready') takeDayStart(settings.value.dayStart);
    if (inSample || settings.kind !== 'ready' || isSpoken(settings.value)) return;
    // Where nothing can be remembered the page would load for ever.
    if (!remember(settings.value)) return;
    keepPlace();
    location.reload();
  });
}
