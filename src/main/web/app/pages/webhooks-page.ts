/** Where else it is told what happens, and how that went. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ApiProblem, call, newKey } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { EventType, WebhookEndpointSecret, WebhookEndpointView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { Draft, type Words, wordsOf } from '../state/draft.ts';
import { deleteSoon, present, tell } from '../state/toasts.ts';
import { field } from '../elements/form-field.ts';
import { Load, sentence } from '../elements/load.ts';
import { shared } from '../elements/styles.ts';
import '../elements/copy-line.ts';
import '../elements/studio-empty.ts';
import '../elements/studio-skeleton.ts';
import '../elements/webhook-deliveries.ts';

const EVENTS: EventType[] = [
  'avatar_generation.completed',
  'avatar_generation.failed',
  'avatar_generation.cancelled',
  'pose_generation.completed',
  'pose_generation.partial',
  'pose_generation.failed',
  'pose_generation.cancelled',
  'pose_request.approved',
  'pose_request.completed',
  'pose_request.rejected',
];

export class WebhooksPage extends LitElement {
  static override properties = {
    adding: { state: true },
    problem: { state: true },
    secret: { state: true },
    opened: { state: true },
  };
  declare adding: boolean;
  declare problem: unknown;
  /** Of the endpoint that was made or given another one just now: shown this once. */
  declare secret: { id: string; secret: string } | null;
  /** The endpoint whose deliveries are shown. */
  declare opened: string;

  private key = newKey();
  private readonly draft = new Draft<Words>('webhook');
  private readonly endpoints = new Load(
    this,
    async (signal) =>
      (await call<WebhookEndpointView[]>('GET', paths.webhooks, { query: { limit: 200 }, signal })).body,
  );

  static override styles = [
    shared,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        max-width: 60rem;
      }

      form,
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }

      h2 {
        font-size: var(--text-m);
        overflow-wrap: anywhere;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
        gap: var(--space-1) var(--space-4);
      }

      fieldset label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 1.5rem;
        font-weight: 400;
      }

      .off {
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-m);
        background: var(--warn-soft);
      }
    `,
  ];

  constructor() {
    super();
    this.adding = this.draft.kept() !== null;
    this.problem = null;
    this.secret = null;
    this.opened = '';
  }

  override render(): TemplateResult {
    return html`
      <div class="head">
        <h1>${t('webhooks.title')}</h1>
        <button class="button primary" aria-expanded="${this.adding}" @click="${() => (this.adding = !this.adding)}">
          ${t('webhooks.new')}
        </button>
      </div>
      <div class="page">
        ${this.adding ? this.form() : nothing} ${this.endpoints.show((all) => this.list(present(all)))}
      </div>
    `;
  }

  private form(): TemplateResult {
    const wrong = (name: string) => this.problem instanceof ApiProblem ? this.problem.of(name) : undefined;
    const kept = this.draft.kept() ?? {};
    const said = wrong('url') ?? wrong('events') ?? wrong('description');
    return html`
      <form class="card" @submit="${this.add}" @input="${this.keep}">
        ${field(
          'url',
          t('webhooks.url'),
          html`
            <input
              id="url"
              name="url"
              type="url"
              required
              placeholder="https://example.com/hook"
              autocomplete="off"
              .value="${kept.url ?? ''}"
            />
          `,
          wrong('url'),
          t('webhooks.url.hint'),
        )} ${field(
          'description',
          t('webhooks.description'),
          html`
            <input
              id="description"
              name="description"
              maxlength="500"
              autocomplete="off"
              .value="${kept.description ?? ''}"
            />
          `,
          wrong('description'),
        )}
        <fieldset>
          <legend>${t('webhooks.events')}</legend>
          ${EVENTS.map((event) =>
            html`
              <label><input type="checkbox" name="events" value="${event}" checked />${event}</label>
            `
          )}
        </fieldset>
        ${this.problem && wrong('url') === undefined
          ? html`
            <p class="wrong" role="alert">${said ?? sentence(this.problem)}</p>
          `
          : nothing}
        <div><button class="button primary">${t('webhooks.submit')}</button></div>
      </form>
    `;
  }

  private list(endpoints: WebhookEndpointView[]): TemplateResult {
    return endpoints.length
      ? html`
        ${repeat(endpoints, (one) => one.id, (one) => this.endpoint(one))}
      `
      : html`
        <studio-empty heading="${t('webhooks.empty.title')}" text="${t('webhooks.empty.text')}"></studio-empty>
      `;
  }

  private endpoint(endpoint: WebhookEndpointView): TemplateResult {
    const shown = this.opened === endpoint.id;
    const tool = (label: string, act: () => void, kind = '') =>
      html`
        <button class="button ${kind}" @click="${act}">${label}</button>
      `;
    return html`
      <article class="card">
        <div>
          <h2>${endpoint.url}</h2>
          <p class="quiet">${[endpoint.description, endpoint.events.join(', ')].filter(Boolean).join(' · ')}</p>
        </div>
        ${endpoint.isActive ? nothing : html`
          <p class="off">${t('webhooks.off')} ${endpoint.inactiveReason ?? ''}</p>
        `} ${this.secret?.id === endpoint.id ? this.secretOf(this.secret.secret) : nothing}
        <div class="bar">
          ${tool(t('webhooks.test'), () => this.test(endpoint))} ${tool(
            t(endpoint.isActive ? 'webhooks.switchOff' : 'webhooks.switchOn'),
            () => this.change(endpoint, { isActive: !endpoint.isActive }),
          )} ${tool(t('webhooks.rotate'), () => this.rotate(endpoint))}
          <button class="button" aria-expanded="${shown}" @click="${() => (this.opened = shown ? '' : endpoint.id)}">
            ${t('webhooks.deliveries')}
          </button>
          ${tool(t('action.delete'), () => this.discard(endpoint), 'danger')}
        </div>
        ${shown
          ? html`
            <webhook-deliveries endpoint="${endpoint.id}"></webhook-deliveries>
          `
          : nothing}
      </article>
    `;
  }

  private secretOf(secret: string): TemplateResult {
    return html`
      <div>
        <p>${t('webhooks.secret')}</p>
        <copy-line .text="${secret}"></copy-line>
      </div>
    `;
  }

  private keep = (event: Event): void => this.draft.keep(wordsOf(event.currentTarget as HTMLFormElement));

  private add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const body = {
      url: form.get('url'),
      description: String(form.get('description') ?? '').trim() || null,
      events: form.getAll('events'),
    };
    try {
      this.made((await call<WebhookEndpointSecret>('POST', paths.webhooks, { body, key: this.key })).body);
      this.key = newKey();
      this.draft.forget();
      this.adding = false;
      this.problem = null;
    } catch (failure) {
      this.problem = failure;
    }
  };

  private made({ id, secret }: WebhookEndpointSecret): void {
    this.secret = { id, secret };
    this.endpoints.again();
  }

  private async rotate({ id }: WebhookEndpointView): Promise<void> {
    await this.tried(async () => {
      this.made((await call<WebhookEndpointSecret>('POST', `${paths.webhook(id)}/rotate`)).body);
      tell(t('webhooks.rotated'));
    });
  }

  private async test({ id }: WebhookEndpointView): Promise<void> {
    await this.tried(async () => {
      await call('POST', `${paths.webhook(id)}/test`);
      this.opened = id;
      tell(t('webhooks.tested'));
    });
  }

  private async change({ id }: WebhookEndpointView, body: { isActive: boolean }): Promise<void> {
    await this.tried(async () => {
      await call('PATCH', paths.webhook(id), { body });
      await this.endpoints.again();
    });
  }

  private discard({ id, url }: WebhookEndpointView): void {
    const act = async () => {
      await call('DELETE', paths.webhook(id));
    };
    deleteSoon(t('avatars.deleted', { name: url }), [id], act, () => this.requestUpdate());
  }

  private async tried(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (failure) {
      tell(sentence(failure), 'error');
    }
  }
}

customElements.define('webhooks-page', WebhooksPage);
