/** "The company", "the agency", "the council": which of the bodies that an article names is called so later on. */
import type { ActorKind } from '../../model/timeline.ts';
import { knownName } from '../grammar/gazetteer.ts';
import { FIRM, FIRM_TRADES } from '../words/roles.ts';

/** Public bodies that later go by the last word of their name. */
const BODY =
  /^(?:agency|ministry|department|council|board|union|court|committee|commission|federation|association|institute|university|college|hospital|club|museum|party|trust|foundation|church|fund|authority|bureau|league|tribunal|orchestra|line|railway|shipyard)$/u;
const LEAST_USES = 2;

interface Body {
  readonly name: string;
  readonly kind: ActorKind;
  readonly uses: number;
}

/** A body with its name in small letters: all of them are looked through for each noun. */
interface Called extends Body {
  readonly lower: string;
}

/** Gives the one body that `the` and a noun can mean, by its name; null where none or several could be meant. */
export type BodyCalled = (noun: string) => string | null;

/** Reads the bodies of an article when first asked, and each noun once. */
export function bodiesOf(entities: () => Iterable<Body>): BodyCalled {
  const known = new Map<string, string | null>();
  let bodies: readonly Called[] | null = null;
  return (noun) => {
    const before = known.get(noun);
    if (before !== undefined) return before;
    bodies ??= [...entities()].flatMap(({ name, kind, uses }) =>
      kind === 'organisation' || kind === 'other' ? [{ name, kind, uses, lower: name.toLowerCase() }] : [],
    );
    const found = FIRM.test(noun)
      ? firmAmong(bodies, noun)
      : BODY.test(noun)
        ? bodyAmong(bodies, noun)
        : null;
    known.set(noun, found);
    return found;
  };
}

const AGENCY =
  /^(?:NASA|ESA|EPA|FDA|CDC|FBI|CIA|WHO|IAEA|FEMA|NOAA|DEA|FAA|EMA|Frontex|Europol|Interpol)$| (?:Administration|Bureau|Service|Organi[sz]ation)$/u;
const isAgency = ({ name }: Body): boolean => AGENCY.test(name);

function bodyAmong(bodies: readonly Called[], noun: string): string | null {
  const last = ` ${noun}`;
  // "Norrow Lines ... the line"
  const fitting = bodies.filter(
    ({ lower }) => lower.endsWith(last) || (noun === 'line' && lower.endsWith('lines')),
  );
  // "NASA ... the agency"
  if (fitting.length === 0 && noun === 'agency') fitting.push(...bodies.filter(isAgency));
  return fitting.length === 1 ? (fitting[0]?.name ?? null) : null;
}

/** What else a firm's name ends in, and news leaves out: "Norvik" after "Norvik Motors", after "Norvik Ltd". */
const FIRM_LAST = /^(?:Inc|Corp|Ltd|Plc|PLC|AG|SA|NV|SE|AB|Co|Company|Corporation)$/u;

/** The name of a firm without that last word; null for other names. */
export function shortOf(name: string): string | null {
  const words = name.split(' ');
  const [short = '', last = ''] = words;
  if (words.length !== 2 || !(FIRM_LAST.test(last) || FIRM_TRADES.has(last.toLowerCase()))) return null;
  return short.length > 2 && !knownName(short) ? short : null;
}

/** The firm that bears the word, else the one that the article is about: named twice, and twice as often as the next. */
function firmAmong(bodies: readonly Called[], noun: string): string | null {
  const own = bodyAmong(bodies, noun);
  if (own !== null) return own;
  const firms = bodies.filter(isFirm).sort((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1));
  const [first, second] = firms;
  if (!first || first.uses < LEAST_USES || first.uses < 2 * (second?.uses ?? 0)) return null;
  return first.name;
}

/** Whether a body is taken for a firm. */
export const isFirm = ({ kind, name }: { readonly kind: ActorKind; readonly name: string }): boolean =>
  kind === 'organisation' && !isPublic(name);

/** Bodies of states and the world's, and what by its name is no firm. */
function isPublic(name: string): boolean {
  const known = knownName(name);
  return (
    (known !== undefined && known.form !== 'name') ||
    BODY.test(name.toLowerCase().split(' ').at(-1) ?? '') ||
    /^(?:UN|EU|US|UK|NATO|FBI|CIA|WHO|IMF|EPA|IF|TV|GDP|NASA|ESA|FDA|CDC|NHS|SEC|NYSE|FTSE|BBC|CNN|AP|AFP)$|\b(?:Guard|Army|Navy|Police|Congress|Senate|House|Parliament|Government|Office|Service|Treasury|Union|Nations|Organization|Organisation|Administration|Center|Centre|Centers)\b/u.test(
      name,
    )
  );
}
