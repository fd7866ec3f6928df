/** All pictures over all jobs, densely, with one selection for what is done to many. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { everything, PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { GeneratedPoseView, LibraryPoseView, PoseProjectView } from '../api/types.ts';
import { count, language, t } from '../i18n/index.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { deleteSoon, tell } from '../state/toasts.ts';
import { GridSelection, selectable } from '../elements/grid-selection.ts';
import { Load, sentence } from '../elements/load.ts';
import { moreButton } from '../elements/more-button.ts';
import { shared } from '../elements/styles.ts';
import '../elements/compare-dialog.ts';
import '../elements/picture-lightbox.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/zip-dialog.ts';
import type { CompareDialog } from '../elements/compare-dialog.ts';
import type { PictureLightbox } from '../elements/picture-lightbox.ts';
import type { ZipDialog } from '../elements/zip-dialog.ts';

const FILTERS = ['project', 'pose', 'favorite'];

export class PicturesPage extends LitElement {
  private asked = '';
  private end = () => undefined as void;
  private readonly selection = new GridSelection(this, () => this.shown.map((picture) => picture.id));
  private readonly pictures = new Load(
    this,
    (signal, shown: PagedList<GeneratedPoseView> | null) => this.read(signal, shown),
  );
  private readonly projects = new Load(this, (signal) => everything<PoseProjectView>(paths.poseProjects, {}, signal));
  /** The pose whose pictures are shown, where one is asked for. */
  private readonly pose = new Load(
    this,
    async (signal) =>
      parameter('pose')
        ? (await call<LibraryPoseView>('GET', paths.libraryPose(parameter('pose')), { signal })).body
        : null,
  );

  static override styles = [
    shared,
    selectable,
    css`
      .grid {
        grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 30vw), 1fr));
        gap: var(--space-2);
      }

      .tile {
        content-visibility: auto;
        contain-intrinsic-size: 8.5rem 10.2rem;
      }

      .tile button {
        display: block;
        width: 100%;
        padding: 0;
        border: 2px solid transparent;
        border-radius: var(--radius-m);
        overflow: hidden;
        aspect-ratio: 5 / 6;
        background: var(--sunken);
        cursor: pointer;
      }

      .tile.selected button {
        border-color: var(--accent);
      }

      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
        display: block;
      }

      .heart {
        position: absolute;
        inset: auto var(--space-2) var(--space-2) auto;
        --icon-fill: currentcolor;
        color: #fff;
        filter: drop-shadow(0 1px 2px rgb(0 0 0 / 60%));
        pointer-events: none;
      }

      select {
        width: auto;
        max-width: 16rem;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [location$]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen(
      (event) => event.app === 'pose-generator' && event.status !== 'pending' && this.pictures.refresh(),
      () => this.pictures.refresh(),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  private question(): string {
    return FILTERS.map(parameter).join('\n');
  }

  private async read(
    signal: AbortSignal,
    shown: PagedList<GeneratedPoseView> | null,
  ): Promise<PagedList<GeneratedPoseView>> {
    if (shown) {
      await shown.renew(signal);
      return shown;
    }
    this.asked = this.question();
    const [projectId, poseLibraryId, favorite] = FILTERS.map(parameter);
    const list = new PagedList<GeneratedPoseView>(paths.pictures, { projectId, poseLibraryId, favorite, limit: 100 });
    await list.more(signal);
    return list;
  }

  protected override updated(): void {
    if (this.asked !== this.question()) {
      this.selection.selected.clear();
      this.pictures.again({ blank: true });
      this.pose.again();
    }
  }

  override render(): TemplateResult {
    const favorites = parameter('favorite') === 'true';
    return html`
      <div class="head">
        <h1>${t('pictures.title')}</h1>
        <div class="bar">
          ${this.pose.value
            ? html`
              <button class="button" aria-pressed="true" @click="${() => setParameters({ pose: null })}">
                ${this.pose.value.name}<studio-icon name="close"></studio-icon>
              </button>
            `
            : nothing} ${this.ofProject(this.projects.value ?? [])}
          <button
            class="button"
            aria-pressed="${favorites}"
            @click="${() => setParameters({ favorite: favorites ? null : 'true' })}"
          >
            <studio-icon name="heart"></studio-icon>${t('pictures.favorites')}
          </button>
        </div>
      </div>
      ${this.pictures.show((list) => this.list(list))}
      <picture-lightbox @changed="${() => this.pictures.refresh()}"></picture-lightbox>
      <compare-dialog></compare-dialog>
      <zip-dialog></zip-dialog>
    `;
  }

  private ofProject(projects: PoseProjectView[]): TemplateResult | typeof nothing {
    const chosen = parameter('project');
    if (projects.length < 2 && !chosen) {
      return nothing;
    }
    return html`
      <select
        aria-label="${t('new.project')}"
        @change="${(event: Event) => setParameters({ project: (event.target as HTMLSelectElement).value })}"
      >
        <option value="">${t('avatars.projects.all')}</option>
        ${projects.map(({ id, projectName }) =>
          html`
            <option value="${id}" ?selected="${id === chosen}">${projectName}</option>
          `
        )}
      </select>
    `;
  }

  private list(list: PagedList<GeneratedPoseView>): TemplateResult {
    if (!list.items.length) {
      return FILTERS.some(parameter)
        ? html`
          <studio-empty heading="${t('avatars.none.title')}" text="${t('pictures.none.text')}">
            <button class="button" @click="${this.showAll}">${t('pictures.none.all')}</button>
          </studio-empty>
        `
        : html`
          <studio-empty heading="${t('pictures.empty.title')}" text="${t('pictures.empty.text')}">
            <a class="button primary" href="/ui/create">${t('create.title')}</a>
          </studio-empty>
        `;
    }
    // With thousands of pictures, only those that changed are drawn anew.
    const tile = (picture: GeneratedPoseView, at: number) =>
      guard([picture, at, this.selection.has(picture.id), language.get()], () => this.tile(picture, at));
    return html`
      <div class="grid">${repeat(list.items, (picture) => picture.id, tile)}</div>
      ${list.hasMore
        ? moreButton(() => this.more(list), { shown: list.items.length, total: list.total })
        : nothing} ${this.selection.size ? this.actions() : nothing}
    `;
  }

  private showAll = (): void => setParameters(Object.fromEntries(FILTERS.map((name) => [name, null])));

  private tile({ id, thumbnailUrl, outputImageUrl, isFavorite }: GeneratedPoseView, at: number): TemplateResult {
    const name = t('pictures.name', { number: at + 1 });
    return html`
      <div
        class="tile ${this.selection.has(id) ? 'selected' : ''}"
        @pointerenter="${(event: PointerEvent) => this.selection.over(event, id)}"
      >
        <button aria-label="${name}" @click="${(event: MouseEvent) => this.clicked(event, id)}">
          <img src="${thumbnailUrl ?? outputImageUrl}" alt="" loading="lazy" decoding="async" />
        </button>
        ${this.selection.box(id, name)} ${isFavorite
          ? html`
            <studio-icon class="heart" name="heart"></studio-icon>
          `
          : nothing}
      </div>
    `;
  }

  private get shown(): GeneratedPoseView[] {
    return this.pictures.value?.items ?? [];
  }

  private clicked(event: MouseEvent, id: string): void {
    if (!this.selection.takes(event, id)) {
      this.renderRoot.querySelector<PictureLightbox>('picture-lightbox')?.open(this.shown, id);
    }
  }

  private actions(): TemplateResult {
    const { selected, size } = this.selection;
    return html`
      <div class="bar selected-bar">
        <strong class="grow" role="status">${t('pictures.selected', { count: size })}</strong>
        <button class="button" @click="${this.zip}">
          <studio-icon name="download"></studio-icon>${t('pictures.zip')}
        </button>
        ${size === 2
          ? html`
            <button class="button" @click="${this.compare}">
              <studio-icon name="compare"></studio-icon>${t('compare.two')}
            </button>
          `
          : nothing}
        <button class="button danger" @click="${this.discard}">
          <studio-icon name="trash"></studio-icon>${t('action.delete')}
        </button>
        <button class="button" @click="${() => selected.clear()}">${t('action.clear')}</button>
      </div>
    `;
  }

  private async more(list: PagedList<GeneratedPoseView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private zip = (): void => this.renderRoot.querySelector<ZipDialog>('zip-dialog')?.open(this.selection.selected.ids());

  private compare = (): void => {
    const [first, second] = this.shown.filter((picture) => this.selection.has(picture.id));
    this.renderRoot.querySelector<CompareDialog>('compare-dialog')
      ?.open(first.outputImageUrl, second.outputImageUrl);
  };

  private discard = (): void => {
    const ids = this.selection.selected.ids();
    this.selection.selected.clear();
    const act = async () => {
      for (const id of ids) {
        await call('DELETE', paths.picture(id));
      }
    };
    deleteSoon(count('pictures.deleted', ids.length), ids, act, () => this.requestUpdate());
  };
}

customElements.define('pictures-page', PicturesPage);
