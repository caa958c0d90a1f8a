/** The name that a subject is said to bear: "a group calling itself Black Tide", "a militia known as the Red Hand". */
import type { Frame } from '../grammar/frame.ts';
import type { Name } from '../grammar/name.ts';

const CALLING = /^(?:calling|calls|called)$/u;
const ITSELF = /^(?:itself|themselves|himself|herself)$/u;
const KNOWN_AS = /^(?:known|operating|styled)$/u;

/** That name, or undefined. */
export function calledName({ tokens, names }: Frame, from: number, to: number): Name | undefined {
  for (let at = from + 1; at + 1 < to; at++) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    const led = (CALLING.test(word) && ITSELF.test(next)) || (KNOWN_AS.test(word) && next === 'as');
    const single = /^(?:called|named|dubbed)$/u.test(word) && tokens[at + 1]?.cap === true;
    if (!led && !single) continue;
    const first = led ? at + 2 : at + 1;
    const head = /^(?:the|an?)$/u.test(tokens[first]?.lower ?? '') ? first + 1 : first;
    return names.find((name) => name.from === head && name.to <= to && name.kind !== 'role');
  }
  return undefined;
}
