/**
 * Verbs of the news by the kind of event that they tell, as `lemma` or `lemma/past/participle` where irregular.
 * Marks: `+` takes a clause (says that ...), `>` needs a person first (tells him that ...), `-` is complete without an object,
 * `@` is a cue of quotations. Extend by adding a word to a line.
 */
import type { EventKind } from '../../model/timeline.ts';

export const VERBS: readonly (readonly [EventKind, string])[] = [
  [
    'statement',
    `say/said/said+@ tell/told/told+>@ add+@ state+@ note+@ announce+@ declare+@ claim+@ argue+@ insist+@ stress+@ emphasize+@ emphasise+@ explain+@ assert+@ reiterate+@ lament+@
    warn+@ caution+@ acknowledge+@ admit+@ concede+@ confirm+@ deny+@ contend+@ maintain+@ reply+@ respond-@ answer@ remark+@ comment-@ observe+@ recall+@ predict+@ estimate+ suggest+@ specify+@ clarify+@
    disclose+ reveal+@ complain+@ boast+@ joke+@ quip+@ charge+@ allege+@ affirm+@ vow+@ pledge+@ promise+@ swear/swore/sworn+@ threaten+@ testify+@ apologize-@ apologise-@ assure+>@ inform+> remind+>@ write/wrote/written+@ tweet+@ post@
    conclude+@ recommend+ propose+ repeat+@ shout+@ cry@ exclaim+@ urge>@ demand+@ ask@ call@ appeal- plead- request+ welcome praise hail applaud thank condemn denounce decry deplore criticize@ criticise@ slam blast rebuke chide blame
    accuse reject dismiss refuse oppose back endorse support defend advocate spearhead champion describe characterize characterise portray express@ voice signal+ indicate+ hint+@ speak/spoke/spoken-@ talk- address outline detail lambaste mock ridicule
    congratulate honor honour commend invite summon lodge protest- commit compare liken question contradict dispute retort+@ counter+@ interject+@ opine+@ muse+@ proclaim+@ exhort>@ brand invoke yell+@ scream+@ sigh@ gush@ fume@ recount+@ surmise+@ deadpan@ sing/sang/sung@ chant@ poke scold laud whisper+@ continue-@ insinuate+ underline+@ underscore+@ highlight+@ forecast/forecast/forecast+ cite reaffirm+@ reassure> echo mention interview brief dub hope+ advise+@ report+@ view+ foresee/foresaw/foreseen+ rule+`,
  ],
  [
    'meeting',
    `meet/met/met- host visit receive greet convene- gather- negotiate- confer- attend travel- arrive- discuss debate mediate- hold/held/held resume reconvene- depart- tour`,
  ],
  [
    'decision',
    `approve adopt decide+ agree+ order ban cancel suspend postpone delay authorize authorise ratify sign veto cut/cut/cut raise lower legalize legalise nationalize nationalise privatize introduce scrap abolish extend lift freeze/froze/frozen restrict
    allocate grant award choose/chose/chosen select withdraw/withdrew/withdrawn accept allow permit prohibit shelve halt pass enact repeal amend abandon drop join leave/left/left quit/quit/quit- expel recognize recognise sever restore reopen- close- shut/shut/shut- evacuate-
    dissolve declare ground implement reinstate revoke waive overhaul rename designate invoke`,
  ],
  ['vote', `abstain- campaign- vote+- elect re-elect reelect defeat reject poll- concede`],
  [
    'military',
    `attack strike/struck/struck bomb shell invade bombard raid capture seize recapture retake/retook/retaken storm ambush deploy advance- retreat- withdraw- surrender- besiege occupy overrun/overran/overrun shoot/shot/shot fire launch kill wound injure clash- fight/fought/fought- intercept target
    destroy torpedo liberate hijack kidnap abduct blockade mobilize mobilise detonate repel enter down`,
  ],
  ['sanction', `sanction impose blacklist embargo freeze fine penalize penalise punish`],
  [
    'appointment',
    `appoint name nominate elect resign- abdicate- retire- oust replace succeed fire sack hire promote demote dismiss remove topple overthrow/overthrew/overthrown inaugurate install crown step- impeach depose reappoint reshuffle`,
  ],
  [
    'arrest',
    `arrest detain jail imprison free release extradite deport charge indict apprehend capture handcuff remand raid`,
  ],
  [
    'court',
    `sue convict acquit sentence rule+ uphold/upheld/upheld overturn quash plead- file testify- appeal- indict prosecute settle dismiss find/found/found award annul hear/heard/heard try clear`,
  ],
  [
    'death',
    `die- kill perish- drown- murder assassinate execute slay/slew/slain stab succumb- bury behead lynch poison`,
  ],
  [
    'disaster',
    `explode- erupt- collapse- crash- sink/sank/sunk- hit/hit/hit flood burn- derail- capsize- quake- rock strike leak- spill- spew- gush- burst/burst/burst- ravage devastate displace rupture- engulf sweep/swept/swept injure damage destroy trap rescue evacuate topple
    wreck batter lash shake/shook/shaken infect sicken spread/spread/spread- confirm overturn- blow/blew/blown ignite- contaminate`,
  ],
  [
    'launch',
    `launch- unveil release open- begin/began/begun- start- introduce debut- premiere- inaugurate found establish create create build/built/built land- orbit- dock- activate roll- initiate dispatch station commission`,
  ],
  [
    'result',
    `win/won/won- lose/lost/lost- beat/beat/beaten draw/drew/drawn- score- finish- qualify- rise/rose/risen- fall/fell/fallen- drop- climb- surge- plunge- soar- jump- slump- tumble- slide/slid/slid- gain- decline- grow/grew/grown- shrink/shrank/shrunk- rebound- earn post reach
    top exceed double- triple- break/broke/broken set/set/set clinch defeat edge thrash rout advance- eliminate knock complete record report increase- decrease- triumph- outperform hit climb widen- narrow- crown overtake/overtook/overtaken claim collect`,
  ],
  ['publication', `publish release issue broadcast/broadcast/broadcast air print leak present submit report`],
  [
    'other',
    `acquire buy/bought/bought sell/sold/sold merge- invest- pay/paid/paid spend/spent/spent lend/lent/lent borrow raise recall discover find detect identify develop invent cure diagnose treat vaccinate trial isolate sequence donate auction perform- play- star- direct marry divorce- adopt
    move- return- flee/fled/fled- escape- defect- disappear- vanish- protest- march- rally- demonstrate- riot- strike- walk- block boycott occupy end- stop- halt- finish- continue- appear- emerge- surface- fail- succeed- send/sent/sent bring/brought/brought take/took/taken give/gave/given make/made/made
    carry stage mark celebrate commemorate turn become/became/become face seek/sought/sought offer provide receive show/showed/shown fly/flew/flown- go/went/gone- come/came/come- see/saw/seen get/got/got keep/kept/kept put/put/put let/let/let run/ran/run lead/led/led follow cause trigger prompt spark draw force push pull help
    cooperate- collaborate- impound confiscate recover- restore repair replace cap plug drill pump remove install inspect investigate- probe search examine review monitor track warn alert urge prevent contain reduce expand cross cede share
    teach/taught/taught catch/caught/caught throw/threw/thrown hang drive/drove/driven ride/rode/ridden hide/hid/hidden steal/stole/stolen rob loot burn torch smash break damage stand/stood/stood- sit/sat/sat- fill feed/fed/fed cost/cost/cost suffer sustain undergo/underwent/undergone contract survive
    rename relocate- move transfer divert ship export import produce manufacture deliver supply generate plan schedule intend aim delay tighten ease relax loosen strengthen weaken threaten risk overcome/overcame/overcome renew negotiate settle pursue chase arrest defuse disperse tear/tore/torn
    stay- remain- wait- live- stop resume- restart- convert switch shift transform change alter adjust revise upgrade downgrade cancel retract correct withdraw blame suspect believe+ think/thought/thought+ know/knew/known+ feel/felt/felt+ expect+ fear+ want need like love hate consider regard treat
    include contain require mean/meant/meant+ seem appear look use try attempt manage learn/learned/learned+ understand/understood/understood+ forget/forgot/forgotten remember+ realize+ agree wonder hope wish+ prefer concern worry doubt+ disagree- ignore avoid attract involve affect depend relate belong own possess
    form join split/split/split divide separate combine unite cover open oversee/oversaw/overseen supervise organize organise prepare arrange book visit travel stage throw assume exercise toss wear/wore/worn drop cast/cast/cast spend lay/laid/laid lie/lay/lain- reflect represent symbolize suit match fit deserve enjoy admire inspire encourage
    discourage persuade convince pressure lobby press hand serve order act- react- behave- respond- dance- speak listen- watch read/read/read study train educate graduate- enroll- dream count measure weigh calculate compute total amount average number rank rate value price charge tax fund finance subsidize sponsor back bail
    dig/dug/dug- hang/hung/hung- cling/clung/clung- creep/crept/crept- speed/sped/sped- swim/swam/swum-
    wake/woke/woken- weep/wept/wept- kneel/knelt/knelt- eat/ate/eaten bid/bade/bidden forbid/forbade/forbidden forgive/forgave/forgiven fling/flung/flung bleed/bled/bled- weave/wove/woven
    bolster boost trim slash slow- accelerate- hasten speed stall- hamper hinder obstruct complicate undermine erode damage harm hurt/hurt/hurt wound disrupt disturb interrupt paralyze paralyse cripple bar exclude deprive strip lock unlock secure guard protect shield defend patrol escort accompany ally align`,
  ],
];

/** Verbs of standing positions, feelings and states: background unless they carry a time of their own. */
export const STATIVE = new Set(
  `believe think know feel want need like love hate consider regard include contain require mean seem appear look use own possess belong depend concern remain stay live see expect fear hope wish prefer understand view maintain face become
   fit deserve enjoy admire reflect represent involve affect relate doubt wonder worry matter exist lack support oppose keep let get have make show maintain`.split(
    /\s+/u,
  ),
);

/** Verbs of speech that do something, by what they do: nobody welcomes and condemns by one act. The rest only tell. */
export const FORCES: readonly string[] = [
  'welcome praise hail applaud thank commend congratulate endorse back support defend laud honor honour',
  'criticize criticise condemn denounce decry deplore slam blast rebuke chide blame accuse lambaste reject oppose scold mock ridicule dismiss',
  'apologize apologise',
  'threaten warn caution',
  'promise pledge vow swear',
  'call urge demand ask appeal plead exhort request',
  'deny dispute contradict',
];

/** Verbs whose particle or preposition belongs to them: the words after it must stay in a title. */
export const BOUND: Readonly<Record<string, string>> = {
  call: 'for on off',
  accuse: 'of',
  advocate: 'for',
  ask: 'for',
  step: 'down up aside in as',
  resign: 'as',
  retire: 'as',
  leave: 'for',
  serve: 'as',
  appear: 'in before at',
  elect: 'as',
  appoint: 'as',
  confirm: 'as',
  get: 'under',
  swear: 'in',
  separate: 'from',
  hand: 'over in out',
  send: 'off',
  pay: 'off',
  sell: 'off',
  fight: 'off back',
  tear: 'down up',
  draw: 'up',
  point: 'to out',
  head: 'to for',
  pull: 'out',
  walk: 'out',
  work: 'on with',
  link: 'to',
  apply: 'for',
  carry: 'out',
  speak: 'of with at to about',
  talk: 'to about with',
  respond: 'to',
  appeal: 'for to',
  comment: 'on',
  agree: 'on to with',
  vote: 'for against on to',
  charge: 'with',
  blame: 'for on',
  warn: 'against of about',
  plead: 'guilty for',
  meet: 'with',
  lead: 'to',
  hint: 'at',
  apologize: 'for to',
  apologise: 'for to',
  rule: 'on out against for',
  file: 'for',
  suffer: 'from',
  push: 'for back through',
  press: 'for',
  look: 'at for into',
  seek: 'to',
  come: 'under to after',
  go: 'to on into',
  turn: 'to into down on off',
  switch: 'on off to over',
  sign: 'off',
  log: 'on off',
  take: 'over off on part to',
  give: 'up in',
  hold: 'on up back off',
  hang: 'on up',
  bring: 'down to',
  set: 'up off out',
  put: 'on out',
  back: 'away down',
  break: 'out up into off',
  shut: 'down',
  blow: 'up',
  cut: 'off',
  lay: 'off out',
  deal: 'with',
  focus: 'on',
  depend: 'on',
  consist: 'of',
  result: 'in',
  insist: 'on',
  commit: 'to',
  return: 'to',
  refer: 'to',
  amount: 'to',
  belong: 'to',
  negotiate: 'with',
  invest: 'in',
  merge: 'with',
  replace: 'with by',
  sentence: 'to',
  convict: 'of',
  acquit: 'of',
  compare: 'to with',
  liken: 'to',
  describe: 'as',
  characterize: 'as',
  characterise: 'as',
  portray: 'as',
  hail: 'as',
  name: 'as',
  dismiss: 'as',
  regard: 'as',
  vow: 'to',
  pledge: 'to',
  threaten: 'to',
  clash: 'with',
  shoot: 'at down dead',
  fire: 'at on into',
  search: 'for',
  hunt: 'for',
  lobby: 'for',
  split: 'from with into',
};
