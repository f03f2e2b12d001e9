/**
 * Interface text in English. Every language must provide all messages of its type, `Text`.
 *
 * `<name>words</name>` is a link or other markup and `{name}` a placeholder: keep the names,
 * translate the words. `papers` is a formatted count such as "43 papers".
 *
 * Glossary
 * - paper: one entry of the collection
 * - abstract: a paper's summary, as its authors wrote it
 * - topic: a subject to which papers are assigned
 * - venue: a conference or journal
 * - mention: a dataset, benchmark, metric, method or software that an abstract names
 * - related papers: papers with similar texts or mentions
 * - reported results: numerical results stated in an abstract
 * - reading list: papers that an editor picked and ordered; `lists`
 * - your list: papers that the reader saved in this browser; `list`
 * - opened: the reader has visited a paper's page
 * - feed: Atom or JSON Feed
 * - digest: new papers in an email
 * - cluster: a group of similar papers on the map
 * - save, remove, undo, clear, share: the actions on lists, always in these words
 * - tick: to choose with a checkbox
 */

import type { GroupKindId, GroupTexts } from '../../../collection/group-kinds.ts';

/** Formats dates and sorts names. */
const locale = 'en-GB';

/** Formats integers without `toLocaleString`: its first call takes about 200 ms on a phone. */
// oxlint-disable-next-line regexp/no-super-linear-move -- of at most 22 digits
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const quote = (words: string): string => `“${words}”`;
const countPapers = (count: number): string =>
  `${number(count)} ${plural(count, 'paper', 'papers')}`;

/** One decimal place, even if it is 0. */
const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Integers from 0 to 99. */
const spell = (count: number): string => {
  if (count < 20) return ONES[count] ?? '';
  const tens = TENS[Math.floor(count / 10) - 2] ?? '';
  return count % 10 === 0 ? tens : `${tens}-${ONES[count % 10] ?? ''}`;
};

const abstracts = (count: number): string =>
  `${number(count)} ${plural(count, 'abstract', 'abstracts')}`;

const en = {
  locale,
  /** Writing direction: `ltr` or `rtl`. */
  direction: 'ltr',
  number,
  papers: countPapers,
  /** Precedes the site's tagline; in words below 100. */
  spelledPapers: (count: number) => {
    const word = count < 100 ? spell(count) : number(count);
    return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${plural(count, 'paper', 'papers')}`;
  },
  quote,
  /** `more` is at least 2. */
  andMore: (names: string, more: number) => `${names} and ${number(more)} more`,
  /** Authors without known names, at least 2. */
  countAuthors: (count: number) => `${number(count)} authors`,
  percent: (share: number) => share.toLocaleString(locale, { style: 'percent' }),

  frame: {
    skip: 'Skip to content',
    main: 'Main',
    more: 'More',
    menu: 'Menu',
    /** Opens the menu of links that do not fit into the header. */
    moreLinks: 'More',
    searchPapers: 'Search papers',
    curatedBy: (curator: string) => `, curated by ${curator}`,
    /** The size of the collection. */
    extent: (papers: string, newest: string) => `${papers}, the newest from ${newest}`,
    /** Title of the home page. */
    title: (name: string, tagline: string) => `${name}: papers ${tagline}`,
    theme: 'Theme',
    themeSystem: 'Auto',
    themeLight: 'Light',
    themeDark: 'Dark',
  },
  /** Titles of pages and links to them. */
  pages: {
    papers: 'Papers',
    map: 'Map',
    list: 'Your list',
    trends: 'Trends',
    search: 'Search',
    compare: 'Compare',
    feeds: 'Feeds',
    programme: 'Programme',
    proceedings: 'Proceedings',
    allPapers: 'All papers',
    papersFrom: (time: string) => `Papers from ${time}`,
    mapOfPapers: 'Map of papers',
    all: (papers: string) => `All ${papers}`,
    /** The second or a later page of a list. */
    numbered: (name: string, page: number) => `${name}, page ${page}`,
    pages: 'Pages',
    page: (page: number) => `Page ${page}`,
    previous: 'Previous',
    next: 'Next',
  },
  /** By kind of group; see `collection/group-kinds.ts`. */
  groups: {
    topics: {
      title: 'Topics',
      many: 'topics',
      one: 'topic',
    },
    lists: {
      title: 'Reading lists',
      many: 'reading lists',
    },
    venues: {
      title: 'Venues',
      many: 'venues',
      one: 'venue',
      about: 'The conferences and journals that published the papers.',
      describe: (papers: string, venue: string) => `${papers} published at ${venue}.`,
      without: (count: number) =>
        `${countPapers(count)} ${plural(count, 'has', 'have')} no known venue.`,
      allFeeds: (count: number) => `All ${number(count)} venues`,
      follow: 'Follow a venue',
      describeFeeds: (site: string) => `Feeds for venues on ${site}, most papers first.`,
    },
    people: {
      title: 'People',
      many: 'people',
      one: 'person',
      describe: (papers: string, person: string, site: string) =>
        `${papers} by ${person} on ${site}.`,
      allFeeds: (count: number) => `All ${number(count)} people`,
      follow: 'Follow a person',
      describeFeeds: (site: string) => `Feeds for people on ${site}, by family name.`,
    },
    mentions: {
      title: 'Mentions',
      many: 'mentions',
      one: 'mention',
      about: 'Datasets, benchmarks, metrics, methods and software named in the abstracts.',
      describe: (papers: string, name: string) =>
        `${papers} mentioning ${name}, with the sentence from each abstract.`,
    },
    years: {
      title: 'Years',
      one: 'year',
      about: 'Browse papers by year and month of first publication.',
      describe: (papers: string, time: string) => `${papers} first published in ${time}.`,
      without: (count: number) => `No date: ${countPapers(count)}`,
    },
    fields: {
      title: 'Browse',
      many: 'other groups',
      describe: (papers: string, value: string) => `${papers}. ${value}.`,
    },
  } satisfies Readonly<Record<GroupKindId, GroupTexts>>,
  fields: {
    about: (names: string) => `Browse the papers by: ${names}.`,
  },
  act: {
    save: 'Save',
    saved: 'Saved',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Couldn’t copy',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    copyMarkdown: 'Copy Markdown',
    copyText: 'Copy text',
    copySentence: 'Copy link to this sentence',
    copySentences: 'Copy link to these sentences',
    download: 'Download',
    share: 'Share',
    close: 'Close',
    retry: 'Try again',
    show: 'Show',
    hide: 'Hide',
    add: 'Add',
    undo: 'Undo',
    citeAll: 'Cite all',
    follow: 'Follow',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    search: 'Search',
    next: 'Next paper',
    previous: 'Previous paper',
    open: 'Open paper',
    enter: 'Enter',
    show: 'Show shortcuts',
    escape: 'Esc',
    control: 'Ctrl',
  },
  order: {
    order: 'Order',
    newest: 'Newest',
    oldest: 'Oldest',
    title: 'A–Z',
    closest: 'Most similar',
    newestFirst: 'Newest first',
    programme: 'Programme',
    programmeOrder: 'In programme order',
    mostPapers: 'Most papers first.',
    familyName: 'By family name.',
  },
  home: {
    newest: 'Newest',
    byEmail: 'New papers by email',
  },
  paper: {
    pdf: 'PDF',
    authors: 'Authors',
    published: 'Published',
    cite: 'Cite',
    format: 'Format',
    read: 'Read PDF',
    code: 'Code',
    project: 'Project page',
    data: 'Data',
    video: 'Video',
    slides: 'Slides',
    retracted: 'Retracted',
    withdrawn: 'Withdrawn',
    /** Names of fields; see `collection/field-table.ts`. */
    fields: {
      genre: 'Genre',
      number: 'Number',
      editors: 'Editors',
      series: 'Series',
      edition: 'Edition',
      publisher: 'Publisher',
      institution: 'Institution',
      place: 'Place',
      award: 'Award',
      session: 'Session',
      position: 'Position',
      presentation: 'Presentation',
      keywords: 'Keywords',
      isbn: 'ISBN',
      issn: 'ISSN',
      licence: 'Licence',
      type: 'Type',
      versions: 'Versions',
      published: 'Published',
      submitted: 'First published',
      volume: 'Volume',
      issue: 'Issue',
      pages: 'Pages',
      articleNumber: 'Article number',
    },
    types: {
      journal: 'Journal article',
      proceedings: 'Conference paper',
      preprint: 'Preprint',
      thesis: 'Thesis',
      book: 'Book',
      chapter: 'Chapter',
      report: 'Report',
      dataset: 'Dataset',
      software: 'Software',
      other: 'Other',
    },
    details: 'Details',
    affiliations: 'Affiliations',
    orcid: 'ORCID',
    landing: 'Publisher’s page',
    poster: 'Poster',
    model: 'Model',
    demo: 'Demo',
    supplement: 'Supplement',
    review: 'Reviews',
    blog: 'Blog post',
    related: 'Related papers',
    /**
     * The reason why a paper is related: mentions and words in both abstracts, separated by commas.
     */
    bothMention: (names: string) => `both mention: ${names}`,
    alsoBy: (authors: string) => `also by ${authors}`,
    categories: 'Categories',
    whyTopics: 'Why it’s filed here',
    byHand: 'Chosen by the editors',
    onLists: 'On reading lists',
    moreInTopic: (topic: string) => `More in ${topic}`,
    newer: 'Newer',
    older: 'Older',
    results: 'Reported results',
    timeline: 'Timeline',
    loadFailed: 'Couldn’t load this. Try again.',
  },
  group: {
    aboutTopic: 'About this topic',
    appearsWith: 'Often appears with',
    coauthors: 'Co-authors',
    more: (count: number) => `and ${number(count)} more`,
    chooseMonth: 'Choose a month above to see every paper.',
    other: 'Other',
    otherSummary: 'Papers that don’t fit any topic in this collection.',
    topic: 'Topic',
    /** Line on the site's social card. */
    card: (tagline: string) => `Papers ${tagline}`,
  },
  programme: {
    addAll: 'Add to calendar',
    /** For screen readers, the same for one session. */
    addSession: (session: string) => `Add ${session} to calendar`,
    calendar: 'Calendar',
    chair: (name: string) => `Chair: ${name}`,
    times: (timeZone: string) => `Times are local (${timeZone}).`,
    noSession: 'Other papers',
    abstract: 'Abstract',
    days: 'Days',
  },
  volume: {
    editedBy: (names: string) => `Edited by ${names}`,
    contents: 'Contents',
    /** For screen readers, before page numbers. */
    pages: 'pages ',
    describe: (title: string, papers: string) => `${title}: ${papers}, with editors and citation.`,
  },
  /** Descriptions of pages for search engines and link previews. */
  describe: {
    papers: (name: string, tagline: string) => `${name}: all papers ${tagline}, newest first.`,
    papersInOrder: (name: string, tagline: string) =>
      `${name}: all papers ${tagline}, in the order of the programme.`,
    programme: (name: string) => `Programme of ${name}: sessions, times, rooms and talks.`,
    topics: (names: string) => `Browse papers by topic: ${names}.`,
    people: (count: number) => `The ${number(count)} authors of the papers, by family name.`,
    search: (papers: string) =>
      `Search ${papers} by title, abstract, author, venue, arXiv ID or DOI.`,
    map: (names: string) => `All papers on a map: similar papers sit close together. ${names}.`,
    trends:
      'Papers per year by topic, mention or word; rising and declining words; topics that occur together.',
    compare:
      'Compare two to four papers side by side, with what their abstracts have in common and what sets each apart.',
    list: 'The papers you’ve saved. Reorder them, add notes, export them or share them as a link. Your list stays in your browser.',
    lists: (site: string) =>
      `Papers picked and ordered by an editor, with a note on each, on ${site}.`,
    offline: 'Shown when you’re offline and a page isn’t saved for offline use.',
    notFound: 'There’s no page at this address.',
    withdrawn: 'This page was withdrawn from the collection.',
  },
  people: {
    least: (papers: string, authors: number) =>
      `Authors with at least ${papers}. <search>Search</search> finds all ${number(authors)} authors by name.`,
    letters: 'Jump to a letter',
    /** For screen readers, before a number. */
    papers: ', papers: ',
  },
  years: {
    about: 'By date of first publication.',
  },
  mentions: {
    about: 'Datasets, benchmarks, metrics, methods and software named in the abstracts.',
    none: ' There are none yet.',
    notListed: (count: number) =>
      ` ${number(count)} ${plural(count, 'other appears', 'others appear')} only in the papers that introduced them, or in too few to list.`,
    together: 'Often mentioned with',
    inAbstract: 'Nothing mentioned in the abstract.',
    trend: 'See trend',
    dataset: 'Datasets',
    benchmark: 'Benchmarks',
    metric: 'Metrics',
    method: 'Methods',
    software: 'Software',
    aDataset: (count: number) => `Dataset mentioned in ${abstracts(count)}.`,
    aBenchmark: (count: number) => `Benchmark mentioned in ${abstracts(count)}.`,
    aMetric: (count: number) => `Metric mentioned in ${abstracts(count)}.`,
    aMethod: (count: number) => `Method mentioned in ${abstracts(count)}.`,
    aSoftware: (count: number) => `Software mentioned in ${abstracts(count)}.`,
  },
  lists: {
    about: 'Papers picked and ordered by an editor, with a note on each.',
    own: 'Papers you save are kept in <list>your own list</list>, which only you can see.',
    addAll: 'Add all to your list',
    readingOrder: 'Reading order',
    compare: 'Compare papers in this list',
    compareMarked: 'Compare two to four ticked papers',
  },
  notFound: {
    arxiv: 'This collection doesn’t have {id}. You can read it on arXiv.',
    title: 'Page not found',
    about: 'The address may be mistyped, or the page may have moved.',
    didYouMean: 'Did you mean',
    found: 'Matching papers',
    withdrawn: 'Withdrawn',
    withdrawnFrom: (address: string) => `Withdrawn: ${address}`,
    withdrawnAbout: 'This page was withdrawn from the collection. It has no new address.',
    moved: 'This page has moved',
    redirectsTo: (address: string, name: string) => `${address} redirects to ${name}.`,
  },
  /** Reasons why part of a page did not load. */
  updates: {
    updated: 'This site has been updated.',
    reload: 'Reload',
    offline: 'You’re offline, or the site isn’t responding.',
    fault: 'Couldn’t load this. Try again, or reload the page.',
  },
  offline: {
    title: 'You’re offline',
    about:
      'This page isn’t saved for offline use. Pages you’ve opened and papers you’ve saved still work.',
    papers: 'Available offline',
    pages: 'Other pages available offline',
  },
  feeds: {
    describe: (site: string) =>
      `New papers on ${site} in your feed reader: all of them, or just one topic, venue or person.`,
    describeEmail: (site: string) =>
      `New papers on ${site} by email or in your feed reader: all of them, or just one topic, venue or person.`,
    about: 'Get new papers in your feed reader: all of them, or just one topic, venue or person.',
    aboutEmail:
      'Get new papers by email or in your feed reader: all of them, or just one topic, venue or person.',
    byEmail: 'By email',
    address: 'Your email address',
    subscribe: 'Subscribe',
    sentOnlyTo: (host: string) => `Your address is sent only to ${host}.`,
    /** For screen readers, after the name of a format. */
    of: (name: string) => ` of ${name}`,
    page: 'Page',
    undated: 'No papers are dated yet, so there is nothing to follow.',
    whatIsAFeed: 'What is a feed?',
    feedAbout:
      'A feed tells your feed reader about new papers. Paste this page’s address, or a feed link, into the reader. <em>Atom</em> and <em>JSON Feed</em> have the same content.',
    bulkImport: 'Import in bulk',
    bulkImportAbout: 'Feed readers can import all of these at once from an OPML file:',
    everything: 'everything, topics and venues',
    everythingWithLists: 'everything, topics, lists and venues',
    data: 'Data',
    dataAbout: (papers: string) => `Full data for ${papers}: {file}`,
    citations: 'Citations',
    unknown: 'Unknown',
  },
  digest: {
    since: (papers: string, date: string) => `${papers} since ${date}`,
    sinceIn: (papers: string, topic: string, date: string) => `${papers} in ${topic} since ${date}`,
    between: (papers: string, from: string, to: string) => `${papers} from ${from} to ${to}`,
    betweenIn: (papers: string, topic: string, from: string, to: string) =>
      `${papers} in ${topic} from ${from} to ${to}`,
    all: (site: string) => `All papers on ${site}`,
    unsubscribe: 'Unsubscribe',
  },
  search: {
    field: 'Search',
    placeholder: 'Title, method or phrase',
    all: (papers: string) => `Search ${papers}`,
    try: 'Try',
    noScript: (papers: string) =>
      `Search needs JavaScript, which is turned off in this browser. You can still find papers by {ways}, or browse <papers>all ${papers}</papers>.`,
    /** The papers of the current page. */
    inThese: 'Search<hidden> these papers</hidden>',
    sort: 'Sort',
    best: 'Best match',
    title: 'Title',
    showPapers: (papers: string) => `Show ${papers}`,
    filters: 'Filters',
    clear: 'Clear<hidden> all filters</hidden>',
    remove: 'Remove ',
    results: 'Results',
    showing: 'Showing results for {shown}.',
    instead: 'Search instead for {asked}',
    more: 'Show more',
    listed: (shown: number, papers: string) => `${number(shown)} of ${papers}`,
    noResults: 'No results{query}',
    /** Follow "No results". */
    noResultsQuery: (query: string) => ` for ${quote(query)}.`,
    noResultsFilters: ' with these filters.',
    noResultsBoth: (query: string) => ` for ${quote(query)} with these filters.`,
    withoutFilters: 'Search without filters',
    didYouMean: 'Did you mean',
    similarTitles: 'Papers with similar titles',
    browseTopics: 'Or browse a topic',
    slow: 'Search is still loading.',
    slowAbout: 'Your connection may be slow. You can wait, start again, or find papers by {ways}.',
    network: 'Search couldn’t load.',
    networkAbout: 'The connection may have been lost. Your search is still here.',
    missing: 'This copy of the site has no search index.',
    missingAbout:
      'The index is created when the site is built. You can still find papers by {ways}.',
    how: 'How search works',
    help: (papers: string) =>
      `Search covers the titles, abstracts, authors, venues, topics and IDs of ${papers}; word endings, accents, hyphens and spaces within words don’t matter. Papers that match every word come first; rare words count more, and so do words in titles. Enter an arXiv ID, a DOI or a paper’s address to find that paper.`,
    helpFilters:
      'A filter can require any or all of the values you tick; the minus next to a value excludes it.',
    helpPhrase: 'these words together, in this order',
    helpNot: 'without this word',
    helpOr: 'papers with either word; also AND, NOT and parentheses',
    helpPrefix: 'words that start with these letters; if there are many, only the 100 most common',
    helpTitle: 'a word in the title; also author:, topic: and venue:',
    helpMentions: 'papers that mention this dataset or method',
    helpYear: 'a year; year:2020..2023 for a range',
    helpHas: 'papers with code; also project, pdf, video, slides, data, arxiv, doi, venue',
    helpField: (field: string) => `papers with this value for ${quote(field)}`,
    searching: 'Searching',
    failed: 'Search failed',
    none: 'No papers found',
    found: (papers: string) => `${papers} found`,
    foundFor: (papers: string, query: string) => `${papers} found for ${query}`,
    matchingAll: (count: number) =>
      `, ${number(count)} ${plural(count, 'matches', 'match')} every word`,
    noneMatchesAll: 'No paper matches every word; these match some',
    matchAll: (count: number) =>
      `${countPapers(count)} ${plural(count, 'matches', 'match')} every word`,
    matchSome: (count: number) =>
      `${countPapers(count)} ${plural(count, 'matches', 'match')} some words`,
    matchedIn: (places: string) => `Matched ${places}`,
    inAuthors: 'authors',
    inVenue: 'venue',
    inTopics: 'topics',
    inId: 'ID',
    searchingFor: (parts: string) => `Searching for: ${parts}`,
    /** A field of the query and its value. */
    inField: {
      title: (words: string) => `title ${quote(words)}`,
      author: (words: string) => `author ${quote(words)}`,
      topic: (words: string) => `topic ${quote(words)}`,
      venue: (words: string) => `venue ${quote(words)}`,
      mentions: (words: string) => `mentions ${quote(words)}`,
    },
    inYear: (year: number) => `year ${year}`,
    untilYear: (year: number) => `years up to ${year}`,
    fromYear: (year: number) => `years from ${year}`,
    betweenYears: (from: number, to: number) => `years ${from}–${to}`,
    or: ' or ',
    and: ' and ',
    startingWith: (words: string) => `words starting with ${quote(words)}`,
    newestFirst: 'newest first',
    /** Conditions that no paper meets, and the results shown instead. */
    dropped: {
      phrase: 'No paper has this exact phrase. Showing papers with these words.',
      field: 'No paper matches in this field. Showing papers that match anywhere.',
      operator: 'No paper meets all conditions. Showing papers with some of these words.',
      filter: 'No matches from these years or with these links. Showing other matches.',
      excluded: 'Every match contains an excluded word. Showing them anyway.',
      facets: 'No matches with these filters. Showing matches without them.',
      several: 'No paper meets all conditions. Showing the closest matches.',
    },
    /** A word that no paper has, and words of similar meaning. */
    meant: (word: string, by: readonly string[]) =>
      by.length === 0
        ? `No paper mentions ${quote(word)}.`
        : `No paper mentions ${quote(word)}. Showing papers on ${anyOf.format(by)}.`,
    strictly: 'Search exactly as typed',
    excluding: (what: string) => `excluding ${what}`,
    /** Within a sentence. */
    has: {
      code: 'with code',
      project: 'with project page',
      pdf: 'with PDF',
      video: 'with video',
      slides: 'with slides',
      data: 'with data',
      arxiv: 'with arXiv ID',
      doi: 'with DOI',
      venue: 'with venue',
    },
    hasNot: {
      code: 'without code',
      project: 'without project page',
      pdf: 'without PDF',
      video: 'without video',
      slides: 'without slides',
      data: 'without data',
      arxiv: 'without arXiv ID',
      doi: 'without DOI',
      venue: 'without venue',
    },
  },
  facets: {
    topic: 'Topic',
    year: 'Year',
    available: 'Available',
    venue: 'Venue',
    /** Among the available information. */
    withVenue: 'Venue',
    person: 'Person',
    pdf: 'PDF',
    filter: 'Filter this list',
    filterBy: (facet: string) => `${facet}: filter this list`,
    showAll: (count: number) => `Show all ${number(count)}`,
    showFewer: 'Show fewer',
    from: 'From',
    to: 'To',
    fromYear: 'From year',
    toYear: 'To year',
    any: 'Any year',
    anyOf: 'Any of these',
    allOf: 'All of these',
    match: (facet: string) => `${facet}: match any or all`,
    exclude: 'Exclude',
    /** An excluded value. */
    not: (name: string) => `not ${name}`,
    bar: (years: string, papers: string) => `${years}: ${papers}`,
  },
  searches: {
    title: 'Saved searches',
    about:
      'Stored only in this browser. New papers are counted from the last time you opened the search.',
    save: 'Save search',
    saved: 'Search saved',
    fresh: (count: number) => `${number(count)} new`,
  },
  suggest: {
    suggestions: 'Suggestions',
    /** `{query}` is in bold. */
    all: 'All results for {query}',
    none: 'No suggestions',
    count: (groups: string) => `Suggestions: ${groups}`,
  },
  list: {
    new: 'New',
    newTitle: 'Added since your last visit',
    noScript:
      'Your list needs JavaScript, which is turned off in this browser. You can still bookmark a paper’s page, or <papers>download citations</papers> for all papers or for a topic, person, venue or year.',
    broken: 'This link is incomplete. Ask the sender for a new one. Your own list hasn’t changed.',
    loadFailed: 'Couldn’t load details for these papers.',
    empty: 'Your list is empty. Press Save on any paper to add it.',
    canOrder: 'Reorder papers and add notes.',
    canExport: 'Export to your reference manager, as a bibliography or as Markdown.',
    canShare: 'Share it as a link.',
    isPrivate: 'Stored only in this browser.',
    byOthers: 'Reading lists by others',
    incomplete: 'The page didn’t load completely.',
    addShared: 'Add to my list',
    replace: 'Replace my list',
    leave: 'Back to my list',
    removeAll: 'Remove all',
    share: 'Share this list',
    shareAbout:
      'The link contains a snapshot of this list. Anyone who opens it can view the papers and add them to their own list.',
    withNotes: 'Include my notes',
    history: 'Reading history',
    historyAbout:
      'Papers you’ve opened are marked “Opened” in lists. Only this browser remembers them.',
    /** Marks a paper. */
    opened: 'Opened',
    markOpened: 'Mark papers I’ve opened',
    clear: 'Clear',
    clearCount: (count: number) => `Clear ${number(count)}`,
    nothingToClear: 'Nothing to clear',
    cleared: 'Cleared.',
    storageBlocked: 'Your browser doesn’t allow this site to store data.',
    unavailable: 'This paper is no longer on the site.',
    noteOn: 'Note on {paper}',
    yourNote: 'Your note',
    drag: 'Drag to reorder',
    up: 'Up',
    down: 'Down',
    note: 'Add note',
    remove: 'Remove',
    shared: 'A shared list',
    canUndo: (message: string) => `${message} You can undo this.`,
    moved: (title: string, place: number, count: number) =>
      `${title}: moved to ${number(place)} of ${number(count)}`,
    removed: (title: string) => `Removed ${quote(title)}.`,
    removedAll: (papers: string) => `Removed all ${papers}.`,
    undone: 'Undone.',
    added: (papers: string) => `Added ${papers}.`,
    addedSome: (papers: string, others: number) =>
      `Added ${papers}; ${number(others)} ${plural(others, 'was', 'were')} already on your list or didn’t fit.`,
    replaced: 'Your list has been replaced with the shared list.',
    notCopied: 'Couldn’t copy: your browser doesn’t allow it here.',
    copied: 'Link copied.',
    copiedLong: (length: number) =>
      `Link copied. At ${number(length)} characters, it may be cut off by some apps; anyone who opens an incomplete link sees a warning.`,
    notSavedBlocked:
      'Not saved: your browser doesn’t allow this site to store data. This happens in private windows or when site data is blocked.',
    notSavedFull: 'Not saved: storage is full. Shorten notes or remove papers to free up space.',
    notSavedMaximum: (most: number) => `Not saved: a list can hold up to ${number(most)} papers.`,
    markOne: 'Tick one to three more papers to compare.',
    marked: (count: number) => `${number(count)} papers selected`,
    markedMaximum: (count: number) => `${number(count)} papers selected (maximum)`,
  },
  export: {
    inFormat: 'in the format',
    which: 'Which papers',
    range: (from: number, to: number) => `${number(from)} to ${number(to)}`,
    loading: 'Loading papers…',
    copied: (papers: string) => `Copied ${papers}.`,
    downloaded: (papers: string) => `Downloaded ${papers}.`,
    leftOut: (ids: string, count: number) =>
      ` Left out: ${ids}, which ${plural(count, 'is', 'are')} not on this site.`,
    notCopied: 'Couldn’t copy: your browser doesn’t allow it here. Download the file instead.',
    loadFailed: 'Couldn’t load details for these papers. Try again.',
  },
  compare: {
    noScript:
      'Comparing papers needs JavaScript, which is turned off in this browser. Each paper’s page lists related papers and what they have in common: start from <papers>all papers</papers> or a <topics>topic</topics>.',
    empty: 'Compare two to four papers side by side.',
    firstPaper: 'First paper',
    secondPaper: 'Second paper',
    choose: 'Choose a paper',
    related: 'Similar papers',
    fromPaper: 'On a paper’s page, press Compare on a related paper.',
    fromList: 'In search results or a list, tick two to four papers.',
    fromAddress: 'You can share the link.',
    loadFailed: 'Some papers couldn’t load.',
    common: 'In common',
    nothing: 'These abstracts have no distinctive words in common.',
    legend:
      'Words <common>in common</common> are listed rarest first, and highlighted in the abstracts.',
    with: 'Compare with',
    all: 'All',
    similar: 'Similar to all of these',
    remove: 'Remove',
    own: 'Only in this paper',
    abstract: 'Abstract',
    results: 'Results',
    comparing: (count: number) => `Comparing ${number(count)} papers`,
    searching: 'Looking for similar papers…',
    found: (count: number) => `${countPapers(count)}, most similar first`,
    noneFound: 'No other paper is similar to all of these.',
    add: 'Add to comparison',
    unknown: (names: string) =>
      `This site has no paper called ${names}. The address may be mistyped or incomplete.`,
    duplicates: (ids: string) => `Duplicates removed: ${ids}.`,
    tooMany: (ids: string) =>
      `You can compare up to four papers. Left out: ${ids}. Remove a paper to make room.`,
    second: 'Choose a second paper below to compare.',
  },
  map: {
    about: (papers: string) =>
      `${papers}. Papers that mention the same things sit close together. Colour shows topic; the axes have no meaning.`,
    move: 'Move',
    box: 'Box select',
    lasso: 'Lasso',
    tapAgain: (title: string) => `${title} – tap again to open`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    selection: 'Selection',
    words: 'Distinctive words',
    years: 'Years',
    more: 'Show more',
    saveAll: 'Save all',
    clearSelection: 'Clear selection',
    clusters: 'Clusters',
    select: (name: string) => `Select<hidden> ${name}</hidden>`,
    searchFor: (name: string) => `Search for ${quote(name)}`,
    others: 'Other',
    loadFailed: 'Couldn’t load details for these papers. Try again.',
    copied: 'Link to this selection copied.',
    notCopied:
      'Couldn’t copy: your browser doesn’t allow it here. Copy the address of this page instead.',
    selected: (papers: string) => `${papers} selected`,
    noWords: 'none',
    keys: 'Arrow keys move the map; + and − zoom.',
    andOthers: (person: string) => `${person} and others`,
    added: (papers: string) => `${papers} added to your list.`,
    addedFull: (papers: string) => `${papers} added to your list. Your list is full.`,
    notSaved: 'Not saved: storage is blocked or full.',
  },
  trends: {
    about: 'Papers per year by topic, mention or word.',
    choose: 'Show up to six',
    words: 'Words',
    example: (phrase: string) => `e.g. ${quote(phrase)}`,
    by: 'By',
    year: 'year',
    month: 'month',
    table: 'View as a table',
    overTime: 'Papers over time',
    undated: (papers: string) => `Not counted: ${papers} without a date.`,
    noneDated: 'No papers have a date.',
    rising: 'Rising words',
    declining: 'Declining words',
    risingMentions: 'Rising mentions',
    decliningMentions: 'Declining mentions',
    changes: (newer: string, since: string, older: string) =>
      `Compares the ${newer} since ${since} with the ${older} before. Only changes too large to be due to chance are listed.`,
    none: 'No clear change.',
    word: 'Word',
    mention: 'Mention',
    older: 'Older',
    newer: 'Newer',
    pairs: 'Topics that occur together',
    both: 'Papers in both',
    versusChance: 'vs. chance',
    multiple: (factor: number) => `${factor.toLocaleString(locale, TENTHS)}×`,
    pairsAbout:
      'How much more often two topics share a paper than chance would predict. Only pairs too frequent to be due to chance are listed.',
    chartFailed: 'Couldn’t load the chart. Try again.',
    loadFailed: 'Couldn’t load the table. Reload the page.',
    noCounts: 'Word counts are unavailable. Try again.',
    noLines: 'Nothing to show. Tick a line or add a word.',
    counted: (name: string, papers: string) => `${name}: ${papers}.`,
    maximum: (lines: number) => `You can show up to ${number(lines)} lines.`,
  },
};

type Widen<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Part]: Widen<Part[Key]> };

/** All messages of a language. */
export type Text = Widen<typeof en>;

export default en;
