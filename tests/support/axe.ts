import axe from 'axe-core';
import type { View } from './view.ts';

/** What axe finds wrong on a page, each as the rule and the parts that break it. */
export async function axeFindings(view: View): Promise<readonly string[]> {
  await view.evaluate(`${axe.source}; undefined`);
  const found = await view.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`);
  return found as readonly string[];
}
