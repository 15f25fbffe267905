/** Moves the focus from card to card: up and down in a column, left and right between columns. */
export function goTo(from: HTMLElement, key: string): boolean {
  const target = neighbour(from, key);
  target?.focus();
  return target !== undefined;
}

function neighbour(from: HTMLElement, key: string): HTMLElement | undefined {
  const column = from.closest<HTMLElement>('.column');
  if (column === null) return undefined;
  const own = cardsIn(column);
  const place = own.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return own[place + 1];
    case 'ArrowUp':
      return own[place - 1];
    case 'ArrowRight':
      return beside(column, 1, place);
    case 'ArrowLeft':
      return beside(column, -1, place);
  }
  return undefined;
}

/** The card at the same height in the next column that has any and can be seen. */
function beside(column: HTMLElement, step: -1 | 1, place: number): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('.board .column')];
  for (let at = all.indexOf(column) + step; all[at] !== undefined; at += step) {
    const cards = cardsIn(all[at] as HTMLElement);
    const card = cards[place] ?? cards.at(-1);
    if (card?.checkVisibility()) return card;
  }
  return undefined;
}

const cardsIn = (column: HTMLElement): HTMLElement[] => [
  ...column.querySelectorAll<HTMLElement>('a.card'),
];
