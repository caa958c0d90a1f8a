/**
 * What is told apart by its number: "gate 14", "ward three", "the 4th Brigade". Two numbers behind one of these nouns are two
 * things, where two numbers before "people" are two counts. Lower case, singular; extend by adding a noun. A hurricane's
 * category or an earthquake's magnitude is no such number: it is measured, and sources differ on it.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

export const NUMBERED =
  list(`gate flight ward route case bus tram train locomotive lorry room courtroom court district precinct constituency
  highway motorway freeway interstate road lane line junction exit tunnel track platform terminal pier berth dock quay lock runway hangar hall block building
  apartment flat suite floor cell wing corridor unit reactor turbine shaft mine pit pump tower tank pad silo kiln furnace boiler zone sector
  camp site plot lot post checkpoint crossing station substation school chapter article section clause amendment resolution bill proposition measure decree
  game match race heat round stage episode mission satellite batch squad lift elevator car carriage bay ramp barge convoy patient plant warehouse depot
  brigade battalion regiment division corps squadron fleet platoon army circuit local lodge`);

/** What an ordinal tells apart: "the 7th Fleet", "the Second Precinct". */
export const RANKED =
  list(`brigade battalion regiment division corps squadron fleet army infantry circuit ward district precinct floor avenue street
  amendment`);

/** What bears a name of its own: "the Halden bridge", "Mill Street". */
export const NAMED =
  list(`bridge street road avenue lane boulevard square school college university hospital clinic church cathedral mosque museum theatre
  theater library station airport port harbour harbor prison bank hotel park dam mine tunnel stadium lake river island mountain ferry trawler ship tanker tower
  town city village county district province region state constituency precinct parish`);

/** Streets, before which a house has its number: "14 Mill Street". */
export const STREETS = list(
  'street road avenue lane boulevard drive square terrace place way row close crescent court',
);
