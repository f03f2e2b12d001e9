import { isMap, parseDocument } from 'yaml';
import { formatPaperFile } from '../../collection/paper-file.ts';
import type { Paper } from '../../collection/schema.ts';
import { withFields } from '../paper-fields.ts';

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))([\s\S]*)$/;

/**
 * A paper's file with other values in some fields. All else stays as the maintainer wrote it, his
 * comments and the order of his fields included.
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
  // The schema's way of writing: one link without a list, an arXiv id in quotes.
  const fresh = parseDocument(
    /^---\n([\s\S]*?)---\n/.exec(formatPaperFile(withFields(paper, values)))?.[1] ?? '',
  );
  for (const [field] of fields) {
    const path = field.split('.');
    document.setIn(path, fresh.getIn(path, true));
  }
  const head =
    fields.length > 0
      ? document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()
      : yaml;
  const abstract = values.get('abstract');
  return `${open}${head}${close}${typeof abstract === 'string' ? `\n${abstract}\n` : body}`;
}

/** A line of a `.jsonl` file with other values in some fields. */
export function changePaperLine(line: string, values: ReadonlyMap<string, unknown>): string {
  const data = JSON.parse(line.replace(/^\uFEFF/, '')) as Record<string, unknown>;
  for (const [field, value] of values) {
    const [name = '', kind] = field.split('.');
    if (kind === undefined) data[name] = value;
    else data[name] = { ...(data[name] as object | undefined), [kind]: value };
  }
  return JSON.stringify(data);
}

/** A paper as a line of a `.jsonl` file, without what is absent or empty. */
export function formatPaperLine({ id, abstract, ...fields }: Paper): string {
  const known = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value)
      ? value.length > 0
      : typeof value === 'object'
        ? Object.keys(value).length > 0
        : value !== undefined,
  );
  return JSON.stringify({ id, ...Object.fromEntries(known), abstract });
}
