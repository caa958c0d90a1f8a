/** How people speak, for the words beside a quotation alone: no act that a timeline tells. Lower case; one place to extend. */

/** Verbs that no other list of speech has, by their lemma. */
const MANNERS =
  `admonish agree allow approve ask bark beam beg begin bellow berate boom brag breathe bristle cackle chant cheer chide chime chirp choke chortle chuckle
  coax comfort concur confess confide console coo correct crack croak crow cry deadpan deflect demur disagree drawl e-mail elaborate email encourage enthuse finish
  giggle goad grin gripe groan grouse growl grumble grunt gulp guess hazard hedge hiss holler howl implore inquire instruct interrupt intone jeer jest kid
  laugh lecture lie marvel mock moan mumble murmur mutter nod object offer order philosophize pipe plead posit pout prattle pray preach press prod
  pronounce protest purr quaver quiz rage rasp read reason recite reflect rejoice rejoin relay remember reminisce retort roar sass scoff scold scrawl seethe
  shrug shriek smile smirk snap snarl sneer sniff snort sob sputter squeal stammer sum taunt tease text theorize thunder tut type urge utter venture
  vent volunteer wail wave weep wheeze whimper whine wink wisecrack wonder yelp`.split(/\s+/u);

const IRREGULAR =
  `said says told tells wrote writes spoke began begins thought thinks wept spat went goes swore sang read reads meant felt put`.split(
    ' ',
  );

/** Lemmas that double their last letter. */
const DOUBLED = /^(?:beg|brag|chat|demur|grin|hum|kid|nod|quip|shrug|snap|sob|sum|tut)$/u;

function formsOf(lemma: string): string[] {
  const third = /(?:[sxz]|ch|sh)$/u.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/u, '$1ie') + 's';
  if (DOUBLED.test(lemma)) return [third, `${lemma}${lemma.at(-1) ?? ''}ed`];
  if (lemma.endsWith('e')) return [third, `${lemma}d`];
  return [third, `${lemma.replace(/([^aeiou])y$/u, '$1ie').replace(/ie$/u, 'i')}ed`];
}

const SPEAKING: ReadonlySet<string> = new Set([...MANNERS.flatMap(formsOf), ...IRREGULAR]);

/** Whether a word is a past or present form of a verb that tells how words are spoken: "deadpanned", "laughs". */
export const isSpeaking = (lower: string): boolean => SPEAKING.has(lower);

/** "shot back", "chimed in", "piped up": verbs that speak with their particle alone. */
const WITH_PARTICLE: ReadonlyMap<string, RegExp> = new Map([
  [
    'back',
    /^(?:shot|shoots|fired|fires|hit|hits|snapped|barked|called|wrote|texted|punched|clapped|joked)$/u,
  ],
  ['in', /^(?:chimed|chimes|cut|cuts|broke|breaks|weighed|weighs|jumped|jumps|put)$/u],
  ['up', /^(?:piped|pipes|spoke|speaks|summed|sums|offered)$/u],
  ['out', /^(?:blurted|blurts|called|calls|cried|cries|pointed|points|burst|yelled|shouted)$/u],
  ['on', /^(?:went|goes)$/u],
  ['off', /^(?:signed|signs)$/u],
]);

/** Whether a verb and the word behind it tell of speech together. */
export const speaksWith = (lower: string, particle: string): boolean =>
  WITH_PARTICLE.get(particle)?.test(lower) ?? false;
