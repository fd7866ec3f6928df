/** What jobs cost here, where they cost anything. */
import { ApiProblem, call } from '../api/client.ts';
import { paths } from '../api/paths.ts';

export interface Prices {
  avatar: number;
  upload: number;
  preset: number;
  reference: number;
  pose: number;
  background: number;
}

export interface Credits {
  /** Null where credits are not charged. */
  balance: number | null;
  unlimited: boolean;
  prices: Prices;
}

export interface CreditEntry {
  id: string;
  amount: number;
  balance: number;
  createdAt: string;
}

/** Null where nothing costs anything. */
export async function readCredits(signal?: AbortSignal): Promise<Credits | null> {
  try {
    const { body } = await call<Credits>('GET', paths.credits, { signal });
    return body.balance === null ? null : body;
  } catch (failure) {
    if (failure instanceof ApiProblem && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

/** What so many pictures cost. */
export function priceOf({ unlimited, prices }: Credits, pictures: number, withBackground: boolean): number {
  return unlimited ? 0 : pictures * (prices.pose + (withBackground ? prices.background : 0));
}

const OF_WAY = { describe: 'avatar', preset: 'preset', reference: 'reference', upload: 'upload' } as const;

/** What an avatar costs, by the way it is made. */
export function priceOfAvatar({ unlimited, prices }: Credits, way: keyof typeof OF_WAY): number {
  return unlimited ? 0 : prices[OF_WAY[way]];
}
