export interface ShippedFace {
  readonly family: string;
  readonly weight: number;
  readonly script: string;
  readonly part: string;
  readonly range: string;
  readonly path: string;
}
export function facesOf(part?: string): readonly ShippedFace[];
export function shipFonts(): unknown;
