import type { z } from 'zod';
import { decodeText } from './decode-text.ts';
import type { Source } from './describe-issue.ts';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { describeReadError, readRegularFile } from './regular-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** An optional file of `content/`, such as `mentions.yaml`. */
export interface ParsedYamlFile<Value> {
  readonly value: Value;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** Finds the position of a value; undefined if there is no file that can be read. */
  readonly locate?: Source['locate'];
}

/**
 * Reads and validates an optional YAML file. Errors are returned as faults.
 *
 * @param schema accepts an empty file
 * @returns the schema's defaults if there are faults or no file
 */
export async function readOptionalYaml<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<ParsedYamlFile<z.output<S>>> {
  const parsed = await readYamlFile(path, schema);
  return { ...parsed, value: parsed.value ?? schema.parse({}) };
}

/**
 * Like {@link readOptionalYaml}, for a file without defaults.
 *
 * @returns no value if there are faults or no file
 */
export async function readYamlFile<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<ParsedYamlFile<z.output<S> | undefined>> {
  const file = displayPath(path);
  const none = (...faults: Fault[]) => ({ value: undefined, faults, warnings: [] });
  let bytes;
  try {
    bytes = await readRegularFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? none() : none({ file, message: describeReadError(error as Error) });
  }
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') return none(text);
  const parsed = parseYaml(text.replace(/^\uFEFF/, ''), file);
  if (parsed.data === undefined) return none(...parsed.faults);
  const { locate, getSourceText } = parsed;
  const checked = validate(schema, parsed.data ?? {}, { file, locate, getSourceText });
  const faults = [...parsed.faults, ...checked.faults];
  const warnings = [...parsed.warnings, ...checked.warnings];
  return { value: faults.length === 0 ? checked.value : undefined, faults, warnings, locate };
}
