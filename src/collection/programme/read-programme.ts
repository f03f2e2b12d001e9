import { join } from 'node:path';
import type { Fault } from '../faults.ts';
import { displayPath } from '../list-files.ts';
import { readYamlFile } from '../optional-yaml-file.ts';
import type { Locate } from '../yaml.ts';
import { programmeSchema, type Programme } from './programme-schema.ts';

const PROGRAMME_FILE = 'programme.yaml';

export interface ParsedProgramme {
  /** Displayed path. */
  readonly file: string;
  /** Undefined if there are faults or no file. */
  readonly programme: Programme | undefined;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly locate: Locate;
}

/**
 * Reads the optional file `content/programme.yaml`. Errors are returned as faults; those that concern
 * papers are found by `programme-faults.ts`.
 */
export async function parseProgramme(content: string): Promise<ParsedProgramme> {
  const path = join(content, PROGRAMME_FILE);
  const { value, faults, warnings, locate } = await readYamlFile(path, programmeSchema);
  return {
    ...{ file: displayPath(path), programme: value, faults, warnings },
    locate: locate ?? (() => ({})),
  };
}
