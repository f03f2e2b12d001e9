/**
 * Everything may be read. Crawlers ask for it at the root of a host alone: under a sub-path it is
 * there to be copied.
 *
 * @param toUrl makes a path of the site a whole address
 * @param base the site's sub-path, with a slash at both ends
 */
export function formatRobots(toUrl: (path: string) => string, base: string): string {
  const note =
    base === '/'
      ? []
      : [
          `# This site stands under ${base}, where crawlers do not look for this file.`,
          '# Whoever keeps the host copies these lines into the robots.txt at its root.',
        ];
  return [
    ...note,
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${toUrl('/sitemap-index.xml')}`,
    '',
  ].join('\n');
}
