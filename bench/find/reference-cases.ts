import type { Paper } from '../../src/collection/schema.ts';
import { normalizeQuery } from '../../src/search/address.ts';
import { toBibtex } from '../../src/outputs/citation/bibtex.ts';
import { citationKeys } from '../../src/outputs/citation/citation-keys.ts';
import { createReference, type Reference } from '../../src/outputs/citation/reference.ts';
import { toText } from '../../src/outputs/citation/styles/run.ts';
import { STYLES } from '../../src/outputs/citation/styles/styles.ts';
import type { Case, Measure } from './case.ts';

/**
 * Cases: references as pasted from a bibliography, alternating between the styles, and BibTeX
 * entries.
 */
export function measureReferences(sample: readonly Paper[]): Measure[] {
  const keys = citationKeys(sample);
  const references = sample.map((paper) => createReference(paper, keys.get(paper.id) ?? paper.id));
  const create = (
    name: string,
    write: (reference: Reference, index: number) => string,
  ): Measure => ({
    name,
    target: 0.98,
    cases: references.map((reference, index): Case => ({
      // Line breaks are lost in the field.
      query: normalizeQuery(write(reference, index)),
      expected: [sample[index]?.id ?? ''],
      rule: 'first',
    })),
  });
  const writeStyle = (reference: Reference, index: number): string => {
    const style = STYLES[index % STYLES.length];
    return style === undefined ? '' : toText(style.format(reference));
  };
  return [
    create('reference in five styles → first', writeStyle),
    create(
      'the same without addresses → first',
      ({ arxiv: _, doi: __, url: ___, ...rest }, index) =>
        writeStyle(rest, index).replace(/https?:\/\/\S+/g, ''),
    ),
    create('BibTeX entry → first', toBibtex),
  ];
}
