import { z } from 'zod';
import { FIELD_TYPES, line, link, partialDate } from './field-types.ts';

/** A value that YAML may parse as a number, such as the number of a volume. */
const numberOrText = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), line)
  .meta({ type: ['string', 'integer'] });

/** `volume` of `site.yaml`: the proceedings that contain the papers of the site. */
export const volumeSchema = z.strictObject({
  title: line.describe('Full title, such as "Proceedings of the Second Workshop on Lamps".'),
  shortTitle: line
    .optional()
    .describe('Short name, such as "LAMP 2026", or the field `venue` of its papers.'),
  editors: z.array(line).default([]).describe('Names of the editors, in order.'),
  publisher: line.optional().describe('Who publishes it.'),
  place: line.optional().describe('Where the publisher is, or where the event was held.'),
  date: partialDate.optional().describe('When it is published: a day, a month or a year.'),
  isbn: line.optional().describe('ISBN of the volume.'),
  issn: line.optional().describe('ISSN of its series.'),
  series: line.optional().describe('Series, such as "Lecture Notes in Lamps".'),
  number: numberOrText.optional().describe('Number of the volume in its series.'),
  doi: FIELD_TYPES.doi.describe('DOI of the volume without "https://doi.org/".'),
  pdf: line
    .regex(/^\/files\/.+\.pdf$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a PDF of this site; put it into content/files/ and write /files/NAME.pdf`,
    })
    .optional()
    .describe('The whole volume as a PDF, such as /files/proceedings.pdf.'),
  url: link.optional().describe('Page of the volume at its publisher.'),
  licence: line.optional().describe('Terms of the papers, such as "CC BY 4.0".'),
  citekey: line.optional().describe('Citation key of the volume; by default its short title.'),
});

export type Volume = z.output<typeof volumeSchema>;
