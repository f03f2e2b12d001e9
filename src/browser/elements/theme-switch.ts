import { text } from '#text';
import { createButton } from './create-button.ts';
import { parseTheme, THEME_KEY, THEMES, type Theme } from '../../outputs/policy/theme.ts';

const LABELS: Readonly<Record<Theme, string>> = {
  system: text.frame.themeSystem,
  light: text.frame.themeLight,
  dark: text.frame.themeDark,
};

const root = document.documentElement;
/** Without a choice of the reader's, that of `site.yaml`. */
const siteTheme = root.dataset.theme;

/**
 * `<theme-switch>`: one button for each theme. The choice is stored and synchronized across tabs.
 * The style sheet reserves its space.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild !== null) return;
    this.role = 'group';
    this.ariaLabel = text.frame.theme;
    this.append(...THEMES.map((theme) => this.#createButton(theme)));
    this.#show(readTheme());
    addEventListener('storage', ({ key }) => {
      if (key === THEME_KEY || key === null) this.#show(readTheme());
    });
  }

  #createButton(theme: Theme): HTMLButtonElement {
    const button = createButton(LABELS[theme], () => {
      keepTheme(theme);
      this.#show(theme);
    });
    button.dataset.theme = theme;
    return button;
  }

  #show(theme: Theme): void {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.theme === theme));
    }
  }
}

function readTheme(): Theme {
  try {
    return parseTheme(localStorage.getItem(THEME_KEY) ?? siteTheme);
  } catch {
    return parseTheme(siteTheme);
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage, the choice lasts as long as the page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
