/** Views of the pages of papers. */
import type { CataloguePaper, PaperMention, PaperTopic } from '../../catalogue/types.ts';
import { toPlain } from '../../abstract/plain.ts';
import {
  linkPerson,
  linkTopic,
  listPaper,
  namePaper,
  type LinkedTopic,
} from '../../catalogue/linked.ts';
import { formatDate } from '../../catalogue/dates.ts';
import { getCalendarPath, getSessionAnchor, listTimedTalks } from '../../catalogue/programme.ts';
import { createNeighbours } from '../../catalogue/neighbours.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { createTimeline, NEIGHBOURS_WIDTH } from '../../catalogue/timeline.ts';
import {
  downloads,
  getReference,
  getReferenceDigest,
  getReferencePath,
} from '../bind/citations.ts';
import { MENTION_KINDS } from '../../collection/mention-kinds.ts';
import { findFigure } from '../bind/figures.ts';
import type { Volume } from '../../collection/volume-schema.ts';
import { has, site } from '../bind/site.ts';
import { hasTopics } from '../bind/collections.ts';
import { catalogue, getRelated, span } from '../bind/content.ts';
import { hashData } from '../../collection/hash-data.ts';
import { formatReasons } from '../../analysis/related/format-reasons.ts';
import { chooseSharedMentions, omitNames } from '../../analysis/related/shared-mentions.ts';
import { listResults } from '../../analysis/results/list-results.ts';
import { getSession, inOrder } from '../bind/programme.ts';
import { isInVolume } from '../../outputs/citation/volume.ts';
import { sharePaper } from '../bind/share-images.ts';
import { listDetails } from './paper-details.ts';
import { createViewPath } from './view-path.ts';

/** Maximum number of papers in a timeline next to the text. */
const MAX_DOTS = 60;

/** Maximum number of mentions shown. */
const MAX_MENTIONS = 12;

/** Number of related papers that are shown by title only. */
const RELATED_LIMIT = 5;

/** Whether pages show only the titles of other papers, and omit minor details. */
const inBrief = isAbridged(catalogue.papers.length);

/** All data of the page of a paper except that of the site, as plain data. */
export type PaperView = ReturnType<typeof createPaperView>;

/**
 * Lists the pages of papers. Threads render them, and unchanged pages are reused. The cache key
 * covers the whole paper and all data that depends on other papers; hashing these is faster than
 * creating the view.
 */
export function listPaperPaths() {
  return catalogue.papers.map((paper) =>
    createViewPath(
      { id: paper.id },
      {
        // The digest of the reference covers the whole paper.
        key: () => hashData([createSurroundings(paper), getReferenceDigest(paper), listOwn(paper)]),
        view: () => createPaperView(paper),
      },
    ),
  );
}

function createPaperView(paper: CataloguePaper) {
  const { topics, people, venueId, mentions, ...own } = paper;
  return {
    ...createSurroundings(paper),
    paper: {
      ...own,
      topics: topics.map(inBrief ? linkTopicInBrief : linkTopic),
      people: people.map(linkPerson),
    },
    results: viewResults(paper),
    reference: getReference(paper),
  };
}

/** Creates the part of the view that depends on more than the paper itself. */
function createSurroundings(paper: CataloguePaper) {
  const { id, venueId } = paper;
  const venue = venueId === undefined ? undefined : catalogue.venueById.get(venueId);
  return {
    inBrief,
    presented: viewSession(paper),
    volume: site.volume && isInVolume(paper, site.volume) ? nameVolume(site.volume) : undefined,
    venue: venue && { id: venue.id, name: venue.name, fullName: venue.fullName },
    related: getRelated(id)
      .slice(0, inBrief ? RELATED_LIMIT : undefined)
      .flatMap(({ id, words }) => {
        const other = catalogue.paperById.get(id);
        return other === undefined ? [] : viewRelated(paper, other, words);
      }),
    lists: (catalogue.listsByPaper.get(id) ?? []).map(({ id, name }) => ({ id, name })),
    groups: (catalogue.groupsByPaper.get(id) ?? []).map(({ kind, groups }) => ({
      kind,
      links: groups.map(({ id, name }) => ({ id, name })),
    })),
    mentions: viewMentions(paper.mentions),
    details: listDetails(paper),
    neighbours: viewNeighbours(id),
    downloads: downloads.getForPaper(paper),
    furtherFormatsPath: downloads.isEmbedded ? getReferencePath(paper) : undefined,
    shared: sharePaper(paper),
    // The key includes the file's date, because the page contains the figure's dimensions.
    figure: findFigure(paper),
  };
}

/** The short form of the volume's title, if it has one. */
function nameVolume({ title, shortTitle }: Volume): string {
  return shortTitle ?? title;
}

/** The time and place of a paper's presentation; undefined without a programme. */
function viewSession(paper: CataloguePaper) {
  const session = getSession(paper);
  if (!session) return undefined;
  const { title, date, start, end, room } = session;
  const own = listTimedTalks(session).find((talk) => talk.paper === paper);
  return {
    path: `/programme/#${getSessionAnchor(session)}`,
    calendar: `/${getCalendarPath(own ?? session)}`,
    title: own ? toPlain(paper.title) : title,
    text: [title, `${formatDate(date)}, ${own?.start ?? `${start}–${end}`}`, room]
      .filter(Boolean)
      .join(' · '),
  };
}

/** A related paper: only its title, or also the reasons why it is related. */
function viewRelated(paper: CataloguePaper, other: CataloguePaper, words: readonly string[]) {
  if (inBrief) return { named: namePaper(other) };
  const authors = new Set(other.people.filter((person) => paper.people.includes(person)));
  const mentions = chooseSharedMentions(paper, other, catalogue.papers.length);
  return {
    // Omitted to keep pages small.
    paper: { ...listPaper(other), lead: undefined },
    reasons: formatReasons({
      words: omitNames(words, mentions),
      mentions,
      authors: Array.from(authors, ({ name }) => name),
    }),
  };
}

/**
 * Mentions in the abstract, by kind. If there are too many, those with a page are preferred; only
 * these have an id.
 */
function viewMentions(mentions: readonly PaperMention[]) {
  const shown = [...mentions]
    .sort((a, b) => Number(b.mention.hasPage) - Number(a.mention.hasPage))
    .slice(0, MAX_MENTIONS)
    .sort((a, b) => a.start - b.start);
  return MENTION_KINDS.flatMap((kind) => {
    const names = shown.flatMap(({ mention: { id, name, kind: own, hasPage } }) =>
      own === kind ? [{ name, ...(hasPage && { id }) }] : [],
    );
    return names.length > 0 ? [{ kind, names }] : [];
  });
}

/** Numerical results of the abstract. */
function viewResults(paper: CataloguePaper) {
  if (!has('results')) return [];
  return listResults(paper).map(({ figures, sentence }) => ({
    figures: figures.map(({ bound, text }) => ({ bound, text })),
    sentence,
  }));
}

/** Lists the names that the paper introduces. */
function listOwn({ mentions }: CataloguePaper): string[] {
  return mentions.flatMap(({ mention, isOwn }) => (isOwn ? [mention.name] : []));
}

/** Hides that an editor assigned the topic. */
function linkTopicInBrief(topic: PaperTopic): LinkedTopic {
  return { ...linkTopic(topic), byHand: false };
}

/** In the order of lists. */
const neighboursByPaper =
  site.order === 'date'
    ? catalogue.neighbours
    : createNeighbours(
        catalogue.topics.map((topic) => ({ ...topic, papers: inOrder(topic.papers) })),
      );

function viewNeighbours(id: string) {
  const neighbours = neighboursByPaper.get(id);
  if (neighbours === undefined) return undefined;
  const { topic, newer, older } = neighbours;
  const name = (paper: CataloguePaper | undefined) =>
    paper && { id: paper.id, ...(!inBrief && { title: paper.title }) };
  return {
    topic: hasTopics ? topic.name : undefined,
    hue: topic.hue,
    timeline:
      topic.papers.length > MAX_DOTS
        ? undefined
        : createTimeline(topic.papers, span, NEIGHBOURS_WIDTH),
    newer: name(newer),
    older: name(older),
  };
}
