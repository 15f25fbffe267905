import { longDay } from '../ui/format.ts';
import { words } from '../ui/words/words.ts';
import { LISTED } from './pages.ts';
import { addressOf, route } from './route.ts';
import { today } from './today.ts';

/** The head of every page: the name, the pages, and the day. */
export function Masthead() {
  return (
    <header class="mast">
      <a class="name" href={addressOf('dashboard')}>
        <Sign />
        {words.shared.name}
      </a>
      <nav aria-label={words.pages.all}>
        <ul>
          {LISTED.map((page) => (
            <li key={page}>
              <a
                href={addressOf(page)}
                aria-current={route.value.page === page ? 'page' : undefined}
              >
                {words.pages.name[page]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="date">{longDay(today())}</p>
    </header>
  );
}

/** A line that ends above itself in a dot: what lies above the line pays. */
function Sign() {
  return (
    <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M1.5 4.5 4.4 12.2 7.6 6.4 10.6 12.2 13.4 5.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <circle cx="13.7" cy="3.3" r="1.9" fill="var(--outcome)" />
    </svg>
  );
}
