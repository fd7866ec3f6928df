/** The library of poses, and the tray of those chosen. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { LibraryPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { location$, parameter, setParameters } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { deleteSoon, tell } from '../state/toasts.ts';
import { tray } from '../state/tray.ts';
import { FileDrop } from '../elements/file-drop.ts';
import { Load, sentence } from '../elements/load.ts';
import { moreButton } from '../elements/more-button.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/search-field.ts';
import '../elements/pose-categories.ts';
import '../elements/pose-tile.ts';
import '../elements/pose-tray.ts';

/** As many as fit in a line. */
const TAGS = 16;
const DIFFICULTIES = ['beginner', 'intermediate', 'advanced'] as const;

export class PosesPage extends LitElement {
  static override properties = { skeletons: { state: true } };
  declare skeletons: boolean;

  private asked = '';
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

      .page .bar {
        margin-block-end: var(--space-4);
      }

      select {
        width: auto;
      }

      .tags {
        display: flex;
        gap: var(--space-2);
        overflow-x: auto;
        padding: 3px;
        margin: -3px -3px calc(var(--space-4) - 3px);
        scrollbar-width: none;
      }

      .tags .button {
        flex: none;
        min-height: 1.75rem;
        padding: 0 var(--space-3);
        border-radius: 99px;
        font-weight: 400;
      }

      .dropping {
        outline: 3px dashed var(--accent);
        outline-offset: var(--space-2);
      }

      pose-tray {
        position: fixed;
        inset: auto 0 0 0;
        z-index: 15;
      }

      @media (min-width: 46.0625rem) {
        pose-tray {
          inset-inline-start: 13.5rem;
        }
      }

      @media (max-width: 56rem) {
        .page {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  private readonly files = new FileDrop(this, this, (files) => this.importAll(files));

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
    return ['category', 'q', 'difficulty', 'tag', 'mine'].map(parameter).join('\n');
  }

  private async read(signal: AbortSignal): Promise<PagedList<LibraryPoseView>> {
    this.asked = this.question();
    const list = new PagedList<LibraryPoseView>(paths.library, {
      category: parameter('category'),
      q: parameter('q'),
      difficulty: parameter('difficulty'),
      tag: parameter('tag'),
      mine: parameter('mine'),
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
    const mine = parameter('mine') === 'true';
    return html`
      <div class="head">
        <h1>${t('poses.title')}</h1>
        <div class="bar">
          <label class="button">
            <studio-icon name="upload"></studio-icon>${t('poses.import')}
            <input class="visually-hidden" type="file" accept="application/json" multiple @change="${this.pick}" />
          </label>
          <a class="button" href="/ui/poses/requests">${t('requests.title')}</a>
          <a class="button primary" href="/ui/poses/new"><studio-icon name="create"></studio-icon>${t('poses.new')}</a>
        </div>
      </div>
      <div
        class="page ${this.files.isOver ? 'dropping' : ''}"
      >
        <pose-categories></pose-categories>
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
            <button
              class="button"
              aria-pressed="${mine}"
              @click="${() => setParameters({ mine: mine ? null : 'true' })}"
            >
              <studio-icon name="avatars"></studio-icon>${t('poses.mine')}
            </button>
            <button class="button" aria-pressed="${this
              .skeletons}" @click="${() => (this.skeletons = !this.skeletons)}">
              <studio-icon name="poses"></studio-icon>${t('poses.skeleton')}
            </button>
          </div>
          ${this.tags(this.poses.value?.items ?? [])} ${this.poses.show((list) => this.list(list))}
        </div>
      </div>
      ${tray.get().length
        ? html`
          <pose-tray></pose-tray>
        `
        : nothing}
    `;
  }

  /** The tags that most of the poses shown have, to look for those alone. */
  private tags(poses: LibraryPoseView[]): TemplateResult {
    const chosen = parameter('tag');
    const many = new Map<string, number>();
    poses.flatMap(({ tags }) => tags).forEach((tag) => many.set(tag, (many.get(tag) ?? 0) + 1));
    const often = [...many].sort((a, b) => b[1] - a[1]).slice(0, TAGS).map(([tag]) => tag);
    const offered = chosen ? [chosen, ...often.filter((tag) => tag !== chosen)] : often;
    return html`
      <div class="tags" role="group" aria-label="${t('poses.tags')}">
        ${offered.map((tag) =>
          html`
            <button
              class="button"
              aria-pressed="${tag === chosen}"
              @click="${() => setParameters({ tag: tag === chosen ? null : tag })}"
            >
              ${tag}${tag === chosen
                ? html`
                  <studio-icon name="close"></studio-icon>
                `
                : nothing}
            </button>
          `
        )}
      </div>
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
      ${list.hasMore ? moreButton(() => this.more(list), { shown: list.items.length, total: list.total }) : nothing}
    `;
  }

  private pose(pose: LibraryPoseView): TemplateResult {
    return html`
      <pose-tile .pose="${pose}" ?skeleton="${this.skeletons}" @discard="${() => this.discard(pose)}"></pose-tile>
    `;
  }

  private discard({ id, name }: LibraryPoseView): void {
    const act = async () => {
      await call('DELETE', paths.libraryPose(id));
      tray.set(tray.get().filter((pose) => pose.id !== id));
    };
    deleteSoon(t('avatars.deleted', { name }), [id], act, () => this.requestUpdate());
  }

  private pick = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    await this.importAll([...input.files ?? []]);
    input.value = '';
  };

  /** OpenPose documents become poses of one's own; one that is refused holds up no other. */
  private async importAll(files: File[]): Promise<void> {
    for (const file of files) {
      const name = file.name.replace(/\.[^.]*$/, '').slice(0, 100).padEnd(3, '.');
      try {
        const openpose = JSON.parse(await file.text());
        await call('POST', paths.library, { body: { name, openpose } });
        tell(t('editor.saved', { name }));
        setParameters({ mine: 'true' });
        await this.poses.again();
      } catch (failure) {
        const reason = failure instanceof SyntaxError ? t('editor.unreadable', { name: file.name }) : sentence(failure);
        tell(t('avatars.uploadFailed', { name: file.name, reason }), 'error');
      }
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
