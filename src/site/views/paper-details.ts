/** Lists the details of a paper for its page. */
import { getFieldLabel, listFieldValues } from '../../catalogue/field-groups.ts';
import { formatDate } from '../../catalogue/dates.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { listSiteFields } from '../../collection/site-fields.ts';
import { catalogue } from '../bind/content.ts';
import { site } from '../bind/site.ts';

export interface Detail {
  readonly label: string;
  readonly values: readonly {
    readonly text: string;
    /** Path of the page with the papers of this value. */
    readonly path?: string | undefined;
    /** Address on another site. */
    readonly url?: string | undefined;
  }[];
}

const shown = listSiteFields(site.fields).filter(({ isShown }) => isShown);

/** By field: ids of the pages of its values, by their names in lower case. */
const pages = new Map(
  catalogue.fields.map(({ name, paged }) => [
    name,
    new Map(paged.map((group) => [group.name.toLowerCase(), group.id])),
  ]),
);

/** The fields that the page of a paper shows, except those without a value. */
export function listDetails(paper: CataloguePaper): readonly Detail[] {
  return shown.flatMap((field): Detail[] => {
    const { name, kind } = field;
    const label = getFieldLabel(field);
    if (name === 'versions') {
      const values = (paper.versions ?? []).map((version) => ({
        text: [version.name, version.date && formatDate(version.date), version.note]
          .filter(Boolean)
          .join(', '),
        url: version.url,
      }));
      return values.length > 0 ? [{ label, values }] : [];
    }
    const values = listFieldValues(paper, field).map((value) => {
      const id = pages.get(name)?.get(value.toLowerCase());
      return {
        text: kind === 'date' ? formatDate(value) : value,
        ...(id !== undefined && { path: `/fields/${id}/` }),
        ...(kind === 'link' && { url: value }),
      };
    });
    return values.length > 0 ? [{ label, values }] : [];
  });
}
