import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './view.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, each as the rule and the parts that break it. */
export async function axeFindings(view: View): Promise<readonly string[]> {
  await view.evaluate(`${source}; undefined`);
  const found = await view.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`);
  return found as readonly string[];
}
