import { foldHeader } from './csv-columns.ts';

/** Headers, folded, of columns with the number of a submission. */
const NUMBER_HEADER =
  /^(?:(?:paper |submission |beitrags?)?(?:nr|no|number|nummer|id)|paper|submission|beitrag)$/;

/** The number of a row of a table, which names of PDFs may contain. */
export function getTableNumber(
  names: readonly string[],
  record: readonly string[],
): number | undefined {
  const numbers = names.flatMap((name, index) => {
    const value = record[index]?.trim() ?? '';
    const isNumber = name.trim() === '#' || NUMBER_HEADER.test(foldHeader(name));
    return isNumber && /^\d{1,6}$/.test(value) ? [Number(value)] : [];
  });
  return numbers[0];
}
