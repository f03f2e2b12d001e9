/** A tag with its attributes, or a text between tags, as written. */
const TOKEN = /<(?<end>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Attributes with a few keywords as possible values. */
const CHOICE =
  /^(?:role|type|rel|name|dir|scope|method|autocomplete|aria-(?!label$|describedby).*)$/;

/** Void elements. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Number of ancestors that can restrict an element. */
const DEPTH = 3;

/**
 * Lists the features of a page that a validator can object to, independent of content: for each
 * element its ancestors, the element before it and its attributes; the special characters of values
 * and texts, which may need escaping; and the sequence of headings.
 */
export function listShapes(html: string): ReadonlySet<string> {
  const shapes = new Set<string>();
  const open: string[] = [];
  let before = '';
  let heading = '';
  for (const { 0: token, groups } of html.matchAll(TOKEN)) {
    const { end, name, attributes = '' } = groups ?? {};
    if (name === undefined) {
      shapes.add(`${open.slice(-1).join('')} text ${listSigns(token)}`);
    } else if (end === '/') {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      before = name;
    } else {
      const shown = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', ...values]) => `${key}=${describe(key, values.join(''))}`,
      );
      shapes.add([open.slice(-DEPTH).join('>'), before, name, ...shown].join(' '));
      if (/^h[1-6]$/i.test(name)) {
        shapes.add(`${heading} then ${name}`);
        heading = name;
      }
      if (!VOID.test(name)) open.push(name);
      before = '';
    }
  }
  return shapes;
}

function describe(key: string, value: string): string {
  if (CHOICE.test(key)) return value;
  return value.trim() === '' ? 'nothing' : listSigns(value);
}

/** The special characters of a text, each once, and whether there are others. */
function listSigns(text: string): string {
  const signs = new Set(text.match(/&#?\w+;|[&<>"'`=]|\p{C}/gu));
  return [...signs].sort().join('') + (/\S/.test(text) ? 'x' : '');
}
