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
  /** Measured quantities: "soil moisture". */
  readonly measures: readonly string[];
}

export interface Text {
  readonly title: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
}

/**
 * Writes a title and an abstract of five sentences about a random part of a subject.
 *
 * @param taken existing titles, to which this one is added
 */
export function writePaper(random: () => number, subject: Subject, taken: Set<string>): Text {
  const choose = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const thing = choose(subject.things);
  const [task, method] = [choose(subject.tasks), choose(subject.methods)];
  const [place, measure] = [choose(subject.places), choose(subject.measures)];
  const name = choose(subject.names);
  const count = 12 + Math.floor(random() * 388);
  const years = 2 + Math.floor(random() * 14);
  const percent = 4 + Math.floor(random() * 38);
  const title = toTitle(
    choose([
      `${method} for ${task}`,
      `${task} with ${method}`,
      `${name}: ${task} with ${method}`,
      `${name}: ${method} for ${thing} in ${place}`,
      `${name}, a benchmark for ${task}`,
      `lessons from ${method} in ${place}`,
      `towards ${task} without ${measure}`,
      `can ${method} replace observers? A study of ${thing}`,
      `what ${measure} says about ${thing}`,
      `${years} years of ${measure} in ${place}`,
      `a survey of ${thing} in ${place}`,
      `do ${thing} change ${measure}? Evidence from ${place}`,
      `${task} in ${place}: limits of ${method}`,
      `${thing} reconsidered`,
      `${measure} and ${thing}: a comparison of ${count} sites`,
      `an open dataset for ${task}`,
    ]),
  );
  if (taken.has(title)) return writePaper(random, subject, taken);
  taken.add(title);
  const sentences = [
    choose([
      `Decisions about ${thing} depend on ${measure}, rarely measured at the scale at which they are made.`,
      `Most of what is known about ${thing} comes from a few well-studied sites.`,
      `Few records of ${measure} are older than the people who use them.`,
      `Those who plan ${thing} seldom hear how they turned out.`,
      `Work on ${task} usually takes ${measure} as given, in spite of changes from week to week.`,
    ]),
    choose([
      `We combine ${method} with field records from ${count} sites in ${place}.`,
      `This paper asks how far ${method} can be trusted for ${task}, and where it fails.`,
      `We present a method for ${task} that needs ${method} only once a season.`,
      `We show that ${method} can take the place of weekly visits to ${place}.`,
      `With ${method}, a team of two can cover ${count} sites in a week, and we measure what is lost.`,
      `We repeat an early study of ${thing} in ${place}, this time with ${method}.`,
      `For ${task}, we compare ${method} with what residents of ${place} report.`,
    ]),
    choose([
      `Over ${years} years, ${measure} explains more of the differences than age, size or position.`,
      `The estimates agree with those of two independent observers in all but ${Math.ceil(percent / 4)} of ${count} cases.`,
      `Compared with the usual procedure, the error in ${measure} falls by ${percent}%.`,
    ]),
    choose([
      `The gain is largest where records are sparse, and vanishes where they are daily.`,
      `Where ${thing} are crowded, the result does not hold, and we say why.`,
      `A model without ${measure} does nearly as well in spring, but not in late summer.`,
    ]),
    choose([
      'Data and code are published with the paper.',
      `We discuss what this means for ${task} elsewhere.`,
      `A second year in ${place} will show whether it lasts.`,
      `We close with advice for those who plan ${thing} in ${place}.`,
      'All records, including those that we excluded, are in the supplement.',
    ]),
  ];
  return { title, abstract: sentences.join(' '), keywords: [method, measure, thing] };
}

const SMALL = /^(?:a|after|and|at|from|for|in|of|the|to|with|without|about|by)$/;

/** Capitals as in titles: "mapping canopy cover" → "Mapping Canopy Cover". */
function toTitle(text: string): string {
  return text
    .split(' ')
    .map((word, index, words) =>
      SMALL.test(word) && index > 0 && !words[index - 1]?.endsWith(':')
        ? word
        : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
    .join(' ');
}
