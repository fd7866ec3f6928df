/** The chosen poses at the foot of the page. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n/index.ts';
import { Watch } from '../state/signal.ts';
import { MOST, toggle, tray } from '../state/tray.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class PoseTray extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        padding: var(--space-3) var(--space-5);
        border-block-start: 1px solid var(--line);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      ul {
        flex: 1;
        display: flex;
        gap: var(--space-2);
        overflow-x: auto;
      }

      li button {
        position: relative;
        width: 2.75rem;
        height: 3.25rem;
        padding: 0;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--radius-s);
        background: var(--sunken);
        cursor: pointer;
      }

      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      strong {
        font-size: var(--text-s);
        white-space: nowrap;
      }

      @media (max-width: 46rem) {
        section {
          flex-wrap: wrap;
          gap: var(--space-2);
          padding: var(--space-3) var(--space-4);
        }

        strong {
          flex: 1;
        }

        ul {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [tray]);
  }

  override render(): TemplateResult {
    const chosen = tray.get();
    return html`
      <section aria-label="${t('poses.tray')}">
        <strong role="status">${t('poses.chosen', { count: chosen.length, most: MOST })}</strong>
        <ul>
          ${repeat(chosen, (pose) => pose.id, (pose) =>
            html`
              <li>
                <button title="${pose.name}" aria-label="${t('action.delete')}: ${pose.name}" @click="${() =>
                  toggle(pose)}">
                  <img src="${pose.thumbnailUrl}" alt="" />
                </button>
              </li>
            `)}
        </ul>
        <button class="button" @click="${() => tray.set([])}">${t('action.clear')}</button>
        <a class="button primary" href="/ui/create">${t('poses.use')}</a>
      </section>
    `;
  }
}

customElements.define('pose-tray', PoseTray);
