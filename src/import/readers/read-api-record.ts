import { isArxivVenue } from '../clean/identifiers.ts';
import { toDisplayName } from '../clean/split-names.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { keepOthers } from './keep-others.ts';
import { readTypeName } from './type-names.ts';
import { toObject, toObjects, toText, toTexts } from './json-values.ts';

type Json = Readonly<Record<string, unknown>>;

interface Service {
  /** Fields that only records of this service have. */
  readonly marks: readonly string[];
  /** The object that contains the fields, if it is not the record itself. */
  readonly unwrap?: (record: Json) => Json;
  readonly read: (record: Json) => ForeignFields;
  /** Fields that `read` uses, or that only describe the record. */
  readonly imported: readonly string[];
}

const SERVICES: readonly Service[] = [
  {
    // https://api.semanticscholar.org/api-docs/
    marks: ['paperId'],
    imported:
      'paperId corpusId url title abstract authors venue publicationVenue year publicationDate externalIds openAccessPdf isOpenAccess journal publicationTypes'.split(
        ' ',
      ),
    read: (record) => {
      const ids = toObject(record.externalIds);
      const journal = toObject(record.journal);
      const place = toText(toObject(record.publicationVenue).name) ?? toText(journal.name);
      const pdf = toText(toObject(record.openAccessPdf).url);
      return {
        ...readCommon(record),
        authors: toObjects(record.authors).flatMap(({ name }) => toText(name) ?? []),
        ...readVenue(toText(record.venue) ?? place),
        published: [toText(record.publicationDate) ?? '', toText(record.year) ?? ''],
        arxiv: toText(ids.ArXiv),
        doi: toText(ids.DOI),
        type: toTexts(record.publicationTypes).map(readTypeName).find(Boolean),
        details: {
          ...{ volume: toText(journal.volume)?.trim(), pages: toText(journal.pages)?.trim() },
          ...{ pmid: toText(ids.PubMed), pmcid: readPmcid(ids.PubMedCentral) },
          ...{ dblp: toText(ids.DBLP), acl: toText(ids.ACL) },
        },
        addresses: pdf ? [pdf] : [],
      };
    },
  },
  {
    // https://docs.openalex.org/api-entities/works/work-object
    marks: ['abstract_inverted_index', 'authorships'],
    imported:
      'id doi title display_name publication_year publication_date language primary_location authorships abstract_inverted_index ids relevance_score updated_date created_date is_retracted biblio keywords type type_crossref'.split(
        ' ',
      ),
    read: (record) => {
      const place = toObject(record.primary_location);
      const biblio = toObject(record.biblio);
      const pdf = toText(place.pdf_url);
      return {
        title: toText(record.title) ?? toText(record.display_name),
        abstract: toText(record.abstract) ?? joinInvertedIndex(record.abstract_inverted_index),
        authors: toObjects(record.authorships).flatMap(
          ({ author, raw_author_name: raw }) =>
            toText(toObject(author).display_name) ?? toText(raw) ?? [],
        ),
        ...readVenue(toText(toObject(place.source).display_name)),
        published: [toText(record.publication_date) ?? '', toText(record.publication_year) ?? ''],
        doi: toText(record.doi),
        lang: toText(record.language),
        type: readTypeName(toText(record.type)),
        details: {
          pmid: /\/(\d+)$/.exec(`/${toText(toObject(record.ids).pmid) ?? ''}`)?.[1],
          issn: toText(toObject(place.source).issn_l),
          publisher: toText(toObject(place.source).host_organization_name),
          licence: toText(place.license),
          volume: toText(biblio.volume),
          issue: toText(biblio.issue),
          pages: [...new Set([biblio.first_page, biblio.last_page].flatMap(toTexts))].join('–'),
          keywords: toObjects(record.keywords).flatMap(
            ({ display_name: name }) => toText(name) ?? [],
          ),
        },
        own: { retracted: record.is_retracted === true ? true : undefined },
        links: { pdf: pdf ? [pdf] : [] },
        addresses: toTexts(place.landing_page_url),
      };
    },
  },
  {
    // https://dblp.org/faq/How+to+use+the+dblp+search+API.html
    marks: ['info'],
    unwrap: (record) => toObject(record.info),
    imported:
      'title authors venue year doi ee url key access type volume number pages publisher'.split(
        ' ',
      ),
    read: (record) => ({
      title: toText(record.title)?.replace(/\.$/, ''),
      authors: toObjects(toObject(record.authors).author).flatMap(
        // Four digits distinguish people of the same name.
        ({ text }) => toText(text)?.replace(/ \d{4}$/, '') ?? [],
      ),
      ...readVenue(toTexts(record.venue)[0]),
      published: toText(record.year),
      doi: toText(record.doi),
      addresses: toTexts(record.ee),
      type: readTypeName(toText(record.type)),
      details: {
        ...{ volume: toText(record.volume), issue: toText(record.number) },
        pages: toText(record.pages),
        publisher: toTexts(record.publisher).join('; '),
        dblp: toText(record.key),
      },
    }),
  },
  {
    // https://support.datacite.org/docs/api-get-doi
    marks: ['attributes'],
    unwrap: (record) => toObject(record.attributes),
    imported:
      'doi creators titles descriptions publicationYear url language container prefix suffix state created registered updated source types subjects publisher rightsList version schemaVersion metadataVersion isActive identifiers'.split(
        ' ',
      ),
    read: (record) => {
      const descriptions = toObjects(record.descriptions);
      const container = toObject(record.container);
      return {
        title: toText(toObjects(record.titles)[0]?.title),
        abstract: toText(
          descriptions.find(({ descriptionType: type }) => type === 'Abstract')?.description,
        ),
        authors: toObjects(record.creators).flatMap(({ name, familyName, givenName }) =>
          toText(familyName)
            ? [[toText(givenName), toText(familyName)].filter(Boolean).join(' ')]
            : (toText(name) ?? []),
        ),
        ...readVenue(toText(container.title)),
        published: toText(record.publicationYear),
        doi: toText(record.doi),
        lang: toText(record.language),
        type: readTypeName(toText(toObject(record.types).resourceTypeGeneral)),
        details: {
          keywords: toObjects(record.subjects).flatMap(({ subject }) => toText(subject) ?? []),
          publisher: toText(record.publisher) ?? toText(toObject(record.publisher).name),
          licence: toText(toObjects(record.rightsList)[0]?.rights),
          ...{ volume: toText(container.volume), issue: toText(container.issue) },
          pages: [...new Set([container.firstPage, container.lastPage].flatMap(toTexts))].join('–'),
        },
        ...(toText(record.version) && { extra: { version: toText(record.version) ?? '' } }),
        addresses: toTexts(record.url),
      };
    },
  },
  {
    // https://api.archives-ouvertes.fr/docs/search/?schema=fields
    marks: ['halId_s', 'title_s', 'uri_s'],
    imported:
      'docid halId_s uri_s label_s title_s authFullName_s abstract_s journalTitle_s conferenceTitle_s producedDate_s producedDateY_i publicationDate_s submittedDate_s doiId_s arxivId_s language_s fileMain_s docType_s volume_s issue_s page_s keyword_s publisher_s serie_s isbn_s journalIssn_s'.split(
        ' ',
      ),
    read: (record) => ({
      title: toTexts(record.title_s)[0],
      abstract: toTexts(record.abstract_s)[0],
      authors: toTexts(record.authFullName_s),
      ...readVenue(toTexts(record.journalTitle_s)[0] ?? toTexts(record.conferenceTitle_s)[0]),
      published: [record.publicationDate_s, record.producedDate_s, record.producedDateY_i].flatMap(
        toTexts,
      ),
      submitted: toText(record.submittedDate_s)?.slice(0, 10),
      doi: toTexts(record.doiId_s)[0],
      arxiv: toTexts(record.arxivId_s)[0],
      lang: toTexts(record.language_s)[0],
      type: readTypeName(toText(record.docType_s)),
      details: {
        ...{ volume: toTexts(record.volume_s)[0], issue: toTexts(record.issue_s)[0] },
        ...{ pages: toText(record.page_s), publisher: toTexts(record.publisher_s)[0] },
        ...{ keywords: toTexts(record.keyword_s), series: toTexts(record.serie_s)[0] },
        ...{ isbn: toTexts(record.isbn_s)[0], issn: toTexts(record.journalIssn_s)[0] },
      },
      links: { pdf: toTexts(record.fileMain_s) },
      addresses: toTexts(record.uri_s),
    }),
  },
  {
    // https://ui.adsabs.harvard.edu/help/api/
    marks: ['bibcode'],
    imported:
      'id bibcode title author abstract pub year pubdate date doi identifier volume issue page keyword doctype issn isbn'.split(
        ' ',
      ),
    read: (record) => ({
      title: toTexts(record.title)[0],
      abstract: toText(record.abstract),
      authors: toTexts(record.author).map(toDisplayName),
      ...readVenue(toText(record.pub)),
      // ADS writes 00 for an unknown month or day.
      published: [toText(record.pubdate)?.replace(/-00/g, '') ?? '', toText(record.year) ?? ''],
      doi: toTexts(record.doi)[0],
      arxiv: toTexts(record.identifier).find((id) => /^arxiv:/i.test(id)),
      type: readTypeName(toText(record.doctype)),
      details: {
        ...{ volume: toText(record.volume), issue: toText(record.issue) },
        ...{ pages: toTexts(record.page)[0], keywords: toTexts(record.keyword) },
        ...{ issn: toTexts(record.issn)[0], isbn: toTexts(record.isbn)[0] },
      },
    }),
  },
];

/** The service that returned a record; undefined if it is not a known one. */
function findService(record: Json): Service | undefined {
  return SERVICES.find(({ marks, unwrap }) => {
    const mark = marks.find((name) => name in record);
    return mark !== undefined && (!unwrap || typeof record[mark] === 'object');
  });
}

/**
 * Reads a record of the APIs of Semantic Scholar, OpenAlex, DBLP, DataCite, HAL or ADS.
 *
 * @returns undefined if it is none of these
 */
export function readApiRecord(record: Json, line: number): ReadItem | undefined {
  const service = findService(record);
  if (!service) return undefined;
  const object = service.unwrap?.(record) ?? record;
  const others = Object.entries(object).filter(([name]) => !service.imported.includes(name));
  const { extra, unsupported } = keepOthers(
    Object.fromEntries(others.filter(([name]) => !MEASURE.test(name))),
  );
  const fields = service.read(object);
  const label = toText(record.id) ?? toText(record.paperId) ?? toText(record.bibcode);
  return {
    ...{
      kind: 'entry',
      line,
      dialect: 'markup',
      fields: { ...fields, extra: { ...extra, ...fields.extra } },
    },
    ...(label && { label }),
    unsupported: [
      ...others.flatMap(([name, value]) => (MEASURE.test(name) && hasContent(value) ? [name] : [])),
      ...unsupported,
    ],
  };
}

/** Fields that a service computes, such as the number of citations. */
const MEASURE = /count|^is_|^is[A-Z]|^has_|^views$|^downloads/;

/** Semantic Scholar omits the letters of the id. */
function readPmcid(id: unknown): string | undefined {
  return toText(id)?.replace(/^(?=\d)/, 'PMC');
}

function readCommon(record: Json): Pick<ForeignFields, 'title' | 'abstract'> {
  return { title: toText(record.title), abstract: toText(record.abstract) };
}

function readVenue(venue: string | undefined): Pick<ForeignFields, 'venue'> {
  return venue && !isArxivVenue(venue) ? { venue } : {};
}

/** OpenAlex stores an abstract as the positions of each word. */
function joinInvertedIndex(index: unknown): string | undefined {
  const words: string[] = [];
  for (const [word, positions] of Object.entries(toObject(index))) {
    for (const position of Array.isArray(positions) ? positions : []) {
      if (Number.isSafeInteger(position) && position < 100_000) words[Number(position)] = word;
    }
  }
  return words.filter(Boolean).join(' ') || undefined;
}

function hasContent(value: unknown): boolean {
  return !(value === null || value === '' || (Array.isArray(value) && value.length === 0));
}
