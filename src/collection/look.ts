import { z } from 'zod';
import { COLOURS, getContrast, MIN_CONTRAST } from './contrast.ts';
import { featuresSchema } from './features.ts';
import { line } from './field-types.ts';
import { typefacesSchema } from './typefaces.ts';

/** A path of this site, or a full address. */
const address = line.refine((value) => value.startsWith('/') || isUrl(value), {
  error: (issue) =>
    `"${String(issue.input)}" is not an address; write one of this site, beginning with a slash, or one that begins with https:// or mailto:`,
});

const link = z.strictObject({
  label: line.describe('What readers see.'),
  to: address.describe('Such as `/topics/`, or an address of another site.'),
});

/** An image that is published with the site. */
const image = line.regex(/^\/files\/.+\.(?:svg|png|webp|avif|jpe?g)$/, {
  error: (issue) =>
    `"${String(issue.input)}" is not an image of this site; put it into content/files/ and write /files/NAME.svg`,
});

const colour = z.string().regex(/^#[\da-f]{6}$/i, {
  error: (issue) => `"${String(issue.input)}" is not a colour; write one such as "#fbfaf6"`,
});

const pair = z.strictObject({
  light: colour.describe('In the light theme.'),
  dark: colour.describe('In the dark theme.'),
});

const colours = z
  .strictObject({
    ground: pair.optional().describe('Background of pages.'),
    ink: pair.optional().describe('Colour of text.'),
  })
  .superRefine(({ ground = COLOURS.ground, ink = COLOURS.ink }, context) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, text] of [
        ['ink', ink[theme]],
        ['grey', COLOURS.soft[theme]],
      ] as const) {
        const contrast = getContrast(ground[theme], text);
        // If a colour is invalid, which is reported already, the contrast is not a number.
        if (!(contrast < MIN_CONTRAST)) continue;
        // It is rounded down, so that the message never shows the minimum.
        const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
        const message = `the ${name} of text (${text}) has a contrast of only ${shown} on ${ground[theme]} in the ${theme} theme; readable text needs at least ${MIN_CONTRAST}, so choose colours that differ more`;
        context.addIssue({ code: 'custom', path: [], message });
        return;
      }
    }
  });

const LOGOS = {
  light: image.describe('For the light theme.'),
  dark: image.describe('For the dark theme.'),
};

/** The fields of `site.yaml` for the site's appearance. */
export const lookShape = {
  logo: z
    .union([image, z.strictObject(LOGOS)], {
      error:
        'must be an image in content/files/, such as /files/logo.svg, or { light: /files/logo.svg, dark: /files/logo-dark.svg }',
    })
    .optional()
    .describe('Shown in the header in place of the name; one image, or one for each theme.'),
  icon: image.optional().describe('Icon of the site in browser tabs, such as /files/icon.svg.'),
  colours: colours.optional().describe('Background and text; their contrast is checked.'),
  typefaces: typefacesSchema
    .optional()
    .describe('Typefaces by name, from installed packages of fontsource.org.'),
  theme: z
    .enum(['system', 'light', 'dark'], { error: 'must be "system", "light" or "dark"' })
    .default('system')
    .describe('Theme for readers who have chosen none; "system" is that of their device.'),
  header: z
    .array(link)
    .optional()
    .describe('Links in the header, in this order; its menu contains the other sections.'),
  footer: z
    .strictObject({
      text: line.optional().describe('A sentence in the footer.'),
      links: z.array(link).default([]).describe('Links after those of your pages.'),
    })
    .optional()
    .describe('Further parts of the footer, in addition to links to your pages.'),
  figures: z
    .enum(['page', 'everywhere', 'none'], { error: 'must be "page", "everywhere" or "none"' })
    .default('page')
    .describe(
      'Where the figure next to a paper is shown: on its page, also in rows and link previews, or nowhere.',
    ),
  features: featuresSchema.describe(
    'Features of the site. One that is false is neither built nor linked.',
  ),
} as const;

/** Lists the addresses in these fields, with their positions. */
export function listLookLinks(
  site: z.output<z.ZodObject<typeof lookShape>>,
): readonly (readonly [address: string, path: readonly (string | number)[]])[] {
  const { logo, icon, header = [], footer } = site;
  const logos = typeof logo === 'string' ? { '': logo } : (logo ?? {});
  return [
    ...Object.entries(logos).map(
      ([theme, to]) => [to, ['logo', ...(theme ? [theme] : [])]] as const,
    ),
    ...(icon === undefined ? [] : [[icon, ['icon']] as const]),
    ...header.map(({ to }, index) => [to, ['header', index, 'to']] as const),
    ...(footer?.links ?? []).map(
      ({ to }, index) => [to, ['footer', 'links', index, 'to']] as const,
    ),
  ];
}

function isUrl(value: string): boolean {
  return /^(?:https?|mailto):/.test(value) && URL.canParse(value);
}
