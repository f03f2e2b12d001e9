import { nameCommands } from '../collection/name-commands.ts';

/** Ids per request. Servers reject longer URLs. */
const BATCH_SIZE = 150;

/**
 * Formats the commands that fetch missing abstracts from arXiv and import them.
 *
 * @param ids arXiv ids of the skipped papers, without versions
 * @param files the imported files, as given on the command line
 */
export function formatMissingAbstracts(ids: readonly string[], files: readonly string[]): string {
  if (ids.length === 0) return '';
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH_SIZE) }, (_, index) =>
    ids.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
  const name = (index: number) => `abstracts${batches.length > 1 ? `-${index + 1}` : ''}.xml`;
  const heading =
    ids.length === 1
      ? '1 skipped entry is on arXiv. To import its abstract:'
      : `${ids.length} skipped entries are on arXiv. To import their abstracts:`;
  return [
    heading,
    ...batches.map(
      (batch, index) =>
        `  curl -o ${name(index)} '${ADDRESS}?max_results=${batch.length}&id_list=${batch.join(',')}'`,
    ),
    `  ${nameCommands('npm run import -- ')}${[...files, ...batches.map((_, index) => name(index))].map(quote).join(' ')}`,
  ].join('\n');
}

const ADDRESS = 'https://export.arxiv.org/api/query';

/** Quotes a word for a shell. */
function quote(word: string): string {
  return /^[\w./~@%+=:-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
