/** One avatar: its picture, who it is, and where it was used. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import { LOOK } from '../api/persona.ts';
import type { AvatarUsageHistory, AvatarView } from '../api/types.ts';
import { ago, count, lookField, t, when } from '../i18n/index.ts';
import { Draft } from '../state/draft.ts';
import { go, subject } from '../state/router.ts';
import { deleteSoon } from '../state/toasts.ts';
import { Load } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/avatar-form.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

const JOBS = 12;

interface Shown {
  avatar: AvatarView;
  etag: string | null;
  usage: AvatarUsageHistory;
}

export class AvatarPage extends LitElement {
  static override properties = { avatar: {}, editing: { state: true } };
  declare avatar: string;
  declare editing: boolean;

  private readonly shown = new Load(this, (signal) => this.read(signal));

  static override styles = [
    shared,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 26rem) minmax(0, 1fr);
        gap: var(--space-5) var(--space-6);
        align-items: start;
      }

      .picture img {
        width: 100%;
        border-radius: var(--radius-l);
        background: var(--sunken);
        display: block;
      }

      .about {
        display: grid;
        gap: var(--space-5);
      }

      dl.facts {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-1) var(--space-5);
      }

      dt {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }

      .jobs {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin-block-start: var(--space-2);
        font-size: var(--text-s);
      }

      .traits {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .traits li {
        padding: 0 var(--space-3);
        border-radius: 99px;
        background: var(--accent-soft);
        color: var(--accent-strong);
        font-size: var(--text-s);
      }

      @media (max-width: 56rem) {
        .page {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  private async read(signal?: AbortSignal): Promise<Shown> {
    const [avatar, usage] = await Promise.all([
      call<AvatarView>('GET', paths.avatar(this.avatar), { signal }),
      call<AvatarUsageHistory>('GET', paths.usageHistory(this.avatar), { signal }),
    ]);
    subject.set(avatar.body.name);
    return { avatar: avatar.body, etag: avatar.etag, usage: usage.body };
  }

  /** Whoever was about to change something goes on. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.editing = new Draft(`avatar ${this.avatar}`).kept() !== null;
  }

  override render(): TemplateResult {
    return this.shown.show((shown) => this.content(shown));
  }

  private content({ avatar, usage, etag }: Shown): TemplateResult {
    return html`
      <div class="head">
        <h1>${avatar.name}</h1>
        <div class="bar">
          <a class="button primary" href="/ui/create?avatar=${encodeURIComponent(avatar.id ?? '')}">${t(
            'avatar.pose',
          )}</a>
          <a class="button" href="${avatar.baseImageUrl ?? ''}" download>
            <studio-icon name="download"></studio-icon>${t('action.download')}
          </a>
          <button class="button" @click="${() => (this.editing = !this.editing)}" aria-expanded="${this
            .editing}">
            <studio-icon name="edit"></studio-icon>${t('action.edit')}
          </button>
          <button class="button danger" @click="${() => this.discard(avatar)}">
            <studio-icon name="trash"></studio-icon>${t('action.delete')}
          </button>
        </div>
      </div>
      <div class="page">
        <figure class="picture"><img src="${avatar.baseImageUrl ?? ''}" alt="${avatar.name ?? ''}" /></figure>
        <div class="about">
          ${this.editing
            ? this.form(avatar, etag)
            : [this.persona(avatar), this.look(avatar)]} ${avatar.generationPrompt
            ? html`
              <section>
                <h2>${t('avatar.prompt')}</h2>
                <p>${avatar.generationPrompt}</p>
              </section>
            `
            : nothing}
          <section>
            <h2>${t('avatar.usage')}</h2>
            ${usage.summary?.length
              ? html`
                <ul>${usage.summary.map((app) =>
                  html`
                    <li>${app.appName}: ${count('avatars.used', app.count ?? 0)}</li>
                  `
                )}</ul>
              `
              : html`
                <p class="quiet">${t('avatar.usage.none')}</p>
              `} ${this.jobs(usage)}
          </section>
          <p class="quiet">${t('avatar.made', { when: when(avatar.createdAt) })}</p>
        </div>
      </div>
    `;
  }

  /** The jobs made with it, the newest first. */
  private jobs({ history }: AvatarUsageHistory): TemplateResult | typeof nothing {
    const jobs = history.filter((use) => use.referenceType === 'pose_generation' && use.referenceId);
    return jobs.length
      ? html`
        <ul class="jobs">${jobs.slice(0, JOBS).map((use) =>
          html`
            <li><a href="/ui/jobs/${encodeURIComponent(use.referenceId ?? '')}">${t('job.poses')} · ${ago(
              use.createdAt,
            )}</a></li>
          `
        )}</ul>
      `
      : nothing;
  }

  private persona(avatar: AvatarView): TemplateResult | typeof nothing {
    const { personaName, personaAge, personaPersonality, personaBackground } = avatar;
    if (!personaName && !personaAge && !personaPersonality?.length && !personaBackground) {
      return nothing;
    }
    return html`
      <section class="card">
        <h2>${personaName || t('avatar.persona')}</h2>
        ${personaAge
          ? html`
            <p class="quiet">${t('avatar.years', { count: personaAge })}</p>
          `
          : nothing} ${personaBackground
          ? html`
            <p>${personaBackground}</p>
          `
          : nothing}
        <ul class="traits">${(personaPersonality ?? []).map((trait) =>
          html`
            <li>${trait}</li>
          `
        )}</ul>
      </section>
    `;
  }

  private look(avatar: AvatarView): TemplateResult | typeof nothing {
    const said = LOOK.filter((name) => avatar[name]);
    if (!said.length) {
      return nothing;
    }
    return html`
      <section>
        <h2>${t('avatar.look')}</h2>
        <dl class="facts">${said.map((name) =>
          html`
            <dt>${lookField(name)}</dt><dd>${avatar[name]}</dd>
          `
        )}</dl>
      </section>
    `;
  }

  private form(avatar: AvatarView, etag: string | null): TemplateResult {
    return html`
      <avatar-form .avatar="${avatar}" .etag="${etag}" @closed="${this.close}"></avatar-form>
    `;
  }

  private close = (): void => {
    this.editing = false;
    this.shown.again();
  };

  private discard(avatar: AvatarView): void {
    const back = location.pathname;
    let isShown = true;
    const act = async () => {
      await call('DELETE', paths.avatar(avatar.id));
    };
    deleteSoon(t('avatars.deleted', { name: avatar.name }), [avatar.id], act, () => {
      go(isShown ? '/ui/avatars' : back);
      isShown = !isShown;
    });
  }
}

customElements.define('avatar-page', AvatarPage);
