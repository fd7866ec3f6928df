/** A field that searches as one types, a moment after the last key. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { shared } from './styles.ts';

const MOMENT = 200;

export class SearchField extends LitElement {
  static override properties = { label: {}, value: {} };
  declare label: string;
  declare value: string;

  private timer = 0;

  static override styles = [
    shared,
    css`
      div {
        position: relative;
      }

      studio-icon {
        position: absolute;
        inset: 0 auto 0 var(--space-3);
        height: 100%;
        color: var(--ink-soft);
        pointer-events: none;
      }

      input:not([type="checkbox"]) {
        padding-inline-start: 2.25rem;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div>
        <studio-icon name="search"></studio-icon>
        <input type="search" aria-label="${this.label}" placeholder="${this.label}" .value="${this
          .value}" @input="${this.typed}" />
      </div>
    `;
  }

  private typed(event: InputEvent): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.dispatchEvent(new CustomEvent('search', { detail: value.trim() })), MOMENT);
  }
}

customElements.define('search-field', SearchField);
