/** gzip, unpacked in memory up to a limit. */
import { promisify } from 'node:util';
import { gunzip, type ZlibOptions } from 'node:zlib';
import type { Undecodable } from './decode.ts';
import { mostGrowth, type Limits } from './limits.ts';

const unpack = promisify<Uint8Array, ZlibOptions, Buffer>(gunzip);
const SMALL = 4 * 1024 * 1024;

export async function ungzip(bytes: Uint8Array, limits: Limits): Promise<Uint8Array | Undecodable> {
  const most = Math.min(limits.unpackedBytes, Math.max(SMALL, bytes.length * mostGrowth(limits)));
  try {
    return await unpack(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError)
      return {
        fault: `it unpacks to more than ${(most / 1024 / 1024).toFixed(0)} MB`,
        remedy: 'unpack it yourself if you trust it, or raise the limit with --max-unpacked-mb',
      };
    return { fault: 'a broken gzip archive', remedy: 'pack it again' };
  }
}
