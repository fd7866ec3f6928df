/** Something that is loaded, and what to show meanwhile and when it fails. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ApiProblem, Unreachable } from '../api/client.ts';
import { t } from '../i18n/index.ts';
import { service } from '../state/service.ts';

type State<T> = { kind: 'loading' } | { kind: 'failed'; failure: unknown } | { kind: 'loaded'; value: T };

/** Events may come faster than answers: there is one reading for all that come meanwhile. */
const BETWEEN = 200;

/** Loads when its element is shown, and again when asked. An answer that comes late does not replace a newer one. */
export class Load<T> implements ReactiveController {
  private state: State<T> = { kind: 'loading' };
  private abort: AbortController | null = null;
  private reading: Promise<void> = Promise.resolve();
  private refreshing: Promise<void> | null = null;
  private isStale = false;
  private end: () => unknown = () => undefined;

  /** @param load gets what is shown where that is only to be brought up to date */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (signal: AbortSignal, shown: T | null) => Promise<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.again();
    this.end = service.state.subscribe(({ kind }) => kind === 'ready' && this.comeBack());
  }

  hostDisconnected(): void {
    this.end();
    this.isStale = false;
    this.abort?.abort();
  }

  private comeBack(): Promise<void> {
    return this.state.kind === 'failed' ? this.again() : this.refresh();
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
  again(how: { blank?: boolean } = {}): Promise<void> {
    if (how.blank || this.state.kind === 'failed') {
      this.state = { kind: 'loading' };
      this.host.requestUpdate();
    }
    return this.read(null);
  }

  /** Brings up to date what is shown. */
  refresh(): Promise<void> {
    this.isStale = true;
    this.refreshing ??= this.catchUp().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async catchUp(): Promise<void> {
    await this.reading;
    while (this.isStale) {
      this.isStale = false;
      await this.read(this.value);
      await new Promise((resolve) => setTimeout(resolve, this.isStale ? BETWEEN : 0));
    }
  }

  private read(shown: T | null): Promise<void> {
    this.abort?.abort();
    this.abort = new AbortController();
    this.reading = this.take(this.abort, shown);
    return this.reading;
  }

  private async take(abort: AbortController, shown: T | null): Promise<void> {
    try {
      const value = await this.load(abort.signal, shown);
      if (!abort.signal.aborted) {
        this.set(value);
      }
    } catch (failure) {
      if (!abort.signal.aborted && (shown === null || isFinal(failure))) {
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

/** Whether it is of no use to look at what had been loaded before. */
function isFinal(failure: unknown): boolean {
  return failure instanceof ApiProblem && [401, 403, 404].includes(failure.status);
}

/** What is missing of what something costs. */
export function missingCredits(required: number, balance: number): string {
  return t('error.credits', { required, balance });
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
    case 402:
      return missingCredits(failure.required, failure.balance);
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
