/** Who, how, before what and in which formats: everything a job of posed pictures needs, on one page. */
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { FORMATS } from '../api/formats.ts';
import { paths } from '../api/paths.ts';
import type { AvatarView, GeneratorView, PoseGenerationView, PoseProjectView } from '../api/types.ts';
import { count, t } from '../i18n/index.ts';
import { go, location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { toggle, tray } from '../state/tray.ts';
import { field } from '../elements/form-field.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

const BACKGROUNDS = ['keep', 'ai_generate', 'solid_color'] as const;
type Background = typeof BACKGROUNDS[number];

interface Draft {
  how: 'tray' | 'words';
  words: string;
  variations: number;
  background: Background;
  scene: string;
  color: string;
  formats: string[];
}

const KEPT_AS = 'studio.create';
const EMPTY: Draft = {
  how: 'tray',
  words: '',
  variations: 1,
  background: 'keep',
  scene: '',
  color: '#f4ece1',
  formats: ['instagram_feed'],
};

function kept(): Draft {
  try {
    return { ...EMPTY, ...JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') };
  } catch {
    return EMPTY;
  }
}

export class CreatePage extends LitElement {
  static override properties = { draft: { state: true }, busy: { state: true }, problem: { state: true } };
  declare draft: Draft;
  declare busy: boolean;
  declare problem: unknown;

  private key = newKey();
  private readonly form = new Load(this, async (signal) => {
    const [avatars, generators] = await Promise.all([
      call<AvatarView[]>('GET', paths.avatars, { query: { limit: 60 }, signal }),
      call<GeneratorView[]>('GET', paths.generators, { signal }),
    ]);
    return {
      avatars: await this.withAsked(avatars.body, signal),
      generator: generators.body.find((one) => one.active),
    };
  });

  static override styles = [
    shared,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
        max-width: 64rem;
      }

      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }

      .row {
        display: flex;
        gap: var(--space-3);
        overflow-x: auto;
        padding: 3px;
      }

      .choice {
        position: relative;
        flex: none;
        width: 6rem;
        font-weight: 400;
        font-size: var(--text-xs);
        text-align: center;
        cursor: pointer;
      }

      .choice input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }

      .choice img,
      .choice .shape {
        display: grid;
        place-items: center;
        width: 100%;
        height: 6rem;
        object-fit: cover;
        border: 2px solid transparent;
        border-radius: var(--radius-m);
        background: var(--sunken);
        color: var(--ink-soft);
      }

      .choice input:checked + img,
      .choice input:checked + .shape {
        border-color: var(--accent);
        color: var(--accent);
      }

      .choice input:focus-visible + * {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      .choice span.label {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .shape svg {
        width: 3.25rem;
        height: 4rem;
        fill: color-mix(in srgb, currentcolor 16%, transparent);
        stroke: currentcolor;
        stroke-width: 1.5;
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .ways .button[aria-pressed="true"] {
        background: var(--accent-soft);
        border-color: transparent;
        color: var(--accent-strong);
      }

      .pose {
        position: relative;
        width: 5rem;
        height: 6rem;
        padding: 0;
        flex: none;
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        overflow: hidden;
        background: var(--sunken);
        cursor: pointer;
      }

      .pose img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      input[type="color"] {
        width: 4rem;
        height: var(--target);
        padding: 2px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-m);
        background: var(--surface);
      }

      input[type="number"] {
        max-width: 6rem;
      }

      .submit {
        position: sticky;
        inset-block-end: 0;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-4);
        padding-block: var(--space-4);
        border-block-start: 1px solid var(--line);
        background: var(--ground);
      }
    `,
  ];

  constructor() {
    super();
    this.draft = kept();
    this.busy = false;
    this.problem = null;
    new Watch(this, [location$, tray]);
  }

  /** The avatar that the address names is there, also where it is an older one. */
  private async withAsked(avatars: AvatarView[], signal: AbortSignal): Promise<AvatarView[]> {
    const asked = parameter('avatar');
    if (!asked || avatars.some((avatar) => avatar.id === asked)) {
      return avatars;
    }
    try {
      return [(await call<AvatarView>('GET', paths.avatar(asked), { signal })).body, ...avatars];
    } catch {
      return avatars;
    }
  }

  private change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.key = newKey();
    sessionStorage.setItem(KEPT_AS, JSON.stringify(this.draft));
  }

  private get pictures(): number {
    return (this.draft.how === 'words' ? 1 : tray.get().length) * this.draft.variations;
  }

  override render(): TemplateResult {
    return html`
      <div class="head"><h1>${t('create.title')}</h1></div>
      ${this.form.show(({ avatars, generator }) =>
        avatars.length ? this.content(avatars, generator) : html`
          <studio-empty heading="${t('create.who.choose')}" text="${t('create.who.none')}">
            <a class="button primary" href="/ui/avatars/new">${t('avatars.new')}</a>
          </studio-empty>
        `
      )}
    `;
  }

  private content(avatars: AvatarView[], generator?: GeneratorView): TemplateResult {
    const chosen = avatars.find((avatar) => avatar.id === parameter('avatar'));
    const refused = generator?.capabilities?.poses === false;
    return html`
      <form @submit="${(event: SubmitEvent) => this.submit(event, chosen)}">
        <section class="card">
          <h2>${t('create.who')}</h2>
          <div class="row" role="radiogroup" aria-label="${t('create.who')}">${avatars.map((avatar) =>
            this.avatar(avatar)
          )}</div>
        </section>
        <section class="card">${this.poses()}</section>
        <section class="card">${this.background()}</section>
        <section class="card">${this.formats()}</section>
        ${refused
          ? html`
            <p class="wrong" role="alert">${t('create.cannot.poses', { name: generator?.name ?? '' })}</p>
          `
          : nothing} ${this.problem
          ? html`
            <p class="wrong" role="alert">${sentence(this.problem)}</p>
          `
          : nothing}
        <div class="submit">
          <button class="button primary" ?disabled="${this.busy || refused || !chosen || !this.pictures}">
            ${t('create.submit', { count: this.pictures })}
          </button>
          <span class="quiet" role="status">
            ${chosen ? `${chosen.name}, ${count('create.summary', this.pictures)}` : t('create.who.choose')}
          </span>
        </div>
      </form>
    `;
  }

  private avatar(avatar: AvatarView): TemplateResult {
    return html`
      <label class="choice">
        <input
          type="radio"
          name="avatar"
          .checked="${avatar.id === parameter('avatar')}"
          @change="${() => setParameters({ avatar: avatar.id ?? null })}"
        />
        <img src="${avatar.thumbnailUrl ?? avatar.baseImageUrl ?? ''}" alt="" loading="lazy" decoding="async" />
        <span class="label">${avatar.name}</span>
      </label>
    `;
  }

  private poses(): TemplateResult {
    const { draft } = this;
    const way = (how: Draft['how']) =>
      html`
        <button type="button" class="button" aria-pressed="${draft.how === how}" @click="${() => this.change({ how })}">
          ${t(`create.how.${how}`)}
        </button>
      `;
    return html`
      <h2>${t('create.how')}</h2>
      <div class="ways" role="group" aria-label="${t('create.how')}">${way('tray')}${way('words')}</div>
      ${draft.how === 'tray' ? this.chosenPoses() : field(
        'words',
        t('create.words'),
        html`
          <textarea
            id="words"
            required
            minlength="10"
            maxlength="500"
            placeholder="${t('create.words.hint')}"
            .value="${draft.words}"
            @input="${(event: InputEvent) => this.change({ words: (event.target as HTMLTextAreaElement).value })}"
          ></textarea>
        `,
        this.wrong('textPrompt'),
      )} ${field(
        'variations',
        t('create.variations'),
        html`
          <input
            id="variations"
            type="number"
            min="1"
            max="${draft.how === 'words' ? 10 : 6}"
            required
            .value="${String(draft.variations)}"
            @input="${(event: InputEvent) =>
              this.change({ variations: Number((event.target as HTMLInputElement).value) || 1 })}"
          />
        `,
        this.wrong('batchSize') ?? this.wrong('variationCount'),
      )}
    `;
  }

  private chosenPoses(): TemplateResult {
    const poses = tray.get();
    return html`
      ${poses.length
        ? html`
          <div class="row">
            ${poses.map((pose) =>
              html`
                <button
                  type="button"
                  class="pose"
                  title="${pose.name}"
                  aria-label="${t('action.delete')}: ${pose.name}"
                  @click="${() => toggle(pose)}"
                >
                  <img src="${pose.thumbnailUrl}" alt="" />
                </button>
              `
            )}
          </div>
        `
        : html`
          <p class="quiet">${t('create.how.empty')}</p>
        `}
      <div><a class="button" href="/ui/poses">${t('create.how.more')}</a></div>
    `;
  }

  private background(): TemplateResult {
    const { draft } = this;
    return html`
      <h2>${t('create.background')}</h2>
      <div class="ways" role="group" aria-label="${t('create.background')}">
        ${BACKGROUNDS.map((background) =>
          html`
            <button
              type="button"
              class="button"
              aria-pressed="${draft.background === background}"
              @click="${() => this.change({ background })}"
            >
              ${t(`create.background.${background}`)}
            </button>
          `
        )}
      </div>
      ${draft.background === 'ai_generate'
        ? field(
          'scene',
          t('create.background.prompt'),
          html`
            <input
              id="scene"
              required
              minlength="10"
              maxlength="500"
              placeholder="${t('create.background.prompt.hint')}"
              .value="${draft.scene}"
              @input="${(event: InputEvent) => this.change({ scene: (event.target as HTMLInputElement).value })}"
            />
          `,
          this.wrong('backgroundPrompt'),
        )
        : nothing} ${draft.background === 'solid_color'
        ? field(
          'color',
          t('create.background.color'),
          html`
            <input
              id="color"
              type="color"
              .value="${draft.color}"
              @input="${(event: InputEvent) => this.change({ color: (event.target as HTMLInputElement).value })}"
            />
          `,
          this.wrong('backgroundColor'),
        )
        : nothing}
    `;
  }

  private formats(): TemplateResult {
    return html`
      <h2>${t('create.formats')}</h2>
      <p class="quiet">${t('create.formats.original')}</p>
      <div class="row">
        ${Object.entries(FORMATS).map(([name, [width, height]]) => {
          const scale = 40 / Math.max(width, height);
          const [w, h] = [width * scale, height * scale];
          return html`
            <label class="choice">
              <input type="checkbox" .checked="${this.draft.formats.includes(name)}" @change="${() =>
                this.format(name)}" />
              <span class="shape">
                <svg viewBox="0 0 42 42" aria-hidden="true">
                  ${svg`
                    <rect x="${(42 - w) / 2}" y="${(42 - h) / 2}" width="${w}" height="${h}" rx="2"></rect>
                  `}
                </svg>
              </span>
              <span class="label">${name.replaceAll('_', ' ')}</span>
              <span class="quiet">${width}×${height}</span>
            </label>
          `;
        })}
      </div>
    `;
  }

  private format(name: string): void {
    const { formats } = this.draft;
    this.change({ formats: formats.includes(name) ? formats.filter((one) => one !== name) : [...formats, name] });
  }

  private wrong(name: string): string | undefined {
    return this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;
  }

  private async submit(event: SubmitEvent, avatar: AvatarView | undefined): Promise<void> {
    event.preventDefault();
    if (this.busy || !avatar) {
      return;
    }
    this.busy = true;
    this.problem = null;
    try {
      const projectId = await this.projectFor(avatar);
      const { body } = await call<PoseGenerationView>('POST', paths.startPoses, {
        body: { projectId, avatarId: avatar.id, ...this.order() },
        key: this.key,
      });
      go(`/ui/jobs/pose-generator/${body.id}`);
    } catch (failure) {
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }

  private order(): Record<string, unknown> {
    const { how, words, variations, background, scene, color, formats } = this.draft;
    const poses = how === 'words'
      ? { generationType: 'TEXT_DESCRIPTION', textPrompt: words, variationCount: variations }
      : {
        generationType: 'GALLERY_REFERENCE',
        selectedPoseIds: tray.get().map((pose) => pose.id),
        batchSize: variations,
      };
    const behind = background === 'keep'
      ? { useBackgroundChanger: false }
      : background === 'ai_generate'
      ? { useBackgroundChanger: true, backgroundMode: background, backgroundPrompt: scene }
      : { useBackgroundChanger: true, backgroundMode: background, backgroundColor: color };
    return { ...poses, ...behind, exportFormats: formats };
  }

  /** Jobs belong to projects; each avatar has one of its own, made when it is first posed. */
  private async projectFor(avatar: AvatarView): Promise<string> {
    const { body } = await call<PoseProjectView[]>('GET', paths.poseProjects, {
      query: { limit: 200, status: 'active' },
    });
    const known = body.find((project) => project.avatarId === avatar.id);
    if (known) {
      return known.id ?? '';
    }
    const created = await call<PoseProjectView>('POST', paths.poseProjects, {
      body: {
        projectName: t('create.project', { name: avatar.name ?? '' }).slice(0, 100),
        avatarSource: 'AVATAR_CREATOR',
        avatarId: avatar.id,
      },
    });
    return created.body.id ?? '';
  }
}

customElements.define('create-page', CreatePage);
