import { type Name, patternOf } from './find.ts';
import type { View } from './view.ts';
import { until } from './wait.ts';

/** Runs in a page: puts a file into the field with this label, as choosing it does. */
function putFile(
  source: string,
  flags: string,
  name: string,
  content: string | readonly number[],
): boolean {
  const wanted = new RegExp(source, flags);
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const input = inputs.find((one) => wanted.test(one.labels?.[0]?.textContent?.trim() ?? ''));
  if (!input) return false;
  const chosen = new DataTransfer();
  const bytes = typeof content === 'string' ? content : Uint8Array.from(content);
  chosen.items.add(new File([bytes], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Chooses a file of this text, or of these bytes, in the field with this label. */
export async function chooseFile(
  page: View,
  label: Name,
  name: string,
  content: string | readonly number[],
): Promise<void> {
  const { source, flags } = patternOf(label);
  await until(`the field ${label}`, () => page.run(putFile, source, flags, name, content));
}

/** From now on keeps what the page hands to the downloads, so that a test can read it. */
export async function keepDownloads(page: View): Promise<void> {
  await page.run(() => {
    const kept: { [name: string]: readonly number[] } = {};
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      void blob?.arrayBuffer().then((bytes) => {
        kept[this.download] = [...new Uint8Array(bytes)];
      });
    };
    Object.assign(globalThis, { kept });
  });
}

/** The bytes of the file that was saved under such a name. */
export function savedBytes(page: View, name: RegExp): Promise<readonly number[]> {
  return until(`a saved file ${name}`, () =>
    page.run((source) => {
      const { kept } = globalThis as unknown as { kept: { [name: string]: readonly number[] } };
      return Object.entries(kept).find(([file]) => new RegExp(source).test(file))?.[1] ?? null;
    }, name.source),
  );
}

/** The text of the file that was saved under such a name, with the mark of its encoding if it has one. */
export async function savedFile(page: View, name: RegExp): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(Uint8Array.from(await savedBytes(page, name)));
}

/** Forgets what was saved so far. */
export const forgetSaved = (page: View): Promise<void> =>
  page.run(() => {
    const { kept } = globalThis as unknown as { kept: { [name: string]: unknown } };
    for (const name of Object.keys(kept)) delete kept[name];
  });
