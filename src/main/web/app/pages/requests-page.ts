/** Wishes for poses: everybody sees them, votes for them and adds one. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { PoseRequestView } from '../api/types.ts';
import { count, t } from '../i18n/index.ts';
import type { Sentence } from '../i18n/en.ts';
import { Draft, type Words, wordsOf } from '../state/draft.ts';
import { tell } from '../state/toasts.ts';
import { field } from '../elements/form-field.ts';
import { Load, sentence } from '../elements/load.ts';
import { moreButton } from '../elements/more-button.ts';
import { shared } from '../elements/styles.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';

export class RequestsPage extends LitElement {
  static override properties = { asking: { state: true }, problem: { state: true } };
  declare asking: boolean;
  declare problem: unknown;

  private key = newKey();
  private readonly draft = new Draft<Words>('request');
  private readonly requests = new Load(this, async (signal) => {
    const list = new PagedList<PoseRequestView>(paths.requests, { limit: 50 });
    await list.more(signal);
    return list;
  });

  static override styles = [
    shared,
    css`
      .requests {
        display: grid;
        gap: var(--space-2);
        max-width: 56rem;
      }

      .request {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--surface);
      }

      .vote {
        flex-direction: column;
        gap: 0;
        width: 4rem;
        min-height: 3.5rem;
        padding: var(--space-1);
        align-self: start;
      }

      form {
        display: grid;
        gap: var(--space-4);
        max-width: 40rem;
        margin-block-end: var(--space-5);
      }
    `,
  ];

  constructor() {
    super();
    this.asking = this.draft.kept() !== null;
    this.problem = null;
  }

  override render(): TemplateResult {
    return html`
      <div class="head">
        <h1>${t('requests.title')}</h1>
        <div class="bar">
          <a class="button" href="/ui/poses">${t('poses.title')}</a>
          <button class="button primary" aria-expanded="${this.asking}" @click="${() => (this.asking = !this.asking)}">
            ${t('requests.new')}
          </button>
        </div>
      </div>
      ${this.asking ? this.form() : nothing} ${this.requests.show((list) => this.list(list))}
    `;
  }

  private list(list: PagedList<PoseRequestView>): TemplateResult {
    if (!list.items.length) {
      return html`
        <studio-empty heading="${t('requests.empty.title')}" text="${t('requests.empty.text')}"></studio-empty>
      `;
    }
    return html`
      <div class="requests">${repeat(list.items, (one) => one.id, (one) => this.request(one))}</div>
      ${list.hasMore ? moreButton(() => this.more(list)) : nothing}
    `;
  }

  private request(request: PoseRequestView): TemplateResult {
    const open = request.status !== 'completed' && request.status !== 'rejected';
    return html`
      <article class="request">
        <button
          class="button vote"
          aria-pressed="${request.hasVoted}"
          aria-label="${t('requests.vote', { name: request.poseName })}"
          ?disabled="${!open}"
          @click="${() => this.vote(request)}"
        >
          <studio-icon name="up"></studio-icon>${request.votesCount}
        </button>
        <div>
          <h2>${request.poseName}</h2>
          <p>${request.description}</p>
          <p class="quiet">
            ${t(`requests.status.${request.status}` as Sentence)} · ${count(
              'requests.votes',
              request.votesCount,
            )}${request
                .adminNotes
              ? ` · ${request.adminNotes}`
              : ''}
          </p>
        </div>
      </article>
    `;
  }

  private form(): TemplateResult {
    const wrong = (name: string) => this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;
    const kept = this.draft.kept() ?? {};
    const said = wrong('poseName') ?? wrong('description') ?? wrong('useCase');
    return html`
      <form class="card" @submit="${this.ask}" @input="${this.keep}">
        ${field(
          'poseName',
          t('requests.name'),
          html`
            <input
              id="poseName"
              name="poseName"
              required
              minlength="3"
              maxlength="100"
              autocomplete="off"
              .value="${kept.poseName ?? ''}"
            />
          `,
          wrong('poseName'),
        )} ${field(
          'description',
          t('requests.description'),
          html`
            <textarea
              id="description"
              name="description"
              required
              minlength="10"
              maxlength="1000"
              .value="${kept.description ?? ''}"
            ></textarea>
          `,
          wrong('description'),
        )} ${field(
          'useCase',
          t('requests.useCase'),
          html`
            <input id="useCase" name="useCase" maxlength="200" autocomplete="off" .value="${kept.useCase ?? ''}" />
          `,
          wrong('useCase'),
        )} ${this.problem && !said
          ? html`
            <p class="wrong" role="alert">${sentence(this.problem)}</p>
          `
          : nothing}
        <div><button class="button primary">${t('requests.submit')}</button></div>
      </form>
    `;
  }

  private keep = (event: Event): void => this.draft.keep(wordsOf(event.currentTarget as HTMLFormElement));

  private ask = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    try {
      const { body } = await call<PoseRequestView>('POST', paths.requests, {
        body: { poseName: text('poseName'), description: text('description'), useCase: text('useCase') || null },
        key: this.key,
      });
      this.key = newKey();
      this.draft.forget();
      this.problem = null;
      this.asking = false;
      this.requests.value?.put(body);
    } catch (failure) {
      this.problem = failure;
    }
  };

  private async vote(request: PoseRequestView): Promise<void> {
    const path = `${paths.request(request.id)}/vote`;
    const by = request.hasVoted ? -1 : 1;
    this.put({ ...request, hasVoted: !request.hasVoted, votesCount: request.votesCount + by });
    try {
      await call(request.hasVoted ? 'DELETE' : 'POST', path);
    } catch (failure) {
      this.put(request);
      tell(sentence(failure), 'error');
    }
  }

  private put(request: PoseRequestView): void {
    this.requests.value?.put(request);
    this.requestUpdate();
  }

  private async more(list: PagedList<PoseRequestView>): Promise<void> {
    try {
      await list.more();
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }
}

customElements.define('requests-page', RequestsPage);
