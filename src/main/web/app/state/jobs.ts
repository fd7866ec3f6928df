/** Jobs of both apps as one thing. */
import { ApiProblem, call } from '../api/client.ts';
import { everything, PagedList } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type {
  AvatarGenerationView,
  GeneratedPoseView,
  PoseGenerationDetail,
  PoseGenerationView,
  PoseProjectView,
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

/** @param app where that is not known, the job is looked for in both */
export async function readJob(app: App | '', id: string, signal?: AbortSignal): Promise<Job> {
  if (app) {
    const view = (await call<AnyView>('GET', path(app, id), { signal })).body;
    if (app === 'pose-generator') {
      await learnNames([view], signal);
    }
    return jobOf(app, view);
  }
  try {
    return await readJob('pose-generator', id, signal);
  } catch (failure) {
    if (failure instanceof ApiProblem && failure.status === 404) {
      return readJob('avatar-creator', id, signal);
    }
    throw failure;
  }
}

export async function cancelJob(job: Job): Promise<void> {
  await call('POST', `${path(job.app, job.id)}/cancel`);
}

export async function retryJob(job: Job): Promise<void> {
  await call('POST', `${path(job.app, job.id)}/retry`);
}

/** What projects of pictures are called: jobs have no names of their own. */
const projectNames = new Map<string, string>();

async function learnNames(views: AnyView[], signal?: AbortSignal): Promise<void> {
  if (views.every((view) => projectNames.has(view.projectId))) {
    return;
  }
  for (const { id, projectName } of await everything<PoseProjectView>(paths.poseProjects, {}, signal)) {
    projectNames.set(id, projectName);
  }
  // One that is gone is not looked for again.
  views.forEach((view) => projectNames.set(view.projectId, projectNames.get(view.projectId) ?? ''));
}

/** The jobs of both apps that a filter matches as one list, the newest first. */
export class JobList {
  private readonly lists: Array<[App, PagedList<AnyView>]>;

  constructor(status: string, limit: number) {
    const of = (path: string) => new PagedList<AnyView>(path, { status, limit });
    this.lists = [['avatar-creator', of(paths.avatarGenerations)], ['pose-generator', of(paths.poseGenerations)]];
  }

  get hasMore(): boolean {
    return this.lists.some(([, list]) => list.hasMore);
  }

  /** As far as both are read: what is older in one than the end of the other's page may have others before it. */
  get jobs(): Job[] {
    const ends = this.lists.map(([, list]) => list.hasMore ? list.items.at(-1)?.createdAt ?? '' : '');
    const end = ends.reduce((a, b) => a > b ? a : b);
    return this.lists
      .flatMap(([app, list]) => list.items.map((view) => jobOf(app, view)))
      .filter((job) => job.createdAt >= end)
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  async more(signal?: AbortSignal): Promise<void> {
    await Promise.all(this.lists.filter(([, list]) => list.hasMore).map(([, list]) => list.more(signal)));
    await this.learnNames(signal);
  }

  async renew(signal?: AbortSignal): Promise<void> {
    await Promise.all(this.lists.map(([, list]) => list.renew(signal)));
    await this.learnNames(signal);
  }

  private learnNames(signal?: AbortSignal): Promise<void> {
    return learnNames(this.lists.flatMap(([app, list]) => app === 'pose-generator' ? list.items : []), signal);
  }
}

/** The newest jobs of both apps. */
export async function newestJobs(limit: number, signal?: AbortSignal): Promise<Job[]> {
  const list = new JobList('', limit);
  await list.more(signal);
  return list.jobs;
}

/** All jobs of both apps that a filter matches. */
export async function allJobs(status: string): Promise<Job[]> {
  const list = new JobList(status, 200);
  while (list.hasMore) {
    await list.more();
  }
  return list.jobs;
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
    name: view.options?.avatar?.name ?? view.textPrompt ?? projectNames.get(view.projectId) ?? '',
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
