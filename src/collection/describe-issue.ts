import { z } from 'zod';
import type { Fault } from './faults.ts';
import { createFieldFault, type Source } from './field-fault.ts';
import { valueAt, type FieldPath } from './field-path.ts';
import { nearest } from './nearest.ts';

/** Field names of other programs, with our names: of papers first, then of `site.yaml`. */
const FOREIGN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    arxivid: ['arxiv'],
    author: ['curator'],
    base: ['origin'],
    baseurl: ['origin'],
    booktitle: ['venue'],
    code: ['links.code'],
    color: ['colour', 'accent'],
    colour: ['accent'],
    comment: ['note'],
    conference: ['venue'],
    copyright: ['licence'],
    created: ['submitted'],
    date: ['submitted'],
    description: ['abstract'],
    domain: ['origin'],
    editor: ['curator'],
    eprint: ['arxiv'],
    github: ['code'],
    homepage: ['project', 'origin'],
    journal: ['venue'],
    lang: ['language'],
    language: ['lang'],
    maintainer: ['curator'],
    name: ['title'],
    pdf: ['links.pdf'],
    project: ['links.project'],
    published: ['submitted'],
    repository: ['code'],
    slides: ['links.slides'],
    subtitle: ['tagline'],
    summary: ['abstract'],
    tags: ['topics'],
    titel: ['title', 'name'],
    title: ['name'],
    url: ['links', 'origin'],
    video: ['links.video'],
    website: ['project', 'origin'],
  }),
);

/** Converts an issue of Zod to faults, one for each field. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  source: Source,
): Fault[] {
  const fault = (issuePath: FieldPath, message: string): Fault => {
    // A single link is parsed as a list, but is not a list in the file.
    const isSingle = typeof valueAt(data, issuePath.slice(0, -1)) === 'string';
    return createFieldFault(source, isSingle ? issuePath.slice(0, -1) : issuePath, message);
  };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = listFieldsAt(schema, issue.path);
      return issue.keys.map((key) => ({
        ...createFieldFault(source, issue.path, describeUnknown(key, known)),
        ...source.locate([...issue.path, key]),
      }));
    }
    case 'invalid_type': {
      const value = valueAt(data, issue.path);
      const sourceText = source.getSourceText?.(issue.path);
      return [fault(issue.path, describeType(issue, value, sourceText))];
    }
    case 'invalid_value': {
      const value = valueAt(data, issue.path);
      if (value === undefined) return [fault(issue.path, 'is missing; add it')];
      return [fault(issue.path, `${show(value)} is unknown; ${describeAllowed(issue, value)}`)];
    }
    default:
      return [fault(issue.path, issue.message)];
  }
}

/** Suggests a similar value; otherwise returns the message of the schema, or all allowed values. */
function describeAllowed(issue: z.core.$ZodIssueInvalidValue, value: unknown): string {
  const allowed = issue.values.map(String);
  const closest = typeof value === 'string' ? nearest(value, allowed) : undefined;
  if (closest !== undefined) return `did you mean "${closest}"?`;
  const hasCustomMessage = !issue.message.startsWith('Invalid ');
  return hasCustomMessage ? `it ${issue.message}` : `write one of ${allowed.join(', ')}`;
}

function describeUnknown(key: string, known: readonly string[]): string {
  const foreign = FOREIGN_NAMES.get(key.toLowerCase())?.find((name) =>
    known.includes(name.replace(/\..*/, '')),
  );
  const suggestion = nearest(key, known) ?? foreign;
  const advice = suggestion
    ? `did you mean "${suggestion}"?`
    : `the fields are ${known.join(', ')}`;
  return `unknown field "${key}"; ${advice}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'text',
};

function describeType(
  issue: z.core.$ZodIssueInvalidType,
  value: unknown,
  sourceText: string | undefined,
): string {
  if (value === undefined) return 'is missing; add it';
  if (value === null) return 'is empty; fill it in or remove the field';
  if (issue.expected === 'string' && typeof value !== 'object') {
    // The parsed number may have lost zeros, as in 2203.15080, so it must not be suggested.
    const example = sourceText === undefined ? '' : `: "${sourceText}"`;
    return `must be text; put it in quotation marks${example}`;
  }
  if (issue.expected === 'array' && typeof value !== 'object') {
    return `must be a list, even for a single value; write [${show(value)}]`;
  }
  const isNumber = issue.expected === 'number' || issue.expected === 'int';
  if (isNumber && typeof value === 'string' && Number.isFinite(Number(value))) {
    return `must be a number; write ${value} without quotation marks`;
  }
  if (issue.path.length === 0) return 'must consist of fields; write one "field: value" per line';
  const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
  if (expected === TYPE_NAMES.object) {
    return `must be ${expected}, one "field: value" per line, not ${show(value)}`;
  }
  return `must be ${expected}, not ${show(value)}`;
}

/** Lists the fields that the schema allows at a path. */
function listFieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of [...path, undefined]) {
    while (current instanceof z.ZodDefault || current instanceof z.ZodOptional)
      current = current.unwrap();
    if (current instanceof z.ZodPipe) current = current.out;
    if (step === undefined) break;
    if (current instanceof z.ZodObject) {
      current = (current.shape as Record<string, z.core.$ZodType>)[String(step)];
    } else if (current instanceof z.ZodArray) current = current.element;
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
