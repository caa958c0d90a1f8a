/** Made by scripts/page-faces.ts. */
declare module 'virtual:faces' {
  const faces: readonly {
    readonly family: string;
    readonly weight: number;
    readonly part: string;
    readonly range: string;
  }[];
  export default faces;
}
declare module 'virtual:faces/*' {
  const faces: readonly {
    readonly family: string;
    readonly weight: number;
    readonly part: string;
    readonly range: string;
    readonly data: string;
  }[];
  export default faces;
}
