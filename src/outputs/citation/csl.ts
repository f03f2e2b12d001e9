import { listFields } from '../../collection/field-table.ts';
import type { Kind } from '../../collection/publication-kind.ts';
import { splitName, type Name } from '../../collection/person-name.ts';
import { CSL_DATES, CSL_NAMES } from '../../collection/csl-variables.ts';
import { getExtra, getText, listNotes } from './details.ts';
import type { Reference } from './reference.ts';

/** An item of CSL-JSON: https://github.com/citation-style-language/schema, `csl-data.json`. */
export interface CslItem extends Partial<Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly note?: string;
}

type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly 'dropping-particle'?: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

const TYPES: Readonly<Record<Kind, string>> = {
  journal: 'article-journal',
  proceedings: 'paper-conference',
  preprint: 'article',
  thesis: 'thesis',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  dataset: 'dataset',
  software: 'software',
  other: 'document',
};

/** Variables that are kept from an imported record. */
const EXTRA =
  /^(?:annote|archive(?:-place|_collection|_location)?|authority|call-number|chapter-number|citation-label|collection-number|container-title(?:-short)?|dimensions|division|event-(?:title|place)|jurisdiction|locator|medium|number|number-of-(?:pages|volumes)|original-(?:publisher(?:-place)?|title)|page-first|part|part-number|part-title|printing|references|reviewed-(?:title|genre)|scale|section|source|status|supplement|supplement-number|title-short|version|volume-title|year-suffix)$/;

/**
 * Formats a paper as CSL-JSON. The arXiv id is a note rather than a `number`, which would be printed in
 * bibliographies, unlike in those generated from BibTeX.
 */
export function toCsl(reference: Reference): CslItem {
  const {
    key,
    kind,
    title,
    authors,
    editors = [],
    venue,
    date,
    arxiv,
    doi,
    extra = {},
  } = reference;
  const url = reference.page ?? reference.url;
  const hasServer = kind === 'preprint';
  const notes = [...(arxiv ? [`arXiv:${arxiv}`] : []), ...listNotes(reference, 'csl')];
  return {
    id: key,
    type: /^[a-z][a-z_-]+$/.test(extra.type ?? '') ? (extra.type ?? '') : TYPES[kind],
    title,
    ...(authors.length > 0 && { author: authors.map(toCslName) }),
    ...(editors.length > 0 && { editor: editors.map(toCslName) }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] as const } }),
    ...Object.fromEntries(getExtra(reference, EXTRA)),
    ...Object.fromEntries(
      getExtra(reference, CSL_NAMES).map(([role, names]) => [role, readNames(names)]),
    ),
    ...Object.fromEntries(
      getExtra(reference, CSL_DATES).map(([name, dates]) => [name, readDates(dates)]),
    ),
    ...(reference.submitted &&
      kind !== 'preprint' && { submitted: { 'date-parts': [reference.submitted] } }),
    ...formatDetails(reference),
    ...(venue && { [hasServer ? 'publisher' : 'container-title']: venue }),
    ...(reference.shortVenue && { 'container-title-short': reference.shortVenue }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
    ...(reference.language && { language: reference.language }),
    ...formatCustom(reference),
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...(reference.abstract && { abstract: reference.abstract }),
  };
}

/** Fields of other formats that CSL expresses with its own. */
const EXPRESSED = /^(?:note|type|entrytype|TY|source-(?:type|entrytype|note))$/;

/** The maintainer's own fields, and kept fields that CSL has no variable for. */
function formatCustom(reference: Reference): Partial<CslItem> {
  const others = getExtra(reference, /./).filter(
    ([name]) => ![EXTRA, EXPRESSED, CSL_NAMES, CSL_DATES].some((names) => names.test(name)),
  );
  const own = (reference.own ?? []).map(({ name, text }) => [name, text] as const);
  const custom = Object.fromEntries([...others, ...own]);
  return Object.keys(custom).length > 0 ? { custom } : {};
}

const VARIABLES = listFields('csl');

function formatDetails({ kind, details = {} }: Reference): Record<string, string> {
  const isNumbered =
    kind === 'report' || kind === 'thesis' || kind === 'dataset' || kind === 'other';
  const fields = VARIABLES.flatMap(([field, [name = '']]) => {
    const text = getText(details, field);
    const variable = field === 'number' && !isNumbered ? 'collection-number' : name;
    return text === undefined ? [] : [[variable, text] as const];
  });
  const { pages, articleNumber, institution } = details;
  const isInstitution = kind === 'thesis' || kind === 'report';
  return {
    ...(isInstitution && typeof institution === 'string' && { publisher: institution }),
    ...Object.fromEntries(fields),
    ...(typeof pages === 'string' && { page: pages.replaceAll('–', '-') }),
    ...(kind === 'journal' && typeof articleNumber === 'string' && { number: articleNumber }),
  };
}

/** Names of people that an import keeps as text, as in BibTeX: `Lee, Ann and Ray, Bo`. */
function readNames(text: string): CslName[] {
  return text.split(/ and (?=\S)/).map((name) => toCslName(splitName(name)));
}

/** A date that an import keeps as text, `2021-03-04`; or a range: `2021-03-04/2021-03-06`. */
function readDates(text: string): Readonly<Record<string, unknown>> {
  const dates = text.split('/');
  return dates.every((date) => /^\d{4}(?:-\d\d){0,2}$/.test(date))
    ? { 'date-parts': dates.map((date) => date.split('-').map(Number)) }
    : { raw: text };
}

/** Particles are ignored in sorting, as in BibTeX by default. */
function toCslName(name: Name): CslName {
  if ('literal' in name) return name;
  const { given, particle, family, suffix, keepsParticle } = name;
  return {
    family,
    ...(given && { given }),
    ...(particle && { [`${keepsParticle ? 'non-' : ''}dropping-particle`]: particle }),
    ...(suffix && { suffix }),
  };
}
