import { describe, expect, it } from 'vitest';
import {
  createArea,
  formatSelection,
  isWithin,
  MAX_CORNERS,
  NOTHING,
  parseSelection,
} from './selection.ts';

describe('the address of a selection', () => {
  it.each([
    [NOTHING],
    [{ regions: ['attention', 'neural-fields'], area: [] }],
    [{ regions: [], area: [0, 0, 1000, 0, 500, 640] }],
    [{ regions: ['größe'], area: [1, 2, 3, 4, 5, 6, 7, 8] }],
  ])('survives the round trip: %j', (selection) => {
    expect(parseSelection(formatSelection(selection))).toEqual(selection);
  });

  it.each([
    '?area=1+2+3+4',
    '?area=1+2+3+4+5+x',
    '?area=1+2+3+4+5+1001',
    '?area=-1+2+3+4+5+6',
    `?area=${'1+'.repeat(400)}1`,
    '?region=%3Cscript%3E&region=',
    '?%E0%A4%A',
    '?area=1+2+3+4+5+6+7',
  ])('%s selects nothing', (search) => {
    expect(parseSelection(search)).toEqual(NOTHING);
  });
});

describe('an area', () => {
  it('contains the positions within its outline', () => {
    const area = [0, 0, 100, 0, 100, 100, 50, 20, 0, 100];
    expect(isWithin(10, 40, area)).toBe(true);
    expect(isWithin(50, 60, area)).toBe(false);
    expect(isWithin(200, 40, area)).toBe(false);
    expect(isWithin(10, 40, [])).toBe(false);
  });

  it('has a limited number of corners, or none if it is empty', () => {
    const points = Array.from({ length: 5000 }, (_, at) => [at - 10, 12.6] as const);
    const area = createArea(points);
    expect(area.length).toBeLessThanOrEqual(2 * MAX_CORNERS);
    expect(Math.max(...area)).toBeLessThanOrEqual(1000);
    expect(Math.min(...area)).toBe(0);
    expect(parseSelection(formatSelection({ regions: [], area })).area).toEqual(area);
    expect(createArea([[1, 1]])).toEqual([]);
  });
});
