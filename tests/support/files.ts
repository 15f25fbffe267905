import { type Name, patternOf } from './find.ts';
import type { View } from './view.ts';
import { until } from './wait.ts';

/** Runs in a page: puts a file into the field with this label, as choosing it does. */
function putFile(source: string, flags: string, name: string, text: string): boolean {
  const wanted = new RegExp(source, flags);
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const input = inputs.find((one) => wanted.test(one.labels?.[0]?.textContent?.trim() ?? ''));
  if (!input) return false;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Chooses a file in the field with this label. */
export async function chooseFile(
  page: View,
  label: Name,
  name: string,
  text: string,
): Promise<void> {
  const { source, flags } = patternOf(label);
  await until(`the field ${label}`, () => page.run(putFile, source, flags, name, text));
}

/** From now on keeps what the page hands to the downloads, so that a test can read it. */
export async function keepDownloads(page: View): Promise<void> {
  await page.run(() => {
    const kept: { [name: string]: string } = {};
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      void blob?.text().then((text) => {
        kept[this.download] = text;
      });
    };
    Object.assign(globalThis, { kept });
  });
}

/** The text of the file that was saved under such a name. */
export function savedFile(page: View, name: RegExp): Promise<string> {
  return until(`a saved file ${name}`, () =>
    page.run((source) => {
      const { kept } = globalThis as unknown as { kept: { [name: string]: string } };
      return Object.entries(kept).find(([file]) => new RegExp(source).test(file))?.[1] ?? null;
    }, name.source),
  );
}
