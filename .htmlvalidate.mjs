import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Titles of papers can have any length.
    'long-title': 'off',
    // Ids of headings derive from their words, in any script.
    'valid-id': ['error', { relaxed: true }],
    // Formulas have accessible names: browsers omit MathML from the names of links and headings.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Optional tags and quotes are omitted: see `src/build/markup/shorten-markup.ts`.
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    // Texts of papers may have trailing white space.
    'no-trailing-whitespace': 'off',
    // The site's own elements; any other name is a mistake.
    'no-unknown-elements': [
      'error',
      {
        exclude: [
          'cite-further',
          'copy-button',
          'list-count',
          'list-sort',
          'lost-page',
          'offprint-compare',
          'offprint-export',
          'offprint-list',
          'offprint-search',
          'paper-map',
          'quote-link',
          'read-marks',
          'related-order',
          'save-paper',
          'saved-searches',
          'search-box',
          'share-button',
          'show-keys',
          'theme-switch',
          'timeline-tips',
          'trend-chart',
        ],
      },
    ],
    // Filters repeat names on purpose: each is a list in the address of a search.
    'form-dup-name': 'off',
    // Scripts fill the content of a <template>; axe checks it on the live page.
    'empty-heading': 'off',
    'input-missing-label': 'off',
    // A search form has one field, which Enter or a phone's search key submits.
    'wcag/h32': 'off',
    // Scripts and styles come from the site's own host, which serves the pages too.
    'require-sri': 'off',
  },
});
