/** Poses that users keep for themselves, for administrators: what is good for all is published. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { LibraryPosePatchChanges, LibraryPoseView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { tell } from '../state/toasts.ts';
import { Load, sentence } from './load.ts';
import { moreButton } from './more-button.ts';
import { shared } from './styles.ts';

export class PublishPanel extends LitElement {
  static override properties = { busy: { state: true } };
  declare busy: string;

  private readonly poses = new Load(this, async (signal) => {
    const list = new PagedList<LibraryPoseView>(paths.library, { public: false, limit: 24 });
    await list.more(signal);
    return list;
  });

  static override styles = [
    shared,
    css`
      h2 {
        margin-block-end: var(--space-3);
      }

      .grid {
        grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 40vw), 1fr));
      }

      article {
        display: grid;
        align-content: start;
        gap: var(--space-2);
      }

      img {
        width: 100%;
        aspect-ratio: 3 / 4;
        object-fit: cover;
        border-radius: var(--radius-m);
        background: var(--sunken);
      }

      h3 {
        overflow: hidden;
        font-size: var(--text-s);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.busy = '';
  }

  override render(): TemplateResult {
    return html`
      <section class="card">
        <h2>${t('admin.publish')}</h2>
        ${this.poses.show((list) => this.list(list))}
      </section>
    `;
  }

  private list(list: PagedList<LibraryPoseView>): TemplateResult {
    if (!list.items.length) {
      return html`
        <p class="quiet">${t('admin.publish.none')}</p>
      `;
    }
    return html`
      <div class="grid">${repeat(list.items, (pose) => pose.id, (pose) => this.pose(pose))}</div>
      ${list.hasMore ? moreButton(() => this.more(list), { shown: list.items.length, total: list.total }) : nothing}
    `;
  }

  private pose(pose: LibraryPoseView): TemplateResult {
    const { id, name, thumbnailUrl, previewImageUrl, isPublic } = pose;
    const change = () => this.change(pose, { isPublic: !isPublic });
    return html`
      <article>
        <img src="${thumbnailUrl ?? previewImageUrl}" alt="" loading="lazy" decoding="async" />
        <h3 title="${name}">${name}</h3>
        <button
          class="button ${isPublic ? '' : 'primary'}"
          aria-label="${t(isPublic ? 'admin.publish.withdraw.name' : 'admin.publish.do.name', { name })}"
          ?disabled="${this.busy === id}"
          @click="${change}"
        >
          ${t(isPublic ? 'admin.publish.withdraw' : 'admin.publish.do')}
        </button>
      </article>
    `;
  }

  /** One that is published stays until the page is read anew, so that it can be withdrawn. */
  private async change({ id }: LibraryPoseView, body: LibraryPosePatchChanges): Promise<void> {
    this.busy = id;
    try {
      const changed = (await call<LibraryPoseView>('PATCH', paths.libraryPose(id), { body })).body;
      this.poses.value?.put(changed);
      tell(t(changed.isPublic ? 'admin.published' : 'admin.withdrawn', { name: changed.name }));
    } catch (failure) {
      tell(sentence(failure), 'error');
    } finally {
      this.busy = '';
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

customElements.define('publish-panel', PublishPanel);
