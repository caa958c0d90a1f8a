/** Sizes of pictures. Type grows with the picture: each is laid out on a smaller page and enlarged. */

export interface Preset {
  readonly name: string;
  /** Size of the picture at scale 1, in pixels. */
  readonly width: number;
  /** Null: as high as the story needs. */
  readonly height: number | null;
  /** Pixels to the inch, for print. */
  readonly dpi: number;
  /** Widths of the page that are tried, largest type first, in layout pixels. */
  readonly pages: readonly number[];
  /** Rows that the list of sources may take. */
  readonly sourceRows: number;
  /**
   * Widths of the page for events one below the other, as on a phone, largest type first: the form of a picture much higher
   * than wide, and of one where it gives more events their title than lanes do. Empty where it never does.
   */
  readonly columns: readonly number[];
}

export const PRESETS = {
  article: {
    name: 'Article',
    width: 1200,
    height: null,
    dpi: 96,
    pages: [800, 960, 1120],
    sourceRows: 6,
    columns: [],
  },
  card: {
    name: 'Card, 1200 × 630',
    width: 1200,
    height: 630,
    dpi: 96,
    pages: [720, 800, 900, 1040, 1200],
    sourceRows: 2,
    columns: [],
  },
  portrait: {
    name: 'Portrait, 1080 × 1350',
    width: 1080,
    height: 1350,
    dpi: 96,
    pages: [600, 680, 760, 880, 1080],
    sourceRows: 4,
    columns: [440, 480, 520, 560, 600, 640],
  },
  story: {
    name: 'Story, 1080 × 1920',
    width: 1080,
    height: 1920,
    dpi: 96,
    pages: [],
    sourceRows: 6,
    columns: [360, 400, 440, 480, 520, 560, 600, 640],
  },
  // A4 across, less margins of 10 mm
  print: {
    name: 'Print, 300 dpi',
    width: 3272,
    height: null,
    dpi: 300,
    pages: [900, 1040, 1200, 1400],
    sourceRows: 6,
    columns: [],
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

/** Beyond this many pixels a side phones refuse a canvas. */
export const MOST_PIXELS = 8192;

/** The preset at a width of one's own: the same proportions, or as high as the story needs. */
export function atWidth(preset: Preset, width: number): Preset {
  const height = preset.height === null ? null : Math.round((preset.height * width) / preset.width);
  const smallest = preset.pages[0] ?? width;
  // a narrow picture has type of its own size, not a shrunken one
  const pages = [...new Set([Math.min(smallest, Math.max(360, width)), ...preset.pages])].sort(
    (a, b) => a - b,
  );
  return { ...preset, width, height, pages };
}
