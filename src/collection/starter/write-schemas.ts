// `npm run schemas`: writes schemas/*.schema.json from the schemas of the collection.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createJsonSchemas } from './json-schemas.ts';

const folder = new URL('../../../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of createJsonSchemas()) writeFileSync(new URL(name, folder), text);
