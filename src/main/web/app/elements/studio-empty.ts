/** A place where nothing is yet, and what to do about it. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { shared } from './styles.ts';

export class StudioEmpty extends LitElement {
  static override properties = { heading: {}, text: {} };
  declare heading: string;
  declare text: string;

  static override styles = [
    shared,
    css`
      section {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: clamp(var(--space-5), 8vh, 6rem) var(--space-4);
        text-align: center;
      }

      p {
        max-width: 34rem;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <section>
        <h2>${this.heading}</h2>
        <p class="quiet">${this.text}</p>
        <slot></slot>
      </section>
    `;
  }
}

customElements.define('studio-empty', StudioEmpty);
