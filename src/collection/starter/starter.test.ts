import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkCollection } from '../check/check-collection.ts';
import { CollectionError } from '../faults.ts';
import { readCollection } from '../read-collection.ts';
import { siteFieldsSchema } from '../site-fields.ts';
import { parseSite } from '../site-file.ts';
import { createCollection } from './create-collection.ts';
import { createJsonSchemas } from './json-schemas.ts';

const SCHEMAS = fileURLToPath(new URL('../../../schemas', import.meta.url));

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('a new collection', () => {
  it('has site.yaml, mentions.yaml, a page, and an example of a paper and of a topic', () => {
    const folder = createFolder();
    createCollection(join(folder, 'papers-of-mine'), SCHEMAS);
    expect(readdirSync(join(folder, 'papers-of-mine'), { recursive: true }).sort()).toEqual([
      'mentions.yaml',
      'pages',
      'pages/about.mdx',
      'papers',
      'papers/example.md',
      'site.yaml',
      'topics',
      'topics/example.mdx',
    ]);
  });

  it('is valid without changes, but not without a paper', async () => {
    const folder = createFolder();
    createCollection(folder, SCHEMAS);
    const { papers, warnings } = await readCollection(folder);
    expect(papers).toMatchObject([{ id: 'example' }]);
    expect(warnings).toEqual([]);
    rmSync(join(folder, 'papers/example.md'));
    const error: unknown = await readCollection(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CollectionError);
    expect((error as CollectionError).faults.map(({ message }) => message)).toEqual([
      'the collection has no papers; write papers/ID.md, or import some with "npm run import"',
    ]);
  });

  it('reports its placeholder texts until they are replaced', async () => {
    const folder = createFolder();
    createCollection(folder, SCHEMAS);
    const { findings } = await checkCollection(folder, '2026-11-24');
    const placeholders = findings.filter(({ rule }) => rule === 'placeholder');
    expect(placeholders.map(({ file, field }) => [basename(file), field]).sort()).toEqual([
      ['about.mdx', undefined],
      ['example.md', undefined],
      ['example.mdx', undefined],
      ['site.yaml', 'description'],
      ['site.yaml', 'name'],
      ['site.yaml', 'origin'],
      ['site.yaml', 'tagline'],
    ]);
  });

  it('is completed after an interrupted run, but does not overwrite edited files', () => {
    const folder = createFolder();
    createCollection(folder, SCHEMAS);
    rmSync(join(folder, 'site.yaml'));
    rmSync(join(folder, 'topics'), { recursive: true });
    writeFileSync(join(folder, '.site.yaml.99999999.draft'), 'name: My');
    createCollection(folder, SCHEMAS);
    expect(readdirSync(folder).sort()).toEqual([
      ...['mentions.yaml', 'pages', 'papers', 'site.yaml', 'topics'],
    ]);

    rmSync(join(folder, 'site.yaml'));
    writeFileSync(join(folder, 'pages/about.mdx'), 'Mine.\n');
    expect(() => createCollection(folder, SCHEMAS)).toThrow(/about\.mdx already exists/);
  });

  it('refers to the schema for editors', () => {
    const folder = createFolder();
    createCollection(folder, SCHEMAS);
    const [first = ''] = readFileSync(join(folder, 'site.yaml'), 'utf8').split('\n');
    const path = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? '';
    expect(JSON.parse(readFileSync(join(folder, path), 'utf8'))).toHaveProperty(
      'properties.origin',
    );
  });

  it('is valid if all optional lines of site.yaml are used', async () => {
    const folder = createFolder();
    createCollection(folder, SCHEMAS);
    const path = join(folder, 'site.yaml');
    const uncommented = readFileSync(path, 'utf8')
      .replace(/^# (?=(?: {2})?[a-zA-Z.]+: )/gm, '')
      .replace(/^# (?=\w+: #)/gm, '');
    writeFileSync(path, uncommented);
    const { faults, site } = await parseSite(folder);
    expect(faults).toEqual([]);
    expect(site).toMatchObject({
      curator: 'The Reading Group',
      categories: { 'cs.CV': 'Computer vision' },
      subscribe: { action: 'https://lists.example/subscribe' },
    });
  });

  it('is created in a new repository, but does not overwrite a collection', () => {
    const folder = createFolder();
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, 'README.md'), '# Mine\n');
    createCollection(folder, SCHEMAS);
    expect(() => createCollection(folder, SCHEMAS)).toThrow(/site\.yaml already exists/);
  });
});

const { fields } = await parseSite(join(import.meta.dirname, '../../../content'));

describe('JSON Schemas', () => {
  it.each([...createJsonSchemas(fields)])(
    'are up to date; run "npm run schemas" if not: %s',
    (name, text) => {
      expect(readFileSync(join(SCHEMAS, name), 'utf8')).toBe(text);
    },
  );

  it('describe every field', () => {
    for (const [name, text] of createJsonSchemas()) {
      const { properties } = JSON.parse(text) as {
        properties: Record<string, { description?: string }>;
      };
      for (const [field, { description }] of Object.entries(properties)) {
        expect(description, `${name} ${field}`).toBeTruthy();
      }
    }
  });

  it('allow the fields that site.yaml declares', () => {
    const own = siteFieldsSchema.parse({ skills: { kind: 'list', label: 'Skills' } });
    expect(JSON.parse(createJsonSchemas(own).get('paper.schema.json') ?? '')).toMatchObject({
      properties: { skills: { description: 'Skills', type: 'array', items: { type: 'string' } } },
    });
  });

  it('allow a year as a date and a single link without a list', () => {
    const paper = JSON.parse(createJsonSchemas().get('paper.schema.json') ?? '') as {
      properties: {
        submitted: { type: unknown };
        links: { properties: { code: { type: unknown } } };
      };
    };
    expect(paper.properties.submitted.type).toEqual(['string', 'integer']);
    expect(paper.properties.links.properties.code.type).toEqual(['string', 'array']);
  });
});
