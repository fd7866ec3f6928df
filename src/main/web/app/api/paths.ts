/** The addresses of the API. */
const AVATARS = '/api/apps/avatar-creator';
const POSES = '/api/apps/pose-generator';
const id = encodeURIComponent;

export const paths = {
  generators: '/api/generators',
  ready: '/q/health/ready',
  downloads: '/api/downloads',
  avatarProjects: `${AVATARS}/projects`,
  avatarProject: (project: string) => `${AVATARS}/projects/${id(project)}`,
  avatarsOf: (project: string) => `${AVATARS}/projects/${id(project)}/avatars`,
  upload: (project: string) => `${AVATARS}/projects/${id(project)}/avatars/upload`,
  generate: (project: string) => `${AVATARS}/projects/${id(project)}/avatars/generate`,
  fromPreset: (project: string) => `${AVATARS}/projects/${id(project)}/avatars/from-preset`,
  fromReference: (project: string) => `${AVATARS}/projects/${id(project)}/avatars/from-reference`,
  avatars: `${AVATARS}/avatars`,
  avatar: (avatar: string) => `${AVATARS}/avatars/${id(avatar)}`,
  usageHistory: (avatar: string) => `${AVATARS}/avatars/${id(avatar)}/usage-history`,
  avatarGenerations: `${AVATARS}/generations`,
  avatarGeneration: (generation: string) => `${AVATARS}/generations/${id(generation)}`,
  presets: `${AVATARS}/presets`,
  personas: `${AVATARS}/persona-examples`,
  avatarStats: `${AVATARS}/stats`,
  categories: `${POSES}/categories`,
  library: `${POSES}/library`,
  libraryPose: (pose: string) => `${POSES}/library/${id(pose)}`,
  poseProjects: `${POSES}/projects`,
  poseProject: (project: string) => `${POSES}/projects/${id(project)}`,
  startPoses: `${POSES}/generate`,
  poseGenerations: `${POSES}/generations`,
  poseGeneration: (generation: string) => `${POSES}/generations/${id(generation)}`,
  exportZip: (generation: string) => `${POSES}/generations/${id(generation)}/export-zip`,
  pictures: `${POSES}/poses`,
  pictureZip: `${POSES}/poses/export-zip`,
  picture: (pose: string) => `${POSES}/poses/${id(pose)}`,
  pictureFile: (pose: string, format = 'original') => `${POSES}/poses/${id(pose)}/download?format=${format}`,
  poseStats: `${POSES}/stats`,
} as const;
