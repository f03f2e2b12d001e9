/**
 * Formats `robots.txt`, which allows everything. Crawlers only request it at the root of a host, so under a
 * sub-path it must be copied there.
 *
 * @param toUrl converts a path of the site to a full URL
 * @param base the site's sub-path, with a slash at both ends
 */
export function formatRobots(toUrl: (path: string) => string, base: string): string {
  const note =
    base === '/'
      ? []
      : [
          `# This site is published under ${base}, where crawlers do not look for robots.txt.`,
          '# Copy these lines to the robots.txt at the root of the host.',
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
