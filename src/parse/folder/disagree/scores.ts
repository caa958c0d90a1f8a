/** Two numbers of one contest: "2-1", "by 98 votes to 76". */
import type { Amount } from './amount.ts';
import type { Token } from '../../text/tokens.ts';

/** "2-1": the same whoever is named first. */
export function scoreAt(tokens: readonly Token[], at: number): Amount | null {
  const goals = /^(?<one>\d{1,3})[-–](?<other>\d{1,3})$/u.exec(tokens[at]?.text ?? '')?.groups;
  if (!goals) return null;
  const [one, other] = [Number(goals.one), Number(goals.other)];
  const value = Math.max(one, other) * 1000 + Math.min(one, other);
  return { from: at, to: at + 1, thing: 'score', low: value, high: value, exact: true, toll: false };
}

/** "by 98 votes to 76", "passed by 98 to 76": the same whoever is named first. */
export function votesAt(tokens: readonly Token[], at: number): Amount | null {
  if (tokens[at - 1]?.lower !== 'by') return null;
  const numbers: number[] = [];
  let to = at;
  for (; to < tokens.length && to < at + 4; to++) {
    const word = tokens[to]?.lower ?? '';
    if (/^\d{1,3}$/u.test(word)) numbers.push(Number(word));
    else if (word !== 'to' && word !== 'votes') break;
  }
  const [one, other] = numbers;
  if (one === undefined || other === undefined || numbers.length > 2) return null;
  const value = Math.max(one, other) * 1000 + Math.min(one, other);
  return { from: at, to, thing: 'votes', low: value, high: value, exact: true, toll: false };
}
