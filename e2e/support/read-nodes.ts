import type { Page } from '@playwright/test';

export type TreeNode = Awaited<ReturnType<typeof readNodes>>['nodes'][number];

/** Chromium's accessibility tree of a page: nodes in breadth-first order, and by id. */
export async function readNodes(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return { nodes, byId: new Map(nodes.map((node) => [node.nodeId, node])) };
}
