import { shareInProcess } from '../large/share-in-process.ts';
import type { Collection } from './read-collection.ts';
import type { Paper } from './schema.ts';

/** Collections that a build has read, by content folder, until its pages take them. */
export const sharedReadings = shareInProcess<Promise<Collection>>('readings');

/** Papers as the dev server has last read them, by id; Astro's store knows when they change. */
export const livePapers = shareInProcess<Paper>('papers');
