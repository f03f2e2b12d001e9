import { join } from 'node:path';
import { z } from 'zod';
import { cleanLine } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { describeReadError, readRegularFile } from './regular-file.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const line = z.string().overwrite(cleanLine).min(1, { error: 'is empty; fill it in' });

const venueSchema = z.strictObject({
  name: line.describe('As readers see it, such as "EMNLP".'),
  fullName: line.optional().describe('The full name, without year, number and sponsors’ years.'),
  otherNames: z
    .array(line)
    .default([])
    .describe('Former and other names, short or long, that stand for the same venue.'),
  kind: z
    .enum(['conference', 'journal', 'workshop'], {
      error: 'must be conference, journal or workshop',
    })
    .default('conference')
    .describe('What it is. Names of journals are not shortened.'),
  link: z
    .url({ protocol: /^https?$/, error: 'is not a web address; begin it with https://' })
    .optional()
    .describe('The venue’s own page.'),
});

/** Schema of `venues.yaml`. */
export const venuesSchema = z.strictObject({
  venues: z
    .array(venueSchema)
    .default([])
    .describe('Venues by which an import names papers; they take precedence over the preset.'),
  presets: z
    .array(z.enum(['well-known'], { error: 'must be well-known' }))
    .default(['well-known'])
    .describe('Lists of venues that are known; [] for none.'),
});

export type Venues = z.output<typeof venuesSchema>;
export type Venue = z.output<typeof venueSchema>;

interface ParsedVenues {
  /** The defaults if there are faults, or no file. */
  readonly venues: Venues;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Reads `content/venues.yaml`, which is optional. Never throws: see `faults`. */
export async function parseVenues(content: string): Promise<ParsedVenues> {
  const path = join(content, 'venues.yaml');
  const file = displayPath(path);
  const none = (...faults: Fault[]): ParsedVenues => ({
    ...{ venues: venuesSchema.parse({}), faults, warnings: [] },
  });
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
  const checked = validate(venuesSchema, parsed.data ?? {}, { file, locate, getSourceText });
  const faults = [...parsed.faults, ...checked.faults];
  if (faults.length > 0 || !checked.value) return none(...faults);
  return { venues: checked.value, faults, warnings: [...parsed.warnings, ...checked.warnings] };
}
