/** The parts of a page a person can name. */
export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'radio'
  | 'checkbox'
  | 'combobox'
  | 'heading'
  | 'img'
  | 'table';

/** A name as text (whole, spaces made one) or as a pattern. */
export type Name = string | RegExp;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in a page: scrolls to the first visible, enabled part with this role and accessible name
 * and gives its middle; `null` if there is none or another part lies over it. It must not use anything from outside of itself.
 */
export function spotOf(role: Role, source: string, flags: string): Spot | null {
  const selectors = {
    button: 'button, [role=button], [type=submit], [type=button], summary',
    link: 'a[href], [role=link]',
    textbox: 'input:not([type=radio], [type=checkbox], [type=submit], [type=button]), textarea',
    radio: '[type=radio], [role=radio]',
    checkbox: '[type=checkbox], [role=checkbox], [role=switch]',
    combobox: 'select, [role=combobox]',
    heading: 'h1, h2, h3, h4, [role=heading]',
    img: 'img, [role=img]',
    table: 'table, [role=table]',
  };
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (id: string) => document.getElementById(id)?.textContent;
  const nameOf = (one: HTMLElement) => {
    const ids = one.getAttribute('aria-labelledby');
    if (ids) return squeeze(ids.split(/\s+/).map(textOf).join(' '));
    const own = one.getAttribute('aria-label');
    if (own) return squeeze(own);
    const labels = [...((one as HTMLInputElement).labels ?? [])];
    if (labels.length > 0) return squeeze(labels.map((label) => label.textContent).join(' '));
    return squeeze(one.textContent || one.title || one.getAttribute('value'));
  };
  const wanted = new RegExp(source, flags);
  for (const one of document.querySelectorAll<HTMLElement>(selectors[role])) {
    if (!one.checkVisibility() || !wanted.test(nameOf(one))) continue;
    if ((one as HTMLButtonElement).disabled || one.ariaDisabled === 'true') continue;
    // A radio button is often drawn by its label.
    const box = (one as HTMLInputElement).labels?.[0];
    const shown = one.getBoundingClientRect().width > 2 ? one : (box ?? one);
    shown.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = shown.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // What lies under something else cannot be clicked.
    const hit = document.elementFromPoint(x, y);
    return hit && (shown.contains(hit) || hit.contains(shown)) ? { x, y } : null;
  }
  return null;
}

/** The pattern a name stands for. */
export function patternOf(name: Name): { source: string; flags: string } {
  if (name instanceof RegExp) return { source: name.source, flags: name.flags };
  return { source: `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, flags: '' };
}
