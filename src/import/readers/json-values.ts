/** Converts a string or number to text; undefined for empty strings and other values. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value : undefined;
}

export function toTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => toText(item) ?? []);
}

export function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function toObjects(value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value]).map(toObject);
}

/** Notes on fields that are neither text nor a list of texts. */
export function describeNonTexts(
  object: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string[] {
  return names.flatMap((name) => {
    const items = [object[name] ?? []].flat();
    return items.every((item) => typeof item === 'string' || typeof item === 'number')
      ? []
      : [`${name}: is not text; omitted`];
  });
}
