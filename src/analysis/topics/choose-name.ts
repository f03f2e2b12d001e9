import type { Phrase } from './list-phrases.ts';

/**
 * Words that name no topic by themselves, because they belong to a whole field or only mean something
 * with another word.
 */
const UNFIT = new Set(
  (
    'accuracy action adaptation agent ai algorithm alignment analysis annotation application architecture ' +
    'attention attribute background batch behavior behaviour benchmark bias camera captioning captions ' +
    'class classes cloud code cognition community compression concept context conversation coverage data ' +
    'dataset depth design detection device diffusion dimension distribution document documents domain ' +
    'edge efficiency embedding embeddings encoder entity environment error ethics evaluation event ' +
    'expert experts explanation expression feature features feedback field finite flow frame frequency fusion future game ' +
    'generalization generation geometry gpu gradient gradients graph group health human humans identity image images ' +
    'industry inference information instruction instructions intelligence intent interaction internet ' +
    'knowledge label labels language languages latency layer layers length level light line linguistic ' +
    'llm llms machine map maps market mask mechanism medical medicine memory meta method ml mobile modality ' +
    'model models modeling modelling motion multimodal network networks neural noise object objects ' +
    'optimisation optimization order pattern people perception performance person personality phase ' +
    'planning point points policy politics position preference prediction price privacy problem process ' +
    'product prompt prompts quality quantum query question questions range ray real-world reasoning ' +
    'reconstruction representation research resolution resource response route reward risk robustness role ' +
    'rule rules safety sample scale scaling scene scenes school science search security self semantics ' +
    'sensor sequence service session shape signal simulation size skill skills social software source ' +
    'space spatial state step steps structure student students style subject surface system systems task ' +
    'tasks teacher team temperature temporal text texture theory thinking time token tokens tool tools ' +
    'topic training transfer transformer trust turn turns uncertainty understanding unit user users ' +
    'variation version video videos view views vision visual visualization vlm vlms voice wave web weight word words world 2d 3d 4d'
  ).split(' '),
);

/** Phrases that belong to a whole field. */
const UNFIT_PHRASE =
  /^(?:(?:deep |convolutional |artificial )?neural networks?|(?:deep|machine) learning|artificial intelligence|(?:training|synthetic|real[- ]world|experimental) (?:data|datasets?)|foundation models?|deep networks?|learning (?:models?|methods?|algorithms?)|(?:downstream|real[- ]world) (?:tasks?|applications?)|computer vision|data[- ]driven|open source|case study|human-ai)$/i;

/** Nouns with the ending of an adjective. */
const NOUNS =
  /(?:signal|material|trial|tutorial|proposal|portal|journal|principal|metal|crystal|hospital|capital|animal|mineral|dial|goal|music|logic|traffic|metric|topic|fabric|clinic|rhetoric|arithmetic|heuristic|graphic|critic|drive|archive|objective|perspective|narrative|incentive|derivative|table|variable|ensemble|vocabulary|library|summary|dictionary|glossary|grammar|radar|lidar|seminar|calendar|seed|feed|speed|embed)$/i;
/** Endings of adjectives and participles, and of compounds that are adjectives. */
const ADJECTIVE =
  /(?:[cdlmnprtus]al|ial|ive|[^st]ic|istic|ous|[ai]ble|ary|lar|ed|less|ful|theoretic|-\w*(?:agent|convex|correcting|duplex|field|image|state|aware|based|shot|level|free|rank|dose|time|scale|world|term|context|lingual|modal|view|task|turn|step|hop|horizon|specific|fidelity|quality|resolution|grained|throughput|latency|incremental|driven|guided|agnostic|efficient|wise|end|tail|precision))$/i;
/**
 * Ends of phrases that continue in the text: "large language (models)", "class incremental
 * (learning)".
 */
const INCOMPLETE =
  /(?:^| )(?:large language|incremental|vision[- ]language|text to|chain of|state[- ]of)$/i;
/** Verbs of titles: "assess LLMs", "Models Understand". */
const VERB =
  /^(?:assess|detect|explain|predict|generate|build|boost|can|do|does|enhance|evaluate|explore|fine-tun\w*|improve|learn|leverage|make|reason|rethink\w*|teach|towards?|train|understand|use|using|via|when|why|with)\b|\b(?:can|do|does|fail|improve|know|learn|meet|meets|need|reason|think|understand|via)$/i;

interface Limits {
  readonly isPhrase: boolean;
  /** Minimum share of the group's papers, and minimum number, with the name. */
  readonly share: number;
  readonly papers: number;
  /** Minimum share of the group's papers among those with the name. */
  readonly precision: number;
}

/** From the best names to those that are still better than none. */
const LIMITS: readonly Limits[] = [
  { isPhrase: true, share: 0.08, papers: 3, precision: 0.4 },
  { isPhrase: false, share: 0.2, papers: 3, precision: 0.4 },
  { isPhrase: true, share: 0, papers: 2, precision: 0.4 },
  { isPhrase: false, share: 0.1, papers: 3, precision: 0.3 },
];

/** Whether a phrase says nothing about a subject on its own, such as "scale" or "real-world". */
export function isUnfit({ surface, length }: Pick<Phrase, 'surface' | 'length'>): boolean {
  return length === 1 && UNFIT.has(surface.toLowerCase());
}

/** Whether a phrase reads as the name of a topic: a noun that is not too general. */
export function isName({ surface, length, isBroad }: Phrase): boolean {
  const last = surface.split(' ').at(-1) ?? '';
  if (INCOMPLETE.test(surface) || VERB.test(surface)) return false;
  if (ADJECTIVE.test(last) && !NOUNS.test(last)) return false;
  // Keywords such as "Computer Science - Computation", and possessives.
  if (UNFIT_PHRASE.test(surface) || /\s[-–]\s|['’]s\b/.test(surface)) return false;
  return length > 1 || (!isBroad && !isUnfit({ surface, length }) && surface.length > 2);
}

/**
 * The phrases that could name a group, the best first: phrases of several words that enough of its
 * papers and few others contain, then single words that many of its papers contain.
 *
 * @param ranked the group's phrases, the most distinctive first
 */
export function listNames(
  ranked: readonly Phrase[],
  group: ReadonlySet<number>,
): readonly Phrase[] {
  const names = ranked.filter(isName);
  return LIMITS.flatMap((limits) =>
    names.filter(({ papers, length }) => {
      const inside = papers.intersection(group).size;
      const least = Math.max(limits.papers, group.size * limits.share);
      const isSuitable = inside >= least && inside / papers.size >= limits.precision;
      return isSuitable && limits.isPhrase === length > 1;
    }),
  );
}
