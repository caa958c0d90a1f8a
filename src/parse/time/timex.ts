/**
 * An expression with its value. Its day and the words for it are made when somebody asks: most expressions of an article are only
 * ever looked at for their value, and so are all of an article whose day is still being looked for.
 */
import type { Dating, Day } from '../../model/time.ts';
import type { Timex, TimexType } from '../document.ts';
import { explain, reasonOf } from './explain.ts';
import type { Judged } from './judged.ts';
import type { Expression } from './said.ts';

/** What the expressions of one article have in common. */
export interface Around {
  readonly clean: string;
  /** What they are counted from. */
  readonly reference: Dating | null;
  /** The same where it is one day. */
  readonly now: Day | null;
  readonly article: string;
}

/** A Timex made of what was said and what was judged of it. */
export class Resolved implements Timex {
  private readonly expression: Expression;
  private readonly judged: Judged;
  private readonly around: Around;
  private made: Dating | null | undefined = undefined;

  constructor(expression: Expression, judged: Judged, around: Around) {
    this.expression = expression;
    this.judged = judged;
    this.around = around;
  }

  get start(): number {
    return this.expression.start;
  }

  get end(): number {
    return this.expression.end;
  }

  get text(): string {
    return this.around.clean.slice(this.start, this.end);
  }

  get type(): TimexType {
    return this.expression.type;
  }

  get rule(): string {
    return this.expression.rule;
  }

  get mod(): string | undefined {
    return this.expression.mod ?? undefined;
  }

  get value(): string {
    return this.judged.value;
  }

  get quant(): string | undefined {
    return this.judged.quant;
  }

  get freq(): string | undefined {
    return this.judged.freq;
  }

  get beginPoint(): string | undefined {
    return this.judged.beginPoint;
  }

  get endPoint(): string | undefined {
    return this.judged.endPoint;
  }

  get anchor(): string | undefined {
    const { basis } = this.judged;
    if (basis.kind === 'published') return this.around.now ?? undefined;
    return basis.kind === 'story' || basis.kind === 'utterance' ? basis.from : undefined;
  }

  get explanation(): string {
    return this.made?.explanation ?? explain(this.expression, this.text, this.judged, this.around.reference);
  }

  get dating(): Dating | null {
    if (this.made === undefined) this.made = datingOf(this.expression, this.judged, this.around);
    return this.made;
  }
}

function datingOf(expression: Expression, judged: Judged, around: Around): Dating | null {
  const { first, last, precision, time } = judged;
  const { said, type, mod, start, end } = expression;
  if (!first || !last || !precision || type === 'DURATION' || type === 'SET') return null;
  if ((said.kind === 'unit' || said.kind === 'fraction' || said.kind === 'date') && said.fiscal) return null;
  const approximate =
    mod === 'APPROX' || mod === 'EQUAL_OR_LESS' || mod === 'MORE_THAN' || mod === 'LESS_THAN';
  const base =
    precision === 'day'
      ? first
      : precision === 'month'
        ? first.slice(0, 7)
        : precision === 'year'
          ? first.slice(0, 4)
          : precision === 'decade'
            ? `${first.slice(0, 3)}X`
            : precision === 'century'
              ? `${first.slice(0, 2)}XX`
              : `${first}/${last}`;
  const text = around.clean.slice(start, end);
  return {
    edtf: approximate && !base.includes('/') ? `${base}~` : base,
    first,
    last,
    precision,
    approximate,
    time: time ?? null,
    rule: expression.rule,
    evidence: { article: around.article, start, end },
    explanation: explain(expression, text, judged, around.reference),
    reason: reasonOf(expression, text, judged),
  };
}
