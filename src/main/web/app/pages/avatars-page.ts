/** All avatars, by project or all together. Pictures may be dropped anywhere on it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { AvatarProjectView, AvatarView } from '../api/types.ts';
import { count, t } from '../i18n/index.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import { uploadAll } from '../state/uploads.ts';
import { FileDrop } from '../elements/file-drop.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/picture-tile.ts';
import '../elements/search-field.ts';

const SORTS = ['recent', 'used', 'lastUsed'] as const;

export class AvatarsPage extends LitElement {
  static override properties = { naming: { state: true } };
  declare naming: boolean;

  private readonly files = new FileDrop(this, globalThis, (files) => this.upload(files));
  private asked = '';
  private end = () => undefined as void;

  private readonly projects = new Load(
    this,
    async (signal) =>
      (await call<AvatarProjectView[]>('GET', paths.avatarProjects, { query: { limit: 200 }, signal })).body,
  );
  private readonly avatars = new Load(this, (signal) => this.read(signal));

  static override styles = [
    shared,
    css`
      :host {
        min-height: 70vh;
      }

      .projects {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-end: var(--space-5);
      }

      .projects .button[aria-current="true"] {
        background: var(--accent-soft);
        border-color: transparent;
        color: var(--accent-strong);
      }

      form {
        display: flex;
        gap: var(--space-2);
      }

      .bar {
        margin-block-end: var(--space-5);
      }

      select {
        width: auto;
      }

      .drop {
        position: fixed;
        inset: var(--space-4);
        z-index: 20;
        display: grid;
        place-items: center;
        border: 3px dashed var(--accent);
        border-radius: var(--radius-l);
        background: color-mix(in srgb, var(--surface) 88%, transparent);
        font-size: var(--text-l);
        pointer-events: none;
      }

      .more {
        display: flex;
        justify-content: center;
        margin-block-start: var(--space-5);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [location$]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen((event) => event.status === 'completed' && this.avatars.again(), () => this.avatars.again());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  private async read(signal: AbortSignal): Promise<PagedList<AvatarView>> {
    const project = parameter('project');
    this.asked = this.question();
    const list = project
      ? new PagedList<AvatarView>(paths.avatarsOf(project), {})
      : new PagedList<AvatarView>(paths.avatars, { q: parameter('q'), sort: parameter('sort') || 'recent' });
    await list.more(signal);
    return list;
  }

  private question(): string {
    return ['project', 'q', 'sort'].map(parameter).join('\n');
  }

  protected override updated(): void {
    if (this.asked !== this.question()) {
      this.avatars.again({ blank: true });
    }
  }

  override render(): TemplateResult {
    const project = parameter('project');
    return html`
      <div class="head">
        <h1>${t('avatars.title')}</h1>
        <a class="button primary" href="/ui/avatars/new${project ? `?project=${encodeURIComponent(project)}` : ''}">
          <studio-icon name="create"></studio-icon>${t('avatars.new')}
        </a>
      </div>
      ${this.projects.show(
        (projects) => this.projectRow(projects, project),
        html`

        `,
      )} ${project ? nothing : this.tools()} ${this.avatars.show((list) =>
        this.list(list, project)
      )} ${this.files.isOver
        ? html`
          <div class="drop">${t('avatars.drop')}</div>
        `
        : nothing}
    `;
  }

  private projectRow(projects: AvatarProjectView[], chosen: string): TemplateResult {
    const link = (id: string, name: string) =>
      html`
        <a class="button" href="/ui/avatars${id
          ? `?project=${encodeURIComponent(id)}`
          : ''}" aria-current="${id === chosen}">${name}</a>
      `;
    return html`
      <div class="projects" role="group" aria-label="${t('avatars.projects')}">
        ${link('', t('avatars.projects.all'))} ${repeat(
          projects,
          (project) => project.id,
          (project) => link(project.id ?? '', project.name ?? ''),
        )} ${this.naming
          ? html`
            <form @submit="${this.newProject}">
              <input
                name="name"
                required
                maxlength="100"
                aria-label="${t('avatars.projects.name')}"
                placeholder="${t('avatars.projects.name')}"
              />
              <button class="button primary">${t('avatars.projects.create')}</button>
            </form>
          `
          : html`
            <button class="button plain" @click="${() => (this.naming = true)}">
              <studio-icon name="folder"></studio-icon>${t('avatars.projects.new')}
            </button>
          `}
      </div>
    `;
  }

  private tools(): TemplateResult {
    const sort = parameter('sort') || 'recent';
    return html`
      <div class="bar">
        <search-field
          class="grow"
          label="${t('avatars.search')}"
          value="${parameter('q')}"
          @search="${(event: CustomEvent<string>) => setParameters({ q: event.detail })}"
        ></search-field>
        <select
          aria-label="${t('avatars.sort')}"
          @change="${(event: Event) => setParameters({ sort: (event.target as HTMLSelectElement).value })}"
        >
          ${SORTS.map((name) =>
            html`
              <option value="${name}" ?selected="${name === sort}">${t(`avatars.sort.${name}`)}</option>
            `
          )}
        </select>
      </div>
    `;
  }

  private list(list: PagedList<AvatarView>, project: string): TemplateResult {
    if (!list.items.length) {
      return parameter('q')
        ? html`
          <studio-empty heading="${t('avatars.none.title')}" text="${t('avatars.none.text')}"></studio-empty>
        `
        : html`
          <studio-empty heading="${t('avatars.empty.title')}" text="${t('avatars.empty.text')}">
            <a class="button primary" href="/ui/avatars/new${project ? `?project=${encodeURIComponent(project)}` : ''}">
              ${t('avatars.new')}
            </a>
          </studio-empty>
        `;
    }
    return html`
      <div class="grid">
        ${repeat(list.items, (avatar) => avatar.id, (avatar) =>
          html`
            <picture-tile
              href="/ui/avatars/${encodeURIComponent(avatar.id ?? '')}"
              src="${avatar.thumbnailUrl ?? avatar.baseImageUrl ?? ''}"
              label="${avatar.name ?? ''}"
              note="${avatar.usageCount ? count('avatars.used', avatar.usageCount) : avatar.personaName ?? ''}"
            ></picture-tile>
          `)}
      </div>
      ${list.hasMore
        ? html`
          <div class="more"><button class="button" @click="${() => this.more(list)}">${t('action.more')}</button></div>
        `
        : nothing}
    `;
  }

  private async more(list: PagedList<AvatarView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private async newProject(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name'));
    try {
      const { body } = await call<AvatarProjectView>('POST', paths.avatarProjects, { body: { name } });
      this.naming = false;
      await this.projects.again();
      setParameters({ project: body.id ?? null });
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private async upload(files: File[]): Promise<void> {
    await uploadAll(files, parameter('project'), () => this.avatars.again());
    await this.projects.again();
  }
}

customElements.define('avatars-page', AvatarsPage);
