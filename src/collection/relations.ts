import { formatLocation, type Fault } from './faults.ts';
import { createFieldFault } from './field-fault.ts';
import { suggestNearest } from './nearest.ts';
import type { PaperSource } from './read-papers.ts';
import { topicOfMark } from './syntax.ts';

/** Identifiers that must be unique, with their names in messages. */
type UniqueKey = 'arxiv' | 'doi' | 'acl';
const UNIQUE_KEYS: readonly (readonly [UniqueKey, string])[] = [
  ['arxiv', 'arXiv id'],
  ['doi', 'DOI'],
  ['acl', 'ACL id'],
];

/** Maximum number of topics listed in a message. */
const MAX_LISTED_TOPICS = 20;

/**
 * Finds faults between papers that are valid individually:
 *
 * 1. an id that two papers share;
 * 2. an alias that is the id or alias of another paper, or the paper's own id;
 * 3. an arXiv id, DOI or ACL id that two papers share, ignoring case;
 * 4. a topic that does not exist.
 */
export function findRelationFaults(
  sources: readonly PaperSource[],
  topics: ReadonlySet<string>,
): Fault[] {
  return [
    ...findSharedAddresses(sources),
    ...UNIQUE_KEYS.flatMap(([key, name]) => findShared(sources, key, name)),
    ...sources.flatMap((source) => findUnknownTopics(source, topics)),
  ];
}

function findSharedAddresses(sources: readonly PaperSource[]): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, PaperSource>();
  for (const source of sources) {
    const { id } = source.keys;
    if (id === undefined) continue;
    const owner = owners.get(id);
    if (owner) {
      const message = `the id "${id}" is also used by ${describeSource(owner)}; change one of the two ids, or remove one of the papers`;
      // In a `.md` file the id is the file name, not a field.
      const fault = isLine(source)
        ? createFieldFault(source, ['id'], message)
        : { file: source.file, message };
      faults.push({ ...fault, rule: 'duplicate-id' });
    } else {
      owners.set(id, source);
    }
  }
  const aliases = new Map<string, PaperSource>();
  for (const source of sources) {
    for (const [index, alias] of source.keys.aliases.entries()) {
      const idOwner = owners.get(alias);
      const aliasOwner = aliases.get(alias);
      aliases.set(alias, aliasOwner ?? source);
      const report = (message: string): void => {
        const fault = createFieldFault(source, ['aliases', index], message);
        faults.push({ ...fault, rule: 'alias-in-use' });
      };
      if (idOwner === source || aliasOwner === source) {
        const reason = idOwner ? 'the paper’s own id' : 'listed twice';
        report(`"${alias}" is ${reason}; remove the alias`);
      } else if (idOwner || aliasOwner) {
        const other = idOwner
          ? `the id of ${describeSource(idOwner)}`
          : `an alias of ${aliasOwner ? describeSource(aliasOwner) : ''}`;
        report(`"${alias}" is ${other}; an address can only lead to one paper; remove one`);
      }
    }
  }
  return faults;
}

function findShared(sources: readonly PaperSource[], key: UniqueKey, name: string): Fault[] {
  const owners = new Map<string, PaperSource>();
  const faults: Fault[] = [];
  for (const source of sources) {
    const value = source.keys[key];
    if (value === undefined) continue;
    const owner = owners.get(value.toLowerCase());
    if (owner) {
      const message = `the ${name} "${value}" is also used by ${describeSource(owner)}; correct one of the two, or remove one of the papers if they are the same`;
      faults.push({ ...createFieldFault(source, [key], message), rule: `duplicate-${key}` });
    } else {
      owners.set(value.toLowerCase(), source);
    }
  }
  return faults;
}

function findUnknownTopics(source: PaperSource, topics: ReadonlySet<string>): Fault[] {
  return source.keys.topics.flatMap((mark, index) => {
    const topic = topicOfMark(mark);
    if (topics.has(topic)) return [];
    const otherwise =
      topics.size > 0 && topics.size <= MAX_LISTED_TOPICS
        ? `the topics are ${[...topics].sort().join(', ')}`
        : 'add its file to topics/, or remove it here';
    const message = `there is no topic "${topic}"; ${suggestNearest(topic, topics, otherwise)}`;
    return [{ ...createFieldFault(source, ['topics', index], message), rule: 'unknown-topic' }];
  });
}

/** Formats the file of a paper, with the line in a `.jsonl` file. */
function describeSource(source: PaperSource): string {
  const { line } = source.locate([]);
  return formatLocation({ file: source.file, ...(isLine(source) && line && { line }) });
}

function isLine({ path }: PaperSource): boolean {
  return path.endsWith('.jsonl');
}
