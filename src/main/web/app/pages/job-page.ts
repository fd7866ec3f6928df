/** A job while it is made and afterwards: its pictures appear as they are there. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GeneratedPoseView } from '../api/types.ts';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import { ago, duration, t } from '../i18n/index.ts';
import { type App, cancelJob, canRetry, isOpen, type Job, readJob, retryJob } from '../state/jobs.ts';
import { download } from '../state/downloads.ts';
import { listen } from '../state/live.ts';
import { subject } from '../state/router.ts';
import { tell } from '../state/toasts.ts';
import type { AvatarView } from '../api/types.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/picture-lightbox.ts';
import type { PictureLightbox } from '../elements/picture-lightbox.ts';

interface Shown {
  job: Job;
  avatar: AvatarView | null;
}

export class JobPage extends LitElement {
  static override properties = { app: {}, job: {} };
  /** Where that is not known, the job is looked for. */
  declare app: App | '';
  declare job: string;

  private end = () => undefined as void;
  private readonly shown = new Load(this, async (signal): Promise<Shown> => {
    const job = await readJob(this.app, this.job, signal);
    subject.set(job.name);
    const made = job.app === 'avatar-creator' && job.status === 'completed' && job.avatarId;
    const avatar = made ? (await call<AvatarView>('GET', paths.avatar(made), { signal })).body : null;
    return { job, avatar };
  });

  static override styles = [
    shared,
    css`
      .state {
        display: grid;
        gap: var(--space-2);
        margin-block-end: var(--space-5);
        max-width: 46rem;
      }

      progress {
        width: 100%;
        height: 8px;
        accent-color: var(--accent);
      }

      .tile {
        display: block;
        width: 100%;
        padding: 0;
        border: 0;
        border-radius: var(--radius-l);
        overflow: hidden;
        aspect-ratio: 5 / 6;
        background: var(--sunken);
        color: var(--bad);
        font: inherit;
        font-size: var(--text-s);
        cursor: pointer;
      }

      .tile img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        display: block;
      }

      .waiting {
        cursor: default;
        animation: breathe 1.8s ease-in-out infinite alternate;
      }

      .failed {
        display: grid;
        place-content: center;
        padding: var(--space-3);
        text-align: center;
        background: var(--bad-soft);
        cursor: default;
      }

      .avatar {
        max-width: 32rem;
      }

      .avatar img {
        width: 100%;
        border-radius: var(--radius-l);
        display: block;
        margin-block-end: var(--space-3);
      }

      @keyframes breathe {
        to {
          opacity: 0.55;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.app = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen((event) => event.id === this.job && this.shown.refresh(), () => this.shown.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  override render(): TemplateResult {
    return this.shown.show(({ job, avatar }) => this.content(job, avatar));
  }

  private content(job: Job, avatar: AvatarView | null): TemplateResult {
    const what = t(job.app === 'avatar-creator' ? 'job.avatar' : 'job.poses');
    return html`
      <div class="head">
        <h1>${job.name || what}</h1>
        <div class="bar">
          ${isOpen(job)
            ? html`
              <button class="button" @click="${() => this.act(job, cancelJob)}">${t('job.cancel')}</button>
            `
            : nothing} ${canRetry(job)
            ? html`
              <button class="button primary" @click="${() => this.act(job, retryJob)}">${t('job.retry')}</button>
            `
            : nothing} ${job.app === 'pose-generator' && !isOpen(job)
            ? html`
              <a class="button" href="/ui/create?again=${encodeURIComponent(job.id)}">
                <studio-icon name="redo"></studio-icon>${t('job.again')}
              </a>
            `
            : nothing} ${job.app === 'pose-generator' && job.done
            ? html`
              <button class="button" @click="${() => download(paths.exportZip(job.id))}">
                <studio-icon name="download"></studio-icon>${t('job.zip')}
              </button>
            `
            : nothing}
        </div>
      </div>
      <div class="state" role="status">
        <p>
          <strong>${t(`status.${job.status}`)}</strong> · ${t('job.made', {
            done: job.done,
            total: job.total,
          })} ${job.failed
            ? html`
              · ${t('job.failed.count', { count: job.failed })}
            `
            : nothing} ${isOpen(job) && job.secondsLeft !== null
            ? html`
              · ${t('job.left', { time: duration(job.secondsLeft) })}
            `
            : nothing} ${isOpen(job) && job.before
            ? html`
              · ${t('job.queue', { count: job.before })}
            `
            : nothing}
        </p>
        ${isOpen(job)
          ? html`
            <progress max="100" value="${job.progress}" aria-label="${t(`status.${job.status}`)}"></progress>
          `
          : nothing} ${isOpen(job) && job.waitingFor
          ? html`
            <p class="quiet">${t(`job.waitingFor.${job.waitingFor}`)}</p>
          `
          : nothing} ${job.error && !isOpen(job)
          ? html`
            <p class="wrong">${job.error}</p>
          `
          : nothing}
        <p class="quiet">${what} · ${ago(job.createdAt)}</p>
      </div>
      ${job.app === 'pose-generator' ? this.pictures(job) : avatar ? this.avatar(avatar) : nothing}
    `;
  }

  private avatar(avatar: AvatarView): TemplateResult {
    return html`
      <section class="avatar">
        <img src="${avatar.baseImageUrl ?? ''}" alt="${avatar.name ?? ''}" />
        <div class="bar">
          <a class="button primary" href="/ui/create?avatar=${encodeURIComponent(avatar.id ?? '')}">${t(
            'avatar.pose',
          )}</a>
          <a class="button" href="/ui/avatars/${encodeURIComponent(avatar.id ?? '')}">${t('job.open')}</a>
        </div>
      </section>
    `;
  }

  private pictures(job: Job): TemplateResult {
    const waiting = isOpen(job) ? Math.max(0, job.total - job.poses.length) : 0;
    return html`
      <div class="grid">
        ${repeat(job.poses, (pose) => pose.id, (pose, at) => this.picture(pose, job.poses, at))} ${Array.from({
          length: waiting,
        }, () =>
          html`
            <div class="tile waiting" aria-hidden="true"></div>
          `)}
      </div>
      <picture-lightbox @changed="${() => this.shown.refresh()}"></picture-lightbox>
    `;
  }

  private picture(pose: GeneratedPoseView, all: GeneratedPoseView[], at: number): TemplateResult {
    if (pose.status === 'failed') {
      return html`
        <div class="tile failed">${pose.errorMessage || t('status.failed')}</div>
      `;
    }
    if (!pose.outputImageUrl) {
      return html`
        <div class="tile waiting" aria-hidden="true"></div>
      `;
    }
    return html`
      <button class="tile" aria-label="${t('pictures.name', { number: at + 1 })}" @click="${() =>
        this.open(all, pose)}">
        <img src="${pose.thumbnailUrl ?? pose.outputImageUrl}" alt="" loading="lazy" decoding="async" />
      </button>
    `;
  }

  private open(all: GeneratedPoseView[], pose: GeneratedPoseView): void {
    this.renderRoot.querySelector<PictureLightbox>('picture-lightbox')
      ?.open(all.filter((one) => one.outputImageUrl), pose.id ?? '');
  }

  private async act(job: Job, how: (job: Job) => Promise<void>): Promise<void> {
    try {
      await how(job);
      await this.shown.refresh();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }
}

customElements.define('job-page', JobPage);
