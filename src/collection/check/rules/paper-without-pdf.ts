import { join } from 'node:path';
import { getPdfs } from '../../../catalogue/links.ts';
import { displayPath } from '../../list-files.ts';
import type { Rule } from '../finding.ts';

/** Share of the papers that must have a PDF before others are reported. */
const MIN_SHARE = 0.8;

const MAX_IDS = 10;

export const paperWithoutPdf: Rule = {
  name: 'paper-without-pdf',
  severity: 'warning',
  about:
    'Some papers have no PDF, although at least four in five have one: a file next to the paper, a link, or an arXiv id. Withdrawn papers need none.',
  example: {
    'papers/more.jsonl': [1, 2, 3, 4]
      .map(
        (n) =>
          `{ "id": "p-${n}", "title": "Part ${n}", "arxiv": "2401.0000${n}", "abstract": "On scaling." }\n`,
      )
      .join(''),
  },
  exampleMessage: '1 of 5 papers has no PDF: first; put it at papers/ID/paper.pdf',
  find: ({ entries, content }) => {
    const missing = entries
      .filter(({ paper }) => !paper.withdrawn && getPdfs(paper, '').length === 0)
      .map(({ paper }) => paper.id);
    const share = (entries.length - missing.length) / entries.length;
    if (missing.length === 0 || share < MIN_SHARE) return [];
    const ids = missing.slice(0, MAX_IDS);
    const more = missing.length - ids.length;
    const names = [...ids, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    const verb = missing.length === 1 ? 'has' : 'have';
    const message = `${missing.length} of ${entries.length} papers ${verb} no PDF: ${names}; put it at papers/ID/paper.pdf, or give links: pdf`;
    return [{ file: displayPath(join(content, 'papers')), message }];
  },
};
