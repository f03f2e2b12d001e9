import type { Fault } from './faults.ts';
import { formatPath, type FieldPath } from './field-path.ts';
import type { Locate } from './yaml.ts';

/** The file from which data was read. */
export interface Source {
  readonly file: string;
  readonly locate: Locate;
  /** See `ParsedYaml`; undefined for other formats. */
  readonly getSourceText?: (path: FieldPath) => string | undefined;
}

/** Creates a fault at the field with a path; an empty path is the whole file. */
export function createFieldFault(
  { file, locate }: Pick<Source, 'file' | 'locate'>,
  path: FieldPath,
  message: string,
): Fault {
  const field = formatPath(path);
  return { file, ...locate(path), ...(field && { field }), message };
}
