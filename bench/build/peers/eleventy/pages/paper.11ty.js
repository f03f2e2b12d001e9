import { escape, layout, row, topic } from '../layout.js';

export const data = {
  pagination: { data: 'papers', size: 1, alias: 'paper' },
  permalink: ({ paper }) => `/papers/${paper.id}/index.html`,
};

export function render({ paper }) {
  const { authors, groups } = paper;
  const tags = paper.tags.map(
    ({ name, content }) => `<meta name="${name}" content="${escape(content)}">`,
  );
  const people = authors.map(
    ({ id, name }, index) =>
      `<li>${id ? `<a href="/people/${id}/">${escape(name)}</a>` : escape(name)}${index < authors.length - 1 ? ',' : ''}</li>`,
  );
  return layout({
    title: paper.plain,
    path: `/papers/${paper.id}/`,
    head: `<meta name="description" property="og:description" content="${escape(paper.description)}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${escape(paper.plain)}">
    <meta property="og:url" content="${paper.address}">
    <meta property="article:published_time" content="${paper.when}">
    <meta name="twitter:card" content="summary">
    ${tags.join('\n    ')}
    ${paper.jsonld ? `<script type="application/ld+json">${paper.jsonld}</script>` : ''}`,
    main: `<article data-pagefind-body>
  <p>${paper.subjects.map(topic).join(' ')}</p>
  <h1>${paper.heading}</h1>
  ${people.length > 0 ? `<ul aria-label="Authors">${people.join('')}</ul>` : ''}
  <p class="facts">${paper.when && `<time datetime="${paper.when}">${paper.whentext}</time>`}${groups.venues.map((id) => `<span><a href="/venues/${id}/">${escape(paper.place)}</a></span>`).join('')}${paper.arxiv ? `<span>arXiv ${escape(paper.arxiv)}</span>` : ''}</p>
  <div>${paper.outlinks.map(({ label, url }) => `<a href="${escape(url)}" class="button">${escape(label)}</a>`).join('')}</div>
  <div class="prose">${paper.abstract.map((html) => `<p>${html}</p>`).join('')}</div>
</article>
${paper.related.length > 0 ? `<section><h2>Related papers</h2><ol>${paper.related.map(row).join('')}</ol></section>` : ''}
<section id="cite"><h2>Cite</h2><pre>${escape(paper.bibtex)}</pre></section>
${groups.years.map((year) => `<p><a href="/years/${year}/">${year}</a></p>`).join('')}`,
  });
}
