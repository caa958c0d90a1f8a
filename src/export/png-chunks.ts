/**
 * Text and resolution put into a finished PNG (PNG 1.2): XMP in iTXt `XML:com.adobe.xmp`, which survives editors, and
 * plain iTXt fields as a courtesy. Pixels are not touched.
 */

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  // by index: iterating makes an object a byte until the loop is compiled
  for (let at = 0; at < bytes.length; at++) c = (TABLE[(c ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = join([utf8(type), data]);
  const whole = new Uint8Array(typed.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(typed, 4);
  view.setUint32(typed.length + 4, crc32(typed));
  return whole;
}

/** Keyword, then: no compression, no language, no translated keyword, text in UTF-8. */
const iTXt = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', join([utf8(keyword), new Uint8Array(5), utf8(text)]));

const INCHES_IN_METRE = 39.3701;

/** Pixels for each metre, both ways. */
function pHYs(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(dpi * INCHES_IN_METRE));
  view.setUint32(4, Math.round(dpi * INCHES_IN_METRE));
  data[8] = 1;
  return chunk('pHYs', data);
}

export interface PngFacts {
  readonly dpi: number;
  /** An XMP packet; see `xmp.ts`. */
  readonly xmp: string;
  readonly title: string;
  readonly source: string;
}

const SIGNATURE = 8;
/** The first chunk, IHDR, has 13 bytes of data. */
const AFTER_HEADER = SIGNATURE + 12 + 13;

/** A PNG file with the facts behind its header. Throws a TypeError when the bytes are no PNG. */
export function describePng(png: Uint8Array, facts: PngFacts): Uint8Array<ArrayBuffer> {
  if (png.length < AFTER_HEADER || String.fromCharCode(...png.subarray(1, 4)) !== 'PNG')
    throw new TypeError('not a PNG file');
  return join([
    png.subarray(0, AFTER_HEADER),
    pHYs(facts.dpi),
    iTXt('XML:com.adobe.xmp', facts.xmp),
    iTXt('Title', facts.title),
    iTXt('Source', facts.source),
    png.subarray(AFTER_HEADER),
  ]);
}
