import { toObject, toText } from './json-values.ts';

/** Fields that papers do not have. */
export interface OtherFields {
  /** Those that a paper keeps under `extra`, as text. */
  readonly extra: Readonly<Record<string, string>>;
  /** Names of those that are not imported, which the report lists. */
  readonly unsupported: readonly string[];
}

/** Names of fields about people who are not to be published, or about the review of a paper. */
const PRIVATE_NAME =
  /e-?mail|correo|courriel|phone|telefon|téléphone|reviewer|gutachter|\bscores?\b|conflicts?\b|password|track chair|meta-?review/i;
const EMAIL_ADDRESS = /[^\s@;,<(]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,8}\.[a-z]{2,}/i;

/** Fields that a database computes, such as the number of citations. */
const MEASURE = /counts?$|score|percentile|fwci|cited.?by|times.?cited|^citations?$/i;

/** Properties that name an object, such as a funder. */
const NAMES =
  'name display_name funder_display_name funderName title label value text relatedIdentifier URL url'.split(
    ' ',
  );

/**
 * Decides what happens to fields that papers do not have: those with text are kept. Metrics,
 * private data such as e-mail addresses, and data that is not text, such as nested lists, are
 * omitted.
 *
 * @param fields values by their names in the source; empty ones are ignored
 */
export function keepOthers(fields: Readonly<Record<string, unknown>>): OtherFields {
  const extra: Record<string, string> = {};
  const unsupported: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (isEmpty(value)) continue;
    const texts = [value].flat().map(toName);
    const text = texts.filter((each) => each !== undefined).join('; ');
    if (!texts.includes(undefined) && !isPrivate(name, text) && !MEASURE.test(name))
      extra[toFreeName(name)] = text;
    else unsupported.push(name);
  }
  return { extra, unsupported };
}

/**
 * Renames fields that exports would mistake for their own: the type of an entry, and tags of RIS,
 * which tables of Web of Science use with other meanings.
 */
export function toFreeName(name: string): string {
  return /^(?:type|entrytype|note|[A-Z][A-Z\d])$/.test(name) ? `source-${name}` : name;
}

/** Whether a field must not be published, because a submission system collected it for itself. */
function isPrivate(name: string, text: string): boolean {
  return PRIVATE_NAME.test(name) || EMAIL_ADDRESS.test(text);
}

/** The text of a value, or the name of an object; undefined if it has neither. */
function toName(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value);
  const object = toObject(value);
  const person = [toText(object.given), toText(object.family)].filter(Boolean).join(' ');
  return toText(value) ?? (person || NAMES.map((name) => toText(object[name])).find(Boolean));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
