// `node compare-answers.ts RECORDS PACKED`: runs every query on two indexes of the same papers,
// without a browser, and prints differing answers. A separate program, because Playwright
// turns every import into `require`, which cannot load Pagefind's script.
import { suggest } from '../../src/search/answer/suggest.ts';
import { answerQuestion } from '../../src/search/answer/answer.ts';
import { IDLE } from '../../src/search/address.ts';
import { openFolder } from '../../src/search/index/index.fixture.ts';
import { openPacked } from '../../src/large/search-index/packed.fixture.ts';
import { QUESTIONS } from './questions.ts';

const FACETS = ['topic', 'year', 'venue', 'has', 'person', 'mention'] as const;

const [records = '', packed = ''] = process.argv.slice(2);
const searchers = [await openFolder(records), await openPacked(packed)];
let answered = 0;
for (const question of QUESTIONS) {
  const asked = { ...IDLE, query: question, from: 0, count: 20, facets: FACETS, withIds: true };
  const [expected, found] = await Promise.all(
    searchers.map(async (searcher) => {
      const { index: _, ...answer } = await answerQuestion(asked, searcher);
      return { answer, suggested: await suggest(question, searcher) };
    }),
  );
  if ((expected?.answer.total ?? 0) > 0) answered += 1;
  if (JSON.stringify(expected) === JSON.stringify(found)) continue;
  console.log(`${question}\n  ${JSON.stringify(expected)}\n  ${JSON.stringify(found)}`);
  process.exitCode = 1;
}
console.log(`${answered} of ${QUESTIONS.length} queries have results.`);
