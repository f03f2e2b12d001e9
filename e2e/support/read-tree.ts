import type { Page } from '@playwright/test';
import { readNodes, type TreeNode } from './read-nodes.ts';

/** An element in the accessibility tree. */
interface AccessibleElement {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

/** Roles that require a name. */
const NAMED =
  /^(?:link|button|checkbox|radio|combobox|searchbox|textbox|listbox|slider|dialog|img|image|navigation|region)$/;
const ONCE = ['banner', 'main', 'contentinfo'];

/** Reads a page's accessibility tree from Chromium. */
export async function readTree(page: Page): Promise<readonly AccessibleElement[]> {
  const { nodes, byId } = await readNodes(page);
  // The nodes are in breadth-first order; a screen reader goes depth-first.
  const walk = (id: string): TreeNode[] => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(walk)] : [];
  };
  return walk(nodes[0]?.nodeId ?? '')
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      level: properties?.find((property) => property.name === 'level')?.value.value as
        number | undefined,
    }));
}

/** Finds faults in an accessibility tree: missing names, wrong landmarks and skipped headings. */
export function findTreeFaults(tree: readonly AccessibleElement[]): string[] {
  const nameless = tree
    .filter(({ role, name }) => NAMED.test(role) && name === '')
    .map(({ role }) => `there is a ${role} without a name`);
  const landmarks = ONCE.filter(
    (wanted) => tree.filter(({ role }) => role === wanted).length !== 1,
  );
  const levels = tree.flatMap(({ role, level }) => (role === 'heading' ? (level ?? 0) : []));
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [
    ...new Set(nameless),
    ...landmarks.map((role) => `there is not exactly one ${role}`),
    ...(levels.filter((level) => level === 1).length === 1
      ? []
      : ['there is not exactly one main heading']),
    ...skipped.map((level) => `a heading of level ${level} skips a level`),
  ];
}
