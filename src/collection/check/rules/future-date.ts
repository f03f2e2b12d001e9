import { createFieldFault } from '../../field-fault.ts';
import type { Rule } from '../finding.ts';

export const futureDate: Rule = {
  name: 'future-date',
  severity: 'warning',
  about: 'A paper was made public in the future, or published more than two years from now.',
  example: { 'papers/b.md': '---\ntitle: Scaling\nsubmitted: 2999-01-01\n---\n\nText.\n' },
  exampleMessage: '2999-01-01 is in the future',
  find: ({ entries, today }) =>
    entries.flatMap(({ source, paper: { submitted, year } }) => {
      const report = (field: string, value: string | number) =>
        createFieldFault(source, [field], `${value} is in the future; correct it`);
      const isLater = submitted !== undefined && submitted > today.slice(0, submitted.length);
      const isYearLater = year !== undefined && year > Number(today.slice(0, 4)) + 2;
      return [
        ...(isLater ? [report('submitted', submitted)] : []),
        ...(isYearLater ? [report('year', year)] : []),
      ];
    }),
};
