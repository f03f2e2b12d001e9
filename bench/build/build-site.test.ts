import { expect, test } from 'vitest';
import { parseStages } from './build-site.ts';

test('stages are parsed from the last line that lists them', () => {
  const output = `03:11:40 [build] Complete!
03:11:44 [offprint:stages] start 1.2 s, @astrojs/mdx 0.0 s, search 20.5 s
The site is in /tmp/site 3.0 s`;
  expect(parseStages(output)).toEqual({ start: 1.2, '@astrojs/mdx': 0, search: 20.5 });
});

test('without such a line there are no stages', () => {
  expect(parseStages('The site is in /tmp 3.0 s')).toEqual({});
});
