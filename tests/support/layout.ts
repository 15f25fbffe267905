/** Runs in a page: opens everything that can be opened in place. */
export function openAll(): void {
  for (const one of document.querySelectorAll('details')) one.open = true;
}

/** Runs in a page: everything that takes the focus and does not show it. */
export function focusUnseen(): readonly string[] {
  const parts = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const shows = (one: Element | null) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const unseen = [...parts].filter((one) => {
    if (!one.checkVisibility() || (one as HTMLButtonElement).disabled) return false;
    one.focus({ focusVisible: true } as FocusOptions);
    if (document.activeElement !== one) return false;
    const { width, height } = one.getBoundingClientRect();
    return width < 1 || height < 1 || !(shows(one) || shows(one.nextElementSibling));
  });
  return unseen.map((one) => one.outerHTML.slice(0, 120));
}

/** Runs in a page: what would still move. */
export function moving(): readonly string[] {
  return [...document.querySelectorAll('*')]
    .filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      const takesTime = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      return takesTime || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
