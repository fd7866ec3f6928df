/** Two pictures over one another, and a slider between them. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { shared } from './styles.ts';

export class CompareSlider extends LitElement {
  static override properties = { first: {}, second: {}, at: { state: true } };
  declare first: string;
  declare second: string;
  /** How much of the first is seen, in percent. */
  declare at: number;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
        gap: var(--space-3);
        min-height: 0;
        height: 100%;
      }

      div {
        position: relative;
        min-height: 0;
      }

      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: contain;
      }

      hr {
        position: absolute;
        inset: 0 auto 0 0;
        width: 2px;
        height: 100%;
        margin: 0;
        border: 0;
        background: var(--accent);
      }

      input {
        width: min(40rem, 100%);
        height: 1.5rem;
        justify-self: center;
        accent-color: var(--accent);
      }
    `,
  ];

  constructor() {
    super();
    this.at = 50;
  }

  override render(): TemplateResult {
    return html`
      <div @pointermove="${this.follow}">
        <img src="${this.second}" alt="${t('compare.second')}" draggable="false" />
        <img class="over" src="${this.first}" alt="${t('compare.first')}" draggable="false" />
        <hr />
      </div>
      <input
        type="range"
        min="0"
        max="100"
        aria-label="${t('compare.slider')}"
        .value="${String(this.at)}"
        @input="${(event: InputEvent) => (this.at = Number((event.target as HTMLInputElement).value))}"
      />
    `;
  }

  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('.over')!.style.clipPath = `inset(0 ${100 - this.at}% 0 0)`;
    this.renderRoot.querySelector('hr')!.style.insetInlineStart = `${this.at}%`;
  }

  private follow = (event: PointerEvent): void => {
    if (event.buttons || event.pointerType === 'mouse') {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      this.at = Math.max(0, Math.min(100, (event.clientX - box.x) / box.width * 100));
    }
  };
}

customElements.define('compare-slider', CompareSlider);
