import type { Shown } from './shown.ts';
import { words } from './words.ts';

/** Logging a lead and a sale; a shop's sales come first. */
export function LogButtons({ view, show }: Pick<Shown, 'view' | 'show'>) {
  const { running } = words.popup;
  const lead = { screen: 'lead', key: 'a', label: running.lead } as const;
  const sale = { screen: 'sale', key: 's', label: running.sale } as const;
  const [first, second] = view.logsFirst === 'sales' ? [sale, lead] : [lead, sale];
  return (
    <>
      <button
        type="button"
        class="first"
        aria-keyshortcuts={first.key}
        onClick={() => show(first.screen)}
      >
        {first.label}
      </button>
      <button type="button" aria-keyshortcuts={second.key} onClick={() => show(second.screen)}>
        {second.label}
      </button>
    </>
  );
}
