import { cleanLine } from '../collection/clean-text.ts';
import { paperRecordSchema, topicOfMark } from '../collection/schema.ts';

const { id: _, ...FIELDS } = paperRecordSchema.shape;

type Field = keyof typeof FIELDS;
type ValidField<Name extends Field> = Partial<
  Record<Name, ReturnType<(typeof FIELDS)[Name]['parse']>>
>;

/** In characters. Notes are printed to a terminal, and a broken file can make a value very long. */
const MAX_NOTE_LENGTH = 200;

/**
 * Validates fields of an entry against the schema of a paper. Invalid values, or invalid items of
 * lists, are omitted and described in `notes`.
 */
export function createFieldValidator(notes: string[]) {
  /** @returns an object with the valid field, or an empty object */
  function validateField<Name extends Field>(
    name: Name,
    value: unknown,
    label: string = name,
  ): ValidField<Name> {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return {};
    const result = FIELDS[name].safeParse(value);
    if (result.success) return { [name]: result.data } as ValidField<Name>;
    const message = result.error.issues[0]?.message ?? 'is invalid';
    notes.push(`${label}: ${formatNote(message)}; omitted`);
    return {};
  }

  /** @returns the valid items of a list */
  function validateItems(
    name: 'authors' | 'editors' | 'topics' | 'categories' | 'aliases' | 'keywords',
    values: readonly string[] = [],
  ): string[] {
    const valid = values.flatMap((value) => validateField(name, [value])[name] ?? []);
    // Two authors can have the same name. In all other lists, repeated items are redundant.
    if (name === 'authors' || name === 'editors') return valid;
    const distinct = [...new Set(valid)];
    if (name !== 'topics') return distinct;
    return distinct.filter((mark, index) => {
      const isFirst =
        distinct.findIndex((other) => topicOfMark(other) === topicOfMark(mark)) === index;
      if (!isFirst) notes.push(`topics: "${mark}" contradicts an earlier topic; omitted`);
      return isFirst;
    });
  }

  return { validateField, validateItems };
}

/** Formats text for a note: on one line, without control characters, and shortened. */
export function formatNote(text: string): string {
  const line = cleanLine(text);
  return line.length > MAX_NOTE_LENGTH ? `${line.slice(0, MAX_NOTE_LENGTH - 1)}…` : line;
}
