import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A paper's title is as long as its authors made it.
    'long-title': 'off',
    // Ids of headings are made of their words, in any script.
    'valid-id': ['error', { relaxed: true }],
    // Formulas have names: browsers leave MathML out of the names of links and headings.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // What may be left out is: see `src/build/markup/shorten-markup.ts`.
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    // A text may end with white space that no editor of ours left there.
    'no-trailing-whitespace': 'off',
    // The site's own elements; any other name is a slip.
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
          'search-box',
          'share-button',
          'show-keys',
          'theme-switch',
          'trend-chart',
        ],
      },
    ],
    // The checkboxes of a filter share the name of its field.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'submit', 'checkbox'] }],
    // What stands in a <template> is filled by script; axe looks at it on the live page.
    'empty-heading': 'off',
    'input-missing-label': 'off',
    // A search has one field: Enter, or the search key of a phone, sends it.
    'wcag/h32': 'off',
    // Scripts and styles come from the site's own host, which serves the pages too.
    'require-sri': 'off',
  },
});
