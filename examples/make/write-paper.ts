/** The subject of the papers of an invented field. */
export interface Subject {
  /** The object of study, in the plural: "street trees". */
  readonly things: readonly string[];
  /** Tasks, in the form that follows "for": "mapping canopy cover". */
  readonly tasks: readonly string[];
  /** Methods: "thermal imaging". */
  readonly methods: readonly string[];
  /** Names of methods and datasets: "Sunstep". */
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Measured quantities, in the singular: "soil moisture". */
  readonly measures: readonly string[];
  /** Problems, in the singular: "root damage". */
  readonly effects: readonly string[];
  /** People who know the objects, in the plural: "gardeners". */
  readonly people: readonly string[];
}

export interface Text {
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}

/**
 * Creates a function that writes a title and an abstract of five sentences about a part of a subject.
 * Forms and parts repeat only when all have been used, and no title repeats.
 */
export function createWriter(random: () => number, subject: Subject): () => Text {
  const draw = {
    form: createDeck(random, FORMS),
    thing: createDeck(random, subject.things),
    task: createDeck(random, subject.tasks),
    method: createDeck(random, subject.methods),
    name: createDeck(random, subject.names),
    place: createDeck(random, subject.places),
    measure: createDeck(random, subject.measures),
    effect: createDeck(random, subject.effects),
    people: createDeck(random, subject.people),
  };
  const drawSentence = SENTENCES.map((forms) => createDeck(random, forms));
  const taken = new Set<string>();
  const write = (): Text => {
    const task = draw.task();
    const parts: Parts = {
      ...{ thing: draw.thing(), task, method: draw.method(), name: draw.name() },
      ...{ place: draw.place(), measure: draw.measure() },
      ...{ effect: draw.effect(), people: draw.people() },
      count: 12 + Math.floor(random() * 388),
      years: 2 + Math.floor(random() * 14),
      percent: 4 + Math.floor(random() * 38),
    };
    const title = toTitle(draw.form()(parts));
    if (taken.has(title) || hasRepeatedWord(title)) return write();
    taken.add(title);
    const sentences = drawSentence.map((drawForm) => capitalize(drawForm()(parts)));
    return {
      ...{ title, abstract: sentences.join(' ') },
      keywords: [parts.method, parts.measure, parts.thing],
    };
  };
  return write;
}

interface Parts {
  readonly thing: string;
  readonly task: string;
  readonly method: string;
  readonly name: string;
  readonly place: string;
  readonly measure: string;
  readonly effect: string;
  readonly people: string;
  readonly count: number;
  readonly years: number;
  readonly percent: number;
}

type Form = (parts: Parts) => string;

/** Forms of titles. */
const FORMS: readonly Form[] = [
  ({ method, task }) => `${method} for ${task}`,
  ({ name, task, method }) => `${name}: ${task} with ${method}`,
  ({ people, thing }) => `what ${people} know about ${thing}`,
  ({ thing, count, place }) => `why ${thing} fail: ${count} cases from ${place}`,
  ({ years, measure, place }) => `${years} years of ${measure} in ${place}`,
  ({ method, task }) => `the limits of ${method} for ${task}`,
  ({ task, measure }) => `${task} where ${measure} is unknown`,
  ({ measure, effect, place }) => `${measure} and ${effect} in ${place}`,
  ({ method }) => `on the accuracy of ${method}`,
  ({ effect, thing }) => `${effect} in ${thing}: causes and remedies`,
  ({ people, task }) => `ask the ${people}: local knowledge in ${task}`,
  ({ name, count, thing }) => `${name}: an open dataset of ${count} ${thing}`,
  ({ effect }) => `a field guide to ${effect}`,
  ({ task, place }) => `two ways of ${task}, compared in ${place}`,
  ({ measure, task }) => `the cost of ignoring ${measure} in ${task}`,
  ({ thing, place, years }) => `before and after: ${thing} in ${place}, ${2024 - years}–2024`,
  ({ measure, task }) => `small errors in ${measure}, large errors in ${task}`,
  ({ measure }) => `${measure} without instruments`,
  ({ place, thing }) => `beyond ${place}: do findings on ${thing} travel?`,
  ({ place, measure }) => `a replication of the ${place.replace(/^the /, '')} study on ${measure}`,
  ({ method, people, place }) => `${method} or ${people}? A comparison in ${place}`,
  ({ method, task }) => `from ${method} to decisions: ${task} in practice`,
  ({ method }) => `${method} on a small budget`,
  ({ name, measure }) => `what ${name} got wrong about ${measure}`,
  ({ method, place }) => `notes on a failed experiment with ${method} in ${place}`,
  ({ measure, place }) => `seasons of ${measure} in ${place}`,
  ({ task }) => `a protocol for ${task}`,
  ({ effect, method }) => `early warning of ${effect} from ${method}`,
  ({ thing, place }) => `who benefits from ${thing}? Interviews in ${place}`,
  ({ task }) => `${task} with missing data`,
  ({ measure, method }) => `learning ${measure} from ${method}`,
  ({ effect, place }) => `a map of ${effect} in ${place}`,
  ({ measure, thing }) => `is ${measure} the right measure for ${thing}?`,
  ({ count, thing }) => `${count} ${thing}, one winter`,
  ({ people, task }) => `how ${people} judge: an experiment on ${task}`,
  ({ task }) => `open problems in ${task}`,
  ({ measure, effect }) => `${measure}, ${effect} and the limits of models`,
  ({ task }) => `a checklist for ${task}`,
  ({ thing, effect }) => `can ${thing} prevent ${effect}?`,
  ({ name, place }) => `${name} in ${place}: what happened after the pilot`,
  ({ method, thing }) => `a survey of ${method} for ${thing}`,
  ({ people, method }) => `teaching ${people} to use ${method}`,
];

/** Forms of the sentences of an abstract, in order. */
const SENTENCES: readonly (readonly Form[])[] = [
  [
    ({ thing, measure }) =>
      `Decisions about ${thing} depend on ${measure}, rarely measured at the scale at which they are made.`,
    ({ thing }) => `Most of what is known about ${thing} comes from a few well-studied sites.`,
    ({ measure }) => `Few records of ${measure} are older than the people who use them.`,
    ({ thing }) => `Those who plan ${thing} seldom hear how they turned out.`,
    ({ task, measure }) =>
      `Work on ${task} usually takes ${measure} as given, in spite of changes from week to week.`,
    ({ people, effect }) => `Ask ${people} about ${effect}, and they will point at a place.`,
    ({ effect }) => `Damage from ${effect} is usually noticed when it is too late to measure it.`,
    ({ effect, thing }) => `It is often said that ${thing} reduce ${effect}.`,
  ],
  [
    ({ method, count, place }) =>
      `We combine ${method} with field records from ${count} sites in ${place}.`,
    ({ method, task }) =>
      `This paper asks how far ${method} can be trusted for ${task}, and where it fails.`,
    ({ task, method }) => `We present a method for ${task} that needs ${method} once a season.`,
    ({ method, place }) =>
      `We show that ${method} can take the place of weekly visits to ${place}.`,
    ({ method, count }) =>
      `With ${method}, a team of two can cover ${count} sites in a week, and we measure what is lost.`,
    ({ thing, place, method }) =>
      `We repeat an early study of ${thing} in ${place}, this time with ${method}.`,
    ({ task, method, people, place }) =>
      `For ${task}, we compare ${method} with what ${people} in ${place} report.`,
    ({ people, method, thing }) =>
      `We gave ${people} the results of ${method} for their own ${thing}, and asked what they would change.`,
  ],
  [
    ({ years, measure }) =>
      `Over ${years} years, ${measure} explains more of the differences than age, size or position.`,
    ({ percent, count }) =>
      `The estimates agree with those of two independent observers in all but ${Math.ceil(percent / 4)} of ${count} cases.`,
    ({ measure, percent }) =>
      `Compared with the usual procedure, the error in ${measure} falls by ${percent}%.`,
    ({ effect, percent }) => `We find ${percent}% less ${effect} than models predict.`,
    ({ people, count }) =>
      `In ${Math.ceil(count / 3)} of ${count} cases, ${people} were right and the model was not.`,
  ],
  [
    () => 'The gain is largest where records are sparse, and vanishes where they are daily.',
    ({ thing }) => `Where ${thing} are crowded, the result does not hold, and we say why.`,
    ({ measure }) =>
      `A model without ${measure} does nearly as well in spring, but not in late summer.`,
    ({ effect }) => `After a storm, ${effect} hides the difference for about a month.`,
    ({ place }) => `Outside ${place}, the same procedure needs twice as many visits.`,
  ],
  [
    () => 'Data and code are published with the paper.',
    ({ task }) => `We discuss what this means for ${task} elsewhere.`,
    ({ place }) => `A second year in ${place} will show whether it lasts.`,
    ({ thing, place }) => `We close with advice for those who plan ${thing} in ${place}.`,
    () => 'All records, including those that we excluded, are in the supplement.',
    ({ people }) => `The questions that ${people} asked us are listed in the appendix.`,
  ],
];

/** Draws items in random order, and all of them before any repeats. */
function createDeck<Item>(random: () => number, items: readonly Item[]): () => Item {
  let rest: Item[] = [];
  return () => {
    if (rest.length === 0) rest = [...items];
    const [item] = rest.splice(Math.floor(random() * rest.length), 1);
    return item as Item;
  };
}

/** Whether a title repeats a word, as in "Mapping Canopy Cover Where Canopy Cover Is Unknown". */
function hasRepeatedWord(title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words).size < words.length;
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const SMALL = /^(?:a|after|and|at|from|for|in|of|on|the|to|with|without|about|by)$/;

/** Capitals as in titles: "mapping canopy cover" → "Mapping Canopy Cover". */
function toTitle(text: string): string {
  return text
    .split(' ')
    .map((word, index, words) =>
      SMALL.test(word) && index > 0 && !words[index - 1]?.endsWith(':') ? word : capitalize(word),
    )
    .join(' ');
}
