import { isArxivVenue } from '../clean/identifiers.ts';
import { toDisplayName } from '../clean/split-names.ts';
import type { ForeignFields } from '../import-record.ts';
import { readPeople, type JsonPerson } from './json-people.ts';
import { toObject, toObjects, toText, toTexts } from './json-values.ts';
import { readTypeName } from './type-names.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Service {
  /** Fields that only records of this service have. */
  readonly marks: readonly string[];
  /** The object that contains the fields, if it is not the record itself. */
  readonly unwrap?: (record: Json) => Json;
  readonly read: (record: Json) => ForeignFields;
  /** Fields that `read` uses, or that only describe the record. */
  readonly imported: readonly string[];
}

export const SERVICES: readonly Service[] = [
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
      const place = toObject(record.publicationVenue);
      const types = toTexts(record.publicationTypes);
      // Papers at conferences are often articles, too.
      const type = types.find((name) => name === 'Conference') ?? toText(place.type) ?? types[0];
      const pdf = toText(toObject(record.openAccessPdf).url);
      return {
        title: toText(record.title),
        abstract: toText(record.abstract),
        ...readPeople(
          toObjects(record.authors).map(({ name, affiliations, externalIds }) => ({
            name: toText(name),
            affiliations: toTexts(affiliations),
            orcid: toTexts(toObject(externalIds).ORCID)[0],
          })),
        ),
        ...readVenue(toText(record.venue) ?? toText(place.name) ?? toText(journal.name)),
        published: [toText(record.publicationDate) ?? '', toText(record.year) ?? ''],
        arxiv: toText(ids.ArXiv),
        doi: toText(ids.DOI),
        type: readTypeName(type),
        details: {
          // The volume of a preprint repeats its arXiv id.
          ...(!isArxivVenue(toText(journal.name)) && { volume: toText(journal.volume)?.trim() }),
          ...{ pages: toText(journal.pages)?.trim(), issn: toText(place.issn) },
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
      'id doi title display_name publication_year publication_date language primary_location best_oa_location locations authorships abstract_inverted_index ids relevance_score updated_date created_date is_retracted biblio keywords type type_crossref'.split(
        ' ',
      ),
    read: (record) => {
      const place = toObject(record.primary_location);
      const source = toObject(place.source);
      const biblio = toObject(record.biblio);
      const ids = toObject(record.ids);
      const places = [place, toObject(record.best_oa_location), ...toObjects(record.locations)];
      const pdf = places.map(({ pdf_url: url }) => toText(url)).find(Boolean);
      // "article" is also the type of papers at conferences and of preprints.
      const type = toText(record.type) === 'article' ? record.type_crossref : record.type;
      return {
        title: toText(record.title) ?? toText(record.display_name),
        abstract: toText(record.abstract) ?? joinInvertedIndex(record.abstract_inverted_index),
        ...readPeople(
          toObjects(record.authorships).map((authorship) => {
            const { author, institutions, raw_affiliation_strings: raw } = authorship;
            const known = toObjects(institutions).flatMap(
              ({ display_name: name }) => toText(name) ?? [],
            );
            return {
              name: toText(toObject(author).display_name) ?? toText(authorship.raw_author_name),
              orcid: toText(toObject(author).orcid),
              affiliations: known.length > 0 ? known : toTexts(raw),
            };
          }),
        ),
        ...readVenue(toText(source.display_name)),
        published: [toText(record.publication_date) ?? '', toText(record.publication_year) ?? ''],
        doi: toText(record.doi),
        arxiv: places
          .flatMap(({ landing_page_url: page, pdf_url: file }) => [toText(page), toText(file)])
          .find((url) => url?.includes('arxiv.org/')),
        lang: toText(record.language),
        type: readTypeName(toText(type)) ?? readTypeName(toText(record.type)),
        details: {
          pmid: /\/(\d+)$/.exec(`/${toText(ids.pmid) ?? ''}`)?.[1],
          pmcid: readPmcid(toText(ids.pmcid)?.split('/').at(-1)),
          issn: toText(source.issn_l),
          publisher: toText(source.host_organization_name),
          licence: toText(place.license),
          volume: toText(biblio.volume),
          issue: toText(biblio.issue),
          pages: joinPages(biblio.first_page, biblio.last_page),
          keywords: toObjects(record.keywords).flatMap(
            ({ display_name: name }) => toText(name) ?? [],
          ),
        },
        own: { retracted: record.is_retracted === true ? true : undefined },
        links: { pdf: pdf && !pdf.includes('arxiv.org/') ? [pdf] : [] },
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
    read: (record) => {
      const [venue, ...otherVenues] = toTexts(record.venue);
      return {
        title: toText(record.title)?.replace(/\.$/, ''),
        authors: toObjects(toObject(record.authors).author).flatMap(
          ({ text }) => toText(text) ?? [],
        ),
        ...readVenue(venue),
        published: toText(record.year),
        doi: toText(record.doi),
        addresses: toTexts(record.ee).filter((url) => !url.includes('wikidata.org/')),
        type: readTypeName(toText(record.type)),
        details: {
          ...{ volume: toText(record.volume), issue: toText(record.number) },
          pages: toText(record.pages),
          publisher: toTexts(record.publisher).join('; '),
          dblp: toText(record.key),
        },
        extra: joinOthers('other-venues', otherVenues),
      };
    },
  },
  {
    // https://support.datacite.org/docs/api-get-doi
    marks: ['attributes'],
    unwrap: (record) => toObject(record.attributes),
    imported:
      'doi creators contributors titles descriptions publicationYear dates url language container prefix suffix state created registered updated source types subjects publisher rightsList schemaVersion metadataVersion isActive identifiers'.split(
        ' ',
      ),
    read: (record) => {
      const descriptions = toObjects(record.descriptions);
      const container = toObject(record.container);
      const publisher = toText(record.publisher) ?? toText(toObject(record.publisher).name);
      const [rights = {}] = toObjects(record.rightsList);
      const contributors = toObjects(record.contributors);
      const isEditor = ({ contributorType: type }: Json) => type === 'Editor';
      const titles = toObjects(record.titles);
      const main = titles.find(({ titleType }) => toText(titleType) === undefined) ?? titles[0];
      const subtitle = titles.find(({ titleType }) => titleType === 'Subtitle');
      const getDates = (type: string) =>
        toObjects(record.dates).flatMap(({ date, dateType }) =>
          dateType === type ? (toText(date) ?? []) : [],
        );
      return {
        title: [toText(main?.title), toText(subtitle?.title)].filter(Boolean).join(': '),
        abstract: descriptions
          .flatMap(({ descriptionType: type, description }) =>
            type === 'Abstract' ? (toText(description) ?? []) : [],
          )
          .join('\n\n'),
        ...readPeople(
          toObjects(record.creators).map(toDataCitePerson),
          contributors.filter(isEditor).map(toDataCitePerson),
        ),
        ...(!/^arxiv$/i.test(publisher ?? '') && readVenue(toText(container.title))),
        published: [...getDates('Issued'), toText(record.publicationYear) ?? ''],
        submitted: getDates('Submitted')[0],
        doi: toText(record.doi),
        lang: toText(record.language),
        type: readTypeName(toText(toObject(record.types).resourceTypeGeneral)),
        details: {
          keywords: toObjects(record.subjects).flatMap(({ subject }) => toText(subject) ?? []),
          publisher,
          licence: toText(rights.rightsUri) ?? toText(rights.rights),
          ...{ volume: toText(container.volume), issue: toText(container.issue) },
          pages: joinPages(container.firstPage, container.lastPage),
        },
        extra: {
          ...Object.fromEntries(
            descriptions.flatMap(({ descriptionType: type, description }) => {
              const [name, text] = [toText(type), toText(description)];
              return name && text && name !== 'Abstract' ? [[name.toLowerCase(), text]] : [];
            }),
          ),
          ...joinOthers(
            'other-titles',
            titles
              .filter((title) => title !== main && title !== subtitle)
              .map(({ title }) => title),
          ),
          ...joinOthers(
            'contributors',
            contributors
              .filter((person) => !isEditor(person))
              .map(({ name, contributorType: type }) => `${toText(name)} (${toText(type)})`),
          ),
        },
        addresses: toTexts(record.url),
      };
    },
  },
  {
    // https://api.archives-ouvertes.fr/docs/search/?schema=fields
    marks: ['halId_s', 'title_s', 'uri_s'],
    imported:
      'docid halId_s uri_s label_s title_s subTitle_s authFullName_s authFirstName_s authLastName_s scientificEditor_s abstract_s journalTitle_s bookTitle_s conferenceTitle_s city_s producedDate_s producedDateY_i publicationDate_s publicationDateY_i submittedDate_s doiId_s arxivId_s pubmedId_s language_s fileMain_s docType_s volume_s issue_s number_s page_s keyword_s publisher_s serie_s isbn_s journalIssn_s licence_s domain_s'.split(
        ' ',
      ),
    read: (record) => {
      const [title, ...otherTitles] = toTexts(record.title_s);
      const [given, family] = [toTexts(record.authFirstName_s), toTexts(record.authLastName_s)];
      const names = toTexts(record.authFullName_s);
      const hasParts = given.length === names.length && family.length === names.length;
      const type = readTypeName(toText(record.docType_s));
      return {
        title: [title, toTexts(record.subTitle_s)[0]].filter(Boolean).join(': '),
        // One for each language.
        abstract: toTexts(record.abstract_s).join('\n\n'),
        ...readPeople(
          names.map((name, at) => (hasParts ? { given: given[at], family: family[at] } : { name })),
          toTexts(record.scientificEditor_s).map((name) => ({ name })),
        ),
        ...readVenue(
          [record.journalTitle_s, record.bookTitle_s, record.conferenceTitle_s].flatMap(toTexts)[0],
        ),
        published: [
          record.publicationDate_s,
          record.producedDate_s,
          record.publicationDateY_i,
          record.producedDateY_i,
        ].flatMap(toTexts),
        submitted: toText(record.submittedDate_s)?.slice(0, 10),
        doi: toTexts(record.doiId_s)[0],
        arxiv: toTexts(record.arxivId_s)[0],
        lang: toTexts(record.language_s)[0],
        type,
        details: {
          ...{
            hal: toText(record.halId_s)?.replace(/v\d+$/, ''),
            place: toTexts(record.city_s)[0],
          },
          ...{ volume: toTexts(record.volume_s)[0], pmid: toTexts(record.pubmedId_s)[0] },
          ...{ issue: toTexts(record.issue_s)[0], number: toTexts(record.number_s)[0] },
          ...{ pages: toText(record.page_s), publisher: toTexts(record.publisher_s)[0] },
          ...{ keywords: toTexts(record.keyword_s), series: toTexts(record.serie_s)[0] },
          ...{ isbn: toTexts(record.isbn_s)[0], issn: toTexts(record.journalIssn_s)[0] },
          licence: toTexts(record.licence_s)[0],
        },
        categories: toTexts(record.domain_s).map((domain) => domain.replace(/^\d+\./, '')),
        extra: joinOthers('other-titles', otherTitles),
        links: { pdf: toTexts(record.fileMain_s) },
        addresses: toTexts(record.uri_s),
      };
    },
  },
  {
    // https://ui.adsabs.harvard.edu/help/api/
    marks: ['bibcode'],
    imported:
      'id title author aff orcid_pub orcid_user orcid_other abstract pub bibstem year pubdate date doi identifier volume issue page page_range eid keyword doctype issn isbn arxiv_class'.split(
        ' ',
      ),
    read: (record) => {
      const known = (list: unknown, at: number): string | undefined => {
        const text = toText(toArray(list)[at]);
        return text === '-' ? undefined : text;
      };
      const [venue, short] = [toText(record.pub), toTexts(record.bibstem)[0]];
      const dois = toTexts(record.doi);
      const isArxivDoi = (doi: string) => doi.startsWith('10.48550/');
      const [page] = toTexts(record.page);
      const [range, eid = ''] = [toText(record.page_range), toText(record.eid)];
      return {
        title: toTexts(record.title)[0],
        abstract: toText(record.abstract),
        ...readPeople(
          toTexts(record.author).map((author, at) => {
            return {
              ...(author.includes(',') ? { name: toDisplayName(author) } : { literal: author }),
              affiliations: known(record.aff, at)?.split(/;\s*/) ?? [],
              orcid: ['orcid_pub', 'orcid_user', 'orcid_other']
                .map((name) => known(record[name], at))
                .find(Boolean),
            };
          }),
        ),
        ...readVenue(venue),
        // ADS writes 00 for an unknown month or day.
        published: [toText(record.pubdate)?.replace(/-00/g, '') ?? '', toText(record.year) ?? ''],
        doi: dois.find((doi) => !isArxivDoi(doi)) ?? dois[0],
        arxiv: [...toTexts(record.identifier), ...dois.filter(isArxivDoi)].find((id) =>
          /arxiv[:.]/i.test(id),
        ),
        categories: toTexts(record.arxiv_class),
        type: readTypeName(toText(record.doctype)),
        details: {
          ...{ volume: toText(record.volume), issue: toText(record.issue) },
          pages: range ?? (page === eid ? undefined : page),
          ...(!range?.startsWith(eid) && { articleNumber: eid }),
          keywords: toTexts(record.keyword),
          ...{ issn: toTexts(record.issn)[0], isbn: toTexts(record.isbn)[0] },
        },
        extra: joinOthers('bibstem', short && short !== venue ? [short] : []),
      };
    },
  },
];

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** https://datacite-metadata-schema.readthedocs.io/, "Creator". */
function toDataCitePerson(person: Json): JsonPerson {
  const { name, nameType, givenName, familyName, affiliation, nameIdentifiers } = person;
  const isGroup = nameType === 'Organizational';
  const affiliations = toArray(affiliation).flatMap(
    (place) => toText(place) ?? toText(toObject(place).name) ?? [],
  );
  const orcid = toObjects(nameIdentifiers).find(
    ({ nameIdentifierScheme: scheme }) => scheme === 'ORCID',
  )?.nameIdentifier;
  return {
    ...(isGroup
      ? { literal: toText(name) }
      : { family: toText(familyName), given: toText(givenName) }),
    name: toDisplayName(toText(name) ?? ''),
    ...{ affiliations, orcid: toText(orcid) },
  };
}

/** Values that no field has, joined. */
function joinOthers(name: string, values: readonly unknown[]): Record<string, string> {
  const texts = values.flatMap(toTexts);
  return texts.length > 0 ? { [name]: texts.join('; ') } : {};
}

function joinPages(first: unknown, last: unknown): string {
  return [...new Set([first, last].flatMap(toTexts))].join('–');
}

/** Some services omit the letters of the id. */
function readPmcid(id: unknown): string | undefined {
  return toText(id)?.replace(/^(?=\d)/, 'PMC');
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
