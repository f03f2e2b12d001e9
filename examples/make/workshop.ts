import { formatPaperFile } from '../../src/collection/paper-file.ts';
import { createRandom } from '../../src/collection/random.fixture.ts';
import type { Paper } from '../../src/collection/schema.ts';
import { createPaper, createTopicFile, toId, type Files } from './files.ts';
import { makePdf } from './make-pdf.ts';
import { choosePeople, chooseTeamSize } from './people.ts';
import { createWriter, type Subject } from './write-paper.ts';

const LIGHT: Subject = {
  things: ['street lamps', 'night buses', 'lit shop windows', 'cycle lanes', 'moonlit roads'],
  tasks: [
    ...['detecting pedestrians at night', 'planning dimming', 'estimating glare', 'tracking bats'],
    ...['following a lane in the rain', 'reading signs in fog', 'counting cyclists after dark'],
  ],
  methods: [
    ...['event cameras', 'low-light denoising', 'radar fusion', 'self-supervised depth'],
    ...['polarised headlights', 'synthetic nights', 'photon counting'],
  ],
  names: ['LuxNet', 'Halo', 'NightBench', 'Dimmer', 'Glimmer', 'DuskDrive'],
  places: ['Oslo', 'Tartu', 'Montevideo', 'Chiang Mai', 'Ouagadougou'],
  measures: ['illuminance', 'glare', 'detection range', 'colour rendering'],
  effects: ['dazzle', 'light trespass', 'late braking', 'flicker'],
  people: ['bus drivers', 'night cyclists', 'lighting engineers', 'bat watchers'],
};

const TOPICS = [
  [
    'night-driving',
    'Driving at night',
    'indigo',
    ['pedestrians', 'glare', 'detection range', 'in fog', 'following a lane', 'moonlit roads'],
  ],
  [
    'lamps',
    'Lamps and dimming',
    'amber',
    ['street lamps', 'dimming', 'illuminance', 'colour rendering'],
  ],
  ['sensors', 'Sensors', 'teal', ['event cameras', 'radar fusion', 'denoising', 'depth']],
] as const;

const SESSIONS = ['Seeing at Night', 'Lamps and People'] as const;

/**
 * A workshop: thirty papers with PDFs in two sessions, an award, a programme, a volume, a logo and a
 * home page.
 */
export function makeWorkshop(): Files {
  const random = createRandom(30);
  const write = createWriter(random, LIGHT);
  const ids = new Set<string>();
  const papers = Array.from({ length: 30 }, (_, index) => {
    const { title, abstract, keywords } = write();
    return createPaper({
      ...{ id: toId(title, ids), title, abstract, keywords: [...keywords] },
      // The description of a dataset to which half of the field contributed.
      authors: [...choosePeople(random, index === 11 ? 19 : chooseTeamSize(random))],
      ...{ submitted: '2026-05-04', pages: `${index * 6 + 1}–${index * 6 + 6}` },
      ...{ session: SESSIONS[index < 15 ? 0 : 1], position: (index % 15) + 1 },
      presentation: index % 15 < 5 ? 'oral' : 'poster',
      ...(index === 3 && { award: 'Best Paper' }),
    });
  });
  return new Map([
    ['site.yaml', SITE],
    ['programme.yaml', PROGRAMME],
    ['files/logo.svg', formatLogo('#1c1b19')],
    ['files/logo-dark.svg', formatLogo('#ece8df')],
    ['pages/index.mdx', HOME],
    ['pages/about.mdx', ABOUT],
    ...TOPICS.map(createTopicFile),
    ...papers.flatMap((paper) => [
      [`papers/${paper.id}/paper.md`, formatPaperFile(paper)] as const,
      [`papers/${paper.id}/paper.pdf`, formatPdf(paper)] as const,
    ]),
  ]);
}

function formatPdf({ title, authors, abstract, pages = '' }: Paper): string {
  const words = abstract.split(' ');
  const lines = Array.from({ length: Math.ceil(words.length / 12) }, (_, index) =>
    words.slice(index * 12, index * 12 + 12).join(' '),
  );
  return makePdf([title, authors.join(', '), '', ...lines, '', `LAMP 2026, pages ${pages}`]);
}

/** @param ink `#rrggbb` */
function formatLogo(ink: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="170" height="36" viewBox="0 0 170 36">
  <path d="M8 14 16 4h8l8 10z" fill="#e0a100" />
  <path d="M19 14h2v18h-2zM13 32h14v2H13z" fill="${ink}" />
  <text x="42" y="26" font-family="system-ui, sans-serif" font-size="20" font-weight="700" fill="${ink}">LAMP 2026</text>
</svg>
`;
}

const SITE = `name: LAMP 2026
tagline: at the Second Workshop on Light and Mobile Perception
description: Proceedings of the Second Workshop on Light and Mobile Perception, held in Oslo on 4 May 2026.
origin: https://lamp2026.example
curator: the organisers of LAMP 2026
logo: { light: /files/logo.svg, dark: /files/logo-dark.svg }
accent: amber
order: programme
citekeys: 'lamp2026-[auth][word]'
header:
  - { label: Programme, to: /programme/ }
  - { label: Proceedings, to: /volume/ }
  - { label: Papers, to: /papers/ }
  - { label: Topics, to: /topics/ }
  - { label: About, to: /about/ }
fields:
  session: { facet: true, pages: true }
  award: { pages: true }
features: { map: false, trends: false, mentions: false }
volume:
  title: Proceedings of the Second Workshop on Light and Mobile Perception
  shortTitle: LAMP 2026
  editors: [Åsa Lindegren, Ivo Terzić]
  publisher: Society for Light
  place: Oslo
  date: 2026-05-04
`;

const HOME = `---
title: Second Workshop on Light and Mobile Perception
description: Proceedings, with the PDFs of all papers.
---

Held in Oslo on 4 May 2026. Thirty papers were presented, ten of them as talks. The [proceedings](/volume/) can be cited as a whole.

<SearchField />

## Best paper

<PaperList award="Best Paper" />

## ${SESSIONS[0]}

<PaperList session="${SESSIONS[0]}" />

## ${SESSIONS[1]}

<PaperList session="${SESSIONS[1]}" />
`;

const PROGRAMME = `timeZone: Europe/Oslo
place: Old Observatory, Oslo
days:
  - date: 2026-05-04
    sessions:
      - title: Opening
        room: Dome
        start: 09:00
        end: 09:45
        talks:
          - Welcome
          - title: What Owls Know about Headlights
            speaker: Nokuthula Dube
            abstract: A hunter's view of how we light our roads, and what could be dimmed tomorrow.
      - { title: Coffee break, kind: Break, start: 09:45, end: 10:15 }
      - title: ${SESSIONS[0]}
        room: Dome
        start: 10:15
        end: 12:30
        chair: Ivo Terzić
      - { title: Lunch, kind: Break, start: 12:30, end: 13:45 }
      - title: ${SESSIONS[1]}
        room: Dome
        start: 13:45
        end: 16:00
        chair: Efua Mensah-Boadi
      - title: Closing
        room: Dome
        start: 16:00
        end: 16:30
        talks: [Best paper, Farewell]
`;

const ABOUT = `---
title: About
description: The workshop, its organisers and its reviewers.
---

LAMP is a workshop for people who work on light and on machines that move through it. All papers and people on this site are invented.
`;
