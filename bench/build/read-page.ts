import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The content of a paper's page, independent of the tool. */
export interface PageFacts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  /** Ids of the related papers, in order. */
  readonly related: readonly string[];
  readonly bibtexKey: string;
}

/** Parses a paper's page by the markers that all tools' pages have; missing content is empty. */
export function readPage(html: string): PageFacts {
  const root = parse(html);
  const all = [...walk(root)];
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  const withClass = (name: string) =>
    all.filter((element) => getAttribute(element, 'class')?.split(/\s+/).includes(name));
  const authors = named('ul').find((list) => getAttribute(list, 'aria-label') === 'Authors');
  const related = named('section').find((section) =>
    [...walk(section)].some(
      (element) => element.tagName === 'h2' && getText(element).trim() === 'Related papers',
    ),
  );
  const bibtex = named('pre')
    .map(getText)
    .find((text) => text.trimStart().startsWith('@'));
  return {
    title: clean(named('h1').map(getText).join(' ')),
    authors: authors
      ? [...walk(authors)]
          .filter(({ tagName }) => tagName === 'li')
          .map((item) => clean(getText(item)).replace(/,$/, ''))
      : [],
    abstract: clean(withClass('prose').slice(0, 1).map(getText).join(' ')),
    related: related ? listPapers(related) : [],
    bibtexKey: /^\s*@\w+\{([^,]*),/.exec(bibtex ?? '')?.[1] ?? '',
  };
}

function listPapers(section: Element): string[] {
  const ids = [...walk(section)].flatMap((element) => {
    const href = element.tagName === 'a' ? (getAttribute(element, 'href') ?? '') : '';
    return /\/papers\/([^/]+)\/?$/.exec(href)?.[1] ?? [];
  });
  return [...new Set(ids)];
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function getAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function getText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : '';
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
