/** What jobs cost here, where they cost anything. */
import { call } from '../api/client.ts';
import { paths } from '../api/paths.ts';
import type { CreditsView } from '../api/types.ts';

/** Null where nothing costs anything. */
export async function readCredits(signal?: AbortSignal): Promise<CreditsView | null> {
  const { body } = await call<CreditsView>('GET', paths.credits, { signal });
  return body.balance === null ? null : body;
}

/** What so many pictures cost. */
export function priceOf({ unlimited, prices }: CreditsView, pictures: number, withBackground: boolean): number {
  return unlimited ? 0 : pictures * (prices.pose + (withBackground ? prices.background : 0));
}

const OF_WAY = { describe: 'avatar', preset: 'preset', reference: 'reference', upload: 'upload' } as const;

/** What an avatar costs, by the way it is made. */
export function priceOfAvatar({ unlimited, prices }: CreditsView, way: keyof typeof OF_WAY): number {
  return unlimited ? 0 : prices[OF_WAY[way]];
}
