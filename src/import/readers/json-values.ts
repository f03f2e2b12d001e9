/** A text, also one that was written as a number; nothing where it is empty or something else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value : undefined;
}

export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}

export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Notes on fields that should be a text, or a list of texts, and are something else. */
export function describeNonTexts(
  object: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string[] {
  return names.flatMap((name) => {
    const items = [object[name] ?? []].flat();
    return items.every((item) => typeof item === 'string' || typeof item === 'number')
      ? []
      : [`${name}: is no text; left out`];
  });
}
