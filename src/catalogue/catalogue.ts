import { text } from '#text';
import { GROUP_TEXTS } from '../site/text/group-texts.ts';
import type { List, Mentions, Paper, Site, Topic } from '../collection/schema.ts';
import { groupKinds } from '../collection/group-kinds.ts';
import { hasFeature } from '../collection/features.ts';
import { listSiteFields } from '../collection/site-fields.ts';
import { assignTopics, type Assignment } from './assign-topics.ts';
import { compareNewest } from './dates.ts';
import { createLists, indexLists } from './lists.ts';
import type { FoundMention } from '../analysis/mentions/find-mentions.ts';
import { createFieldGroups, listKindFields } from './field-groups.ts';
import { createMentions } from './mentions.ts';
import { createNeighbours } from './neighbours.ts';
import { compareText } from './order.ts';
import { createPeople } from './people.ts';
import { getMinPapersOfPerson } from './min-papers.ts';
import { createTopics, OTHER } from './topics.ts';
import { createAllNamedGroups } from './named-groups.ts';
import type { Catalogue, CataloguePaper, Group } from './types.ts';
import { createYears } from './years.ts';

const NAMES = new Intl.Collator(text.locale);

/** The data that a catalogue is created from. */
interface Source {
  readonly papers: readonly Paper[];
  readonly topics: readonly Topic[];
  /** By paper id, if the topics are known already. */
  readonly assignments?: ReadonlyMap<string, readonly Assignment[]> | undefined;
  readonly lists?: readonly List[];
  /** The maintainer's settings. */
  readonly site?: Pick<Site, 'people' | 'language' | 'abstracts'> &
    Partial<Pick<Site, 'fields' | 'features'>>;
  /** Undefined if mentions are not needed. */
  readonly mentions?: Mentions | undefined;
  /** By paper id, if the mentions are known already. */
  readonly foundMentions?: ReadonlyMap<string, readonly FoundMention[]> | undefined;
  /** By paper id, if lists show them; see `analysis/lead/`. */
  readonly leads?: ReadonlyMap<string, string | null> | undefined;
}

/**
 * Links papers with their topics, people, venues, years, mentions and lists.
 *
 * @throws Error if there are no papers, since an empty site is never intended
 */
export function createCatalogue(source: Source): Catalogue {
  if (source.papers.length === 0) throw new Error('The collection has no papers.');
  const has = (name: string) => hasFeature(source.site?.features, name);
  const { papers, topics, people, named, fieldGroups, mentions } = linkPapers(source, has);

  const byCount = (a: Group, b: Group): number =>
    b.papers.length - a.papers.length || compareText(a.name, b.name);
  const byName = (a: Group, b: Group): number => NAMES.compare(a.name, b.name);
  const topicList = [...topics.values()]
    .filter(({ id, papers }) => id !== OTHER.topic || papers.length > 0)
    .sort((a, b) => Number(a.id === OTHER.topic) - Number(b.id === OTHER.topic) || byCount(a, b));
  const minPapers = getMinPapersOfPerson(papers.length, source.site?.people.from);
  for (const person of people.values()) {
    person.hasPage = has('people') && person.papers.length >= minPapers;
  }
  const peopleList = [...people.values()].sort(
    (a, b) => NAMES.compare(a.sortName, b.sortName) || compareText(a.name, b.name),
  );
  const listedPeople = has('people') ? peopleList : [];
  const namedLists = named.list({ byCount, byName });
  const fields = [
    ...listKindFields(groupKinds, namedLists, GROUP_TEXTS),
    ...fieldGroups.list(byCount),
  ];
  const years = createYears(papers);
  const mentionList = [...mentions.all].sort(byCount);

  const paperById = indexById(papers);
  const lists = createLists(has('lists') ? (source.lists ?? []) : [], paperById);

  return {
    papers,
    paperById,
    topics: topicList,
    topicById: indexById(topicList),
    people: listedPeople,
    personById: indexById(listedPeople),
    venues: namedLists.venues,
    venueById: indexById(namedLists.venues),
    mentions: mentionList,
    mentionById: indexById(mentionList),
    fields,
    years,
    undated: papers.filter(({ date }) => date === undefined),
    lists,
    listById: indexById(lists),
    listsByPaper: indexLists(lists),
    groups: {
      ...namedLists,
      topics: topicList,
      people: peopleList.filter(({ hasPage }) => hasPage),
      mentions: mentionList.filter(({ hasPage }) => hasPage),
      years: has('years') ? years.flatMap((year) => [year, ...year.months]) : [],
      lists,
      fields: fields.flatMap(({ paged }) => paged),
    },
    groupsByPaper: named.groupsByPaper,
    neighbours: createNeighbours(topicList),
  };
}

/**
 * Creates the papers, newest first, and adds them to their groups.
 *
 * @param has whether the site has a kind of group
 */
function linkPapers(source: Source, has: (name: string) => boolean) {
  const dated = source.papers
    .map((paper) => ({ paper, date: paper.submitted ?? paper.published ?? paper.year?.toString() }))
    .sort((a, b) => compareNewest(a.date, b.date) || compareText(a.paper.id, b.paper.id));
  const oldestFirst = dated.map(({ paper }) => paper).reverse();

  const { language, abstracts: configured } = source.site ?? {};
  /** The default language of papers; undefined if it is that of the pages. */
  const abstracts = configured === language ? undefined : configured;

  const people = createPeople(oldestFirst);
  const named = createAllNamedGroups(oldestFirst, has);
  const fieldGroups = createFieldGroups(oldestFirst, listSiteFields(source.site?.fields ?? {}));
  const topics = createTopics(source.topics);
  const mentions = createMentions(oldestFirst, source.mentions, source.foundMentions);

  const papers = dated.map(({ paper, date }): CataloguePaper => {
    const assignments = source.assignments?.get(paper.id) ?? assignTopics(paper, source.topics);
    const lang = paper.lang ?? abstracts;
    const cataloguePaper: CataloguePaper = {
      ...paper,
      title: markTitle(paper),
      ...(lang && { lang }),
      date,
      lead: source.leads?.get(paper.id) ?? undefined,
      topics: (assignments.length > 0 ? assignments : [OTHER]).map((assignment) => ({
        ...assignment,
        topic: getExisting(topics, assignment.topic),
      })),
      people: paper.authors.map((name) => getExisting(people, name)),
      venueId: named.getForPaper('venues', paper)[0]?.id,
      mentions: mentions.getForPaper(paper.id),
    };
    mentions.addPaper(cataloguePaper);
    for (const name of new Set(paper.authors))
      getExisting(people, name).papers.push(cataloguePaper);
    for (const { topic } of cataloguePaper.topics)
      getExisting(topics, topic.id).papers.push(cataloguePaper);
    named.addPaper(paper, cataloguePaper);
    fieldGroups.addPaper(paper, cataloguePaper);
    return cataloguePaper;
  });
  return { papers, topics, people, named, fieldGroups, mentions };
}

/** Returns the displayed title, which begins with a note if the paper was retracted or withdrawn. */
function markTitle({ title, retracted, withdrawn }: Paper): string {
  if (retracted) return `${text.paper.retracted}: ${title}`;
  return withdrawn ? `${text.paper.withdrawn}: ${title}` : title;
}

function indexById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Gets an entry that must exist, since the map was built from the same papers. */
function getExisting<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The catalogue has no entry "${key}".`);
  return value;
}
