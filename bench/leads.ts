// `npm run bench:leads -- --corpus FILE.jsonl[.gz] [--errors]`: how often the sentence that lists
// show under a title is one that a person marked; see leads/README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/setup/paths.mjs';
import { chooseSentence } from '../src/analysis/lead/find-lead.ts';
import { readCollection } from '../src/collection/read-collection.ts';
import { formatShare } from './harness/format.ts';
import { readJsonLines } from './harness/json-lines.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, errors: { type: 'boolean', default: false } },
});

/** By paper: the beginnings of the sentences that state its contribution. */
const marks = new Map(
  readFileSync(new URL('leads/marks.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [id = '', ...starts] = line.split('\t');
      return [id, starts];
    }),
);

interface Text {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

async function* readCorpus(file: string): AsyncGenerator<Text> {
  for await (const record of readJsonLines(file)) yield record as Text;
}

async function judge(name: string, texts: Iterable<Text> | AsyncIterable<Text>): Promise<void> {
  let [agreeing, all] = [0, 0];
  for await (const { id, title, abstract } of texts) {
    const starts = marks.get(id);
    if (!starts) continue;
    const chosen = chooseSentence({ title, abstract });
    const sentence = chosen?.unmask(chosen.text).replace(/^% /, '') ?? '';
    const agrees = starts.some((start) => sentence.startsWith(start));
    all += 1;
    if (agrees) agreeing += 1;
    else if (values.errors) console.log(`${id}: ${sentence}\n  marked: ${starts.join(' | ')}`);
  }
  console.log(`${name}: ${agreeing} of ${all} agree (${formatShare(agreeing / all)})`);
}

await judge('content/', (await readCollection(join(ROOT, 'content'))).papers);
if (values.corpus !== undefined) await judge(values.corpus, readCorpus(values.corpus));
