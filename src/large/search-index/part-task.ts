import { indexWords } from './index-words.ts';
import { writeCachedFile } from './cached-file.ts';
import { encodeRowFiles } from './encode-row-files.ts';
import { encodeTexts } from './encode-texts.ts';
import type { WordPaper } from '../../search/index/paper-words.ts';
import { readTexts, type TextPaper } from '../../search/index/read-texts.ts';
import type { RowPaper } from '../../search/index/rows.ts';

/** A task that builds data from a part of the index and caches it. */
export type PartTask = {
  /** Absolute path of a folder, and a file name in it. */
  readonly folder: string;
  readonly name: string;
} & (
  | { readonly kind: 'texts'; readonly papers: readonly TextPaper[] }
  | {
      readonly kind: 'rows';
      readonly blocks: readonly (readonly RowPaper[])[];
      readonly inFile: number;
    }
  | {
      readonly kind: 'words';
      readonly blocks: readonly (readonly WordPaper[])[];
      readonly aliases: readonly (readonly [string, string])[];
      readonly others: readonly (readonly [string, string])[];
    }
);

export function performTask(task: PartTask): void {
  writeCachedFile(task.folder, task.name, make(task));
}

function make(task: PartTask) {
  switch (task.kind) {
    case 'texts':
      return encodeTexts(readTexts(task.papers));
    case 'rows':
      return encodeRowFiles(task.blocks, task.inFile);
    case 'words':
      return indexWords(task.blocks, {
        aliases: new Map(task.aliases),
        others: new Map(task.others),
      });
  }
}
