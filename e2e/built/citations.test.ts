import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITES, type TestSite } from '../sites/sites.ts';
import { formatWithPandoc, isInstalled, validateWithBiber } from './bibliography-programs.ts';
import { readBuiltSite } from './read-built-site.ts';
import { readCitations } from './read-citations.ts';

// In one worker, because compiling pandoc takes longer than running it.
test.describe.configure({ mode: 'default' });

const { root, awkward } = SITES;
const FILES = ['papers.bib', 'papers.ris', 'papers.csl.json'] as const;
/** Fields that BibLaTeX does not have, at all or for this type; biber ignores them. */
const UNKNOWN_FIELD = /: (?:Field '\w+' invalid in data model|Invalid field )/;
const EXPORT = /\.(?:bib|ris)$|\/cite\.json$|\.csl\.json$/;

const read = (site: TestSite, file: string) => readFileSync(join(site.folder, file), 'utf8');
const listExports = (site: TestSite) =>
  [...readBuiltSite(site).files].filter((file) => EXPORT.test(file));

for (const site of [root, awkward]) {
  test.describe(`citations of the site "${site.name}"`, () => {
    test('exist for every paper and for all papers, in every format', () => {
      const { pages, files } = readBuiltSite(site);
      const papers = [...pages.values()].filter(({ address }) =>
        /^papers\/(?!\d+\/)./.test(address),
      );
      const wanted = papers.flatMap(({ address }) =>
        ['bib', 'ris', 'json'].map((extension) => `${address}cite.${extension}`),
      );
      expect(wanted.filter((file) => !files.has(file))).toEqual([]);
      for (const file of FILES) expect(readCitations(read(site, file))).toHaveLength(papers.length);
    });

    test('are the same in every file', () => {
      const known = new Set(FILES.flatMap((file) => splitEntries(read(site, file))));
      const strange = listExports(site).filter(
        // Citation files of the volume cite the volume.
        (file) =>
          !file.startsWith('volume/') &&
          splitEntries(read(site, file)).some((entry) => !known.has(entry)),
      );
      expect(listExports(site).length).toBeGreaterThan(FILES.length);
      expect(strange).toEqual([]);
    });

    test('are read by citation-js without losing papers, dates and addresses', () => {
      const [bibtex, ris, csl] = FILES.map((file) =>
        readCitations(read(site, file)).map(({ key, date, doi, url }) => [key, date, doi, url]),
      );
      expect(ris).toEqual(csl);
      expect(bibtex).toEqual(csl);
    });

    test('are read by pandoc without warnings', async () => {
      for (const file of FILES) {
        expect((await formatWithPandoc(join(site.folder, file))).warnings, file).toEqual([]);
      }
    });

    test('are read by biber, which reports only unknown dates as missing', () => {
      test.skip(!isInstalled('biber'), 'needs biber, which is a Debian package');
      const undated = readCitations(read(site, 'papers.csl.json'))
        .filter(({ date }) => date.length === 0)
        .map(({ key }) => key);
      const { warnings } = validateWithBiber(join(site.folder, 'papers.bib'));
      const known = warnings.filter((warning) => !UNKNOWN_FIELD.test(warning));
      expect(known.map((warning) => /Entry '(.*?)'.*'date, year'/.exec(warning)?.[1])).toEqual(
        undated,
      );
    });
  });
}

// Every letter is compared on this site only: the other has many formulas, hostile texts and names
// of groups, which programs treat differently.
test('citation-js reads the same titles, names and venues from every format', () => {
  const [bibtex, ris, csl] = FILES.map((file) => readCitations(read(root, file)));
  expect(csl?.every(({ title, authors, venue }) => title && authors.length > 0 && venue)).toBe(
    true,
  );
  expect(ris).toEqual(csl);
  expect(bibtex).toEqual(csl);
});

test('pandoc produces the same bibliography from every format', async () => {
  const bibtex = await formatWithPandoc(join(root.folder, 'papers.bib'));
  expect(bibtex.output).toContain('Gorti, S. K., Vouitsis, N.');
  expect(bibtex.output).toContain('Dynamic PlenOctree for adaptive sampling refinement');
  for (const file of FILES) {
    const { output } = await formatWithPandoc(join(root.folder, file));
    // Pandoc sets titles from BibTeX in sentence case, and keeps the capitals that are in braces.
    expect(output.toLowerCase(), file).toBe(bibtex.output.toLowerCase());
  }
});

// These files have the same entries as the files with all papers, so pandoc only reads one file for
// each form of the text around the entries.
test('every file of citations is read by pandoc without warnings', async () => {
  const files = listExports(root);
  expect(files.length).toBeGreaterThan(100);
  const byFrame = Map.groupBy(files, (file) => readFrame(file, read(root, file)));
  expect(byFrame.size).toBeGreaterThanOrEqual(2 * FILES.length);
  for (const [file = ''] of byFrame.values()) {
    expect((await formatWithPandoc(join(root.folder, file))).warnings, file).toEqual([]);
  }
});

/**
 * The text before, between and after the entries of a file, which is the same for any number of
 * entries above one.
 */
function readFrame(file: string, text: string): string {
  const entries = splitEntries(text);
  const frame = entries.reduce((rest, entry) => rest.replace(entry, () => '\0'), text);
  const parts = frame.split('\0');
  const between = [...new Set(parts.slice(1, -1))];
  return JSON.stringify([extname(file), parts.at(0), between, parts.at(-1)]);
}

function splitEntries(text: string): readonly string[] {
  return text
    .split(/\n(?=@)|(?<=^ER {2}- \r\n)|\n(?=\{)/m)
    .map((entry) => entry.replace(/,?\n?\]?\s*$/, '').trim())
    .filter((entry) => entry !== '' && entry !== '[');
}
