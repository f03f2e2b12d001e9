import { describe, expect, test } from 'vitest';
import { createTestReference, EXAMPLES } from '../reference.fixture.ts';
import type { Reference } from '../reference.ts';
import { STYLES } from './styles.ts';

/** The text with asterisks around italics. */
function format(style: string, reference: Reference): string {
  const runs = STYLES.find(({ name }) => name === style)?.format(reference) ?? [];
  return runs.map((run) => (typeof run === 'string' ? run : `*${run.italic}*`)).join('');
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `Ann N${at + 1}`);

describe('a paper in proceedings', () => {
  test.each([
    [
      'APA',
      'Gorti, S. K., Vouitsis, N., & Ha, J.-W. (2022). X-Pool: Cross-Modal Attention for Retrieval. *IEEE/CVF Conference on Computer Vision and Pattern Recognition*. https://arxiv.org/abs/2203.15086',
    ],
    [
      'Chicago',
      'Gorti, Satya Krishna, Noël Vouitsis, and Jung-Woo Ha. 2022. “X-Pool: Cross-Modal Attention for Retrieval.” In *IEEE/CVF Conference on Computer Vision and Pattern Recognition*. https://arxiv.org/abs/2203.15086.',
    ],
    [
      'IEEE',
      'S. K. Gorti, N. Vouitsis, and J.-W. Ha, “X-Pool: Cross-Modal Attention for Retrieval,” in *IEEE/CVF Conference on Computer Vision and Pattern Recognition*, 2022. [Online]. Available: https://arxiv.org/abs/2203.15086',
    ],
    [
      'MLA',
      'Gorti, Satya Krishna, et al. “X-Pool: Cross-Modal Attention for Retrieval.” *IEEE/CVF Conference on Computer Vision and Pattern Recognition*, 2022, https://arxiv.org/abs/2203.15086.',
    ],
  ])('in %s', (style, text) => {
    expect(format(style, EXAMPLES.proceedings)).toBe(text);
  });
});

describe('a paper in a journal, with a quotation and a question mark in the title', () => {
  test.each([
    [
      'APA',
      'Bézenac, E. de, & Ford, H., III. (2024). Is attention "all" you need? *International Journal of Computer Vision*. https://doi.org/10.1007/s11263-024-02035-5',
    ],
    [
      'Chicago',
      'Bézenac, Emmanuel de, and Henry Ford III. 2024. “Is attention ‘all’ you need?” *International Journal of Computer Vision*. https://doi.org/10.1007/s11263-024-02035-5.',
    ],
    [
      'IEEE',
      'E. de Bézenac and H. Ford III, “Is attention ‘all’ you need?” *International Journal of Computer Vision*, 2024, doi: 10.1007/s11263-024-02035-5.',
    ],
    [
      'MLA',
      'Bézenac, Emmanuel de, and Henry Ford III. “Is attention ‘all’ you need?” *International Journal of Computer Vision*, 2024, https://doi.org/10.1007/s11263-024-02035-5.',
    ],
  ])('in %s', (style, text) => {
    expect(format(style, EXAMPLES.journal)).toBe(text);
  });
});

describe('a preprint', () => {
  test.each([
    [
      'APA',
      'Lovelace, A. (2025). *Sorting in O(n log n)* (arXiv:2501.04444). arXiv. https://arxiv.org/abs/2501.04444',
    ],
    [
      'Chicago',
      'Lovelace, Ada. 2025. “Sorting in O(n log n).” arXiv. https://arxiv.org/abs/2501.04444.',
    ],
    [
      'IEEE',
      'A. Lovelace, “Sorting in O(n log n),” Jan. 9, 2025, *arXiv*: arXiv:2501.04444. [Online]. Available: https://arxiv.org/abs/2501.04444',
    ],
    [
      'MLA',
      'Lovelace, Ada. *Sorting in O(n log n)*. arXiv:2501.04444, arXiv, 9 Jan. 2025, https://arxiv.org/abs/2501.04444.',
    ],
  ])('in %s', (style, text) => {
    expect(format(style, EXAMPLES.preprint)).toBe(text);
  });
});

describe('a paper with only a title', () => {
  test.each([
    ['APA', '*A title*. (n.d.).'],
    ['Chicago', '“A title.” n.d.'],
    ['IEEE', '“A title.”'],
    ['MLA', '*A title*.'],
    ['Vancouver', 'A title.'],
  ])('in %s', (style, text) => {
    expect(format(style, EXAMPLES.bare)).toBe(text);
  });
});

describe('many authors', () => {
  test.each([
    ['APA', 2, 'N1, A., & N2, A. '],
    ['APA', 20, 'N18, A., N19, A., & N20, A. '],
    ['APA', 21, 'N18, A., N19, A., . . . N21, A. '],
    ['Chicago', 6, 'N1, Ann, Ann N2, Ann N3, Ann N4, Ann N5, and Ann N6. '],
    ['Chicago', 7, 'N1, Ann, Ann N2, Ann N3, et al. '],
    ['IEEE', 2, 'A. N1 and A. N2, '],
    ['IEEE', 6, 'A. N4, A. N5, and A. N6, '],
    ['IEEE', 7, 'A. N1 *et al.*, '],
    ['Vancouver', 6, 'N5 A, N6 A. '],
    ['Vancouver', 7, 'N5 A, N6 A, et al. '],
    ['MLA', 2, 'N1, Ann, and Ann N2. '],
    ['MLA', 3, 'N1, Ann, et al. '],
  ])('in %s, %i of them', (style, count, text) => {
    expect(format(style, createTestReference({ authors: names(count) }))).toContain(text);
  });
});

test('names without parts are not split', () => {
  const reference = createTestReference({ authors: ['张伟', 'GLM Team'] });
  expect(format('APA', reference)).toMatch(/^张伟, & GLM Team\. /);
  expect(format('IEEE', reference)).toMatch(/^张伟 and GLM Team, /);
});

describe('a journal article with volume, issue and pages', () => {
  const reference = createTestReference({
    authors: ['Ada Quiet'],
    venueFull: 'Journal of Lamps',
    year: 2023,
    volume: '12',
    issue: '3',
    pages: '12–24',
  });
  test.each([
    ['APA', 'Quiet, A. (2023). A title. *Journal of Lamps*, *12*(3), 12–24.'],
    ['Chicago', 'Quiet, Ada. 2023. “A title.” *Journal of Lamps* 12 (3): 12–24.'],
    ['IEEE', 'A. Quiet, “A title,” *Journal of Lamps*, vol. 12, no. 3, pp. 12–24, 2023.'],
    ['MLA', 'Quiet, Ada. “A title.” *Journal of Lamps*, vol. 12, no. 3, 2023, pp. 12–24.'],
    ['Vancouver', 'Quiet A. A title. Journal of Lamps. 2023;12(3):12–24.'],
  ])('in %s', (style, text) => {
    expect(format(style, reference)).toBe(text);
  });
});

describe('a paper in edited proceedings', () => {
  const reference = createTestReference({
    authors: ['Ada Quiet'],
    venueFull: 'Proceedings of the Conference on Lamps',
    year: 2023,
    pages: '101–110',
    editors: ['Edith Lee', 'Otto Oil'],
    place: 'Bath',
    publisher: 'Lamp Press',
  });
  test.each([
    [
      'APA',
      'Quiet, A. (2023). A title. In E. Lee & O. Oil (Eds.), *Proceedings of the Conference on Lamps* (pp. 101–110). Lamp Press.',
    ],
    [
      'Chicago',
      'Quiet, Ada. 2023. “A title.” In *Proceedings of the Conference on Lamps*, edited by Edith Lee and Otto Oil. Lamp Press.',
    ],
    [
      'IEEE',
      'A. Quiet, “A title,” in *Proceedings of the Conference on Lamps*, 2023, pp. 101–110.',
    ],
    [
      'MLA',
      'Quiet, Ada. “A title.” *Proceedings of the Conference on Lamps*, edited by Edith Lee and Otto Oil, Lamp Press, 2023, pp. 101–10.',
    ],
    [
      'Vancouver',
      'Quiet A. A title. In: Lee E, Oil O, editors. Proceedings of the Conference on Lamps. Bath: Lamp Press; 2023. p. 101–10.',
    ],
  ])('in %s', (style, text) => {
    expect(format(style, reference)).toBe(text);
  });
});

describe('a book and a thesis', () => {
  const fields = { title: 'Do lamps burn?', authors: ['Ada Quiet'], year: 2023 };
  const book = createTestReference({ ...fields, type: 'book', publisher: 'Lamp Press' });
  const thesis = createTestReference({
    ...{ ...fields, type: 'thesis', genre: 'Doctoral dissertation' },
    institution: 'University of Lamps',
  });
  test.each([
    [
      'APA',
      'Quiet, A. (2023). *Do lamps burn?* Lamp Press.',
      'Quiet, A. (2023). *Do lamps burn?* [Doctoral dissertation]. University of Lamps.',
    ],
    [
      'Chicago',
      'Quiet, Ada. 2023. *Do lamps burn?* Lamp Press.',
      'Quiet, Ada. 2023. “Do lamps burn?” Doctoral dissertation, University of Lamps.',
    ],
    [
      'IEEE',
      'A. Quiet, *Do lamps burn?* Lamp Press, 2023.',
      'A. Quiet, “Do lamps burn?” Doctoral dissertation, University of Lamps, 2023.',
    ],
    [
      'MLA',
      'Quiet, Ada. *Do lamps burn?* Lamp Press, 2023.',
      'Quiet, Ada. *Do lamps burn?* University of Lamps, 2023, Doctoral dissertation.',
    ],
    [
      'Vancouver',
      'Quiet A. Do lamps burn? Lamp Press; 2023.',
      'Quiet A. Do lamps burn? [Doctoral dissertation]. University of Lamps; 2023.',
    ],
  ])('in %s', (style, asBook, asThesis) => {
    expect(format(style, book)).toBe(asBook);
    expect(format(style, thesis)).toBe(asThesis);
  });
});
