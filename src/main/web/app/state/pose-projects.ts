/** Jobs of pictures belong to projects; each avatar has one of its own, made when it is first posed. */
import { call } from '../api/client.ts';
import { everything } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { AvatarView, PoseGenerationView, PoseProjectView } from '../api/types.ts';
import { t } from '../i18n/index.ts';

/** The id of an avatar's project. */
export async function projectFor(avatar: AvatarView): Promise<string> {
  const projects = await everything<PoseProjectView>(paths.poseProjects, { status: 'active' });
  const known = projects.find((project) => project.avatarId === avatar.id);
  if (known) {
    return known.id;
  }
  const created = await call<PoseProjectView>('POST', paths.poseProjects, {
    body: {
      projectName: t('create.project', { name: avatar.name }).slice(0, 100),
      avatarSource: 'AVATAR_CREATOR',
      avatarId: avatar.id,
    },
  });
  return created.body.id;
}

/** What each picture of a job took, from its beginning to its end. */
export function secondsEach(job: PoseGenerationView | undefined): number | null {
  if (!job?.startedAt || !job.completedAt || !job.posesCompleted) {
    return null;
  }
  return (Date.parse(job.completedAt) - Date.parse(job.startedAt)) / 1000 / job.posesCompleted;
}
