/** All jobs of both apps, live. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n/index.ts';
import { type Job, type JobStatus, newestJobs } from '../state/jobs.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { Load } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/job-row.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

const STATUSES: JobStatus[] = ['pending', 'processing', 'completed', 'partial', 'failed', 'cancelled'];
const SHOWN = 100;

export class ActivityPage extends LitElement {
  private asked = '';
  private end = () => undefined as void;
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

      select {
        width: auto;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [location$]);
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
    return html`
      <div class="jobs" @changed="${() => this.jobs.again()}">
        ${repeat(jobs, (job) => job.app + job.id, (job) =>
          html`
            <job-row .job="${job}"></job-row>
          `)}
      </div>
    `;
  }
}

customElements.define('activity-page', ActivityPage);
