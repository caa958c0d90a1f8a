/** Nouns that name happenings, with their kind, and families of words that tell the same happening. */
import type { EventKind } from '../../model/timeline.ts';

/** `kind: nouns`. A dated phrase around one of them is an event of its own. */
export const EVENT_NOUNS: readonly (readonly [EventKind, string])[] = [
  [
    'military',
    'invasion incursion offensive attack assault airstrike strike bombing shelling raid war battle siege coup uprising revolt revolution ceasefire truce massacre ambush shooting clash bombardment mutiny rebellion genocide operation hostilities',
  ],
  [
    'disaster',
    'explosion blast earthquake quake tsunami flood flooding hurricane typhoon cyclone storm tornado wildfire fire blaze crash collapse eruption spill leak outbreak pandemic epidemic famine drought derailment landslide avalanche accident disaster blowout meltdown blackout',
  ],
  ['vote', 'election elections referendum vote ballot runoff by-election'],
  ['meeting', 'summit meeting talks conference ceremony visit negotiations hearing'],
  ['death', 'death assassination murder killing execution suicide funeral'],
  ['court', 'trial verdict ruling conviction acquittal lawsuit sentencing inquest indictment'],
  ['appointment', 'resignation appointment inauguration ouster nomination coronation overthrow fall'],
  ['decision', 'agreement deal treaty accord pact merger takeover annexation ban decision'],
  ['launch', 'launch opening founding creation premiere release start beginning debut'],
  ['result', 'final victory defeat championship tournament match'],
  ['arrest', 'arrest detention crackdown'],
  [
    'other',
    'protest protests demonstration demonstrations strike rally march riot riots festival wedding anniversary birth attacks crisis',
  ],
];

/** Words that newsrooms use for one another; the first stands for the family when events are compared. */
export const FAMILIES = `
invasion incursion offensive invade operation
explosion blast explode blowout
protest demonstration rally march protester demonstrator demonstrate
earthquake quake tremor
talks dialogue dialog negotiation conversation negotiate communication
envoy emissary representative
balance rebalance
diplomat ambassador consul
kill death die dead slay killing
injure wound hurt injured wounded
arrest detain detention custody
resign resignation quit
elect election poll
attack strike raid bombing bomb assault airstrike bombardment
balance rebalance rebalanced rebalancing
restore rebuild resume normalize normalise reset renew re-establish
relation tie relations ties bridge
willingness readiness ready prepared willing
declare announce announcement declaration
sentence jail imprison prison
buy acquire purchase acquisition takeover
sue lawsuit suit
virus flu influenza
fall drop decline slump plunge
rise climb gain increase jump surge
ban prohibit bar
meet meeting summit
launch liftoff
ship vessel boat ferry
plane aircraft jet airliner
fire blaze wildfire
ceremony reception
appoint name appointment nominate
envisage plan
rebel insurgent
cap plug seal
convict guilty conviction
troop soldier force
decision ruling
stance attitude posture position
`;

/**
 * How a title tells with a verb what a sentence tells with a noun, `noun verb`. Acts done to somebody ("the bombing of X", "the
 * attack on X"), what people and things do themselves ("the death of X"), and what comes over a place ("the fire in X").
 */
export const DONE_TO = `
invasion invade
bombing bomb
bombardment bombard
shelling shell
siege besiege
occupation occupy
ambush ambush
assassination assassinate
murder murder
killing kill
execution execute
kidnapping kidnap
hijacking hijack
arrest arrest
detention detain
appointment appoint
nomination nominate
election elect
inauguration inaugurate
overthrow overthrow
ouster oust
conviction convict
acquittal acquit
sentencing sentence
indictment indict
attack attack
assault attack
airstrike strike
annexation annex
capture capture
founding found
creation create
release release
launch launch
acquisition acquire
`;
export const DONE_BY = `
death die
suicide die
resignation resign
collapse collapse
eruption erupt
sinking sink
derailment derail
premiere premiere
debut debut
surrender surrender
`;
export const COMES_OVER =
  'explosion blast fire blaze wildfire earthquake quake tsunami flood flooding hurricane typhoon cyclone storm tornado landslide avalanche blackout drought famine';
