// `npm run bench:find -- [--corpus FILE --papers N] [--sample N] [--seed S] [--json FILE]`: whether
// and how quickly the search finds papers by details that readers remember, in this project's
// collection or one created from a file of records.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toPlain } from '../src/abstract/plain.ts';
import { createCatalogue } from '../src/catalogue/catalogue.ts';
import { readCollection } from '../src/collection/read-collection.ts';
import { measureQuotations, measureSentences } from './find/abstract-cases.ts';
import { askSite } from './find/ask-site.ts';
import { measureAuthors } from './find/author-cases.ts';
import { formatOutcomes } from './find/format-outcome.ts';
import { measureIds } from './find/id-cases.ts';
import { measureNames } from './find/name-cases.ts';
import { measureReferences } from './find/reference-cases.ts';
import { createRandom } from './harness/random.ts';
import {
  measureQuestions,
  measureTitles,
  measureTypos,
  measureWindows,
} from './find/title-cases.ts';
import { openBrowser } from './harness/browser.ts';
import { buildCollection } from './harness/build-collection.ts';
import { formatCold } from './harness/cold-visit.ts';
import { formatMs } from './harness/format.ts';
import { describeMachine } from './harness/machine.ts';
import { openCollection } from './harness/open-collection.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    papers: { type: 'string', default: '10000' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const [count, maxCases, seed] = [values.papers, values.sample, values.seed].map(Number) as [
  number,
  number,
  number,
];
if (!(count >= 1 && maxCases >= 1 && Number.isInteger(seed))) {
  console.error('--papers and --sample must be positive numbers, --seed a whole number.');
  process.exit(2);
}

const { workspace, content } = await openCollection('find', {
  corpus: values.corpus,
  count,
  seed,
});
const browser = await openBrowser();
try {
  const collection = await readCollection(content);
  const { papers, site: about } = collection;
  const { site, seconds, isFresh } = await buildCollection(content, workspace.folder);
  console.log(
    `${papers.length} papers, built ${isFresh ? '' : 'earlier '}in ${seconds.toFixed(0)} s.`,
  );

  const random = createRandom(seed);
  const sample = random.shuffle(papers).slice(0, maxCases);
  const windows = measureWindows(papers, sample, random);
  const measures = [
    measureTitles(papers, sample),
    measureTypos(papers, sample, random),
    windows,
    measureQuestions(windows),
    measureSentences(papers, sample),
    measureQuotations(papers, sample, maxCases),
    ...measureIds(sample, about.origin, maxCases),
    measureAuthors(papers, random, maxCases),
    ...measureNames(papers, sample, random),
    ...measureReferences(sample),
  ];

  const questions = windows.cases.map(({ query }) => query);
  const [largest] = createCatalogue(collection).topics;
  const filter = { topic: largest?.id ?? '' };
  const { cold, keystrokes, filtered, outcomes } = await askSite(
    browser,
    site,
    questions,
    filter,
    measures,
  );

  const titles = new Map(papers.map(({ id, title }) => [id, toPlain(title)]));
  const { p50, p95 } = keystrokes;
  console.log(`\n${formatOutcomes(outcomes, (id) => titles.get(id) ?? '?')}\n
A keystroke, warm, including the page's debounce: p50 ${formatMs(p50)}, p95 ${formatMs(p95)} (${keystrokes.count}).
A question, warm, with facets and the filter topic:${filter.topic}: p50 ${formatMs(filtered.p50)}, p95 ${formatMs(filtered.p95)} (${filtered.count}).
${formatCold(cold)}
${describeMachine(browser.version())}`);
  if (values.json !== undefined) {
    const results = { papers: papers.length, measures: outcomes, keystrokes, filtered, ...cold };
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  workspace.release();
}
