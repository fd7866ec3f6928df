/** The tree of the library's categories, each a way to see its poses alone. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { PoseCategoryView } from '../api/types.ts';
import { language, number, t } from '../i18n/index.ts';
import { location$, parameter } from '../state/router.ts';
import { Watch } from '../state/signal.ts';
import { Load } from './load.ts';
import { shared } from './styles.ts';

export class PoseCategories extends LitElement {
  private readonly categories = new Load(
    this,
    async (signal) => (await call<PoseCategoryView[]>('GET', paths.categories, { signal })).body,
  );

  static override styles = [
    shared,
    css`
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

      @media (max-width: 56rem) {
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
    new Watch(this, [location$, language]);
  }

  override render(): TemplateResult {
    return html`
      <nav aria-label="${t('poses.categories')}">${this.categories.show(
        (categories) => this.tree(categories),
        html`

        `,
      )}</nav>
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
}

customElements.define('pose-categories', PoseCategories);
