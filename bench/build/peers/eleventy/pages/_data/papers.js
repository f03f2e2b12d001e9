import { readFileSync } from 'node:fs';

/** All papers, newest first. */
export default () =>
  readFileSync('papers.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
