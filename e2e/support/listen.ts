import type { Page } from '@playwright/test';
import { readNodes, type TreeNode } from './read-nodes.ts';

/** What live regions say, by the element that each is, as Chromium tells it to screen readers. */
type Said = ReadonlyMap<number, string>;

/**
 * Listens from now on as a screen reader does: to what live regions say anew, if they were there
 * before they spoke. One that comes with its words is not heard everywhere.
 *
 * @returns asks what was heard since
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

async function readLive(page: Page): Promise<Said> {
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
      // What stands in a live region names that as its root.
      .filter((node) => !node.ignored && has(node, 'live') && !has(node, 'root'))
      .map((node) => [node.backendDOMNodeId ?? 0, read(node).replace(/\s+/g, ' ').trim()]),
  );
}
