import type { Paper } from './schema.ts';

/** The kind of publication, from which citation formats derive the entry type. */
export type Kind =
  'journal' | 'proceedings' | Exclude<NonNullable<Paper['type']>, 'article' | 'inproceedings'>;

/** Names of journals that are called proceedings. */
const JOURNAL_PROCEEDINGS =
  /\bproceedings of the (?:national academy|royal society|ieee$|vldb|acm on|american mathematical|london mathematical)|^proc(?:eedings|\.) (?:acm )?(?:natl|r\.? soc|program)/i;

const PROCEEDINGS =
  /\b(?:proceedings|proc\.|conference|conf\.|symposium|workshops?|congress|colloquium|meeting|forum on|advances in neural|findings|lecture notes|summit|siggraph|interspeech)\b/i;

const PREPRINT =
  /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|openreview|preprints?|technical report|researchgate|zenodo|hal)\b/i;

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  article: 'journal',
  inproceedings: 'proceedings',
};

/** Returns the value of a paper's `type` for a kind. */
export function getTypeOfKind(kind: Kind): NonNullable<Paper['type']> {
  return kind === 'journal' ? 'article' : kind === 'proceedings' ? 'inproceedings' : kind;
}

/** Acronyms of journals. All others are treated as conferences. */
const JOURNAL_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'CACM CVIU IJCV IJRR JACM JAIR JCP JMLR JOSS MNRAS PAMI PLOS PNAS PRL PVLDB RAL SIMAX SISC ' +
    'TACL TASLP TCS TCSVT TGRS TIP TIT TKDE TMI TMLR TMM TNNLS TOG TOIS TOPLAS TPAMI TRO TSE TSP TVCG'
  ).split(' '),
);

/**
 * Returns the kind of the paper's `type`, or derives it from the venue, in this order:
 *
 * 1. no venue, or the name of a preprint server: a preprint;
 * 2. proceedings that are a journal (PNAS, PVLDB, PACM): a journal;
 * 3. a word used only for conferences (conference, symposium, workshop…): proceedings;
 * 4. only an acronym: proceedings, unless it is that of a known journal;
 * 5. any other name ("Applied Soft Computing", "Nature", "… Journal of …"): a journal.
 */
export function getKind({
  type,
  venue,
  venueFull,
}: { readonly [Key in 'type' | 'venue' | 'venueFull']?: Paper[Key] }): Kind {
  if (type !== undefined) return KINDS[type] ?? (type as Kind);
  const name = venueFull ?? venue;
  if (name === undefined || PREPRINT.test(name)) return 'preprint';
  if (JOURNAL_PROCEEDINGS.test(name)) return 'journal';
  if (PROCEEDINGS.test(name)) return 'proceedings';
  const acronym = /^[A-Z][\p{L}*]*[A-Z]\p{Ll}{0,2}(?=[ '’\d-]*$)/u.exec(name)?.[0];
  if (acronym === undefined) return 'journal';
  return JOURNAL_ACRONYMS.has(acronym.toUpperCase()) ? 'journal' : 'proceedings';
}
