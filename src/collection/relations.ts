import type { Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import type { PaperSource } from './read-papers.ts';
import { topicOfMark } from './schema.ts';

/** What must be one paper's own, and how papers are compared by it. */
type OwnKey = 'arxiv' | 'doi';
const OWN_KEYS: readonly (readonly [OwnKey, string])[] = [
  ['arxiv', 'arXiv id'],
  ['doi', 'DOI'],
];

/** More topics than these are not listed in a message. */
const LISTED_TOPICS = 20;

/**
 * What is wrong between papers, each of which may be right in itself:
 *
 * 1. an id that two papers have;
 * 2. an alias that is another's id or alias, or the paper's own id;
 * 3. an arXiv id or DOI that two papers have, in whatever case;
 * 4. a topic that does not exist.
 */
export function findRelationFaults(
  sources: readonly PaperSource[],
  topics: ReadonlySet<string>,
): Fault[] {
  return [
    ...findSharedAddresses(sources),
    ...OWN_KEYS.flatMap(([key, name]) => findShared(sources, key, name)),
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
      const message = `the id "${id}" is that of ${placeOf(owner)} too; give one of the two papers another id, or remove it`;
      // In a file of its own the id is no field but the file's name.
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
        const what = idOwner ? 'the paper’s own id' : 'given twice';
        faults.push({ ...fault, message: `"${alias}" is ${what}; remove the alias` });
      } else if (idOwner || aliasOwner) {
        const other = idOwner
          ? `the id of ${placeOf(idOwner)}`
          : `an alias of ${aliasOwner ? placeOf(aliasOwner) : ''}`;
        const message = `"${alias}" is ${other}; an address can lead to one paper only, so remove one`;
        faults.push({ ...fault, message });
      }
    }
  }
  return faults;
}

function findShared(sources: readonly PaperSource[], key: OwnKey, name: string): Fault[] {
  const owners = new Map<string, PaperSource>();
  const faults: Fault[] = [];
  for (const source of sources) {
    const value = source.keys[key];
    if (value === undefined) continue;
    const owner = owners.get(value.toLowerCase());
    if (owner) {
      const message = `the ${name} "${value}" is that of ${placeOf(owner)} too; correct one, or remove the paper that is there twice`;
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
    const meant = nearest(topic, topics);
    const advice = meant
      ? `did you mean "${meant}"?`
      : topics.size > 0 && topics.size <= LISTED_TOPICS
        ? `the topics are ${[...topics].sort().join(', ')}`
        : 'write its file in topics/, or remove it here';
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
