/** The content of `programme.yaml`, on which the links of every page depend. */
import { parseProgramme } from '../../collection/programme/read-programme.ts';
import { content } from './site.ts';

/** Undefined without the file. Faults are reported when the collection is read. */
export const { programme: programmeFile } = await parseProgramme(content);
