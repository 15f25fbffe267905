import { type Name, patternOf, type Role, type Spot, spotOf } from './find.ts';
import { until } from './wait.ts';

/** What a browser can do with one document; everything else is made of it. */
export interface Driver {
  /** The value, as JSON, of an expression in the document's own world; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** A real click at a point of the document. */
  click(x: number, y: number): Promise<void>;
  /** Holds a thing at one point with the mouse and lets it go at another one. */
  drag(from: Spot, to: Spot): Promise<void>;
  /** A real key by its name (`Enter`, `Escape`, `1`), pressed and released. */
  key(name: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Turns the mouse wheel by so many pixels. */
  wheel(pixels: number): Promise<void>;
  picture(file: string): Promise<void>;
  /** Brings its tab to the front. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/** A page or popup as a person uses it. */
export interface View extends Driver {
  /** Runs a function that stands by itself in the document. */
  run<A extends readonly unknown[], R>(work: (...words: A) => R, ...words: A): Promise<Awaited<R>>;
  text(): Promise<string>;
  /** Waits until the words are on the page. */
  see(words: Name): Promise<void>;
  has(role: Role, name: Name): Promise<boolean>;
  /** Waits for the part and clicks it. */
  press(role: Role, name: Name): Promise<void>;
  /** Writes into a field in place of what it held. */
  fill(label: Name, value: string): Promise<void>;
  /** Sets a date, or a list by the words or the value of an entry: their look is the browser's own. */
  choose(label: Name, value: string): Promise<void>;
  /** Waits for the part and drags it by its middle to the middle of another one, named by selectors. */
  carry(what: string, where: string): Promise<void>;
}

/** An expression that calls the function with these words; both have to survive being written down. */
export function call(work: (...words: never[]) => unknown, words: readonly unknown[]): string {
  // `__name` is what the runner's compiler leaves in functions.
  return `(() => { const __name = (it) => it; return (${work})(...${JSON.stringify(words)}); })()`;
}

/** Runs in a page: sets a list or a field by its label; for a list its entry's words do as well. */
function setControl(source: string, flags: string, value: string): boolean {
  const wanted = new RegExp(source, flags);
  const controls = document.querySelectorAll<HTMLInputElement>('select, input');
  const control = [...controls].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '';
    return wanted.test(label.replace(/\s+/g, ' ').trim());
  });
  if (!control) return false;
  // Seen from beside Firefox's popup its elements are of another realm: `instanceof` says nothing.
  const entries = [...((control as unknown as Partial<HTMLSelectElement>).options ?? [])];
  const entry = entries.find((one) => one.text.trim() === value || one.value === value);
  if (entries.length > 0 && !entry) return false;
  control.value = entry?.value ?? value;
  control.dispatchEvent(new window.Event('input', { bubbles: true }));
  control.dispatchEvent(new window.Event('change', { bubbles: true }));
  return true;
}

/** Runs in a page: selects what the focused field holds; false where no field has the focus. */
function selectFocused(): boolean {
  const focused = document.activeElement as Partial<HTMLInputElement> | null;
  focused?.select?.();
  return focused?.select !== undefined;
}

/** Runs in a page: the middle of the first part with this selector. */
function middleOf(selector: string): Spot | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}

/** A page between two documents cannot be asked; it is simply not there yet. */
const onItsWay = () => null;

/** Makes a view of a driver. */
export function viewOf(driver: Driver): View {
  const run: View['run'] = async (work, ...words) =>
    (await driver.evaluate(call(work as never, words))) as never;
  const set = async (label: Name, value: string) => {
    const { source, flags } = patternOf(label);
    const done = () => run(setControl, source, flags, value).catch(onItsWay);
    await withText(text, () => until(`"${value}" in the control ${label}`, done));
  };
  const spot = (role: Role, name: Name) => {
    const { source, flags } = patternOf(name);
    return run(spotOf, role, source, flags);
  };
  const text = () => run(() => document.body?.innerText ?? '');
  const press = async (role: Role, name: Name) => {
    let before: Spot | null = null;
    /** A part that still moves, since the page fills, would be missed. */
    const atRest = async () => {
      const last = before;
      before = await spot(role, name).catch(onItsWay);
      return last && before && last.x === before.x && last.y === before.y ? before : null;
    };
    const { x, y } = await withText(text, () => until(`the ${role} ${name}`, atRest));
    await driver.click(x, y);
  };
  return {
    ...driver,
    run,
    text,
    press,
    has: async (role, name) => (await spot(role, name)) !== null,
    see: async (words) => {
      const seen = (shown: string) =>
        words instanceof RegExp ? words.test(shown) : shown.includes(words);
      await withText(text, () =>
        until(`the words ${words}`, async () => seen((await text().catch(onItsWay)) ?? '')),
      );
    },
    fill: async (label, value) => {
      // A click that the filling page moved away from its field is harmless, and made again.
      await until(`the focus in ${label}`, async () => {
        await press('textbox', label);
        return run(selectFocused);
      });
      await driver.type(value);
    },
    choose: set,
    carry: async (what, where) => {
      const middle = (selector: string) =>
        until(`the part ${selector}`, () => run(middleOf, selector).catch(onItsWay));
      await middle(where);
      await run((at) => document.querySelector(at)?.scrollIntoView({ block: 'nearest' }), where);
      await driver.drag(await middle(what), await middle(where));
    },
  };
}

/** A failure says what was on the page instead. */
async function withText<T>(text: () => Promise<string>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const shown = await text().catch(() => 'nothing: the page is gone');
    throw new Error(`${(error as Error).message} The page says: ${shown.slice(0, 1500)}`);
  }
}
