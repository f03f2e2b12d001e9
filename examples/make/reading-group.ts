import { createRandom } from '../../src/collection/random.fixture.ts';
import { formatPaperFile } from '../../src/collection/paper-file.ts';
import { createPaper, createTopicFile, toId, type Files } from './files.ts';
import { choosePeople, chooseTeamSize } from './people.ts';
import { createWriter, type Subject } from './write-paper.ts';

const TREES: Subject = {
  things: ['street trees', 'roof gardens', 'hedgerows', 'pocket parks', 'rain gardens'],
  tasks: [
    ...['mapping canopy cover', 'planning shade', 'counting pollinators', 'watering by need'],
    ...['choosing species', 'estimating tree age'],
  ],
  methods: ['thermal imaging', 'citizen counts', 'soil sensors', 'aerial photographs'],
  names: ['Canopia', 'LeafLog', 'ShadeNet', 'Rootwise'],
  places: ['Leipzig', 'Porto', 'Nairobi', 'Sapporo', 'Medellín'],
  measures: ['soil moisture', 'canopy cover', 'surface temperature', 'flowering time'],
  effects: ['heat stress', 'root damage', 'leaf loss', 'drought'],
  people: ['gardeners', 'schoolchildren', 'arborists', 'neighbours'],
};

const TOPICS = [
  [
    'shade',
    'Shade and heat',
    'amber',
    ['shade', 'canopy', 'surface temperature', 'thermal', 'roof gardens'],
  ],
  ['water', 'Water', 'teal', ['watering', 'soil moisture', 'rain gardens', 'dry year']],
  ['counting', 'Who counts', 'violet', ['citizen counts', 'pollinators', 'survey']],
] as const;

const MONTHS = ['January', 'February', 'March', 'April'];

/** A reading group: twelve papers, three a month, each with a list that says why they were read. */
export function makeReadingGroup(): Files {
  const random = createRandom(12);
  const write = createWriter(random, TREES);
  const ids = new Set<string>();
  const papers = Array.from({ length: 12 }, (_, index) => {
    const { title, abstract } = write();
    return createPaper({
      id: toId(title, ids),
      title: index === 4 ? '城市行道树的夏季遮荫' : title,
      abstract,
      authors: [...choosePeople(random, chooseTeamSize(random))],
      // One paper was only circulated as a printout.
      ...(index !== 7 && { submitted: `${2021 + (index % 5)}-0${1 + Math.floor(random() * 9)}` }),
      ...(index % 3 === 0 && { venue: 'Urban Ecology Letters', year: 2022 + (index % 5) }),
    });
  });
  const lists = MONTHS.map((month, index) => {
    const [first, second, third] = papers.slice(index * 3);
    return [
      `lists/2026-0${index + 1}.mdx`,
      `---
title: ${month} 2026
summary: Three papers that we read in ${month}, and what we made of them.
author: The Thursday group
date: 2026-0${index + 1}-28
---

We began with the shortest.

<Paper id="${first?.id}" />

It left us with a question about its sites, which the second answers in part.

<Paper id="${second?.id}" />

<Paper id="${third?.id}" />

For next month: bring a map of your own street.
`,
    ] as const;
  });
  return new Map([
    ['site.yaml', SITE],
    ['pages/about.mdx', ABOUT],
    ...TOPICS.map(createTopicFile),
    ...papers.map((paper) => [`papers/${paper.id}.md`, formatPaperFile(paper)] as const),
    ...lists,
  ]);
}

const SITE = `name: Thursday Trees
tagline: on trees in cities
description: What a reading group on trees in cities reads each month, with its notes.
origin: https://trees.example
curator: The Thursday group
accent: green
header:
  - { label: Months, to: /lists/ }
  - { label: Papers, to: /papers/ }
  - { label: Topics, to: /topics/ }
features: { map: false, trends: false, mentions: false, results: false }
`;

const ABOUT = `---
title: About
description: Who reads here, and when.
---

Seven of us meet on the last Thursday of a month and talk about three papers. Anybody may suggest one. All papers and people on this site are invented.
`;
