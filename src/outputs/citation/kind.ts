import type { Paper } from '../../collection/schema.ts';

/** What a paper is to a citation format: in a journal, in proceedings, or only made public. */
export type Kind = 'journal' | 'proceedings' | 'preprint';

/** Series that are called proceedings but are journals. */
const JOURNAL_PROCEEDINGS =
  /\bproceedings of the (?:national academy|royal society|ieee$|vldb|acm on|american mathematical|london mathematical)|^proc(?:eedings|\.) (?:acm )?(?:natl|r\.? soc|program)/i;

const PROCEEDINGS =
  /\b(?:proceedings|proc\.|conference|conf\.|symposium|workshops?|congress|colloquium|meeting|forum on|advances in neural|findings|lecture notes|summit|siggraph|interspeech)\b/i;

const PREPRINT =
  /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|openreview|preprints?|technical report|researchgate|zenodo|hal)\b/i;

/** Journals by their short names; any other short name in capitals is taken for a conference's. */
const JOURNAL_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'CACM CVIU IJCV IJRR JACM JAIR JCP JMLR JOSS MNRAS PAMI PLOS PNAS PRL PVLDB RAL SIMAX SISC ' +
    'TACL TASLP TCS TCSVT TGRS TIP TIT TKDE TMI TMLR TMM TNNLS TOG TOIS TOPLAS TPAMI TRO TSE TSP TVCG'
  ).split(' '),
);

/**
 * Says what kind of entry a paper is, by its venue alone, in this order:
 *
 * 1. no venue, or the name of a preprint server: a preprint;
 * 2. proceedings that are a journal (PNAS, PVLDB, PACM): a journal;
 * 3. a word that only gatherings have (conference, symposium, workshop…): proceedings;
 * 4. only a short name in capitals: proceedings, unless it is known as a journal's;
 * 5. any other name ("Applied Soft Computing", "Nature", "… Journal of …"): a journal, since
 *    gatherings say that they are.
 */
export function kindOf({ venue, venueFull }: Pick<Paper, 'venue' | 'venueFull'>): Kind {
  const name = venueFull ?? venue;
  if (name === undefined || PREPRINT.test(name)) return 'preprint';
  if (JOURNAL_PROCEEDINGS.test(name)) return 'journal';
  if (PROCEEDINGS.test(name)) return 'proceedings';
  const acronym = /^[A-Z][\p{L}*]*[A-Z]\p{Ll}{0,2}(?=[ '’\d-]*$)/u.exec(name)?.[0];
  if (acronym === undefined) return 'journal';
  return JOURNAL_ACRONYMS.has(acronym.toUpperCase()) ? 'journal' : 'proceedings';
}
