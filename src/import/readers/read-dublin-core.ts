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
  const lang = texts(dublin.language)[0];
  return {
    ...readTranslations(dublin, lang),
    authors: texts(dublin.creator).map(toDisplayName),
    ...(venue ? { venue, published: dates.slice(0, 1) } : { submitted: dates[0] }),
    arxiv: identifiers.map((id) => /arxiv\.org\/abs\/(\S+)/.exec(id)?.[1]).find(Boolean),
    doi: identifiers.find((id) => /doi:|doi\.org\/|^10\.\d{4,9}\//.test(id)),
    addresses: identifiers.filter((id) => isWebAddress(id) && !id.includes('doi.org/')),
  };
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
  const inChosen = abstracts.filter(({ tag }) => chosen === undefined || tag === chosen);
  const [longest] = inChosen.map(({ content }) => content).sort((a, b) => b.length - a.length);
  return {
    title: (titles.find(({ tag }) => chosen !== undefined && tag === chosen) ?? titles[0])?.content,
    abstract: longest,
    lang: chosen ?? lang,
  };
}
