import { text } from '#text';
import { createButton } from './create-button.ts';
import { parseTheme, THEME_KEY, THEMES, type Theme } from '../../outputs/policy/theme.ts';

const LABELS: Readonly<Record<Theme, string>> = {
  system: text.frame.themeSystem,
  light: text.frame.themeLight,
  dark: text.frame.themeDark,
};

const root = document.documentElement;
/** The reader's theme, otherwise that of the site; set by `inline-scripts.ts`. */
const initial = root.dataset.theme;

/**
 * `<theme-switch>`: one button for each theme. The choice is stored and synchronised across tabs.
 * The style sheet reserves its space.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    this.role = 'group';
    this.ariaLabel = text.frame.theme;
    this.append(...THEMES.map((theme) => this.#createButton(theme)));
    this.#show(parseTheme(initial));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colourBrowser);
    addEventListener('storage', ({ key, newValue }) => {
      // An event without a key means that the storage was cleared.
      if (key === THEME_KEY || key === null) this.#show(parseTheme(newValue ?? initial));
    });
  }

  #createButton(theme: Theme): HTMLButtonElement {
    const button = createButton(LABELS[theme], () => {
      storeTheme(theme);
      this.#show(theme);
    });
    button.dataset.theme = theme;
    return button;
  }

  #show(theme: Theme): void {
    root.dataset.theme = theme;
    colourBrowser();
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.theme === theme));
    }
  }
}

/** Gives the browser's own bars the colour of the page. */
function colourBrowser(): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) {
    meta.content = getComputedStyle(root).backgroundColor;
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage, the choice lasts as long as the page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
