/**
 * What the API takes and answers, written from its OpenAPI document by
 * `./mvnw test -Dtest=ApiTypesTest -Dapi.types.write=true`.
 */

export interface AppUsage {
  appId: string;
  appName: string;
  count: number;
  lastUsed: string;
}

export interface AvatarChanges {
  ageRange?: 'young' | 'adult' | 'mature' | null;
  bodyType?: string | null;
  ethnicity?: string | null;
  eyeColor?: string | null;
  gender?: 'male' | 'female' | 'unisex' | null;
  hairColor?: string | null;
  hairStyle?: string | null;
  name?: string;
  personaAge?: number | null;
  personaBackground?: string | null;
  personaName?: string | null;
  personaPersonality?: Array<string> | null;
  skinTone?: string | null;
  style?: string | null;
}

export interface AvatarFromPresetInput {
  customName?: string | null;
  overrides?: AvatarInput | null;
  presetId: string;
}

export interface AvatarGenerationView {
  avatarId: string | null;
  completedAt: string | null;
  createdAt: string;
  errorMessage: string | null;
  estimatedSecondsLeft: number | null;
  id: string;
  options: AvatarJob | null;
  progress: number;
  projectId: string;
  prompt: string;
  promptUnderstood: Understanding | null;
  queuePosition: number | null;
  status: GenerationStatus;
  userId: string;
  waitingFor: WaitingFor | null;
  waitingSince: string | null;
  waitingUntil: string | null;
}

export interface AvatarInput {
  ageRange?: 'young' | 'adult' | 'mature' | null;
  bodyType?: string | null;
  ethnicity?: string | null;
  eyeColor?: string | null;
  gender?: 'male' | 'female' | 'unisex' | null;
  hairColor?: string | null;
  hairStyle?: string | null;
  name: string;
  personaAge?: number | null;
  personaBackground?: string | null;
  personaName?: string | null;
  personaPersonality?: Array<string> | null;
  skinTone?: string | null;
  style?: string | null;
}

export interface AvatarJob {
  avatar: AvatarInput | null;
  height: number | null;
  presetId: string | null;
  referenceImageUrl: string | null;
  seed: number | null;
  sourceType: string | null;
  width: number | null;
}

export interface AvatarPresetView {
  category: string;
  createdAt: string;
  generationPrompt: string;
  id: string;
  isPublic: boolean;
  name: string;
  personaTemplate: Persona;
  previewImageUrl: string;
  updatedAt: string;
  usageCount: number;
  visualAttributes: Look;
}

export interface AvatarProjectChanges {
  description?: string | null;
  name?: string;
}

export interface AvatarProjectDetail {
  avatars: Array<AvatarView>;
  createdAt: string;
  description: string | null;
  id: string;
  name: string;
  updatedAt: string;
  userId: string;
}

export interface AvatarProjectInput {
  description?: string | null;
  name: string;
}

export interface AvatarProjectView {
  createdAt: string;
  description: string | null;
  id: string;
  name: string;
  updatedAt: string;
  userId: string;
}

export type AvatarSource = 'AVATAR_CREATOR' | 'UPLOAD';

export interface AvatarStats {
  averageUsage: number;
  recentUploads: number;
  topUsedAvatars: Array<TopUsed>;
  totalAvatars: number;
  totalProjects: number;
  totalUsage: number;
}

export interface AvatarUpload {
  image: string;
}

export interface AvatarUsageHistory {
  history: Array<AvatarUsageView>;
  summary: Array<AppUsage>;
}

export interface AvatarUsageInput {
  action: string;
  appId: string;
  appName: string;
  metadata?: Record<string, unknown> | null;
  referenceId?: string | null;
  referenceType?: string | null;
}

export interface AvatarUsageView {
  action: string;
  appId: string;
  appName: string;
  avatarId: string;
  createdAt: string;
  id: string;
  metadata: unknown;
  referenceId: string | null;
  referenceType: string | null;
  userId: string;
}

export interface AvatarView {
  ageRange: string | null;
  baseImageUrl: string;
  bodyType: string | null;
  createdAt: string;
  ethnicity: string | null;
  eyeColor: string | null;
  gender: string | null;
  generationPrompt: string | null;
  hairColor: string | null;
  hairStyle: string | null;
  id: string;
  lastUsedAt: string | null;
  name: string;
  personaAge: number | null;
  personaBackground: string | null;
  personaName: string | null;
  personaPersonality: Array<string> | null;
  projectId: string;
  seedUsed: number | null;
  skinTone: string | null;
  sourceType: string;
  style: string | null;
  thumbnailUrl: string | null;
  updatedAt: string;
  usageCount: number;
  userId: string;
}

export interface BackgroundInput {
  backgroundColor?: string | null;
  backgroundImageUrl?: string | null;
  backgroundMode?: 'ai_generate' | 'solid_color' | 'upload' | null;
  backgroundPrompt?: string | null;
}

export interface Capabilities {
  backdrops: boolean;
  identities: boolean;
  longestSide: number;
  poses: boolean;
  references: boolean;
}

export interface CreditEntryView {
  amount: number;
  balance: number;
  createdAt: string;
  id: string;
  referenceId: string;
  referenceType: string;
  type: string;
}

export interface CreditsView {
  balance: number | null;
  prices: Prices;
  unlimited: boolean;
}

export interface DeliveryAttempt {
  answer: string | null;
  at: string;
  durationMs: number;
  error: string | null;
  status: number | null;
}

export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

export interface DownloadInput {
  path: string;
}

export type EventType = 'avatar_generation.completed' | 'avatar_generation.failed' | 'avatar_generation.cancelled' | 'pose_generation.completed' | 'pose_generation.partial' | 'pose_generation.failed' | 'pose_generation.cancelled' | 'pose_request.approved' | 'pose_request.completed' | 'pose_request.rejected' | 'webhook.test';

export interface ExportInput {
  format: string;
}

export interface FavoriteInput {
  isFavorite: boolean;
}

export type ForeignAction = 'fail' | 'take';

export interface ForeignJob {
  createdAt: string;
  id: string;
  kind: string;
  projectId: string | null;
  status: string;
  userId: string | null;
}

export interface ForeignRecovery {
  failed: number;
  refused: Array<Refused>;
  taken: number;
}

export interface Found {
  kept: KeptPose | null;
  keypoints: Array<Keypoint>;
  name: string;
  poseId: string;
  score: number;
}

export interface GeneratedPoseView {
  aiConfidenceScore: number | null;
  backgroundChanged: boolean;
  backgroundPrompt: string | null;
  controlnetWeight: number;
  createdAt: string;
  downloadCount: number;
  errorMessage: string | null;
  exportFormats: Record<string, string>;
  generationId: string;
  generationTime: number | null;
  id: string;
  isFavorite: boolean;
  originalImageUrl: string | null;
  outputImageUrl: string;
  poseLibraryId: string | null;
  promptUsed: string;
  seedUsed: number | null;
  status: string;
  thumbnailUrl: string;
  variationKey: string | null;
}

export type GenerationStatus = 'pending' | 'processing' | 'completed' | 'partial' | 'failed' | 'cancelled';

export type GenerationType = 'GALLERY_REFERENCE' | 'TEXT_DESCRIPTION';

export interface GeneratorView {
  active: boolean;
  capabilities: Capabilities;
  look: Record<string, Array<LookChoiceView>>;
  model: string | null;
  name: string;
}

export interface GivenPose {
  openpose?: unknown;
  person?: number | null;
  poseId?: string | null;
}

export interface KeptPose {
  canvas_height?: number;
  canvas_width?: number;
  framing?: string;
  keypoints?: Array<Array<number>>;
}

export interface Keypoint {
  visible: boolean;
  x: number;
  y: number;
  z: number;
}

export interface Label {
  en: string;
  id: string;
}

export interface LibraryPosePatchChanges {
  categoryId?: string;
  description?: string | null;
  framing?: 'head_and_shoulders' | 'half_body' | 'full_body' | null;
  isFeatured?: boolean;
  isPublic?: boolean;
  name?: string;
  openpose?: unknown;
  person?: number | null;
  tags?: Array<string> | null;
}

export interface LibraryPoseView {
  categoryId: string;
  controlnetImageUrl: string;
  createdAt: string;
  description: string | null;
  difficulty: string;
  favoriteCount: number;
  genderSuitability: string;
  id: string;
  isFeatured: boolean;
  isPremium: boolean;
  isPublic: boolean;
  licenseType: string;
  mine: boolean;
  name: string;
  popularityScore: number;
  previewImageUrl: string;
  ratingAvg: number;
  referenceImageUrl: string;
  sourceCredit: string | null;
  sourceType: string;
  tags: Array<string>;
  thumbnailUrl: string | null;
  updatedAt: string;
  usageCount: number;
}

export interface Link {
  expiresAt: string;
  url: string;
}

export interface Look {
  ageRange: string | null;
  bodyType: string | null;
  ethnicity: string | null;
  eyeColor: string | null;
  gender: string | null;
  hairColor: string | null;
  hairStyle: string | null;
  skinTone: string | null;
  style: string | null;
}

export interface LookChoiceView {
  color?: string;
  label: Label;
  value: string;
  words: Array<string>;
}

export interface LookInput {
  ageRange?: 'young' | 'adult' | 'mature' | null;
  bodyType?: string | null;
  ethnicity?: string | null;
  eyeColor?: string | null;
  gender?: 'male' | 'female' | 'unisex' | null;
  hairColor?: string | null;
  hairStyle?: string | null;
  skinTone?: string | null;
  style?: string | null;
}

export interface OpenPoseDocument {
  animals?: Array<string>;
  canvas_height?: number;
  canvas_width?: number;
  people?: Array<OpenPosePerson>;
}

export interface OpenPosePerson {
  face_keypoints_2d?: Array<number>;
  hand_left_keypoints_2d?: Array<number>;
  hand_right_keypoints_2d?: Array<number>;
  pose_keypoints_2d?: Array<number>;
}

export interface OwnPoseInput {
  categoryId?: string | null;
  description?: string | null;
  framing?: 'head_and_shoulders' | 'half_body' | 'full_body' | null;
  name: string;
  openpose?: unknown;
  person?: number | null;
  poseId?: string | null;
  tags?: Array<string> | null;
}

export interface Persona {
  age: number | null;
  background: string | null;
  name: string | null;
  personality: Array<string> | null;
}

export interface PersonaExampleView {
  category: string;
  createdAt: string;
  displayOrder: number;
  id: string;
  isActive: boolean;
  name: string;
  personaAge: number | null;
  personaBackground: string | null;
  personaName: string | null;
  personaPersonality: Array<string> | null;
  suggestedAttributes: Look | null;
}

export interface PictureInput {
  height?: number | null;
  prompt: string;
  seed?: number | null;
  width?: number | null;
}

export interface PictureZipInput {
  formats?: Array<string> | null;
  poseIds: Array<string>;
}

export interface PoseCategoryView {
  children: Array<PoseCategoryView>;
  color: string;
  createdAt: string;
  description: string | null;
  displayName: string;
  displayOrder: number;
  icon: string;
  id: string;
  isActive: boolean;
  name: string;
  parentId: string | null;
  poseCount: number;
  slug: string;
  updatedAt: string;
}

export interface PoseGenerationDetail {
  avatarAttributes: Look | null;
  avatarId: string | null;
  avgGenerationTime: number | null;
  backgroundColor: string | null;
  backgroundImageUrl: string | null;
  backgroundMode: string | null;
  backgroundPrompt: string | null;
  batchSize: number;
  completedAt: string | null;
  createdAt: string;
  creditCharged: number;
  creditRefunded: number;
  errorMessage: string | null;
  estimatedSecondsLeft: number | null;
  exportFormats: Array<string>;
  generatedPoseStructure: PoseStructure | null;
  generationType: string;
  id: string;
  poses: Array<GeneratedPoseView>;
  posesCompleted: number;
  posesFailed: number;
  progress: number;
  projectId: string;
  promptUnderstood: Understanding | null;
  queuePosition: number | null;
  startedAt: string | null;
  status: GenerationStatus;
  textPrompt: string | null;
  totalExpectedPoses: number;
  totalProcessingTime: number | null;
  useBackgroundChanger: boolean;
  userId: string;
  waitingFor: WaitingFor | null;
  waitingSince: string | null;
  waitingUntil: string | null;
}

export interface PoseGenerationInput {
  avatarId?: string | null;
  backgroundColor?: string | null;
  backgroundImageUrl?: string | null;
  backgroundMode?: 'ai_generate' | 'solid_color' | 'upload' | null;
  backgroundPrompt?: string | null;
  batchSize?: number | null;
  exportFormats?: Array<string> | null;
  generationType: GenerationType;
  projectId: string;
  selectedPoseIds?: Array<string> | null;
  textPrompt?: string | null;
  useBackgroundChanger?: boolean | null;
  variationCount?: number | null;
}

export interface PoseGenerationView {
  avatarAttributes: Look | null;
  avatarId: string | null;
  avgGenerationTime: number | null;
  backgroundColor: string | null;
  backgroundImageUrl: string | null;
  backgroundMode: string | null;
  backgroundPrompt: string | null;
  batchSize: number;
  completedAt: string | null;
  createdAt: string;
  creditCharged: number;
  creditRefunded: number;
  errorMessage: string | null;
  estimatedSecondsLeft: number | null;
  exportFormats: Array<string>;
  generatedPoseStructure: PoseStructure | null;
  generationType: string;
  id: string;
  posesCompleted: number;
  posesFailed: number;
  progress: number;
  projectId: string;
  promptUnderstood: Understanding | null;
  queuePosition: number | null;
  startedAt: string | null;
  status: GenerationStatus;
  textPrompt: string | null;
  totalExpectedPoses: number;
  totalProcessingTime: number | null;
  useBackgroundChanger: boolean;
  userId: string;
  waitingFor: WaitingFor | null;
  waitingSince: string | null;
  waitingUntil: string | null;
}

export interface PoseProjectChanges {
  avatarId?: string | null;
  avatarImageUrl?: string | null;
  avatarSource?: AvatarSource | null;
  description?: string | null;
  projectName?: string;
  status?: 'active' | 'archived' | null;
}

export interface PoseProjectDetail {
  avatarId: string | null;
  avatarImageUrl: string | null;
  avatarSource: string;
  createdAt: string;
  description: string | null;
  generations: Array<PoseGenerationView>;
  id: string;
  projectName: string;
  status: string;
  totalGenerations: number;
  totalPosesGenerated: number;
  updatedAt: string;
  userId: string;
}

export interface PoseProjectInput {
  avatarId?: string | null;
  avatarImageUrl?: string | null;
  avatarSource?: AvatarSource | null;
  description?: string | null;
  projectName: string;
  status?: 'active' | 'archived' | null;
}

export interface PoseProjectView {
  avatarId: string | null;
  avatarImageUrl: string | null;
  avatarSource: string;
  createdAt: string;
  description: string | null;
  id: string;
  projectName: string;
  status: string;
  totalGenerations: number;
  totalPosesGenerated: number;
  updatedAt: string;
  userId: string;
}

export interface PoseRequestChanges {
  adminNotes?: string | null;
  completedPoseId?: string | null;
  pose?: RequestedPoseInput | null;
  status?: 'pending' | 'approved' | 'in_progress' | 'completed' | 'rejected';
}

export interface PoseRequestInput {
  categoryId?: string | null;
  description: string;
  poseName: string;
  referenceImageUrl?: string | null;
  useCase?: string | null;
}

export interface PoseRequestView {
  adminNotes: string | null;
  categoryId: string | null;
  completedPoseId: string | null;
  createdAt: string;
  description: string;
  hasVoted: boolean;
  id: string;
  poseName: string;
  referenceImageUrl: string | null;
  status: string;
  updatedAt: string;
  useCase: string | null;
  userId: string;
  votesCount: number;
}

export interface PoseStats {
  mostUsedPoses: Array<UsedPose>;
  recentGenerations: number;
  recentPoses: number;
  totalDownloads: number;
  totalFavorites: number;
  totalGenerations: number;
  totalPoses: number;
  totalProjects: number;
}

export interface PoseStructure {
  poses: Array<Found>;
}

export interface Prices {
  avatar: number;
  background: number;
  pose: number;
  preset: number;
  reference: number;
  upload: number;
}

export interface Problem {
  balance?: number;
  detail?: string;
  instance?: string;
  required?: number;
  status: number;
  title: string;
  type: string;
  violations?: Array<Violation>;
}

export interface QueueRecovery {
  foreign: ForeignRecovery;
  queue: QueueReport;
  recovered: number;
}

export interface QueueRecoveryInput {
  foreign?: ForeignAction | null;
  generationIds?: Array<string> | null;
}

export interface QueueReport {
  foreign: number;
  foreignJobs: Array<ForeignJob>;
  oldestSeconds: number;
  queued: number;
  retrying: number;
  running: number;
  stuck: number;
  users: Array<UserQueue>;
  waiting: number;
  workers: number;
}

export interface Refused {
  id: string;
  kind: string;
  reason: string;
}

export interface RenderInput {
  avatarId?: string | null;
  background?: string | null;
  format: 'svg' | 'png';
  height?: number | null;
  kind: 'figure' | 'preview' | 'skeleton';
  look?: LookInput | null;
  pose: GivenPose;
  width?: number | null;
}

export interface RequestedPoseInput {
  categoryId?: string | null;
  description?: string | null;
  framing?: 'head_and_shoulders' | 'half_body' | 'full_body' | null;
  name?: string | null;
  openpose?: unknown;
  person?: number | null;
  poseId?: string | null;
  tags?: Array<string> | null;
}

export interface Ticket {
  expiresAt: string;
  ticket: string;
}

export interface TopUsed {
  id: string;
  lastUsedAt: string | null;
  name: string;
  thumbnailUrl: string | null;
  usageCount: number;
}

export interface Understanding {
  ignored: Array<string>;
  understood: Array<string>;
}

export interface UsedPose {
  count: number;
  id: string;
  name: string;
  thumbnailUrl: string | null;
}

export interface UserQueue {
  oldestSeconds: number;
  queued: number;
  running: number;
  userId: string;
}

export interface Violation {
  field: string;
  message: string;
}

export type WaitingFor = 'provider' | 'store' | 'worker';

export interface WebhookChanges {
  description?: string | null;
  events?: Array<EventType>;
  isActive?: boolean | null;
  url?: string;
}

export interface WebhookDeliveryView {
  attempts: Array<DeliveryAttempt>;
  createdAt: string;
  endedAt: string | null;
  endpointId: string;
  eventId: string;
  id: string;
  nextAttemptAt: string | null;
  reason: string | null;
  status: DeliveryStatus;
  type: string;
}

export interface WebhookEndpointSecret {
  createdAt: string;
  description: string | null;
  events: Array<EventType>;
  id: string;
  inactiveReason: string | null;
  isActive: boolean;
  secret: string;
  updatedAt: string;
  url: string;
  userId: string;
}

export interface WebhookEndpointView {
  createdAt: string;
  description: string | null;
  events: Array<EventType>;
  id: string;
  inactiveReason: string | null;
  isActive: boolean;
  updatedAt: string;
  url: string;
  userId: string;
}

export interface WebhookInput {
  description?: string | null;
  events: Array<EventType>;
  isActive?: boolean | null;
  url: string;
}
