import type { DefaultTreeAdapterTypes } from 'parse5';

/** Names of all elements of parsed HTML, in document order. */
export function listTags(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  return [
    ...('tagName' in node ? [node.tagName] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(listTags) : []),
  ];
}
