import type { Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import type { PaperSource } from './read-papers.ts';
import { topicOfMark } from './schema.ts';

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
      const message = `the id "${id}" is also used by ${placeOf(owner)}; change one of the two ids, or remove one of the papers`;
      // In a `.md` file the id is the file name, not a field.
      const place = isLine(source) ? { ...source.locate(['id']), field: 'id' } : {};
      faults.push({ file: source.file, ...place, rule: 'duplicate-id', message });
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
      const path = ['aliases', index];
      const fault = {
        ...{ file: source.file, ...source.locate(path), field: `aliases[${index}]` },
        rule: 'alias-in-use',
      };
      if (idOwner === source || aliasOwner === source) {
        const reason = idOwner ? 'the paper’s own id' : 'listed twice';
        faults.push({ ...fault, message: `"${alias}" is ${reason}; remove the alias` });
      } else if (idOwner || aliasOwner) {
        const other = idOwner
          ? `the id of ${placeOf(idOwner)}`
          : `an alias of ${aliasOwner ? placeOf(aliasOwner) : ''}`;
        const message = `"${alias}" is ${other}; an address can only lead to one paper; remove one`;
        faults.push({ ...fault, message });
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
      const message = `the ${name} "${value}" is also used by ${placeOf(owner)}; correct one of the two, or remove one of the papers if they are the same`;
      faults.push({
        ...{ file: source.file, ...source.locate([key]), field: key },
        ...{ rule: `duplicate-${key}`, message },
      });
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
    const closest = nearest(topic, topics);
    const advice = closest
      ? `did you mean "${closest}"?`
      : topics.size > 0 && topics.size <= MAX_LISTED_TOPICS
        ? `the topics are ${[...topics].sort().join(', ')}`
        : 'add its file to topics/, or remove it here';
    return [
      {
        file: source.file,
        ...source.locate(['topics', index]),
        field: `topics[${index}]`,
        rule: 'unknown-topic',
        message: `there is no topic "${topic}"; ${advice}`,
      },
    ];
  });
}

function placeOf(source: PaperSource): string {
  const { line } = source.locate([]);
  return isLine(source) && line ? `${source.file}:${line}` : source.file;
}

function isLine({ path }: PaperSource): boolean {
  return path.endsWith('.jsonl');
}
