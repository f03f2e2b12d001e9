import { describe, expect, it } from 'vitest';
import { arrangeFacet, type FacetRow } from './facet-rows.ts';

const COLLAPSED = { chosen: [], isExpanded: false, filter: '' };
const EXPANDED = { ...COLLAPSED, isExpanded: true };

function createRows(counts: readonly number[]): FacetRow[] {
  return counts.map((count, position) => ({
    value: `v${position}`,
    name: `V${position}`,
    count,
    position,
  }));
}

describe('arrangeFacet', () => {
  it('leaves the order of a short facet', () => {
    const { rows, canExpand } = arrangeFacet(createRows([1, 0, 7]), COLLAPSED);
    expect(rows.map(({ value }) => value)).toEqual(['v0', 'v1', 'v2']);
    expect(canExpand).toBe(false);
  });

  it('orders a long facet by count, then by position', () => {
    const { rows } = arrangeFacet(createRows([1, 2, 9, 2, 1, 1, 1, 1, 1]), COLLAPSED);
    expect(rows.slice(0, 4).map(({ value }) => value)).toEqual(['v2', 'v1', 'v3', 'v0']);
  });

  it('shows eight values and the chosen ones until it is expanded', () => {
    const rows = createRows(Array.from({ length: 12 }, (_, at) => 20 - at));
    const collapsed = arrangeFacet(rows, { ...COLLAPSED, chosen: ['v11'] });
    expect([...collapsed.visible]).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v11']);
    expect(collapsed).toMatchObject({ canExpand: true, usedCount: 12 });
    expect(arrangeFacet(rows, EXPANDED).visible.size).toBe(12);
  });

  it('leaves out values without papers when it is expanded', () => {
    const rows = createRows([5, 4, 3, 2, 1, 1, 1, 1, 1, 0, 0]);
    expect(arrangeFacet(rows, EXPANDED)).toMatchObject({ usedCount: 9 });
    expect(arrangeFacet(rows, EXPANDED).visible.has('v9')).toBe(false);
  });

  it('filters more than twenty values by name, ignoring accents', () => {
    const rows = createRows(Array.from({ length: 21 }, () => 1)).with(3, {
      value: 'poincare',
      name: 'Poincaré',
      count: 1,
      position: 3,
    });
    const filtered = arrangeFacet(rows, { ...EXPANDED, filter: 'POINCARE' });
    expect(filtered.hasFilter).toBe(true);
    expect([...filtered.visible]).toEqual(['poincare']);
    // The field is hidden, so what it still contains must not hide anything.
    expect(arrangeFacet(rows, { ...COLLAPSED, filter: 'poincare' }).visible.size).toBe(8);
  });
});
