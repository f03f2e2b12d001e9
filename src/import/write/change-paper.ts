import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { formatPaperFile } from '../../collection/paper-file.ts';
import type { Paper } from '../../collection/schema.ts';
import { withFields } from '../paper-fields.ts';

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))([\s\S]*)$/;

/**
 * Changes some fields in a paper's file, and removes those without a value. Everything else, including comments and the order of
 * fields, is preserved. New fields are inserted at their usual position.
 */
export function changePaperFile(
  text: string,
  paper: Paper,
  values: ReadonlyMap<string, unknown>,
): string {
  const [, open = '', yaml = '', close = '', body = ''] = FENCED.exec(text) ?? [];
  const document = parseDocument(yaml);
  if (!open || document.errors.length > 0 || !isMap(document.contents)) {
    return formatPaperFile(withFields(paper, values));
  }
  const fields = [...values].filter(([field]) => field !== 'abstract');
  // Formatted values are taken from a new file: a single link without a list, an arXiv id in quotes.
  const fresh = parseDocument(
    /^---\n([\s\S]*?)---\n/.exec(formatPaperFile(withFields(paper, values)))?.[1] ?? '',
  );
  const present = listKeys(document.contents);
  for (const [field, value] of fields) {
    const path = field.split('.');
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, fresh.getIn(path, true));
  }
  if (isMap(fresh.contents)) moveNew(document.contents, listKeys(fresh.contents), present);
  const head =
    fields.length > 0
      ? document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()
      : yaml;
  const abstract = values.get('abstract');
  return `${open}${head}${close}${typeof abstract === 'string' ? `\n${abstract}\n` : body}`;
}

/**
 * Moves new fields, which are at the end, behind the field that comes before them in a new file.
 *
 * @param order keys of a new file
 * @param present keys before the change
 */
function moveNew(map: YAMLMap, order: readonly string[], present: readonly string[]): void {
  const added = map.items
    .splice(present.length)
    .sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
  for (const pair of added) {
    const before = new Set(order.slice(0, order.indexOf(String(pair.key))));
    const place = listKeys(map).findLastIndex((other) => before.has(other));
    map.items.splice(place + 1, 0, pair);
  }
}

function listKeys({ items }: YAMLMap): string[] {
  return items.map(({ key }) => String(key));
}

/** Changes some fields in a line of a `.jsonl` file. */
export function changePaperLine(line: string, values: ReadonlyMap<string, unknown>): string {
  const data = JSON.parse(line.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  for (const [field, value] of values) {
    const [name = '', kind] = field.split('.');
    if (kind === undefined) data[name] = value;
    else data[name] = { ...(data[name] as object | undefined), [kind]: value };
  }
  return JSON.stringify(data);
}

/** Formats a paper as a line of a `.jsonl` file, without empty fields. */
export function formatPaperLine({ id, abstract, ...fields }: Paper): string {
  const present = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value)
      ? value.length > 0
      : typeof value === 'object'
        ? Object.keys(value).length > 0
        : value !== undefined,
  );
  return JSON.stringify({ id, ...Object.fromEntries(present), abstract });
}
