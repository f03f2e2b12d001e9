import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that depend on colours; all other rules are checked once. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const WIDTH_RULES = ['target-size', 'scrollable-region-focusable'];

const WIDE = { width: 1280, height: 800 };
/** A window of 1280 px at a zoom of 400%. */
const NARROW = { width: 320, height: 640 };

/**
 * Finds accessibility faults of a page in its current state: in light, dark and forced colours, in
 * a narrow window, and with text of twice the size. Leaves the page light and wide.
 *
 * @param checksColours whether to check everything that depends on colours, in all colour schemes
 */
export async function findAccessibilityFaults(page: Page, checksColours = true): Promise<string[]> {
  const findings: string[] = [];
  const run = async (mode: string, rules: readonly string[]) => {
    const violations = await findViolations(page, rules, checksColours ? [] : COLOUR_RULES);
    findings.push(...violations.map((violation) => `${mode}: ${violation}`));
  };
  const checkOverflow = async (mode: string) => {
    const overflowing = await page.evaluate(findOverflow);
    findings.push(...overflowing.map((element) => `${mode}: ${element}`));
  };

  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await run('light', RULES);
  // Firefox cannot emulate this.
  const isEmulated = await page.evaluate(
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  const moving = isEmulated ? await page.evaluate(findMoving) : [];
  findings.push(...moving.map((element) => `moves despite reduced motion: ${element}`));

  if (checksColours && isEmulated) {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ colorScheme: 'dark', forcedColors });
      const faint = await page.evaluate(findFaint);
      const mode = forcedColors === 'active' ? 'forced colours' : 'dark';
      findings.push(...faint.map((element) => `${mode}: too faint: ${element}`));
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }

  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await checkOverflow('text of twice the size');
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));

  await page.setViewportSize(NARROW);
  await run('320 px', WIDTH_RULES);
  await checkOverflow('320 px');
  await page.setViewportSize(WIDE);
  return findings;
}

/** Finds elements that overflow the page, and truncated text. Runs in the page. */
export function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const all = [...document.querySelectorAll('body *')];
  const out =
    scrollWidth <= clientWidth
      ? []
      : all
          .filter((element) => element.getBoundingClientRect().right > clientWidth)
          .map((element) => `overflows: ${element.outerHTML.slice(0, 100)}`);
  const cut = all
    .filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      // Content for screen readers only is one pixel in size.
      if (position === 'absolute' && element.clientWidth <= 1) return false;
      // An image can be moved within its frame; its text is in the lists below.
      if (element.closest('.map-frame')) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)) &&
        element.checkVisibility() &&
        element.textContent.trim() !== ''
      );
    })
    .map((element) => `truncates its text: ${element.outerHTML.slice(0, 100)}`);
  return [...out, ...cut];
}

/** Finds elements with animations or transitions. Runs in the page. */
function findMoving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/**
 * Finds text with low contrast. In forced colours, axe uses the author's colours instead of the
 * painted ones. Runs in the page.
 */
function findFaint(): string[] {
  const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const findBackground = (element: Element | null): readonly number[] => {
    if (element === null)
      return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255];
    const colour = parse(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 ? findBackground(element.parentElement) : colour;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
  return [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('svg') && hasText(element) && element.checkVisibility())
    .filter((element) => {
      const foreground = luminance(parse(getComputedStyle(element).color).slice(0, 3));
      const background = luminance(findBackground(element).slice(0, 3));
      return (
        (Math.max(foreground, background) + 0.05) / (Math.min(foreground, background) + 0.05) < 4.5
      );
    })
    .map((element) => element.outerHTML.slice(0, 100));
}
