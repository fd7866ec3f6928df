/** The sheet of keys behind `?`. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import { helpShown } from '../state/keys.ts';
import { Watch } from '../state/signal.ts';
import { shared } from './styles.ts';
import './studio-icon.ts';

type Keys = [pressed: string[], does: string];

export class StudioShortcuts extends LitElement {
  static override styles = [
    shared,
    css`
      dialog {
        width: min(30rem, calc(100vw - 2rem));
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--raised);
        color: var(--ink);
        padding: var(--space-5);
      }

      dialog::backdrop {
        background: var(--scrim);
      }

      dl {
        display: grid;
        grid-template-columns: 8.5rem minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        margin-block: var(--space-2) var(--space-4);
      }

      h3 {
        margin-block-start: var(--space-3);
        color: var(--ink-soft);
      }

      .head {
        margin-block-end: 0;
      }

      dt {
        align-self: start;
        display: flex;
        gap: var(--space-1);
      }

      kbd {
        display: inline-block;
        min-width: 1.75rem;
        padding: 0 var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--radius-s);
        background: var(--sunken);
        font-family: var(--font-mono);
        font-size: var(--text-s);
        text-align: center;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, [helpShown]);
  }

  override render(): TemplateResult {
    const go = (key: string, page: string): Keys => [['g', key], t('shortcuts.go', { page })];
    const groups: Array<[string, Keys[]]> = [
      [t('shortcuts.everywhere'), [
        [['?'], t('shortcuts.help')],
        [['/'], t('shortcuts.search')],
        [['n'], t('shortcuts.new')],
        go('h', t('nav.home')),
        go('a', t('nav.avatars')),
        go('p', t('nav.poses')),
        go('c', t('nav.create')),
        go('i', t('nav.pictures')),
        go('j', t('nav.activity')),
      ]],
      [t('shortcuts.grids'), [
        [['Shift'], t('shortcuts.range')],
        [['Ctrl', 'a'], t('shortcuts.all')],
        [['Esc'], t('shortcuts.none')],
        [['s'], t('poses.skeleton')],
      ]],
      [t('shortcuts.picture'), [
        [['←', '→'], t('shortcuts.turn')],
        [['f'], t('pictures.favorite')],
        [['d'], t('action.download')],
        [['+', '-', '0'], t('shortcuts.zoom')],
      ]],
      [t('editor.title'), [
        [['←', '↑', '→', '↓'], t('shortcuts.pull')],
        [['Ctrl', 'z'], t('action.undo')],
        [['Ctrl', 'y'], t('editor.redo')],
      ]],
    ];
    return html`
      <dialog aria-labelledby="title" @close="${() => helpShown.set(false)}">
        <form method="dialog" class="head">
          <h2 id="title">${t('shortcuts.title')}</h2>
          <button class="button icon plain" aria-label="${t('action.close')}">
            <studio-icon name="close"></studio-icon>
          </button>
        </form>
        ${groups.map(([where, keys]) =>
          html`
            <h3>${where}</h3>
            <dl>
              ${keys.map(([pressed, does]) =>
                html`
                  <dt>${pressed.map((key) =>
                    html`
                      <kbd>${key}</kbd>
                    `
                  )}</dt><dd>${does}</dd>
                `
              )}
            </dl>
          `
        )}
      </dialog>
    `;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (helpShown.get() && !dialog?.open) {
      dialog?.showModal();
    } else if (!helpShown.get() && dialog?.open) {
      dialog.close();
    }
  }
}

customElements.define('studio-shortcuts', StudioShortcuts);
