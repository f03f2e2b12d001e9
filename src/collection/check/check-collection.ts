import { basename } from 'node:path';
import { CollectionError, sortFaults, type Fault } from '../faults.ts';
import { parsePublished } from '../published-file.ts';
import { readCollection, type Collection } from '../read-collection.ts';
import type { Context, Finding } from './finding.ts';
import { RULES } from './rules.ts';

export interface Checked {
  /** Undefined if there were errors while reading; then there are no warnings. */
  readonly collection: Collection | undefined;
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a content folder as the build does and applies all rules.
 *
 * @param today as YYYY-MM-DD
 */
export async function checkCollection(content: string, today: string): Promise<Checked> {
  let collection: Collection;
  try {
    collection = await readCollection(content);
  } catch (error) {
    if (!(error instanceof CollectionError)) throw error;
    return { collection: undefined, findings: error.faults.map(toError) };
  }
  const { addresses } = await parsePublished(content);
  const context: Context = {
    ...{ collection, content, today },
    entries: collection.sources.flatMap((source) =>
      source.paper ? [{ source, paper: source.paper }] : [],
    ),
    published: addresses.map(({ path }) => path),
  };
  const findings = RULES.flatMap(({ name, severity, find }) =>
    (find?.(context) ?? []).map((match): Finding => ({ ...match, severity, rule: name })),
  );
  return { collection, findings: sortFaults(findings) as Finding[] };
}

/** Files with faults that concern addresses. */
const ADDRESS_FILES = new Set(['published.txt', 'moved.txt']);

function toError(fault: Fault): Finding {
  const rule = ADDRESS_FILES.has(basename(fault.file)) ? 'vanished-address' : 'schema';
  return { ...fault, severity: 'error', rule: fault.rule ?? rule };
}
