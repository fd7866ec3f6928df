/** What is left, what things cost, and what was charged lately. Shown only where anything costs anything. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { CreditEntryView, CreditsView, Prices } from '../api/types.ts';
import { number, t, when } from '../i18n/index.ts';
import { readCredits } from '../state/credits.ts';
import { Load } from './load.ts';
import { shared } from './styles.ts';

const PRICES: Array<keyof Prices> = ['avatar', 'upload', 'preset', 'reference', 'pose', 'background'];

interface Shown {
  credits: CreditsView | null;
  history: CreditEntryView[];
}

export class CreditsPanel extends LitElement {
  private readonly shown = new Load(this, async (signal): Promise<Shown> => {
    const credits = await readCredits(signal);
    const history = credits
      ? (await call<CreditEntryView[]>('GET', paths.creditHistory, { query: { limit: 10 }, signal })).body
      : [];
    return { credits, history };
  });

  static override styles = [
    shared,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
        margin-block: var(--space-3);
      }

      dl div {
        display: flex;
        gap: var(--space-2);
      }

      dt {
        color: var(--ink-soft);
      }

      li {
        display: flex;
        justify-content: space-between;
        gap: var(--space-4);
        font-size: var(--text-s);
      }
    `,
  ];

  override render(): TemplateResult {
    return this.shown.show(
      ({ credits, history }) =>
        credits ? this.content(credits, history) : html`

        `,
      html`

      `,
    );
  }

  protected override updated(): void {
    this.hidden = !this.shown.value?.credits;
  }

  private content({ balance, unlimited, prices }: CreditsView, history: CreditEntryView[]): TemplateResult {
    return html`
      <h2>${t('credits.title')}</h2>
      <p>${unlimited ? t('credits.unlimited') : t('credits.balance', { count: balance ?? 0 })}</p>
      <dl>
        ${PRICES.map((name) =>
          html`
            <div>
              <dt>${t(`credits.price.${name}`)}</dt>
              <dd>${number(prices[name])}</dd>
            </div>
          `
        )}
      </dl>
      ${history.length
        ? html`
          <h3>${t('credits.history')}</h3>
          <ul>${history.map((entry) => this.entry(entry))}</ul>
        `
        : nothing}
    `;
  }

  private entry({ amount, balance, createdAt }: CreditEntryView): TemplateResult {
    return html`
      <li><span>${when(createdAt)}</span><span>${number(amount)}</span><span class="quiet">${number(
        balance,
      )}</span></li>
    `;
  }
}

customElements.define('credits-panel', CreditsPanel);
