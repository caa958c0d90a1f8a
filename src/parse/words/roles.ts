/** Words for offices, trades and ranks: they stand before a name, after it, or alone for a person known by them. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/u).filter(Boolean));

/** Head nouns of roles, lower case. */
export const ROLE_NOUNS =
  list(`president premier minister chancellor king queen prince princess emperor sultan emir sheikh pope archbishop bishop cardinal patriarch rabbi imam
  ayatollah secretary senator congressman congresswoman representative governor mayor councillor councilman councilwoman lawmaker legislator deputy mp mep ambassador envoy
  diplomat consul commissioner chairman chairwoman chairperson chair ceo cfo coo cto executive director manager chief head boss leader founder co-founder cofounder owner president-elect
  spokesman spokeswoman spokesperson adviser advisor aide strategist economist analyst expert professor scientist researcher doctor physician surgeon
  lawyer attorney prosecutor judge justice magistrate sheriff detective inspector superintendent officer commander general admiral colonel captain major lieutenant
  sergeant marshal coach trainer striker midfielder defender goalkeeper quarterback player captain driver rider skipper umpire referee author writer novelist poet editor journalist
  reporter columnist correspondent actor actress singer musician composer conductor artist painter director filmmaker producer designer curator activist campaigner
  organizer organiser dissident candidate nominee incumbent dictator ruler strongman guerrilla rebel warlord defendant suspect victim witness survivor widow father mother
  son daughter brother sister husband wife nephew cousin teacher principal headteacher student farmer engineer pilot astronaut nurse virologist epidemiologist biologist physicist chemist
  historian politician statesman speaker whip treasurer comptroller auditor regulator investor billionaire businessman businesswoman entrepreneur banker trader vice-president undersecretary
  negotiator mediator inspector-general auditor-general secretary-general director-general attorney-general solicitor counsel partner resident neighbor neighbour
  pianist violinist cellist guitarist drummer trumpeter saxophonist organist soprano tenor baritone rapper sculptor architect choreographer dancer ballerina
  passenger commuter eyewitness onlooker bystander shopper tourist hiker cyclist villager parent grandmother grandfather pensioner retiree volunteer firefighter paramedic lifeguard customer survivor carpenter plumber baker barber
  administrator rector dean ombudsman registrar provost
  shopkeeper homeowner landlord tenant motorist ferryman trucker playwright dramatist translator illustrator cartoonist puppeteer chef fisherman mountaineer climber botanist zoologist astronomer archaeologist geologist`);

/** Words that may stand inside a role before its head noun. */
export const ROLE_PARTS =
  list(`prime foreign interior defence defense finance justice health education energy oil trade economy labour labor culture environment transport agriculture home
  vice deputy acting interim former ex outgoing incoming newly elected chief senior junior top lead special national state federal presidential royal crown first second third permanent
  general executive managing financial operating technical technology press communications media party opposition majority minority house senate parliamentary congressional
  district supreme court high county city police army navy air force military security intelligence assistant associate under political policy legal medical scientific research
  team club company co human rights central bank budget campaign election communications government rebel shadow attorney poll opinion principal private public relations international regional
  group global head and media affairs council republican democratic conservative labour liberal communist socialist longtime veteran leading influential conservative`);

/** Trades that are told before a name alone: nobody is meant by "the pastor" later on. */
export const BEFORE_NAMES = list(
  `administrator pastor priest coroner alderman alderwoman councilmember pundit newscaster sportscaster assemblyman
  assemblywoman assemblymember selectman catcher pitcher reliever outfielder infielder shortstop linebacker cornerback lineman kicker punter winger`,
);

/** Written before a name alone. */
export const HONORIFICS = list(
  `mr mrs ms miss dr prof sir dame lord lady rev hon sen rep gov gen lt col maj capt sgt adm cmdr st fr pres president-elect monsieur madame herr`,
);

/** Whether a word in small letters can be part of what somebody is called by office. */
export const isRoleWord = (lower: string): boolean =>
  ROLE_NOUNS.has(lower) || ROLE_PARTS.has(lower) || HONORIFICS.has(lower);

/** Trades that end a firm's name, lower case; news leaves them out later on. */
export const FIRM_TRADES =
  list(`motors airlines airways lines railways shipping logistics ferries freight cruises foods dairies breweries stores supermarkets hotels resorts properties pharma pharmaceuticals
  biotech therapeutics diagnostics aerospace robotics electronics semiconductors chemicals utilities engineering shipyard shipyards publishing industries technologies software systems
  telecom securities energy petroleum steel insurance records studios pictures entertainment group holdings partners brothers bros`);

/** What news calls a firm by: a trade, or that it is one. */
export const FIRM =
  /^(?:company|firm|group|corporation|conglomerate|retailer|insurer|lender|brewer|airline|carrier|miner|supermarket|start-?up|\p{L}{3,9}maker|giant|bank|manufacturer|operator|developer|publisher|chain|shipper|refiner)$/u;

/** Heads of bodies, companies and institutions, lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...FIRM_TRADES,
  ...list(`ministry department agency office bureau commission committee council court parliament congress senate assembly house cabinet government administration authority
  board bank fund union federation association organization organisation institute institution university college school hospital clinic church party front movement
  army navy force forces police guard company corporation corp inc ltd plc llc co sa ag gmbh nv laboratories lab labs club fc united city rovers athletic league team
  museum gallery theatre theater orchestra opera foundation trust society center centre network service services system railway capital exchange oil gas mining
  communications brigade battalion division command tribunal inquiry coalition alliance confederation chamber syndicate newspaper television tv radio press news post
  times journal tribune magazine embassy consulate`),
]);

/** Plural or collective sources that nobody remembers by name: what they say is the news, not that they say it. */
export const GENERIC_SOURCES =
  list(`officials official authorities police sources source witnesses witness residents reports report media newspaper newspapers television analysts experts
  doctors medics firefighters rescuers investigators prosecutors organizers organisers activists rebels opposition company statement spokesman spokeswoman spokesperson government
  military army organisers scientists researchers economists traders lawyers attorneys court documents records data figures study survey poll people critics observers diplomats lawmakers others
  many some agency department ministry office board bureau coastguard guard reporting outlet website newscast statistics survivors relatives hospital`);

export const MALE_ROLES = list(
  `spokesman chairman congressman king prince emperor pope actor husband father son brother businessman councilman statesman nephew mr sir lord monsieur herr`,
);
export const FEMALE_ROLES = list(
  `spokeswoman chairwoman congresswoman queen princess actress wife mother daughter sister businesswoman councilwoman widow mrs ms miss dame lady madame`,
);
