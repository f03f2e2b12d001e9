/** More is forgotten: the words of a collection are many, and most stand in few abstracts. */
const MOST = 50_000;

/** The same function, which does not compute again what it was lately asked. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same for things, each of which is forgotten with its value. */
export function rememberEach<T extends object, Value>(
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

/** The same for who asks for one thing twice, and then never again. */
export function rememberLast<Given extends readonly unknown[], Value>(
  compute: (...given: Given) => Value,
): (...given: Given) => Value {
  let last: { readonly given: Given; readonly value: Value } | undefined;
  return (...given) => {
    const isSame = last?.given.every((one, at) => one === given[at]) ?? false;
    if (last === undefined || !isSame) last = { given, value: compute(...given) };
    return last.value;
  };
}
