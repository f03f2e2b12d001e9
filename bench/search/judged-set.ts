import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonLines } from '../harness/json-lines.ts';
import type { Judgements } from './metrics.ts';

/** Documents, queries, and human judgements of which documents answer which queries. */
export interface JudgedSet {
  readonly documents: readonly JudgedDocument[];
  readonly questions: readonly JudgedQuestion[];
}

export interface JudgedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  readonly judgements: Judgements;
}

/**
 * Reads `corpus.jsonl` (`id`, `title`, `text`), `queries.jsonl` (`id`, `text`) and `qrels.tsv`
 * (query, document, grade). Other fields and a header line in `qrels.tsv` are ignored.
 *
 * @throws Error that names the file and the problem
 */
export async function readJudgedSet(folder: string): Promise<JudgedSet> {
  const corpus = join(folder, 'corpus.jsonl');
  const documents: JudgedDocument[] = [];
  for await (const record of readJsonLines(corpus)) {
    const { id, title = '', text = '' } = record as Partial<JudgedDocument>;
    documents.push({ id: readId(id, corpus), title, text });
  }
  const judgements = await readJudgements(join(folder, 'qrels.tsv'));
  const queries = join(folder, 'queries.jsonl');
  const questions: JudgedQuestion[] = [];
  for await (const record of readJsonLines(queries)) {
    const { id, text = '' } = record as Partial<JudgedQuestion>;
    const key = readId(id, queries);
    questions.push({ id: key, text, judgements: judgements.get(key) ?? new Map() });
  }
  const repeated = documents.length - new Set(documents.map(({ id }) => id)).size;
  if (repeated > 0) throw new Error(`${corpus}: ${repeated} ids occur more than once`);
  return { documents, questions };
}

/** Whether the query has a relevant document; without one nothing can be measured. */
export function isAnswerable({ judgements }: JudgedQuestion): boolean {
  return [...judgements.values()].some((grade) => grade > 0);
}

async function readJudgements(file: string): Promise<ReadonlyMap<string, Judgements>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
  const byQuestion = new Map<string, Map<string, number>>();
  for (const [i, line] of lines.entries()) {
    const [question, document, grade] = line.split('\t');
    if (i === 0 && Number.isNaN(Number(grade))) continue;
    if (question === undefined || document === undefined || !grade || Number.isNaN(+grade)) {
      throw new Error(`${file}:${i + 1}: write query, document and grade, separated by tabs`);
    }
    const judged = byQuestion.get(question) ?? new Map<string, number>();
    byQuestion.set(question, judged.set(document, Number(grade)));
  }
  return byQuestion;
}

function readId(id: unknown, file: string): string {
  if (typeof id === 'string' && id !== '') return id;
  if (typeof id === 'number') return String(id);
  throw new Error(`${file}: an "id" is missing; give every line one`);
}
