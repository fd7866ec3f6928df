/** A job in a list: what it is, how far it is, and what can be done about it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { ago, duration, t } from '../i18n/index.ts';
import { address, cancelJob, canRetry, isOpen, type Job, retryJob } from '../state/jobs.ts';
import { tell } from '../state/toasts.ts';
import { sentence } from './load.ts';
import { shared } from './styles.ts';

export class JobRow extends LitElement {
  static override properties = { job: { attribute: false } };
  declare job: Job;

  static override styles = [
    shared,
    css`
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-4);
        align-items: center;
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--surface);
      }

      .name {
        font-weight: 550;
        color: var(--ink);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      progress {
        grid-column: 1 / -1;
        width: 100%;
        height: 6px;
        accent-color: var(--accent);
      }

      .status {
        font-size: var(--text-s);
        font-weight: 550;
      }

      .completed {
        color: var(--good);
      }

      .failed {
        color: var(--bad);
      }

      .partial,
      .cancelled {
        color: var(--warn);
      }
    `,
  ];

  override render(): TemplateResult {
    const { job } = this;
    const what = t(job.app === 'avatar-creator' ? 'job.avatar' : 'job.poses');
    return html`
      <article>
        <a class="name" href="${address(job)}">${job.name || what}</a>
        <div class="bar">
          ${isOpen(job)
            ? html`
              <button class="button" @click="${() => this.act(cancelJob)}">${t('job.cancel')}</button>
            `
            : nothing} ${canRetry(job)
            ? html`
              <button class="button" @click="${() => this.act(retryJob)}">${t('action.retry')}</button>
            `
            : nothing}
        </div>
        <p class="quiet">
          <span class="status ${job.status}">${t(`status.${job.status}`)}</span> · ${what} · ${this
            .progressText()} · ${ago(job.createdAt)}
        </p>
        ${job.error && !isOpen(job)
          ? html`
            <p class="wrong">${job.error}</p>
          `
          : nothing} ${job.waitingFor && isOpen(job)
          ? html`
            <p class="quiet">${t(`job.waitingFor.${job.waitingFor}`)}</p>
          `
          : nothing} ${isOpen(job)
          ? html`
            <progress max="100" value="${job.progress}" aria-label="${this.progressText()}"></progress>
          `
          : nothing}
      </article>
    `;
  }

  private progressText(): string {
    const { job } = this;
    const made = t('job.made', { done: job.done, total: job.total });
    return job.secondsLeft !== null && isOpen(job)
      ? `${made}, ${t('job.left', { time: duration(job.secondsLeft) })}`
      : made;
  }

  private async act(how: (job: Job) => Promise<void>): Promise<void> {
    try {
      await how(this.job);
      this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }));
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }
}

customElements.define('job-row', JobRow);
