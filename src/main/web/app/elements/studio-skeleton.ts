/** The outline of what is coming. It shows only where that takes a moment. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { shared } from './styles.ts';

export class StudioSkeleton extends LitElement {
  static override styles = [
    shared,
    css`
      .grid {
        opacity: 0;
        animation: appear 200ms 200ms forwards;
      }

      .tile {
        aspect-ratio: 1;
        border-radius: var(--radius-l);
        background: var(--sunken);
      }

      @keyframes appear {
        to {
          opacity: 1;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div class="grid" role="status">
        <span class="visually-hidden">${t('state.loading')}</span>
        ${Array.from({ length: 12 }, () =>
          html`
            <div class="tile"></div>
          `)}
      </div>
    `;
  }
}

customElements.define('studio-skeleton', StudioSkeleton);
