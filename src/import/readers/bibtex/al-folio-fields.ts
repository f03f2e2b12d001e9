import type { ForeignFields } from '../../import-record.ts';

/**
 * Fields that the Jekyll theme al-folio adds to BibTeX, except those with the name of a kind of
 * link. Its other fields, such as `selected`, are kept unchanged.
 *
 * https://github.com/alshedivat/al-folio/blob/main/CUSTOMIZE.md
 */
export const AL_FOLIO_FIELDS: ReadonlySet<string> = new Set(
  'abbr arxiv html website supp award_name'.split(' '),
);

const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/**
 * Reads al-folio's fields of an entry.
 *
 * @param get a field of the entry
 * @param venue as given by the standard fields
 */
export function readAlFolioFields(
  get: (name: string) => string | undefined,
  { venue, venueFull }: Pick<ForeignFields, 'venue' | 'venueFull'>,
): Pick<ForeignFields, 'venue' | 'venueFull' | 'files' | 'links'> & {
  readonly arxiv: string | undefined;
  readonly award: string | undefined;
} {
  const abbr = get('abbr')?.trim();
  const preview = get('preview')?.trim();
  const asLinks = (name: string) => [get(name)?.trim() ?? ''].filter(Boolean);
  return {
    ...(abbr && venue ? { venue: abbr, venueFull: venueFull ?? venue } : { venue, venueFull }),
    arxiv: get('arxiv'),
    // The text of `award` may be a paragraph; `award_name` is the label of its button.
    award: get('award_name') ?? get('award'),
    ...(preview && !WEB_ADDRESS.test(preview) && { files: { figure: preview } }),
    links: {
      paper: asLinks('html'),
      project: asLinks('website'),
      supplement: asLinks('supp'),
    },
  };
}
