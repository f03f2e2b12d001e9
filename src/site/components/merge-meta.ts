/** A `<meta>` element, which may have both a name and a property. */
export interface Meta {
  readonly name?: string | undefined;
  readonly property?: string | undefined;
  readonly content: string;
}

/**
 * Merges tags with the same content, one with a name and one with a property, into one element:
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
