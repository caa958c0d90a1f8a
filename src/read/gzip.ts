/** gzip, unpacked in memory up to a limit. */
import { promisify } from 'node:util';
import { gunzip, type ZlibOptions } from 'node:zlib';
import type { Undecodable } from './decode.ts';
import { mostUnpacked, TRUST, unpacksTo, type Limits } from './limits.ts';

const unpack = promisify<Uint8Array, ZlibOptions, Buffer>(gunzip);

export async function ungzip(bytes: Uint8Array, limits: Limits): Promise<Uint8Array | Undecodable> {
  const most = mostUnpacked(bytes.length, limits);
  try {
    return await unpack(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError)
      return most < limits.unpackedBytes ? { ...unpacksTo(most), remedy: TRUST } : unpacksTo(most);
    return { fault: 'a broken gzip archive', remedy: 'pack it again' };
  }
}
