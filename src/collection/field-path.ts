/** Path of a field within data, such as `['links', 'code', 0]`. */
export type FieldPath = readonly PropertyKey[];

/** Returns the value at a path; undefined if the path does not exist. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

/** Formats a path: `['links', 'code', 0]` becomes `links.code[0]`. */
export function formatPath(path: FieldPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');
}
