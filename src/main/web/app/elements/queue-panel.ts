/** What is queued and running, for administrators, and what can be set right. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { ForeignJob, QueueRecovery, QueueReport, UserQueue } from '../api/types.ts';
import { ago, count, duration, number, t } from '../i18n/index.ts';
import { tell } from '../state/toasts.ts';
import { Load, sentence } from './load.ts';
import { shared } from './styles.ts';
import { tables } from './table-styles.ts';

const EVERY = 5_000;

export class QueuePanel extends LitElement {
  static override properties = { busy: { state: true } };
  declare busy: boolean;

  private timer = 0;
  private readonly queue = new Load(
    this,
    async (signal) => (await call<QueueReport>('GET', paths.queue, { signal })).body,
  );

  static override styles = [
    shared,
    tables,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
        gap: var(--space-4);
        margin-block: var(--space-4);
      }

      dt {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }

      dd {
        font-size: var(--text-xl);
        font-weight: 600;
      }

      .bad {
        color: var(--bad);
      }

      li {
        padding-block: var(--space-1);
        overflow-wrap: anywhere;
      }

      table {
        margin-block-start: var(--space-4);
      }

      h3 {
        margin-block-start: var(--space-5);
      }
    `,
  ];

  constructor() {
    super();
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => document.hidden || this.queue.refresh(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render(): TemplateResult {
    return html`
      <section class="card">
        <h2>${t('admin.queue')}</h2>
        ${this.queue.show((queue) => this.content(queue))}
      </section>
    `;
  }

  private content(queue: QueueReport): TemplateResult {
    const figure = (name: string, value: string, bad = false) =>
      html`
        <div>
          <dt>${name}</dt>
          <dd class="${bad ? 'bad' : ''}">${value}</dd>
        </div>
      `;
    return html`
      <dl>
        ${figure(t('admin.queue.queued'), number(queue.queued))} ${figure(
          t('admin.queue.running'),
          number(queue.running),
        )} ${figure(t('admin.queue.waiting'), number(queue.waiting))} ${figure(
          t('admin.queue.retrying'),
          number(queue.retrying),
        )} ${figure(t('admin.queue.stuck'), number(queue.stuck), queue.stuck > 0)} ${figure(
          t('admin.queue.workers'),
          number(queue.workers),
          !queue.workers,
        )} ${figure(t('admin.queue.oldest'), queue.oldestSeconds ? duration(queue.oldestSeconds) : '–')}
      </dl>
      <div class="bar">
        <button class="button" ?disabled="${this.busy || !queue.stuck}" @click="${() => this.recover(null)}">
          ${t('admin.queue.recover')}
        </button>
      </div>
      ${queue.users.length ? this.byUser(queue.users) : nothing} ${queue.foreign ? this.foreign(queue) : nothing}
    `;
  }

  private byUser(users: UserQueue[]): TemplateResult {
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${t('admin.queue.user')}</th>
            <th scope="col">${t('admin.queue.queued')}</th>
            <th scope="col">${t('admin.queue.running')}</th>
            <th scope="col">${t('admin.queue.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          ${users.map(({ userId, queued, running, oldestSeconds }) =>
            html`
              <tr>
                <th scope="row">${userId}</th>
                <td>${number(queued)}</td>
                <td>${number(running)}</td>
                <td>${duration(oldestSeconds)}</td>
              </tr>
            `
          )}
        </tbody>
      </table>
    `;
  }

  /** Jobs that another program began, which nobody makes. */
  private foreign(queue: QueueReport): TemplateResult {
    const one = (job: ForeignJob) =>
      html`
        <li><code>${job.kind} ${job.id}</code> <span class="quiet">${job.status} · ${ago(job.createdAt)}</span></li>
      `;
    return html`
      <h3>${count('admin.foreign', queue.foreign)}</h3>
      <p class="quiet">${t('admin.foreign.text')}</p>
      <ul>${queue.foreignJobs.map(one)}</ul>
      <div class="bar">
        <button class="button" ?disabled="${this.busy}" @click="${() => this.recover('take')}">
          ${t('admin.foreign.take')}
        </button>
        <button class="button danger" ?disabled="${this.busy}" @click="${() => this.recover('fail')}">
          ${t('admin.foreign.fail')}
        </button>
      </div>
    `;
  }

  private async recover(foreign: 'take' | 'fail' | null): Promise<void> {
    this.busy = true;
    try {
      const { body } = await call<QueueRecovery>('POST', `${paths.queue}/recover`, {
        body: foreign ? { foreign } : {},
      });
      this.queue.set(body.queue);
      const { taken, failed, refused } = body.foreign;
      tell(t('admin.recovered', { count: body.recovered + taken + failed }));
      if (refused.length) {
        tell(refused.map(({ kind, id, reason }) => `${kind} ${id}: ${reason}`).join('. '), 'error');
      }
    } catch (failure) {
      tell(sentence(failure), 'error');
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('queue-panel', QueuePanel);
