import type { Format } from './input/detect-format.ts';

/** The fields of an entry, with arbitrary text. */
export interface AnyEntry {
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly year: string;
  readonly venue: string;
  readonly arxiv: string;
  readonly doi: string;
  readonly address: string;
  readonly language: string;
  readonly id: string;
  readonly topics: readonly string[];
  readonly aliases: readonly string[];
}

/** Puts text on one line, because line ends would end a value of a tagged format. */
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

const toTagged = (tags: readonly (readonly [tag: string, value: string])[], between: string) =>
  tags
    .filter(([, value]) => flat(value))
    .map(([tag, value]) => `${tag}${between}${flat(value)}\n`)
    .join('');

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/[^\P{Cc}\n\t]/gu, '');

const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;

/** Formats entries like a careless program, with as little escaping as possible. */
export const WRITERS: Readonly<
  Record<
    Exclude<Format, 'jsonl' | 'arxiv'> | 'atom' | 'oai' | 'dublin',
    (entries: readonly AnyEntry[]) => string
  >
> = {
  bibtex: (entries) =>
    entries
      .map(
        (one, index) =>
          `@article{key${index},\n${toTagged(
            [
              ['title = {', `${one.title}},`],
              ['abstract = {', `${one.abstract}},`],
              ['author = {', `${one.authors.join(' and ')}},`],
              ['date = {', `${one.date}},`],
              ['year = {', `${one.year}},`],
              ['journal = {', `${one.venue}},`],
              ['eprint = {', `${one.arxiv}},`],
              ['doi = {', `${one.doi}},`],
              ['url = {', `${one.address}},`],
              ['pdf = {', `${one.address}},`],
              ['langid = {', `${one.language}},`],
            ],
            '',
          )}}\n`,
      )
      .join('\n'),
  ris: (entries) =>
    entries
      .map((one) =>
        toTagged(
          [
            ['TY', 'JOUR'],
            ['TI', one.title],
            ...one.authors.map((name) => ['AU', name] as const),
            ['AB', one.abstract],
            ['DA', one.date],
            ['PY', one.year],
            ['JO', one.venue],
            ['DO', one.doi],
            ['UR', one.address],
            ['L1', one.address],
            ['LA', one.language],
          ],
          '  - ',
        ).concat('ER  - \n\n'),
      )
      .join(''),
  endnote: (entries) =>
    entries
      .map((one) =>
        toTagged(
          [
            ['%0', 'Journal Article'],
            ['%T', one.title],
            ...one.authors.map((name) => ['%A', name] as const),
            ['%X', one.abstract],
            ['%8', one.date],
            ['%D', one.year],
            ['%J', one.venue],
            ['%R', one.doi],
            ['%U', one.address],
            ['%G', one.language],
          ],
          ' ',
        ),
      )
      .join('\n'),
  // A file has one publication.
  hugo: ([one]) =>
    one === undefined
      ? ''
      : `---\n${Object.entries({
          ...{ title: one.title, abstract: one.abstract, authors: one.authors, date: one.date },
          ...{ publication: one.venue, doi: one.doi, lang: one.language, url_pdf: one.address },
          hugoblox: { ids: { arxiv: one.arxiv } },
        })
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
          .join('')}---\n`,
  pubmed: (entries) =>
    entries
      .map((one, index) =>
        toTagged(
          [
            ['PMID', String(index + 1)],
            ['TI  ', one.title],
            ['AB  ', one.abstract],
            ...one.authors.map((name) => ['FAU ', name] as const),
            ['DP  ', one.year],
            ['DEP ', one.date],
            ['TA  ', one.venue],
            ['LID ', `${one.doi} [doi]`],
            ['LA  ', one.language],
          ],
          '- ',
        ),
      )
      .join('\n'),
  csv: (entries) =>
    [
      ['title', 'abstract', 'authors', 'submitted', 'year', 'venue', 'arxiv', 'doi', 'url', 'lang'],
      ...entries.map((one) => [
        ...[one.title, one.abstract, one.authors.join('; '), one.date, one.year, one.venue],
        ...[one.arxiv, one.doi, one.address, one.language],
      ]),
    ]
      .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
      .join('\n'),
  json: (entries) =>
    JSON.stringify(
      entries.map(({ date, address, language, ...one }) => ({
        ...one,
        submitted: date,
        url: address,
        links: { code: address },
        lang: language,
      })),
    ),
  csl: (entries) =>
    JSON.stringify(
      entries.map((one, index) => ({
        id: String(index),
        type: 'article-journal',
        title: one.title,
        abstract: one.abstract,
        author: one.authors.map((family) => ({ family })),
        issued: { 'date-parts': [[one.year, one.date]] },
        submitted: { raw: one.date },
        'container-title': one.venue,
        DOI: one.doi,
        URL: one.address,
        language: one.language,
      })),
    ),
  scrape: (entries) =>
    entries.map((one) => `${flat(one.title)}\n\n${flat(one.abstract)}\n`).join('\n'),
  atom: (entries) =>
    `<feed>${entries
      .map((one) => {
        const id = element('id', `http://arxiv.org/abs/${one.arxiv}`);
        const authors = one.authors.map((name) => `<author>${element('name', name)}</author>`);
        const texts = [element('title', one.title), element('summary', one.abstract)];
        return `<entry>${id}${texts.join('')}${element('published', one.date)}${element('doi', one.doi)}${authors.join('')}</entry>\n`;
      })
      .join('')}</feed>`,
  oai: (entries) =>
    `<OAI-PMH>${entries
      .map(
        (one) =>
          `<record><header><identifier>x</identifier></header><metadata><arXiv>${[
            element('id', one.arxiv),
            element('title', one.title),
            element('abstract', one.abstract),
            element('created', one.date),
            element('doi', one.doi),
            `<authors>${one.authors.map((name) => `<author>${element('keyname', name)}</author>`).join('')}</authors>`,
          ].join('')}</arXiv></metadata></record>\n`,
      )
      .join('')}</OAI-PMH>`,
  dublin: (entries) =>
    `<OAI-PMH>${entries
      .map(
        (one) =>
          `<record><header><identifier>x</identifier></header><metadata><dc>${[
            element('title', one.title),
            element('description', one.abstract),
            element('date', one.date),
            element('date', one.year),
            element('identifier', `doi:${one.doi}`),
            element('identifier', one.address),
            ...one.authors.map((name) => element('creator', name)),
          ].join('')}</dc></metadata></record>\n`,
      )
      .join('')}</OAI-PMH>`,
};
