import type { TemmlNode } from './parse-tex.ts';

/**
 * Returns a class for the gaps between a table's columns; undefined for a gap between every two
 * columns, as in `matrix`. Temml expresses gaps as cell padding: 1em left of each cell but the
 * first in `cases`, and of every odd cell in `aligned`.
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
 * Lists the cells of a row without the empty margin cells, which make an equation as wide as the page,
 * and without automatic equation numbers; a `\tag` is kept.
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
