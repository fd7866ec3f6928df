/** All jobs of both apps, live; one, those selected or all that match are cancelled or made again. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { count, t } from '../i18n/index.ts';
import {
  allJobs,
  cancelJob,
  canRetry,
  eachOf,
  isOpen,
  type Job,
  type JobStatus,
  newestJobs,
  retryJob,
} from '../state/jobs.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Selection } from '../state/selection.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/job-row.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

const STATUSES: JobStatus[] = ['pending', 'processing', 'completed', 'partial', 'failed', 'cancelled'];
const SHOWN = 100;

const idOf = (job: Job): string => `${job.app} ${job.id}`;

export class ActivityPage extends LitElement {
  static override properties = { busy: { state: true } };
  declare busy: boolean;

  private asked = '';
  private end = () => undefined as void;
  private readonly selection = new Selection();
  private readonly jobs = new Load(this, (signal) => {
    this.asked = parameter('status');
    return newestJobs(SHOWN, this.asked, signal);
  });

  static override styles = [
    shared,
    css`
      .jobs {
        display: grid;
        gap: var(--space-2);
      }

      .job {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-3);
      }

      .job input,
      .all input {
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        accent-color: var(--accent);
      }

      .all {
        display: inline-flex;
        align-items: center;
        gap: var(--space-3);
      }

      .tools {
        min-height: var(--target);
        margin-block-end: var(--space-3);
      }

      select {
        width: auto;
      }
    `,
  ];

  constructor() {
    super();
    this.busy = false;
    new Watch(this, [location$, this.selection]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen(() => this.jobs.again(), () => this.jobs.again());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  protected override updated(): void {
    if (this.asked !== parameter('status')) {
      this.selection.clear();
      this.jobs.again({ blank: true });
    }
  }

  override render(): TemplateResult {
    const chosen = parameter('status');
    return html`
      <div class="head">
        <h1>${t('activity.title')}</h1>
        <select
          aria-label="${t('activity.status')}"
          @change="${(event: Event) => setParameters({ status: (event.target as HTMLSelectElement).value })}"
        >
          <option value="">${t('activity.status.any')}</option>
          ${STATUSES.map((status) =>
            html`
              <option value="${status}" ?selected="${status === chosen}">${t(`status.${status}`)}</option>
            `
          )}
        </select>
      </div>
      ${this.jobs.show((jobs) => this.list(jobs))}
    `;
  }

  private list(jobs: Job[]): TemplateResult {
    if (!jobs.length) {
      return html`
        <studio-empty heading="${t('activity.empty.title')}" text="${t('activity.empty.text')}"></studio-empty>
      `;
    }
    const ids = jobs.map(idOf);
    return html`
      ${this.tools(jobs, ids)}
      <div class="jobs" @changed="${() => this.jobs.again()}">
        ${repeat(jobs, idOf, (job) => this.row(job, ids))}
      </div>
    `;
  }

  private row(job: Job, ids: string[]): TemplateResult {
    const id = idOf(job);
    const label = t('pictures.select', { name: job.name || t('job.poses') });
    return html`
      <div class="job">
        <input
          type="checkbox"
          aria-label="${label}"
          .checked="${this.selection.has(id)}"
          @click="${(event: MouseEvent) => event.shiftKey ? this.selection.range(ids, id) : this.selection.toggle(id)}"
        />
        <job-row .job="${job}"></job-row>
      </div>
    `;
  }

  /** What can be done with those selected; where none is, with all that the filter matches, however many. */
  private tools(jobs: Job[], ids: string[]): TemplateResult {
    const selected = jobs.filter((job) => this.selection.has(idOf(job)));
    const isAll = selected.length === jobs.length;
    const of = selected.length ? selected : jobs;
    const matching = !selected.length && jobs.length >= SHOWN;
    const action = (
      possible: (job: Job) => boolean,
      stem: 'activity.cancel' | 'activity.retry',
      act: typeof cancelJob,
    ) => {
      const many = of.filter(possible).length;
      return many
        ? html`
          <button class="button" ?disabled="${this.busy}" @click="${() => this.act(selected, possible, act)}">
            ${matching ? t(`${stem}.all`) : count(stem, many)}
          </button>
        `
        : nothing;
    };
    return html`
      <div class="bar tools">
        <span class="all">
          <input
            type="checkbox"
            aria-label="${t('activity.all')}"
            .checked="${isAll}"
            .indeterminate="${selected.length > 0 && !isAll}"
            @change="${() => isAll ? this.selection.clear() : this.selection.all(ids)}"
          />
          <span role="status">${selected.length
            ? t('pictures.selected', { count: selected.length })
            : t('activity.all')}</span>
        </span>
        ${action(isOpen, 'activity.cancel', cancelJob)} ${action(canRetry, 'activity.retry', retryJob)}
      </div>
    `;
  }

  private async act(selected: Job[], possible: (job: Job) => boolean, act: typeof cancelJob): Promise<void> {
    this.busy = true;
    try {
      const jobs = selected.length ? selected : await allJobs(parameter('status'));
      const failures = await eachOf(jobs.filter(possible), act);
      if (failures.length) {
        tell(`${count('activity.notDone', failures.length)} ${sentence(failures[0])}`, 'error');
      }
      this.selection.clear();
    } catch (failure) {
      tell(sentence(failure), 'error');
    } finally {
      this.busy = false;
      await this.jobs.again();
    }
  }
}

customElements.define('activity-page', ActivityPage);
