/** All avatars, by project or all together. Pictures may be dropped anywhere on it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { everything, PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { AvatarProjectView, AvatarView } from '../api/types.ts';
import { count, t } from '../i18n/index.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { deleteSoon, tell } from '../state/toasts.ts';
import { uploadAll } from '../state/uploads.ts';
import { FileDrop } from '../elements/file-drop.ts';
import { GridSelection, selectable } from '../elements/grid-selection.ts';
import { Load, sentence } from '../elements/load.ts';
import { moreButton } from '../elements/more-button.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/picture-tile.ts';
import '../elements/project-cover.ts';
import '../elements/search-field.ts';

const SORTS = ['recent', 'used', 'lastUsed'] as const;

export class AvatarsPage extends LitElement {
  static override properties = { naming: { state: true } };
  declare naming: boolean;

  private readonly files = new FileDrop(this, globalThis, (files) => this.upload(files));
  private asked = '';
  private end = () => undefined as void;

  private readonly selection = new GridSelection(
    this,
    () => (this.avatars.value?.items ?? []).map((avatar) => avatar.id),
  );
  private readonly projects = new Load(
    this,
    (signal) => everything<AvatarProjectView>(paths.avatarProjects, {}, signal),
  );
  private readonly avatars = new Load(this, (signal, shown: PagedList<AvatarView> | null) => this.read(signal, shown));

  static override styles = [
    shared,
    selectable,
    css`
      :host {
        min-height: 70vh;
      }

      .projects {
        display: flex;
        gap: var(--space-3);
        overflow-x: auto;
        padding: 3px;
        margin: -3px -3px var(--space-4);
        scrollbar-width: thin;
      }

      .button.new {
        flex: none;
        width: 6.5rem;
        height: 4.5rem;
        padding: 0 var(--space-2);
        border: 1px dashed var(--line-strong);
        background: none;
        white-space: normal;
      }

      form {
        flex: none;
        display: grid;
        align-content: start;
        gap: var(--space-2);
        width: 13rem;
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
    `,
  ];

  constructor() {
    super();
    new Watch(this, [location$]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen((event) => event.status === 'completed' && this.avatars.refresh(), () => this.avatars.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  private async read(signal: AbortSignal, shown: PagedList<AvatarView> | null): Promise<PagedList<AvatarView>> {
    if (shown) {
      await shown.renew(signal);
      return shown;
    }
    this.asked = this.question();
    const list = new PagedList<AvatarView>(paths.avatars, {
      projectId: parameter('project'),
      q: parameter('q'),
      sort: parameter('sort') || 'recent',
    });
    await list.more(signal);
    return list;
  }

  private question(): string {
    return ['project', 'q', 'sort'].map(parameter).join('\n');
  }

  protected override updated(): void {
    if (this.asked !== this.question()) {
      this.selection.selected.clear();
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
      )} ${this.tools()} ${this.avatars.show((list) => this.list(list, project))} ${this.files.isOver
        ? html`
          <div class="drop">${t('avatars.drop')}</div>
        `
        : nothing}
    `;
  }

  private projectRow(projects: AvatarProjectView[], chosen: string): TemplateResult {
    const cover = (project: AvatarProjectView | null) =>
      html`
        <project-cover .project="${project}" ?chosen="${chosen === (project?.id ?? '')}"></project-cover>
      `;
    return html`
      <div class="projects" role="group" aria-label="${t('avatars.projects')}">
        ${cover(null)} ${repeat(projects, (project) => project.id, cover)} ${this.naming
          ? html`
            <form @submit="${this.newProject}">
              <input
                name="name"
                required
                maxlength="100"
                aria-label="${t('avatars.projects.name')}"
                placeholder="${t('avatars.projects.name')}"
                @keydown="${(event: KeyboardEvent) => event.key === 'Escape' && (this.naming = false)}"
              />
              <button class="button primary">${t('avatars.projects.create')}</button>
            </form>
          `
          : html`
            <button class="button new" @click="${() => (this.naming = true)}">
              ${t('avatars.projects.new')}
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
      <div class="grid">${repeat(list.items, (avatar) => avatar.id, (avatar) => this.avatar(avatar))}</div>
      ${list.hasMore
        ? moreButton(() => this.more(list), { shown: list.items.length, total: list.total })
        : nothing} ${this.selection.size ? this.actions() : nothing}
    `;
  }

  private avatar({ id, name, thumbnailUrl, baseImageUrl, usageCount, personaName }: AvatarView): TemplateResult {
    const clicked = (event: MouseEvent) => {
      // With Control a link opens in a new tab.
      if (this.selection.size && this.selection.takes(event, id)) {
        event.preventDefault();
      }
    };
    return html`
      <div
        class="tile ${this.selection.has(id) ? 'selected' : ''}"
        @pointerenter="${(event: PointerEvent) => this.selection.over(event, id)}"
      >
        <picture-tile
          href="/ui/avatars/${encodeURIComponent(id)}"
          src="${thumbnailUrl ?? baseImageUrl}"
          label="${name}"
          note="${usageCount ? count('avatars.used', usageCount) : personaName ?? ''}"
          @click="${clicked}"
        ></picture-tile>
        ${this.selection.box(id, name)}
      </div>
    `;
  }

  private actions(): TemplateResult {
    const { selected, size } = this.selection;
    return html`
      <div class="bar selected-bar">
        <strong class="grow" role="status">${t('pictures.selected', { count: size })}</strong>
        <button class="button danger" @click="${this.discard}">
          <studio-icon name="trash"></studio-icon>${t('action.delete')}
        </button>
        <button class="button" @click="${() => selected.clear()}">${t('action.clear')}</button>
      </div>
    `;
  }

  private discard = (): void => {
    const ids = this.selection.selected.ids();
    this.selection.selected.clear();
    const act = async () => {
      for (const id of ids) {
        await call('DELETE', paths.avatar(id));
      }
    };
    deleteSoon(count('avatars.deletedMany', ids.length), ids, act, () => this.requestUpdate());
  };

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
      await this.projects.refresh();
      setParameters({ q: null, project: body.id ?? null });
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private async upload(files: File[]): Promise<void> {
    await uploadAll(files, parameter('project'), () => this.avatars.refresh());
    await this.projects.refresh();
  }
}

customElements.define('avatars-page', AvatarsPage);
