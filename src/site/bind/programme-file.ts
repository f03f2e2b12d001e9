/** `programme.yaml` as it is written, which every page needs to know for its links. */
import { parseProgramme } from '../../collection/programme/read-programme.ts';
import { content } from './site.ts';

/** Undefined without the file. Faults are reported when the collection is read. */
export const { programme: programmeFile } = await parseProgramme(content);
