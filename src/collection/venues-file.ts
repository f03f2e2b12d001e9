import { join } from 'node:path';
import { z } from 'zod';
import { line } from './field-types.ts';
import { readOptionalYaml, type YamlFile } from './yaml-file.ts';

const venueSchema = z.strictObject({
  name: line.describe('Displayed name, such as "EMNLP".'),
  fullName: line.optional().describe('The full name, without year and number.'),
  otherNames: z
    .array(line)
    .default([])
    .describe('Former and other names, short or long, that stand for the same venue.'),
  kind: z
    .enum(['conference', 'journal', 'workshop'], {
      error: 'must be conference, journal or workshop',
    })
    .default('conference')
    .describe('Kind of venue. Names of journals are not shortened.'),
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
    .describe('Venues whose names an import uses; they take precedence over the preset.'),
  presets: z
    .array(z.enum(['well-known'], { error: 'must be well-known' }))
    .default(['well-known'])
    .describe('Lists of well-known venues to use; [] for none.'),
});

export type Venues = z.output<typeof venuesSchema>;
export type Venue = z.output<typeof venueSchema>;

/** Reads the optional file `content/venues.yaml`. Errors are returned as faults. */
export async function parseVenues(content: string): Promise<YamlFile<Venues>> {
  return readOptionalYaml(join(content, 'venues.yaml'), venuesSchema);
}
