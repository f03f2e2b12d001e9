import { at, type Rule } from '../finding.ts';

export const futureDate: Rule = {
  name: 'future-date',
  severity: 'warning',
  about: 'A paper was made public in the future, or published more than two years from now.',
  example: { 'papers/b.md': '---\ntitle: Scaling\nsubmitted: 2999-01-01\n---\n\nText.\n' },
  exampleMessage: '2999-01-01 is in the future',
  find: ({ entries, today }) =>
    entries.flatMap(({ source, paper: { submitted, year } }) => {
      const message = (value: string | number) => `${value} is in the future; correct it`;
      const isLater = submitted !== undefined && submitted > today.slice(0, submitted.length);
      return [
        ...(isLater ? [{ ...at(source, 'submitted'), message: message(submitted) }] : []),
        ...(year !== undefined && year > Number(today.slice(0, 4)) + 2
          ? [{ ...at(source, 'year'), message: message(year) }]
          : []),
      ];
    }),
};
