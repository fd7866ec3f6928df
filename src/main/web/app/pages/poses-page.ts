/** The library of poses, and the tray of those chosen. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { LibraryPoseView, PoseCategoryView } from '../api/types.ts';
import { number, t } from '../i18n/index.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import { chosenPose, isChosen, MOST, toggle, tray } from '../state/tray.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/search-field.ts';
import '../elements/pose-tray.ts';

const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

export class PosesPage extends LitElement {
  static override properties = { skeletons: { state: true } };
  declare skeletons: boolean;

  private asked = '';
  private readonly categories = new Load(
    this,
    async (signal) => (await call<PoseCategoryView[]>('GET', paths.categories, { signal })).body,
  );
  private readonly poses = new Load(this, (signal) => this.read(signal));

  static override styles = [
    shared,
    css`
      .page {
        display: grid;
        grid-template-columns: 12rem minmax(0, 1fr);
        gap: var(--space-5);
        align-items: start;
        padding-block-end: 6rem;
      }

      nav a {
        display: flex;
        justify-content: space-between;
        gap: var(--space-2);
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius-s);
        color: var(--ink-soft);
        font-size: var(--text-s);
        text-decoration: none;
      }

      nav ul ul a {
        padding-inline-start: var(--space-5);
      }

      nav a:hover {
        background: var(--sunken);
      }

      nav a[aria-current="true"] {
        background: var(--accent-soft);
        color: var(--accent-strong);
        font-weight: 550;
      }

      .bar {
        margin-block-end: var(--space-4);
      }

      select {
        width: auto;
      }

      .pose {
        position: relative;
        display: block;
        cursor: pointer;
      }

      .pose input {
        position: absolute;
        inset: 0;
        opacity: 0;
        margin: 0;
        width: 100%;
        height: 100%;
        cursor: pointer;
      }

      .frame {
        display: block;
        aspect-ratio: 3 / 4;
        overflow: hidden;
        border: 2px solid transparent;
        border-radius: var(--radius-l);
        background: var(--sunken);
      }

      .frame img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      .frame.skeleton img {
        object-fit: contain;
        background: #000;
      }

      input:checked + .frame {
        border-color: var(--accent);
      }

      input:focus-visible + .frame {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }

      .mark {
        position: absolute;
        inset: var(--space-2) var(--space-2) auto auto;
        display: none;
        place-items: center;
        width: 1.5rem;
        height: 1.5rem;
        border-radius: 99px;
        background: var(--accent);
        color: var(--on-accent);
        pointer-events: none;
      }

      input:checked ~ .mark {
        display: grid;
      }

      .name {
        display: block;
        margin-block-start: var(--space-1);
        font-weight: 550;
        font-size: var(--text-s);
      }

      .more {
        display: flex;
        justify-content: center;
        margin-block-start: var(--space-5);
      }

      pose-tray {
        position: fixed;
        inset: auto 0 0 0;
        z-index: 15;
      }

      @media (max-width: 56rem) {
        .page {
          grid-template-columns: minmax(0, 1fr);
        }

        nav > ul {
          display: flex;
          gap: var(--space-1);
          overflow-x: auto;
        }

        nav ul ul {
          display: none;
        }

        nav a {
          white-space: nowrap;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.skeletons = false;
    new Watch(this, [location$, tray]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.key);
  }

  private key = (event: KeyboardEvent): void => {
    const typing = event.composedPath()[0] instanceof HTMLInputElement &&
      (event.composedPath()[0] as HTMLInputElement).type !== 'checkbox';
    if (event.key === 's' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing) {
      this.skeletons = !this.skeletons;
    }
  };

  private question(): string {
    return ['category', 'q', 'difficulty'].map(parameter).join('\n');
  }

  private async read(signal: AbortSignal): Promise<PagedList<LibraryPoseView>> {
    this.asked = this.question();
    const list = new PagedList<LibraryPoseView>(paths.library, {
      category: parameter('category'),
      q: parameter('q'),
      difficulty: parameter('difficulty'),
    });
    await list.more(signal);
    return list;
  }

  protected override updated(): void {
    if (this.asked !== this.question()) {
      this.poses.again();
    }
  }

  override render(): TemplateResult {
    const difficulty = parameter('difficulty');
    return html`
      <div class="head">
        <h1>${t('poses.title')}</h1>
        <div class="bar">
          <a class="button" href="/ui/poses/requests">${t('requests.title')}</a>
          <a class="button primary" href="/ui/poses/new"><studio-icon name="create"></studio-icon>${t('poses.new')}</a>
        </div>
      </div>
      <div class="page">
        <nav aria-label="${t('poses.categories')}">${this.categories.show(
          (tree) => this.tree(tree),
          html`

          `,
        )}</nav>
        <div>
          <div class="bar">
            <search-field
              class="grow"
              label="${t('poses.search')}"
              value="${parameter('q')}"
              @search="${(event: CustomEvent<string>) => setParameters({ q: event.detail })}"
            ></search-field>
            <select
              aria-label="${t('poses.difficulty')}"
              @change="${(event: Event) => setParameters({ difficulty: (event.target as HTMLSelectElement).value })}"
            >
              <option value="">${t('poses.difficulty.any')}</option>
              ${DIFFICULTIES.map((one) =>
                html`
                  <option value="${one}" ?selected="${one === difficulty}">${t(`poses.difficulty.${one}`)}</option>
                `
              )}
            </select>
            <button class="button" aria-pressed="${this
              .skeletons}" @click="${() => (this.skeletons = !this.skeletons)}">
              <studio-icon name="poses"></studio-icon>${t('poses.skeleton')}
            </button>
          </div>
          ${this.poses.show((list) => this.list(list))}
        </div>
      </div>
      ${tray.get().length
        ? html`
          <pose-tray></pose-tray>
        `
        : nothing}
    `;
  }

  private tree(categories: PoseCategoryView[]): TemplateResult {
    return html`
      <ul>
        <li>${this.category('', t('poses.all'))}</li>
        ${this.branches(categories)}
      </ul>
    `;
  }

  private branches(categories: PoseCategoryView[]): TemplateResult[] {
    return categories.map((category) =>
      html`
        <li>
          ${this.category(
            category.slug ?? '',
            category.displayName ?? '',
            category.poseCount,
          )} ${category.children?.length
            ? html`
              <ul>${this.branches(category.children)}</ul>
            `
            : nothing}
        </li>
      `
    );
  }

  private category(slug: string, name: string, poses?: number): TemplateResult {
    const query = new URLSearchParams(location$.get().search);
    if (slug) {
      query.set('category', slug);
    } else {
      query.delete('category');
    }
    return html`
      <a href="/ui/poses?${query}" aria-current="${slug === parameter('category')}">
        <span>${name}</span><span>${poses === undefined ? '' : number(poses)}</span>
      </a>
    `;
  }

  private list(list: PagedList<LibraryPoseView>): TemplateResult {
    if (!list.items.length) {
      return html`
        <studio-empty heading="${t('poses.none.title')}" text="${t('poses.none.text')}"></studio-empty>
      `;
    }
    return html`
      <div class="grid">${repeat(list.items, (pose) => pose.id, (pose) => this.pose(pose))}</div>
      ${list.hasMore
        ? html`
          <div class="more">
            <button class="button" @click="${() => this.more(list)}">
              ${t('action.more')} ${list.total === null ? nothing : html`
                <span class="quiet">${t('state.count', { shown: list.items.length, total: list.total })}</span>
              `}
            </button>
          </div>
        `
        : nothing}
    `;
  }

  private pose(pose: LibraryPoseView): TemplateResult {
    const src = this.skeletons ? pose.controlnetImageUrl : pose.thumbnailUrl ?? pose.previewImageUrl;
    return html`
      <label class="pose">
        <input
          type="checkbox"
          aria-label="${t('poses.choose', { name: pose.name ?? '' })}"
          .checked="${isChosen(pose.id ?? '')}"
          @change="${(event: Event) => this.choose(event, pose)}"
        />
        <span class="frame ${this.skeletons ? 'skeleton' : ''}">
          <img src="${src ?? ''}" alt="" loading="lazy" decoding="async" />
        </span>
        <span class="mark"><studio-icon name="check"></studio-icon></span>
        <span class="name">${pose.name}</span>
      </label>
    `;
  }

  private choose(event: Event, pose: LibraryPoseView): void {
    if (!toggle(chosenPose(pose))) {
      (event.target as HTMLInputElement).checked = false;
      tell(t('poses.full', { most: MOST }), 'error');
    }
  }

  private async more(list: PagedList<LibraryPoseView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }
}

customElements.define('poses-page', PosesPage);
