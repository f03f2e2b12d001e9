/**
 * `<timeline-tips>` around a timeline: a card beside the dot or bar that is pointed at or has the
 * focus. Its code is loaded with the first of these; until then a browser shows the title itself.
 */
class TimelineTips extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, ({ target }) => {
        const mark = target instanceof Element && target.closest<SVGElement>('a, g');
        if (!mark) return;
        // Without it, the browser's own tooltip remains.
        import('./show-tip.ts').then(
          ({ showTip }) => showTip(this, mark),
          () => undefined,
        );
      });
    }
  }
}

customElements.define('timeline-tips', TimelineTips);
