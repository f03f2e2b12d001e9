import { createProgramme, getSessionAnchor } from '../../catalogue/programme.ts';
import type { Fault } from '../../collection/faults.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { describeFragment } from '../../collection/prose/dead-links.ts';
import type { Collection } from '../../collection/read-collection.ts';

type Source = Pick<Collection, 'openFragments' | 'site'> & Partial<Pick<Collection, 'programme'>>;

/** Ids of generated pages. */
interface Anchors {
  /** Known ids, which messages suggest. */
  readonly ids: ReadonlySet<string>;
  /** Matches further ids, which depend on the papers. */
  readonly others?: RegExp;
}

/** The id of a day on the page of the programme. */
export function getDayAnchor({ date }: { readonly date: string }): string {
  return `day-${date}`;
}

/**
 * Finds links in prose to fragments that do not exist on generated pages: sessions of the
 * programme, sections of papers and volumes, letters of people. Pages whose ids depend on
 * computations are not checked: the map, the reader's list and comparisons.
 */
export function findDeadFragments(source: Source): Fault[] {
  return source.openFragments.flatMap(({ file, link, path, fragment }) => {
    const anchors = getAnchors(path, source);
    if (!anchors || anchors.ids.has(fragment) || anchors.others?.test(fragment)) return [];
    const { line, column } = link;
    const message = describeFragment(link.address, fragment, anchors.ids);
    return [{ file, line, column, rule: 'dead-fragment', message }];
  });
}

/** @returns undefined if the ids of the page are not known */
function getAnchors(path: string, { programme, site }: Source): Anchors | undefined {
  const [section = '', name] = path.split('/');
  const isFile = /\.[a-z]+$/.test(path);
  if (isFile || section === 'files') return undefined;
  switch (section) {
    case 'programme': {
      const days = programme ? createProgramme(programme, []).days : [];
      const sessions = days.flatMap((day) => day.sessions.map(getSessionAnchor));
      return { ids: new Set([...sessions, ...days.map(getDayAnchor)]) };
    }
    case 'volume':
      return { ids: new Set(['cite', 'citation']) };
    case 'papers':
      return name === undefined
        ? { ids: new Set() }
        : {
            ids: new Set(['abstract', 'cite', 'mentions', 'related', 'citation']),
            others: /^result-\d+$/,
          };
    case 'people':
      return { ids: new Set(), others: /^letter-\d+$/ };
    case 'fields':
      return { ids: new Set(name === undefined ? Object.keys(site.fields) : []) };
    case 'feeds':
      return { ids: new Set(name === undefined ? groupKinds.map(({ id }) => id) : []) };
    default:
      return groupKinds.some(({ id }) => id === section) ? { ids: new Set() } : undefined;
  }
}
