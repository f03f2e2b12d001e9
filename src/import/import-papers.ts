import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseDecisions } from '../collection/decisions-file.ts';
import type { Fault } from '../collection/faults.ts';
import { displayPath, listFiles } from '../collection/list-files.ts';
import { mapBounded } from '../collection/map-bounded.ts';
import { parseMoved } from '../collection/moved-file.ts';
import { readPapers } from '../collection/read-papers.ts';
import { parseSite } from '../collection/site-file.ts';
import { parseVenues } from '../collection/venues-file.ts';
import { createPaperSchemas } from '../collection/schema.ts';
import type { SiteFields } from '../collection/site-fields.ts';
import { adoptOwnFields, fillsOwnField } from './adopt-own-fields.ts';
import { createRecord } from './create-record.ts';
import { copyFiles, findFiles } from './files/copy-files.ts';
import type { Report } from './format-report.ts';
import type { Outcome } from './import-plan.ts';
import { ImportError } from './import-error.ts';
import { isRecord, type BrokenEntry, type ImportRecord } from './import-record.ts';
import { STANDARD_INPUT, STANDARD_INPUT_NAME } from './input/open-input.ts';
import { readInput } from './input/read-input.ts';
import { joinMetadata } from './join-metadata.ts';
import { readImportState } from './import-state.ts';
import type { Options } from './options.ts';
import { planImport } from './plan-import.ts';
import { createProgress, type Progress } from './progress.ts';
import { readMetadataFile } from './read-metadata.ts';
import { setFields } from './set-fields.ts';
import { createVenueFinder, nameVenue, type FindVenue } from './venues/find-venue.ts';
import { withPapersLocked, writePapers, type Form } from './write/write-papers.ts';

/** Larger collections store new papers in a few `.jsonl` files instead of a file for each paper. */
const MAX_PAPER_FILES = 3_000;

export type Request = Omit<Options, 'help' | 'json' | 'map' | 'set' | 'copy' | 'verbose'> & {
  readonly map?: Options['map'];
  readonly set?: Options['set'];
  readonly copy?: Options['copy'];
  /** Absolute path of the content folder. */
  readonly content: string;
  /** How long to wait for another import, in seconds; by default ten minutes. */
  readonly waitSeconds?: number;
  /** The date that new papers get as `added`: `YYYY-MM-DD`. */
  readonly today?: string;
};

/**
 * Imports papers: reads and cleans the files, compares each entry with the collection, and writes
 * new and changed papers to `content/papers/` atomically. With `check`, nothing is written.
 *
 * @throws ImportError with all errors in the metadata files and in the existing papers
 */
export async function importPapers(
  request: Request,
  progress: Progress = createProgress(),
): Promise<Report> {
  throwIfAny(findMissingFolders(request.copy ?? []));
  const metadata = await mapBounded(request.metadata, readMetadataFile);
  throwIfAny(metadata.flatMap(({ faults }) => faults));
  const { site, fields } = await parseSite(request.content);
  const language = site && (site.abstracts ?? site.language);
  const input = await readInputs({ ...request, language, fields }, progress);
  const { records, warnings } = joinMetadata(
    input.entries.filter(isRecord),
    metadata.flatMap((file) => file.metadata),
  );
  let next = 0;
  const entries = input.entries.map((entry) =>
    isRecord(entry) ? (records[next++] ?? entry) : entry,
  );

  const run = async (): Promise<Report> => {
    progress.start('reading the collection');
    const existing = await readPapers(request.content, fields);
    throwIfAny([...existing.faults, ...existing.sources.flatMap((source) => source.faults)]);
    const ids = existing.sources.flatMap(({ keys }) => [keys.id ?? [], keys.aliases].flat());
    const decided = await parseDecisions(request.content, new Set(ids));
    throwIfAny(decided.faults);
    const states = await readImportState(request.content);
    progress.start('comparing');
    const [topics, moved] = await Promise.all([
      listFiles(join(request.content, 'topics'), ['.mdx']),
      parseMoved(request.content),
    ]);
    const plan = planImport(entries, existing.sources, states, {
      ...request,
      ids: site?.ids,
      decisions: decided.decisions,
      topics: new Set(topics.files.map((path) => basename(path, '.mdx'))),
      schemas: createPaperSchemas(fields),
      withdrawn: moved.entries.flatMap(({ from }) => /^papers\/(.+)$/.exec(from)?.[1] ?? []),
    });
    const total = existing.sources.length + plan.added.length;
    const form: Form = request.write ?? (total > MAX_PAPER_FILES ? 'lines' : 'files');
    const hasChanges = plan.added.length > 0 || plan.changed.length > 0 || plan.isStateChanged;
    if (hasChanges && !request.check) {
      progress.start('writing', plan.added.length + plan.changed.length);
      writePapers(request.content, plan, form, (count) => {
        progress.update(count);
      });
    }
    const files = findFiles(plan.outcomes, join(request.content, 'papers'), request.copy ?? []);
    if (!request.check) copyFiles(files.found);
    progress.end();
    return {
      outcomes: plan.outcomes,
      vanished: plan.vanished,
      ignored: input.ignored,
      unsupported: input.unsupported,
      notes: [...input.notes, ...warnings, ...decided.warnings],
      faults: input.faults,
      files,
      extra: countExtra(plan.outcomes),
      repair: request.repair,
      isWritten: !request.check,
      usesLines: form === 'lines' && plan.added.length > 0,
      isFormChosen: request.write !== undefined,
    };
  };
  try {
    return request.check ? await run() : await withPapersLocked(request, run);
  } finally {
    progress.end();
  }
}

function findMissingFolders(folders: readonly string[]): readonly Fault[] {
  return folders
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    .map((file) => ({
      file,
      message: 'is not a folder; name the one with the files after --copy',
    }));
}

/** Number of entries that keep each field under `extra`, by name. */
function countExtra(outcomes: readonly Outcome[]): ReadonlyMap<string, number> {
  const names = outcomes.flatMap(({ entry, kind }) =>
    isRecord(entry) && kind !== 'skipped' ? Object.keys(entry.paper.extra ?? {}) : [],
  );
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

function throwIfAny(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ImportError(faults);
}

interface Input {
  readonly entries: (ImportRecord | BrokenEntry)[];
  readonly ignored: { readonly file: string; readonly line: number; readonly text: string }[];
  /** Number of occurrences of each input field that papers do not have. */
  readonly unsupported: Map<string, number>;
  readonly notes: Fault[];
  readonly faults: Fault[];
}

async function readInputs(
  request: Request & Pick<ReadOptions, 'language' | 'fields'>,
  progress: Progress,
): Promise<Input> {
  const input: Input = { entries: [], ignored: [], unsupported: new Map(), notes: [], faults: [] };
  const { value: venues, faults } = await parseVenues(request.content);
  throwIfAny(faults);
  const findVenue = createVenueFinder(venues);
  for (const path of request.files) {
    const isStdin = path === STANDARD_INPUT;
    const file = isStdin ? STANDARD_INPUT_NAME : displayPath(resolve(path));
    const bytes = isStdin ? undefined : await getSize(path);
    progress.start(`reading ${file}`, bytes);
    await readFile(path, file, { ...request, findVenue }, input, progress);
  }
  return input;
}

interface ReadOptions extends Request {
  /** Of the collection's abstracts, if known. */
  readonly language: string | undefined;
  /** Fields of `site.yaml`. */
  readonly fields: SiteFields;
  readonly findVenue: FindVenue;
}

async function readFile(
  path: string,
  file: string,
  { format, map, set = new Map(), language, fields, findVenue }: ReadOptions,
  input: Input,
  progress: Progress,
): Promise<void> {
  let bytes = 0;
  const onBytes = (count: number): void => {
    bytes = count;
  };
  const before = input.entries.length;
  for await (const item of readInput(path, {
    ...(format && { format }),
    ...(map && { map }),
    onBytes,
  })) {
    if (item.kind === 'entry') {
      const given = { ...item, fields: setFields(item.fields, set) };
      const record = createRecord(given, file, language);
      if (!isRecord(record)) input.entries.push(record);
      else {
        const named = { ...record, paper: nameVenue(record.paper, findVenue) };
        input.entries.push(adoptOwnFields(named, item.source ?? {}, fields, item.dialect));
      }
      for (const name of item.unsupported ?? [])
        if (!fillsOwnField(name, fields))
          input.unsupported.set(name, (input.unsupported.get(name) ?? 0) + 1);
    } else if (item.kind === 'broken') {
      const { line, label, reason } = item;
      input.entries.push({ file, line, ...(label && { label }), reason });
    } else if (item.kind === 'ignored') {
      input.ignored.push({ file, line: item.line, text: item.text });
    } else {
      const { line, message } = item;
      const list = item.kind === 'note' ? input.notes : input.faults;
      list.push({ file, ...(line !== undefined && { line }), message });
    }
    progress.update(bytes, input.entries.length - before);
  }
  const isEmpty = input.entries.length === before;
  if (isEmpty && !input.faults.some((fault) => fault.file === file)) {
    input.faults.push({ file, message: 'contains no entries; is it the right file?' });
  }
}

async function getSize(path: string): Promise<number | undefined> {
  return stat(path).then(
    (stats) => (stats.isFile() ? stats.size : undefined),
    () => undefined,
  );
}
