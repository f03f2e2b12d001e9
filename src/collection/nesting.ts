/**
 * How deeply anything that is read may be nested. Fields need four levels; parsers and what walks
 * over their results recurse, and would overflow the stack or take quadratic time far beyond.
 */
export const MAX_DEPTH = 64;

/** What is wrong, and what to do: a sentence without its subject. */
export const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep; remove the surplus brackets, marks or indentation`;

/**
 * Whether data are nested too deeply to be walked over by recursion, as data that contain themselves
 * are. Does not recurse.
 *
 * @param data of JSON or YAML
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

/** The names of the fields that are nested too deeply; data other than an object have none. */
export function listDeepFields(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => (isTooDeep(value) ? [name] : []));
}
