import type { Fault } from './fault.ts';
import { atOnce } from './faults/at-once.ts';
import { changeWhileBuilding } from './faults/change-while-building.ts';
import { deploy } from './faults/deploy.ts';
import { fullCaches } from './faults/full-caches.ts';
import { fullDisk } from './faults/full-disk.ts';
import { fullImport } from './faults/full-import.ts';
import { killBuilds } from './faults/kill-builds.ts';
import { killImports } from './faults/kill-imports.ts';
import { storage } from './faults/storage.ts';
import { twoTabs } from './faults/two-tabs.ts';
import { wrongClock } from './faults/wrong-clock.ts';

/** In starting order, the longest first. */
export const FAULTS: readonly Fault[] = [
  killBuilds,
  killImports,
  fullDisk,
  fullCaches,
  fullImport,
  atOnce,
  changeWhileBuilding,
  wrongClock,
  deploy,
  storage,
  twoTabs,
];
