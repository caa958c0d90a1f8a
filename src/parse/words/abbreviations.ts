/** Words whose full stop does not end a sentence. Lower case, without the stop. Extend freely. */
const ALWAYS = `mr mrs ms dr prof gen lt col maj capt sgt cpl pvt adm cmdr rep sen gov rev hon sr jr st ste mt ft
  pres amb supt insp det dep asst assn bros messrs mme mlle fr br vs etc al no nos vol pp fig eq ch art sec op cit
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  approx est min max ave blvd rd dept univ cf viz ca`;
/** Words whose stop may end a sentence as well: it does where a capital that begins a new clause follows. */
const SOMETIMES = `inc corp co ltd llc plc u.s u.k u.n e.u d.c p.m a.m u.s.a e.g i.e ph.d m.d b.c a.d b.a m.a u.s.s.r
  calif fla mass mich minn miss tex va wash conn del ga ill ind kan ky la md mo neb nev okla ore pa tenn vt wis wyo ariz ark colo`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const ABBREVIATIONS = words(ALWAYS);
export const ABBREVIATIONS_AT_END = words(SOMETIMES);
