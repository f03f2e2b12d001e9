import { expect, test } from 'vitest';
import { listCrowdedLayouts } from './crowded-layouts.ts';

const ENGLISH = {
  name: 'Offprint',
  wide: ['Papers', 'Topics', 'People', 'Map', 'Your list'],
  menu: 'More',
};

test('short names of sections fit everywhere', () => {
  expect(listCrowdedLayouts({ ...ENGLISH, current: 'Papers' })).toEqual([]);
  expect(listCrowdedLayouts({ ...ENGLISH, current: 'Venues' })).toEqual([]);
});

test('longer names of sections and of sites do not fit into narrow layouts', () => {
  expect(listCrowdedLayouts({ ...ENGLISH, current: 'Reading lists' })).toEqual(['xs', 'sm', 'md']);
  const name = 'Coastal Systems Lab';
  expect(listCrowdedLayouts({ ...ENGLISH, name, current: 'Papers' })).toEqual(['xs', 'phone']);
});

test('a Chinese character counts as two letters', () => {
  expect(
    listCrowdedLayouts({ ...ENGLISH, name: '海岸系统研究所论文集', current: 'Papers' }),
  ).toEqual(listCrowdedLayouts({ ...ENGLISH, name: 'x'.repeat(20), current: 'Papers' }));
});
