/** What readiness says, in place of every page while the service cannot work. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import type { ServiceState } from '../state/service.ts';
import { healthCheck } from '../elements/health-check.ts';
import { shared } from '../elements/styles.ts';

export class NotReadyPage extends LitElement {
  static override properties = { state: { attribute: false } };
  declare state: ServiceState;

  static override styles = [
    shared,
    css`
      .card {
        max-width: 44rem;
        margin: 8vh auto 0;
        display: grid;
        gap: var(--space-4);
      }

      li + li,
      dl + dl {
        margin-block-start: var(--space-2);
      }

      code {
        font-family: var(--font-mono);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }

      .check {
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-m);
        background: var(--warn-soft);
      }

      .down {
        color: var(--bad);
      }
    `,
  ];

  override render(): TemplateResult {
    const { state } = this;
    if (state.kind !== 'not-ready') {
      return this.card(t('ready.unreachable.title'), t('ready.unreachable.text'));
    }
    const down = state.checks.filter((check) => check.status === 'DOWN');
    return this.card(t('ready.title'), t('ready.text'), down.map((check) => healthCheck(check)));
  }

  private card(title: string, text: string, more: TemplateResult[] = []): TemplateResult {
    return html`
      <section class="card" role="status">
        <h1>${title}</h1>
        ${more.length
          ? html`
            <div>${more}</div>
          `
          : nothing}
        <p class="quiet">${text}</p>
      </section>
    `;
  }
}

customElements.define('not-ready-page', NotReadyPage);
