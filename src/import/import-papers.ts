import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Fault } from '../collection/faults.ts';
import { displayPath, listFiles } from '../collection/list-files.ts';
import { mapBounded } from '../collection/map-bounded.ts';
import { parseMoved } from '../collection/moved-file.ts';
import { readPapers } from '../collection/read-papers.ts';
import { parseSite } from '../collection/site-file.ts';
import { createRecord } from './create-record.ts';
import type { Report } from './format-report.ts';
import { ImportError } from './import-error.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import { STANDARD_INPUT } from './input/open-input.ts';
import { readInput } from './input/read-input.ts';
import { joinMetadata } from './join-metadata.ts';
import { readMemory } from './memory.ts';
import type { Options } from './options.ts';
import { planImport } from './plan-import.ts';
import { createProgress, type Progress } from './progress.ts';
import { readMetadataFile } from './read-metadata.ts';
import { withPapersLocked, writePapers, type Form } from './write/write-papers.ts';

/** More papers than these stand better in a few `.jsonl` files than in a file each. */
const MOST_FILES = 3_000;

export type Request = Omit<Options, 'help' | 'json'> & {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** How long to wait for another import, in seconds; absent: ten minutes. */
  readonly waitSeconds?: number;
};

/**
 * Imports papers: reads the files, cleans what they hold, decides what becomes of each entry and
 * writes it into `content/papers/`, all of it or, with `check` or after an error, nothing.
 *
 * @throws ImportError with all faults of the metadata and of the papers that are there already
 */
export async function importPapers(
  request: Request,
  progress: Progress = createProgress(),
): Promise<Report> {
  const metadata = await mapBounded(request.metadata, readMetadataFile);
  refuse(metadata.flatMap(({ faults }) => faults));
  const input = await readInputs(request, progress);
  const { records, warnings } = joinMetadata(
    input.entries.filter(isRecord),
    metadata.flatMap(({ metadata: known }) => known),
  );
  let next = 0;
  const entries = input.entries.map((entry) =>
    isRecord(entry) ? (records[next++] ?? entry) : entry,
  );

  const run = async (): Promise<Report> => {
    progress.start('reading the collection');
    const existing = await readPapers(request.content);
    refuse([...existing.faults, ...existing.sources.flatMap((source) => source.faults)]);
    const remembered = await readMemory(request.content);
    progress.start('comparing');
    const [topics, moved] = await Promise.all([
      listFiles(join(request.content, 'topics'), ['.mdx']),
      parseMoved(request.content),
    ]);
    const plan = planImport(entries, existing.sources, remembered, {
      ...request,
      topics: new Set(topics.files.map((path) => basename(path, '.mdx'))),
      withdrawn: moved.entries.flatMap(({ from }) => /^papers\/(.+)$/.exec(from)?.[1] ?? []),
    });
    const total = existing.sources.length + plan.added.length;
    const form: Form = request.write ?? (total > MOST_FILES ? 'lines' : 'files');
    const isNeeded = plan.added.length > 0 || plan.changed.length > 0 || plan.remembers;
    if (isNeeded && !request.check) {
      progress.start('writing', plan.added.length + plan.changed.length);
      writePapers(request.content, plan, form, (count) => {
        progress.update(count);
      });
    }
    progress.end();
    return {
      outcomes: plan.outcomes,
      passedOver: input.passedOver,
      unread: input.unread,
      notes: [...input.notes, ...warnings],
      faults: input.faults,
      repair: request.repair,
      isWritten: !request.check,
      lines: form === 'lines' && plan.added.length > 0,
      isFormChosen: request.write !== undefined,
    };
  };
  try {
    return request.check ? await run() : await withPapersLocked(request, run);
  } finally {
    progress.end();
  }
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ImportError(faults);
}

interface Input {
  readonly entries: (ImportRecord | BrokenEntry)[];
  readonly passedOver: { readonly file: string; readonly line: number; readonly text: string }[];
  /** How often each field of a file occurred that is not taken over. */
  readonly unread: Map<string, number>;
  readonly notes: Fault[];
  readonly faults: Fault[];
}

async function readInputs(request: Request, progress: Progress): Promise<Input> {
  const input: Input = { entries: [], passedOver: [], unread: new Map(), notes: [], faults: [] };
  const { site } = await parseSite(request.content);
  const language = site && (site.abstracts ?? site.language);
  for (const path of request.files) {
    const isStandard = path === STANDARD_INPUT;
    const file = isStandard ? 'standard input' : displayPath(resolve(path));
    const bytes = isStandard ? undefined : await sizeOf(path);
    progress.start(`reading ${file}`, bytes);
    await readOne(path, file, { ...request, language }, input, progress);
  }
  return input;
}

async function readOne(
  path: string,
  file: string,
  { format, language }: Request & { readonly language: string | undefined },
  input: Input,
  progress: Progress,
): Promise<void> {
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes = count;
  };
  const before = input.entries.length;
  for await (const item of readInput(path, { ...(format && { format }), onBytes })) {
    if (item.kind === 'entry') {
      input.entries.push(createRecord(item, file, language));
      for (const name of item.unread ?? [])
        input.unread.set(name, (input.unread.get(name) ?? 0) + 1);
    } else if (item.kind === 'broken') {
      const { line, label, reason } = item;
      input.entries.push({ file, line, ...(label && { label }), reason });
    } else if (item.kind === 'passedOver') {
      input.passedOver.push({ file, line: item.line, text: item.text });
    } else {
      const { line, message } = item;
      const list = item.kind === 'note' ? input.notes : input.faults;
      list.push({ file, ...(line !== undefined && { line }), message });
    }
    progress.update(bytes, input.entries.length - before);
  }
  const isEmpty = input.entries.length === before;
  if (isEmpty && !input.faults.some((fault) => fault.file === file)) {
    input.faults.push({ file, message: 'holds no entry; is it the right file?' });
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    (stats) => (stats.isFile() ? stats.size : undefined),
    () => undefined,
  );
}
