/** Wishes for poses, for administrators: approved, begun, fulfilled with a pose, or turned down with a reason. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { LibraryPoseView, PoseRequestChanges, PoseRequestView } from '../api/types.ts';
import { count, t } from '../i18n/index.ts';
import type { Sentence } from '../i18n/en.ts';
import { tell } from '../state/toasts.ts';
import { Load, sentence } from './load.ts';
import { moreButton } from './more-button.ts';
import { shared } from './styles.ts';
import './search-field.ts';

/** What is being asked of the administrator before a decision is sent. */
type Step = { id: string; kind: 'reject' | 'complete' } | null;

export class RequestPanel extends LitElement {
  static override properties = { step: { state: true }, found: { state: true } };
  declare step: Step;
  declare found: LibraryPoseView[];

  private readonly requests = new Load(this, async (signal) => {
    const list = new PagedList<PoseRequestView>(paths.adminRequests, { limit: 50 });
    await list.more(signal);
    return list;
  });

  static override styles = [
    shared,
    css`
      article {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-4);
        border-block-start: 1px solid var(--line);
      }

      form,
      .find {
        display: grid;
        gap: var(--space-2);
        max-width: 30rem;
      }

      h2 {
        margin-block-end: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    this.step = null;
    this.found = [];
  }

  override render(): TemplateResult {
    return html`
      <section class="card">
        <h2>${t('requests.title')}</h2>
        ${this.requests.show((list) => this.list(list))}
      </section>
    `;
  }

  private list(list: PagedList<PoseRequestView>): TemplateResult {
    if (!list.items.length) {
      return html`
        <p class="quiet">${t('requests.empty.title')}</p>
      `;
    }
    return html`
      ${repeat(list.items, (one) => one.id, (one) => this.request(one))} ${list.hasMore
        ? moreButton(() => this.more(list))
        : nothing}
    `;
  }

  private request(request: PoseRequestView): TemplateResult {
    const { status } = request;
    const to = (next: 'approved' | 'in_progress', from: string[]) =>
      from.includes(status)
        ? html`
          <button class="button" @click="${() => this.decide(request, { status: next })}">
            ${t(`admin.request.${next}`)}
          </button>
        `
        : nothing;
    const asks = (kind: 'reject' | 'complete') =>
      html`
        <button
          class="button ${kind === 'reject' ? 'danger' : ''}"
          aria-expanded="${this.step?.id === request.id && this.step.kind === kind}"
          @click="${() => this.ask(request.id, kind)}"
        >
          ${t(`admin.request.${kind}`)}
        </button>
      `;
    const isOpen = status !== 'completed' && status !== 'rejected';
    return html`
      <article>
        <h3>${request.poseName}</h3>
        <p>${request.description}</p>
        <p class="quiet">
          ${t(`requests.status.${status}` as Sentence)} · ${count('requests.votes', request.votesCount)}${request
              .useCase
            ? ` · ${request.useCase}`
            : ''}${request.adminNotes ? ` · ${request.adminNotes}` : ''}
        </p>
        ${isOpen
          ? html`
            <div class="bar">
              ${to('approved', ['pending'])} ${to('in_progress', ['approved'])} ${status === 'pending'
                ? nothing
                : asks('complete')} ${asks('reject')}
            </div>
          `
          : nothing} ${this.step?.id === request.id
          ? this.step.kind === 'reject' ? this.reason(request) : this.pose(request)
          : nothing}
      </article>
    `;
  }

  private ask(id: string, kind: 'reject' | 'complete'): void {
    const isShown = this.step?.id === id && this.step.kind === kind;
    this.step = isShown ? null : { id, kind };
    this.found = [];
  }

  private reason(request: PoseRequestView): TemplateResult {
    return html`
      <form @submit="${(event: SubmitEvent) => this.reject(event, request)}">
        <label for="reason">${t('admin.request.reason')}</label>
        <input id="reason" name="reason" required maxlength="500" autocomplete="off" />
        <div><button class="button danger">${t('admin.request.reject')}</button></div>
      </form>
    `;
  }

  private reject(event: SubmitEvent, request: PoseRequestView): Promise<void> {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason');
    return this.decide(request, { status: 'rejected', adminNotes: String(reason) });
  }

  private pose(request: PoseRequestView): TemplateResult {
    return html`
      <div class="find">
        <search-field label="${t('poses.search')}" value="" @search="${(event: CustomEvent<string>) =>
          this.find(event.detail)}"></search-field>
        <div class="bar">
          ${this.found.map((pose) =>
            html`
              <button class="button" @click="${() =>
                this.decide(request, { status: 'completed', completedPoseId: pose.id })}">${pose.name}</button>
            `
          )}
        </div>
      </div>
    `;
  }

  private async find(q: string): Promise<void> {
    try {
      this.found = q ? (await call<LibraryPoseView[]>('GET', paths.library, { query: { q, limit: 8 } })).body : [];
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }

  private async decide(request: PoseRequestView, body: PoseRequestChanges): Promise<void> {
    try {
      const answer = await call<PoseRequestView>('PATCH', `${paths.adminRequests}/${encodeURIComponent(request.id)}`, {
        body,
      });
      this.step = null;
      this.requests.value?.put(answer.body);
      this.requestUpdate();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
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

customElements.define('request-panel', RequestPanel);
