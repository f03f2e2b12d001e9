import type { Page } from '@playwright/test';
import { readNodes, type TreeNode } from './read-nodes.ts';

/** What a screen reader is told of an element. */
interface Told {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

/** Roles that say nothing without a name. */
const NAMED =
  /^(?:link|button|checkbox|radio|combobox|searchbox|textbox|listbox|slider|dialog|img|image|navigation|region)$/;
const ONCE = ['banner', 'main', 'contentinfo'];

/** The page as Chromium tells it to screen readers, from its accessibility tree. */
export async function readTree(page: Page): Promise<readonly Told[]> {
  const { nodes, byId } = await readNodes(page);
  // They come level by level; a screen reader goes from child to child.
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

/** What is wrong with what is told: names that are missing, landmarks and headings out of order. */
export function findUntold(tree: readonly Told[]): string[] {
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
    ...landmarks.map((role) => `there is not one ${role}`),
    ...(levels.filter((level) => level === 1).length === 1
      ? []
      : ['there is not one main heading']),
    ...skipped.map((level) => `a heading of level ${level} follows one that is no parent of it`),
  ];
}
