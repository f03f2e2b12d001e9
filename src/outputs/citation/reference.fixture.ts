import { paperSchema } from '../../collection/schema.ts';
import { createReference, type Reference } from './reference.ts';

/** Creates a reference with the key `key`. */
export function createTestReference(fields: Record<string, unknown>): Reference {
  return createReference(
    { id: 'x', abstract: '', ...paperSchema.parse({ title: 'A title', ...fields }) },
    'key',
  );
}

/** A reference of each kind. */
export const EXAMPLES = {
  proceedings: createTestReference({
    title: 'X-Pool: Cross-Modal Attention for Retrieval',
    authors: ['Satya Krishna Gorti', 'Noël Vouitsis', 'Jung-Woo Ha'],
    submitted: '2022-03-28',
    venue: 'CVPR',
    venueFull: 'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
    year: 2022,
    arxiv: '2203.15086',
  }),
  journal: createTestReference({
    title: 'Is attention "all" you need?',
    authors: ['Emmanuel de Bézenac', 'Henry Ford III'],
    venueFull: 'International Journal of Computer Vision',
    year: 2024,
    doi: '10.1007/s11263-024-02035-5',
  }),
  preprint: createTestReference({
    title: 'Sorting in $O(n \\log n)$',
    authors: ['Ada Lovelace'],
    submitted: '2025-01-09',
    arxiv: '2501.04444',
  }),
  bare: createTestReference({}),
};
