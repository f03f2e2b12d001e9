import { expect, test } from 'vitest';
import { parseVenueLine } from './venue-line.ts';

test.each<readonly [string, object]>([
  ['ICLR 2024 oral', { venue: 'ICLR', published: '2024' }],
  ['LAMPS@ICML2024 Oral', { venue: 'LAMPS@ICML', published: '2024' }],
  ['EMNLP 2024 Findings', { venue: 'EMNLP Findings', published: '2024' }],
  ['Accepted by TMLR', { venue: 'TMLR' }],
  ['Submitted to ICLR 2024', {}],
  ['ICLR 2022 Conference Blind Submission', {}],
  ['ICLR 2024 Conference Desk Rejected Submission', {}],
])('%s', (line, venue) => {
  expect(parseVenueLine(line)).toEqual(venue);
});
