import { readFileSync } from 'node:fs';

const { site } = JSON.parse(readFileSync('site.json', 'utf8'));

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter]);

/** A page; `head` and `main` are HTML. */
export const layout = ({ title, path, head, main }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escape(title)} · ${escape(site.name)}</title>
    <link rel="canonical" href="${site.origin}${path}">
    <meta property="og:site_name" content="${escape(site.name)}">
    ${head}
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header><a href="/">${escape(site.name)}</a>
      <nav aria-label="Main"><a href="/papers/">Papers</a> <a href="/topics/">Topics</a> <a href="/people/">People</a> <a href="/venues/">Venues</a> <a href="/years/">Years</a></nav>
      <form action="/search/" role="search"><input type="search" name="q" aria-label="Search"></form>
    </header>
    <main id="main">${main}</main>
    <footer><p>${escape(site.name)}</p></footer>
  </body>
</html>
`;

/** A paper in a list. */
export const row = ({ id, heading, byline, subjects, when, whentext, place }) =>
  `<li class="row"><article><h3><a href="/papers/${id}/">${heading}</a></h3>${byline && `<p class="row-people">${escape(byline)}</p>`}<p class="row-facts">${subjects.map(topic).join('')}${when && `<time datetime="${when}">${whentext}</time>`}${place && `<span>${escape(place)}</span>`}</p></article></li>`;

export const topic = ({ id, name }) => `<a href="/topics/${id}/" class="topic">${escape(name)}</a>`;
