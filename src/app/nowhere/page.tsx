import { Opening } from '../../ui/Opening.tsx';
import { words } from '../../ui/words/allWords.ts';
import { addressOf, PAGE_NAMES } from '../route.ts';

/** What an address that names no page shows: that it does, and the ways on. */
export function Page() {
  return (
    <Opening answer={words.nowhere.answer}>
      <p class="prose">{words.nowhere.why}</p>
      <ul class="prose">
        {PAGE_NAMES.map((page) => (
          <li key={page}>
            <a href={addressOf(page)}>{words.pages.name[page]}</a>
          </li>
        ))}
      </ul>
    </Opening>
  );
}
