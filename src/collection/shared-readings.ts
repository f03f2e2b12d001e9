import { shareInProcess } from '../share-in-process.ts';
import type { Collection } from './read-collection.ts';

/** Collections that a build has read, by content folder, until its pages take them. */
export const sharedReadings = shareInProcess<Promise<Collection>>('readings');
