import { join } from 'node:path';
import { describeWrongNumber, type BookNumber } from '../../book-numbers.ts';
import { displayPath } from '../../list-files.ts';
import { createFieldFault, type Source } from '../../field-fault.ts';
import type { Rule, RuleMatch } from '../finding.ts';

const FIELDS: readonly BookNumber[] = ['isbn', 'issn'];

export const checkDigit: Rule = {
  name: 'check-digit',
  severity: 'warning',
  about:
    'An ISBN (of 10 or 13 digits) or ISSN of a paper, or of the `volume` in `site.yaml`, has the wrong number of digits, or its last digit does not match the others, so it was probably mistyped.',
  example: { 'papers/b.md': '---\ntitle: Scaling\nissn: 2049-3631\n---\n\nText.\n' },
  exampleMessage: 'ends in the check digit 1, but its other digits require 0',
  find: ({ collection: { site, locateSite }, entries, content }) => {
    const find = (
      numbers: Readonly<Partial<Record<BookNumber, string | undefined>>>,
      source: Source,
      parent: readonly string[] = [],
    ): RuleMatch[] =>
      FIELDS.flatMap((field) => {
        const message = numbers[field] && describeWrongNumber(field, numbers[field]);
        return message ? [createFieldFault(source, [...parent, field], message)] : [];
      });
    const file = displayPath(join(content, 'site.yaml'));
    return [
      ...find(site.volume ?? {}, { file, locate: locateSite }, ['volume']),
      ...entries.flatMap(({ source, paper }) => find(paper, source)),
    ];
  },
};
