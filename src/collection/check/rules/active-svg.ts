import { findActiveSvg } from '../../find-active-svg.ts';
import { displayPath } from '../../list-files.ts';
import { readRegularFileSync } from '../../regular-file.ts';
import type { Rule } from '../finding.ts';

export const activeSvg: Rule = {
  name: 'active-svg',
  severity: 'warning',
  about:
    'An SVG file in `files/` or next to a paper contains a script, an event handler, an embedded page, or a request to another host. On pages, it is an image, in which browsers run no scripts, but a reader who opens the file itself runs its scripts at the address of your site. Hosts that send headers (`host` in `site.yaml`) prevent that; GitHub Pages and GitLab Pages do not.',
  example: {
    'files/logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0h9"/></svg>\n',
  },
  exampleMessage: 'contains a script; export it as a plain SVG or PNG file',
  find: ({ collection }) =>
    collection.files.flatMap(({ path, source }) => {
      if (!/\.svg$/i.test(path)) return [];
      const found = findActiveSvg(readRegularFileSync(source).toString('utf8'));
      if (found.length === 0) return [];
      const message = `contains ${new Intl.ListFormat('en').format(found)}; export it as a plain SVG or PNG file, or remove this from it`;
      return [{ file: displayPath(source), message }];
    }),
};
