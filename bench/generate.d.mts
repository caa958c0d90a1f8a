export interface GeneratedArticle {
  /** Path with the day of publication as its folder. */
  readonly file: string;
  readonly day: string;
  readonly text: string;
}

export function generate(
  count: number,
  options?: { readonly seed?: number; readonly start?: string; readonly days?: number },
): GeneratedArticle[];
