/** The properties of a facet's value that determine its position and visibility. */
export interface FacetRow {
  readonly value: string;
  readonly name: string;
  /** Number of papers that match with this value. */
  readonly count: number;
  /** Position in the markup, which decides between equal counts. */
  readonly position: number;
}

export interface FacetOptions {
  readonly chosen: readonly string[];
  /** Whether the reader has asked for all values. */
  readonly isExpanded: boolean;
  /** Text that names have to contain, without regard to case and accents. */
  readonly filter: string;
}

export interface ArrangedFacet<Row extends FacetRow> {
  readonly rows: readonly Row[];
  /** Values of the rows that are visible. */
  readonly visible: ReadonlySet<string>;
  /** Whether the facet is long enough for a filter field. */
  readonly hasFilter: boolean;
  /** Values with papers, and chosen ones. */
  readonly usedCount: number;
  /** Whether the facet has values behind "Show all". */
  readonly canExpand: boolean;
}

/** Number of values that are visible before "Show all". */
const MAX_COLLAPSED = 8;

/** Number of values that a reader can look through without a filter field. */
const MAX_WITHOUT_FILTER = 20;

/** Orders the values of a facet and decides which of them are visible. Chosen values always are. */
export function arrangeFacet<Row extends FacetRow>(
  rows: readonly Row[],
  { chosen, isExpanded, filter }: FacetOptions,
): ArrangedFacet<Row> {
  // Short facets keep their order, so rows don't move under the pointer.
  const ordered =
    rows.length > MAX_COLLAPSED
      ? rows.toSorted((a, b) => b.count - a.count || a.position - b.position)
      : rows;
  const hasFilter = isExpanded && rows.length > MAX_WITHOUT_FILTER;
  const wanted = hasFilter ? foldName(filter) : '';
  const usedCount = rows.filter(({ value, count }) => count > 0 || chosen.includes(value)).length;
  const shown = isExpanded ? Math.max(usedCount, MAX_COLLAPSED) : MAX_COLLAPSED;
  const visible = ordered.filter(
    ({ value, name }, at) =>
      (at < shown || chosen.includes(value)) && foldName(name).includes(wanted),
  );
  return {
    rows: ordered,
    visible: new Set(visible.map(({ value }) => value)),
    hasFilter,
    usedCount,
    canExpand: usedCount > MAX_COLLAPSED,
  };
}

function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
