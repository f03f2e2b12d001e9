import { expect, test } from 'vitest';
import { splitFiles } from './split-files.ts';

test('names of files are separated from links', () => {
  const links = { pdf: ['lee2024.pdf', 'https://lamp.example/lee.pdf'], code: ['a.zip'] };
  expect(splitFiles(links)).toEqual({
    files: { pdf: 'lee2024.pdf' },
    links: { pdf: ['https://lamp.example/lee.pdf'], code: ['a.zip'] },
  });
});

test('an image that could run scripts is not copied', () => {
  expect(splitFiles({ figure: ['preview.svg'] }).files).toEqual({});
  expect(splitFiles({ figure: ['preview.png'] }).files).toEqual({ figure: 'preview.png' });
});
