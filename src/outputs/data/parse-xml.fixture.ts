import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** As it is written, prefix and all. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of all within. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

/**
 * Reads XML as strictly as its standard asks.
 *
 * @throws Error at the first fault
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

/** Children of a name. */
export function getAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the only child of a name; nothing when there is none. */
export function getText(element: XmlElement, name: string): string | undefined {
  const [found, ...others] = getAll(element, name);
  if (others.length > 0) throw new Error(`There are several <${name}>.`);
  return found?.text;
}
