import { describe, expect, it } from 'vitest';
import { createRecord } from '../create-record.ts';
import { isRecord, type ReadItem } from '../import-record.ts';
import { detectFormat } from '../input/detect-format.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCsv } from './read-csv.ts';
import { readHugo } from './read-hugo.ts';
import { readJson } from './read-json.ts';

function toRecords(items: Iterable<ReadItem>) {
  return [...items]
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x', 'en')] : []))
    .filter(isRecord);
}

const PAPER = {
  title: 'Wells of the North',
  authors: ['Ida Brook', 'Per Moor'],
  abstract: 'Wells are deep.',
};

describe('al-folio’s papers.bib', () => {
  const BIBLIOGRAPHY = `---
---

@string{aps = {American Well Society}}

@inproceedings{brook2024wells,
  abbr={WELLS},
  bibtex_show={true},
  title={Wells of the North},
  author={Brook, Ida and Moor, Per},
  abstract={Wells are deep.},
  booktitle={Proceedings of the Conference on Wells},
  publisher=aps,
  year={2024},
  arxiv={2401.00001},
  html={https://wells.example/12},
  website={https://brook.example/wells},
  pdf={brook2024wells.pdf},
  supp={brook2024wells-supplement.zip},
  slides={https://brook.example/slides.pdf},
  code={https://github.com/brook/wells},
  blog={https://brook.example/blog},
  preview={wells.png},
  selected={true},
  award={The jury liked its depth.},
  award_name={Best Paper}
}
`;

  it('is recognised as BibTeX, even below empty front matter', () => {
    expect(detectFormat(BIBLIOGRAPHY, 'papers.bib')).toBe('bibtex');
    expect([...readBibtex(BIBLIOGRAPHY)]).toMatchObject([{ kind: 'entry', line: 6 }]);
  });

  it('is read with the fields of the theme', () => {
    expect(toRecords(readBibtex(BIBLIOGRAPHY))).toMatchObject([
      {
        notes: [],
        files: {
          pdf: 'brook2024wells.pdf',
          supplement: 'brook2024wells-supplement.zip',
          figure: 'wells.png',
        },
        paper: {
          ...PAPER,
          ...{ venue: 'WELLS', venueFull: 'Proceedings of the Conference on Wells', year: 2024 },
          ...{ arxiv: '2401.00001', award: 'Best Paper', publisher: 'American Well Society' },
          links: {
            ...{
              code: ['https://github.com/brook/wells'],
              project: ['https://brook.example/wells'],
            },
            ...{
              slides: ['https://brook.example/slides.pdf'],
              paper: ['https://wells.example/12'],
            },
            blog: ['https://brook.example/blog'],
          },
          extra: { bibtex_show: 'true', selected: 'true', preview: 'wells.png' },
        },
      },
    ]);
  });

  it('does not lose the name of a venue without an abbreviation', () => {
    const text = BIBLIOGRAPHY.replace('  abbr={WELLS},\n', '');
    const [record] = toRecords(readBibtex(text));
    expect(record?.paper.venue).toBe('Proceedings of the Conference on Wells');
  });
});

describe('a publication of Hugo Academic', () => {
  const PAGE = `---
title: Wells of the North
authors:
- Ida Brook
- Per Moor
author_notes:
- Equal contribution
date: "2024-05-01T00:00:00Z"
publishDate: "2024-05-02T00:00:00Z"
publication_types: ["1"]
publication: In *Proceedings of the Conference on Wells*
publication_short: In *WELLS*
abstract: Wells are deep.
summary: Deep wells.
tags: [water, depth]
categories: [field work]
featured: true
url_pdf: wells.pdf
url_code: 'https://github.com/brook/wells'
url_dataset: ''
url_slides: https://brook.example/slides.pdf
links:
- name: Project page
  url: https://brook.example/wells
image:
  caption: 'A well'
projects: [water]
---

{{% callout note %}} Create your slides in Markdown. {{% /callout %}}
`;

  it('is read with its links and venue', () => {
    expect(detectFormat(PAGE, 'index.md')).toBe('hugo');
    expect(toRecords(readHugo(PAGE))).toMatchObject([
      {
        notes: [],
        files: { pdf: 'wells.pdf' },
        paper: {
          ...PAPER,
          ...{ venue: 'WELLS', venueFull: 'Proceedings of the Conference on Wells' },
          ...{ year: 2024, published: '2024-05-01', summary: 'Deep wells.' },
          keywords: ['water', 'depth'],
          links: {
            code: ['https://github.com/brook/wells'],
            project: ['https://brook.example/wells'],
            slides: ['https://brook.example/slides.pdf'],
          },
          extra: { author_notes: 'Equal contribution', categories: 'field work' },
        },
      },
    ]);
  });

  it('reports fields of the site, and the owner instead of a name', () => {
    const [item] = [...readHugo(PAGE.replace('- Ida Brook', '- admin'))];
    expect(item).toMatchObject({
      unsupported: ['publishDate', 'featured', 'image', 'projects'],
      notes: [expect.stringContaining('"admin" is the owner') as unknown],
    });
  });

  it('uses its body as the abstract if there is no other', () => {
    const text = PAGE.replace('abstract: Wells are deep.\n', '').replace(/\{\{.*/, 'Deep.');
    expect(toRecords(readHugo(text))[0]?.paper.abstract).toBe('Deep.');
  });

  it.each([
    ['+++\ntitle = "A"\nabstract = "B"\n+++\n', 'fault', /hugo convert toYAML/],
    ['---\ntitle: "A\nabstract: B\n---\n', 'broken', /invalid YAML/],
    ['---\ntitle: A\nabstract: B\n', 'broken', /not closed/],
  ])('that cannot be read is reported: %j', (text, kind, message) => {
    expect(detectFormat(text, 'index.md')).toBe('hugo');
    const [item] = [...readHugo(text)];
    expect(item?.kind).toBe(kind);
    expect(JSON.stringify(item)).toMatch(message);
  });
});

describe('a paper of Mini-Conf', () => {
  const EXPECTED = {
    label: 'B1xS',
    notes: [],
    paper: {
      ...PAPER,
      ...{ keywords: ['water', 'depth'], session: 'Mon Session 1' },
      links: { pdf: ['https://wells.example/12.pdf'] },
      extra: { UID: 'B1xS', area: 'Hydrology' },
    },
  };

  it('is read from papers.csv', () => {
    const text = `UID,title,authors,abstract,keywords,sessions,pdf_url,area
B1xS,Wells of the North,Ida Brook|Per Moor,Wells are deep.,water|depth,Mon Session 1,https://wells.example/12.pdf,Hydrology
`;
    expect(detectFormat(text, 'papers.csv')).toBe('csv');
    expect(toRecords(readCsv(text))).toMatchObject([EXPECTED]);
  });

  it('is read from papers.json, without the fields that the site computes', () => {
    const fields = {
      ...PAPER,
      ...{ UID: 'B1xS', forum: 'B1xS', TLDR: PAPER.abstract, recs: [] },
      ...{ keywords: ['water', 'depth'], sessions: ['Mon Session 1'], area: 'Hydrology' },
      pdf_url: 'https://wells.example/12.pdf',
    };
    const records = toRecords(readJson(JSON.stringify([fields])));
    expect(records).toMatchObject([EXPECTED]);
    expect(records[0]?.paper).not.toHaveProperty('summary');
    const { UID, ...content } = fields;
    expect(toRecords(readJson(JSON.stringify([{ UID, ...PAPER, content }])))).toMatchObject([
      EXPECTED,
    ]);
  });
});
