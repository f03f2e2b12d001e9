import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create } from 'tar';

/** Fixed, so that archives are reproducible; the file name contains the real date. */
const TIME = new Date('2000-01-01T00:00:00Z');

/**
 * Packs a built site into a `.tar.gz` with one folder, which any web server can serve. The site is
 * under its sub-path in it, because its links include the sub-path. Owners, times and the order of
 * files are fixed.
 *
 * @param site.base with a slash at both ends
 * @param name of the folder in the archive
 * @param paths.file absolute path of the archive, which is replaced once the new one is complete
 * @param paths.workspace absolute path of a folder for temporary files
 */
export async function packSite(
  site: { readonly folder: string; readonly base: string },
  name: string,
  { file, workspace }: { readonly file: string; readonly workspace: string },
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  // It is next to the archive, so that it can be renamed. The next run replaces it by its fixed name.
  const fresh = join(dirname(file), `.${name}-snapshot.part`);
  const stage = join(workspace, 'archive');
  rmSync(stage, { recursive: true, force: true });
  try {
    const root = join(stage, name);
    const target = join(root, site.base);
    mkdirSync(target, { recursive: true });
    cpSync(site.folder, target, {
      recursive: true,
      filter: (path) => !path.endsWith('/.offprint'),
    });
    if (site.base !== '/') writeFileSync(join(root, 'index.html'), formatEntryPage(site.base));
    writeFileSync(join(root, 'README.txt'), formatReadme(site.base));
    await create(
      {
        file: fresh,
        cwd: stage,
        gzip: { level: 9 },
        portable: true,
        mtime: TIME,
        noDirRecurse: true,
        strict: true,
        onWriteEntry: (entry) => {
          // Permissions must not depend on the umask.
          if (entry.stat) entry.stat.mode = entry.type === 'Directory' ? 0o755 : 0o644;
        },
      },
      listFiles(stage, name),
    );
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Lists the files below a folder, sorted by path. */
function listFiles(folder: string, name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function formatReadme(base: string): string {
  return `This is a complete website. Serve this folder with any web server, for example

  python3 -m http.server --directory .

and open http://localhost:8000${base} in a browser. You can choose any host and port, but not the
path: every link begins with ${base}${base === '/' ? ', so the site needs its own host or port' : ''}. For another path, rebuild the site with
OFFPRINT_BASE.

Canonical addresses, feeds and the sitemap refer to the address where the site is published.
`;
}

function formatEntryPage(base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Open the site</title>
<meta http-equiv="refresh" content="0; url=.${base}">
<a href=".${base}">The site is at ${base}</a>
</html>
`;
}
