/** Names of files next to a paper, without suffix, by the kind of link. */
export const FILE_NAMES = {
  pdf: 'paper',
  poster: 'poster',
  slides: 'slides',
  supplement: 'supplement',
  figure: 'figure',
} as const;

export type FileKind = keyof typeof FILE_NAMES;

/** Names or paths of files in the source, by kind. */
export type NamedFiles = Readonly<Partial<Record<FileKind, string>>>;

type Links = Readonly<Record<string, readonly string[]>>;

/**
 * The path of a file, not an address: without a scheme, and with one of the usual suffixes. SVG is
 * not among them: opened by itself, it could run its author's scripts on the site.
 */
const FILE =
  /^[^\s:?#<>"|*\\/][^:?#<>"|*\\]{0,250}\.(?:pdf|avif|gif|png|jpe?g|webp|zip|tar\.gz|pptx?|odp|key)$/i;

/**
 * Separates file names from the links of an entry, such as `pdf = {lee2024.pdf}`. The files are
 * next to the imported file, or in a folder of the site that it comes from.
 */
export function splitFiles(links: Links = {}): {
  readonly links: Links;
  readonly files: NamedFiles;
} {
  const files: Partial<Record<FileKind, string>> = {};
  const others = Object.entries(links).map(([kind, values]) => {
    if (!isFileKind(kind)) return [kind, values] as const;
    const [file] = values.filter(isFileName);
    if (file !== undefined) files[kind] = file.trim().replace(/^\/+/, '');
    return [kind, values.filter((value) => !isFileName(value))] as const;
  });
  return { links: Object.fromEntries(others), files };
}

function isFileKind(kind: string): kind is FileKind {
  return kind in FILE_NAMES;
}

/**
 * Whether a value is the name or the path of a file that an import may copy. It cannot lead out of
 * the folder, because imported files are not trusted.
 */
export function isFileName(value: string): boolean {
  const path = value.trim().replace(/^\/+/, '');
  return FILE.test(path) && !path.split('/').includes('..');
}
