/** All pictures over all jobs, densely, with one selection for what is done to many. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { GeneratedPoseView } from '../api/types.ts';
import { count, language, t } from '../i18n/index.ts';
import { downloadAnswer } from '../state/downloads.ts';
import { listen } from '../state/live.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Selection } from '../state/selection.ts';
import { Watch } from '../state/signal.ts';
import { later, tell } from '../state/toasts.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/picture-lightbox.ts';
import type { PictureLightbox } from '../elements/picture-lightbox.ts';

export class PicturesPage extends LitElement {
  private asked = '';
  private end = () => undefined as void;
  private readonly selection = new Selection();
  private readonly pictures = new Load(this, (signal) => this.read(signal));

  static override styles = [
    shared,
    css`
      .grid {
        grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 30vw), 1fr));
        gap: var(--space-2);
      }

      .tile {
        position: relative;
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

      .tile input {
        position: absolute;
        inset: var(--space-2) auto auto var(--space-2);
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        accent-color: var(--accent);
        opacity: 0;
        cursor: pointer;
      }

      .tile:hover input,
      .tile input:focus-visible,
      .tile input:checked {
        opacity: 1;
      }

      @media (hover: none) {
        .tile input {
          opacity: 1;
        }
      }

      .heart {
        position: absolute;
        inset: auto var(--space-2) var(--space-2) auto;
        --icon-fill: currentcolor;
        color: #fff;
        filter: drop-shadow(0 1px 2px rgb(0 0 0 / 60%));
        pointer-events: none;
      }

      .selected-bar {
        position: sticky;
        inset-block-end: 0;
        padding: var(--space-3) var(--space-4);
        margin-block-start: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      dialog.compare[open] {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        justify-items: center;
        gap: var(--space-3);
        width: 96vw;
        height: 96dvh;
        max-width: none;
        max-height: none;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--ground);
        color: var(--ink);
      }

      compare-slider {
        width: 100%;
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
    new Watch(this, [location$, this.selection]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.end = listen((event) => event.app === 'pose-generator' && event.status !== 'pending' && this.pictures.again());
    addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
    removeEventListener('keydown', this.key);
  }

  private async read(signal: AbortSignal): Promise<PagedList<GeneratedPoseView>> {
    this.asked = parameter('favorite');
    const list = new PagedList<GeneratedPoseView>(paths.pictures, { favorite: this.asked, limit: 100 });
    await list.more(signal);
    return list;
  }

  protected override updated(): void {
    if (this.asked !== parameter('favorite')) {
      this.selection.clear();
      this.pictures.again({ blank: true });
    }
  }

  override render(): TemplateResult {
    const favorites = parameter('favorite') === 'true';
    return html`
      <div class="head">
        <h1>${t('pictures.title')}</h1>
        <button
          class="button"
          aria-pressed="${favorites}"
          @click="${() => setParameters({ favorite: favorites ? null : 'true' })}"
        >
          <studio-icon name="heart"></studio-icon>${t('pictures.favorites')}
        </button>
      </div>
      ${this.pictures.show((list) => this.list(list))}
      <picture-lightbox @changed="${() => this.pictures.again()}"></picture-lightbox>
      <dialog class="compare" aria-label="${t('compare.two')}">${this.compared()}</dialog>
    `;
  }

  private compared(): TemplateResult | typeof nothing {
    const chosen = this.shown.filter((picture) => this.selection.has(picture.id));
    if (chosen.length !== 2) {
      return nothing;
    }
    const [first, second] = chosen.map((picture) => picture.outputImageUrl);
    return html`
      <compare-slider first="${first}" second="${second}"></compare-slider>
      <form method="dialog"><button class="button">${t('action.close')}</button></form>
    `;
  }

  private openCompare = (): void => this.renderRoot.querySelector<HTMLDialogElement>('dialog.compare')?.showModal();

  private list(list: PagedList<GeneratedPoseView>): TemplateResult {
    if (!list.items.length) {
      return html`
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
        ? html`
          <div class="more"><button class="button" @click="${() => this.more(list)}">${t('action.more')}</button></div>
        `
        : nothing} ${this.selection.size ? this.actions(list) : nothing}
    `;
  }

  private tile({ id, thumbnailUrl, outputImageUrl, isFavorite }: GeneratedPoseView, at: number): TemplateResult {
    const name = t('pictures.name', { number: at + 1 });
    const selected = this.selection.has(id);
    return html`
      <div class="tile ${selected ? 'selected' : ''}">
        <button aria-label="${name}" @click="${(event: MouseEvent) => this.clicked(event, id)}">
          <img src="${thumbnailUrl ?? outputImageUrl}" alt="" loading="lazy" decoding="async" />
        </button>
        <input
          type="checkbox"
          aria-label="${t('pictures.select', { name })}"
          .checked="${selected}"
          @click="${(event: MouseEvent) => this.checked(event, id)}"
        />
        ${isFavorite
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

  private range(id: string): void {
    this.selection.range(this.shown.map((picture) => picture.id), id);
  }

  private checked(event: MouseEvent, id: string): void {
    if (event.shiftKey) {
      this.range(id);
    } else {
      this.selection.toggle(id);
    }
  }

  private clicked(event: MouseEvent, id: string): void {
    if (event.shiftKey) {
      this.range(id);
    } else if (event.ctrlKey || event.metaKey || this.selection.size) {
      this.selection.toggle(id);
    } else {
      this.renderRoot.querySelector<PictureLightbox>('picture-lightbox')?.open(this.shown, id);
    }
  }

  private actions(list: PagedList<GeneratedPoseView>): TemplateResult {
    return html`
      <div class="bar selected-bar">
        <strong class="grow" role="status">${t('pictures.selected', { count: this.selection.size })}</strong>
        <button class="button" @click="${this.zip}"><studio-icon name="download"></studio-icon>${t(
          'pictures.zip',
        )}</button>
        ${this.selection.size === 2
          ? html`
            <button class="button" @click="${this.openCompare}">
              <studio-icon name="compare"></studio-icon>${t('compare.two')}
            </button>
          `
          : nothing}
        <button class="button danger" @click="${() => this.discard(list)}">
          <studio-icon name="trash"></studio-icon>${t('action.delete')}
        </button>
        <button class="button" @click="${() => this.selection.clear()}">${t('action.clear')}</button>
      </div>
    `;
  }

  private key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.selection.size) {
      this.selection.clear();
    } else if (
      event.key === 'a' && (event.ctrlKey || event.metaKey) && event.composedPath()[0] === document.body
    ) {
      event.preventDefault();
      this.selection.all(this.shown.map((picture) => picture.id));
    }
  };

  private async more(list: PagedList<GeneratedPoseView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private zip = (): Promise<void> =>
    downloadAnswer(paths.pictureZip, { poseIds: this.selection.ids(), formats: ['original'] });

  private discard(list: PagedList<GeneratedPoseView>): void {
    const ids = this.selection.ids();
    this.selection.clear();
    ids.forEach((id) => list.remove(id));
    this.requestUpdate();
    later(
      count('pictures.deleted', ids.length),
      async () => {
        for (const id of ids) {
          await call('DELETE', paths.picture(id));
        }
      },
      () => this.pictures.again(),
    );
  }
}

customElements.define('pictures-page', PicturesPage);
