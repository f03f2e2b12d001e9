/**
 * All that readers see which is not content, in English; its shape is what every language has.
 *
 * - `<name>words</name>` is a link or other markup, and `{name}` something that is put in: their names
 *   stay, their order and their words are the language's.
 * - `papers` is a number of papers in words: "43 papers".
 */

import type { GroupKindId, GroupTexts } from '../../../collection/group-kinds.ts';

/** For dates, numbers and the order of names. */
const locale = 'en-GB';

/** Whole numbers, as the locale writes them: a phone takes a fifth of a second to learn it of its browser. */
// oxlint-disable-next-line regexp/no-super-linear-move -- of at most 22 digits
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
const quote = (words: string): string => `“${words}”`;

/** One digit after the point, whatever it is. */
const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const spell = (count: number): string => {
  if (count < 20) return ONES[count] ?? '';
  const tens = TENS[Math.floor(count / 10) - 2] ?? '';
  return count % 10 === 0 ? tens : `${tens}-${ONES[count % 10] ?? ''}`;
};

const naming = (count: number): string =>
  plural(count, 'this abstract names', 'these abstracts name');

const en = {
  locale,
  /** Of the script: `ltr` or `rtl`. */
  direction: 'ltr',
  number,
  papers: (count: number) => `${number(count)} ${plural(count, 'paper', 'papers')}`,
  /** To begin a sentence with that the site's tagline ends; in words below a hundred. */
  spelledPapers: (count: number) => {
    const word = count < 100 ? spell(count) : number(count);
    return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${plural(count, 'paper', 'papers')}`;
  },
  quote,
  /** Names, and how many more: at least 2. */
  andMore: (names: string, more: number) => `${names} and ${number(more)} more`,
  /** Of two or more, where none of them can be named. */
  countAuthors: (count: number) => `${number(count)} authors`,
  percent: (share: number) => share.toLocaleString(locale, { style: 'percent' }),

  frame: {
    skip: 'Skip to content',
    main: 'Main',
    more: 'More',
    menu: 'Menu',
    /** Opens the links for which the header has no room. */
    moreLinks: 'More',
    searchPapers: 'Search papers',
    keptBy: (curator: string) => `, kept by ${curator}`,
    /** Title of the home page. */
    title: (name: string, tagline: string) => `${name}: papers ${tagline}`,
    theme: 'Theme',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
  },
  /** What pages and what leads to them are called. */
  pages: {
    papers: 'Papers',
    map: 'Map',
    list: 'Your list',
    trends: 'Trends',
    search: 'Search',
    compare: 'Compare',
    follow: 'Follow',
    allPapers: 'All papers',
    papersOf: (time: string) => `Papers of ${time}`,
    mapOfAll: 'All papers as a map',
    all: (papers: string) => `All ${papers}`,
    /** A further page of a list. */
    numbered: (name: string, page: number) => `${name}, page ${page}`,
    pages: 'Pages',
    page: (page: number) => `Page ${page}`,
    previous: 'Previous',
    next: 'Next',
  },
  /** Of each kind of group in `collection/group-kinds.ts`. */
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
      about: 'The conferences and journals where the papers were published.',
      describe: (papers: string, venue: string) => `${papers} published at ${venue}.`,
      without: (papers: string) => `${papers} without a known venue.`,
      allFeeds: (count: number) => `All ${number(count)} venues`,
      follow: 'Follow a venue',
      describeFeeds: (site: string) => `The feeds of venues at ${site}. Most papers first.`,
    },
    people: {
      title: 'People',
      many: 'people',
      one: 'person',
      describe: (papers: string, person: string, site: string) =>
        `${papers} by ${person} at ${site}.`,
      allFeeds: (count: number) => `All ${number(count)} people`,
      follow: 'Follow a person',
      describeFeeds: (site: string) => `The feeds of people at ${site}. By family name.`,
    },
    mentions: {
      title: 'Mentions',
      many: 'mentions',
      one: 'mention',
      about: 'The datasets, benchmarks, metrics, methods and software that the abstracts name.',
      describe: (papers: string, name: string) =>
        `${papers} whose abstracts name ${name}, each with the sentence that does.`,
    },
    years: {
      title: 'Years',
      one: 'year',
      about: 'The papers by the year and month in which they were first made public.',
      describe: (papers: string, time: string) => `${papers} first made public in ${time}.`,
      without: (papers: string) => `Without a date: ${papers}`,
    },
  } satisfies Readonly<Record<GroupKindId, GroupTexts>>,
  act: {
    save: 'Save',
    saved: 'Saved',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
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
  },
  keys: {
    title: 'Keys',
    search: 'Search',
    next: 'Next paper in a list',
    previous: 'Previous paper',
    open: 'Open it',
    enter: 'Enter',
    these: 'These keys',
    escape: 'Esc',
  },
  order: {
    order: 'Order',
    newest: 'Newest',
    oldest: 'Oldest',
    title: 'A–Z',
    closest: 'Closest',
    newestFirst: 'Newest first',
    most: 'Most papers first.',
    family: 'By family name.',
    name: 'By name.',
  },
  home: {
    newest: 'Newest',
    byEmail: 'New papers by e-mail',
  },
  paper: {
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
    related: 'Related papers',
    /** Why a paper is related, each a part of a line. */
    shared: (words: string) => `shared: ${words}`,
    bothName: (names: string) => `both name ${names}`,
    alsoBy: (authors: string) => `also by ${authors}`,
    categories: 'Categories',
    whyTopics: 'Why these topics',
    byHand: 'Placed by hand',
    onLists: 'On reading lists',
    inTopic: (topic: string) => `In ${topic}`,
    newer: 'Newer',
    older: 'Older',
    results: 'Reported results',
    timeline: 'Timeline',
    notArrived: 'It did not arrive. Try again.',
  },
  group: {
    togetherWith: 'Often together with',
    wroteWith: 'Wrote with',
    more: (count: number) => `and ${number(count)} more`,
    inMonths: 'Its months, above, have all its papers.',
    other: 'Other',
    otherSummary: 'Papers that no topic of this collection covers.',
    topic: 'Topic',
    /** What stands on the site's card. */
    card: (tagline: string) => `Papers ${tagline}`,
  },
  describe: {
    papers: (name: string, tagline: string) => `All papers of ${name} ${tagline}, newest first.`,
    topics: (names: string) => `What the papers are about: ${names}.`,
    people: (count: number) => `The ${number(count)} people who wrote the papers, by family name.`,
    search: (papers: string) =>
      `Search ${papers} by title, abstract, author, venue, arXiv id or DOI.`,
    map: (names: string) =>
      `All papers as a picture: those that are alike lie near each other. ${names}.`,
    trends:
      'How many papers there are over time of each topic, of what abstracts name and of any words, what rises and fades, and which topics go together.',
    compare:
      'Two to four papers beside each other: what is known of them, and their abstracts with what they have in common and what each has alone.',
    list: 'Papers that you have put together: to keep in order, to write notes on, to export and to send as a link. The list stays in your browser.',
    lists: (site: string) =>
      `Papers that people chose and put in an order, with a reason for each, at ${site}.`,
    offline: 'What is shown where there is no network and a page is not kept.',
    lost: 'There is no page at this address.',
    withdrawn: 'What stood at this address was withdrawn from the collection.',
  },
  people: {
    least: (papers: string, authors: number) =>
      `Those who wrote ${papers} or more. <search>Search</search> finds each of the ${number(authors)} authors by name.`,
    letters: 'Letters',
    /** Said aloud before a number. */
    papers: ', papers: ',
  },
  years: {
    about: 'By the date on which a paper was first made public.',
  },
  mentions: {
    about: 'What the abstracts name, each with the sentences that do.',
    unshown: (count: number) =>
      ` ${number(count)} more stand only in the papers that gave them their names, or in few.`,
    together: 'Named together with',
    inAbstract: 'None in the abstract.',
    trend: 'Its trend',
    dataset: 'Datasets',
    benchmark: 'Benchmarks',
    metric: 'Metrics',
    method: 'Methods',
    software: 'Software',
    aDataset: (count: number) => `A dataset that ${naming(count)}.`,
    aBenchmark: (count: number) => `A benchmark that ${naming(count)}.`,
    aMetric: (count: number) => `A metric that ${naming(count)}.`,
    aMethod: (count: number) => `A method that ${naming(count)}.`,
    aSoftware: (count: number) => `Software that ${naming(count)}.`,
  },
  lists: {
    about: 'Papers that somebody chose and put in an order, with a reason for each.',
    own: 'Papers that you save yourself stand on <list>your own list</list>, which only you can see.',
    takeOver: 'Take these papers over to your own list',
    order: 'In this order',
    compare: 'Compare papers of this list',
    compareMarked: 'Compare two to four',
  },
  lost: {
    title: 'Not found',
    heading: 'There is no page here',
    about: 'The address may be mistyped, or the page may have moved.',
    near: 'Did you mean',
    found: 'Papers with these words',
    withdrawn: 'Withdrawn',
    withdrawnFrom: (address: string) => `Withdrawn: ${address}`,
    withdrawnAbout:
      'What stood at this address was withdrawn from the collection on purpose. It has not moved.',
    moved: 'This page has another address',
    leadsTo: (address: string, name: string) => `${address} leads to ${name}.`,
  },
  /** Why a part of a page did not load. */
  updates: {
    updated: 'This site has been updated.',
    reload: 'Reload',
    offline: 'You’re offline, or the site isn’t responding.',
    fault: 'Couldn’t load this. Try again, or reload the page.',
  },
  offline: {
    title: 'Not kept',
    heading: 'This page is not kept here',
    about:
      'There is no network, or the site does not answer, and this browser has not kept this page. Pages that you have opened and papers that you have saved are kept, and can be read all the same.',
    papers: 'Papers that are kept',
    pages: 'Other pages that are kept',
  },
  follow: {
    describe: (site: string) =>
      `New papers at ${site}, in a feed reader: all of them, or those of a topic, a venue or a person.`,
    describeEmail: (site: string) =>
      `New papers at ${site}, by e-mail or in a feed reader: all of them, or those of a topic, a venue or a person.`,
    about:
      'New papers come to you, in a feed reader: all of them, or those of one topic, venue or person.',
    aboutEmail:
      'New papers come to you, by e-mail or in a feed reader: all of them, or those of one topic, venue or person.',
    byEmail: 'By e-mail',
    address: 'Your e-mail address',
    subscribe: 'Subscribe',
    goesTo: (host: string) => `The address goes to ${host}, and nowhere else.`,
    /** Said aloud after the name of a format. */
    of: (name: string) => ` of ${name}`,
    undated: 'None of the papers has a date yet, so that there is nothing new to be told about.',
    feed: 'What a feed is',
    feedAbout:
      'An address that a feed reader asks now and then. Give it the address of a page here, or copy the link <em>Atom</em> or <em>JSON Feed</em>: both hold the same papers with their abstracts, and readers that know one know either.',
    many: 'Many at once',
    manyAbout: 'Feed readers import all of these from one OPML file:',
    everything: 'everything, topics and venues',
    everythingWithLists: 'everything, topics, lists and venues',
    data: 'Data',
    dataAbout: (papers: string) => `${papers} with all that is known of them: {file}`,
    citations: 'Citations',
    unknown: 'Unknown',
  },
  digest: {
    since: (papers: string, date: string) => `${papers} since ${date}`,
    sinceIn: (papers: string, topic: string, date: string) => `${papers} in ${topic} since ${date}`,
    between: (papers: string, from: string, to: string) => `${papers} from ${from} to ${to}`,
    betweenIn: (papers: string, topic: string, from: string, to: string) =>
      `${papers} in ${topic} from ${from} to ${to}`,
    all: (site: string) => `All papers at ${site}`,
    unsubscribe: 'Unsubscribe',
  },
  search: {
    field: 'Search',
    placeholder: 'Title, method, dataset, or a phrase from the abstract',
    all: (papers: string) => `Search ${papers}`,
    try: 'Try',
    noScript: (papers: string) =>
      `Searching needs scripts, which are off in this browser. You can still find papers by {ways}, or look through <papers>all ${papers}</papers>.`,
    /** To the papers of a page. */
    inThese: 'Search<hidden> in these</hidden>',
    sort: 'Sort',
    best: 'Best match',
    title: 'Title',
    filters: 'Filters',
    clear: 'Clear<hidden> all filters</hidden>',
    takeAway: 'Take away ',
    results: 'Results',
    showing: 'Showing results for {shown}.',
    instead: 'Search instead for {asked}',
    more: 'Show more',
    listed: (shown: number, papers: string) => `${number(shown)} of ${papers}`,
    noMatch: 'No paper matches{query}',
    /** What follows "No paper matches", with the point that ends it. */
    noMatchQuery: (query: string) => ` ${quote(query)}.`,
    noMatchFilters: ' with these filters.',
    noMatchBoth: (query: string) => ` ${quote(query)} with these filters.`,
    withoutFilters: 'Search without filters',
    nearWords: 'Words that are like yours',
    nearTitles: 'Papers with a title that is like it',
    nearTopics: 'Or look through a topic',
    slow: 'The search index is slow to arrive.',
    slowAbout: 'It may still come. You can also begin anew, or find papers by {ways}.',
    network: 'The search index did not arrive.',
    networkAbout: 'The connection may have been lost. What you asked for is kept.',
    missing: 'This copy of the site has no search index.',
    missingAbout: 'It is made when the site is built. You can still find papers by {ways}.',
    how: 'How search works',
    help: (papers: string) =>
      `Titles, abstracts, authors, venues, topics and ids of ${papers} are searched. Word endings, accents, hyphens and spaces within words don’t matter. Papers that have all your words come first; a word counts more where it is rare, and in a title. An arXiv id, a DOI or the address of a paper leads to that paper.`,
    helpPhrase: 'these words together, in this order',
    helpNot: 'not this word',
    helpTitle: 'a word of the title; also author:, topic: and venue:',
    helpMentions: 'papers that name this dataset, method or other thing',
    helpYear: 'a year; year:2020..2023 for several',
    helpHas: 'papers with code; also project, pdf, video, slides, data, arxiv, doi',
    searching: 'Searching',
    failed: 'The search did not work',
    none: 'No paper found',
    found: (papers: string) => `${papers} found`,
    foundFor: (papers: string, query: string) => `${papers} found for ${query}`,
    withAll: (count: number) => `, ${number(count)} with all the words`,
    noneHasAll: 'No paper has all the words; these have some of them',
    haveAll: (papers: string) => `${papers} with all the words`,
    haveSome: (papers: string) => `${papers} with some of the words`,
    foundIn: (places: string) => `Found in ${places}`,
    inAuthors: 'authors',
    inVenue: 'venue',
    inTopics: 'topics',
    inId: 'identifier',
    understood: (parts: string) => `Understood: ${parts}`,
    /** A field of the question, with what is asked for in it. */
    inField: {
      title: (words: string) => `title ${quote(words)}`,
      author: (words: string) => `author ${quote(words)}`,
      topic: (words: string) => `topic ${quote(words)}`,
      venue: (words: string) => `venue ${quote(words)}`,
      mentions: (words: string) => `mentions ${quote(words)}`,
    },
    inYear: (year: number) => `year ${year}`,
    untilYear: (year: number) => `years until ${year}`,
    fromYear: (year: number) => `years from ${year}`,
    betweenYears: (from: number, to: number) => `years ${from}–${to}`,
    without: (what: string) => `without ${what}`,
    /** Within a sentence. */
    has: {
      code: 'with code',
      project: 'with project page',
      pdf: 'with PDF',
      video: 'with video',
      slides: 'with slides',
      data: 'with data',
      arxiv: 'with arXiv',
      doi: 'with DOI',
    },
    hasNot: {
      code: 'without code',
      project: 'without project page',
      pdf: 'without PDF',
      video: 'without video',
      slides: 'without slides',
      data: 'without data',
      arxiv: 'without arXiv',
      doi: 'without DOI',
    },
  },
  facets: {
    topic: 'Topic',
    year: 'Year',
    available: 'Available',
    venue: 'Venue',
    person: 'Person',
    pdf: 'PDF',
    narrow: 'Narrow',
    narrowBy: (facet: string) => `${facet}: those whose name has`,
    showAll: (count: number) => `Show all ${number(count)}`,
    showFewer: 'Show fewer',
    from: 'From',
    to: 'to',
    fromYear: 'From year',
    toYear: 'To year',
    any: 'any',
    bar: (years: string, papers: string) => `${years}: ${papers}`,
  },
  suggest: {
    suggestions: 'Suggestions',
    /** `{query}` stands in bold. */
    all: 'All results for {query}',
    none: 'No suggestions',
    count: (groups: string) => `Suggestions: ${groups}`,
  },
  list: {
    noScript:
      'A list is kept by scripts, which are off in this browser. You can still bookmark the page of a paper, and <papers>download citations</papers> of all papers, or of a topic, a person, a venue or a year.',
    broken:
      'The link that you opened does not hold a whole list. It may have been cut or changed on its way: ask for it again. Nothing of yours has changed.',
    lost: 'What is known about these papers did not arrive.',
    empty:
      'There is nothing on it yet. Every paper, in any list and on its own page, has a button “Save” that puts it here.',
    canOrder: 'Put the papers in your order, and write a note on each.',
    canExport: 'Export them for your reference manager, as a bibliography, or as Markdown.',
    canSend: 'Send the list as a link: the papers are in the link itself.',
    isKept: 'It is kept in this browser, and nowhere else.',
    byOthers: 'Reading lists by others',
    notWhole: 'The page did not arrive whole.',
    addSent: 'Add to my list',
    replace: 'Replace my list',
    leave: 'To my own list',
    removeAll: 'Remove all',
    send: 'Send this list',
    sendAbout:
      'The link holds the whole list as it is now. Whoever opens it can look at it, and add it to a list of their own.',
    withNotes: 'With my notes',
    readPapers: 'Papers that you have read',
    readAbout:
      'A paper whose page you have opened is marked “Read” in lists. This browser remembers which, and tells nobody.',
    /** Marks a paper. */
    read: 'Read',
    markRead: 'Mark papers that I have read',
    forget: 'Forget',
    forgetCount: (count: number) => `Forget ${number(count)}`,
    nothingToForget: 'Nothing to forget',
    forgotten: 'Forgotten.',
    notKept: 'This browser does not let the site keep anything.',
    gone: 'No paper of this site has this name any more.',
    noteOn: 'Note on {paper}',
    yourNote: 'Your note',
    up: 'Up',
    down: 'Down',
    note: 'Add note',
    remove: 'Remove',
    sent: 'A list that was sent to you',
    canUndo: (told: string) => `${told} It can be undone.`,
    place: (title: string, place: number, count: number) =>
      `${title}: now ${number(place)} of ${number(count)}`,
    removed: (title: string) => `Removed ${quote(title)}.`,
    removedAll: (papers: string) => `Removed all ${papers}.`,
    takenBack: 'Taken back.',
    added: (papers: string) => `Added ${papers}.`,
    addedSome: (papers: string, others: number) =>
      `Added ${papers}; ${number(others)} of them you had, or had no room for.`,
    replaced: 'Your list is now the one that was sent to you.',
    notCopied: 'Not copied: the browser does not allow it here.',
    copied: (length: number) => `Copied: a link of ${number(length)} characters.`,
    copiedLong: (length: number) =>
      `Copied: a link of ${number(length)} characters. Some programs cut links that are so long; whoever opens it is told if it is not whole.`,
    forbidden:
      'Not saved: this browser does not let the site keep anything. Private windows and blocked site data do that.',
    full: 'Not saved: the room that this browser gives the site is used up. Shorter notes or fewer papers make room.',
    long: (most: number) => `Not saved: a list holds ${number(most)} papers at most.`,
    markOne: 'Mark another paper, and up to three, to compare them.',
    marked: (count: number) => `${number(count)} papers are marked.`,
    markedFull: (count: number) =>
      `${number(count)} papers are marked, as many as can be compared.`,
  },
  export: {
    inFormat: 'in the format',
    which: 'Which papers',
    range: (from: number, to: number) => `${number(from)} to ${number(to)}`,
    gathering: 'Gathering the papers…',
    copied: (papers: string) => `Copied ${papers}.`,
    downloaded: (papers: string) => `Downloaded ${papers}.`,
    leftOut: (ids: string, count: number) =>
      ` Left out: ${ids}, which ${plural(count, 'is', 'are')} not on this site.`,
    notCopied: 'Not copied: the browser does not allow it here. Download the file instead.',
    notArrived: 'What is known about these papers did not arrive. Try again.',
  },
  compare: {
    noScript:
      'Papers are put beside each other by scripts, which are off in this browser. The page of each paper lists related papers, with the words that they share: begin at <papers>all papers</papers> or at a <topics>topic</topics>.',
    empty:
      'Two to four papers stand here beside each other, with what they have in common and what each has alone.',
    fromPaper: 'On the page of a paper, each related paper has a link “Compare”.',
    fromList:
      'Among what a search finds, on your own list and on a reading list, mark two to four.',
    fromAddress: 'The address says which papers they are, and can be shared.',
    lost: 'The papers did not arrive whole.',
    common: 'In common',
    nothing: 'No telling word stands in more than one of these abstracts.',
    legend:
      'In the abstracts: <common>in common</common>, <own>only here</own>. Chosen by how rare a word is in this collection and how often the abstracts use it.',
    with: 'Compare with',
    all: 'All',
    close: 'Close to all of these',
    find: 'Find papers',
    takeAway: 'Take away',
    own: 'Only here',
    abstract: 'Abstract',
    results: 'Results',
    comparing: (count: number) => `Comparing ${number(count)} papers`,
    looking: 'Looking for papers…',
    found: (count: number, of: number) =>
      `${plural(count, 'One paper', `${number(count)} papers`)} of ${number(of)} that were looked at, closest first.`,
    noneClose: 'No other paper is close to every one of these.',
    asWell: 'Compare as well',
    unknown: (names: string) =>
      `There is no paper on this site that is called ${names}. The address may be misspelt or cut off.`,
    twice: (ids: string) => `Named more than once, and shown once: ${ids}.`,
    beyond: (ids: string) =>
      `At most four papers are compared. Left out: ${ids}. Take a paper away to make room.`,
    second: 'A comparison needs a second paper: choose one below.',
  },
  map: {
    about: (papers: string) =>
      `${papers}. Those that name the same things lie near each other; their colours are those of their topics. Directions mean nothing.`,
    move: 'Move',
    rectangle: 'Select a rectangle',
    lasso: 'Select freely',
    pressAgain: (title: string) => `${title} – press again to open it`,
    closer: 'Closer',
    farther: 'Farther',
    selection: 'Selection',
    words: 'Words that tell them from the others',
    years: 'Years',
    more: 'More',
    saveAll: 'Save all',
    nothing: 'Select nothing',
    regions: 'Regions',
    select: (name: string) => `Select<hidden> ${name}</hidden>`,
    searchFor: (name: string) => `Search for ${quote(name)}`,
    others: 'Others',
    notArrived: 'What is known about these papers did not arrive. Try again.',
    copied: 'The link to this selection is copied.',
    notCopied: 'Not copied: the browser does not allow it here. The address is the link.',
    selected: (papers: string) => `${papers} selected`,
    noWords: 'none in common',
    keys: 'The arrow keys move the map; + brings it closer, and − takes it farther away.',
    andOthers: (person: string) => `${person} and others`,
    added: (papers: string) => `${papers} added to your list.`,
    addedFull: (papers: string) => `${papers} added to your list. It is full.`,
    notSaved: 'Not saved: this browser keeps nothing for this site, or has no room.',
  },
  trends: {
    about:
      'How many papers there are of each topic, of what abstracts name and of any words, by the date on which they were first made public.',
    choose: 'Show, up to six lines',
    words: 'Words',
    example: 'such as “linear attention”',
    by: 'By',
    year: 'year',
    month: 'month',
    figures: 'The same in figures',
    overTime: 'Papers over time',
    undated: (papers: string) => `${papers} without a date are not counted.`,
    noneDated: 'No paper is dated.',
    rising: 'Words that rise',
    fading: 'Words that fade',
    risingMentions: 'Mentions that rise',
    fadingMentions: 'Mentions that fade',
    changes: (newer: string, since: string, older: string) =>
      `Newer are the ${newer} since ${since}, older the ${older} before. A word or a mention rises or fades where its shares of newer and of older papers differ by more than chance explains; the surest change comes first, so that one of few papers needs a large one.`,
    none: 'None by more than chance explains.',
    word: 'Word',
    mention: 'Mention',
    older: 'Older',
    newer: 'Newer',
    pairs: 'Topics that go together',
    both: 'Papers of both',
    lift: 'Against chance',
    times: (lift: number) => `${lift.toLocaleString(locale, TENTHS)} times`,
    pairsAbout:
      'How many times as many papers both topics share as two of their sizes would by chance; only those pairs for which chance is no explanation.',
    chartNotArrived: 'The chart did not arrive. Try again.',
    notArrived: 'The figures did not arrive. Load the page again.',
    noAnswer: 'The search, which counts words, did not answer. Try again.',
    noLines: 'Nothing is chosen. Tick a line or add a word.',
    counted: (name: string, papers: string) => `${name}: ${papers}.`,
    most: (lines: number) => `No more than ${number(lines)} lines can be told apart.`,
  },
};

type Widen<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Part]: Widen<Part[Key]> };

/** What a language has to say. */
export type Text = Widen<typeof en>;

export default en;
