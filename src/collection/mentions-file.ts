import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { readOptionalYaml } from './optional-yaml-file.ts';
import { mentionsSchema, type Mentions } from './schema.ts';

interface ParsedMentions {
  /** The defaults if there are faults or no file. */
  readonly mentions: Mentions;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Reads the optional file `content/mentions.yaml`. Errors are returned as faults. */
export async function parseMentions(content: string): Promise<ParsedMentions> {
  const { value, faults, warnings } = await readOptionalYaml(
    join(content, 'mentions.yaml'),
    mentionsSchema,
  );
  return { mentions: value, faults, warnings };
}
