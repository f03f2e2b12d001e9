import { expect, it } from 'vitest';
import { formatManifest } from './web-manifest.ts';

it('a manifest has the background of the site', () => {
  const getColour = (options: object) => {
    const site = { name: 'Offprint', description: 'Papers.', language: 'en', ...options };
    return (JSON.parse(formatManifest(site, String)) as { theme_color: string }).theme_color;
  };
  const ground = { light: '#ffffff', dark: '#101418' };
  expect(getColour({})).toBe('#fbfaf6');
  expect(getColour({ theme: 'dark' })).toBe('#161513');
  expect(getColour({ theme: 'dark', colours: { ground } })).toBe('#101418');
});

it('a manifest names the site and its icons under the base path', () => {
  const site = { name: 'Offprint', description: 'Papers.', language: 'en' };
  expect(JSON.parse(formatManifest(site, (path) => `/sub${path}`))).toMatchObject({
    name: 'Offprint',
    start_url: '/sub/',
    icons: [{ src: '/sub/favicon.svg' }, { src: '/sub/icon-512.png', sizes: '512x512' }],
  });
});
