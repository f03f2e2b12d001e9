/** The cache is cleared at this size, since most words of a collection occur in few abstracts. */
const MAX_CACHED = 50_000;

/** Memoizes a function of a text. */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size >= MAX_CACHED) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Memoizes a function of an object; a value lives as long as its object. */
export function memoizeByObject<T extends object, Value>(
  compute: (thing: T) => Value,
): (thing: T) => Value {
  const known = new WeakMap<T, { readonly value: Value }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.value;
    const value = compute(thing);
    known.set(thing, { value });
    return value;
  };
}

/** Memoizes only the latest call, for callers that repeat it. */
export function memoizeLast<Given extends readonly unknown[], Value>(
  compute: (...given: Given) => Value,
): (...given: Given) => Value {
  let last: { readonly given: Given; readonly value: Value } | undefined;
  return (...given) => {
    const isSame = last?.given.every((one, at) => one === given[at]) ?? false;
    if (last === undefined || !isSame) last = { given, value: compute(...given) };
    return last.value;
  };
}
