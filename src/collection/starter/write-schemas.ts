// `npm run schemas`: writes schemas/*.schema.json from the schemas of the collection, with the fields
// that its site.yaml declares.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../../settings.ts';
import { parseSite } from '../site-file.ts';
import { createJsonSchemas } from './json-schemas.ts';

const root = new URL('../../../', import.meta.url);
const folder = new URL('schemas/', root);
const { fields } = await parseSite(parseSettings(process.env, fileURLToPath(root)).content);
mkdirSync(folder, { recursive: true });
for (const [name, text] of createJsonSchemas(fields)) writeFileSync(new URL(name, folder), text);
