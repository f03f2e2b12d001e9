import { escape, layout, row } from '../layout.js';

export const data = {
  pagination: { data: 'lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}index.html`,
};

export function render({ list: { title, path, first, rows, number, last } }) {
  const link = ({ name, href, count }) => `<li><a href="${href}">${escape(name)}</a> ${count}</li>`;
  const names = rows.length > 0 && 'href' in rows[0];
  const pageHref = (page) => (page === 1 ? first : `${first}page/${page}/`);
  return layout({
    title,
    path,
    head: `<meta property="og:title" content="${escape(title)}">`,
    main: `<h1>${escape(title)}</h1>
${names ? `<ul>${rows.map(link).join('')}</ul>` : `<ol>${rows.map(row).join('')}</ol>`}
${last > 1 ? `<nav aria-label="Pages">${number > 1 ? `<a href="${pageHref(number - 1)}">Newer</a>` : ''} ${number} of ${last} ${number < last ? `<a href="${pageHref(number + 1)}">Older</a>` : ''}</nav>` : ''}`,
  });
}
