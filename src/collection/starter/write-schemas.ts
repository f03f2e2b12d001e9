// `npm run schemas`: writes schemas/*.schema.json from the schemas of the collection, with the fields
// that its site.yaml declares.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../../settings.ts';
import { describeUsageError, getExitCode } from '../describe-usage-error.ts';
import { formatFaults } from '../faults.ts';
import { displayPath } from '../list-files.ts';
import { writeTogether } from '../lock/write-together.ts';
import { parseSite } from '../site-file.ts';
import { createJsonSchemas } from './json-schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'schemas');

try {
  const { fields, faults } = await parseSite(parseSettings(process.env, root).content);
  if (faults.length > 0) throw new Error(formatFaults(faults));
  const schemas = [...createJsonSchemas(fields)];
  writeTogether(new Map(schemas.map(([name, text]) => [join(folder, name), text])));
  console.log(`${displayPath(folder)}: ${schemas.length} schemas`);
} catch (error) {
  console.error(describeUsageError(error, 'schemas'));
  process.exitCode = getExitCode(error);
}
