import { text } from '#text';
import { formatDate } from '../../catalogue/dates.ts';
import { formatPapers } from '../../catalogue/format-count.ts';
import { catalogue } from './content.ts';

const papers = formatPapers(catalogue.papers.length);
const newest = catalogue.papers[0]?.date;

/**
 * The size of the collection, for the footer of pages that change anyway whenever a paper is added.
 */
export const extent = newest === undefined ? papers : text.frame.extent(papers, formatDate(newest));
