/** What is ordered on the create page. It survives a reload, and a job can be ordered again. */
import type { GeneratedPoseView, PoseGenerationDetail, PoseGenerationInput } from '../api/types.ts';
import { Draft } from './draft.ts';
import { type Background, backgroundInput, backgroundOf, PLAIN } from './background.ts';

export interface Order extends Background {
  how: 'tray' | 'words';
  words: string;
  variations: number;
  formats: string[];
}

const DRAFT = new Draft<Order>('create');
const EMPTY: Order = { ...PLAIN, how: 'tray', words: '', variations: 1, formats: ['instagram_feed'] };

export function keptOrder(): Order {
  return { ...EMPTY, ...DRAFT.kept() };
}

export function keepOrder(order: Order): void {
  DRAFT.keep(order);
}

/** How many pictures it makes of so many poses. */
export function picturesOf(order: Order, poses: number): number {
  return (order.how === 'words' ? 1 : poses) * order.variations;
}

export function orderInput(order: Order, poseIds: string[]): Partial<PoseGenerationInput> {
  const poses: Partial<PoseGenerationInput> = order.how === 'words'
    ? { generationType: 'TEXT_DESCRIPTION', textPrompt: order.words, variationCount: order.variations }
    : { generationType: 'GALLERY_REFERENCE', selectedPoseIds: poseIds, batchSize: order.variations };
  return {
    ...poses,
    ...backgroundInput(order) as Partial<PoseGenerationInput>,
    useBackgroundChanger: order.background !== 'keep',
    exportFormats: order.formats,
  };
}

/** The order that a job came from. */
export function orderOf(job: PoseGenerationDetail): Order {
  const inWords = job.generationType === 'TEXT_DESCRIPTION';
  return {
    ...backgroundOf(job),
    how: inWords ? 'words' : 'tray',
    words: job.textPrompt ?? '',
    variations: Math.max(1, inWords ? job.totalExpectedPoses : job.batchSize),
    formats: job.exportFormats ?? [],
  };
}

/** The poses of a job, each once, in the order of its pictures. */
export function poseIdsOf(pictures: GeneratedPoseView[]): string[] {
  return [...new Set(pictures.flatMap((picture) => picture.poseLibraryId ? [picture.poseLibraryId] : []))];
}
