/** The content of `programme.yaml`, on which the links of every page depend. */
import { join } from 'node:path';
import { programmeSchema } from '../../collection/programme/programme-schema.ts';
import { readYamlFile } from '../../collection/yaml-file.ts';
import { content } from './site.ts';

/** Undefined without the file. Faults are reported when the collection is read. */
export const { value: programmeFile } = await readYamlFile(
  join(content, 'programme.yaml'),
  programmeSchema,
);
