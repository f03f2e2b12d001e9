/**
 * `<timeline-tips>` around a timeline: shows a card next to the dot or bar that is hovered or
 * focused. Its code is loaded on first use; until then, the browser shows its own tooltip.
 */
class TimelineTips extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, ({ target }) => {
        const mark = target instanceof Element && target.closest<SVGElement>('a, g');
        if (!mark) return;
        // If loading fails, the browser's own tooltip remains.
        import('./show-tip.ts').then(
          ({ showTip }) => showTip(this, mark),
          () => undefined,
        );
      });
    }
  }
}

customElements.define('timeline-tips', TimelineTips);
