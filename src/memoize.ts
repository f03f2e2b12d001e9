/** The cache is cleared at this size, because most words of a collection occur in few abstracts. */
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
  compute: (object: T) => Value,
): (object: T) => Value {
  const known = new WeakMap<T, { readonly value: Value }>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before.value;
    const value = compute(object);
    known.set(object, { value });
    return value;
  };
}

/** Memoizes only the latest call, for callers that repeat it. */
export function memoizeLast<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    const isSame = last?.args.every((argument, index) => argument === args[index]) ?? false;
    if (last === undefined || !isSame) last = { args, value: compute(...args) };
    return last.value;
  };
}
