/**
 * Interface text in German; `en.ts` documents the messages.
 *
 * Readers are not addressed directly: infinitives instead of "du" or "Sie".
 *
 * Glossary
 * - paper: Arbeit
 * - abstract: Kurzfassung
 * - topic: Thema
 * - venue: Konferenz oder Zeitschrift; before its name: erschienen in
 * - mention: Nennung
 * - related papers: verwandte Arbeiten
 * - reported results: berichtete Ergebnisse
 * - reading list: Leseliste
 * - your list: Merkliste; to save: merken
 * - opened: geöffnet
 * - feed: Feed; to follow: abonnieren
 * - cluster: Gruppe
 * - remove, undo, clear, share: entfernen, rückgängig machen, löschen, teilen
 * - tick: ankreuzen
 */
import type { Text } from './en.ts';

const locale = 'de-DE';

/** Formats integers without `toLocaleString`: its first call takes about 200 ms on a phone. */
// oxlint-disable-next-line regexp/no-super-linear-move -- of at most 22 digits
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
const anyOf = new Intl.ListFormat('de', { type: 'disjunction' });
const quote = (words: string): string => `„${words}“`;
const countPapers = (count: number): string =>
  `${number(count)} ${plural(count, 'Arbeit', 'Arbeiten')}`;

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

const ONES =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Before a noun: "eine Arbeit", "einundzwanzig Arbeiten". */
const spell = (count: number): string => {
  if (count === 1) return 'eine';
  if (count < 20) return ONES[count] ?? '';
  const tens = TENS[Math.floor(count / 10) - 2] ?? '';
  const one = count % 10 === 1 ? 'ein' : (ONES[count % 10] ?? '');
  return count % 10 === 0 ? tens : `${one}und${tens}`;
};

/** In the dative: "in 3 Kurzfassungen". */
const abstracts = (count: number): string =>
  `${number(count)} ${plural(count, 'Kurzfassung', 'Kurzfassungen')}`;

const de: Text = {
  locale,
  direction: 'ltr',
  number,
  papers: countPapers,
  spelledPapers: (count) => {
    const word = count < 100 ? spell(count) : number(count);
    return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${plural(count, 'Arbeit', 'Arbeiten')}`;
  },
  quote,
  andMore: (names, more) => `${names} und ${number(more)} weitere`,
  countAuthors: (count) => `${number(count)} Personen`,
  percent: (share) => share.toLocaleString(locale, { style: 'percent' }),

  frame: {
    skip: 'Zum Inhalt springen',
    main: 'Hauptmenü',
    more: 'Weiteres',
    menu: 'Menü',
    moreLinks: 'Mehr',
    searchPapers: 'Arbeiten durchsuchen',
    curatedBy: (curator) => `, kuratiert von ${curator}`,
    extent: (papers, newest) => `${papers} bis ${newest}`,
    title: (name, tagline) => `${name}: Arbeiten ${tagline}`,
    theme: 'Farbschema',
    themeSystem: 'Automatisch',
    themeLight: 'Hell',
    themeDark: 'Dunkel',
  },
  pages: {
    papers: 'Arbeiten',
    map: 'Karte',
    list: 'Merkliste',
    trends: 'Trends',
    search: 'Suche',
    compare: 'Vergleich',
    feeds: 'Feeds',
    programme: 'Programm',
    proceedings: 'Tagungsband',
    allPapers: 'Alle Arbeiten',
    papersFrom: (time) => `Arbeiten aus ${time}`,
    mapOfPapers: 'Karte der Arbeiten',
    all: (papers) => `Alle ${papers}`,
    numbered: (name, page) => `${name}, Seite ${page}`,
    pages: 'Seiten',
    page: (page) => `Seite ${page}`,
    previous: 'Zurück',
    next: 'Weiter',
  },
  groups: {
    topics: {
      title: 'Themen',
      many: 'Themen',
      one: 'Thema',
    },
    lists: {
      title: 'Leselisten',
      many: 'Leselisten',
    },
    venues: {
      title: 'Konferenzen und Zeitschriften',
      many: 'Konferenzen und Zeitschriften',
      one: 'Konferenz/Zeitschrift',
      about: 'Die Konferenzen und Zeitschriften, in denen die Arbeiten erschienen sind.',
      describe: (papers, venue) => `${papers}, erschienen bei ${venue}.`,
      without: (count) =>
        `Bei ${number(count)} ${plural(count, 'Arbeit', 'Arbeiten')} ist keine Konferenz oder Zeitschrift bekannt.`,
      allFeeds: (count) => `Alle ${number(count)} Konferenzen und Zeitschriften`,
      follow: 'Eine Konferenz oder Zeitschrift abonnieren',
      describeFeeds: (site) =>
        `Die Feeds der Konferenzen und Zeitschriften auf ${site}, die mit den meisten Arbeiten zuerst.`,
    },
    people: {
      title: 'Personen',
      many: 'Personen',
      one: 'Person',
      describe: (papers, person, site) => `${papers} von ${person} auf ${site}.`,
      allFeeds: (count) => `Alle ${number(count)} Personen`,
      follow: 'Eine Person abonnieren',
      describeFeeds: (site) => `Die Feeds der Personen auf ${site}, nach Nachnamen.`,
    },
    mentions: {
      title: 'Nennungen',
      many: 'Nennungen',
      one: 'Nennung',
      about:
        'Datensätze, Benchmarks, Metriken, Methoden und Software, die in den Kurzfassungen genannt werden.',
      describe: (papers, name) =>
        `${papers} mit ${name} in der Kurzfassung, jeweils mit dem betreffenden Satz.`,
    },
    years: {
      title: 'Jahre',
      one: 'Jahr',
      about: 'Die Arbeiten nach Jahr und Monat der Erstveröffentlichung.',
      describe: (papers, time) => `${papers}, Erstveröffentlichung: ${time}.`,
      without: (count) => `Ohne Datum: ${countPapers(count)}`,
    },
    fields: {
      title: 'Stöbern',
      many: 'weitere Gruppen',
      describe: (papers, value) => `${papers}. ${value}.`,
    },
  },
  fields: {
    about: (names) => `Die Arbeiten nach: ${names}.`,
  },
  act: {
    save: 'Merken',
    saved: 'Gemerkt',
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Nicht kopiert',
    copyLink: 'Link kopieren',
    copyCitation: 'Literaturangabe kopieren',
    copyMarkdown: 'Markdown kopieren',
    copyText: 'Text kopieren',
    copySentence: 'Link zu diesem Satz kopieren',
    copySentences: 'Link zu diesen Sätzen kopieren',
    download: 'Herunterladen',
    share: 'Teilen',
    close: 'Schließen',
    retry: 'Erneut versuchen',
    show: 'Anzeigen',
    hide: 'Ausblenden',
    add: 'Hinzufügen',
    undo: 'Rückgängig',
    citeAll: 'Alle zitieren',
    follow: 'Abonnieren',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    search: 'Suchen',
    next: 'Nächste Arbeit',
    previous: 'Vorherige Arbeit',
    open: 'Arbeit öffnen',
    enter: 'Eingabe',
    show: 'Tastenkürzel anzeigen',
    escape: 'Esc',
    control: 'Strg',
  },
  order: {
    order: 'Reihenfolge',
    newest: 'Neueste',
    oldest: 'Älteste',
    title: 'A–Z',
    closest: 'Ähnlichste',
    newestFirst: 'Neueste zuerst',
    programme: 'Programm',
    programmeOrder: 'In der Reihenfolge des Programms',
    mostPapers: 'Die meisten Arbeiten zuerst.',
    familyName: 'Nach Nachnamen.',
  },
  home: {
    newest: 'Neueste',
    byEmail: 'Neue Arbeiten per E-Mail',
  },
  paper: {
    pdf: 'PDF',
    authors: 'Verfasst von',
    published: 'Erschienen',
    cite: 'Zitieren',
    format: 'Format',
    read: 'PDF lesen',
    code: 'Code',
    project: 'Projektseite',
    data: 'Daten',
    video: 'Video',
    slides: 'Folien',
    retracted: 'Widerrufen',
    withdrawn: 'Zurückgezogen',
    fields: {
      genre: 'Art der Arbeit',
      number: 'Nummer',
      editors: 'Herausgegeben von',
      series: 'Reihe',
      edition: 'Auflage',
      publisher: 'Verlag',
      institution: 'Institution',
      place: 'Ort',
      award: 'Auszeichnung',
      session: 'Sitzung',
      position: 'Position',
      presentation: 'Präsentation',
      keywords: 'Schlagwörter',
      isbn: 'ISBN',
      issn: 'ISSN',
      licence: 'Lizenz',
      type: 'Art',
      versions: 'Fassungen',
      published: 'Erschienen',
      submitted: 'Erstveröffentlichung',
      volume: 'Band',
      issue: 'Heft',
      pages: 'Seiten',
      articleNumber: 'Artikelnummer',
    },
    types: {
      journal: 'Zeitschriftenartikel',
      proceedings: 'Konferenzbeitrag',
      preprint: 'Preprint',
      thesis: 'Abschlussarbeit',
      book: 'Buch',
      chapter: 'Kapitel',
      report: 'Bericht',
      dataset: 'Datensatz',
      software: 'Software',
      other: 'Sonstiges',
    },
    details: 'Details',
    affiliations: 'Institutionen',
    orcid: 'ORCID',
    landing: 'Seite des Verlags',
    poster: 'Poster',
    model: 'Modell',
    demo: 'Demo',
    supplement: 'Zusatzmaterial',
    review: 'Gutachten',
    blog: 'Blogbeitrag',
    related: 'Verwandte Arbeiten',
    bothMention: (names) => `beide nennen: ${names}`,
    alsoBy: (authors) => `auch von ${authors}`,
    categories: 'Kategorien',
    whyTopics: 'Warum diese Zuordnung?',
    byHand: 'Von der Redaktion zugeordnet',
    onLists: 'Auf Leselisten',
    moreInTopic: (topic) => `Mehr zum Thema ${topic}`,
    newer: 'Neuer',
    older: 'Älter',
    results: 'Berichtete Ergebnisse',
    timeline: 'Zeitleiste',
    loadFailed: 'Das konnte nicht geladen werden. Bitte erneut versuchen.',
  },
  group: {
    aboutTopic: 'Über dieses Thema',
    appearsWith: 'Oft zusammen mit',
    coauthors: 'Gemeinsam veröffentlicht mit',
    more: (count) => `und ${number(count)} weitere`,
    chooseMonth: 'Oben einen Monat wählen, um alle Arbeiten zu sehen.',
    other: 'Sonstiges',
    otherSummary: 'Arbeiten, die zu keinem Thema dieser Sammlung passen.',
    topic: 'Thema',
    card: (tagline) => `Arbeiten ${tagline}`,
  },
  programme: {
    addAll: 'Zum Kalender hinzufügen',
    addSession: (session) => `${session} zum Kalender hinzufügen`,
    calendar: 'Kalender',
    chair: (name) => `Leitung: ${name}`,
    times: (timeZone) => `Alle Zeiten sind Ortszeiten (${timeZone}).`,
    noSession: 'Weitere Arbeiten',
    abstract: 'Kurzfassung',
    days: 'Tage',
  },
  volume: {
    editedBy: (names) => `Herausgegeben von ${names}`,
    contents: 'Inhalt',
    pages: 'Seiten ',
    describe: (title, papers) => `${title}: ${papers}, Herausgeberschaft und Literaturangabe.`,
  },
  describe: {
    papers: (name, tagline) => `${name}: alle Arbeiten ${tagline}, neueste zuerst.`,
    papersInOrder: (name, tagline) =>
      `${name}: alle Arbeiten ${tagline}, in der Reihenfolge des Programms.`,
    programme: (name) => `Programm von ${name}: Sitzungen, Zeiten, Räume und Vorträge.`,
    topics: (names) => `Arbeiten nach Themen: ${names}.`,
    people: (count) => `Die ${number(count)} Autorinnen und Autoren, nach Nachnamen.`,
    search: (papers) =>
      `${papers} nach Titel, Kurzfassung, Namen, Konferenz, Zeitschrift, arXiv-ID oder DOI durchsuchen.`,
    map: (names) => `Alle Arbeiten auf einer Karte: Ähnliche liegen nah beieinander. ${names}.`,
    trends:
      'Arbeiten pro Jahr nach Thema, Nennung oder Wort; Wörter, die häufiger oder seltener werden; Themen, die zusammen auftreten.',
    compare:
      'Zwei bis vier Arbeiten nebeneinander vergleichen: was ihre Kurzfassungen gemeinsam haben und was sie unterscheidet.',
    list: 'Die gemerkten Arbeiten ordnen, mit Notizen versehen, exportieren oder als Link teilen. Die Liste bleibt im Browser.',
    lists: (site) =>
      `Von der Redaktion ausgewählte und geordnete Arbeiten auf ${site}, jede mit einem Kommentar.`,
    offline: 'Wird ohne Internetverbindung angezeigt, wenn eine Seite nicht gespeichert ist.',
    notFound: 'Unter dieser Adresse gibt es keine Seite.',
    withdrawn: 'Diese Seite wurde aus der Sammlung entfernt.',
  },
  people: {
    least: (papers, authors) =>
      `Alle mit mindestens ${papers}. Die <search>Suche</search> findet alle ${number(authors)} Personen nach Namen.`,
    letters: 'Zu einem Buchstaben springen',
    papers: ', Arbeiten: ',
  },
  years: {
    about: 'Nach dem Datum der Erstveröffentlichung.',
  },
  mentions: {
    about:
      'Datensätze, Benchmarks, Metriken, Methoden und Software, die in den Kurzfassungen genannt werden.',
    none: ' Bisher gibt es keine.',
    notListed: (count) =>
      ` ${number(count)} ${plural(count, 'weitere Nennung kommt', 'weitere Nennungen kommen')} nur in der jeweils ersten Arbeit dazu oder in zu wenigen Arbeiten vor.`,
    together: 'Oft zusammen genannt mit',
    inAbstract: 'Keine Nennungen in der Kurzfassung.',
    trend: 'Trend ansehen',
    dataset: 'Datensätze',
    benchmark: 'Benchmarks',
    metric: 'Metriken',
    method: 'Methoden',
    software: 'Software',
    aDataset: (count) => `Datensatz, in ${abstracts(count)} genannt.`,
    aBenchmark: (count) => `Benchmark, in ${abstracts(count)} genannt.`,
    aMetric: (count) => `Metrik, in ${abstracts(count)} genannt.`,
    aMethod: (count) => `Methode, in ${abstracts(count)} genannt.`,
    aSoftware: (count) => `Software, in ${abstracts(count)} genannt.`,
  },
  lists: {
    about: 'Von der Redaktion ausgewählte und geordnete Arbeiten, jede mit einem Kommentar.',
    own: 'Gemerkte Arbeiten stehen auf der <list>eigenen Merkliste</list>, die sonst niemand sieht.',
    addAll: 'Alle auf die Merkliste setzen',
    readingOrder: 'Lesereihenfolge',
    compare: 'Arbeiten dieser Liste vergleichen',
    compareMarked: 'Zwei bis vier angekreuzte Arbeiten vergleichen',
  },
  notFound: {
    arxiv: '{id} ist nicht in dieser Sammlung, lässt sich aber auf arXiv lesen.',
    title: 'Seite nicht gefunden',
    about: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
    didYouMean: 'Vielleicht gemeint',
    found: 'Passende Arbeiten',
    withdrawn: 'Entfernt',
    withdrawnFrom: (address) => `Entfernt: ${address}`,
    withdrawnAbout: 'Diese Seite wurde aus der Sammlung entfernt. Sie ist nicht umgezogen.',
    moved: 'Diese Seite ist umgezogen',
    redirectsTo: (address, name) => `${address} leitet zu ${name} weiter.`,
  },
  updates: {
    updated: 'Diese Website wurde aktualisiert.',
    reload: 'Neu laden',
    offline: 'Keine Internetverbindung, oder die Website antwortet nicht.',
    fault: 'Das konnte nicht geladen werden. Bitte erneut versuchen oder die Seite neu laden.',
  },
  offline: {
    title: 'Keine Internetverbindung',
    about:
      'Diese Seite ist nicht offline verfügbar. Bereits geöffnete Seiten und gemerkte Arbeiten lassen sich weiterhin lesen.',
    papers: 'Offline verfügbar',
    pages: 'Weitere Seiten, offline verfügbar',
  },
  feeds: {
    describe: (site) =>
      `Neue Arbeiten auf ${site} im Feedreader: alle oder nur die zu einem Thema, einer Konferenz, einer Zeitschrift oder einer Person.`,
    describeEmail: (site) =>
      `Neue Arbeiten auf ${site} per E-Mail oder im Feedreader: alle oder nur die zu einem Thema, einer Konferenz, einer Zeitschrift oder einer Person.`,
    about:
      'Neue Arbeiten im Feedreader erhalten: alle oder nur die zu einem Thema, einer Konferenz, einer Zeitschrift oder einer Person.',
    aboutEmail:
      'Neue Arbeiten per E-Mail oder im Feedreader erhalten: alle oder nur die zu einem Thema, einer Konferenz, einer Zeitschrift oder einer Person.',
    byEmail: 'Per E-Mail',
    address: 'E-Mail-Adresse',
    subscribe: 'Abonnieren',
    sentOnlyTo: (host) => `Die Adresse wird nur an ${host} übermittelt.`,
    of: (name) => ` von ${name}`,
    page: 'Seite',
    undated: 'Noch hat keine Arbeit ein Datum, daher gibt es nichts zu abonnieren.',
    whatIsAFeed: 'Was ist ein Feed?',
    feedAbout:
      'Über einen Feed erfährt ein Feedreader von neuen Arbeiten. Dazu die Adresse dieser Seite oder einen Feed-Link im Feedreader eintragen. <em>Atom</em> und <em>JSON Feed</em> haben denselben Inhalt.',
    bulkImport: 'Alle auf einmal importieren',
    bulkImportAbout: 'Feedreader können alle diese Feeds aus einer OPML-Datei importieren:',
    everything: 'alles, Themen, Konferenzen und Zeitschriften',
    everythingWithLists: 'alles, Themen, Leselisten, Konferenzen und Zeitschriften',
    data: 'Daten',
    dataAbout: (papers) => `${papers} mit allen Angaben: {file}`,
    citations: 'Literaturangaben',
    unknown: 'Unbekannt',
  },
  digest: {
    since: (papers, date) => `${papers} seit ${date}`,
    sinceIn: (papers, topic, date) => `${papers} zu ${topic} seit ${date}`,
    between: (papers, from, to) => `${papers} vom ${from} bis ${to}`,
    betweenIn: (papers, topic, from, to) => `${papers} zu ${topic} vom ${from} bis ${to}`,
    all: (site) => `Alle Arbeiten auf ${site}`,
    unsubscribe: 'Abbestellen',
  },
  search: {
    field: 'Suche',
    placeholder: 'Titel, Methode, Textstelle',
    all: (papers) => `${papers} durchsuchen`,
    try: 'Zum Beispiel',
    noScript: (papers) =>
      `Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist. Arbeiten lassen sich trotzdem nach {ways} finden oder auf der Liste <papers>aller ${papers}</papers>.`,
    inThese: 'Suchen<hidden> in diesen Arbeiten</hidden>',
    sort: 'Sortieren',
    best: 'Beste Treffer',
    title: 'Titel',
    showPapers: (papers) => `${papers} anzeigen`,
    filters: 'Filter',
    clear: 'Zurücksetzen<hidden>: alle Filter</hidden>',
    remove: 'Entfernen: ',
    results: 'Ergebnisse',
    showing: 'Ergebnisse für {shown}.',
    instead: 'Stattdessen nach {asked} suchen',
    more: 'Mehr anzeigen',
    listed: (shown, papers) => `${number(shown)} von ${papers}`,
    noResults: 'Keine Ergebnisse{query}',
    noResultsQuery: (query) => ` für ${quote(query)}.`,
    noResultsFilters: ' mit diesen Filtern.',
    noResultsBoth: (query) => ` für ${quote(query)} mit diesen Filtern.`,
    withoutFilters: 'Ohne Filter suchen',
    didYouMean: 'Vielleicht gemeint',
    similarTitles: 'Arbeiten mit ähnlichem Titel',
    browseTopics: 'Oder in einem Thema stöbern',
    slow: 'Die Suche wird noch geladen.',
    slowAbout:
      'Vielleicht ist die Verbindung langsam. Warten, neu beginnen oder Arbeiten nach {ways} finden.',
    network: 'Die Suche konnte nicht geladen werden.',
    networkAbout: 'Vielleicht wurde die Verbindung unterbrochen. Die Suchanfrage bleibt erhalten.',
    missing: 'Diese Kopie der Website hat keinen Suchindex.',
    missingAbout:
      'Der Index entsteht beim Erstellen der Website. Arbeiten lassen sich trotzdem nach {ways} finden.',
    how: 'So funktioniert die Suche',
    help: (papers) =>
      `Die Suche umfasst Titel, Kurzfassungen, Namen, Konferenzen, Zeitschriften, Themen und IDs von ${papers}; Wortendungen, Akzente, Bindestriche und Leerzeichen innerhalb von Wörtern spielen keine Rolle. Arbeiten, die alle Wörter enthalten, stehen vorn; seltene Wörter und Wörter im Titel zählen mehr. Eine arXiv-ID, eine DOI oder die Adresse einer Arbeit führt direkt zu dieser Arbeit.`,
    helpFilters:
      'Ein Filter verlangt mindestens einen oder alle der angekreuzten Einträge; das Minus neben einem Eintrag schließt ihn aus.',
    helpPhrase: 'diese Wörter zusammen, in dieser Reihenfolge',
    helpNot: 'ohne dieses Wort',
    helpOr: 'Arbeiten mit einem von beiden; ebenso AND, NOT und Klammern',
    helpPrefix: 'Wörter, die so beginnen; bei sehr vielen nur die 100 häufigsten',
    helpTitle: 'ein Wort im Titel; ebenso author:, topic: und venue:',
    helpMentions: 'Arbeiten, die diesen Datensatz oder diese Methode nennen',
    helpYear: 'ein Jahr; year:2020..2023 für einen Zeitraum',
    helpHas: 'Arbeiten mit Code; ebenso project, pdf, video, slides, data, arxiv, doi, venue',
    helpField: (field) => `Arbeiten mit diesem Wert im Feld ${quote(field)}`,
    searching: 'Suche läuft',
    failed: 'Die Suche ist fehlgeschlagen',
    none: 'Keine Arbeiten gefunden',
    found: (papers) => `${papers} gefunden`,
    foundFor: (papers, query) => `${papers} gefunden für ${query}`,
    matchingAll: (count) => `, ${number(count)} mit allen Wörtern`,
    noneMatchesAll: 'Keine Arbeit enthält alle Wörter; diese enthalten einige',
    matchAll: (count) => `${countPapers(count)} mit allen Wörtern`,
    matchSome: (count) => `${countPapers(count)} mit einigen der Wörter`,
    matchedIn: (places) => `Treffer in: ${places}`,
    inAuthors: 'Namen',
    inVenue: 'Konferenz oder Zeitschrift',
    inTopics: 'Themen',
    inId: 'ID',
    searchingFor: (parts) => `Suche nach: ${parts}`,
    inField: {
      title: (words) => `Titel ${quote(words)}`,
      author: (words) => `Name ${quote(words)}`,
      topic: (words) => `Thema ${quote(words)}`,
      venue: (words) => `erschienen in ${quote(words)}`,
      mentions: (words) => `Nennung ${quote(words)}`,
    },
    inYear: (year) => `Jahr ${year}`,
    untilYear: (year) => `Jahre bis ${year}`,
    fromYear: (year) => `Jahre ab ${year}`,
    betweenYears: (from, to) => `Jahre ${from}–${to}`,
    or: ' oder ',
    and: ' und ',
    startingWith: (words) => `Wörter, die mit ${quote(words)} beginnen`,
    newestFirst: 'neueste zuerst',
    dropped: {
      phrase: 'Keine Arbeit enthält genau diese Wortfolge. Hier sind Arbeiten mit diesen Wörtern.',
      field: 'In diesem Feld gibt es keinen Treffer. Hier sind Treffer in allen Feldern.',
      operator:
        'Keine Arbeit erfüllt alle Bedingungen. Hier sind Arbeiten mit einigen dieser Wörter.',
      filter: 'Kein Treffer aus diesen Jahren oder mit diesen Links. Hier sind andere Treffer.',
      excluded: 'Jeder Treffer enthält ein ausgeschlossenes Wort. Hier sind sie trotzdem.',
      facets: 'Kein Treffer mit diesen Filtern. Hier sind Treffer ohne sie.',
      several: 'Keine Arbeit erfüllt alle Bedingungen. Hier sind die nächsten Treffer.',
    },
    meant: (word, by) =>
      by.length === 0
        ? `Keine Arbeit erwähnt ${quote(word)}.`
        : `Keine Arbeit erwähnt ${quote(word)}. Hier sind Arbeiten zu ${anyOf.format(by)}.`,
    strictly: 'Genau wie eingegeben suchen',
    excluding: (what) => `ohne ${what}`,
    has: {
      code: 'mit Code',
      project: 'mit Projektseite',
      pdf: 'mit PDF',
      video: 'mit Video',
      slides: 'mit Folien',
      data: 'mit Daten',
      arxiv: 'mit arXiv-ID',
      doi: 'mit DOI',
      venue: 'mit Konferenz oder Zeitschrift',
    },
    hasNot: {
      code: 'ohne Code',
      project: 'ohne Projektseite',
      pdf: 'ohne PDF',
      video: 'ohne Video',
      slides: 'ohne Folien',
      data: 'ohne Daten',
      arxiv: 'ohne arXiv-ID',
      doi: 'ohne DOI',
      venue: 'ohne Konferenz oder Zeitschrift',
    },
  },
  facets: {
    topic: 'Thema',
    year: 'Jahr',
    available: 'Verfügbar',
    venue: 'Erschienen in',
    withVenue: 'Konferenz/Zeitschrift',
    person: 'Person',
    pdf: 'PDF',
    filter: 'Liste filtern',
    filterBy: (facet) => `${facet}: Liste filtern`,
    showAll: (count) => `Alle ${number(count)} anzeigen`,
    showFewer: 'Weniger anzeigen',
    from: 'Von',
    to: 'Bis',
    fromYear: 'Ab Jahr',
    toYear: 'Bis Jahr',
    any: 'Alle Jahre',
    anyOf: 'Mindestens eines',
    allOf: 'Alle',
    match: (facet) => `${facet}: eines oder alle`,
    exclude: 'Ausschließen',
    not: (name) => `ohne ${name}`,
    bar: (years, papers) => `${years}: ${papers}`,
  },
  searches: {
    title: 'Gespeicherte Suchen',
    about:
      'Nur in diesem Browser gespeichert. Neu sind Arbeiten, die seit dem letzten Öffnen der Suche dazugekommen sind.',
    save: 'Suche speichern',
    saved: 'Suche gespeichert',
    fresh: (count) => `${number(count)} neu`,
  },
  suggest: {
    suggestions: 'Vorschläge',
    all: 'Alle Ergebnisse für {query}',
    none: 'Keine Vorschläge',
    count: (groups) => `Vorschläge: ${groups}`,
  },
  list: {
    new: 'Neu',
    newTitle: 'Seit dem letzten Besuch hinzugekommen',
    noScript:
      'Die Merkliste braucht JavaScript, das in diesem Browser ausgeschaltet ist. Die Seite einer Arbeit lässt sich trotzdem als Lesezeichen speichern, und <papers>Literaturangaben lassen sich herunterladen</papers>: für alle Arbeiten oder für ein Thema, eine Person, eine Konferenz, eine Zeitschrift oder ein Jahr.',
    broken:
      'Dieser Link ist unvollständig. Bitte einen neuen anfordern. Die eigene Merkliste ist unverändert.',
    loadFailed: 'Die Angaben zu diesen Arbeiten konnten nicht geladen werden.',
    empty: 'Die Merkliste ist leer. „Merken“ bei einer Arbeit fügt sie hinzu.',
    canOrder: 'Arbeiten ordnen und Notizen hinzufügen.',
    canExport:
      'In die Literaturverwaltung exportieren, als Literaturverzeichnis oder als Markdown.',
    canShare: 'Als Link teilen.',
    isPrivate: 'Nur in diesem Browser gespeichert.',
    byOthers: 'Leselisten von anderen',
    incomplete: 'Die Seite wurde nicht vollständig geladen.',
    addShared: 'Zur Merkliste hinzufügen',
    replace: 'Merkliste ersetzen',
    leave: 'Zurück zur Merkliste',
    removeAll: 'Alle entfernen',
    share: 'Diese Liste teilen',
    shareAbout:
      'Der Link enthält den aktuellen Stand dieser Liste. Wer ihn öffnet, kann die Arbeiten ansehen und in die eigene Merkliste übernehmen.',
    withNotes: 'Mit meinen Notizen',
    history: 'Leseverlauf',
    historyAbout:
      'Geöffnete Arbeiten sind in Listen als „Geöffnet“ gekennzeichnet. Das merkt sich nur dieser Browser.',
    opened: 'Geöffnet',
    markOpened: 'Geöffnete Arbeiten kennzeichnen',
    clear: 'Löschen',
    clearCount: (count) => `${number(count)} löschen`,
    nothingToClear: 'Nichts zu löschen',
    cleared: 'Gelöscht.',
    storageBlocked: 'Der Browser erlaubt dieser Website nicht, Daten zu speichern.',
    unavailable: 'Diese Arbeit gibt es auf dieser Website nicht mehr.',
    noteOn: 'Notiz zu {paper}',
    yourNote: 'Notiz',
    drag: 'Zum Umordnen ziehen',
    up: 'Nach oben',
    down: 'Nach unten',
    note: 'Notiz hinzufügen',
    remove: 'Entfernen',
    shared: 'Geteilte Liste',
    canUndo: (message) => `${message} Das lässt sich rückgängig machen.`,
    moved: (title, place, count) =>
      `${title}: auf Platz ${number(place)} von ${number(count)} verschoben`,
    removed: (title) => `${quote(title)} entfernt.`,
    removedAll: (papers) => `Alle ${papers} entfernt.`,
    undone: 'Rückgängig gemacht.',
    added: (papers) => `${papers} hinzugefügt.`,
    addedSome: (papers, others) =>
      `${papers} hinzugefügt; ${number(others)} ${plural(others, 'stand', 'standen')} schon auf der Merkliste oder ${plural(others, 'hatte', 'hatten')} keinen Platz mehr.`,
    replaced: 'Die Merkliste wurde durch die geteilte Liste ersetzt.',
    notCopied: 'Nicht kopiert: Der Browser erlaubt es hier nicht.',
    copied: 'Link kopiert.',
    copiedLong: (length) =>
      `Link kopiert. Mit ${number(length)} Zeichen könnten ihn manche Apps abschneiden; wer einen unvollständigen Link öffnet, sieht einen Hinweis.`,
    notSavedBlocked:
      'Nicht gemerkt: Der Browser erlaubt dieser Website nicht, Daten zu speichern, etwa in einem privaten Fenster oder weil Websitedaten blockiert sind.',
    notSavedFull:
      'Nicht gemerkt: Der Speicher ist voll. Kürzere Notizen oder weniger Arbeiten schaffen Platz.',
    notSavedMaximum: (most) =>
      `Nicht gemerkt: Eine Liste kann höchstens ${number(most)} Arbeiten enthalten.`,
    markOne: 'Noch eine bis drei Arbeiten zum Vergleichen ankreuzen.',
    marked: (count) => `${number(count)} Arbeiten ausgewählt`,
    markedMaximum: (count) => `${number(count)} Arbeiten ausgewählt (Maximum)`,
  },
  export: {
    inFormat: 'im Format',
    which: 'Welche Arbeiten',
    range: (from, to) => `${number(from)} bis ${number(to)}`,
    loading: 'Arbeiten werden geladen …',
    copied: (papers) => `${papers} kopiert.`,
    downloaded: (papers) => `${papers} heruntergeladen.`,
    leftOut: (ids) => ` Ausgelassen, weil nicht auf dieser Website: ${ids}.`,
    notCopied:
      'Nicht kopiert: Der Browser erlaubt es hier nicht. Stattdessen die Datei herunterladen.',
    loadFailed:
      'Die Angaben zu diesen Arbeiten konnten nicht geladen werden. Bitte erneut versuchen.',
  },
  compare: {
    noScript:
      'Der Vergleich braucht JavaScript, das in diesem Browser ausgeschaltet ist. Die Seite jeder Arbeit nennt verwandte Arbeiten und was sie gemeinsam haben: am besten bei <papers>allen Arbeiten</papers> oder einem <topics>Thema</topics> beginnen.',
    empty: 'Zwei bis vier Arbeiten nebeneinander vergleichen.',
    firstPaper: 'Erste Arbeit',
    secondPaper: 'Zweite Arbeit',
    choose: 'Arbeit wählen',
    related: 'Ähnliche Arbeiten',
    fromPaper: 'Auf der Seite einer Arbeit bei einer verwandten Arbeit „Vergleich“ wählen.',
    fromList: 'In Suchergebnissen oder auf einer Liste zwei bis vier Arbeiten ankreuzen.',
    fromAddress: 'Der Link zum Vergleich lässt sich teilen.',
    loadFailed: 'Einige Arbeiten konnten nicht geladen werden.',
    common: 'Gemeinsam',
    nothing: 'Diese Kurzfassungen haben keine charakteristischen Wörter gemeinsam.',
    legend:
      '<common>Gemeinsame</common> Wörter, die seltensten zuerst; in den Kurzfassungen sind sie markiert.',
    with: 'Vergleichen mit',
    all: 'Alle',
    similar: 'Allen ausgewählten Arbeiten ähnlich',
    remove: 'Entfernen',
    own: 'Nur in dieser Arbeit',
    abstract: 'Kurzfassung',
    results: 'Ergebnisse',
    comparing: (count) => `${number(count)} Arbeiten im Vergleich`,
    searching: 'Ähnliche Arbeiten werden gesucht …',
    found: (count) => `${countPapers(count)}, ähnlichste zuerst`,
    noneFound: 'Keine weitere Arbeit ist allen ausgewählten ähnlich.',
    add: 'Zum Vergleich hinzufügen',
    unknown: (names) =>
      `Auf dieser Website gibt es keine Arbeit namens ${names}. Vielleicht ist die Adresse falsch geschrieben oder unvollständig.`,
    duplicates: (ids) => `Doppelte entfernt: ${ids}.`,
    tooMany: (ids) =>
      `Höchstens vier Arbeiten lassen sich vergleichen. Ausgelassen: ${ids}. Um Platz zu schaffen, eine Arbeit entfernen.`,
    second: 'Unten eine zweite Arbeit zum Vergleichen wählen.',
  },
  map: {
    about: (papers) =>
      `${papers}. Arbeiten, die dieselben Dinge nennen, liegen nah beieinander. Die Farbe zeigt das Thema; die Achsen haben keine Bedeutung.`,
    move: 'Verschieben',
    box: 'Rechteckauswahl',
    lasso: 'Lasso',
    tapAgain: (title) => `${title} – zum Öffnen erneut tippen`,
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    selection: 'Auswahl',
    words: 'Charakteristische Wörter',
    years: 'Jahre',
    more: 'Mehr anzeigen',
    saveAll: 'Alle merken',
    clearSelection: 'Auswahl aufheben',
    clusters: 'Gruppen',
    select: (name) => `Auswählen<hidden>: ${name}</hidden>`,
    searchFor: (name) => `Nach ${quote(name)} suchen`,
    others: 'Übrige',
    loadFailed:
      'Die Angaben zu diesen Arbeiten konnten nicht geladen werden. Bitte erneut versuchen.',
    copied: 'Link zu dieser Auswahl kopiert.',
    notCopied:
      'Nicht kopiert: Der Browser erlaubt es hier nicht. Stattdessen die Adresse dieser Seite kopieren.',
    selected: (papers) => `${papers} ausgewählt`,
    noWords: 'keine',
    keys: 'Die Pfeiltasten verschieben die Karte; + vergrößert, − verkleinert.',
    andOthers: (person) => `${person} und andere`,
    added: (papers) => `${papers} zur Merkliste hinzugefügt.`,
    addedFull: (papers) => `${papers} zur Merkliste hinzugefügt. Sie ist jetzt voll.`,
    notSaved: 'Nicht gemerkt: Der Speicher ist blockiert oder voll.',
  },
  trends: {
    about: 'Arbeiten pro Jahr nach Thema, Nennung oder Wort.',
    choose: 'Bis zu sechs anzeigen',
    words: 'Wörter',
    example: (phrase) => `z. B. ${quote(phrase)}`,
    by: 'Nach',
    year: 'Jahr',
    month: 'Monat',
    table: 'Als Tabelle ansehen',
    overTime: 'Arbeiten im Zeitverlauf',
    undated: (papers) => `Ohne Datum und nicht mitgezählt: ${papers}.`,
    noneDated: 'Keine Arbeit hat ein Datum.',
    rising: 'Wörter, die häufiger werden',
    declining: 'Wörter, die seltener werden',
    risingMentions: 'Nennungen, die häufiger werden',
    decliningMentions: 'Nennungen, die seltener werden',
    changes: (newer, since, older) =>
      `Vergleich: ${newer} seit ${since} und ${older} davor. Aufgeführt sind nur Änderungen, die sich nicht durch Zufall erklären lassen.`,
    none: 'Keine deutliche Änderung.',
    word: 'Wort',
    mention: 'Nennung',
    older: 'Älter',
    newer: 'Neuer',
    pairs: 'Themen, die zusammen auftreten',
    both: 'Arbeiten zu beiden',
    versusChance: 'Im Vergleich zum Zufall',
    multiple: (factor) => `${factor.toLocaleString(locale, TENTHS)}×`,
    pairsAbout:
      'Wie viel häufiger zwei Themen in einer Arbeit zusammentreffen, als es durch Zufall zu erwarten wäre. Aufgeführt sind nur Paare, deren Häufigkeit sich nicht durch Zufall erklären lässt.',
    chartFailed: 'Das Diagramm konnte nicht geladen werden. Bitte erneut versuchen.',
    loadFailed: 'Die Tabelle konnte nicht geladen werden. Bitte die Seite neu laden.',
    noCounts: 'Die Worthäufigkeiten sind nicht verfügbar. Bitte erneut versuchen.',
    noLines: 'Nichts ausgewählt. Eine Linie ankreuzen oder ein Wort hinzufügen.',
    counted: (name, papers) => `${name}: ${papers}.`,
    maximum: (lines) => `Höchstens ${number(lines)} Linien lassen sich anzeigen.`,
  },
};

export default de;
