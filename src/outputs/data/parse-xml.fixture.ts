import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text content, including that of descendants. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

/**
 * Parses XML strictly.
 *
 * @throws Error at the first syntax error
 */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = {
      name,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, { value }]) => [key, value]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.forEach((element) => (element.text += text)));
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

/** Children with a name. */
export function getAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the only child with a name, if there is one. */
export function getText(element: XmlElement, name: string): string | undefined {
  const [found, ...others] = getAll(element, name);
  if (others.length > 0) throw new Error(`There are several <${name}>.`);
  return found?.text;
}
