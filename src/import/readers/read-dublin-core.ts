import { isWebAddress } from '../clean/identifiers.ts';
import { isSameLanguage, parseLanguage } from '../clean/languages.ts';
import { toDisplayName } from '../clean/split-names.ts';
import type { ForeignFields } from '../import-record.ts';
import { toObject, toText } from './json-values.ts';
import { toElementText, toElements } from './xml-values.ts';

/**
 * Reads the metadata of an OAI-PMH record in Dublin Core:
 * https://www.dublincore.org/specifications/dublin-core/dces/
 */
export function readDublinCore(dublin: Record<string, unknown>): ForeignFields {
  const texts = (value: unknown) => toElements(value).flatMap((item) => toElementText(item) ?? []);
  const identifiers = texts(dublin.identifier);
  const dates = texts(dublin.date).sort();
  const source = texts(dublin.source)[0];
  // Journals write `Lamp Journal; Vol. 3 No. 1 (2021); 1-10`.
  const venue = /^([^;]+);\s*(?:Vol|No|Bd|Jg|Nr|\d|Núm|v\.)/i.exec(source ?? '')?.[1];
  const place = venue === undefined ? '' : (source ?? '').slice(venue.length);
  const subjects = texts(dublin.subject);
  const arxiv = identifiers.map((id) => /arxiv\.org\/abs\/(\S+)/.exec(id)?.[1]).find(Boolean);
  const lang = texts(dublin.language)[0];
  return {
    ...readTranslations(dublin, lang),
    authors: texts(dublin.creator).map((name) => toDisplayName(dropAffiliation(name))),
    details: {
      volume: /\b(?:Vol|Bd|Jg|v)\.?\s*(\d+)/i.exec(place)?.[1],
      issue: /\b(?:No|Nr|Núm|n)\.?\s*(\d+)/i.exec(place)?.[1],
      pages: /;\s*([\p{L}\d]+(?:\s*[-–]\s*[\p{L}\d]+)?)$/u.exec(place)?.[1],
      publisher: texts(dublin.publisher)[0],
      licence: texts(dublin.rights)[0],
      issn: texts(dublin.source).find((text) => /^\d{4}-\d{3}[\dXx]$/.test(text)),
      // The subjects of arXiv are its categories.
      keywords: arxiv === undefined ? subjects : [],
    },
    categories: arxiv === undefined ? [] : subjects,
    ...(venue ? { venue, published: dates.slice(0, 1) } : { submitted: dates[0] }),
    arxiv,
    doi: identifiers.find((id) => /doi:|doi\.org\/|^10\.\d{4,9}\//.test(id)),
    addresses: identifiers.filter((id) => isWebAddress(id) && !id.includes('doi.org/')),
  };
}

/** OJS writes `Brook, Ida; Well University`. */
function dropAffiliation(name: string): string {
  const [person = '', affiliation] = name.split(/;(.*)/s);
  return person.includes(',') && affiliation?.includes(',') === false ? person : name;
}

/**
 * Title and abstract in one language: that of the record if it has both, or the first that does.
 */
function readTranslations(
  dublin: Record<string, unknown>,
  lang: string | undefined,
): Pick<ForeignFields, 'title' | 'abstract' | 'lang'> {
  const tagged = (value: unknown) =>
    toElements(value).flatMap((item) => {
      const content = toElementText(item);
      return content === undefined ? [] : [{ content, tag: toText(toObject(item)['@lang']) }];
    });
  const titles = tagged(dublin.title);
  const abstracts = tagged(dublin.description);
  const shared = titles.flatMap(({ tag }) =>
    tag !== undefined && abstracts.some((abstract) => abstract.tag === tag) ? [tag] : [],
  );
  const wanted = lang === undefined ? undefined : parseLanguage(lang);
  const chosen =
    shared.find((tag) => isSameLanguage(parseLanguage(tag) ?? 'und', wanted)) ?? shared[0];
  // Without tags, titles and abstracts are in the same order.
  const isUntagged = [...titles, ...abstracts].every(({ tag }) => tag === undefined);
  if (isUntagged && titles.length > 1 && titles.length === abstracts.length) {
    return { title: titles[0]?.content, abstract: abstracts[0]?.content, lang };
  }
  const inChosen = abstracts.filter(({ tag }) => chosen === undefined || tag === chosen);
  const [longest] = inChosen.map(({ content }) => content).sort((a, b) => b.length - a.length);
  return {
    title: (titles.find(({ tag }) => chosen !== undefined && tag === chosen) ?? titles[0])?.content,
    abstract: longest,
    lang: chosen ?? lang,
  };
}
