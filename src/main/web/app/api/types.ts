/**
 * What the API takes and answers, written from its OpenAPI document by
 * `./mvnw test -Dtest=ApiTypesTest -Dapi.types.write=true`.
 */

export interface AppUsage {
  appId?: string;
  appName?: string;
  count?: number;
  lastUsed?: Instant;
}

export interface AvatarFromPresetInput {
  customName?: string;
  overrides?: AvatarInput;
  presetId: string;
}

export interface AvatarGenerationView {
  avatarId?: string;
  completedAt?: Instant;
  createdAt?: Instant;
  errorMessage?: string;
  id?: string;
  options?: AvatarJob;
  progress?: number;
  projectId?: string;
  prompt?: string;
  promptUnderstood?: Understanding;
  status?: string;
  userId?: string;
  waitingFor?: WaitingFor;
  waitingSince?: Instant;
  waitingUntil?: Instant;
}

export interface AvatarInput {
  ageRange?: string;
  bodyType?: string;
  ethnicity?: string;
  eyeColor?: string;
  gender?: string;
  hairColor?: string;
  hairStyle?: string;
  name: string;
  personaAge?: number;
  personaBackground?: string;
  personaName?: string;
  personaPersonality?: Array<string>;
  skinTone?: string;
  style?: string;
}

export interface AvatarJob {
  avatar?: AvatarInput;
  complete?: boolean;
  height?: number;
  presetId?: string;
  referenceImageUrl?: string;
  seed?: number;
  sourceType?: string;
  width?: number;
}

export interface AvatarPresetView {
  category?: string;
  createdAt?: Instant;
  generationPrompt?: string;
  id?: string;
  isPublic?: boolean;
  name?: string;
  personaTemplate?: Persona;
  previewImageUrl?: string;
  updatedAt?: Instant;
  usageCount?: number;
  visualAttributes?: Look;
}

export interface AvatarProjectDetail {
  avatars?: Array<AvatarView>;
  createdAt?: Instant;
  description?: string;
  id?: string;
  name?: string;
  updatedAt?: Instant;
  userId?: string;
}

export interface AvatarProjectInput {
  description?: string;
  name: string;
}

export interface AvatarProjectView {
  createdAt?: Instant;
  description?: string;
  id?: string;
  name?: string;
  updatedAt?: Instant;
  userId?: string;
}

export type AvatarSource = 'AVATAR_CREATOR' | 'UPLOAD';

export interface AvatarStats {
  averageUsage?: number;
  recentUploads?: number;
  topUsedAvatars?: Array<TopUsed>;
  totalAvatars?: number;
  totalProjects?: number;
  totalUsage?: number;
}

export interface AvatarUpload {
  image: string;
}

export interface AvatarUsageHistory {
  history?: Array<AvatarUsageView>;
  summary?: Array<AppUsage>;
}

export interface AvatarUsageInput {
  action: string;
  appId: string;
  appName: string;
  metadata?: ObjectNode;
  referenceId?: string;
  referenceType?: string;
}

export interface AvatarUsageView {
  action?: string;
  appId?: string;
  appName?: string;
  avatarId?: string;
  createdAt?: Instant;
  id?: string;
  metadata?: JsonNode;
  referenceId?: string;
  referenceType?: string;
  userId?: string;
}

export interface AvatarView {
  ageRange?: string;
  baseImageUrl?: string;
  bodyType?: string;
  createdAt?: Instant;
  ethnicity?: string;
  eyeColor?: string;
  gender?: string;
  generationPrompt?: string;
  hairColor?: string;
  hairStyle?: string;
  id?: string;
  lastUsedAt?: Instant;
  name?: string;
  personaAge?: number;
  personaBackground?: string;
  personaName?: string;
  personaPersonality?: Array<string>;
  projectId?: string;
  seedUsed?: number;
  skinTone?: string;
  sourceType?: string;
  style?: string;
  thumbnailUrl?: string;
  updatedAt?: Instant;
  usageCount?: number;
  userId?: string;
}

export interface BackgroundInput {
  backgroundColor?: string;
  backgroundImageUrl?: string;
  backgroundMode?: string;
  backgroundPrompt?: string;
  empty?: boolean;
}

export interface Buffer {
  byteBuf?: ByteBuf;
  bytes?: string;
}

export interface ByteBuf {
  accessible?: boolean;
  contiguous?: boolean;
  direct?: boolean;
  readOnly?: boolean;
  readable?: boolean;
  writable?: boolean;
}

export interface Capabilities {
  backdrops?: boolean;
  identities?: boolean;
  longestSide?: number;
  poses?: boolean;
  references?: boolean;
}

export interface ExportInput {
  format: string;
}

export interface FavoriteInput {
  isFavorite: boolean;
}

export type ForeignAction = 'fail' | 'take';

export interface ForeignJob {
  createdAt?: Instant;
  id?: string;
  kind?: string;
  projectId?: string;
  status?: string;
  userId?: string;
}

export interface ForeignRecovery {
  failed?: number;
  refused?: Array<Refused>;
  taken?: number;
}

export interface Found {
  keypoints?: Array<Keypoint>;
  name?: string;
  poseId?: string;
  score?: number;
}

export interface GeneratedPoseView {
  aiConfidenceScore?: number;
  backgroundChanged?: boolean;
  backgroundPrompt?: string;
  controlnetWeight?: number;
  createdAt?: Instant;
  downloadCount?: number;
  errorMessage?: string;
  exportFormats?: Record<string, string>;
  generationId?: string;
  generationTime?: number;
  id?: string;
  isFavorite?: boolean;
  originalImageUrl?: string;
  outputImageUrl?: string;
  poseLibraryId?: string;
  promptUsed?: string;
  seedUsed?: number;
  status?: string;
  thumbnailUrl?: string;
  variationKey?: string;
}

export type GenerationType = 'GALLERY_REFERENCE' | 'TEXT_DESCRIPTION';

export interface GeneratorView {
  active?: boolean;
  capabilities?: Capabilities;
  look?: Record<string, Array<LookChoiceView>>;
  model?: string;
  name?: string;
}

export type Instant = string;

export interface JsonNode {
  array?: boolean;
  bigDecimal?: boolean;
  bigInteger?: boolean;
  binary?: boolean;
  boolean?: boolean;
  containerNode?: boolean;
  double?: boolean;
  empty?: boolean;
  float?: boolean;
  floatingPointNumber?: boolean;
  int?: boolean;
  integralNumber?: boolean;
  long?: boolean;
  missingNode?: boolean;
  nodeType?: JsonNodeType;
  null?: boolean;
  number?: boolean;
  object?: boolean;
  pojo?: boolean;
  short?: boolean;
  textual?: boolean;
  valueNode?: boolean;
}

export type JsonNodeType = 'ARRAY' | 'BINARY' | 'BOOLEAN' | 'MISSING' | 'NULL' | 'NUMBER' | 'OBJECT' | 'POJO' | 'STRING';

export interface Keypoint {
  visible?: boolean;
  x?: number;
  y?: number;
  z?: number;
}

export interface Label {
  en?: string;
  id?: string;
}

export interface LibraryPoseView {
  categoryId?: string;
  controlnetImageUrl?: string;
  createdAt?: Instant;
  description?: string;
  difficulty?: string;
  favoriteCount?: number;
  genderSuitability?: string;
  id?: string;
  isFeatured?: boolean;
  isPremium?: boolean;
  isPublic?: boolean;
  licenseType?: string;
  name?: string;
  popularityScore?: number;
  previewImageUrl?: string;
  ratingAvg?: number;
  referenceImageUrl?: string;
  sourceCredit?: string;
  sourceType?: string;
  tags?: Array<string>;
  thumbnailUrl?: string;
  updatedAt?: Instant;
  usageCount?: number;
}

export interface Look {
  ageRange?: string;
  bodyType?: string;
  ethnicity?: string;
  eyeColor?: string;
  gender?: string;
  hairColor?: string;
  hairStyle?: string;
  skinTone?: string;
  style?: string;
}

export interface LookChoiceView {
  color?: string;
  label?: Label;
  value?: string;
  words?: Array<string>;
}

export interface MediaType {
  hash?: number;
  parameters?: Record<string, string>;
  subtype?: string;
  type?: string;
  wildcardSubtype?: boolean;
  wildcardType?: boolean;
}

export type ObjectNode = Array<JsonNode>;

export interface OutboundSseEvent {
  comment?: string;
  data?: unknown;
  genericType?: Record<string, unknown>;
  id?: string;
  mediaType?: MediaType;
  name?: string;
  reconnectDelay?: number;
  reconnectDelaySet?: boolean;
  type?: Record<string, unknown>;
}

export interface Persona {
  age?: number;
  background?: string;
  name?: string;
  personality?: Array<string>;
}

export interface PersonaExampleView {
  category?: string;
  createdAt?: Instant;
  displayOrder?: number;
  id?: string;
  isActive?: boolean;
  name?: string;
  personaAge?: number;
  personaBackground?: string;
  personaName?: string;
  personaPersonality?: Array<string>;
  suggestedAttributes?: Look;
}

export interface PictureInput {
  height?: number;
  prompt: string;
  seed?: number;
  width?: number;
}

export interface PictureZipInput {
  formats?: Array<string>;
  poseIds: Array<string>;
}

export interface PoseCategoryView {
  children?: Array<PoseCategoryView>;
  color?: string;
  createdAt?: Instant;
  description?: string;
  displayName?: string;
  displayOrder?: number;
  icon?: string;
  id?: string;
  isActive?: boolean;
  name?: string;
  parentId?: string;
  poseCount?: number;
  slug?: string;
  updatedAt?: Instant;
}

export interface PoseGenerationDetail {
  avatarAttributes?: Look;
  avatarId?: string;
  avgGenerationTime?: number;
  backgroundColor?: string;
  backgroundImageUrl?: string;
  backgroundMode?: string;
  backgroundPrompt?: string;
  batchSize?: number;
  completedAt?: Instant;
  createdAt?: Instant;
  creditCharged?: number;
  creditRefunded?: number;
  errorMessage?: string;
  estimatedSecondsLeft?: number;
  exportFormats?: Array<string>;
  generatedPoseStructure?: PoseStructure;
  generationType?: string;
  id?: string;
  poses?: Array<GeneratedPoseView>;
  posesCompleted?: number;
  posesFailed?: number;
  progress?: number;
  projectId?: string;
  promptUnderstood?: Understanding;
  startedAt?: Instant;
  status?: string;
  textPrompt?: string;
  totalExpectedPoses?: number;
  totalProcessingTime?: number;
  useBackgroundChanger?: boolean;
  userId?: string;
  waitingFor?: WaitingFor;
  waitingSince?: Instant;
  waitingUntil?: Instant;
}

export interface PoseGenerationInput {
  avatarId?: string;
  backgroundColor?: string;
  backgroundImageUrl?: string;
  backgroundMode?: string;
  backgroundPrompt?: string;
  batchSize?: number;
  exportFormats?: Array<string>;
  generationType: GenerationType;
  inWords?: boolean;
  projectId: string;
  selectedPoseIds?: Array<string>;
  textPrompt?: string;
  useBackgroundChanger?: boolean;
  variationCount?: number;
}

export interface PoseGenerationView {
  avatarAttributes?: Look;
  avatarId?: string;
  avgGenerationTime?: number;
  backgroundColor?: string;
  backgroundImageUrl?: string;
  backgroundMode?: string;
  backgroundPrompt?: string;
  batchSize?: number;
  completedAt?: Instant;
  createdAt?: Instant;
  creditCharged?: number;
  creditRefunded?: number;
  errorMessage?: string;
  exportFormats?: Array<string>;
  generatedPoseStructure?: PoseStructure;
  generationType?: string;
  id?: string;
  posesCompleted?: number;
  posesFailed?: number;
  progress?: number;
  projectId?: string;
  promptUnderstood?: Understanding;
  startedAt?: Instant;
  status?: string;
  textPrompt?: string;
  totalExpectedPoses?: number;
  totalProcessingTime?: number;
  useBackgroundChanger?: boolean;
  userId?: string;
  waitingFor?: WaitingFor;
  waitingSince?: Instant;
  waitingUntil?: Instant;
}

export interface PoseProjectDetail {
  avatarId?: string;
  avatarImageUrl?: string;
  avatarSource?: string;
  createdAt?: Instant;
  description?: string;
  generations?: Array<PoseGenerationView>;
  id?: string;
  projectName?: string;
  status?: string;
  totalGenerations?: number;
  totalPosesGenerated?: number;
  updatedAt?: Instant;
  userId?: string;
}

export interface PoseProjectInput {
  avatarId?: string;
  avatarImageUrl?: string;
  avatarSource?: AvatarSource;
  description?: string;
  projectName: string;
  status?: string;
}

export interface PoseProjectView {
  avatarId?: string;
  avatarImageUrl?: string;
  avatarSource?: string;
  createdAt?: Instant;
  description?: string;
  id?: string;
  projectName?: string;
  status?: string;
  totalGenerations?: number;
  totalPosesGenerated?: number;
  updatedAt?: Instant;
  userId?: string;
}

export interface PoseRequestDecision {
  adminNotes?: string;
  completedPoseId?: string;
  status: string;
}

export interface PoseRequestInput {
  categoryId?: string;
  description: string;
  poseName: string;
  referenceImageUrl?: string;
  useCase?: string;
}

export interface PoseRequestView {
  adminNotes?: string;
  categoryId?: string;
  completedPoseId?: string;
  createdAt?: Instant;
  description?: string;
  hasVoted?: boolean;
  id?: string;
  poseName?: string;
  referenceImageUrl?: string;
  status?: string;
  updatedAt?: Instant;
  useCase?: string;
  userId?: string;
  votesCount?: number;
}

export interface PoseStats {
  mostUsedPoses?: Array<UsedPose>;
  recentGenerations?: number;
  recentPoses?: number;
  totalDownloads?: number;
  totalFavorites?: number;
  totalGenerations?: number;
  totalPoses?: number;
  totalProjects?: number;
}

export interface PoseStructure {
  poses?: Array<Found>;
}

export interface Problem {
  detail?: string;
  instance?: string;
  status?: number;
  title?: string;
  type?: string;
  violations?: Array<Violation>;
}

export interface QueueRecovery {
  foreign?: ForeignRecovery;
  queue?: QueueReport;
  recovered?: number;
}

export interface QueueRecoveryInput {
  foreign?: ForeignAction;
  generationIds?: Array<string>;
}

export interface QueueReport {
  foreign?: number;
  foreignJobs?: Array<ForeignJob>;
  oldestSeconds?: number;
  queued?: number;
  retrying?: number;
  running?: number;
  stuck?: number;
  waiting?: number;
  workers?: number;
}

export interface Refused {
  id?: string;
  kind?: string;
  reason?: string;
}

export type StreamingOutput = Record<string, unknown>;

export interface Ticket {
  expiresAt?: Instant;
  ticket?: string;
}

export interface TopUsed {
  id?: string;
  lastUsedAt?: Instant;
  name?: string;
  thumbnailUrl?: string;
  usageCount?: number;
}

export interface Understanding {
  ignored?: Array<string>;
  understood?: Array<string>;
}

export interface UsedPose {
  count?: number;
  id?: string;
  name?: string;
  thumbnailUrl?: string;
}

export interface Violation {
  field?: string;
  message?: string;
}

export type WaitingFor = 'provider' | 'store' | 'worker';
