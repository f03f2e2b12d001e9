import { AT_ONCE, getPart } from './part.ts';

/**
 * Asks for the facts of papers while the script that reads them is still on its way: `loadFacts` then
 * finds them arriving.
 *
 * @param data of an element: `data-references` and `data-parts` say where facts are
 */
export function askEarly(
  ids: readonly string[],
  { references = '', parts }: Readonly<DOMStringMap>,
): void {
  for (const path of new Set(ids.slice(0, AT_ONCE).map((id) => getPart(id, Number(parts))))) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = '';
    link.href = references + path;
    document.head.append(link);
  }
}
