/** Something that is loaded, and what to show meanwhile and when it fails. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ApiProblem, Unreachable } from '../api/client.ts';
import { t } from '../i18n/index.ts';

type State<T> = { kind: 'loading' } | { kind: 'failed'; failure: unknown } | { kind: 'loaded'; value: T };

/** Loads when its element is shown, and again when asked. An answer that comes late does not replace a newer one. */
export class Load<T> implements ReactiveController {
  private state: State<T> = { kind: 'loading' };
  private abort: AbortController | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (signal: AbortSignal) => Promise<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.again();
  }

  hostDisconnected(): void {
    this.abort?.abort();
  }

  get value(): T | null {
    return this.state.kind === 'loaded' ? this.state.value : null;
  }

  /** Puts a newer value in place of the loaded one. */
  set(value: T): void {
    this.state = { kind: 'loaded', value };
    this.host.requestUpdate();
  }

  /** Loads anew; what is shown stays until then unless it is another thing that is loaded. */
  async again(how: { blank?: boolean } = {}): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    if (how.blank || this.state.kind === 'failed') {
      this.state = { kind: 'loading' };
      this.host.requestUpdate();
    }
    try {
      const value = await this.load(abort.signal);
      if (!abort.signal.aborted) {
        this.set(value);
      }
    } catch (failure) {
      if (!abort.signal.aborted) {
        this.state = { kind: 'failed', failure };
        this.host.requestUpdate();
      }
    }
  }

  show(draw: (value: T) => TemplateResult, loading: TemplateResult = skeleton()): TemplateResult {
    switch (this.state.kind) {
      case 'loading':
        return loading;
      case 'failed':
        return html`
          <studio-empty heading="${t('state.failed')}" text="${sentence(this.state.failure)}">
            <button class="button" @click="${() => this.again()}">${t('action.retry')}</button>
          </studio-empty>
        `;
      case 'loaded':
        return draw(this.state.value);
    }
  }
}

function skeleton(): TemplateResult {
  return html`
    <studio-skeleton></studio-skeleton>
  `;
}

/** What a failure is in words for whoever looks at the page. */
export function sentence(failure: unknown): string {
  if (failure instanceof Unreachable) {
    return t('error.unreachable');
  }
  if (!(failure instanceof ApiProblem)) {
    return String(failure);
  }
  switch (failure.status) {
    case 404:
      return t('error.notFound');
    case 412:
      return t('error.changed');
    case 429:
      return t('error.busy', { seconds: failure.retryAfter ?? 60 });
    default:
      return failure.violations.length
        ? failure.violations.map((violation) => `${violation.field}: ${violation.message}`).join('. ')
        : failure.message;
  }
}
