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
  JobList,
  type JobStatus,
  retryJob,
} from '../state/jobs.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import { GridSelection } from '../elements/grid-selection.ts';
import { Load, sentence } from '../elements/load.ts';
import { moreButton } from '../elements/more-button.ts';
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
  private readonly selection = new GridSelection(this, () => (this.jobs.value?.jobs ?? []).map(idOf));
  private readonly jobs = new Load(this, (signal, shown: JobList | null) => this.read(signal, shown));

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
    new Watch(this, [location$]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen(() => this.jobs.refresh(), () => this.jobs.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  private async read(signal: AbortSignal, shown: JobList | null): Promise<JobList> {
    if (shown) {
      await shown.renew(signal);
      return shown;
    }
    this.asked = parameter('status');
    const list = new JobList(this.asked, SHOWN);
    await list.more(signal);
    return list;
  }

  private async more(list: JobList): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  protected override updated(): void {
    if (this.asked !== parameter('status')) {
      this.selection.selected.clear();
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
      ${this.jobs.show((list) => this.list(list, list.jobs))}
    `;
  }

  private list(list: JobList, jobs: Job[]): TemplateResult {
    if (!jobs.length) {
      return html`
        <studio-empty heading="${t('activity.empty.title')}" text="${t('activity.empty.text')}"></studio-empty>
      `;
    }
    const ids = jobs.map(idOf);
    return html`
      ${this.tools(jobs, ids, list.hasMore)}
      <div class="jobs" @changed="${() => this.jobs.refresh()}">
        ${repeat(jobs, idOf, (job) => this.row(job))}
      </div>
      ${list.hasMore ? moreButton(() => this.more(list)) : nothing}
    `;
  }

  private row(job: Job): TemplateResult {
    const id = idOf(job);
    return html`
      <div class="job" @pointerenter="${(event: PointerEvent) => this.selection.over(event, id)}">
        ${this.selection.box(id, job.name || t('job.poses'))}
        <job-row .job="${job}"></job-row>
      </div>
    `;
  }

  /** What can be done with those selected; where none is, with all that the filter matches, however many. */
  private tools(jobs: Job[], ids: string[], hasMore: boolean): TemplateResult {
    const selected = jobs.filter((job) => this.selection.has(idOf(job)));
    const isAll = selected.length === jobs.length;
    const of = selected.length ? selected : jobs;
    const matching = !selected.length && hasMore;
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
            @change="${() => isAll ? this.selection.selected.clear() : this.selection.selected.all(ids)}"
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
      this.selection.selected.clear();
    } catch (failure) {
      tell(sentence(failure), 'error');
    } finally {
      this.busy = false;
      await this.jobs.refresh();
    }
  }
}

customElements.define('activity-page', ActivityPage);
