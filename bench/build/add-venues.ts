import { createHash } from 'node:crypto';
import type { PaperRecord } from '../harness/content-folder.ts';

/** Venues that do not exist, and of how many papers in a hundred they are. */
const VENUES = 40;
const PLACED = 66;

/** Gives papers that have no venue one that is made up, and its year; most, as collections have. */
export function addVenue(paper: PaperRecord): PaperRecord {
  if (paper.venue !== undefined || paper.submitted === undefined) return paper;
  const number = createHash('sha1').update(paper.id).digest().readUInt32BE(0);
  if (number % 100 >= PLACED) return paper;
  // More papers at the first than at the last, as it is with real ones.
  const place = Math.floor(VENUES * ((number >>> 8) / 2 ** 24) ** 2);
  return { ...paper, venue: `Conf ${place + 1}`, year: Number(paper.submitted.slice(0, 4)) };
}
