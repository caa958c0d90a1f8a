/** Words in -ed that are no past of a verb. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Nouns, numbers and names of things. */
export const ED_NOUNS = list(
  `hundred kindred creed breed greed speed steed weed seed need deed feed heed reed indeed shed sled bred inbred newlywed biped quadruped moped watershed bloodshed homestead embed bobsled hotbed flatbed
  seabed riverbed airspeed aniseed flaxseed hayseed linseed rapeseed seaweed tweed knockkneed misdeed succeed proceed exceed intersped bled fled sped led red bed wed`,
);

/** Adjectives as often as pasts: after a form of "be" they tell a state and no act. */
export const ED_ADJECTIVES = list(
  `sacred naked wicked rugged ragged jagged aged unprecedented so-called wretched crooked dogged beloved learned gifted talented bearded wooded winged horned hooded striped knotted
  interested excited bored tired exhausted thrilled delighted pleased annoyed embarrassed ashamed scared frightened terrified stunned shocked surprised amazed astonished confused puzzled bemused baffled frustrated
  disappointed dismayed saddened heartbroken distressed alarmed relieved relaxed contented determined dedicated experienced skilled qualified packed crowded deserted
  detailed complicated sophisticated mixed deceased diseased privileged prolonged pronounced seasoned renowned famed noted esteemed overcrowded populated inhabited landlocked fabled storied heated
  isolated biased prejudiced opinionated outdated antiquated belated deluded misguided sheltered carpeted tiled cobbled thatched salaried accustomed inclined disinclined situated
  sized shaped colored coloured flavored flavoured spirited minded hearted headed legged footed armed eyed haired skinned faced tongued entitled dressed`,
);

/** Stems of pasts that want no `-e` where spelling would give one. */
export const SOUNDED = list(
  `add err purr putt butt egg focus bias canvas gas waltz combat format pilot pivot ballot hang bang gang clang collar altar pillar murmur hiccup shepherd kowtow blitz quartz spiral pencil council
  install recall appall forestall stall`,
);

/** Stems of pasts that want an `-e` which spelling alone does not show. */
export const SILENT = list(
  `invit unit reunit ignit incit recit excit expedit requit restor explor ignor deplor ador implor scor stor shor snor postpon condon aton dethron telephon phon interfer persever adher rever coher sincer
  exhal inhal upscal infring hing cring bing sing impin bath loath cloth breath sooth teeth axe welcom overcom dop elop telescop guid disguis bruis cruis creat treasur acquiesc perfum typ rhym tast wast past hast
  rerout parachut troubl handicap centr premier complet delet deplet compet secret conven interven supersed`,
);
