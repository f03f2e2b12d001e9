import type { MentionKind } from '../../collection/mention-kinds.ts';

/** Nouns next to a name that determine its kind. */
export const DATA_NOUN =
  'datasets?|data sets?|corpus|corpora|databases?|benchmarks?|challenges?|leaderboards?|test suites?|benchmark suites?|testbeds?|collections?|treebanks?';

export const METHOD_NOUN =
  'models?|methods?|frameworks?|networks?|algorithms?|architectures?|approach(?:es)?|systems?|agents?|techniques?|pipelines?|optimizers?|backbones?|encoders?|decoders?|transformers?|tokenizers?|modules?|strateg(?:y|ies)|mechanisms?|paradigms?|schemes?|baselines?|detectors?|classifiers?|learning|tuning|training|pre-training|attention|adaptation|optimization|optimisation|generator|solver|planner|loss|regularizer|foundation model|language model|family|assistant|attack|defen[cs]e|language|format|protocol|method(?:ology)|extension|variant|solution|tool|toolkit|library|simulator|platform|package|software|engine|recipe|procedure|representation|kernel|layer|policy|metric|score|measure|evaluation|dataset|benchmark|corpus|suite|task|testbed|environment|resource|database|collection|workflow|design|approach|theory|formulation|generalization|estimation|alignment|reasoning|search|sampling|normalization|equalization|expansion|compression|detection|segmentation|reconstruction|prompting|thinking|replication|pruning|quantization|distillation|diffusion|reweighting|rectification|modeling|modelling|LLM|LLMs|VLM|MLLM|LVLM';

const SOFTWARE_NOUN =
  /^(?:library|toolkit|toolbox|package|simulator|software|engine|plugin|app)s?$/i;
const METRIC_NOUN = /^(?:metric|score|measure|index)s?$/i;
const BENCHMARK_NOUN =
  /^(?:benchmark|challenge|leaderboard|(?:test |benchmark )?suite|testbed)s?$/i;
const DATASET_NOUN =
  /^(?:dataset|data set|corpus|corpora|database|collection|treebank|resource)s?$/i;

/** The kind of a name that a noun next to it implies. */
export function kindOfNoun(noun: string): MentionKind {
  if (DATASET_NOUN.test(noun)) return 'dataset';
  if (BENCHMARK_NOUN.test(noun)) return 'benchmark';
  if (METRIC_NOUN.test(noun)) return 'metric';
  if (SOFTWARE_NOUN.test(noun)) return 'software';
  return 'method';
}

/** The kind that a name itself implies, if any. */
export function kindOfName(name: string): MentionKind | undefined {
  if (/bench(?:mark)?(?:[-\s]?\w{1,9})?$/i.test(name) && !/^bench/i.test(name)) return 'benchmark';
  if (/(?:[a-z\d-](?:QA|VQA)|Arena|Eval)$/.test(name)) return 'benchmark';
  if (/(?:Dataset|Corpus|Database|Wiki|Set)$/.test(name)) return 'dataset';
  return undefined;
}
