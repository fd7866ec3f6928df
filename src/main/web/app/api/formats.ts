/** The export formats of the API, in pixels. */
export const FORMATS: Record<string, [width: number, height: number]> = {
  instagram_feed: [1080, 1080],
  instagram_story: [1080, 1920],
  instagram_portrait: [1080, 1350],
  tiktok: [1080, 1920],
  twitter_post: [1200, 675],
  facebook_post: [1200, 630],
  linkedin_post: [1200, 627],
  shopee_product: [1000, 1000],
  tokopedia_product: [1200, 1200],
  lazada_product: [1000, 1000],
  print_a4: [2480, 3508],
  print_4x6: [1800, 1200],
};

/** Words that are not written as any other. */
const NAMES: Record<string, string> = { tiktok: 'TikTok', linkedin: 'LinkedIn', a4: 'A4', '4x6': '4×6' };

/** Its name for readers: `Instagram feed`. */
export function formatName(format: string): string {
  const words = format.split('_').map((word) => NAMES[word] ?? word).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
