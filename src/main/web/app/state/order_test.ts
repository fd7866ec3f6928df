import type { GeneratedPoseView, PoseGenerationDetail } from '../api/types.ts';
import { orderInput, orderOf, picturesOf, poseIdsOf } from './order.ts';
import { same } from '../testing.ts';

const JOB = {
  generationType: 'GALLERY_REFERENCE',
  batchSize: 3,
  totalExpectedPoses: 6,
  textPrompt: null,
  exportFormats: ['tiktok'],
  useBackgroundChanger: true,
  backgroundMode: 'solid_color',
  backgroundColor: '#aabbcc',
  backgroundPrompt: null,
  backgroundImageUrl: null,
} as Partial<PoseGenerationDetail> as PoseGenerationDetail;

Deno.test('a job is ordered again as it was', () => {
  same(orderInput(orderOf(JOB), ['a', 'b']), {
    generationType: 'GALLERY_REFERENCE',
    selectedPoseIds: ['a', 'b'],
    batchSize: 3,
    backgroundMode: 'solid_color',
    backgroundColor: '#aabbcc',
    useBackgroundChanger: true,
    exportFormats: ['tiktok'],
  });
  same(picturesOf(orderOf(JOB), 2), 6);
});

Deno.test('so is one in words, before nothing', () => {
  const words = {
    ...JOB,
    generationType: 'TEXT_DESCRIPTION',
    textPrompt: 'sitting there',
    useBackgroundChanger: false,
  };
  same(orderInput(orderOf(words), []), {
    generationType: 'TEXT_DESCRIPTION',
    textPrompt: 'sitting there',
    variationCount: 6,
    useBackgroundChanger: false,
    exportFormats: ['tiktok'],
  });
});

Deno.test('each pose of its pictures is ordered once', () => {
  const of = (...ids: Array<string | null>) => ids.map((poseLibraryId) => ({ poseLibraryId }) as GeneratedPoseView);
  same(poseIdsOf(of('b', 'b', 'a', null, 'b')), ['b', 'a']);
});
