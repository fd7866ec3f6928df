/** Jobs of both apps as one thing. */
import { call } from '../api/client.ts';
import { PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type {
  AvatarGenerationView,
  GeneratedPoseView,
  PoseGenerationDetail,
  PoseGenerationView,
} from '../api/types.ts';

export type App = 'avatar-creator' | 'pose-generator';
export type JobStatus = 'pending' | 'processing' | 'completed' | 'partial' | 'failed' | 'cancelled';

export interface Job {
  app: App;
  id: string;
  status: JobStatus;
  progress: number;
  name: string;
  done: number;
  failed: number;
  total: number;
  createdAt: string;
  completedAt: string | null;
  error: string | null;
  waitingFor: 'provider' | 'store' | 'worker' | null;
  secondsLeft: number | null;
  before: number | null;
  avatarId: string | null;
  projectId: string | null;
  poses: GeneratedPoseView[];
}

/** Fields that both kinds of jobs have. */
type AnyView = AvatarGenerationView & PoseGenerationView & Partial<PoseGenerationDetail> & {
  queuePosition?: number | null;
  estimatedSecondsLeft?: number | null;
};

export function isOpen(job: Pick<Job, 'status'>): boolean {
  return job.status === 'pending' || job.status === 'processing';
}

export function canRetry(job: Pick<Job, 'status'>): boolean {
  return job.status === 'failed' || job.status === 'cancelled' || job.status === 'partial';
}

export function address(job: Pick<Job, 'app' | 'id'>): string {
  return `/ui/jobs/${job.app}/${encodeURIComponent(job.id)}`;
}

export function path(app: App, id: string): string {
  return app === 'avatar-creator' ? paths.avatarGeneration(id) : paths.poseGeneration(id);
}

export async function readJob(app: App, id: string, signal?: AbortSignal): Promise<Job> {
  return jobOf(app, (await call<AnyView>('GET', path(app, id), { signal })).body);
}

export async function cancelJob(job: Job): Promise<void> {
  await call('POST', `${path(job.app, job.id)}/cancel`);
}

export async function retryJob(job: Job): Promise<void> {
  await call('POST', `${path(job.app, job.id)}/retry`);
}

/** The newest jobs of both apps together. */
export async function newestJobs(limit: number, status = '', signal?: AbortSignal): Promise<Job[]> {
  const of = async (app: App, list: string) =>
    (await call<AnyView[]>('GET', list, { query: { limit, status }, signal })).body.map((view) => jobOf(app, view));
  const [avatars, poses] = await Promise.all([
    of('avatar-creator', paths.avatarGenerations),
    of('pose-generator', paths.poseGenerations),
  ]);
  return [...avatars, ...poses].sort((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, limit);
}

/** All jobs of both apps that a filter matches, page by page. */
export async function allJobs(status: string): Promise<Job[]> {
  const of = async (app: App, path: string) => {
    const list = new PagedList<AnyView>(path, { status, limit: 200 });
    while (list.hasMore) {
      await list.more();
    }
    return list.items.map((view) => jobOf(app, view));
  };
  const both = await Promise.all([
    of('avatar-creator', paths.avatarGenerations),
    of('pose-generator', paths.poseGenerations),
  ]);
  return both.flat();
}

/** One after the other, so that many do not crowd out anybody else; one that fails holds up no other. */
export async function eachOf(jobs: Job[], act: (job: Job) => Promise<void>): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const job of jobs) {
    try {
      await act(job);
    } catch (failure) {
      failures.push(failure);
    }
  }
  return failures;
}

export function jobOf(app: App, view: AnyView): Job {
  const total = app === 'avatar-creator' ? 1 : view.totalExpectedPoses ?? 0;
  const status = view.status as JobStatus;
  return {
    app,
    id: view.id ?? '',
    status,
    progress: view.progress ?? 0,
    name: view.options?.avatar?.name ?? view.textPrompt ?? '',
    done: app === 'avatar-creator' ? Number(status === 'completed') : view.posesCompleted ?? 0,
    failed: app === 'avatar-creator' ? Number(status === 'failed') : view.posesFailed ?? 0,
    total,
    createdAt: view.createdAt ?? '',
    completedAt: view.completedAt ?? null,
    error: view.errorMessage ?? null,
    waitingFor: view.waitingFor ?? null,
    secondsLeft: view.estimatedSecondsLeft ?? null,
    before: view.queuePosition ?? null,
    avatarId: view.avatarId ?? null,
    projectId: view.projectId ?? null,
    poses: view.poses ?? [],
  };
}
