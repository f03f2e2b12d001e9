import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { displayPath, isIgnored } from './list-files.ts';
import { nearest } from './nearest.ts';

const FILES = (
  'site.yaml decisions.yaml mentions.yaml programme.yaml venues.yaml moved.txt published.txt ' +
  'theme.css'
).split(' ');
const FOLDERS = ['papers', 'topics', 'pages', 'lists', 'files', 'images'];

/**
 * Finds files and folders of a content folder that are not read but nearly have the name of one that
 * is, such as `mentions.yml`. Others can be there for any purpose.
 */
export async function findMisnamedFiles(content: string): Promise<readonly Fault[]> {
  const entries = await readdir(content, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const { name } = entry;
    const known = entry.isDirectory() ? FOLDERS : FILES;
    if (isIgnored(name) || FILES.includes(name) || FOLDERS.includes(name)) return [];
    const closest = nearest(name, known);
    if (closest === undefined) return [];
    const message = `is not read; did you mean "${closest}"? Otherwise give it another name`;
    return [{ file: displayPath(join(content, name)), message }];
  });
}
