import { parseTheme, THEME_KEY, type Theme } from './theme.ts';

/**
 * `<theme-switch>` around a button for each theme, which `data-theme` names: a press chooses; the
 * choice is remembered and other tabs follow.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        const theme = parseTheme(button.dataset.theme);
        keepTheme(theme);
        this.#show(theme);
      });
    }
    this.#show(readTheme());
    addEventListener('storage', ({ key }) => {
      if (key === THEME_KEY || key === null) this.#show(readTheme());
    });
  }

  #show(theme: Theme): void {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.theme === theme));
    }
  }
}

function readTheme(): Theme {
  try {
    return parseTheme(localStorage.getItem(THEME_KEY));
  } catch {
    return 'system';
  }
}

function keepTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
