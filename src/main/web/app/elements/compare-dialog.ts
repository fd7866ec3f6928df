/** Two pictures, compared as large as the window. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { shared } from './styles.ts';
import './compare-slider.ts';

export class CompareDialog extends LitElement {
  static override properties = { both: { state: true } };
  declare both: [first: string, second: string] | null;

  static override styles = [
    shared,
    css`
      dialog[open] {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        justify-items: center;
        gap: var(--space-3);
        width: 96vw;
        height: 96dvh;
        max-width: none;
        max-height: none;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--ground);
        color: var(--ink);
      }

      compare-slider {
        width: 100%;
      }
    `,
  ];

  constructor() {
    super();
    this.both = null;
  }

  async open(first: string, second: string): Promise<void> {
    this.both = [first, second];
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-label="${t('compare.two')}">
        ${this.both
          ? html`
            <compare-slider first="${this.both[0]}" second="${this.both[1]}"></compare-slider>
            <form method="dialog"><button class="button">${t('action.close')}</button></form>
          `
          : nothing}
      </dialog>
    `;
  }
}

customElements.define('compare-dialog', CompareDialog);
