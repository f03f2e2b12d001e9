import temml from 'temml';
import { stripControls } from './escape.ts';

/** A formula that cannot be rendered as math; the message explains why. */
export class MathError extends Error {
  override readonly name = 'MathError';
}

/** Output of Temml: elements with a type, text nodes, and fragments with neither. */
export interface TemmlNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly TemmlNode[];
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, string>>;
}

/** Maximum length of a formula, in characters. */
const MAX_TEX = 2000;
/** Maximum depth of groups: Temml and the functions that walk its tree are recursive. */
const MAX_DEPTH = 64;
const MAX_EXPANSIONS = 500;
/** Maximum space or rule passed to Temml, in em and in pt. */
const MAX_SIZE: [number, number] = [4, 40];

/**
 * Macro definitions, which abstracts do not need and which can make a short formula expand without
 * limit.
 */
const DEFINITION =
  /\\(?:[gex]?def|let|futurelet|global|long|(?:re|provide)?newcommand|DeclareMathOperator)(?![a-zA-Z])/;

/** Unambiguous commands of common packages that Temml lacks or renders wrongly. */
const MACROS: Readonly<Record<string, string>> = {
  '\\mbox': '\\text{#1}',
  '\\C': '\\mathbb{C}',
  '\\F': '\\mathbb{F}',
  '\\Q': '\\mathbb{Q}',
  '\\bigO': 'O(#1)',
  '\\centerdot': '\\cdot',
  '\\ensuremath': '#1',
  '\\mathbbm': '\\mathbb{#1}',
  '\\mathbfcal': '\\boldsymbol{\\mathcal{#1}}',
  '\\mathds': '\\mathbb{#1}',
  '\\nicefrac': '{#1}/{#2}',
  '\\sfrac': '{#1}/{#2}',
  '\\slashed': '\\not{#1}',
  '\\strut': '',
  '\\textdegree': '{}^\\circ',
  '\\textsubscript': '{}_{\\text{#1}}',
  '\\textsuperscript': '{}^{\\text{#1}}',
  '\\xspace': '',
  // Temml supports only the capital letter.
  '\\l': 'ł',
  // These are old command names of amsmath.
  '\\Hat': '\\hat{#1}',
  '\\Bar': '\\bar{#1}',
  '\\Tilde': '\\tilde{#1}',
  '\\Vec': '\\vec{#1}',
  '\\Dot': '\\dot{#1}',
  '\\Ddot': '\\ddot{#1}',
  '\\Check': '\\check{#1}',
  '\\Breve': '\\breve{#1}',
  '\\Acute': '\\acute{#1}',
  '\\Grave': '\\grave{#1}',
};

/**
 * Parses a formula into Temml's tree, with the root `math`.
 *
 * @throws MathError if Temml cannot parse the formula, or if it is too long
 */
export function parseTex(tex: string, display: boolean): TemmlNode {
  if (tex.length > MAX_TEX) throw new MathError(`is longer than ${MAX_TEX} characters`);
  if (countDepth(tex) > MAX_DEPTH) {
    throw new MathError(`is nested more than ${MAX_DEPTH} levels deep`);
  }
  const definition = DEFINITION.exec(tex);
  if (definition) throw new MathError(`defines a macro with ${definition[0]}`);
  try {
    return temml.__renderToMathMLTree(prepareTex(tex), {
      displayMode: display,
      throwOnError: true,
      trust: false,
      maxExpand: MAX_EXPANSIONS,
      maxSize: MAX_SIZE,
      // Temml stores a formula's definitions in this object, so each formula needs a new one.
      macros: { ...MACROS },
    }) as TemmlNode;
  } catch (error) {
    throw new MathError(describe(error), { cause: error });
  }
}

function countDepth(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [brace] of tex.matchAll(/\\.|[{}]/gs)) {
    if (brace === '{') deepest = Math.max(deepest, (depth += 1));
    else if (brace === '}') depth -= 1;
  }
  return deepest;
}

/** `\mbox{\boldmath $x$}`, from before `\boldsymbol`. */
const BOLD_MATH = /\\(?:mbox|hbox|text)\s*\{\s*\\boldmath\s*\$([^$]*)\$\s*\}/g;

/** A typeface switch as a script, which TeX allows: `x_\rm{max}`, `x_\rm m`. */
const SCRIPT_SWITCH = /([_^])\s*\\(rm|bf|it|cal|tt|sf)(?:\s*(\{[^{}]*\})|\s+(\w))/g;

/** Rewrites input that is valid in abstracts but not in Temml. */
function prepareTex(tex: string): string {
  return stripControls(tex)
    .replace(/(\\.)|%/gs, (all, escaped?: string) => escaped ?? (all && '\\%')) // no comments here
    .replace(BOLD_MATH, (_, bold: string) => `\\boldsymbol{${bold}}`)
    .replace(
      SCRIPT_SWITCH,
      (_, mark: string, face: string, group?: string, letter = '') =>
        `${mark}{\\${face} ${group?.slice(1, -1) ?? letter}}`,
    )
    .replace(/\\unicode\{x([0-9a-f]{2,5})\}/gi, (_, hex: string) => `\\text{${charOf(hex)}}`)
    .replace(/\\text(?:tt|sf|rm|bf|it)?\{[^{}$]*\}/g, (text) => text.replace(/(?<!\\)_/g, '\\_'));
}

function charOf(hex: string): string {
  const code = parseInt(hex, 16);
  return code < 0x20 || '\\{}$%#&_^~'.includes(String.fromCodePoint(code))
    ? ''
    : String.fromCodePoint(code);
}

function describe(error: unknown): string {
  if (error instanceof RangeError) return 'is nested too deeply';
  const message = error instanceof Error ? error.message : String(error);
  // Temml underlines the position, letter by letter, on a separate line.
  return message
    .replace(/\u0332/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
