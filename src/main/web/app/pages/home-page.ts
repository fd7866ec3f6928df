/** What one sees first: how to begin, and later what is going on. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { AvatarStats, AvatarView, GeneratedPoseView, PoseStats } from '../api/types.ts';
import { number, t } from '../i18n/index.ts';
import type { Sentence } from '../i18n/en.ts';
import { isOpen, type Job, newestJobs } from '../state/jobs.ts';
import { listen } from '../state/live.ts';
import { portrait } from '../state/portrait.ts';
import { session } from '../state/session.ts';
import { present } from '../state/toasts.ts';
import { Load } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/picture-tile.ts';
import '../elements/job-row.ts';
import '../elements/copy-line.ts';

/** Who and how is shown before anything is made. */
const PEOPLE = ['Rosa', 'Felix', 'Sari', 'Noah'];
const POSES = ['pose-speaker-microphone', 'pose-yoga-tree', 'pose-street-walk-towards', 'pose-greeting-wave'];

interface Home {
  avatars: AvatarView[];
  pictures: GeneratedPoseView[];
  jobs: Job[];
  stats: AvatarStats;
  poseStats: PoseStats;
}

export class HomePage extends LitElement {
  private readonly home = new Load(this, (signal) => this.read(signal));
  private end = () => undefined as void;

  static override styles = [
    shared,
    css`
      section + section {
        margin-block-start: var(--space-6);
      }

      .start {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
        gap: var(--space-4);
        margin-block-start: var(--space-5);
      }

      .card {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: var(--space-3);
      }

      .card p {
        flex: 1;
      }

      copy-line {
        width: 100%;
      }

      .people {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        gap: var(--space-2);
        width: 100%;
      }

      .people img {
        width: 100%;
        height: auto;
        aspect-ratio: 1;
        object-fit: cover;
        border-radius: var(--radius-m);
        background: var(--sunken);
      }

      .numbers {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-4) var(--space-6);
      }

      .numbers dt {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }

      .numbers dd {
        font-size: var(--text-xl);
        font-weight: 600;
      }

      .jobs {
        display: grid;
        gap: var(--space-2);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen(() => this.home.refresh(), () => this.home.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  private async read(signal: AbortSignal): Promise<Home> {
    const get = async <T>(path: string, query = {}) => (await call<T>('GET', path, { query, signal })).body;
    const [avatars, pictures, jobs, stats, poseStats] = await Promise.all([
      get<AvatarView[]>(paths.avatars, { limit: 12 }),
      get<GeneratedPoseView[]>(paths.pictures, { limit: 12 }),
      newestJobs(20, signal),
      get<AvatarStats>(paths.avatarStats),
      get<PoseStats>(paths.poseStats),
    ]);
    return { avatars: present(avatars), pictures: present(pictures), jobs: jobs.filter(isOpen), stats, poseStats };
  }

  override render(): TemplateResult {
    return this.home.show((home) => home.avatars.length || home.jobs.length ? this.goingOn(home) : this.first());
  }

  private first(): TemplateResult {
    const line = (header: string) =>
      `curl ${location.origin}/api/apps/avatar-creator/projects \\\n${header}  --json '{"name": "My first project"}'`;
    const token = session.token();
    const header = (value: string) => token ? `  -H 'Authorization: Bearer ${value}' \\\n` : '';
    return html`
      <section>
        <h1>${t('home.first.title')}</h1>
        <p class="quiet">${t('home.first.text')}</p>
        <div class="start">
          <article class="card">
            <div class="people">${PEOPLE.map((seed) =>
              html`
                <img src="${portrait({ seed })}" alt="" width="96" height="96" />
              `
            )}</div>
            <h2>${t('home.first.avatar.title')}</h2>
            <p class="quiet">${t('home.first.avatar.text')}</p>
            <a class="button primary" href="/ui/avatars/new">${t('home.first.avatar.action')}</a>
          </article>
          <article class="card">
            <div class="people">${POSES.map((pose) =>
              html`
                <img src="${portrait({ seed: 'Rosa', look: { pose } })}" alt="" width="96" height="96" />
              `
            )}</div>
            <h2>${t('home.first.poses.title')}</h2>
            <p class="quiet">${t('home.first.poses.text')}</p>
            <a class="button" href="/ui/poses">${t('home.first.poses.action')}</a>
          </article>
          <article class="card">
            <h2>${t('home.first.api.title')}</h2>
            <p class="quiet">${t('home.first.api.text')}</p>
            <copy-line .text="${line(header(token ?? ''))}" .shown="${line(header('…'))}"></copy-line>
          </article>
        </div>
      </section>
    `;
  }

  private goingOn({ avatars, pictures, jobs, stats, poseStats }: Home): TemplateResult {
    const numbers: Array<[Sentence, number | undefined]> = [
      ['home.numbers.pictures', poseStats.recentPoses],
      ['home.numbers.jobs', poseStats.recentGenerations],
      ['home.numbers.uploads', stats.recentUploads],
      ['home.numbers.avatars', stats.totalAvatars],
      ['home.numbers.downloads', poseStats.totalDownloads],
    ];
    return html`
      <div class="head">
        <h1>${t('nav.home')}</h1>
        <a class="button primary" href="/ui/avatars/new"><studio-icon name="create"></studio-icon>${t(
          'avatars.new',
        )}</a>
      </div>
      ${jobs.length
        ? html`
          <section>
            <div class="head"><h2>${t('home.running')}</h2></div>
            <div class="jobs" @changed="${() => this.home.refresh()}">
              ${repeat(jobs, (job) => job.id, (job) =>
                html`
                  <job-row .job="${job}"></job-row>
                `)}
            </div>
          </section>
        `
        : nothing} ${pictures.length
        ? html`
          <section>
            <div class="head"><h2>${t('nav.pictures')}</h2><a href="/ui/pictures">${t('home.all')}</a></div>
            <div class="grid">${pictures.map((picture) => this.picture(picture))}</div>
          </section>
        `
        : nothing}
      <section>
        <div class="head"><h2>${t('home.avatars')}</h2><a href="/ui/avatars">${t('home.all')}</a></div>
        <div class="grid">${avatars.map((avatar) => this.avatar(avatar))}</div>
      </section>
      <section>
        <div class="head"><h2>${t('home.week')}</h2></div>
        <dl class="numbers">
          ${numbers.map(([name, value]) =>
            html`
              <div>
                <dt>${t(name)}</dt>
                <dd>${number(value ?? 0)}</dd>
              </div>
            `
          )}
        </dl>
      </section>
    `;
  }

  private avatar(avatar: AvatarView): TemplateResult {
    return html`
      <picture-tile
        href="/ui/avatars/${encodeURIComponent(avatar.id ?? '')}"
        src="${avatar.thumbnailUrl ?? avatar.baseImageUrl ?? ''}"
        label="${avatar.name ?? ''}"
      ></picture-tile>
    `;
  }

  private picture(picture: GeneratedPoseView): TemplateResult {
    return html`
      <picture-tile
        href="/ui/jobs/pose-generator/${encodeURIComponent(picture.generationId ?? '')}"
        src="${picture.thumbnailUrl ?? picture.outputImageUrl ?? ''}"
        alt="${t('job.poses')}"
        ratio="tall"
      ></picture-tile>
    `;
  }
}

customElements.define('home-page', HomePage);
