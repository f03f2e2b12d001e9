import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { keepPlaces } from './keep-places.ts';
import { createGroups } from './layout/likeness.fixture.ts';

it('a map is made once for the same likeness, and again for another or where what was kept is cut', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const likeness = createGroups(2, 5);
  const places = Uint16Array.from({ length: 20 }, (_, at) => at);
  const make = vi.fn(() => Promise.resolve(places));
  expect(await keepPlaces(folder, likeness, make)).toEqual(places);
  expect(await keepPlaces(folder, likeness, make)).toEqual(places);
  expect(make).toHaveBeenCalledTimes(1);

  await keepPlaces(folder, createGroups(2, 6), make);
  expect(make).toHaveBeenCalledTimes(2);

  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'cut');
  expect(await keepPlaces(folder, likeness, make)).toEqual(places);
  expect(make).toHaveBeenCalledTimes(3);
});
