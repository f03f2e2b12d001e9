import type { ReadItem } from '../import-record.ts';
import { SERVICES, type Json, type Service } from './api-services.ts';
import { toText } from './json-values.ts';
import { keepOthers } from './keep-others.ts';

/** The service that returned a record; undefined if it is not a known one. */
function findService(record: Json): Service | undefined {
  return SERVICES.find(({ marks, unwrap }) => {
    const mark = marks.find((name) => name in record);
    return mark !== undefined && (!unwrap || typeof record[mark] === 'object');
  });
}

/**
 * Reads a record of the APIs of Semantic Scholar, OpenAlex, DBLP, DataCite, HAL or ADS.
 *
 * @returns undefined if it is none of these
 */
export function readApiRecord(record: Json, line: number): ReadItem | undefined {
  const service = findService(record);
  if (!service) return undefined;
  const object = service.unwrap?.(record) ?? record;
  const others = Object.entries(object).filter(([name]) => !service.imported.includes(name));
  const { extra, unsupported } = keepOthers(
    Object.fromEntries(others.filter(([name]) => !MEASURE.test(name))),
  );
  const fields = service.read(object);
  const label = toText(record.id) ?? toText(record.paperId) ?? toText(record.bibcode);
  return {
    ...{
      kind: 'entry',
      line,
      dialect: 'markup',
      fields: { ...fields, extra: { ...extra, ...fields.extra } },
    },
    ...(label && { label }),
    unsupported: [
      ...others.flatMap(([name, value]) => (MEASURE.test(name) && hasContent(value) ? [name] : [])),
      ...unsupported,
    ],
  };
}

/** Fields that a service computes, such as the number of citations. */
const MEASURE = /count|^is_|^is[A-Z]|^has_|^views$|^downloads/;

function hasContent(value: unknown): boolean {
  return !(value === null || value === '' || (Array.isArray(value) && value.length === 0));
}
