/** A project as a card with its newest avatar, which is asked for when the card comes into sight; without a project the card of all. */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { AvatarProjectView, AvatarView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

export class ProjectCover extends LitElement {
  static override properties = { project: { attribute: false }, chosen: { type: Boolean }, src: { state: true } };
  declare project: AvatarProjectView | null;
  declare chosen: boolean;
  declare src: string;

  private readonly sight = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      this.sight.disconnect();
      this.look();
    }
  });

  static override styles = [
    shared,
    css`
      :host {
        flex: none;
        width: 6.5rem;
      }

      a {
        display: block;
        border-radius: var(--radius-m);
        color: var(--ink-soft);
        font-size: var(--text-s);
        text-decoration: none;
      }

      .frame {
        display: grid;
        place-items: center;
        height: 4.5rem;
        overflow: hidden;
        border: 2px solid transparent;
        border-radius: var(--radius-m);
        background: var(--sunken);
        font-size: var(--text-l);
      }

      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      .name {
        display: block;
        margin-block-start: var(--space-1);
        overflow: hidden;
        text-align: center;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      a:hover .frame {
        border-color: var(--line-strong);
      }

      [aria-current="true"] .frame {
        border-color: var(--accent);
        color: var(--accent);
      }

      [aria-current="true"] .name {
        color: var(--accent-strong);
        font-weight: 550;
      }
    `,
  ];

  constructor() {
    super();
    this.project = null;
    this.chosen = false;
    this.src = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sight.disconnect();
  }

  /** What was changed last may have another cover. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('project') && this.project) {
      this.sight.observe(this);
    }
  }

  private async look(): Promise<void> {
    try {
      const path = paths.avatarsOf(this.project!.id);
      const [newest] = (await call<AvatarView[]>('GET', path, { query: { limit: 1 } })).body;
      this.src = newest?.thumbnailUrl ?? newest?.baseImageUrl ?? '';
    } catch {
      // A card without a picture says what it is, too.
    }
  }

  override render(): TemplateResult {
    const name = this.project?.name ?? t('avatars.projects.all');
    const query = this.project ? `?project=${encodeURIComponent(this.project.id)}` : '';
    return html`
      <a href="/ui/avatars${query}" aria-current="${this.chosen}" title="${name}">
        <span class="frame">${this.src
          ? html`
            <img src="${this.src}" alt="" decoding="async" />
          `
          : html`
            <studio-icon name="${this.project ? 'folder' : 'avatars'}"></studio-icon>
          `}</span>
        <span class="name">${name}</span>
      </a>
    `;
  }
}

customElements.define('project-cover', ProjectCover);
