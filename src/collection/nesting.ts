/**
 * Maximum nesting of input. Fields need four levels. Much deeper input would overflow the stack of
 * recursive parsers, or take quadratic time.
 */
export const MAX_DEPTH = 64;

/** Message for input that is nested too deeply. */
export const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep; remove the surplus brackets, marks or indentation`;

/**
 * Whether data is nested too deeply for recursive code. Circular data counts as too deep. This
 * function is not recursive itself.
 *
 * @param data parsed from JSON or YAML
 */
export function isTooDeep(data: unknown): boolean {
  const pending: { readonly value: unknown; readonly depth: number }[] = [
    { value: data, depth: 0 },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === MAX_DEPTH) return true;
    for (const child of Object.values(value)) pending.push({ value: child, depth: depth + 1 });
  }
  return false;
}

/** Names of the top-level fields that are nested too deeply. */
export function listDeepFields(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (isTooDeep(value) ? [name] : []));
}
