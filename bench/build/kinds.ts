/** Kinds of files by path relative to the site's root; the first match applies. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['search index', /^pagefind\//],
  ['cards', /^cards\//],
  ['feeds', /^feeds\/|(^|\/)feed(-\d+)?\.(xml|json)$|\.opml$/],
  [
    'exports',
    /\.(bib|ris)(\.gz)?$|(^|\/)(cite|papers(\.\d+|-\d+)?(\.csl)?(-\d+)?)\.json(\.gz)?$|^references\//,
  ],
  // Hugo redirects page 1 of a list to the list itself.
  ['redirects', /^(arxiv|doi)\/|\/page\/1\/index\.html$/],
  [
    'listings',
    /^papers\/((page\/)?\d+\/)?index\.html$|^(people|topics|venues|years)\/index\.html$/,
  ],
  ['listings', /^people\/(page\/)?\d+\/index\.html$/],
  ['paper pages', /^papers\/.*\.html$/],
  ['topic pages', /^topics\/.*\.html$/],
  ['people pages', /^people\/.*\.html$/],
  ['venue pages', /^venues\/.*\.html$/],
  ['year pages', /^(years|months)\/.*\.html$/],
];

/** Returns "paper pages" for `papers/x-pool/index.html`; "other" for unknown paths. */
export function getKind(path: string): string {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}

/** Number of files of a kind and their bytes. */
export interface Share {
  readonly kind: string;
  readonly files: number;
  /** Apparent size, as in `ls`. */
  readonly bytes: number;
}

/** The contents of a site by kind, most bytes first. */
export function countKinds(files: ReadonlyMap<string, number>): readonly Share[] {
  const shares = new Map<string, { kind: string; files: number; bytes: number }>();
  for (const [path, bytes] of files) {
    const kind = getKind(path);
    const share = shares.get(kind) ?? { kind, files: 0, bytes: 0 };
    share.files += 1;
    share.bytes += bytes;
    shares.set(kind, share);
  }
  return [...shares.values()].sort((a, b) => b.bytes - a.bytes);
}
