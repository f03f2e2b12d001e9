/** The frame of a question: its phrasing around the words that it is about. */
export interface Frame {
  /** Ranges of the question that do not describe papers, in order. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** Whether the newest papers are wanted first. */
  readonly isNewest: boolean;
  /** Whether papers with code are wanted. */
  readonly hasCode: boolean;
}

/** Interchangeable words in {@link FRAMES}. */
const CLASSES: Readonly<Record<string, string>> = {
  paper: 'papers?|articles?|studies|study|publications?|works?|research|literature',
  method: 'methods?|approach(?:es)?|techniques?|models?|ways?|algorithms?',
  best: 'best|fastest|simplest|most common|usual|state-of-the-art|state of the art',
  use: 'use|uses|used|using|employ|apply|mention|mentions|report on|evaluate on|test on|train on',
  about: 'about|on|regarding|concerning|discussing|dealing with|related to|covering',
  the: 'the|a|an|any|all|some|me|us|more|few|good|interesting',
  can: 'can|could|should|do|does|did|would|might|to|must',
  one: 'i|we|you|one|people|they',
  new: 'recent|newest|latest|new',
  verb: 'wrote|writes|write|works|worked|working|published|publishes',
  make: 'make|get|build|do',
  papier: 'arbeiten|arbeit|artikel|aufsätze|paper|papers|studien|veröffentlichungen|texte',
  nutzt: 'nutzen|nutzt|verwenden|verwendet|benutzen|benutzt|einsetzen',
  über: 'über|zu|zum thema|zur|von|mit dem thema',
  kann: 'kann|können|könnte|soll|lässt|macht',
  man: 'man|ich|wir|sich',
  neu: 'neue|neuere|neueste|neuen|neueren|neuesten|aktuelle|aktuellen',
};

/**
 * Frames of questions, one per line: `<class>` is one of its words, `?` makes the word before it
 * optional, `>` marks a frame that only begins a question, and `X` is the subject.
 */
const FRAMES = `
  > which|what <new>? <paper> that|which? <use> <the>? X
  > which|what <new>? <paper> are|is|were? <about> <the>? X
  > which|what <new>? <paper> X
  > which|what <method> are|is? <use>? for <the>? X
  > which|what <use> <the>? X
  > what is|are <the>? <best> <method> for|to|of <the>? X
  > what is|are <the>? <best> X
  > what are|is <the>? <new> X
  > what is|are known|new about <the>? X
  > what is|are|does|do|did <the>? X
  > what's <the>? X
  > how do|does|did <the>? X work|works
  > how <can> <one>? <make>? X
  > how is|are|was|were <the>? X
  > how X
  > why <can>|is|are|was|were <the>? X
  > who <verb> <the>? <paper>? <about>? <the>? X
  > are|is there <the>? <new>? <paper>? that|which? <about>|<use>? <the>? X
  > do|does|did <the>? <paper> <use> <the>? X
  > show|find|give|get|list|recommend <the>? <the>? <new>? <paper> that|which? <about>|<use>|by|for? <the>? X
  > show|find|give|list me <the>? X
  > i am|was looking|searching for <the>? <new>? <paper>? <about>? <the>? X
  > i'm looking|searching for <the>? <new>? <paper>? <about>? <the>? X
  > i want|need|like to? know|read|find|see? <the>? <paper>? <about>? <the>? X
  > looking|searching for <the>? <new>? <paper>? <about>? <the>? X
  > tell me <the>? about <the>? X
  > <the>? <new>? <paper> that|which <about>|<use> <the>? X
  > <the>? <new>? <paper> <about>|using <the>? X
  > <the>? <new>? papers|articles|publications by|from <the>? X
  > anything|something|everything <about> <the>? X
  > compare|comparing|comparison of? <the>? X and|with|to|versus|vs <the>? X
  > <the>? difference|differences between <the>? X and <the>? X
  > welche|welcher|was|gibt es <the>? <neu>? <papier> die? <nutzt> X
  > welche|welches|welcher <neu>? <papier> <nutzt>|<über>|behandeln|gibt? es? <über>? X
  > welche <method>|methoden|verfahren gibt? es? für|zu X
  > gibt es <neu>? <papier> <über>|mit? X
  > was ist|sind der|die|das? beste|besten? verfahren|methode|methoden|ansatz? für? X
  > was gibt es neues? <über>? X
  > wie <kann> <man>? X
  > wer schreibt|schrieb|forscht|arbeitet <über>|an? X
  > zeig|zeige|finde|suche mir? <neu>? <papier>? <über>? X
  > ich suche|brauche <neu>? <papier>? <über>? X
  > <neu>? <papier> <über> X
  > vergleich|vergleiche von? X und|mit X
  > unterschied|unterschiede zwischen X und X
  X vs|vs.|versus <the>? X
  X <new>|newest|latest first
  X neueste zuerst
  X with code|implementation|implementations
  X with code available
  X et al|al.|al,|al., X
  X et al|al.|al,|al.,
  X mit code|quelltext
`;

const LINES = FRAMES.trim()
  .split('\n')
  .map((line) => line.trim());
const isLeading = (line: string): boolean => line.startsWith('>');
const LEADING = LINES.filter(isLeading).map(createPattern);
const OTHERS = LINES.filter((line) => !isLeading(line)).map(createPattern);

/** Words of a frame that imply an order or a filter. */
const NEWEST = new RegExp(
  String.raw`(?<!\p{L})(?:${CLASSES.new ?? ''}|${CLASSES.neu ?? ''})(?!\p{L})`,
  'iu',
);
const CODE = /\b(?:code|implementations?|quelltext)\b/i;

/** Turns a line of {@link FRAMES} into a pattern with a group for each stretch of frame words. */
function createPattern(line: string): RegExp {
  const words = line.replace(/^> /, '').split(' ');
  let source = String.raw`^\s*`;
  let isOpen = false as boolean;
  words.forEach((word, i) => {
    if (word === 'X') {
      if (isOpen) source += ')';
      isOpen = false;
      source += i === words.length - 1 ? String.raw`(?=\S).*$` : String.raw`\S.*?\s`;
      return;
    }
    if (!isOpen) source += '(';
    isOpen = true;
    const isOptional = word.endsWith('?');
    const choices = word
      .replace(/\?$/, '')
      .replace(/\./g, String.raw`\.`)
      .replace(/'/g, "['’]")
      .replace(/<(\p{L}+)>/gu, (_, name: string) => CLASSES[name] ?? '');
    const isLast = i === words.length - 1;
    const end = isLast ? String.raw`[\s?!.]*$` : String.raw`\s+`;
    source += `(?:(?:${choices})${end})${isOptional ? '?' : ''}`;
  });
  return new RegExp(`${source}${isOpen ? ')' : ''}`, 'idu');
}

/** Longer questions are treated as pasted text. */
const MAX_LENGTH = 300;

/**
 * Recognises the frame of a question. Operators and quotations are not part of it.
 *
 * @returns undefined if there is no frame
 */
export function readFrame(query: string): Frame | undefined {
  if (query.length > MAX_LENGTH) return undefined;
  const ranges: (readonly [start: number, end: number])[] = [];
  let rest = query;
  const match = (pattern: RegExp): boolean => {
    const groups: readonly ([number, number] | undefined)[] =
      pattern.exec(rest)?.indices?.slice(1) ?? [];
    const found = groups.flatMap((range) => (range && range[0] < range[1] ? [range] : []));
    ranges.push(...found);
    rest = blank(rest, found);
    return found.length > 0;
  };
  LEADING.some(match);
  OTHERS.forEach(match);
  if (ranges.length === 0 || rest.trim() === '') return undefined;
  const words = ranges.map(([start, end]) => query.slice(start, end));
  return {
    ranges: ranges.sort(([a], [b]) => a - b),
    isNewest: words.some((text) => NEWEST.test(text)),
    hasCode: words.some((text) => CODE.test(text)),
  };
}

/** The question without the words of its frame, at the same positions. */
export function dropFrame(query: string, frame: Frame | undefined): string {
  return blank(query, frame?.ranges ?? []);
}

function blank(text: string, ranges: Frame['ranges']): string {
  return ranges.reduce(
    (left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}
