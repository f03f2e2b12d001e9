import {
  isAlias,
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
import { locate } from './text-positions.ts';
import { findDuplicateKeys } from './yaml-duplicates.ts';
import { findDeepYaml } from './yaml-nesting.ts';
import { findUnintendedSyntax } from './yaml-warnings.ts';

/** A position in a file; line and column from 1. */
export interface Position {
  readonly line?: number;
  readonly column?: number;
}

/** Finds the field at a path such as `['links', 'code', 0]`, or the closest existing parent. */
export type Locate = (path: FieldPath) => Position;

export interface ParsedYaml {
  /** Undefined if the YAML is invalid. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly locate: Locate;
  /** The source of a field's value, such as `2203.15080` for the number 2203.1508. */
  readonly getSourceText: (path: FieldPath) => string | undefined;
}

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'close the open bracket, or indent the line like its neighbours',
  BLOCK_AS_IMPLICIT_KEY: 'put values that contain ": " in quotes, and indent all items equally',
  MISSING_CHAR: 'close the open quotation mark or bracket, or put a space after the colon',
  MULTILINE_IMPLICIT_KEY: 'write "field: value", with a space after the colon',
  MULTIPLE_DOCS: 'remove the line "---" in the middle',
  TAB_AS_INDENT: 'indent with spaces',
};

/** Duplicate keys are found below, because the library compares each key with all others. */
const OPTIONS = { prettyErrors: false, uniqueKeys: false } as const;

/**
 * Parses YAML 1.2.
 *
 * @param firstLine line of `file` on which `source` begins
 */
export function parseYaml(source: string, file: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const deep = findDeepYaml(source);
  if (deep !== undefined) return rejectDeep(source.slice(0, deep), file, firstLine);
  const document = parseDocument(source, { ...OPTIONS, lineCounter: counter });
  const toPosition = (offset: number): Required<Position> => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const locateField: Locate = (path) => toPosition(offsetOf(parseAgain(source), path));
  const getSourceText = (path: FieldPath): string | undefined => {
    const node = parseAgain(source).getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };

  // Later errors are usually consequences of the first.
  const [invalid] = [...document.errors, ...document.warnings];
  const faults: Fault[] = findDuplicateKeys(document).map((offset) => ({
    file,
    ...toPosition(offset),
    message: `the field "${wordAt(source, offset)}" is defined twice; keep one`,
  }));
  if (invalid) faults.push({ file, ...toPosition(invalid.pos[0]), message: describe(invalid) });

  let data: unknown;
  if (!invalid) {
    try {
      data = document.toJS();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({
        file,
        ...toPosition(findAlias(document)),
        message: `invalid YAML: ${reason}; put values that begin with * or & in quotes`,
      });
    }
  }
  return {
    data,
    faults,
    warnings: findUnintendedSyntax(document).map(({ offset, message }) => ({
      file,
      ...toPosition(offset),
      message,
    })),
    locate: locateField,
    getSourceText,
  };
}

/** The most recent result of {@link parseAgain}. */
let latest: { readonly source: string; readonly document: Document } | undefined;

/**
 * Parses a file again to find positions in it, because keeping the trees of thousands of files
 * takes too much memory. The latest tree is cached, since a file with one fault often contains
 * hundreds.
 */
function parseAgain(source: string): Document {
  if (latest?.source !== source) {
    latest = { source, document: parseDocument(source, OPTIONS) };
  }
  return latest.document;
}

/** Finds the offset of the first alias without an anchor before it, otherwise of the first alias. */
function findAlias(document: Document): number {
  const anchors = new Set<string>();
  let first: number | undefined;
  let unknown: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor);
        return undefined;
      }
      first ??= node.range?.[0];
      if (anchors.has(node.source)) return undefined;
      unknown = node.range?.[0];
      return visit.BREAK;
    },
  });
  return unknown ?? first ?? 0;
}

/** @param before the text up to the position that is nested too deeply */
function rejectDeep(before: string, file: string, firstLine: number): ParsedYaml {
  const { line, column } = locate(before, before.length);
  const position = { line: firstLine + line - 1, column };
  return {
    ...{ data: undefined, faults: [{ file, ...position, message: TOO_DEEP }], warnings: [] },
    ...{ locate: () => position, getSourceText: () => undefined },
  };
}

function describe({ code, message }: YAMLError): string {
  const remedy = REMEDIES[code] ?? 'put the value in quotation marks: "…"';
  return `invalid YAML: ${message}; ${remedy}`;
}

function wordAt(source: string, offset: number): string {
  const word = /^[^:\n]*/.exec(source.slice(offset))?.[0].trim() ?? '';
  return word.replace(/^(["'])(.*)\1$/, '$2');
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
