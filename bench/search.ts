// `npm run bench:search -- DIR [--json FILE] [--queries N] [--worst N]`: search quality on human
// judgements, compared with plain BM25 and stock Pagefind.
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './harness/browser.ts';
import { buildCollection } from './harness/build-collection.ts';
import { writeContentFolder } from './harness/content-folder.ts';
import { describeMachine } from './harness/machine.ts';
import { pickEvenly } from './harness/sample.ts';
import { openWorkspace } from './harness/workspace.ts';
import { askBm25 } from './search/ask-bm25.ts';
import { askPagefind } from './search/ask-pagefind.ts';
import { askProduct } from './search/ask-product.ts';
import { formatQuality, type Results } from './search/format-quality.ts';
import { isAnswerable, readJudgedSet } from './search/judged-set.ts';
import { formatWorst, listWorst } from './search/list-worst.ts';
import { makeCollection } from './search/make-collection.ts';
import { measure } from './search/measure.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    queries: { type: 'string' },
    worst: { type: 'string', default: '0' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
const limit = Number(values.queries ?? Infinity);
if (folder === undefined || positionals.length > 1 || !(limit >= 1)) {
  console.error(
    'Usage: npm run bench:search -- DIR [--json FILE] [--queries N] [--worst N]\nDIR contains corpus.jsonl, queries.jsonl and qrels.tsv; --worst lists queries that BM25 answers better.',
  );
  process.exit(2);
}

const { documents, questions: all } = await readJudgedSet(folder);
const judged = all.filter(isAnswerable);
const questions = pickEvenly(judged, limit);
const made = makeCollection(documents);
console.log(`${documents.length} documents, ${questions.length} of ${judged.length} questions.`);
if (judged.length < all.length) {
  console.log(`${all.length - judged.length} queries have no answer and are excluded.`);
}
made.remarks.forEach((remark) => console.log(remark));

const workspace = await openWorkspace(basename(resolve(folder)), resolve(folder));
const browser = await openBrowser();
try {
  const content = join(workspace.folder, 'content');
  writeContentFolder(content, made.papers);
  const { site, seconds, isFresh } = await buildCollection(content, workspace.folder);
  console.log(`The site was built ${isFresh ? '' : 'earlier '}in ${seconds.toFixed(0)} s.`);

  const product = await askProduct(browser, site, made, questions);
  const bm25 = askBm25(made, questions);
  const stock = join(workspace.folder, 'stock-pagefind');
  const pagefind = await askPagefind(browser, stock, made, questions);

  const results: Results = {
    product: { ...measure(questions, product.answers), ...product.cold },
    bm25: measure(questions, bm25),
    pagefind: { ...measure(questions, pagefind.answers), coldBytes: pagefind.coldBytes },
  };
  console.log(`\n${formatQuality(results)}\n\n${describeMachine(browser.version())}`);
  const worst = listWorst(questions, product.answers, bm25, Number(values.worst));
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  if (worst.length > 0) console.log(`\n${formatWorst(worst, (id) => titles.get(id) ?? '?')}`);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  workspace.release();
}
