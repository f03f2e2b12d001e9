import type { Page } from '@playwright/test';
import { readNodes, type TreeNode } from './read-nodes.ts';

/** Texts of live regions, by element, in Chromium's accessibility tree. */
type LiveTexts = ReadonlyMap<number, string>;

/**
 * Collects announcements from now on, as a screen reader does: changes of live regions that already
 * existed. A region that is added together with its text is not announced everywhere.
 *
 * @returns a function that returns the announcements so far
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  const before = await readLive(page);
  return async () => {
    const now = await readLive(page);
    return [...now].flatMap(([element, words]) =>
      before.has(element) && before.get(element) !== words && words !== '' ? [words] : [],
    );
  };
}

async function readLive(page: Page): Promise<LiveTexts> {
  const { nodes, byId } = await readNodes(page);
  const read = (node: TreeNode): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value ?? '')
      : (node.childIds ?? []).map((id) => readOf(byId.get(id))).join(' ');
  const readOf = (node: TreeNode | undefined): string => (node ? read(node) : '');
  const has = (node: TreeNode, wanted: string): boolean =>
    node.properties?.some(({ name }) => name === wanted) ?? false;
  return new Map(
    nodes
      // Content of a live region has the region as its root.
      .filter((node) => !node.ignored && has(node, 'live') && !has(node, 'root'))
      .map((node) => [node.backendDOMNodeId ?? 0, read(node).replace(/\s+/g, ' ').trim()]),
  );
}
