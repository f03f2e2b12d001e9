import { parseFrontMatter } from '../../collection/front-matter.ts';
import { listDeepFields } from '../../collection/nesting.ts';
import type { PAPER_TYPES } from '../../collection/field-table.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { keepOthers } from './keep-others.ts';
import { toObject, toText, toTexts } from './json-values.ts';
import { getOwn } from '../../abstract/get-own.ts';

type PaperType = (typeof PAPER_TYPES)[number];

/**
 * `publication_types`, by the numbers of the theme Academic and by their names since Hugo Blox 5:
 * https://docs.hugoblox.com/reference/content-types/
 */
const TYPES: Readonly<Record<string, PaperType>> = {
  ...{ 1: 'inproceedings', 2: 'article', 3: 'preprint', 4: 'report', 5: 'book', 6: 'chapter' },
  ...{ 7: 'thesis', 'paper-conference': 'inproceedings', 'article-journal': 'article' },
  ...{ article: 'preprint', manuscript: 'preprint', report: 'report', book: 'book' },
  ...{ chapter: 'chapter', thesis: 'thesis', dataset: 'dataset', software: 'software' },
};

/** Kinds of links by their names after `url_`, and as types of `links`. */
const LINK_NAMES: Readonly<Record<string, keyof NonNullable<ForeignFields['links']>>> = {
  ...{ pdf: 'pdf', code: 'code', dataset: 'data', poster: 'poster', project: 'project' },
  ...{ slides: 'slides', video: 'video', source: 'supplement', preprint: 'paper' },
};

/** Fields of the site that do not describe the paper. */
const SITE_FIELDS =
  /^(?:draft|featured|publishDate|lastmod|projects|image|slides|layout|type|aliases|weight|cms_exclude|header|share|profile|commentable|editable|math|highlight|gallery|view|show_.*|reading_time)$/i;

const READ_FIELDS = new Set(
  (
    'title subtitle authors author abstract date doi publication publication_short ' +
    'publication_types tags categories keywords summary url external_link links hugoblox lang'
  ).split(' '),
);

/**
 * Reads the page of a publication of Hugo Academic, now Hugo Blox:
 * `content/publication/ID/index.md`. Fields that only the file `cite.bib` next to it contains, such
 * as pages, are merged from there.
 */
export function* readHugo(text: string): Generator<ReadItem> {
  if (text.trimStart().startsWith('+++')) {
    const message =
      'has fields in TOML, which are not read; run "hugo convert toYAML --unsafe" in a copy of the site first';
    yield { kind: 'fault', line: 1, message };
    return;
  }
  const parsed = parseFrontMatter(text, '');
  const [fault] = 'faults' in parsed ? parsed.faults : [parsed];
  if (fault !== undefined || !('data' in parsed)) {
    yield { kind: 'broken', line: fault?.line ?? 1, reason: fault?.message ?? 'cannot be read' };
    return;
  }
  const data = toObject(parsed.data);
  const deep = new Set(listDeepFields(data));
  yield toItem(
    Object.fromEntries(Object.entries(data).filter(([name]) => !deep.has(name))),
    parsed.body,
  );
}

function toItem(page: Readonly<Record<string, unknown>>, body: string): ReadItem {
  const authors = toTexts(page.authors ?? page.author);
  const text = (name: string) => toText(page[name])?.trim();
  const [type] = toTexts(page.publication_types);
  const others = Object.entries(page).filter(
    ([name]) => !READ_FIELDS.has(name) && !name.startsWith('url_'),
  );
  const ofSite = others.flatMap(([name]) => (SITE_FIELDS.test(name) ? [name] : []));
  const { extra, unsupported } = keepOthers(
    Object.fromEntries(others.filter(([name]) => !SITE_FIELDS.test(name))),
  );
  const ids = toObject(toObject(page.hugoblox).ids);
  const fields: ForeignFields = {
    title: [text('title'), text('subtitle')].filter(Boolean).join(': '),
    authors,
    abstract: text('abstract') ?? body,
    published: text('date'),
    ...(type !== undefined && { type: getOwn(TYPES, type) ?? 'other' }),
    ...readVenue(text('publication'), text('publication_short')),
    doi: text('doi') ?? toText(ids.doi),
    arxiv: toText(ids.arxiv),
    lang: text('lang'),
    addresses: [text('url') ?? '', text('external_link') ?? ''].filter(Boolean),
    links: readLinks(page),
    details: {
      keywords: [...toTexts(page.tags), ...toTexts(page.keywords)],
      ...(text('summary') !== text('abstract') && { summary: text('summary') }),
    },
    extra: {
      ...extra,
      ...(toTexts(page.categories).length > 0 && {
        categories: toTexts(page.categories).join('; '),
      }),
    },
  };
  return {
    ...{ kind: 'entry', line: 1, dialect: 'markup', fields },
    ...(authors.includes('admin') && {
      notes: ['authors: "admin" is the owner of the Hugo site; write the name in its place'],
    }),
    unsupported: [...ofSite, ...unsupported],
  };
}

/** "In *Proceedings of the Well Conference* (WELL)" → the name and its short form. */
function readVenue(
  publication: string | undefined,
  short: string | undefined,
): Pick<ForeignFields, 'venue' | 'venueFull'> {
  const clean = (name: string | undefined) =>
    name
      ?.replace(/[*_]/g, '')
      .replace(/^in:? /i, '')
      .trim() || undefined;
  const [full, abbreviation] = [clean(publication), clean(short)];
  return abbreviation !== undefined && full !== undefined && full !== abbreviation
    ? { venue: abbreviation, venueFull: full }
    : { venue: full ?? abbreviation };
}

/** Links in fields such as `url_pdf`, and in `links`, where each has a `type` or a `name`. */
function readLinks(page: Readonly<Record<string, unknown>>): ForeignFields['links'] {
  const listed = (Array.isArray(page.links) ? page.links : []).map((link: unknown) => {
    const { type, name, url } = toObject(link);
    return [(toText(type) ?? toText(name) ?? '').toLowerCase(), toText(url)] as const;
  });
  const links: Record<string, string[]> = {};
  const named = Object.entries(LINK_NAMES).map(
    ([name]) => [name, toText(page[`url_${name}`])] as const,
  );
  for (const [name, url] of [...named, ...listed]) {
    if (url !== undefined) (links[getOwn(LINK_NAMES, name) ?? 'project'] ??= []).push(url.trim());
  }
  return links;
}
