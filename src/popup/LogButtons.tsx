import { Keyed } from './Keyed.tsx';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

interface Props extends Pick<Shown, 'view' | 'show'> {
  /** How the two look; the first may stand out. */
  readonly looks: readonly [string, string];
  /** Where keys may be another's, only the pointer and Tab log. */
  readonly byKey?: boolean;
}

/** Logging a lead and a sale; a shop's sales come first. */
export function LogButtons({ view, show, looks, byKey = true }: Props) {
  const { ask } = words.popup;
  const lead = { screen: 'lead', key: 'a', label: ask.lead } as const;
  const sale = { screen: 'sale', key: 's', label: ask.sale } as const;
  const both = view.logsFirst === 'sales' ? [sale, lead] : [lead, sale];
  return (
    <>
      {both.map(({ screen, key, label }, place) => (
        <Keyed
          key={screen}
          of={byKey ? key : undefined}
          look={looks[place]}
          onClick={() => show(screen)}
        >
          {label}
        </Keyed>
      ))}
    </>
  );
}
