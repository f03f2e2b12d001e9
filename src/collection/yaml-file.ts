import type { z } from 'zod';
import type { Fault } from './faults.ts';
import type { Source } from './field-fault.ts';
import { displayPath } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A parsed YAML file of `content/`, such as `mentions.yaml`. */
export interface YamlFile<Value> extends Source {
  readonly value: Value;
  /** The value before validation; undefined if the file does not exist or is not valid YAML. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads and validates a YAML file. Errors are returned as faults; a missing file is none.
 *
 * @param path absolute
 * @returns no value if there are faults or no file
 */
export async function readYamlFile<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<YamlFile<z.output<S> | undefined>> {
  const file = displayPath(path);
  const reject = (...faults: readonly Fault[]) => ({
    ...{ file, locate: () => ({}), value: undefined, data: undefined, faults, warnings: [] },
  });
  const text = await readTextFile(path);
  if (text === undefined) return reject();
  if (typeof text !== 'string') return reject(text);
  const parsed = parseYaml(text, file);
  if (parsed.data === undefined) return reject(...parsed.faults);
  const { locate, getSourceText } = parsed;
  const data = parsed.data ?? {};
  const checked = validate(schema, data, { file, locate, getSourceText });
  const faults = [...parsed.faults, ...checked.faults];
  const warnings = [...parsed.warnings, ...checked.warnings];
  const value = faults.length === 0 ? checked.value : undefined;
  return { file, locate, value, data, faults, warnings };
}

/**
 * Like {@link readYamlFile}, with a default value.
 *
 * @param schema must accept an empty file
 * @returns the schema's defaults if there are faults or no file
 */
export async function readOptionalYaml<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<YamlFile<z.output<S>>> {
  const read = await readYamlFile(path, schema);
  return { ...read, value: read.value ?? schema.parse({}) };
}
