import type { TemmlNode } from './parse-tex.ts';

/**
 * Where a table has gaps between columns, as a class; without one, between each two, as in
 * `matrix`. Temml says so by the paddings of each cell: 1em left of each further cell in `cases`,
 * of each odd one in `aligned`.
 */
export function classifyTable({ classes = [], children }: TemmlNode): string | undefined {
  if (classes.includes('tml-small')) return 'tml-small';
  const [first, second, ...others] = (children?.[0]?.children ?? []).filter(
    ({ style }) => !isMargin(style),
  );
  if (first?.style?.padding === '0') return 'tml-flat';
  const isTight = second && [first, ...others.slice(0, -1)].every(hasNoPaddingRight);
  if (isTight) return parseFloat(second.style?.paddingLeft ?? '') === 1 ? 'tml-cases' : 'tml-align';
  return classes.includes('tml-jot') ? 'tml-align' : undefined;
}

/**
 * The cells of a row without the empty margins that make an equation as wide as the page, and
 * without its automatic number; a `\tag` stays.
 */
export function listCells(row: TemmlNode): readonly TemmlNode[] {
  return (row.children ?? []).filter((cell) => !isMargin(cell.style) || hasTag(cell));
}

function isMargin(style: TemmlNode['style']): boolean {
  return style?.width !== undefined;
}

function hasTag({ children = [] }: TemmlNode): boolean {
  return children.some(
    ({ classes, children: inner = [] }) => classes?.includes('tml-tag') || inner.some(hasTag),
  );
}

function hasNoPaddingRight(cell: TemmlNode | undefined): boolean {
  return parseFloat(cell?.style?.paddingRight ?? '') === 0;
}
