/**
 * Hides the settings that do not speak of what is looked for, and sections without any left. They are
 * found by what stands on the screen, the choices of a list too, so that no setting can be forgotten.
 * @param text every word must be there, in any order; none shows everything
 * @returns how many settings are left
 */
export function narrowSettings(root: ParentNode, text: string): number {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const speaksOf = (part: Element, title = '') => {
    const own = fold(`${title} ${part.textContent ?? ''}`);
    return words.every((word) => own.includes(word));
  };
  let left = 0;
  for (const section of root.querySelectorAll<HTMLElement>('.section')) {
    const title = section.querySelector('h2')?.textContent ?? '';
    const settings = [...section.querySelectorAll<HTMLElement>('.set')];
    for (const one of settings) one.hidden = !speaksOf(one, title);
    const shown = settings.filter((one) => !one.hidden).length;
    section.hidden = settings.length > 0 ? shown === 0 : !speaksOf(section);
    left += settings.length > 0 ? shown : section.hidden ? 0 : 1;
  }
  return left;
}

/** Without case and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
