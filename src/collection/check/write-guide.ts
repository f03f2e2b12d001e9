// `npm run check:guide`: writes docs/check.md from the rules.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatGuide } from './format-guide.ts';
import { RULES } from './rules.ts';

const path = join(import.meta.dirname, '../../../docs/check.md');
const config = await resolveConfig(path);
writeFileSync(path, await format(formatGuide(RULES), { ...config, filepath: path }));
