/** From a project to a ZIP, by nothing but the client that was generated from the API's document. */
import {
  AvatarGenerationsApi,
  AvatarProjectsApi,
  AvatarSource,
  AvatarsApi,
  Configuration,
  GenerationStatus,
  GenerationType,
  PoseGenerationsApi,
  PoseLibraryApi,
  PoseProjectsApi,
  ResponseError,
} from './typescript-fetch/index.ts';

const [basePath, accessToken] = Deno.args;
const caller = new Configuration({ basePath, accessToken });

function expect(condition: boolean, what: unknown): asserts condition {
  if (!condition) {
    throw new Error(JSON.stringify(what));
  }
}

const project = await new AvatarProjectsApi(caller).createAvatarProject({
  avatarProjectInput: { name: 'By a generated client' },
  idempotencyKey: crypto.randomUUID(),
});
const made = await new AvatarGenerationsApi(caller).generateAvatar({
  id: project.id,
  prefer: 'wait=60',
  generateAvatarRequest: { name: 'Maya', prompt: 'a baker with red curly hair', gender: 'female' },
});
expect(made.status === GenerationStatus.Completed && made.avatarId !== null, made);
expect(made.createdAt instanceof Date && made.waitingFor === null, made);

const avatars = new AvatarsApi(caller);
const avatar = await avatars.getAvatarRaw({ id: made.avatarId });
const person = await avatar.value();
expect(person.name === 'Maya' && person.personaName === null, person);
const unchanged = await avatars
  .getAvatarRaw({ id: person.id, ifNoneMatch: avatar.raw.headers.get('ETag') ?? '' })
  .catch((error: ResponseError) => error.response);
expect('status' in unchanged && unchanged.status === 304, unchanged);

const poses = await new PoseLibraryApi(caller).listLibraryPoses({ limit: 2 });
expect(poses.length === 2, poses);
const posing = await new PoseProjectsApi(caller).createPoseProject({
  poseProjectInput: { projectName: 'Spring', avatarSource: AvatarSource.AvatarCreator, avatarId: person.id },
});
const generations = new PoseGenerationsApi(caller);
const job = await generations.generatePoses({
  prefer: 'wait=60',
  poseGenerationInput: {
    projectId: posing.id,
    generationType: GenerationType.GalleryReference,
    selectedPoseIds: poses.map((pose) => pose.id),
    batchSize: 1,
    exportFormats: ['instagram_feed'],
  },
});
expect(job.status === GenerationStatus.Completed && job.posesCompleted === 2, job);
const zip = await generations.downloadPoseGenerationZip({ id: job.id });
const start = new TextDecoder().decode((await zip.arrayBuffer()).slice(0, 2));
expect(start === 'PK', start);

const refusal = await avatars.getAvatar({ id: 'nobody' }).catch((error: ResponseError) => error.response);
expect(refusal instanceof Response && (await refusal.json()).status === 404, refusal);

console.log('The journey has ended');
