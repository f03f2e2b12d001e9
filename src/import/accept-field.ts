import { cleanLine } from '../collection/clean-text.ts';
import { paperRecordSchema, topicOfMark } from '../collection/schema.ts';

const { id: _, ...FIELDS } = paperRecordSchema.shape;

type Field = keyof typeof FIELDS;
type Accepted<Name extends Field> = Partial<
  Record<Name, ReturnType<(typeof FIELDS)[Name]['parse']>>
>;

/** Notes go to a terminal, and a value may be a whole file. */
const LONGEST_NOTE = 200;

/**
 * Validates fields of a foreign entry against the schema of a paper. What is not legal is left out,
 * item by item where the field is a list, and named in `notes`.
 */
export function createAcceptor(notes: string[]) {
  /** @returns the field with its legal value, or nothing */
  function accept<Name extends Field>(
    name: Name,
    value: unknown,
    as: string = name,
  ): Accepted<Name> {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return {};
    const result = FIELDS[name].safeParse(value);
    if (result.success) return { [name]: result.data } as Accepted<Name>;
    const message = result.error.issues[0]?.message ?? 'is not legal';
    notes.push(`${as}: ${formatNote(message)}; left out`);
    return {};
  }

  /** @returns the legal items of a list */
  function acceptEach(
    name: 'authors' | 'topics' | 'categories' | 'aliases',
    values: readonly string[] = [],
  ): string[] {
    const accepted = values.flatMap((value) => accept(name, [value])[name] ?? []);
    // Two authors may have one name; of anything else, the same twice says nothing more.
    if (name === 'authors') return accepted;
    const distinct = [...new Set(accepted)];
    if (name !== 'topics') return distinct;
    return distinct.filter((mark, index) => {
      const isFirst =
        distinct.findIndex((other) => topicOfMark(other) === topicOfMark(mark)) === index;
      if (!isFirst) notes.push(`topics: "${mark}" contradicts what stands before it; left out`);
      return isFirst;
    });
  }

  return { accept, acceptEach };
}

/** A text for a note: on one line, without control characters, and not long. */
export function formatNote(text: string): string {
  const line = cleanLine(text);
  return line.length > LONGEST_NOTE ? `${line.slice(0, LONGEST_NOTE - 1)}…` : line;
}
