import { readFileSync } from 'node:fs';
import readPapers from './papers.js';

const ROWS = 50;
const NAMES = 400;

/** All pages of all lists of papers or names. */
export default () => {
  const papers = readPapers();
  const { names, cut } = JSON.parse(readFileSync('site.json', 'utf8'));
  const groups = Object.entries(names).flatMap(([section, namesOfSection]) => {
    const members = new Map(Object.keys(namesOfSection).map((id) => [id, []]));
    for (const paper of papers) {
      for (const id of paper.groups[section]) members.get(id).push(paper);
    }
    const lists = [...members].flatMap(([id, rows]) => {
      const shown = section === 'years' && cut.includes(id) ? rows.slice(0, ROWS) : rows;
      return paginate({ title: namesOfSection[id], path: `/${section}/${id}/`, rows: shown }, ROWS);
    });
    if (section === 'months') return lists;
    const links = [...members].map(([id, rows]) => ({
      name: namesOfSection[id],
      href: `/${section}/${id}/`,
      count: rows.length,
    }));
    return [...lists, ...paginate({ title: section, path: `/${section}/`, rows: links }, NAMES)];
  });
  return [
    { title: 'Home', path: '/', rows: papers.slice(0, 10), number: 1, last: 1 },
    ...paginate({ title: 'Papers', path: '/papers/', rows: papers }, ROWS),
    ...groups,
  ];
};

function paginate({ title, path, rows }, size) {
  const last = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: last }, (_, index) => ({
    title,
    path: index === 0 ? path : `${path}page/${index + 1}/`,
    first: path,
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}
