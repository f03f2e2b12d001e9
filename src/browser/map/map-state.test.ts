import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../analysis/map/selection.ts';
import {
  createMapState,
  extendLine,
  getOutline,
  markSelected,
  pressTool,
  takeArea,
  toggleRegion,
} from './map-state.ts';

describe('pressTool', () => {
  it('turns selection on a small map on and off', () => {
    const state = createMapState(false, NOTHING);
    expect(state).toMatchObject({ tool: 'rectangle', isSelecting: false });
    pressTool(state, 'lasso');
    expect(state).toMatchObject({ tool: 'lasso', isSelecting: true });
    pressTool(state, 'rectangle');
    expect(state).toMatchObject({ tool: 'rectangle', isSelecting: true });
    pressTool(state, 'rectangle');
    expect(state.isSelecting).toBe(false);
  });

  it('never turns selection off on a large map', () => {
    const state = createMapState(true, NOTHING);
    expect(state).toMatchObject({ tool: 'move', isSelecting: true });
    pressTool(state, 'move');
    expect(state.isSelecting).toBe(true);
  });
});

describe('drawing a shape', () => {
  it('spans a rectangle from the first point to the latest', () => {
    const state = createMapState(false, NOTHING);
    extendLine(state, [100, 200], true);
    extendLine(state, [150, 250], false);
    extendLine(state, [1000, 800], false);
    expect(getOutline(state)).toEqual([
      [100, 200],
      [1000, 200],
      [1000, 800],
      [100, 800],
    ]);
    expect(takeArea(state)).toEqual([1, 2, 10, 2, 10, 8, 1, 8]);
    expect(state.line).toEqual([]);
  });

  it('collects the points of a lasso and starts over with the next one', () => {
    const state = createMapState(true, NOTHING);
    pressTool(state, 'lasso');
    extendLine(state, [100, 100], true);
    extendLine(state, [900, 100], false);
    extendLine(state, [500, 700], false);
    expect(state.line).toHaveLength(3);
    extendLine(state, [0, 0], true);
    expect(state.line).toEqual([[0, 0]]);
    expect(takeArea(state)).toEqual([]);
  });

  it('outlines the selected area when nothing is being drawn', () => {
    const state = createMapState(true, { regions: [], area: [1, 2, 3, 4, 5, 6] });
    expect(getOutline(state)).toEqual([
      [100, 200],
      [300, 400],
      [500, 600],
    ]);
  });
});

describe('toggleRegion', () => {
  it('adds a region in order, removes it again and keeps the area', () => {
    const area = [1, 2, 3, 4, 5, 6];
    const selection = toggleRegion({ regions: ['b'], area }, 'a');
    expect(selection).toEqual({ regions: ['a', 'b'], area });
    expect(toggleRegion(selection, 'b')).toEqual({ regions: ['a'], area });
  });
});

it('marks the selected papers', () => {
  const state = createMapState(true, NOTHING);
  markSelected(state, [0, 2], 4);
  expect([...(state.selected ?? [])]).toEqual([1, 0, 1, 0]);
});
