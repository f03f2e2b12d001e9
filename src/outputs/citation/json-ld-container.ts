import { getText } from './details.ts';
import type { Reference } from './reference.ts';
import { formatInOrder } from './styles/names.ts';

/** The work that contains a paper, in terms of schema.org; undefined for a separate work. */
export function describeContainer(reference: Reference) {
  if (!reference.venue) return undefined;
  if (reference.kind === 'journal') return describeJournal(reference);
  const isPart = reference.kind === 'proceedings' || reference.kind === 'chapter';
  return isPart ? describeVolume(reference) : undefined;
}

/** A journal with its volume and issue: https://schema.org/Periodical. */
function describeJournal({ venue: name, details = {} }: Reference) {
  const journal = { '@type': 'Periodical', name, issn: getText(details, 'issn') };
  const [volumeNumber, issueNumber] = [getText(details, 'volume'), getText(details, 'issue')];
  const volume = volumeNumber
    ? { '@type': 'PublicationVolume', volumeNumber, isPartOf: journal }
    : journal;
  return issueNumber ? { '@type': 'PublicationIssue', issueNumber, isPartOf: volume } : volume;
}

/** Proceedings or a book, in its series. Only books have an ISBN. */
function describeVolume({ kind, venue: name, editors = [], details = {} }: Reference) {
  const isbn = getText(details, 'isbn');
  const series = getText(details, 'series');
  const type = kind === 'chapter' ? 'Book' : isbn ? ['Book', 'PublicationVolume'] : undefined;
  return {
    '@type': type ?? 'PublicationVolume',
    name,
    isbn,
    volumeNumber: kind === 'chapter' ? undefined : getText(details, 'volume'),
    editor: editors.map((editor) => ({ '@type': 'Person', name: formatInOrder(editor) })),
    isPartOf: series && {
      '@type': 'BookSeries',
      name: series,
      issn: getText(details, 'issn'),
    },
  };
}
