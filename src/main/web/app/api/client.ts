/** Calls of the API: tokens, problems, retries and pages in one place. */
import type { Problem, Violation } from './types.ts';
import { fileName } from './file-name.ts';
import { session } from '../state/session.ts';
import { service } from '../state/service.ts';

export type Query = Record<string, string | number | boolean | undefined | null>;

export interface CallOptions {
  query?: Query;
  body?: unknown;
  etag?: string | null;
  /** Makes a repeated POST one; each attempt of a call has the same. */
  key?: string;
  /** What the answer's body is; JSON where nothing is said. */
  as?: 'json' | 'text' | 'blob';
  signal?: AbortSignal;
}

export interface Answer<T> {
  body: T;
  status: number;
  etag: string | null;
  /** The path of the next page, or null at the end. */
  next: string | null;
  total: number | null;
  /** What the answer is called as a file, or null. */
  fileName: string | null;
}

/** What the service answers when it does not do what it was asked to (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly violations: Violation[];
  readonly retryAfter: number | null;
  /** What it costs and what there is, of one that asks for more credits. */
  readonly required: number;
  readonly balance: number;

  constructor(status: number, problem: Partial<Problem>, retryAfter: number | null) {
    super(problem.detail || problem.title || `HTTP ${status}`);
    this.status = status;
    this.violations = problem.violations ?? [];
    this.retryAfter = retryAfter;
    this.required = problem.required ?? 0;
    this.balance = problem.balance ?? 0;
  }

  /** What is wrong with one field, or undefined. */
  of(field: string): string | undefined {
    return this.violations.find((violation) => violation.field === field)?.message;
  }
}

/** The service cannot be reached at all. */
export class Unreachable extends Error {}

const ATTEMPTS = 4;
const PASSES_BY_ITSELF = new Set([429, 502, 503, 504]);

/** 128 bits of chance. `crypto.randomUUID` is there for pages by HTTPS and of this machine only. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function call<T>(method: string, path: string, options: CallOptions = {}): Promise<Answer<T>> {
  const key = options.key ?? (method === 'POST' ? newKey() : undefined);
  for (let attempt = 1;; attempt++) {
    try {
      const response = await send(method, path, { ...options, key });
      service.answered();
      return await read<T>(response, options.as);
    } catch (failure) {
      const wait = patience(failure, method, attempt);
      if (wait === null || options.signal?.aborted) {
        throw failure;
      }
      if (failure instanceof ApiProblem) {
        service.askedToWait(wait);
      }
      await sleep(wait, options.signal);
    }
  }
}

/** How many milliseconds to wait before another attempt, or null to give up. */
function patience(failure: unknown, method: string, attempt: number): number | null {
  if (failure instanceof ApiProblem && failure.status === 503) {
    service.notReady();
  }
  if (attempt >= ATTEMPTS || method === 'PATCH' || method === 'DELETE') {
    return null;
  }
  if (failure instanceof Unreachable) {
    service.unreachable();
    return 500 * 2 ** attempt;
  }
  if (failure instanceof ApiProblem && PASSES_BY_ITSELF.has(failure.status)) {
    const seconds = failure.retryAfter ?? 2 ** attempt;
    return seconds > 20 ? null : seconds * 1000;
  }
  return null;
}

async function send(method: string, path: string, options: CallOptions): Promise<Response> {
  const headers = new Headers({ Accept: options.as ? '*/*' : 'application/json, application/problem+json' });
  const token = session.token();
  if (token) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  if (options.key) {
    headers.set('Idempotency-Key', options.key);
  }
  if (options.etag) {
    headers.set('If-Match', options.etag);
  }
  let body: BodyInit | undefined;
  if (options.body instanceof FormData) {
    body = options.body;
  } else if (options.body !== undefined) {
    headers.set('Content-Type', 'application/json');
    body = JSON.stringify(options.body);
  }
  try {
    return await fetch(path + search(options.query), { method, headers, body, signal: options.signal });
  } catch (failure) {
    if (options.signal?.aborted) {
      throw failure;
    }
    throw new Unreachable('unreachable');
  }
}

function search(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

async function read<T>(response: Response, as: CallOptions['as'] = 'json'): Promise<Answer<T>> {
  if (!response.ok) {
    throw await problem(response);
  }
  return {
    body: (as === 'json' ? parsed(await response.text()) : await response[as]()) as T,
    status: response.status,
    etag: response.headers.get('ETag'),
    next: next(response.headers.get('Link')),
    total: number(response.headers.get('X-Total-Count')),
    fileName: fileName(response.headers.get('Content-Disposition')),
  };
}

function parsed(text: string): unknown {
  return text ? JSON.parse(text) : undefined;
}

async function problem(response: Response): Promise<ApiProblem> {
  if (response.status === 401) {
    session.refused();
  }
  let told: Partial<Problem> = {};
  try {
    told = await response.json();
  } catch {
    // A proxy between answers in its own words: the status has to do.
  }
  return new ApiProblem(response.status, told, number(response.headers.get('Retry-After')));
}

function next(link: string | null): string | null {
  const address = link?.match(/<([^>]+)>;\s*rel="next"/)?.[1];
  if (!address) {
    return null;
  }
  const url = new URL(address, location.href);
  return url.pathname + url.search;
}

function number(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}
