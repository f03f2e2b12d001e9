// `npm run bench:related -- DIR [--json FILE]`: agreement of related papers with human judgements,
// compared with plain TF-IDF cosine. Two documents of DIR (as in bench:search) count as related if
// both were judged to answer the same question. `npm run bench:related -- --papers N --corpus
// FILE.jsonl[.gz] [--threads N]`: time and memory for relating N papers, and recall compared with
// an exhaustive search.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pickEvenly } from './harness/sample.ts';
import { readTexts } from './harness/read-texts.ts';
import { describeMachine } from './harness/machine.ts';
import { formatTable } from './harness/table.ts';
import { judgeDocuments } from './related/judge-documents.ts';
import { createTfIdf } from './related/tf-idf.ts';
import { readJudgedSet } from './search/judged-set.ts';
import { measure } from './search/measure.ts';
import { createIndex } from '../src/analysis/related/create-index.ts';
import { createRanking } from '../src/analysis/related/create-ranking.ts';
import { ROOT } from '../scripts/setup/paths.mjs';
import { readVectors } from '../src/analysis/related/read-vectors.ts';
import { createThreadedCompute } from '../src/large/compute/compute-in-threads.ts';
import { relatePapers } from '../src/analysis/related/relate-papers.ts';

const DEPTH = 10;
/** Number of papers for which lists are compared with exact ones. */
const SAMPLE = 500;
const SHOWN = 6;

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    papers: { type: 'string' },
    corpus: { type: 'string' },
    threads: { type: 'string' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
const count = Number(values.papers);
const threads = values.threads === undefined ? undefined : Number(values.threads);
const compute = createThreadedCompute({ root: ROOT, cache: false, threads });

async function judge(from: string): Promise<object> {
  const { documents, questions } = await readJudgedSet(from);
  const judged = judgeDocuments(questions);
  if (judged.length === 0) throw new Error(`${from}: no two documents answer the same question.`);
  console.log(`${documents.length} documents, ${judged.length} of them with related documents.`);
  const papers = documents.map(({ id, title, text }) => ({ id, title, abstract: text }));
  const related = await relatePapers(papers, { count: DEPTH, compute });
  const rank = createTfIdf(
    documents.map(({ id, title, text }) => ({ id, text: `${title} ${text}` })),
  );
  const ask = (answer: (id: string) => readonly string[]) =>
    measure(
      judged,
      judged.map(({ id }) => ({ ranking: answer(id), ms: 0 })),
    );
  const ours = ask((id) => related(id).map((one) => one.id));
  const tfIdf = ask((id) => rank(id, DEPTH));
  const ratio = ours.ndcg10 / tfIdf.ndcg10;
  const row = (name: string, quality: typeof ours) => [
    name,
    ...[quality.ndcg10, quality.recall10, quality.empty].map((value) => value.toFixed(3)),
  ];
  console.log(
    formatTable([
      ['', 'nDCG@10', 'recall@10', 'none'],
      row('Offprint', ours),
      row('TF-IDF cosine', tfIdf),
      ['ratio', ratio.toFixed(3), '', ''],
    ]),
  );
  const select = ({ ndcg10, recall10, empty }: typeof ours) => ({ ndcg10, recall10, empty });
  return { offprint: select(ours), tfIdf: select(tfIdf), ratios: { ndcg10: ratio } };
}

async function time(corpus: string): Promise<object> {
  const papers = await readTexts(corpus, count);
  const before = process.memoryUsage.rss();
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  const related = await relatePapers(papers, { compute });
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const peakBytes = process.resourceUsage().maxRSS * 1024;

  const sorted = papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const exact = createRanking(createIndex([readVectors(sorted)]), SHOWN, { budget: Infinity });
  let wanted = 0;
  let found = 0;
  for (const paper of pickEvenly([...sorted.keys()], SAMPLE)) {
    const ours = new Set(related(sorted[paper]?.id ?? '').map(({ id }) => id));
    for (const one of exact(paper)) {
      wanted++;
      if (ours.has(sorted[one.paper]?.id ?? '')) found++;
    }
  }
  const recall = wanted === 0 ? 1 : found / wanted;
  console.log(
    formatTable([
      ['', ''],
      ['papers', String(papers.length)],
      ['wall', `${seconds.toFixed(1)} s`],
      ['CPU', `${cpuSeconds.toFixed(1)} s`],
      ['memory before', `${(before / 1e6).toFixed(0)} MB`],
      ['peak, threads included', `${(peakBytes / 1e6).toFixed(0)} MB`],
      ['of the exact lists found', `${(recall * 100).toFixed(1)} %`],
    ]).trimStart(),
  );
  return { papers: papers.length, seconds, cpuSeconds, peakBytes, recall };
}

const isTimed = values.corpus !== undefined && Number.isInteger(count) && count >= 1;
const isJudged = folder !== undefined && positionals.length === 1;
if (isTimed === isJudged || (threads !== undefined && !(threads >= 1))) {
  console.error(
    'Usage: npm run bench:related -- DIR [--json FILE]\n       npm run bench:related -- --papers N --corpus FILE.jsonl[.gz] [--threads N] [--json FILE]\nDIR contains corpus.jsonl, queries.jsonl and qrels.tsv.',
  );
  process.exit(2);
}
try {
  const result = isJudged ? await judge(folder) : await time(values.corpus as string);
  console.log(`\n${describeMachine()}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
