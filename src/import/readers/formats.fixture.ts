import type { Format } from '../input/detect-format.ts';

/** One paper, as each format writes it. */
export const SAMPLES: Readonly<Record<Exclude<Format, 'scrape'>, string>> = {
  bibtex: `% Encoding: UTF-8
@comment{jabref-meta: databaseType:bibtex;}
@article{garden,
  title     = {Monge {Gaps} in {G}ardens},
  author    = {Uscidda, Th{\\'e}o and de Bézenac, Emmanuel},
  abstract  = {We show \\emph{that} $O(n)$ is enough~\\& more.},
  journal   = "Journal of " # {Gardens},
  year      = 2023,
  month     = feb,
  doi       = {https://doi.org/10.1234/abc},
  eprint    = {2302.04953v2},
  archiveprefix = {arXiv},
  url       = {https://github.com/x/y},
}
`,
  ris: `TY  - JOUR
ID  - garden
TI  - Monge Gaps in Gardens
AU  - Uscidda, Théo
AU  - de Bézenac, Emmanuel
AB  - We show <i>that</i> $O(n)$ is
enough &amp; more.
JO  - Journal of Gardens
PY  - 2023/02//
DO  - 10.1234/abc
UR  - https://arxiv.org/abs/2302.04953
UR  - https://github.com/x/y
ER  - 
`,
  endnote: `%0 Journal Article
%T Monge Gaps in
Gardens
%A Uscidda, Théo
%A de Bézenac, Emmanuel
%J Journal of Gardens
%V 3
%D 2023
%8 February
%R https://doi.org/10.1234/abc
%U https://arxiv.org/abs/2302.04953
%U https://github.com/x/y
%X We show <i>that</i> $O(n)$ is
enough &amp; more.
%F garden
`,
  hugo: `---
title: "Monge Gaps in Gardens"
authors:
  - Théo Uscidda
  - Emmanuel de Bézenac
date: "2023-02-01"
doi: 10.1234/abc
publication_types: ["article-journal"]
publication: "*Journal of Gardens*"
hugoblox:
  ids:
    arxiv: "2302.04953v1"
links:
  - type: code
    url: https://github.com/x/y
abstract: "We show *that* $O(n)$ is enough & more."
---

More about it.
`,
  csl: JSON.stringify(
    [
      {
        ...{ id: 'garden', type: 'article-journal', title: 'Monge Gaps in Gardens' },
        author: [
          { family: 'Uscidda', given: 'Théo' },
          { family: 'Bézenac', given: 'Emmanuel', 'non-dropping-particle': 'de' },
        ],
        abstract:
          '<jats:p>We show <jats:italic>that</jats:italic> $O(n)$ is enough &amp;amp; more.</jats:p>',
        ...{ 'container-title': 'Journal of Gardens', issued: { 'date-parts': [[2023, 2]] } },
        ...{
          DOI: '10.1234/abc',
          archive: 'arXiv',
          number: '2302.04953',
          URL: 'https://github.com/x/y',
        },
      },
    ],
    null,
    2,
  ),
  pubmed: `PMID- 12345
DP  - 2023 Feb
TI  - Monge Gaps in Gardens.
LID - 10.1234/abc [doi]
AB  - We show <i>that</i> $O(n)$ is
      enough & more.
FAU - Uscidda, Théo
AU  - Uscidda T
FAU - de Bézenac, Emmanuel
AU  - de Bézenac E
TA  - Journal of Gardens
JT  - Journal of Gardens
`,
  csv: `Title;Authors;Abstract;Journal;Year;Date;DOI;arXiv;URL
Monge Gaps in Gardens;Théo Uscidda, Emmanuel de Bézenac;"We show *that* $O(n)$ is
enough & more.";Journal of Gardens;2023;2023-02;doi:10.1234/abc;arXiv:2302.04953v1;https://github.com/x/y
`,
  json: `{"papers": [
  {"title": "Monge Gaps in Gardens", "authors": ["Théo Uscidda", "Emmanuel de Bézenac"],
   "abstract": "We show *that* $O(n)$ is enough & more.", "venue": "Journal of Gardens", "year": 2023,
   "submitted": "2023-02", "doi": "10.1234/abc", "arxiv": "2302.04953", "links": {"code": ["https://github.com/x/y"]}}
]}`,
  jsonl: `{"id":"2302.04953","submitter":"T","authors":"Théo Uscidda and Emmanuel de Bézenac","title":"Monge Gaps\\n  in Gardens","comments":"9 pages","journal-ref":null,"doi":"10.1234/abc","categories":"cs.LG stat.ML","abstract":"  We show \\\\emph{that} $O(n)$ is\\nenough \\\\& more.\\n","versions":[{"version":"v1","created":"Thu, 9 Feb 2023 17:56:17 GMT"}],"authors_parsed":[["Uscidda","Théo",""],["de Bézenac","Emmanuel",""]]}
`,
  arxiv: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>ArXiv Query</title>
  <entry>
    <id>http://arxiv.org/abs/2302.04953v1</id>
    <published>2023-02-09T17:56:17Z</published>
    <title>Monge Gaps
  in Gardens</title>
    <summary>  We show \\emph{that} $O(n)$ is
enough &amp; more.
</summary>
    <author><name>Théo Uscidda</name></author>
    <author><name>Emmanuel de Bézenac</name></author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1234/abc</arxiv:doi>
    <category term="cs.LG"/>
  </entry>
</feed>
`,
};
