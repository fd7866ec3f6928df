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
