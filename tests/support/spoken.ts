import type { Chromium } from './chromium.ts';
import type { View } from './view.ts';

/** What a screen reader finds in a page of Chromium, in its order: "radio: Personal", and what has the focus. */
export async function saidBy(browser: Chromium, view: View): Promise<readonly string[]> {
  const session = await browser.pageOf(view).createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // The browser tells them level by level.
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = known.get(id);
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]?.nodeId ?? '').flatMap(({ ignored, role, name, properties = [] }) => {
    if (ignored || !name?.value) return [];
    const focused = properties.some((one) => one.name === 'focused' && one.value.value === true);
    const what = `${role?.value}: ${String(name.value).replace(/\s+/g, ' ').trim()}`;
    return [focused && role?.value !== 'RootWebArea' ? `${what} (focused)` : what];
  });
}
