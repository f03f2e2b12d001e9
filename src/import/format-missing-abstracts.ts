/** More ids would make an address that servers refuse. */
const AT_ONCE = 150;

/**
 * How to get the abstracts of papers that were skipped for want of one, where arXiv has them.
 *
 * @param ids arXiv ids without versions
 * @param files what was imported, as it was named
 */
export function formatMissingAbstracts(ids: readonly string[], files: readonly string[]): string {
  if (ids.length === 0) return '';
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const name = (index: number) => `abstracts${parts.length > 1 ? `-${index + 1}` : ''}.xml`;
  const are =
    ids.length === 1 ? 'One of the skipped entries is' : `${ids.length} of the skipped entries are`;
  return [
    `${are} at arXiv, which has the abstract:`,
    ...parts.map(
      (part, index) =>
        `  curl -o ${name(index)} '${ADDRESS}?max_results=${part.length}&id_list=${part.join(',')}'`,
    ),
    `  npm run import -- ${[...files, ...parts.map((_, index) => name(index))].map(quote).join(' ')}`,
  ].join('\n');
}

const ADDRESS = 'https://export.arxiv.org/api/query';

/** A word of a command line. */
function quote(word: string): string {
  return /^[\w./~@%+=:-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
