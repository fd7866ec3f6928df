/** The frame of every page: what is always there, and the page that the address names. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { duration, language, t } from '../i18n/index.ts';
import { type Page, pageAt, PAGES } from '../pages/index.ts';
import { connection } from '../state/live.ts';
import { location$, subject } from '../state/router.ts';
import { service } from '../state/service.ts';
import { session } from '../state/session.ts';
import { Watch } from '../state/signal.ts';
import { tell } from '../state/toasts.ts';
import '../state/preferences.ts';
import '../state/keys.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';
import './studio-toasts.ts';
import './studio-shortcuts.ts';
import '../pages/not-ready-page.ts';
import '../pages/sign-in-page.ts';

export class StudioApp extends LitElement {
  static override properties = { menuOpen: { state: true } };
  declare menuOpen: boolean;

  private shown = '';

  static override styles = [
    shared,
    css`
      :host {
        min-height: 100dvh;
        display: grid;
        grid-template: "side main" 1fr / 13.5rem minmax(0, 1fr);
      }

      .skip {
        position: absolute;
        inset: var(--space-2) auto auto var(--space-2);
        z-index: 10;
        transform: translateY(-200%);
      }

      .skip:focus-visible {
        transform: none;
      }

      .side {
        grid-area: side;
        position: sticky;
        inset-block-start: 0;
        height: 100dvh;
        overflow-y: auto;
        padding: var(--space-4) var(--space-3);
        border-inline-end: 1px solid var(--line);
        background: var(--surface);
      }

      .brand {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-1) var(--space-2) var(--space-4);
        font-weight: 650;
        color: var(--ink);
        text-decoration: none;
      }

      .brand img {
        width: 1.75rem;
        height: 1.75rem;
      }

      nav li + li {
        margin-block-start: 2px;
      }

      nav a {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--target);
        padding: 0 var(--space-3);
        border-radius: var(--radius-m);
        color: var(--ink-soft);
        font-weight: 550;
        text-decoration: none;
      }

      nav a:hover {
        background: var(--sunken);
        color: var(--ink);
      }

      nav a[aria-current="page"] {
        background: var(--accent-soft);
        color: var(--accent-strong);
      }

      main {
        grid-area: main;
        width: 100%;
        max-width: 100rem;
        margin-inline: auto;
        padding: var(--space-5) clamp(var(--space-4), 3vw, var(--space-6)) var(--space-6);
      }

      main:focus {
        outline: none;
      }

      .menu {
        display: none;
      }

      .reconnecting {
        margin-block: var(--space-4) 0;
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-m);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: var(--text-s);
      }

      @media (max-width: 46rem) {
        :host {
          grid-template: "side" auto "main" 1fr / minmax(0, 1fr);
        }

        .side {
          position: static;
          height: auto;
          padding: var(--space-2) var(--space-3);
          border-inline-end: 0;
          border-block-end: 1px solid var(--line);
          display: grid;
          grid-template-columns: 1fr auto;
          align-items: center;
        }

        .brand {
          padding: var(--space-1);
        }

        .menu {
          display: inline-flex;
        }

        .side > [role="status"] {
          grid-column: 1 / -1;
        }

        .reconnecting {
          margin-block: 0 var(--space-1);
        }

        nav {
          grid-column: 1 / -1;
          padding-block: var(--space-2);
        }

        nav:not(.open) {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.menuOpen = false;
    new Watch(this, [location$, language, service.state, session.state, connection, subject]);
    location$.subscribe(() => {
      this.menuOpen = false;
    });
    service.wait.subscribe(({ milliseconds }) => tell(t('error.waiting', { time: duration(milliseconds / 1000) })));
  }

  override render(): TemplateResult {
    const path = location$.get().pathname;
    const { page, names } = pageAt(path);
    document.title = this.titleOf(page);
    return html`
      <header class="side">
        <button class="skip button" @click="${this.skip}">${t('app.skip')}</button>
        <a class="brand" href="/ui/"><img src="/ui/icon.svg" alt="" />${t('app.name')}</a>
        <button
          class="menu button icon plain"
          aria-expanded="${this.menuOpen}"
          aria-label="${t('app.menu')}"
          @click="${() => (this.menuOpen = !this.menuOpen)}"
        >
          <studio-icon name="${this.menuOpen ? 'close' : 'menu'}"></studio-icon>
        </button>
        <nav class="${this.menuOpen ? 'open' : ''}" aria-label="${t('app.menu')}">
          <ul>
            ${PAGES.filter((entry) => entry.icon).map((entry) => this.entry(entry, page))}
          </ul>
        </nav>
        <div role="status">${connection.get() === 'live' || this.isUnknown ? nothing : html`
          <p class="reconnecting">${t('app.reconnecting')}</p>
        `}</div>
      </header>
      <main id="main" tabindex="-1">${this.content(() => keyed(path, page.draw(names)))}</main>
      <studio-toasts></studio-toasts>
      <studio-shortcuts></studio-shortcuts>
    `;
  }

  private entry(entry: Page, here: Page): TemplateResult {
    const current = entry.pattern === here.pattern || here.under === entry.pattern;
    return html`
      <li>
        <a href="${entry.pattern}" aria-current="${current ? 'page' : nothing}">
          <studio-icon name="${entry.icon ?? ''}"></studio-icon>${t(entry.title)}
        </a>
      </li>
    `;
  }

  private get isUnknown(): boolean {
    return session.state.get() === 'missing' || session.state.get() === 'refused';
  }

  /** In words what one looks at, the nearest first: tabs show its beginning. */
  private titleOf(page: Page): string {
    const { kind } = service.state.get();
    const here = kind === 'unreachable'
      ? [t('ready.unreachable.title')]
      : kind === 'not-ready'
      ? [t('ready.title')]
      : this.isUnknown
      ? [t('signin.title')]
      : [subject.get(), t(page.title)];
    return [...here, t('app.name')].filter(Boolean).join(' – ');
  }

  /** While the service is away the page stays behind what is said of that, with all that somebody was about to do. */
  private content(draw: () => unknown): TemplateResult {
    const state = service.state.get();
    if (this.isUnknown) {
      return html`
        <sign-in-page></sign-in-page>
      `;
    }
    return html`
      ${state.kind === 'ready' ? nothing : html`
        <not-ready-page .state="${state}"></not-ready-page>
      `}
      <div ?hidden="${state.kind !== 'ready'}">${draw()}</div>
    `;
  }

  /** Whoever listens or uses keys is taken to the new page. */
  protected override updated(): void {
    const path = location$.get().pathname;
    if (this.shown && this.shown !== path) {
      this.main?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    this.shown = path;
  }

  private skip = (): void => this.main?.focus();

  private get main(): HTMLElement | null {
    return this.renderRoot.querySelector('main');
  }
}

customElements.define('studio-app', StudioApp);
