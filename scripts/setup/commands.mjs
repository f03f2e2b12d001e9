/**
 * Usage texts of commands that do not define their own, by the path of the script. A command
 * accepts the options in its text; those followed by a word in capitals have a value.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const USAGES = {
  'scripts/start.mjs': `Usage: npm start [-- --port NUMBER --host NAME]

Installs what is missing, builds the site and serves it.`,
  'scripts/test.mjs': `Usage: npm test [-- CHECK …]

Installs what is missing and runs every check, or those named.`,
  'scripts/rules.ts': `Usage: npm run rules

Checks the imports of src/ against .dependency-cruiser.mjs.`,
  'scripts/fonts.ts': `Usage: npm run fonts

Writes the styles and the math fonts of the default typefaces from their packages.`,
  'scripts/screenshots.ts': `Usage: npm run screenshots [-- --look | --update | --example NAME]
       npm run screenshots -- --all DIR [KIND …] [--widths LIST] [--themes LIST]

Takes the README's screenshots of the built site.

  --look          the pictures of docs/look.md
  --update        the pictures of docs/update.md
  --example NAME  the home page of the built site, as the picture of an example
  --all DIR       every kind of page, or those named, into the folder DIR
  --widths LIST   such as 390,768
  --themes LIST   some of light,dark,forced,print`,
  'scripts/setup/citation-programs.mjs': `Usage: npm run citation-programs

Installs biber, with which tests read citations, on Debian and Ubuntu.`,
  'src/collection/starter/write-schemas.ts': `Usage: npm run schemas

Writes schemas/*.schema.json, with the fields that site.yaml declares.`,
  'src/collection/check/write-guide.ts': `Usage: npm run check:guide

Writes docs/check.md from the rules.`,
  'examples/make.ts': `Usage: npm run examples

Rewrites the collections in examples/. The result is always the same.`,
  'e2e/sites/build-sites.ts': `Usage: npm run e2e:sites

Builds every site that the tests read, except the large one.`,
  'bench/drill.ts': `Usage: npm run drill [-- --only NAMES] [--seed N] [--times N] [--papers N] [--keep]

Injects faults into builds, imports and browsers, and checks that nothing is lost.

  --only NAMES  some faults, separated by commas
  --seed N      repeats an earlier run
  --times N     trials of each fault
  --papers N    size of the collection
  --keep        keeps the folder of the run`,
  'bench/build.ts': `Usage: npm run bench:build [-- --papers N] [--corpus FILE] [--seed N] [--rounds N]
         [--against NAMES] [--change KIND] [--pages-only] [--keep] [--json FILE]

Measures builds of collections, and compares them with Hugo and Eleventy; see bench/README.md.`,
  'bench/dev.ts': `Usage: npm run bench:dev -- --papers N [--corpus FILE] [--seed N] [--json FILE]

Measures how quickly the dev server starts and serves pages.`,
  'bench/search.ts': `Usage: npm run bench:search -- DIR [--json FILE] [--queries N] [--worst N]

Measures the ranking against BM25 and Pagefind. DIR contains corpus.jsonl, queries.jsonl and qrels.tsv.`,
  'bench/find.ts': `Usage: npm run bench:find [-- --corpus FILE --papers N] [--sample N] [--seed N] [--json FILE]

Measures whether and how quickly the search finds papers by details that readers remember.`,
  'bench/pages.ts': `Usage: npm run bench:pages [-- --corpus FILE --papers N] [--runs N] [--kinds LIST]
         [--site FOLDER] [--json FILE]

Measures bytes, requests and Lighthouse scores of each kind of page on a phone.`,
  'bench/formulas.ts': `Usage: npm run bench:formulas -- --corpus FILE [--commands N] [--json FILE]

Counts the formulas that are rendered correctly.`,
  'bench/mentions.ts': `Usage: npm run bench:mentions [-- --errors]

Measures precision and recall of mentions on labelled abstracts.

  --errors lists the errors in the half that may be inspected`,
  'bench/map.ts': `Usage: npm run bench:map -- --papers N --corpus FILE [--threads N] [--json FILE]
       npm run bench:map -- --frames N [--json FILE]

Measures the layout of the map, or how smoothly it moves.`,
  'bench/related.ts': `Usage: npm run bench:related -- DIR [--json FILE]
       npm run bench:related -- --papers N --corpus FILE [--threads N] [--json FILE]

Measures related papers. DIR contains corpus.jsonl, queries.jsonl and qrels.tsv.`,
  'bench/results.ts': `Usage: npm run bench:results

Measures the precision of reported results on papers that were checked by hand.`,
  'bench/leads.ts': `Usage: npm run bench:leads [-- --corpus FILE] [--errors]

Measures how well the sentences that lists show were chosen.`,
  'bench/topics.ts': `Usage: npm run bench:topics -- --corpus FILE [--papers N] [--count N]

Measures the agreement of suggested topics with the papers' categories.`,
};
