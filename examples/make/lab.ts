import { createRandom } from '../../src/collection/random.fixture.ts';
import { formatPaperLine } from '../../src/import/write/change-paper.ts';
import { createPaper, createTopicFile, toId, type Files } from './files.ts';
import { choosePeople, chooseTeamSize, PEOPLE } from './people.ts';
import { createWriter, type Subject } from './write-paper.ts';

const COASTS: Subject = {
  things: ['salt marshes', 'tidal flats', 'sea dikes', 'oyster reefs', 'estuaries', 'dune fields'],
  tasks: [
    ...['forecasting storm surges', 'mapping sediment', 'estimating wave heights'],
    ...['monitoring dike seepage', 'siting oyster reefs', 'modelling salt intrusion'],
  ],
  methods: [
    ...['satellite altimetry', 'fibre-optic sensing', 'Gaussian processes', 'drone surveys'],
    ...['neural operators', 'radar tide gauges', 'sediment cores'],
  ],
  names: ['TideNet', 'MarshBench', 'Dikewatch', 'SurgeCast', 'Saltline', 'ReefKit', 'Shoal'],
  places: ['the Wadden Sea', 'the Mekong Delta', 'Chiloé', 'the Gulf of Guinea', 'Hokkaido'],
  measures: ['sediment load', 'surge height', 'salinity', 'turbidity', 'accretion', 'wave energy'],
  effects: ['erosion', 'overtopping', 'saltwater intrusion', 'silting', 'flooding', 'dieback'],
  people: ['fishers', 'dike wardens', 'harbour pilots', 'oyster farmers', 'lifeguards'],
};

const TOPICS = [
  ['surges', 'Surges and waves', 'blue', ['surge', 'wave', 'tide gauges']],
  ['marshes', 'Marshes and reefs', 'green', ['salt marshes', 'oyster', 'tidal flats']],
  ['sediment', 'Sediment', 'amber', ['sediment', 'accretion', 'turbidity']],
  ['dikes', 'Dikes and dunes', 'violet', ['dike', 'dune', 'seepage']],
  ['salt', 'Salt', 'pink', ['salinity', 'salt intrusion', 'estuaries']],
] as const;

const VENUES = [
  ['Coastal Letters', 'article'],
  ['Journal of Shore Processes', 'article'],
  ['ICSE', 'inproceedings'],
  ['Tidal Computing Workshop', 'inproceedings'],
] as const;

/**
 * A lab: two hundred papers from fifteen years, in a single file, by its members and their guests.
 */
export function makeLab(): Files {
  const random = createRandom(200);
  const write = createWriter(random, COASTS);
  const ids = new Set<string>();
  // Some members write most of the papers.
  const members = PEOPLE.slice(0, 14);
  const papers = Array.from({ length: 200 }, (_, index) => {
    const { title, abstract, keywords } = write();
    const year = 2011 + Math.floor((index / 200) ** 0.8 * 15);
    const member = members[Math.floor(random() ** 1.6 * members.length)] ?? '';
    const guests = choosePeople(random, chooseTeamSize(random)).filter((name) => name !== member);
    const [venue, type] = VENUES[Math.floor(random() * VENUES.length)] ?? VENUES[0];
    const id = toId(title, ids);
    return createPaper({
      ...{ id, title, abstract, keywords: [...keywords], authors: [member, ...guests] },
      ...{ submitted: `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}` },
      // A third have not been published at a venue.
      ...(random() > 0.33 && { venue, year: year + 1, type }),
      ...(random() > 0.6 && {
        links: { code: [`https://code.example/coastal/${id}`] },
      }),
    });
  });
  return new Map([
    ['site.yaml', SITE],
    ['pages/about.mdx', ABOUT],
    ...TOPICS.map(createTopicFile),
    ['papers/lab.jsonl', papers.map((paper) => `${formatPaperLine(paper)}\n`).join('')],
  ]);
}

const SITE = `name: Coastal Systems Lab
tagline: from the Coastal Systems Lab
description: All papers of the Coastal Systems Lab since 2011, by person, year and topic.
origin: https://coastal.example
curator: the Coastal Systems Lab
accent: blue
header:
  - { label: People, to: /people/ }
  - { label: Years, to: /years/ }
  - { label: Topics, to: /topics/ }
theme: dark
typefaces: { reading: Figtree }
colours:
  ground: { light: '#f7f9fa', dark: '#0f171c' }
`;

const ABOUT = `---
title: About
description: What the lab works on, and who works in it.
---

We study coasts that move. All papers and people on this site are invented.
`;
