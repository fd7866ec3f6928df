/** For administrators: the queue, wishes for poses, and what readiness says. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { ApiProblem, call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import { t } from '../i18n/index.ts';
import { readiness } from '../state/service.ts';
import { Load } from '../elements/load.ts';
import { healthCheck } from '../elements/health-check.ts';
import { shared } from '../elements/styles.ts';
import '../elements/publish-panel.ts';
import '../elements/queue-panel.ts';
import '../elements/request-panel.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

export class AdminPage extends LitElement {
  private readonly allowed = new Load(this, async (signal) => {
    try {
      await call('GET', paths.queue, { signal });
      return true;
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 403) {
        return false;
      }
      throw failure;
    }
  });
  private readonly state = new Load(this, () => readiness());

  static override styles = [
    shared,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
        max-width: 64rem;
      }

      .check {
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--line);
      }

      .check .name {
        display: flex;
        gap: var(--space-3);
      }

      .up {
        color: var(--good);
      }

      .down {
        color: var(--bad);
      }

      code {
        font-family: var(--font-mono);
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }

      .card h2 {
        margin-block-end: var(--space-3);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div class="head"><h1>${t('admin.title')}</h1></div>
      ${this.allowed.show((allowed) => allowed ? this.content() : this.refused())}
    `;
  }

  private refused(): TemplateResult {
    return html`
      <studio-empty heading="${t('admin.refused.title')}" text="${t('admin.refused.text')}"></studio-empty>
    `;
  }

  private content(): TemplateResult {
    return html`
      <div class="page">
        <queue-panel></queue-panel>
        <request-panel></request-panel>
        <publish-panel></publish-panel>
        <section class="card">
          <h2>${t('admin.health')}</h2>
          ${this.state.show((checks) =>
            html`
              ${checks.map((check) => healthCheck(check))}
            `
          )}
        </section>
      </div>
    `;
  }
}

customElements.define('admin-page', AdminPage);
