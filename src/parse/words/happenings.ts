/**
 * What newsrooms call one happening: reports of one day that tell an act of the same line, of the same people and things, are of
 * one event however they word it. Terms are `verb`, `verb~word|word` where one of the words must follow the verb, and `#noun`
 * for what a noun tells ("a walkout halts trains"). `!` marks what hardly comes twice within days to the same people and
 * things. A verdict and a sentence, a takeover and its approval are two lines: they are two events. Extend by adding a term.
 */
export const HAPPENINGS = `
! conviction: convict find~guilty declare~guilty #conviction #verdict
! acquittal: acquit clear~charge|charges|wrongdoing|murder|fraud|assault|rape|manslaughter|corruption|bribery|theft|perjury|abuse|treason find~innocent #acquittal #verdict
! plea: plead~guilty admit~murder|murders|murdering|murdered|manslaughter|killing|killings|stabbing|rape|assault|fraud|theft|bribery|guilt|charges confess #plea #confession
! sentence: sentence jail imprison get~prison|jail|bars receive~sentence|prison|term give~sentence|prison|jail|bars|term hand~sentence|prison|jail|bars|term|years|months send~prison|jail put~bars #sentence
! charge: indict charge~with|murder|manslaughter|fraud|assault|theft|over indict bring~charges press~charges #indictment file~charges lay~charges accuse~prosecutors|prosecution slap~charges charge
! extradition: extradite approve~extradition order~extradition authorize~extradition authorise~extradition permit~extradition clear~extradition rule~extradited|extradition hand~over #extradition rule~sent|handed fly~back
arrest: arrest detain apprehend nab capture recapture seize~suspect|man|gunman|fugitive hold~suspicion|charge|charges|custody catch~fugitive|killer|suspect pick~up take~custody #arrest take~handcuffs lead~handcuffs catch
! seizure: seize~cocaine|heroin|drugs|cannabis|tonnes|kilos|weapons|ivory|cigarettes|assets|yacht|cash|explosives|rifles find~cocaine|heroin|drugs|cannabis|weapons|ivory|explosives|cigarettes confiscate impound intercept~drugs|cocaine|shipment discover~cocaine|heroin|drugs|weapons|ivory|explosives #seizure seize~collection|works|paintings|property|library confiscate~collection
! surrender: surrender give~himself|herself|themselves turn~himself|herself|themselves hand~himself|herself|themselves
! hearing: appear~court|judge|magistrate|magistrates face~court|judge|magistrates bring~judge|magistrates remand #arraignment
! takeover: buy acquire take~over purchase merge combine snap~up swallow #takeover #acquisition #merger #purchase #buyout announce~deal|takeover|purchase|acquisition|merger sell~arm|unit|business|subsidiary|division|stake unveil~takeover|purchase|acquisition|merger|buyout sell~fields|mine|mines|plant|factory|brand|chain|network|assets|refinery|stations|brewery
! resignation: resign quit step~down|aside stand~down leave~post|office|job|helm bow~out relinquish tender~resignation hand~resignation #resignation #departure walk~out abdicate give~up|throne renounce~throne #abdication hand~notice
! appointment: appoint nominate name~as|successor|head|chief|coach|minister|manager|director|chairman choose~as|successor promote install select~as tap~as|lead #appointment swear~in take~helm|reins|brief|portfolio hire~as|coach|manager|boss put~charge name~to|lead|manager|coach|judge|ambassador|editor|conductor|commissioner pick~as|lead|head|successor|coach|manager choose~lead|head|coach|manager|successor become~minister|president|chief|director|coach|head|manager|chairman|chairwoman|conductor|archbishop take~oath|office assume~office|presidency|post inaugurate~as|president|governor
! dismissal: sack fire dismiss~chief|coach|minister|manager|director|secretary|head|boss|general|commissioner oust remove~office|post #dismissal #sacking part~company|ways relieve~duties|post|command show~door remove~as axe~coach|manager|minister|chief|director drop~minister|coach|manager|chief terminate~contract cut~ties lose~job|post
! victory: win beat defeat lose~to|final|match|game|title|cup|championship|race triumph overcome edge thrash~in|by rout clinch lift~cup|trophy|title knock~out go~down|out crash~out fall~to outclass hammer~in|by see~off prevail down crown #win #victory #triumph #defeat take~crown|title|gold|championship|trophy secure~title|crown finish~first cross~line come~first claim~title|win|gold|stage|victory grab~win|gold|title slump~defeat|loss
! award: award win~prize|award|medal|oscar|grammy|bafta honor~with honour~with present~prize|award|medal scoop~prize|award take~prize|award collect~prize|award go~to #award
! election-win: elect re-elect reelect win~election|vote|presidency|runoff|seat|majority|poll|term claim~victory declare~winner|victory|victor|president|president-elect proclaim~winner|victor|president|president-elect sweep~power return~power secure~term|majority|presidency #victory #landslide
! concession: concede~defeat|election|race|victory admit~defeat accept~defeat acknowledge~defeat|loss #concession
! apology: apologise apologize express~regret|remorse|sorrow|apologies voice~regret|remorse say~sorry ask~forgiveness|pardon beg~forgiveness|pardon offer~apology|apologies issue~apology make~apology #apology
! confidence: lose~confidence topple~government|cabinet|minister|premier oust~government|cabinet|minister|premier bring~down fail~confidence survive~confidence #confidence survive~no-confidence|vote|motion fail~no-confidence defeat~no-confidence lose~no-confidence #no-confidence
! breakup: collapse~coalition|government|alliance quit~coalition|government|cabinet leave~coalition|government|cabinet withdraw~coalition|government|cabinet|minister|ministers pull~out|coalition|government|ministers walk~out|coalition|government bolt~coalition|government desert~coalition|government fall~apart break~up
! launch: launch lift~off blast~off take~off send~orbit|space put~orbit rocket~space soar~space|orbit #launch #liftoff #lift-off #blast-off launch~rocket|satellite|satellites|probe|spacecraft|mission|orbit|space|lander|rover|telescope|capsule
! landing: land touch~down splash~down set~down return~earth come~earth #landing #touchdown #splashdown parachute~earth|desert|ground|capsule|probe|sea|ocean|steppe come~capsule|probe|lander|spacecraft|balloon|glider
! sampling: scoop~up collect~dust|samples|sample|rock|rocks|soil|ice|material|grains gather~dust|samples|soil|rocks|material|grains take~samples|sample
separation: separate~from|ship|stage|rocket|booster|capsule|spacecraft|lander release~capsule|probe|lander|satellite|rover detach undock eject~capsule
! docking: dock arrive~station #docking
! recall: recall pull~shelves|shops|sale|market|stores withdraw~sale|market|shelves|shops|stores remove~sale|market|shelves|shops|stores take~shelves|sale #recall call~back withdraw~ambassador|envoy|ambassadors pull~pharmacies withdraw~pharmacies remove~pharmacies
! strike: walk~out|job go~strike|out down~tools stop~work strike~over|for|at begin~strike|walkout|stoppage start~strike|walkout|stoppage stage~strike|walkout|stoppage launch~strike hold~strike #strike #walkout #stoppage leave~docks|yard|depot|posts lay~tools paralyse~strike paralyze~strike refuse~work
! settlement: settle agree~deal|pay|rise|raise|increase|contract|accord|terms|offer reach~deal|agreement|accord|settlement strike~deal|agreement clinch~deal seal~deal end~dispute|strike|walkout hammer~out thrash~out strike~compromise reach~compromise accept~offer give~in cave~demands meet~demands back~down
! accord: sign~agreement|accord|treaty|pact|deal|peace|truce|memorandum|contract put~names|signatures|name|signature ink~deal|agreement conclude~treaty|pact|accord initial~treaty|accord|agreement #signing
! truce: agree~truce|ceasefire|cease-fire|armistice|pause declare~truce|ceasefire|cease-fire|armistice announce~truce|ceasefire|cease-fire accept~truce|ceasefire halt~fighting lay~arms|weapons stop~fighting #ceasefire #truce #cease-fire
! trial: go~trial stand~trial open~trial begin~trial start~trial #trial
! case-dropped: drop~charges|case|charge|investigation|inquiry|prosecution|complaint|lawsuit close~case|investigation|inquiry|probe shelve~case|investigation|inquiry discontinue dismiss~case|charges|charge|lawsuit|suit|complaint|claim withdraw~charges|complaint|lawsuit|charge
! appeal: appeal~against|verdict|conviction|sentence|ruling|decision lodge~appeal file~appeal launch~appeal #appeal
! inquiry: open~inquiry|investigation|probe launch~inquiry|investigation|probe begin~inquiry|investigation|probe start~inquiry|investigation|probe order~inquiry|investigation|probe announce~inquiry|investigation|probe #inquiry #investigation
! collapse: collapse burst give~way cave~in break~dam|levee|dyke|dike|embankment|bridge|apart fall~down|in crumble come~down fail~dam|levee #collapse
! derailment: derail come~rails|tracks leave~tracks|rails jump~tracks|rails run~rails #derailment
! crash: crash ram drive~lorry|truck|van|car smash~into|through plough~into|through plow~into|through slam~into|through collide run~into hit~tree|wall|bus|lorry|truck|car|barrier plunge~into|off come~down go~down #crash #collision leave~road veer fall~ravine|gorge|cliff|valley knock~down|over run~over fall~road|bend|descent|bike|bicycle|horse|slope|stairs|balcony|ladder|scaffolding leave~runway|taxiway overrun~runway overshoot~runway|airstrip skid~off|across slide~off|across
! sinking: sink capsize founder overturn go~down|under #sinking #shipwreck
! grounding: run~aground strand~sandbank|reef|rocks|shoal|shoals|mudflat hit~reef|rocks|sandbank|shoal strike~reef|rocks|sandbank|shoal go~aground #grounding
! eruption: erupt spew~ash|lava hurl~ash|lava|rocks send~ash|lava belch~ash|lava throw~ash|lava roar~life #eruption #volcano
! earthquake: #earthquake #quake #tremor #temblor
! landslide: bury~village|town|hamlet|houses|homes|road|mud|rubble|debris engulf~village|town|houses|homes #landslide #mudslide #avalanche
storm: #hurricane #typhoon #cyclone #tornado #storm
fire: burn~down gut catch~fire go~flames #fire #blaze #wildfire #inferno #smoke #flames tear~through break~flames
! explosion: explode blow~up go~off detonate #explosion #blast
flood: flood inundate #flood #flooding
outbreak: confirm~case|cases|outbreak|infection|infections report~case|cases|outbreak|infection|infections #outbreak #infections
! hospital: hospitalise hospitalize take~hospital admit~hospital rush~hospital enter~hospital fly~hospital check~hospital airlift~hospital|clinic bring~hospital|clinic
! surgery: operate~on undergo~surgery|operation|transplant #surgery perform~surgery|operation|transplant put~plate|pins|screws remove~tumour|tumor|appendix|kidney|bullet
! poisoning: poison sicken fall~ill|sick #poisoning
! emergency: put~emergency place~emergency declare~emergency impose~emergency announce~emergency proclaim~emergency introduce~emergency #emergency
! mourning: declare~mourning order~mourning announce~mourning proclaim~mourning decree~mourning begin~mourning #mourning
! ban: ban suspend bar outlaw prohibit impose~ban|suspension serve~ban hand~ban|suspension rule~out #ban #suspension forbid back~ban take~air place~leave|suspension put~leave
! easing: halve reduce~ban|sentence|suspension|term|fine cut~ban|sentence|suspension|term|fine shorten trim~ban|sentence
! overturning: overturn quash annul throw~out strike~down set~aside void nullify scrap~conviction|ruling|ban vacate exonerate throw~conviction|case clear~of
rate-rise: raise~rate|rates|tax|taxes|price|prices|fares|costs lift~rate|rates|costs increase~rate|rates|tax|taxes|price|prices|fares|costs hike put~up push~up #increase #hike
rate-cut: cut~rate|rates|tax|taxes|price|prices|costs lower~rate|rates|tax|taxes|price|prices|costs reduce~rate|rates|tax|taxes|price|prices slash~rate|rates|price|prices bring~down
! bankruptcy: file~bankruptcy|insolvency|protection declare~bankruptcy|insolvency become~insolvent|bankrupt go~bust|bankrupt|administration|receivership seek~protection enter~administration|insolvency|receivership #bankruptcy #insolvency collapse~airline|company|bank|firm|chain|lender|retailer|builder
! bailout: bail rescue~bank|lender|airline|insurer|carmaker|company save~bank|lender|airline|company|carmaker nationalise nationalize throw~lifeline #bailout
! partnership: team~up join~forces partner form~alliance|venture|partnership agree~partnership #partnership
! layoffs: cut~jobs|posts|workers|staff axe~jobs|posts|workers|staff shed~jobs|posts|workers|staff lay~off slash~jobs|workforce eliminate~jobs|posts make~redundant #layoffs #redundancies announce~job|jobs|layoffs|redundancies cut~positions|employees|workforce shed~positions|employees fire~workers|employees|staff sack~workers|employees|staff dismiss~workers|employees|staff let~workers|employees|staff eliminate~positions lose~jobs
! walkout: storm~out walk~premiere|screening|showing|hall|chamber|theatre|theater|studio|concert|debate leave~hall|chamber|theatre|theater|auditorium|screening|premiere|studio #walkout
! blackout: plunge~darkness lose~power|electricity go~lights|light cut~power|electricity #blackout #outage
! hack: hack encrypt infiltrate bring~network|systems|servers|computers|website paralyse~network|systems|servers|computers|port paralyze~network|systems|servers|computers cripple~network|systems|servers|computers|port|hospital strike~hackers|servers|network|cyberattack hit~ransomware|cyberattack|hackers go~down|offline #cyberattack #hack #ransomware #hackers #breach
! lawsuit: sue file~lawsuit|suit|complaint|case take~court bring~case|suit|lawsuit #lawsuit #suit lodge~complaint|suit|case|claim #complaint
! fine: fine order~pay impose~fine|penalty hit~fine slap~fine|with #fine #penalty pay~fine|penalty rule~fine
! theft: steal rob break~into burgle burglarize make~off snatch loot carry~robbery|theft|heist|raid|burglary take~from|museum|gallery|bank|vault|home|church #theft #robbery #burglary #heist #raid take~gang|thieves|robbers|burglars|raiders plunder
! recovery: recover find retrieve turn~up trace locate #recovery
! discovery: discover describe~unknown|species|fossil|dinosaur find unearth dig~up excavate uncover identify detect spot #discovery
coming-across: come~across stumble~on|upon|across happen~on|upon present~find|discovery #find discover find unearth spot
! picture: publish~image|images|picture|pictures|photograph|photographs release~image|images|picture|pictures|photograph|photographs|photos send~image|images|picture|pictures|photograph|photographs transmit~image|images|picture|pictures|photographs unveil~image|picture
! study: publish~study|paper|findings|journal|research report~journal|study appear~journal describe~journal|study #study
! approval: approve pass adopt ratify endorse authorize authorise clear~for|use|drug|vaccine|bill|law|deal vote~for|approve|adopt|pass|legalise|legalize back~bill|law|plan|deal|measure give~approval|light|nod|blessing|go-ahead license recommend wave~through #approval #passage get~light|go-ahead|approval|blessing|nod receive~approval|light|go-ahead win~approval secure~approval
! rejection: reject vote~down|against turn~down throw~out block veto defeat~bill|motion|proposal|plan strike~down refuse decline #rejection #veto freeze~decree|order|law suspend~decree|law|order halt~decree|order|law|deportations
! opening: open inaugurate reopen open~doors cut~ribbon launch~centre|center|clinic|museum|hospital|line|station unveil~centre|center|museum #opening #inauguration #reopening exhibit welcome~visitors|audience|audiences|guests|public throw~doors
closure: close shut shutter shut~down cease~operations|production wind~up #closure #shutdown order~shut|closed|close block~port|harbour|harbor|entrance|border halt~production|operations stop~production|operations suspend~production|operations mothball seal~border|off switch~off
! offline: take~offline|line go~offline|dark pull~offline
! service-halt: stop~trains|services|service|flights|traffic|ferries|buses|trams suspend~trains|services|service|flights|traffic|ferries|buses|trams halt~trains|services|service|flights|traffic|ferries|buses|trams cancel~trains|flights|services|ferries ground~flights|planes|aircraft|fleet|jets
! resumption: resume~trains|services|service|flights|traffic|ferries|production|work|operations restart~trains|services|flights|production|work|operations run~again #resumption
! cancellation: cancel call~off scrap abolish do~away axe abandon drop~plan|plans #cancellation withdraw~offer|bid|proposal|application walk~away give~up|plans
delay: postpone delay put~off|back push~back defer suspend~launch|match|game #postponement #delay adjourn reschedule
release: release free let~go set~free walk~free|jail|prison leave~jail|prison|custody
! pardon: pardon grant~pardon|pardons|clemency|amnesty commute #pardon #amnesty #clemency
! execution: execute put~death
! kidnapping: kidnap abduct hijack seize~bus|plane|ship|ferry|train|tanker|vehicle seize~hostage|students|pupils|girls|boys|tourists|crew|children|workers take~hostage|hostages|captive snatch carry~off #kidnapping #abduction #hijacking
! escape: escape slip~out|prison|jail|custody break~out|prison|jail flee~prison|jail|custody get~out abscond #escape #jailbreak
! assassination: assassinate murder gun~down shoot~dead #assassination #murder
! death: die pass~away succumb perish find~dead pronounce~dead lose~life|lives|battle|fight #death drown
! birth: give~birth bear deliver~baby|twins|daughter|son #birth
! wedding: marry wed tie~knot exchange~vows #wedding #marriage
! divorce: divorce separate split~husband|wife end~marriage #divorce #separation
! retirement: retire end~career hang~up|boots|gloves call~time quit~sport|game|football|tennis #retirement
! score: score put~ahead|lead|front give~lead equalise equalize net head~home|ahead open~scoring take~lead level #goal #opener #winner #equaliser #equalizer
! record: break~record set~record smash~record shatter~record beat~record #record
! transfer: sign~for|with|player|striker|midfielder|defender|goalkeeper|forward join~from|on|club|striker|midfielder|defender|goalkeeper|winger|forward move~to|from #transfer #signing put~pen|paper #switch
! parade: parade line~streets greet welcome~home|heroes #parade
protest: protest march rally demonstrate take~streets gather~against|outside pour~streets #protest #march #rally #demonstration drive~tractors block~street|streets|road|roads|motorway|highway gather~oppose|demand|denounce|protest|rally assemble~against|outside converge~on picket fill~streets|square join~march|rally|protest stage~sit-in occupy~square
! dispersal: disperse fire~tear|gas|rubber|cannon|cannons|canisters|pellets use~tear|cannon|batons break~protest|demonstration|rally|camp clear~square|camp|protesters|demonstrators evict #crackdown
attack: attack ambush raid storm open~fire shoot bomb assault strike~convoy|base|village|town|hospital|market|target|targets hit~convoy|base|village|town come~under|attack fall~ambush kill~ambush|attack|raid|convoy #attack #ambush #raid #shooting #bombing #assault #airstrike #gunmen #militants hit~school|house|houses|building|buildings|homes|apartment|apartments shell bombard fire~at|into|on|upon|shot|shots|rocket|rockets|missile|missiles|shell|shells|rounds|bullets|mortars|gunmen|gunman|gun|guns|rifle|pistol
! capture: capture~town|city|village|airport|base seize~town|city|village|airport|base|control take~town|city|village|airport|control overrun recapture~town|city|village|airport retake fall~rebels|insurgents|fighters|hands|army
pullout: withdraw~troops|forces|soldiers|army pull~troops|forces|soldiers|army retreat #pullout #retreat
shares: #shares #stock
talks: meet hold~talks|meeting sit~down confer negotiate #talks #meeting #summit receive~president|minister|chancellor|premier|king|pope|envoy
! phone-call: phone telephone speak~phone|telephone talk~phone|telephone hold~phone|telephone
! summons: summon call~in|ambassador|envoy
talks-end: break~down|up collapse~without stall end~without fail~to|talks
visit: visit arrive~in|on|for travel~to fly~to|into|in pay~visit tour #visit #arrival go~see|visit call~on
vaccination: vaccinate inoculate begin~vaccination|vaccinating|inoculation start~vaccination|vaccinating roll~out #vaccination #inoculation
evacuation: evacuate order~evacuation|evacuate|leave force~leave|flee|homes #evacuation move~residents|people|villagers|inhabitants|families|homes bring~safety take~safety flee~homes leave~homes tell~homes|leave clear~building|village|town|station|school move~workers|staff|employees|patients pull~staff|workers withdraw~staff|workers|employees move~guests|visitors|pupils|students|passengers|prisoners|inmates tell~pack move~out bring~out
rescue: rescue save pull~from|alive|rubble free~panel|trapped|miners|climbers|divers|passengers|rubble|wreckage|pit|mine|cave|well bring~surface|safety pluck lift~safety #rescue dig~out|alive|mud|rubble pull~mud|wreckage|debris|snow|well|cave find~alive|survivor|survivors
premiere: premiere debut open~festival|season screen #premiere #debut
toll: rise~toll climb~toll reach~toll jump~toll pass~toll stand~toll grow~toll put~toll
! bid: offer~buy|acquire make~bid launch~bid|offer table~bid #bid
! offer: make~offer table~offer offer~raise|rise|deal|percent|compensation|increase put~table offer~million|billion
! cause: cause~outbreak|fire|crash|explosion|accident|collapse|disaster|blaze|blast|derailment|sinking|leak trace~to blame~for|on
departure: set~off|sail depart leave~port|for embark #departure
raised-bid: raise~offer|bid improve~offer|bid increase~offer|bid sweeten~offer|bid lift~offer|bid
! auction: fetch sell~auction|hammer go~hammer|auction change~hands #auction
! restitution: return~painting|paintings|bronze|bronzes|artefact|artefacts|artifact|artifacts|sculpture|statue|looted|remains|heirs|skull|skulls give~back hand~back restitute repatriate #restitution #repatriation
! election-call: call~election|elections|referendum announce~election|elections|polls|referendum
election: elect~parliament|assembly|legislature|council|deputies go~polls hold~election|elections #election #elections
! unveiling: unveil unveil~museum present~public|visitors|journalists|reporters|crowd|guests show~off put~display|show go~show|display #unveiling present~budget|plans|plan|programme|proposals|model set~plan|plans|budget|proposals
! orbit: reach~orbit enter~orbit slip~orbit settle~orbit swing~orbit go~orbit
demand: demand call~for|on
vote: vote cast~ballots|votes #vote #ballot
tribute: lay~flowers|wreath|wreaths pay~tribute|respects leave~flowers|sea light~candles #tribute #vigil
! funeral: bury lay~rest inter cremate bid~farewell say~farewell|goodbye #funeral #burial
! contact-lost: lose~contact|touch|signal|communication fall~silent go~silent|dark stop~responding|transmitting|sending|signals silence~probe|spacecraft|satellite|rover|lander
! contact-back: re-establish~contact|communication|link reestablish~contact|communication|link restore~contact|communication|link regain~contact|control pick~signal
! sending-off: send~off show~card|red see~red receive~red get~red
! progress: reach~final|semi-final|semifinal|semi-finals|semifinals|quarter-final|quarterfinal|last qualify advance~final|semi-final|semifinal|round book~place
! relegation: relegate drop~division|league demote #relegation
! doping: fail~test|tests test~positive return~positive
! injury: tear~ligament|muscle|tendon|hamstring|calf|achilles break~leg|arm|wrist|ankle|foot|nose|collarbone|jaw|hand|rib|ribs|finger|toe fracture dislocate sprain rupture injure~knee|ankle|leg|shoulder|training hurt~knee|ankle|leg|shoulder|training|warm-up limp suffer~injury|fracture|concussion|knee lose~injury carry~stretcher pull~hamstring|muscle
! withdrawal: withdraw~tournament|race|open|cup|games|championships|championship|final|tour|olympics|contest|election|event pull~tournament|race|open|cup|games|championships|championship|final|tour|olympics|contest|election|event drop~out|race quit~race|tour|tournament|contest abandon~race|tour|campaign|candidacy end~campaign|candidacy suspend~campaign|candidacy pull~out
! lifting: lift~ban|suspension|restrictions|embargo|sanctions|curfew|emergency|lockdown|blockade end~ban|emergency|lockdown|curfew|blockade ease~restrictions|lockdown|sanctions scrap~restrictions
! curfew: impose~curfew|lockdown order~curfew|lockdown declare~curfew|lockdown announce~curfew|lockdown #curfew #lockdown
! sanctions: impose~sanctions slap~sanctions announce~sanctions hit~sanctions adopt~sanctions #sanctions
! tariffs: impose~tariffs|tariff|duties slap~tariffs|duties announce~tariffs hit~tariffs #tariffs
! impeachment: impeach #impeachment
! dissolution: dissolve~parliament|assembly|knesset|duma #dissolution
! effect: take~effect|force come~force|effect enter~force|effect go~effect|force
! coup: seize~power #coup overthrow depose topple~president
! stabbing: stab knife #stabbing
alarm: raise~alarm sound~alarm report~missing
search: search~home|homes|house|office|offices|premises|flat|headquarters|apartment|villa|studio raid~offices|office|home|homes|house|premises|flat|headquarters|apartment|villa|studio search~houses|vehicles raid~clubhouse|factory|clinic|club
search-end: call~search suspend~search abandon~search halt~search end~search
fire-out: contain extinguish douse put~fire|blaze|flames bring~control
! spill: spill leak #spill #leak
! expulsion: expel deport #expulsion #deportation declare~persona|grata tell~diplomats|ambassador|country order~diplomats|ambassador|embassy throw~diplomats|ambassador send~diplomats
results: post~profit|loss|profits|losses|earnings|results|sales|revenue report~profit|loss|profits|losses|earnings|results|sales|revenue make~profit|loss book~profit|loss record~profit|loss|losses slip~loss|red swing~loss|profit #profit #earnings
forecast: cut~forecast|guidance|outlook raise~forecast|guidance|outlook lift~forecast|guidance|outlook lower~forecast|guidance|outlook
! flotation: list~exchange float go~public trade~first start~trading begin~trading #flotation #ipo
order: order~doses|planes|jets|aircraft|trains|tanks|ships|buses place~order buy~doses|jets|planes|aircraft|tanks order~boats|boat|ferries|trams|helicopters|locomotives|frigates|submarines|turbines|engines|missiles|vehicles sign~planes|jets|aircraft|trains|tanks|ships|buses|boats|ferries|trams|helicopters|locomotives|frigates|submarines win~order|contract award~contract
donation: donate give~million pledge~million|billion #donation
! coronation: crown~king|queen ascend~throne #coronation
birth-of-book: publish~book|novel|memoir|biography release~album|single|book|memoir bring~out
removal: fall topple tear~down pull~down take~down #removal
`;

/** Lines that newsrooms tell one happening by, a family a line. */
export const FAMILIES = `
crash derailment fire explosion death
crash sinking collapse death
collapse fire explosion death
landslide earthquake flood storm collapse death
storm sinking
landslide derailment
attack explosion assassination death
takeover accord settlement
settlement accord truce
unveiling opening launch
vote approval
vote rejection
vote ban
bid takeover
departure launch visit
talks talks-end visit
resignation dismissal
award victory
closure cancellation
recall closure
ban fine
accord order
service-halt closure
service-halt strike
surrender arrest
injury withdrawal
crash injury withdrawal
`;

/** Lines that are steps of one matter, each an event of its own, a matter a line. */
export const STEPS = `
charge arrest trial plea acquittal conviction sentence appeal overturning easing release extradition lawsuit settlement inquiry
launch docking landing
appointment resignation dismissal retirement election-win confidence breakup death
takeover approval rejection settlement inquiry layoffs
strike settlement talks talks-end cancellation
truce attack talks-end talks
opening closure
theft recovery arrest discovery
launch contact-lost contact-back landing
toll arrest inquiry mourning rescue protest charge resignation tribute funeral
fire fire-out
death funeral tribute
bid raised-bid rejection shares
bankruptcy takeover layoffs rescue
escape arrest
rate-rise rate-cut
outbreak vaccination approval recall emergency
kidnapping release rescue arrest
attack arrest mourning protest
crash mourning inquiry arrest rescue protest
victory parade resignation dismissal transfer
earthquake rescue evacuation mourning
flood evacuation emergency
collapse evacuation emergency mourning
closure protest approval
service-halt resumption
closure resumption
hospital surgery death
seizure arrest
protest dispersal
capture pullout
charge case-dropped
hearing sentence conviction acquittal
`;
