interface Findings {
  /** Elements and attributes that our pages never contain, and evidence of executed code. */
  readonly intruders: readonly string[];
  /** Pixels by which the page is wider than the window. */
  readonly overflow: number;
}

/**
 * Finds elements and attributes that a page contains only if a text was interpreted as markup. Runs
 * in the page.
 */
export function findIntruders(): Findings {
  const found = new Set<string>();
  if ('hostile' in window) found.add('something ran');
  if (Object.hasOwn(Object.prototype, 'hostile')) found.add('Object.prototype was changed');
  const roots = [
    document,
    ...[...document.querySelectorAll('template')].map(({ content }) => content),
  ];
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
    const name = element.localName;
    for (const { name: attribute, value } of element.attributes) {
      const isOwn =
        /^[a-z][a-z\d:-]*$/i.test(attribute) && !/^on|^srcdoc$|intruder/i.test(attribute);
      if (!isOwn) found.add(`<${name}> has ${attribute}`);
      const leads = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(attribute);
      const isLegal = /^(?:https?|mailto):$/.test(new URL(value, location.href).protocol);
      if (leads && !isLegal) found.add(`<${name}> leads to ${value}`);
    }
    if (/^(?:iframe|object|embed|base|style|marquee|plaintext|video|animate)$/.test(name)) {
      found.add(`there is <${name}>`);
    }
  }
  for (const text of findReordered()) found.add(`changes the direction of adjacent words: ${text}`);
  const overflow = document.documentElement.scrollWidth - innerWidth;
  return { intruders: [...found], overflow };

  /** Finds right-to-left texts that share a line and paragraph with other words. */
  function* findReordered(): Generator<string> {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      // The abstract, a citation and a note are single texts, which may contain both directions.
      if (!parent || parent.closest('script, template, .prose, .citation, .sr-only, pre, textarea'))
        continue;
      if (!/[\u202a-\u202e\u2066\u2067]/.test(node.data) || !parent.checkVisibility()) {
        continue;
      }
      let block: Element | null = parent;
      while (block && isInline(block)) block = block.parentElement;
      // Matches in a text are marked within it, and are not adjacent words.
      if (block?.querySelector('mark')) continue;
      // A title is one text, even if it contains elements for its compounds.
      const title = parent.matches('.whole') ? parent.parentElement : parent;
      const text = title?.querySelector(':scope > .whole') ? title.textContent : node.data;
      const adjacent = (block?.textContent ?? '').replace(text, '');
      const isIsolated = /^[^\u202a-\u202e\u2066\u2067]*\u2068/.test(text);
      if (/[\p{L}\d]/u.test(adjacent) && !isIsolated) yield node.data.trim().slice(0, 60);
    }
  }

  function isInline(element: Element): boolean {
    const { display, unicodeBidi } = getComputedStyle(element);
    return display === 'inline' && unicodeBidi === 'normal';
  }
}
