import { createHash } from 'node:crypto';
import type { PaperRecord } from '../harness/content-folder.ts';

/** Number of fictitious venues, and the percentage of papers that get one. */
const VENUES = 40;
const VENUE_PERCENT = 66;

/** Adds a fictitious venue and its year to most papers without one, as in real collections. */
export function addVenue(paper: PaperRecord): PaperRecord {
  if (paper.venue !== undefined || paper.submitted === undefined) return paper;
  const number = createHash('sha1').update(paper.id).digest().readUInt32BE(0);
  if (number % 100 >= VENUE_PERCENT) return paper;
  // The first venues get more papers than the last, as in reality.
  const index = Math.floor(VENUES * ((number >>> 8) / 2 ** 24) ** 2);
  return { ...paper, venue: `Conf ${index + 1}`, year: Number(paper.submitted.slice(0, 4)) };
}
