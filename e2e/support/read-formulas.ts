import type { Page } from '@playwright/test';
import { readNodes, type TreeNode } from './read-nodes.ts';

/** Invisible characters that screen readers announce, such as "applied to". */
const INVISIBLE_OPERATORS = /[\u2061-\u2064]/g;

/**
 * The formulas of a page in Chromium's accessibility tree: `Math(Fraction(1 SubSup(x i 2)))`.
 * Letters are plain, regardless of their style.
 */
export async function readFormulas(page: Page): Promise<readonly string[]> {
  const { nodes, byId } = await readNodes(page);
  const getRole = (node: TreeNode) => String(node.role?.value ?? '');
  const read = (node: TreeNode): string => {
    if (getRole(node) === 'StaticText') return String(node.name?.value ?? '').normalize('NFKC');
    const inside = (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .map(read)
      .filter((words) => words.replace(INVISIBLE_OPERATORS, '').trim() !== '')
      .join(' ');
    const [, name] = /^MathML(?!Identifier|Operator|Number|Text)(\w+)$/.exec(getRole(node)) ?? [];
    return name === undefined || node.ignored ? inside : `${name}(${inside})`;
  };
  return nodes.filter((node) => getRole(node) === 'MathMLMath' && !node.ignored).map(read);
}
