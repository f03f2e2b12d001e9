import type { Reference } from '../reference.ts';
import { formatApa } from './apa.ts';
import { formatChicago } from './chicago.ts';
import { formatIeee } from './ieee.ts';
import { formatMla } from './mla.ts';
import { formatVancouver } from './vancouver.ts';
import type { Run } from './run.ts';

interface Style {
  readonly name: string;
  readonly format: (reference: Reference) => readonly Run[];
}

/** All citation styles, in display order. */
export const STYLES: readonly Style[] = [
  { name: 'APA', format: formatApa },
  { name: 'Chicago', format: formatChicago },
  { name: 'IEEE', format: formatIeee },
  { name: 'MLA', format: formatMla },
  { name: 'Vancouver', format: formatVancouver },
];
