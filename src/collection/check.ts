// `npm run check`: reads the content as the build does and tells what is wrong or doubtful in it.
import { parseSettings } from '../settings.ts';
import { CollectionError, formatFaults } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { reviewCollection } from './review.ts';

const { content } = parseSettings(process.env, process.cwd());

try {
  const collection = await readCollection(content);
  const doubts = reviewCollection(collection, content);
  if (doubts.length > 0) console.log(`${formatFaults(doubts, 'warning')}\n`);
  const { papers, topics, pages } = collection;
  const people = new Set(papers.flatMap(({ authors }) => authors));
  const counts = [
    count(papers.length, 'paper', 'papers'),
    count(topics.length, 'topic', 'topics'),
    count(people.size, 'person', 'people'),
    count(new Set(papers.flatMap(({ venue }) => venue ?? [])).size, 'venue', 'venues'),
    count(pages.length, 'page', 'pages'),
  ].join(', ');
  console.log(`${counts}: no faults, ${count(doubts.length, 'warning', 'warnings')}.`);
} catch (error) {
  if (!(error instanceof CollectionError)) throw error;
  console.log(`${formatFaults(error.faults)}\n\n${count(error.faults.length, 'fault', 'faults')}.`);
  process.exitCode = 1;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
