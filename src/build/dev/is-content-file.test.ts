import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { isContentFile } from './is-content-file.ts';

const content = resolve('content');

it.each(['site.yaml', 'mentions.yaml', 'papers/x-pool.md', 'topics/scaling.mdx'])(
  'includes %s',
  (file) => expect(isContentFile(content, join(content, file))).toBe(true),
);

it.each(['.', '../content.md', '../contents/x.md', '.import/new/x.md', 'papers/.x.md.swp'])(
  'ignores %s',
  (file) => expect(isContentFile(content, join(content, file))).toBe(false),
);
