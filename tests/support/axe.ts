import axe from 'axe-core';
import type { View } from './view.ts';

/**
 * What axe finds wrong on a page, each as the rule and the parts that break it.
 * @param also rules that are not among its usual ones
 */
export async function axeFindings(
  view: View,
  also: readonly string[] = [],
): Promise<readonly string[]> {
  await view.evaluate(`${axe.source}; undefined`);
  const rules = Object.fromEntries(also.map((rule) => [rule, { enabled: true }]));
  const found =
    await view.evaluate(`axe.run({ rules: ${JSON.stringify(rules)} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`);
  return found as readonly string[];
}
