import { expect, it } from 'vitest';
import { formatManifest } from './web-manifest.ts';

it('a manifest names the site and its icons under the base path', () => {
  const site = { name: 'Offprint', description: 'Papers.', language: 'en' };
  expect(JSON.parse(formatManifest(site, (path) => `/sub${path}`))).toMatchObject({
    name: 'Offprint',
    start_url: '/sub/',
    icons: [{ src: '/sub/favicon.svg' }, { src: '/sub/icon-512.png', sizes: '512x512' }],
  });
});
