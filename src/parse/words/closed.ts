/** Closed word classes of English, lower case. */
const list = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

export const DETERMINERS =
  list(`the a an this that these those his her its their our my your some any no every each another both all several many few most more much two three four five six seven eight nine ten
  dozens hundreds thousands millions one other such`);
export const PREPOSITIONS =
  list(`of in on at for with from by to into onto over under after before during since until till through throughout across against between among amid amidst about around near behind beyond
  within without despite toward towards upon off out up down above below along alongside per via as than like unlike besides except following including regarding concerning according ahead beside inside outside
  past because due versus vs amongst aboard atop absent given`);
export const COORDINATORS = list(`and or but nor yet`);
export const SUBORDINATORS = list(
  `although though because while when whenever where wherever whereas if unless until since after before as once lest whether so that`,
);
export const RELATIVES = list(`who whom whose which that where when what how why`);
export const PRONOUNS = list(
  `he she it they we i you him her them us me himself herself itself themselves ourselves myself who everyone everybody someone somebody nobody anyone anybody something nothing anything there this these those`,
);
export const AUXILIARIES = list(
  `has have had is are was were be been being am do does did having 've 's 're 'd didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't`,
);
export const MODALS = list(
  `will would can could may might must shall should ought 'll cannot won't wouldn't can't couldn't shouldn't needn't`,
);
export const NEGATIONS = list(
  `not never n't no nor neither hardly cannot won't wouldn't can't couldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't shouldn't without`,
);
export const ADVERBS =
  list(`also still already again now then soon later earlier once twice just only even ever often always sometimes perhaps maybe instead however therefore thus meanwhile furthermore moreover nonetheless nevertheless
  rather quite very too almost nearly about further far long yet here there today tonight yesterday tomorrow back away together apart abroad overnight once recently previously initially finally eventually subsequently reportedly
  allegedly publicly formally officially immediately quickly briefly repeatedly jointly separately unexpectedly reluctantly personally directly indeed likewise similarly otherwise ago altogether first so twice thereby hence elsewhere overseas much more most`);
/** Words that begin a sentence in capitals without being names. */
export const STARTERS =
  list(`the a an this that these those his her its their our my your some any no every each another both all several many few most more one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety other such
  in on at for with from by to into over under after before during since until till through throughout across against between among amongst amid amidst about around near behind beyond within without despite toward
  following including according as than like unlike outside inside along alongside beside besides above below beneath underneath aboard atop upon regarding concerning
  and or but nor yet so although though because while when where whereas if unless once whether he she it they we i you who what why how which there here not never also still already again now then soon later earlier just only even
  perhaps maybe instead however therefore thus meanwhile furthermore moreover nonetheless nevertheless speaking asked earlier yesterday today tomorrow tonight recently previously last next early late mid monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december officials police authorities people experts analysts critics supporters opponents witnesses residents protesters rebels troops forces shares stocks prices
  scientists researchers doctors investigators prosecutors lawmakers leaders government observers sources reports hundreds thousands dozens millions tens about nearly almost more less
  yes no oh well thank thanks please let do does did is are was were has have had can could would will should may might must being having`);
/** Words that open sentences of the news before a noun, "Net profit", "Consumer prices", and are no names unless another capital follows. */
export const COMMON_FIRST = list(
  `net gross core pretax annual quarterly monthly weekly consumer retail wholesale factory industrial manufacturing mortgage interest bond oil gas gold crude copper wheat house housing home property
  unemployment inflation export exports import imports output sales revenue turnover profit profits losses earnings turnout attendance traffic rail train bus air flight flights power water heavy torrential monsoon flood
  floodwaters rain rains snow wind winds fire smoke thick hot polling exit voter voters ticket fans riot armed masked unidentified gunmen suspected thieves burglars drug passenger cargo freight
  efforts attempts bids hopes fears talks negotiations consultations preparations pressure calls moves
  medical surgical blood bird swine cancer heart lab laboratory vandals looters climate sea space solar satellite radio museum art film box
  crowds tickets passengers homes houses buildings schools hospitals hotels roads streets bridges trains buses trams trucks lorries cars vans ferries boats ships vessels planes jets helicopters drones tanks missiles rockets bombs shells
  families children parents couples friends guests neighbours neighbors colleagues teams crews squads groups gangs mourners onlookers bystanders commuters drivers cyclists shoppers hikers climbers skiers swimmers survivors relatives
  bodies remains copies pictures photographs photos videos images paintings songs books films games matches goals medals seats ballots votes polls bills laws rules taxes fees fines wages pensions bonds funds loans debts cuts costs rates
  crops trees forests fields rivers dams wells pipes pipelines cables batteries phones computers machines robots vaccines drugs masks tests samples cells genes whales wolves bears birds fish animals dogs cows horses
  temperatures waves storms floods fires flames clouds lightning tremors aftershocks landslides mudslides avalanches villages towns districts islands borders shops stores factories plants mines farms ports airports stations
  roofs walls windows doors gates towers cranes lifts escalators chimneys bricks stones rocks boulders branches leaves hedges fences poles lines wires cables lamps lights lanterns sirens bells alarms flags banners posters signs statues monuments
  visitors tourists travellers travelers holidaymakers campers bathers surfers divers anglers fishermen sailors pilots farmers growers bakers butchers brewers miners dockers nurses doctors medics midwives paramedics carers teachers pupils students
  parishioners worshippers pilgrims monks nuns priests bishops imams rabbis scientists researchers astronomers archaeologists biologists engineers builders plumbers electricians cleaners cooks waiters clerks porters guards wardens rangers lifeguards keepers
  detectives officers agents spies snipers marines paratroopers cadets recruits veterans reservists smugglers poachers pirates hackers fraudsters robbers burglars arsonists muggers kidnappers captors hostages inmates prisoners convicts suspects defendants
  jurors lawyers attorneys barristers solicitors magistrates bailiffs plaintiffs creditors lenders borrowers landlords tenants homeowners householders residents villagers townspeople islanders locals neighbours evacuees refugees migrants
  employees employers managers bosses owners founders directors trustees subscribers customers clients passengers users viewers listeners readers players coaches referees umpires runners riders rowers boxers wrestlers sprinters jockeys
  singers dancers actors musicians guitarists drummers choirs bands orchestras artists sculptors painters poets novelists playwrights curators collectors dealers bidders auctioneers critics judges
  sheep goats pigs hens chickens ducks geese swans bees wasps locusts sharks dolphins seals turtles elephants lions tigers
  results figures documents papers letters emails messages leaflets pamphlets maps plans proposals designs sketches blueprints tickets tables trays boxes crates barrels bottles cans bags sacks parcels packages containers
  tugs lifeboats ambulances markets runways engines turbines satellites telescopes screens tapes chips tariffs yields queues pubs cafes cinemas labs vets pills doses beds bones cameras candles fireworks bids
  tunnels canals locks quays piers jetties docks lighthouses castles palaces churches mosques temples synagogues cathedrals graves tombs caves mines quarries pools ponds reservoirs glaciers volcanoes`,
);
/** Adverbs that a headline drops. */
export const DROPPED_ADVERBS = new Set(
  list(`also recently publicly previously earlier later already still again meanwhile however reportedly formally officially now then just only subsequently eventually personally nonetheless nevertheless therefore thus repeatedly likewise additionally further finally
  initially separately today yesterday overnight immediately himself herself itself themselves indeed once currently briefly recently simply certainly apparently allegedly simultaneously unfortunately similarly harshly strongly notably initially`),
);
