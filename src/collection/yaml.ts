import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Fault } from './faults.ts';
import type { FieldPath } from './field-path.ts';
import { TOO_DEEP } from './nesting.ts';
import { findDeepYaml } from './yaml-nesting.ts';

/** Where a field stands; lines and columns from 1. */
export interface Position {
  readonly line?: number;
  readonly column?: number;
}

/** Finds the field at a path such as `['links', 'code', 0]`, or the nearest one that contains it. */
export type Locate = (path: FieldPath) => Position;

export interface ParsedYaml {
  /** Absent when the text is broken. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly locate: Locate;
  /** The field's value as it was typed: `2203.15080`, where the data hold the number 2203.1508. */
  readonly typed: (path: FieldPath) => string | undefined;
}

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'close the bracket that is open, or indent the line as its neighbours are',
  BLOCK_AS_IMPLICIT_KEY: 'put a value that has ": " in it in quotes, and indent items alike',
  MISSING_CHAR: 'close the quotation mark or bracket that is open, or put a space after the colon',
  MULTILINE_IMPLICIT_KEY: 'write "field: value", with a space after the colon',
  MULTIPLE_DOCS: 'remove the line "---" in the middle',
  TAB_AS_INDENT: 'indent with spaces',
};

/**
 * Reads YAML 1.2.
 *
 * @param firstLine line of `file` at which `source` begins
 */
export function parseYaml(source: string, file: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const deep = findDeepYaml(source);
  if (deep !== undefined) return refuseDeep(source.slice(0, deep), file, firstLine);
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number): Required<Position> => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // Found again on demand: a tree for each of thousands of files would fill the memory.
  const locate: Locate = (path) => {
    const again = parseDocument(source, { prettyErrors: false });
    return at(offsetOf(again, path));
  };
  const typed = (path: FieldPath): string | undefined => {
    const node = parseDocument(source, { prettyErrors: false }).getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };

  const problems = [...document.errors, ...document.warnings];
  const duplicates = problems.filter(({ code }) => code === 'DUPLICATE_KEY');
  // What follows the first break is mostly its echo.
  const broken = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  const faults: Fault[] = duplicates.map(({ pos }) => ({
    file,
    ...at(pos[0]),
    message: `the field "${wordAt(source, pos[0])}" stands here a second time; keep one of the two`,
  }));
  if (broken) faults.push({ file, ...at(broken.pos[0]), message: describe(broken) });

  let data: unknown;
  if (!broken) {
    try {
      data = document.toJS();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({
        file,
        ...at(0),
        message: `broken YAML: ${reason}; put a value that begins with * or & in quotes`,
      });
    }
  }
  return { data, faults, warnings: lostComments(document, file, at), locate, typed };
}

/** @param before the text up to where it is too deep */
function refuseDeep(before: string, file: string, firstLine: number): ParsedYaml {
  const lines = before.split('\n');
  const place = { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
  return {
    ...{ data: undefined, faults: [{ file, ...place, message: TOO_DEEP }], warnings: [] },
    ...{ locate: () => place, typed: () => undefined },
  };
}

function describe({ code, message }: YAMLError): string {
  const remedy = REMEDIES[code] ?? 'put the value in quotation marks: "…"';
  return `broken YAML: ${message}; ${remedy}`;
}

/** `title: C #1` loses "#1": a comment that clings to its mark was hardly meant as one. */
function lostComments(document: Document, file: string, at: (offset: number) => Position): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (!node.comment || !/^\S/.test(node.comment)) return;
      const comment = node.comment.split('\n')[0] ?? '';
      found.push({
        file,
        ...at(node.range?.[0] ?? 0),
        message: `"#${comment}" is read as a comment; put the whole value in quotation marks, or a space after "#"`,
      });
    },
  });
  return found;
}

function wordAt(source: string, offset: number): string {
  return /^[^:\n]*/.exec(source.slice(offset))?.[0].trim() ?? '';
}

function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      offset = startOf(item) ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
