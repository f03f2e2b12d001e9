import { NO_NAMES } from './no-names.ts';

/** Suffixes that turn a name into an adjective: "CLIP-based". */
const SUFFIX =
  /-(?:based|style|like|trained|pretrained|pre-trained|guided|driven|enhanced|powered|generated|adapted|optimized|tuned|type|inspired|derived|augmented|only|specific|aware|level|format|native|equipped|free|initialized|finetuned|fine-tuned|sized|compatible|assisted|mediated|supported|family|class|scale|backed|encoded|integrated|aligned|labeled|synthesized|accelerated|informed|related|centric|conditioned|supervised|in-the-loop|as-a-judge|as-a-Judge|as-judge)$/;

export function stripSuffix(word: string): string {
  return word.replace(SUFFIX, '');
}

/** A size or a kind of training after the name of a model: "-7B-Instruct", "-B/16". */
const SIZE =
  // oxlint-disable-next-line regexp/no-super-linear-move -- of names, of at most four words
  /[-_ ]?(?:\d+(?:\.\d+)?[BM](?:-A\d+B)?)?(?:-(?:Instruct|instruct|Chat|chat|Base|base|Thinking|it|IT))?$/;
const LETTER_SIZE =
  /-(?:[TSBLHGgtsblh]|XL|XXL|Tiny|Small|Base|Large|Huge|Giant|tiny|small|base|large|huge|medium|Medium)(?:\/\d+)?$/;

export function stripSize(name: string): string {
  const bare = name.replace(SIZE, '');
  return bare === name ? name.replace(LETTER_SIZE, '') : bare;
}

/** Capitals within a word: "CodeMonkeys", "nnU-Net", "GSPure". */
function isMixed(word: string): boolean {
  return (
    (/[a-z][A-Z]/.test(word) && (/[a-z]{2}/.test(word) || word.length >= 5)) ||
    /[A-Z]{2}[a-z]{2,}/.test(word)
  );
}

/** Letters with digits: "YFCC100M", "CIFAR-10", "YOLO11n". */
function isCoded(word: string): boolean {
  return (
    /\d/.test(word) &&
    /[A-Z]/.test(word) &&
    (word.match(/\p{L}/gu)?.length ?? 0) >= 3 &&
    !/^\d+(?:[.,]\d+)?[A-Za-z]{1,2}s?$/.test(word)
  );
}

export function isAcronym(word: string): boolean {
  return /^[A-Z][A-Z0-9&]*[A-Z]s?(?:\+\+)?$/.test(word);
}

/** Typical last parts of compound names. */
const ENDING =
  /^(?:Net|Nets|Bench|bench|GAN|Former|VAE|BERT|Gen|Eval|QA|VQA|VL|LLM|GPT|RL|RAG|Mamba|CLIP|Agent|Set|Edit|Seg|Diff|Pro|Omni|DiT|ViT|MAE|Coder|Math|Instruct|SFT|GRPO|PO|MoE|Video|Audio|Med|Dehazer|LIO|SLAM|Pool|Adapter|Pruner|Judge|Rex|Splat|Splatting|NeRF|GS|XL|Mix|Verified|[A-Z][a-z]*[A-Z]\w*)$/;

/** Hyphenated parts, at least one of which is not a word: "MSR-VTT", "X-Pool", "SWE-bench". */
function isCompound(word: string): boolean {
  const parts = word.split('-');
  if (parts.length < 2 || parts.length > 4) return false;
  const last = parts.at(-1) ?? '';
  if (!/[A-Z]/.test(last) && last !== 'bench') return false;
  if (parts.includes('to') || /^[a-z]{3,}$/.test(parts[0] ?? '')) return false;
  if (parts.some((part) => NO_NAMES.has(part) && !/^[A-Z]{3,}$/.test(part))) return false;
  return (
    ENDING.test(last) ||
    parts.some((part) => isMixed(part)) ||
    (parts.every((part) => /^[A-Z][A-Z0-9]*$/.test(part)) && word.length >= 5) ||
    /^[A-Z]-[A-Z]\w+$/.test(word)
  );
}

/** Kinds of models in any compound, and suffixes of adjectives. */
const CLASS =
  /(?:LLM|VLM|LM|GAN|CNN|GNN|RNN|VAE|DNN|MLP|ViT|NeRF|KG)s$|^(?:e|non|multi|pre|post|sub|anti|inter|semi|pseudo|self|cross|human|open|long|short|low|high|text|image|video|audio|speech|vision|web|per|intra)-|-to-/;
/** Quantities, devices, and adjectives made of them: "7B", "H100", "3D-consistent". */
const QUANTITY =
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- of words, see LONGEST_WORD
  /^(?:[A-Z]\d{1,4}|\d+D|\d+[Kk]|[A-Z]\(\d\)|(?:INT|FP|BF|int|W\d+A)\d+|(?:COVID|Covid)-?19|(?:RTX|GTX|H|A|V|MI)-?\d{2,4}X?|UTF-\d+|Type-\d|APOE4|RISC-V|\d+[,.]\d+\S*|[\p{L}-]+\+?(?:19|20)\d\d[a-z]?(?<=\+.*)|\d+-?(?:D|DoF|DOF|bit|shot)s?|(?:\d+(?:\.\d+)?[A-Za-z]|[A-Z]\d)-[\p{L}-]+)$/u;

export function isNoName(word: string): boolean {
  return (
    NO_NAMES.has(word) ||
    NO_NAMES.has(word.replace(/s$/, '')) ||
    CLASS.test(word) ||
    QUANTITY.test(word)
  );
}

/** A word with letters capitalised for an acronym: "TOken". */
const RAISED = /^(?:[B-DF-HJ-NP-TV-Z][AEIOU]|e[A-Z])[a-z]{3,}$/;

/** Whether a word counts as a name regardless of its context. */
export function isPlainName(word: string): boolean {
  if (word.length < 4 || !/[A-Z]/.test(word)) return false;
  const isShaped = word.includes('-')
    ? isCompound(word) || (isCoded(word) && !/-[a-z]{3,}$/.test(word.replace(/-bench$/, '')))
    : (isMixed(word) && !RAISED.test(word)) || isCoded(word);
  return isShaped && !isNoName(word);
}

/** Whether a word can be a name if the sentence suggests one. */
export function isNameShape(word: string): boolean {
  if (!/[A-Z]/.test(word)) return false;
  return (
    (isPlainName(word) ||
      isAcronym(word) ||
      isCoded(word) ||
      (isMixed(word) && !word.includes('-')) ||
      /^[A-Z]-[A-Z]/.test(word)) &&
    !isNoName(word)
  );
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{Ll}]+$/u.test(word);
}
