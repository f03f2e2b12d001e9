/** A `<meta>` of the head; one element may be known by both. */
export interface Meta {
  readonly name?: string | undefined;
  readonly property?: string | undefined;
  readonly content: string;
}

/**
 * Lets what is said twice, once under a name and once under a property, be said by one element:
 * `<meta name="description" property="og:description" content="…">`.
 */
export function mergeMeta(tags: readonly Meta[]): readonly Meta[] {
  const merged: { -readonly [key in keyof Meta]: Meta[key] }[] = [];
  for (const tag of tags) {
    const half = merged.find(
      ({ name, property, content }) =>
        content === tag.content &&
        (tag.name === undefined ? property === undefined : name === undefined),
    );
    if (half) Object.assign(half, tag);
    else merged.push({ ...tag });
  }
  return merged;
}
