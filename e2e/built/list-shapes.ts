/** A tag with its attributes, or a text between tags, as it is written. */
const PIECE = /<(?<end>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Elements whose values are read as a choice of few. */
const CHOICE =
  /^(?:role|type|rel|name|dir|scope|method|autocomplete|aria-(?!label$|describedby).*)$/;

/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Ancestors that may forbid what stands in them. */
const DEPTH = 3;

/**
 * What a validator can object to in a page, without what pages of one kind differ in: for each element
 * where it stands, after what, with which attributes; of values and texts their signs, which might have
 * had to be escaped; and which heading follows which.
 */
export function listShapes(html: string): ReadonlySet<string> {
  const shapes = new Set<string>();
  const open: string[] = [];
  let before = '';
  let heading = '';
  for (const { 0: piece, groups } of html.matchAll(PIECE)) {
    const { end, name, attributes = '' } = groups ?? {};
    if (name === undefined) {
      shapes.add(`${open.slice(-1).join('')} text ${listSigns(piece)}`);
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

/** The signs of a text, each once, and whether there is anything else. */
function listSigns(text: string): string {
  const signs = new Set(text.match(/&#?\w+;|[&<>"'`=]|\p{C}/gu));
  return [...signs].sort().join('') + (/\S/.test(text) ? 'x' : '');
}
