import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { describeReadError, readRegularFile } from './regular-file.ts';
import { mentionsSchema, type Mentions } from './schema.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

export interface ParsedMentions {
  /** Empty if there are faults or no file. */
  readonly mentions: Mentions;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

const NONE: Mentions = mentionsSchema.parse({});

/** Reads the optional file `content/mentions.yaml`. Errors are returned as faults. */
export async function parseMentions(content: string): Promise<ParsedMentions> {
  const path = join(content, 'mentions.yaml');
  const file = displayPath(path);
  const none = (...faults: Fault[]): ParsedMentions => ({ mentions: NONE, faults, warnings: [] });
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
  const checked = validate(mentionsSchema, parsed.data ?? {}, { file, locate, getSourceText });
  const faults = [...parsed.faults, ...checked.faults];
  const mentions = faults.length > 0 || !checked.value ? NONE : checked.value;
  const warnings = [...parsed.warnings, ...checked.warnings];
  return { mentions, faults, warnings };
}
