/**
 * Verbs that the words around them make another kind of event than their own: `lemmas | words behind | kind`, the first line that fits.
 * Words behind are looked for in the same clause, close to the verb; `^` wants them right behind it, `passive` wants that voice, and
 * `by X` wants a subject with one of the words. Extend by adding a line.
 */
import type { EventKind } from '../../model/timeline.ts';

interface ActKind {
  readonly lemmas: string;
  readonly kind: EventKind;
  /** Right behind the verb. */
  readonly next?: RegExp;
  /** Among the words close behind the verb. */
  readonly near?: RegExp;
  readonly subject?: RegExp;
  readonly passive?: true;
}

const COURT = /\b(?:court|judges?|jury|jurors|tribunal|magistrates?)\b/iu;
const CHAMBER =
  /\b(?:senate|senators|parliament|lawmakers|legislators|legislature|congress|assembly|mps|deputies|council|councillors|voters|shareholders|members|commons|lords|bundestag|knesset|duma)\b/iu;
const CASE =
  /^(?:charges?|convictions?|appeals?|lawsuits?|suits?|verdicts?|sentences?|rulings?|indictments?|petitions?|injunctions?)$/u;
const POSTED =
  /^(?:profits?|loss|losses|sales|revenues?|earnings|gains?|growth|rise|fall|increase|decrease|surplus|deficit|income|turnover|time|score)$/u;
const FIGURE =
  /^(?:[$€£]|\d[\d.,]*%?|percent|per|points?|record|highs?|lows?|all-time|\d+-(?:year|month|week)|lowest|highest)$/u;

const ARMS = /\b(?:bombs?|explosives?|devices?|grenades?|mines?|landmines?|shells?|rockets?)$/iu;
const CRAFT =
  /\b(?:aircraft|planes?|jets?|helicopters?|gliders?|balloons?|airliners?|drones?|ships?|ferry|ferries|boats?|yachts?|tankers?|vessels?|barges?|trains?|trams?|bus|buses|coaches|cars?|vans?|trucks?|lorry|lorries|minibus|vehicles?|taxis?|storms?|hurricanes?|cyclones?|typhoons?)$/iu;
const SUSPECT =
  /\b(?:suspects?|gunm[ae]n|attackers?|killers?|fugitives?|thief|thieves|robbers?|burglars?|smugglers?|inmates?|prisoners?|escapees?|drivers?)$/iu;
const TROOPS =
  /\b(?:troops|army|forces|soldiers|rebels|militia|fighters|militants|guerrillas|tanks|units|peacekeepers)$/iu;

export const ACT_KINDS: readonly ActKind[] = [
  { lemmas: 'charge indict', passive: true, kind: 'court' },
  { lemmas: 'charge', near: /^with$/u, kind: 'court' },
  {
    lemmas: 'charge',
    next: /^(?!that$)/u,
    subject: /\b(?:prosecutors?|police|detectives|jury|attorneys?|regulators?)$/iu,
    kind: 'court',
  },
  // "spoke to the premier by telephone", where "spoke to reporters" is a statement
  { lemmas: 'speak talk', near: /^(?:telephone|phone|videolink|video)$/u, kind: 'meeting' },
  { lemmas: 'call', next: /^back$/u, kind: 'other' },
  { lemmas: 'plead', next: /^(?:guilty|not|no)$/u, kind: 'court' },
  { lemmas: 'swear', next: /^in$/u, kind: 'appointment' },
  { lemmas: 'swear', passive: true, kind: 'appointment' },
  { lemmas: 'rule order decide reject dismiss refuse decline find', subject: COURT, kind: 'court' },
  { lemmas: 'decline refuse', next: /^to$/u, kind: 'decision' },
  {
    lemmas: 'throw set drop dismiss bring press lay quash hear file lose win withdraw face overturn',
    near: CASE,
    kind: 'court',
  },
  { lemmas: 'go stand', near: /^trial$/u, kind: 'court' },
  {
    lemmas: 'begin start open resume close end adjourn collapse',
    subject: /\b(?:trial|retrial|hearing|arguments|inquest|court-martial|sentencing)$/iu,
    kind: 'court',
  },
  { lemmas: 'rest', near: /^(?:case|defen[cs]e)$/u, kind: 'court' },
  { lemmas: 'reject back approve', subject: CHAMBER, kind: 'vote' },
  { lemmas: 'call', next: /^off$/u, kind: 'decision' },
  {
    lemmas: 'call',
    near: /^(?:elections?|referendum|by-election|vote|strike|strikes|truce|ceasefire)$/u,
    kind: 'decision',
  },
  { lemmas: 'tender submit offer hand', near: /^resignations?$/u, kind: 'appointment' },
  { lemmas: 'step', next: /^(?:down|aside)$/u, kind: 'appointment' },
  { lemmas: 'take', next: /^(?:over|office)$/u, kind: 'appointment' },
  { lemmas: 'blast', next: /^off$/u, kind: 'launch' },
  { lemmas: 'lift take', next: /^off$/u, kind: 'launch' },
  { lemmas: 'touch', next: /^down$/u, kind: 'launch' },
  { lemmas: 'post report', near: POSTED, kind: 'result' },
  { lemmas: 'claim', near: /^(?:lives|life)$/u, kind: 'disaster' },
  {
    lemmas: 'claim take',
    near: /^(?:win|wins|victory|titles?|gold|silver|bronze|medals?|championship|crown|pole|trophy|wickets?)$/u,
    kind: 'result',
  },
  { lemmas: 'hold', passive: true, near: /^(?:draw|tie|goalless)$/u, kind: 'result' },
  { lemmas: 'hit', near: FIGURE, kind: 'result' },
  {
    lemmas: 'close open end finish trade settle start',
    next: /^(?:up|down|higher|lower|flat|mixed|firmer|weaker|at)$/u,
    kind: 'result',
  },
  { lemmas: 'close open end finish settle', near: /^(?:higher|lower|firmer|weaker)$/u, kind: 'result' },
  {
    lemmas:
      'slip dip edge ease slow swing tick inch retreat recover rally weaken strengthen firm shed add sink cool accelerate',
    near: FIGURE,
    kind: 'result',
  },
  { lemmas: 'swing', next: /^(?:to|into)$/u, kind: 'result' },
  { lemmas: 'make', next: /^landfall$/u, kind: 'disaster' },
  { lemmas: 'leave', near: /^(?:road|tracks?|rails|runway|carriageway)$/u, kind: 'disaster' },
  { lemmas: 'cave', next: /^in$/u, kind: 'disaster' },
  { lemmas: 'collide', next: /^(?:with|in|on|at|near|head-on|over|off)$/u, kind: 'disaster' },
  {
    lemmas: 'contain extinguish douse',
    near: /^(?:wildfires?|fires?|blazes?|flames|outbreak|spill|leak)$/u,
    kind: 'disaster',
  },
  {
    lemmas: 'collapse',
    subject:
      /\b(?:government|coalition|cabinet|talks|deal|truce|ceasefire|bank|lender|company|firm|currency)$/iu,
    kind: 'other',
  },
  { lemmas: 'deny grant refuse', near: /^(?:bail|parole)$/u, kind: 'court' },
  {
    lemmas: 'clear',
    near: /^(?:merger|takeover|acquisition|deal|purchase|sale|drug|vaccine|plan|bill|way)$/u,
    kind: 'decision',
  },
  {
    lemmas: 'capture',
    near: /^(?:images?|pictures?|photos?|footage|video|attention|title)$/u,
    kind: 'other',
  },
  { lemmas: 'come', next: /^from$/u, near: /^(?:behind|down)$/u, kind: 'result' },
  {
    lemmas: 'raid',
    subject: /\b(?:police|officers|detectives|agents|investigators|prosecutors|authorities|inspectors)\b/iu,
    kind: 'arrest',
  },
  {
    lemmas: 'strike hit',
    passive: true,
    near: /^(?:lightning|tree|car|van|train|tram|truck|lorry|bus|vehicle|wave|rocks?|motorcycle|taxi|suv|boulder)$/u,
    kind: 'disaster',
  },
  { lemmas: 'push', next: /^back$/u, near: /^against$/u, kind: 'statement' },
  {
    lemmas: 'show',
    near: /^(?:caution|restraint|s[ck]epticism|openness|flexibility|willingness|readiness|reluctance|solidarity|defiance|remorse|hesitation|unease)$/u,
    kind: 'statement',
  },
  {
    lemmas: 'make issue',
    near: /^(?:appeal|appeals|plea|statement|apology|speech|promise|pledge|threat|threats|accusation|accusations|confession|remark|remarks|warning|warnings)$/u,
    kind: 'statement',
  },
  { lemmas: 'give', next: /^way$/u, kind: 'disaster' },
  { lemmas: 'go', next: /^off$/u, subject: ARMS, kind: 'military' },
  { lemmas: 'run go', next: /^aground$/u, kind: 'disaster' },
  { lemmas: 'roll', next: /^over$/u, kind: 'disaster' },
  { lemmas: 'come go', next: /^(?:down|ashore)$/u, subject: CRAFT, kind: 'disaster' },
  { lemmas: 'veer skid plough plow careen', next: /^(?:off|into|across|through|onto)$/u, kind: 'disaster' },
  {
    lemmas: 'slam smash crash ram plunge',
    next: /^(?:into|through|across|onto|off|on|near|in|at|down)$/u,
    subject: CRAFT,
    kind: 'disaster',
  },
  { lemmas: 'slam smash ram', next: /^into$/u, kind: 'disaster' },
  { lemmas: 'overturn capsize', subject: CRAFT, kind: 'disaster' },
  { lemmas: 'strike hit', subject: /\blightning$/iu, kind: 'disaster' },
  { lemmas: 'find', passive: true, near: /^dead$/u, kind: 'death' },
  { lemmas: 'find', near: /^(?:body|bodies|remains)$/u, kind: 'death' },
  { lemmas: 'put', next: /^off$/u, kind: 'decision' },
  { lemmas: 'put push hold', near: /^off$/u, kind: 'decision' },
  {
    lemmas: 'turn throw',
    next: /^(?:down|out)$/u,
    near: /^(?:offer|bid|proposal|invitation|request|plan|plans|application|appeal|deal|bill|motion|budget)$/u,
    kind: 'decision',
  },
  { lemmas: 'stand', next: /^(?:down|aside)$/u, kind: 'appointment' },
  { lemmas: 'stay stick', next: /^on$/u, kind: 'other' },
  { lemmas: 'take remand bring', next: /^into$/u, near: /^custody$/u, kind: 'arrest' },
  {
    lemmas: 'take lead whisk drag march',
    passive: true,
    near: /^(?:police|officers|handcuffs|agents|troops|soldiers)$/u,
    kind: 'arrest',
  },
  {
    lemmas: 'turn hand give',
    next: /^(?:him|her|them)sel(?:f|ves)$/u,
    near: /^(?:in|over|up)$/u,
    kind: 'arrest',
  },
  { lemmas: 'take', next: /^(?!custody$)/u, near: /^custody$/u, kind: 'arrest' },
  {
    lemmas: 'pick round',
    passive: true,
    next: /^up$/u,
    near: /^(?:police|officers|agents|operatives|detectives|troops|soldiers)$/u,
    kind: 'arrest',
  },
  // a film that is shot in May is no act of war
  {
    lemmas: 'shoot',
    subject:
      /\b(?:films?|movies?|sequels?|thrillers?|comedy|comedies|series|dramas?|documentary|documentaries|videos?|scenes?|adverts?|commercials?)\b/iu,
    kind: 'other',
  },
  {
    lemmas: 'shoot',
    near: /^(?:films?|movies?|documentary|documentaries|videos?|footage|scenes?|series)$/u,
    kind: 'other',
  },
  { lemmas: 'dock', near: /^points?$/u, kind: 'sanction' },
  { lemmas: 'strip', near: /^(?:medals?|titles?|captaincy|licen[cs]es?|crown)$/u, kind: 'sanction' },
  { lemmas: 'catch', passive: true, subject: SUSPECT, kind: 'arrest' },
  {
    lemmas: 'break',
    next: /^(?:out|free|away)$/u,
    subject: /\b(?:inmates?|prisoners?|convicts?|detainees?|killers?)$/iu,
    kind: 'other',
  },
  { lemmas: 'break', next: /^(?:up|with|into|from)$/u, kind: 'other' },
  { lemmas: 'break smash shatter equal set better', near: /^records?$/u, kind: 'result' },
  { lemmas: 'break down collapse', next: /^down$/u, kind: 'other' },
  { lemmas: 'down', near: /^tools$/u, kind: 'other' },
  { lemmas: 'strike', next: /^down$/u, subject: COURT, kind: 'court' },
  { lemmas: 'strike', next: /^(?:out|up|back)$/u, kind: 'other' },
  { lemmas: 'strike', near: /^(?:deal|agreement|accord|bargain|pact)$/u, kind: 'decision' },
  { lemmas: 'clear acquit', subject: COURT, kind: 'court' },
  {
    lemmas: 'clear pass',
    near: /^(?:house|senate|parliament|chamber|committee|reading|hurdle)$/u,
    kind: 'vote',
  },
  {
    lemmas: 'scramble',
    near: /^(?:jets?|fighters?|aircraft|warplanes?|planes?|helicopters?)$/u,
    kind: 'military',
  },
  { lemmas: 'pull', next: /^(?:out|back)$/u, subject: TROOPS, kind: 'military' },
  { lemmas: 'pull', next: /^out$/u, kind: 'decision' },
  { lemmas: 'hold', next: /^(?:up|back|off)$/u, kind: 'other' },
  { lemmas: 'hold hang', next: /^on$/u, kind: 'result' },
  {
    lemmas: 'storm occupy invade attack besiege',
    subject:
      /\b(?:protesters|demonstrators|students|activists|workers|farmers|fans|supporters|crowds?|mob|residents|villagers|rioters|campaigners)$/iu,
    kind: 'other',
  },
  {
    lemmas: 'seize capture',
    subject: /\b(?:police|officers|customs|agents|detectives|guards?|authorities|inspectors|coastguard)\b/iu,
    kind: 'arrest',
  },
  {
    lemmas: 'sign',
    near: /^(?:treaty|deal|pact|agreement|accord|memorandum|contract|bill|law|order|decree|warrants?)$/u,
    kind: 'decision',
  },
  { lemmas: 'set', next: /^(?:on|fire|up|off|out)$/u, kind: 'other' },
  { lemmas: 'set', near: /^(?:alight|ablaze)$/u, kind: 'disaster' },
];

/** Who and what kills in war and by crime. */
export const ARMED =
  /^(?:soldiers?|troops|army|militants?|insurgents?|rebels?|gunm[ae]n|fighters?|forces|militias?|guerrillas?|snipers?|police|policem[ae]n|bombs?|bombers?|bombings?|missiles?|rockets?|drones?|airstrikes?|shells?|shelling|mines?|grenades?|mortars?|artillery|strikes?|raids?|attacks?|ambush|gunfire|bullets?|clash|clashes|fighting|battle|battles|shot|shooting|war|offensive|assault|explosives?|extremists?|terrorists?|jihadists?|patrol|warplanes?|jets?)$/u;
