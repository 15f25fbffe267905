import type { Theme } from '../domain/settings.ts';

/** What is stored can only be read after the first paint, so a copy stands where it is read at once. */
const COPY = 'theme';

/** Paints the page as she chose last, now and whenever another page of ours hears a new choice. */
export function followTheme(root: HTMLElement): void {
  const paint = () => {
    const chosen = localStorage.getItem(COPY);
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
    else delete root.dataset.theme;
  };
  paint();
  addEventListener('storage', ({ key }) => {
    if (key === COPY || key === null) paint();
  });
}

/** Paints every open page as the settings have it. */
export function keepTheme(theme: Theme): void {
  if (localStorage.getItem(COPY) === theme) return;
  localStorage.setItem(COPY, theme);
  // Only other pages hear of it by themselves.
  dispatchEvent(new StorageEvent('storage', { key: COPY }));
}
