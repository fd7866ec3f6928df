/** Pictures on their way to the service, one after the other; one that is refused holds up no other. */
import { call } from '../api/client.ts';
import { everything } from '../api/list.ts';
import { paths } from '../api/paths.ts';
import type { AvatarProjectView, AvatarView } from '../api/types.ts';
import { t } from '../i18n/index.ts';
import { sentence } from '../elements/load.ts';
import { tell } from './toasts.ts';

export async function uploadAll(files: File[], project: string, arrived: () => void): Promise<void> {
  if (!files.length) {
    return;
  }
  const into = project || await anyProject();
  for (const file of files) {
    const name = nameOf(file);
    try {
      await upload(file, name, into);
      tell(t('avatars.uploaded', { name }));
      arrived();
    } catch (failure) {
      tell(t('avatars.uploadFailed', { name: file.name, reason: sentence(failure) }), 'error');
    }
  }
}

export async function upload(file: File, name: string, project: string): Promise<AvatarView> {
  const form = new FormData();
  form.set('name', name);
  form.set('image', file);
  return (await call<AvatarView>('POST', paths.upload(project), { body: form })).body;
}

/** The project that was changed last; where there is none yet, a first one. */
export async function anyProject(): Promise<string> {
  const { body } = await call<AvatarProjectView[]>('GET', paths.avatarProjects, { query: { limit: 1 } });
  if (body.length) {
    return body[0].id ?? '';
  }
  return (await call<AvatarProjectView>('POST', paths.avatarProjects, { body: { name: t('avatars.title') } })).body
    .id ?? '';
}

/** A picture to stand behind figures: kept like any other upload, in a folder of its own. */
export async function uploadBackground(file: File): Promise<AvatarView> {
  const name = t('create.background.folder');
  const projects = await everything<AvatarProjectView>(paths.avatarProjects);
  const folder = projects.find((project) => project.name === name) ??
    (await call<AvatarProjectView>('POST', paths.avatarProjects, { body: { name } })).body;
  return upload(file, nameOf(file), folder.id);
}

function nameOf(file: File): string {
  return file.name.replace(/\.[^.]*$/, '').slice(0, 100) || file.name;
}
