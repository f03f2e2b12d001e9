import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ColumnMap, ReadItem } from '../import-record.ts';
import { createRecord } from '../create-record.ts';
import { isRecord } from '../import-record.ts';
import { readXlsx } from './read-xlsx.ts';

type Cell = string | number | { readonly date: number };
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as Excel writes it, with the rows of each sheet. */
function createXlsx(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Buffer {
  const names = Object.keys(sheets);
  const cell = (value: Cell, row: number, column: number): string => {
    const at = `r="${String.fromCharCode(65 + column)}${row}"`;
    if (value === '') return '';
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
    if (typeof value === 'object') return `<c ${at} s="1"><v>${value.date}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  };
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="y" Type="${OFFICE}/styles" Target="styles.xml"/>${names.map((_, index) => `<Relationship Id="s${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [index, rows] of Object.values(sheets).entries()) {
    const data = rows.map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, column) => cell(value, row + 1, column)).join('')}</row>`,
    );
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData></worksheet>`;
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

const toRecords = (items: readonly ReadItem[]) =>
  items
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x.xlsx')] : []))
    .filter(isRecord);

const HEADER = ['Titel', 'Autoren', 'Datum', 'Seiten', 'Zusammenfassung', 'Konferenz'];

test('the first sheet with a header is read, with dates as dates and rows as lines', async () => {
  const items = await readXlsx(
    createXlsx({
      Notes: [['Remember the ropes']],
      Papers: [
        ['Programme of the Well Days'],
        [],
        HEADER,
        [
          'Wells, "deep" ones',
          'Ida Brook; Per Moor',
          { date: 44_197 },
          '3-9',
          'Deep.\n\nDark.',
          'W',
        ],
        [],
        ['Ropes', 'Ida Brook', 2021, 7, 'Long.', 'W'],
      ],
    }),
  );
  const records = toRecords(items);
  expect(records.map(({ line }) => line)).toEqual([4, 6]);
  expect(records[0]?.paper).toMatchObject({
    ...{ title: 'Wells, "deep" ones', authors: ['Ida Brook', 'Per Moor'], published: '2021-01-01' },
    ...{ pages: '3–9', abstract: 'Deep.\n\nDark.', venue: 'W', year: 2021 },
  });
  expect(records[1]?.paper).toMatchObject({ title: 'Ropes', year: 2021, pages: '7' });
});

test('times are kept, and fill the start of the talk', async () => {
  const row = (name: string, start: Cell) => [name, 'On wells.', start];
  const starts = [{ date: 0.395_833_3 }, { date: 44_197.604_166_7 }, '9.30–9.45 Uhr', '2:30 pm'];
  const rows = starts.map((start, index) => row(`Wells ${index}`, start));
  const records = toRecords(
    await readXlsx(createXlsx({ A: [['Titel', 'Zusammenfassung', 'Beginn'], ...rows] })),
  );
  expect(records.map(({ paper }) => paper.start)).toEqual(['09:30', '14:30', '09:30', '14:30']);
});

test('columns can be mapped', async () => {
  const map: ColumnMap = new Map([['Was', 'title']]);
  const [record] = toRecords(
    await readXlsx(
      createXlsx({
        A: [
          ['Was', 'Abstract'],
          ['Wells', 'Deep.'],
        ],
      }),
      map,
    ),
  );
  expect(record?.paper.title).toBe('Wells');
});

test('messages name the sheet and the row', async () => {
  const [unknown] = await readXlsx(
    createXlsx({ 'Liste 1': [[], ['Was', 'Wer'], ['Wells', 'Ida']] }),
  );
  expect(unknown).toMatchObject({
    ...{ kind: 'fault', line: 2 },
    message: expect.stringMatching(
      /^sheet "Liste 1", row 2: has no column .*"Was", "Wer"/,
    ) as unknown,
  });
  expect(await readXlsx(createXlsx({ A: [] }))).toMatchObject([
    { kind: 'fault', message: 'has no cells; is it the right file?' },
  ]);
});

test('another ZIP archive is reported', async () => {
  const zip = Buffer.from(zipSync({ 'a.txt': strToU8('x') }));
  expect(await readXlsx(zip)).toMatchObject([
    { kind: 'fault', message: expect.stringContaining('export it as CSV') as unknown },
  ]);
});
