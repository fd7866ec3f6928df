/** What is left, what things cost, and what was charged lately. Shown only where anything costs anything. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { CreditEntryView, CreditsView, Prices } from '../api/types.ts';
import { change, number, t, when } from '../i18n/index.ts';
import { readCredits } from '../state/credits.ts';
import { Load } from './load.ts';
import { shared } from './styles.ts';
import { tables } from './table-styles.ts';

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
    tables,
    css`
      .back {
        color: var(--good);
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
      <table>
        <caption>${t('credits.prices')}</caption>
        <tbody>${PRICES.map((name) =>
          html`
            <tr>
              <th scope="row">${t(`credits.price.${name}`)}</th>
              <td>${number(prices[name])}</td>
            </tr>
          `
        )}</tbody>
      </table>
      ${history.length ? this.history(history) : nothing}
    `;
  }

  private history(history: CreditEntryView[]): TemplateResult {
    return html`
      <table>
        <caption>${t('credits.history')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('facts.made')}</th>
            <th scope="col">${t('credits.title')}</th>
            <th scope="col">${t('credits.left')}</th>
          </tr>
        </thead>
        <tbody>${history.map(({ amount, balance, createdAt }) =>
          html`
            <tr>
              <th scope="row">${when(createdAt)}</th>
              <td class="${amount > 0 ? 'back' : ''}">${change(amount)}</td>
              <td>${number(balance)}</td>
            </tr>
          `
        )}</tbody>
      </table>
    `;
  }
}

customElements.define('credits-panel', CreditsPanel);
