import { splitNames, toDisplayName } from '../clean/split-names.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { keepOthers } from './keep-others.ts';
import { toObject, toText, toTexts } from './json-values.ts';

const READ_FIELDS = new Set(
  (
    'UID title authors abstract keywords sessions session track TLDR pdf_url code_link code_url ' +
    'link demo_url video_url slides_url poster_url paper_type doi arxiv_id'
  ).split(' '),
);

/** Fields that Mini-Conf computes for its pages. */
const COMPUTED_FIELDS = /^(?:forum|recs|content|id|similar_paper_uids|position)$/;

/** Whether the fields are those of a paper in Mini-Conf's `papers.csv` or `papers.json`. */
export function isMiniConf(fields: Readonly<Record<string, unknown>>): boolean {
  return 'UID' in fields && 'title' in fields && 'authors' in fields;
}

/**
 * Reads a paper of a Mini-Conf site: `sitedata/papers.csv`, where `|` separates several values, or
 * the `papers.json` that the site serves, where some versions put the fields into `content`.
 *
 * https://github.com/Mini-Conf/Mini-Conf
 */
export function readMiniConf(given: Readonly<Record<string, unknown>>, line: number): ReadItem {
  const fields: Readonly<Record<string, unknown>> = { ...toObject(given.content), ...given };
  const text = (name: string) => toText(fields[name])?.trim();
  const list = (name: string) =>
    toTexts(fields[name]).flatMap((value) => value.split('|').flatMap((item) => item.trim() || []));
  const link = (name: string) => [text(name) ?? ''].filter(Boolean);
  const others = Object.entries(fields).filter(
    ([name]) => !READ_FIELDS.has(name) && !COMPUTED_FIELDS.test(name),
  );
  const { extra, unsupported } = keepOthers(Object.fromEntries(others));
  const foreign: ForeignFields = {
    title: text('title'),
    abstract: text('abstract'),
    authors: list('authors').flatMap((names) => splitNames(names).names.map(toDisplayName)),
    doi: text('doi'),
    arxiv: text('arxiv_id'),
    addresses: link('link'),
    links: {
      ...{ pdf: link('pdf_url'), code: [...link('code_link'), ...link('code_url')] },
      ...{ demo: link('demo_url'), video: link('video_url'), slides: link('slides_url') },
      poster: link('poster_url'),
    },
    details: {
      keywords: list('keywords'),
      session: [...list('sessions'), ...list('session'), ...list('track')],
      presentation: text('paper_type'),
      // The site repeats the abstract if there is no summary.
      ...(text('TLDR') !== text('abstract') && { summary: text('TLDR') }),
    },
    extra: { ...extra, ...(text('UID') && { UID: text('UID') ?? '' }) },
  };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields: foreign },
    ...(text('UID') && { label: text('UID') ?? '' }),
    unsupported,
  };
}
