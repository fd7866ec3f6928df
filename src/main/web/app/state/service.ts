/** Whether the service can work, as its readiness says. While it cannot, it is asked again and again. */
import { Signal } from './signal.ts';

export interface HealthCheck {
  name: string;
  status: 'UP' | 'DOWN';
  data?: Record<string, unknown>;
}

export type ServiceState =
  | { kind: 'ready' }
  | { kind: 'unreachable' }
  | { kind: 'not-ready'; checks: HealthCheck[] };

const READY: ServiceState = { kind: 'ready' };
const EVERY = 2_000;
const WONDER = 2_000;

class Service {
  readonly state = new Signal<ServiceState>(READY);
  /** For how many milliseconds it is waited before the service is asked again, as it wants that. */
  readonly wait = new Signal<{ milliseconds: number }>({ milliseconds: 0 });
  private waitingUntil = 0;
  private asking = false;

  /** Something was answered, so it can be reached. */
  answered(): void {
    if (this.state.get().kind === 'unreachable') {
      this.state.set(READY);
    }
  }

  /** Told once for all that wait, where it is long enough to wonder. */
  askedToWait(milliseconds: number): void {
    if (milliseconds >= WONDER && Date.now() > this.waitingUntil) {
      this.waitingUntil = Date.now() + milliseconds;
      this.wait.set({ milliseconds });
    }
  }

  notReady(): void {
    this.look();
  }

  unreachable(): void {
    this.look();
  }

  private look(): void {
    if (this.asking) {
      return;
    }
    this.asking = true;
    this.ask();
  }

  private async ask(): Promise<void> {
    const state = await this.readiness();
    this.state.set(state);
    if (state.kind === 'ready') {
      this.asking = false;
      return;
    }
    setTimeout(() => this.ask(), EVERY);
  }

  private async readiness(): Promise<ServiceState> {
    try {
      const told = await asked();
      return told.status === 'UP' ? READY : { kind: 'not-ready', checks: told.checks ?? [] };
    } catch {
      return { kind: 'unreachable' };
    }
  }
}

async function asked(): Promise<{ status: string; checks?: HealthCheck[] }> {
  const response = await fetch('/q/health/ready', { headers: { Accept: 'application/json' } });
  return await response.json();
}

/** What each check says now. */
export async function readiness(): Promise<HealthCheck[]> {
  return (await asked()).checks ?? [];
}

export const service = new Service();
