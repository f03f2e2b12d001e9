import { sentences as splitSentences } from '../../src/abstract/sentences.ts';
import type { Paper } from '../../src/collection/schema.ts';
import { createRandom } from '../harness/random.ts';
import type { PaperRecord } from '../harness/content-folder.ts';

/** Start of the period of generated papers, and its length in months. */
const FIRST_YEAR = 2016;
const MONTHS = 120;

/** Generates papers from the sentences, words and names of others; deterministic for each seed. */
export function generatePapers(
  papers: readonly Paper[],
  count: number,
  seed: number,
): readonly PaperRecord[] {
  const random = createRandom(seed);
  const sentences = papers.flatMap(({ abstract }) => splitSentences(abstract));
  const titles = papers.map(({ title }) => title.split(/\s+/));
  const names = papers.flatMap(({ authors }) => authors.map((name) => name.split(/\s+/)));
  const inventName = (): string =>
    [random.pick(names)[0], random.pick(names).at(-1)].filter(Boolean).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [random.pick(titles), random.pick(titles)];
    const month = random.below(MONTHS);
    const authors = Array.from({ length: 1 + random.below(8) }, inventName);
    return {
      id: `generated-${index + 1}`,
      title: [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(
        ' ',
      ),
      abstract: Array.from({ length: 5 + random.below(4) }, () => random.pick(sentences)).join(' '),
      authors: [...new Set(authors.filter((name) => name !== ''))],
      submitted: `${FIRST_YEAR + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`,
    };
  });
}
