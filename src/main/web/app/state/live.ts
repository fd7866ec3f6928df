/**
 * What changes while one looks: one stream of events for all tabs of a user's in a browser. The tab that holds the lock reads it and passes
 * events on; when it is closed, another takes its place. Hidden tabs let go of it.
 */
import { session } from './session.ts';
import { service } from './service.ts';
import { Signal } from './signal.ts';

export interface JobEvent {
  id: string;
  app: 'avatar-creator' | 'pose-generator';
  projectId: string | null;
  status: string;
  progress: number;
  posesCompleted?: number;
  posesFailed?: number;
}

export type Connection = 'live' | 'reconnecting';

export const connection = new Signal<Connection>('live');

type Listener = (event: JobEvent) => void;

/** What the tab that reads tells the others. */
type Told = { event: JobEvent } | { connection: Connection };

const PATH = '/api/events';
const MOMENT = 2_000;
const PAUSES = [1_000, 3_000, 10_000];

const listeners = new Set<Listener>();
const again = new Set<() => void>();
let channel: BroadcastChannel | null = null;
let stop: AbortController | null = null;
let lastId = '';

/** Calls back with each event from now on. Whoever has state reads it again when `reread` is called: events may have been missed. */
export function listen(listener: Listener, reread: () => void = () => undefined): () => void {
  listeners.add(listener);
  again.add(reread);
  begin();
  return () => {
    listeners.delete(listener);
    again.delete(reread);
    // The next page listens a moment later.
    setTimeout(() => listeners.size || end(), MOMENT);
  };
}

function take(told: Told): void {
  if ('event' in told) {
    [...listeners].forEach((listener) => listener(told.event));
    return;
  }
  connection.set(told.connection);
  if (told.connection === 'live') {
    // What ended between the reading of a page and now is told by nobody.
    [...again].forEach((reread) => reread());
  }
}

function tell(told: Told): void {
  take(told);
  channel?.postMessage(told);
}

function begin(): void {
  if (stop || document.hidden || !listeners.size) {
    return;
  }
  stop = new AbortController();
  const { signal } = stop;
  // Tokens live in tabs: another tab may be another user's, whose events are none of this one's.
  const name = `studio.events ${session.user()}`;
  channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => take(data as Told));
  // There are locks for pages by HTTPS and of this machine only: elsewhere each tab reads for itself.
  const reading = navigator.locks ? navigator.locks.request(name, { signal }, () => read(signal)) : read(signal);
  reading.catch(() => undefined);
}

function end(): void {
  stop?.abort();
  stop = null;
  channel?.close();
  channel = null;
}

/** Reads until told to stop, and begins again whenever the stream ends. */
async function read(signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted;) {
    try {
      await stream(signal, () => {
        failures = 0;
        tell({ connection: 'live' });
      });
    } catch {
      // Told by the state of the connection.
    }
    if (signal.aborted) {
      return;
    }
    tell({ connection: 'reconnecting' });
    service.notReady();
    await new Promise((resolve) => setTimeout(resolve, PAUSES[Math.min(failures++, PAUSES.length - 1)]));
  }
}

async function stream(signal: AbortSignal, opened: () => void): Promise<void> {
  const headers = new Headers({ Accept: 'text/event-stream' });
  const token = session.token();
  if (token) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  if (lastId) {
    headers.set('Last-Event-ID', lastId);
  }
  const response = await fetch(PATH, { headers, signal, cache: 'no-store' });
  if (!response.ok || !response.body) {
    throw new Error(String(response.status));
  }
  opened();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const events = (text + value).split(/\r?\n\r?\n/);
    text = events.pop() ?? '';
    events.forEach(parse);
  }
}

function parse(event: string): void {
  const fields = event.split(/\r?\n/).map((line) => line.match(/^(\w+): ?(.*)$/));
  const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2]).join('\n');
  lastId = of('id') || lastId;
  const data = of('data');
  if (of('event') !== 'generation' || !data) {
    return;
  }
  tell({ event: JSON.parse(data) as JobEvent });
}

session.state.subscribe(() => {
  end();
  lastId = '';
  begin();
});

document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    end();
  } else if (listeners.size) {
    begin();
    again.forEach((reread) => reread());
  }
});
