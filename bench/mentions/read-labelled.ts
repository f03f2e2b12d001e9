import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCollection } from '../../src/collection/read-collection.ts';
import { MENTION_KINDS, type MentionKind } from '../../src/collection/mention-kinds.ts';
import { readJsonLines } from '../harness/json-lines.ts';

/** A labelled name, with alternative boundaries. */
export interface Label {
  readonly forms: readonly string[];
  readonly kind: MentionKind;
}

export interface Labelled {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly labels: readonly Label[];
  /** Names that count neither as found nor as missed. */
  readonly either: readonly string[];
  /** Whether it is in the held-out half. */
  readonly isHeldOut: boolean;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Reads the hand-labelled abstracts with their labels. */
export async function readLabelled(): Promise<Labelled[]> {
  const texts = new Map<string, { readonly title: string; readonly abstract: string }>();
  const { papers } = await readCollection(at('../../content'));
  for (const { id, title, abstract } of papers) texts.set(id, { title, abstract });
  for await (const value of readJsonLines(at('drawn.jsonl'))) {
    const { id, title, abstract } = value as { id: string; title: string; abstract: string };
    texts.set(id, { title, abstract });
  }
  const lines = (await readFile(at('labels.txt'), 'utf8')).split('\n');
  const counts = new Map<boolean, number>();
  return lines.flatMap((line) => {
    if (line.startsWith('#') || line.trim() === '') return [];
    const [, id = '', rest = ''] = /^(\S+):(.*)$/.exec(line) ?? [];
    const text = texts.get(id);
    if (!text)
      throw new Error(`labels.txt labels "${id}", which is not an abstract of this benchmark`);
    const isDrawn = /^\d/.test(id);
    const count = counts.get(isDrawn) ?? 0;
    counts.set(isDrawn, count + 1);
    const [sure = '', either = ''] = rest.split(/;?\s*either:/);
    return [
      {
        id,
        ...text,
        labels: split(sure.replace(/;\s*$/, '')).map(parseLabel),
        either: split(either),
        isHeldOut: count % 2 === 1,
      },
    ];
  });
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function parseLabel(text: string): Label {
  const [, forms = '', word = ''] = /^(.+) \((\w+)\)$/.exec(text) ?? [];
  const kind = MENTION_KINDS.find((one) => one === word);
  if (!kind) throw new Error(`labels.txt: "${text}" has no kind`);
  return { forms: forms.split('|'), kind };
}
