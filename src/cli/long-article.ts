/** Articles so long that one of them keeps a thread busy for seconds while another processor stands idle. */
import type { SourceText } from '../model/text.ts';

/** Characters. */
const LONG = 2_000_000;

export const isLong = ({ text }: SourceText): boolean => text.length >= LONG;
