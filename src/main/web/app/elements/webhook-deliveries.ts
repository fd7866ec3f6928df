/** What an endpoint was told, attempt by attempt. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { DeliveryAttempt, WebhookDeliveryView } from '../api/types.ts';
import { ago, number, t, when } from '../i18n/index.ts';
import type { Sentence } from '../i18n/en.ts';
import { tell } from '../state/toasts.ts';
import { Load, sentence } from './load.ts';
import { moreButton } from './more-button.ts';
import { shared } from './styles.ts';

const EVERY = 3_000;

export class WebhookDeliveries extends LitElement {
  static override properties = { endpoint: {} };
  declare endpoint: string;

  private timer = 0;
  private readonly deliveries = new Load(this, async (signal, shown: PagedList<WebhookDeliveryView> | null) => {
    if (shown) {
      await shown.renew(signal);
      return shown;
    }
    const list = new PagedList<WebhookDeliveryView>(`${paths.webhook(this.endpoint)}/deliveries`, { limit: 20 });
    await list.more(signal);
    return list;
  });

  static override styles = [
    shared,
    css`
      li {
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--line);
      }

      li li {
        padding-block: var(--space-1);
        border: 0;
      }

      .delivered {
        color: var(--good);
      }

      .failed {
        color: var(--bad);
      }

      code {
        font-family: var(--font-mono);
        font-size: var(--text-xs);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => document.hidden || this.deliveries.refresh(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render(): TemplateResult {
    return this.deliveries.show((list) =>
      list.items.length
        ? html`
          <ul>${repeat(list.items, (one) => one.id, (one) => this.delivery(one))}</ul>
          ${list.hasMore ? moreButton(() => this.more(list)) : nothing}
        `
        : html`
          <p class="quiet">${t('webhooks.deliveries.none')}</p>
        `
    );
  }

  private async more(list: PagedList<WebhookDeliveryView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private delivery(delivery: WebhookDeliveryView): TemplateResult {
    const { id, type, status, createdAt, reason, nextAttemptAt, attempts } = delivery;
    const next = nextAttemptAt ? t('webhooks.next', { when: when(nextAttemptAt) }) : '';
    return html`
      <li>
        <div class="bar">
          <strong class="grow">${type}
            <span class="${status}">${t(`webhooks.status.${status}` as Sentence)}</span></strong>
          <button class="button" @click="${() => this.redeliver(id)}">${t('webhooks.redeliver')}</button>
        </div>
        <p class="quiet">${[ago(createdAt), next, reason].filter(Boolean).join(' · ')}</p>
        <ul>${attempts.map((attempt) => this.attempt(attempt))}</ul>
      </li>
    `;
  }

  private attempt({ at, status, durationMs, answer, error }: DeliveryAttempt): TemplateResult {
    const told = [when(at), status ?? '–', `${number(durationMs)} ms`, error].filter(Boolean).join(' · ');
    return html`
      <li>
        <span class="quiet">${told}</span> ${answer
          ? html`
            <code>${answer}</code>
          `
          : nothing}
      </li>
    `;
  }

  private async redeliver(id: string): Promise<void> {
    try {
      await call('POST', `${paths.webhooks}/deliveries/${encodeURIComponent(id)}/redeliver`);
      await this.deliveries.refresh();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }
}

customElements.define('webhook-deliveries', WebhookDeliveries);
