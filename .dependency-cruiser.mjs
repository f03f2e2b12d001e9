// The rules of docs/architecture.md. `npm run rules` checks them; `exceptions` lists the imports
// that break one until the code is restructured.

/** Folders of src/, with the folders above them, which they must not import. */
const ABOVE = {
  'collection|abstract': 'catalogue|analysis|outputs|search|browser|site|pages|build',
  catalogue: 'analysis|outputs|search|browser|site|pages|build',
  analysis: 'outputs|search|browser|site|pages|build',
  'outputs|search': 'browser|site|pages|build',
  browser: 'site|pages|build',
  site: 'pages|build',
  import: 'catalogue|analysis|outputs|search|browser|site|pages|build',
  'build|large': 'pages',
};

/** Texts in every language: a leaf that any folder may import. */
const TEXT = '^src/site/text/';
/** The checks of a collection, which look at the catalogue and at analyses too. */
const CHECKS = '^src/collection/check/';

/** Modules that choose between the default implementation and that for large collections. */
const CHOOSERS = '^src/(content\\.config|search/worker|site/bind/(collections|compute))\\.ts$';

/**
 * @param {string} folders @param {string} above
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function onlyDownward(folders, above) {
  return {
    name: `only-downward-from-${folders.replaceAll('|', '-')}`,
    comment:
      'A folder that does not depend on the folders above it can be read and tested by itself.',
    severity: 'error',
    from: { path: `^src/(${folders})/`, pathNot: [TEXT, CHECKS] },
    to: { path: `^src/(${above})/`, pathNot: TEXT },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that import each other, even for types, can only be understood together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(ABOVE).map(([folders, above]) => onlyDownward(folders, above)),
    {
      name: 'checks-below-outputs',
      comment: 'Checks read content/ and data computed from it, not the built site.',
      severity: 'error',
      from: { path: CHECKS },
      to: { path: '^src/(outputs|search|browser|site|pages|build|large)/', pathNot: TEXT },
    },
    {
      name: 'text-is-a-leaf',
      comment:
        'Any folder may import a text, so texts may only import modules that every folder may import.',
      severity: 'error',
      from: { path: TEXT },
      to: { path: '^src/', pathNot: [TEXT, '^src/[^/]+$', '^src/collection/'] },
    },
    {
      name: 'loose-files-are-leaves',
      comment: 'Any folder may import the files in src/ itself.',
      severity: 'error',
      from: { path: '^src/[^/]+$', pathNot: '^src/(content\\.config|middleware|env\\.d)\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/collection/' },
    },
    {
      name: 'nothing-depends-on-import',
      comment: 'Importing is a separate command, which building a site does not need.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/import/' },
      to: { path: '^src/import/' },
    },
    {
      name: 'astro-at-the-edge',
      comment:
        'Everything else is plain TypeScript, which does not depend on the version of Astro.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/((pages|site|build|large)/|(content\\.config|middleware)\\.ts$)',
      },
      to: { path: '^(astro$|astro/|astro:|node_modules/astro/)' },
    },
    {
      name: 'browser-only-from-pages',
      comment: 'Code for the browser is loaded by pages and their components.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(browser|site|pages)/' },
      to: { path: '^src/browser/' },
    },
    {
      name: 'large-behind-its-door',
      comment: 'Code for large collections stays in src/large/.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(build|large)/', CHOOSERS] },
      to: { path: '^src/large/' },
    },
  ],
  options: {
    // Imports of types count too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|fixture)\\.ts$' },
  },
};

/**
 * Modules that code in the browser must not reach, through any number of imports that remain in the
 * bundle. Texts are excluded: a build replaces them with those of one language.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export const browser = {
  forbidden: [
    {
      name: 'browser-reads-nothing',
      comment:
        'Browsers cannot read files, and settings and collections exist only during a build.',
      severity: 'error',
      from: { path: '^src/(browser/|search/worker\\.ts$)' },
      to: {
        reachable: true,
        path: '^((node:)?(fs|fs/promises|path|os|child_process|worker_threads|crypto)$|src/settings\\.ts$|src/site/bind/|astro:)',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', TEXT] },
    exclude: { path: '\\.(test|fixture)\\.ts$' },
  },
};

/**
 * Imports that break a rule today. One that is no longer needed fails the check, so that this list
 * can only shrink.
 *
 * @type {readonly { rule: string, from: string, to: string, reason: string }[]}
 */
export const exceptions = [
  ...except(
    'browser-only-from-pages',
    "The service worker's plan is written by the build and read by the worker.",
    'src/build/offline/bundle-worker.ts > src/browser/offline/plan.ts',
    'src/build/offline/make-plan.ts > src/browser/offline/plan.ts',
  ),
  ...except(
    'checks-below-outputs',
    'The check and the build look for dead links in the same way.',
    'src/collection/check/rules/dead-links.ts > src/outputs/addresses/dead-fragments.ts',
    'src/collection/check/rules/dead-links.ts > src/outputs/addresses/dead-links.ts',
  ),
  ...except(
    'nothing-depends-on-import',
    '`npm run check -- --fix` writes papers as the import does.',
    'src/collection/check/fix-findings.ts > src/import/import-state.ts',
    'src/collection/check/fix-findings.ts > src/import/write/write-papers.ts',
  ),
  ...except(
    'only-downward-from-catalogue',
    'The catalogue finds mentions itself instead of receiving them as input.',
    'src/catalogue/catalogue.ts > src/analysis/mentions/find-mentions.ts',
    'src/catalogue/mentions.ts > src/analysis/mentions/collect-mentions.ts',
    'src/catalogue/mentions.ts > src/analysis/mentions/find-mentions.ts',
  ),
];

/** @param {string} rule @param {string} reason @param {string[]} imports */
function except(rule, reason, ...imports) {
  return imports.map((each) => {
    const [from = '', to = ''] = each.split(' > ');
    return { rule, from, to, reason };
  });
}
