import { createArea, type Selection } from '../../analysis/map/selection.ts';
import type { Point } from './create-camera.ts';

export type Tool = 'move' | 'rectangle' | 'lasso';

/** Units of paper positions per unit of the picture, in which selected areas are given. */
export const UNITS_PER_PICTURE_UNIT = 100;

/** Everything about the map that changes while the reader uses it. */
export interface MapState {
  /** Whether the map has too many papers for links; the canvas then draws the papers. */
  readonly isLarge: boolean;
  tool: Tool;
  /** On a small map, links can be pressed until the reader picks a selection tool. */
  isSelecting: boolean;
  selection: Selection;
  /** 1 for each selected paper; undefined without a selection. */
  selected: Uint8Array | undefined;
  /** Corners of the shape that the reader is drawing, in position units. */
  line: readonly Point[];
  hovered: number | undefined;
}

export function createMapState(isLarge: boolean, selection: Selection): MapState {
  return {
    isLarge,
    tool: isLarge ? 'move' : 'rectangle',
    isSelecting: isLarge,
    selection,
    selected: undefined,
    line: [],
    hovered: undefined,
  };
}

/** Switches to a tool; pressing the active tool of a small map again ends selecting. */
export function pressTool(state: MapState, tool: Tool): void {
  state.isSelecting = state.isLarge || !(state.isSelecting && state.tool === tool);
  state.tool = tool;
}

/**
 * Extends the shape being drawn: the lasso collects points, the rectangle spans from the first point.
 *
 * @param isFirst whether a new shape begins
 */
export function extendLine(state: MapState, point: Point, isFirst: boolean): void {
  const line = isFirst ? [] : state.line;
  const [first = point] = line;
  if (state.tool === 'lasso') state.line = [...line, point];
  else if (isFirst) state.line = [point];
  else state.line = [first, [point[0], first[1]], point, [first[0], point[1]]];
}

/** Ends drawing and returns the area drawn, in picture units; see `createArea`. */
export function takeArea(state: MapState): number[] {
  const { line } = state;
  state.line = [];
  return createArea(line.map(([x, y]) => [x / UNITS_PER_PICTURE_UNIT, y / UNITS_PER_PICTURE_UNIT]));
}

/** The outline to draw, in position units: the shape being drawn, otherwise the selected area. */
export function getOutline({ line, selection: { area } }: MapState): readonly Point[] {
  if (line.length > 0) return line;
  return Array.from({ length: area.length / 2 }, (_, corner) => [
    (area[2 * corner] ?? 0) * UNITS_PER_PICTURE_UNIT,
    (area[2 * corner + 1] ?? 0) * UNITS_PER_PICTURE_UNIT,
  ]);
}

/** The selection with a region added, or removed if it was selected. */
export function toggleRegion({ regions, area }: Selection, region: string): Selection {
  const others = regions.filter((id) => id !== region);
  return { regions: others.length < regions.length ? others : [...others, region].sort(), area };
}

/** Marks the selected papers; an empty `papers` still counts as a selection. */
export function markSelected(state: MapState, papers: readonly number[], count: number): void {
  state.selected = new Uint8Array(count);
  for (const paper of papers) state.selected[paper] = 1;
}
