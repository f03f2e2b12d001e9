import type { z } from 'zod';
import { findForbiddenCharacter } from './clean-text.ts';
import type { Fault } from './faults.ts';
import { describeIssue } from './describe-issue.ts';
import { createFieldFault, type Source } from './field-fault.ts';
import { formatPath, type FieldPath } from './field-path.ts';
import { listDeepFields, TOO_DEEP } from './nesting.ts';

export type Validated<T> =
  | { readonly value: T; readonly faults: readonly []; readonly warnings: readonly Fault[] }
  | {
      readonly value: undefined;
      readonly faults: readonly Fault[];
      readonly warnings: readonly Fault[];
    };

/** Validates data against a schema. Every invalid field is a fault at its position in the file. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: unknown,
  source: Source,
): Validated<z.output<S>> {
  const deep = listDeepFields(data);
  if (deep.length > 0) {
    const faults = deep.map((field) => createFieldFault(source, [field], TOO_DEEP));
    return { value: undefined, faults, warnings: [] };
  }
  const warnings = findForbidden(data, [], source);
  const result = schema.safeParse(data);
  if (result.success) {
    const dropped = findDroppedKeys(data, [], source);
    if (dropped.length > 0) return { value: undefined, faults: dropped, warnings };
    return { value: result.data, faults: [], warnings };
  }
  const { issues } = result.error;
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => formatPath(path)),
  );
  // Zod also checks the length of a text that should be a list.
  const causes = issues.filter(
    ({ code, path }) => code === 'invalid_type' || !mistyped.has(formatPath(path)),
  );
  const faults = causes.flatMap((issue) => describeIssue(issue, schema, data, source));
  return { value: undefined, faults, warnings };
}

/** Finds keys that Zod drops, because assigning to them changes an object's prototype. */
function findDroppedKeys(data: unknown, path: FieldPath, source: Source): Fault[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = [...path, Array.isArray(data) ? Number(key) : key];
    if (key !== '__proto__') return findDroppedKeys(value, inner, source);
    const message = 'the name "__proto__" cannot be used; choose another, or remove it';
    return [{ ...createFieldFault(source, path, message), ...source.locate(inner) }];
  });
}

function findForbidden(data: unknown, path: FieldPath, source: Source): Fault[] {
  if (typeof data === 'string') {
    const character = findForbiddenCharacter(data);
    if (!character) return [];
    const message = `contains the control character ${character}, which is dropped; remove it, or double the backslash (\\\\) of a TeX command`;
    return [createFieldFault(source, path, message)];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    findForbidden(value, [...path, Array.isArray(data) ? Number(key) : key], source),
  );
}
