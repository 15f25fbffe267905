import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sent } from '../../src/popup/once.ts';

const POPUP = fileURLToPath(new URL('../../src/popup/', import.meta.url));

test('what is sent again before the reply is there is written once, though it was drawn anew', async () => {
  let written = 0;
  let reply = () => {};
  const draw = () =>
    sent(async () => {
      written += 1;
      await new Promise<void>((resolve) => {
        reply = resolve;
      });
    });
  const first = draw()();
  await Promise.all([draw()(), draw()()]);
  expect(written).toBe(1);
  reply();
  await first;
  const after = draw()();
  expect(written).toBe(2);
  reply();
  await after;
});

test('what is sent never leaves the popup by itself, even while it is written', () => {
  const submit = new Event('submit', { cancelable: true });
  void sent(async () => {})(submit);
  expect(submit.defaultPrevented).toBe(true);
  const again = new Event('submit', { cancelable: true });
  void sent(async () => {})(again);
  expect(again.defaultPrevented).toBe(true);
});

test('every form of the popup is sent that way', () => {
  const forms = readdirSync(POPUP).filter((name) =>
    readFileSync(POPUP + name, 'utf8').includes('onSubmit='),
  );
  // The two steps of a lead are given their way to save by the form they belong to.
  const own = forms.filter((name) => !/^Lead(Who|Next)\.tsx$/.test(name));
  expect(own.length).toBeGreaterThanOrEqual(6);
  const without = [...own, 'LeadForm.tsx'].filter(
    (name) => !readFileSync(POPUP + name, 'utf8').includes('sent(async () => {'),
  );
  expect(without).toEqual([]);
});
