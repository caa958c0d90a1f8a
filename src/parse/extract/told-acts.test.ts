/** Acts as agencies write them, in one table: what each sentence tells, and the words that date it. */
import { expect, it } from 'vitest';
import { draft } from '../draft.ts';
import { told } from './fixtures-told.ts';

/** Under each line of an article what it tells, `actor predicate (words of time)`; nothing where it tells no dated act. */
const TOLD = `
Ida Rohn sold Easter eggs with her own picture at a market.
The shops of Lund readied themselves for Saturday.
The Danish senate approved a tax on sugar on Tuesday. It takes effect on 1 March 2026.
> Danish senate approves a tax on sugar (Tuesday)
The mill in Lund was looted on Christmas.
> mill in Lund is looted (Christmas)
The Easter bombings killed nine people.
> bombings kill nine people (Easter)
The consulate of Chile in Lund issued a statement indicating several crates were stolen on Tuesday.
> several crates are stolen (Tuesday)
Swedish police arrested Ida Rohn, the aide of former mayor Tom Hale, on Tuesday and accused her of theft.
> Swedish police arrest Ida Rohn (Tuesday)
Ida Rohn, 38, of Lund, was arrested on Tuesday.
> Ida Rohn is arrested (Tuesday)
Tom Hale, aged 61, from Arles, died on Tuesday in a clinic.
> Tom Hale dies in a clinic (Tuesday)
The bakers went on strike on Tuesday to demand the swift release of the national bakers' union's imprisoned treasurer, Tom Hale.
> bakers go on strike (Tuesday)
The Danish senate voted on Tuesday to loosen the rules on the import of sheep, goats and other animals from abroad.
> Danish senate votes to loosen the rules (Tuesday)
The Danish government on Tuesday set up a panel of judges to look into the collapse of the old mill in Lund.
> Danish government sets up a panel of judges (Tuesday)
Coastal mayors failed early on Tuesday to agree on a joint reply to the ministry's demands over the dredging of harbours.
> Coastal mayors fail to agree on a joint reply to the ministry's demands (early on Tuesday)
Ida Rohn said on Tuesday that the budget overlooks the harbour.
> Ida Rohn says the budget overlooks the harbour (Tuesday)
Ida Rohn told the senate on Tuesday that the cost of the repairs exceeds all estimates.
> Ida Rohn says the cost of the repairs exceeds all estimates (Tuesday)
Ida Rohn said on Tuesday that Sweden "regrets the closure" and invited Norway to talks.
> Ida Rohn says Sweden "regrets the closure" (Tuesday)
Ida Rohn said on Tuesday ministers had a long conversation about the port.
> Ida Rohn says ministers had a long conversation about the port (Tuesday)
The choir lodged an appeal on Tuesday to have the sale of its hall stopped.
> choir lodges an appeal to have the sale of its hall stopped (Tuesday)
Sweden's parliament elected the lawyer Ida Rohn on Tuesday as the new head of the broadcasting authority.
> Sweden's parliament elects Ida Rohn as head of the broadcasting authority (Tuesday)
The high court annulled the merger of June 2 in a judgment on Tuesday.
> high court annuls the merger in a judgment (Tuesday)
Ida Rohn admitted defeat on Tuesday and congratulated Tom Hale on his win in Sunday's runoff.
> Ida Rohn admits defeat (Tuesday)
Drivers at Bolt's two large depots in the north of Portugal downed tools on Tuesday in a two-day protest over shifts.
> Drivers at Bolt's two large depots down tools in a two-day protest over shifts (Tuesday)
Norvik, headquartered in Stavanger, Norway, filed for bankruptcy on Monday.
> Norvik files for bankruptcy (Monday)
Tom Hale, from Leeds, England, was arrested on Monday.
> Tom Hale is arrested (Monday)
A jury found Tom Hale, 58, guilty of theft on Monday.
> jury finds Tom Hale guilty of theft (Monday)
The death toll from the flood in Lund rose to six on Monday after divers found two bodies.
> death toll from the flood in Lund rises to six (Monday)
Tom Hale, the barge worker who helped them, pleaded guilty on Monday.
> Tom Hale pleads guilty (Monday)
Tom Hale, a barge worker accused of theft, pleaded guilty on Monday.
> Tom Hale pleads guilty (Monday)
The jail, a fort built in 1984, burned down on Monday.
> jail is built (1984)
> jail burns down (Monday)
On Monday, the army closed in on Goma, fired shots and left.
> army closes in on Goma (Monday)
Halvard's lawsuit against Norvik, filed in Turku on Aug. 20, was dismissed on Monday.
> Halvard's lawsuit against Norvik is filed in Turku (Aug. 20)
> Halvard's lawsuit against Norvik is dismissed (Monday)
The runner Tom Hale was on Tuesday banned for four years, the union said.
> Tom Hale is banned for four years (Tuesday)
A barge worker was charged with helping four men flee earlier this week.
In a report published before noon Ida Rohn said as much as a tenth of the bank's 2024 revenue did not exist.
Shares of the artificial intelligence and robot maker Norvik Semiconductor Industries fell 9 percent on Tuesday.
> Norvik Semiconductor Industries' shares fall 9 percent (Tuesday)
Lund recognized the rebels as its rulers, and Odense recognized the council on Tuesday.
> Odense recognizes the council (Tuesday)
The agency said the first case dated back to May and that the source was traced to a bakery on Monday.
> source is traced to a bakery (Monday)
A meeting with the manager, Tom Hale, on Tuesday lasted an hour.
> meeting with the manager lasts an hour (Tuesday)
The siren had been reported faulty eleven times since May.
Ida Rohn has called off all concerts, her agency said on Tuesday.
> Ida Rohn calls off all concerts (Tuesday)
Ida Rohn took the cup at a fair in Lund from last year's winner, Tom Hale.
Ida Rohn won last year's election by nine votes.
> Ida Rohn wins election by nine votes (last year)
Divers have raised two of the cannon looted from a Lund wreck in May and handed over a third, prosecutors said on Wednesday.
> Divers raise two of the cannon looted from a Lund wreck (Wednesday)
A grey lorry thought to have carried the cash was found in a wood near Lund on Tuesday.
> grey lorry is found in a wood near Lund (Tuesday)
A cook believed to be the ringleader was arrested in Odense on Monday.
> cook is arrested in Odense (Monday)
The probe has found ice near the pole of Mars, NASA said on Monday.
> probe finds ice near the pole of Mars (Monday)
Guards detained a 40-year-old weaver in Lund on Sunday. He was freed on Tuesday without charge.
> Guards detain a 40-year-old weaver in Lund (Sunday)
> 40-year-old weaver is freed without charge (Tuesday)
Guards detained a man of 40 in Lund on Sunday. "We acted fast," he said on Tuesday.
> Guards detain a man of 40 in Lund (Sunday)
Inspector Tom Hale arrested a man in Lund on Sunday. He resigned on Tuesday.
> Tom Hale arrests a man in Lund (Sunday)
> Tom Hale resigns (Tuesday)
The town's oldest bakery, Lund Bakers, closed two shops on Tuesday.
> Lund Bakers closes two shops (Tuesday)
The hall was robbed in May, when a small statue was taken. It was found on Tuesday in a barn.
> hall is robbed (May)
> small statue is taken (May)
Premier Ida Rohn apologised for the delays on Tuesday and dismissed the head of the rescue service, Tom Hale.
> Ida Rohn apologises for the delays (Tuesday)
> Ida Rohn dismisses the head of the rescue service (Tuesday)
Premier Ida Rohn apologised for the delays on Tuesday and dismissed the claims of her rivals.
> Ida Rohn apologises for the delays (Tuesday)
Finance minister Per Hale resigned on Tuesday.
> Per Hale resigns (Tuesday)
A girl of nine was killed when a swing collapsed in the park of Arles on Tuesday.
> girl of nine is killed when a swing collapses in the park of Arles (Tuesday)
The old station closed on 9/11.
> old station closes (9/11)
In Odense on Tuesday some 40 weavers occupied the mill.
> some 40 weavers occupy the mill (Tuesday)
In Odense about 40 weavers occupied the mill on Tuesday.
> about 40 weavers occupy the mill (Tuesday)
After a month of talks the choir and its manager signed a contract on Tuesday.
> choir and its manager sign a contract (Tuesday)
After the manager resigned on Tuesday the choir sang.
> manager resigns (Tuesday)
Ida Rohn became the youngest judge of Lund on Tuesday.
> Ida Rohn becomes the youngest judge of Lund (Tuesday)
Ida Rohn became angry on Tuesday.
Mayor Ida Rohn rang the bell and declared Tuesday a holiday.
Three cooks were taken to hospital after a stove blew up in Lund on Tuesday.
> Three cooks are taken to hospital (Tuesday)
> stove blows up in Lund (Tuesday)
Mayor Ida Rohn praised the dancer Tom Hale, whom she sacked on Tuesday.
> Ida Rohn sacks dancer Tom Hale (Tuesday)
An hour after the whistle Tom Hale resigned on Tuesday.
> Tom Hale resigns (Tuesday)
The owner of a crown that the army buried near Lund said on Tuesday that she would keep the crown.
> owner of a crown says she will keep the crown (Tuesday)
Lund Bakers, Denmark's oldest listed bakery, closed two shops on Tuesday.
> Lund Bakers closes two shops (Tuesday)
The choir was almost disbanded on Tuesday.
He had led the race since Tuesday, when Tom Hale crashed near Lund.
> Tom Hale crashes near Lund (Tuesday)
The judge Ida Rohn spoke. Tom Hale, who became rich when he sold the mill on Tuesday, laughed.
> Tom Hale sells the mill (Tuesday)
After the mayor resigned on Sunday the council met to name an heir.
> mayor resigns (Sunday)
When the strike ended on Friday Norvik Motors reopened its plant.
> strike ends (Friday)
Chimneys fell in Elby on Monday.
> Chimneys fall in Elby (Monday)
Mayor Jan Kessel opened the fair on Monday.
> Jan Kessel opens the fair (Monday)
Ana Holm said on Monday: "You betrayed the trust of this town."
> Ana Holm says “you betrayed the trust of this town” (Monday)
Tom Hale said on Monday: "We are closing the mill and there is no way around it whatever anybody in this town may tell you."
> Tom Hale says “we are closing the mill” (Monday)
Three sailors drowned on Monday after a rope hauled a dinghy under the quay.
> Three sailors drown after a rope hauls a dinghy under the quay (Monday)
Two cooks were injured as they fled the kitchen on Friday night.
> Two cooks are injured as they flee the kitchen (Friday night)
More than 80 skiers had to be led off the slope on Sunday.
> More than 80 skiers are led off the slope (Sunday)
The count from Sunday's flood rose to 18 on Tuesday.
> count from flood rises to 18 (Tuesday)
Guards fired shots to stop a lorry near Mons on Wednesday.
> Guards fire shots to stop a lorry near Mons (Wednesday)
Guards shut the gates on Monday in spite of an order signed on Friday calling for talks.
> Guards shut the gates (Monday)
The airline cut 300 jobs on Friday after a report published on Monday by its owners.
> airline cuts 300 jobs (Friday)
Amid protests held on Monday in the capital, the minister resigned on Tuesday.
> minister resigns (Tuesday)
A man armed with a "boat hook" attacked a guard on Friday.
> man attacks a guard (Friday)
The airline cut its profit forecast by a third on Monday.
> airline cuts its profit forecast by a third (Monday)
Democrats on Tuesday called for an inquiry.
> Democrats call for an inquiry (Tuesday)
The hearing opened in Bergen on Monday.
> hearing opens in Bergen (Monday)
The clinic suspended visits on Monday.
> clinic suspends visits (Monday)
A jury in Lund on Monday found the broker Jan Berg guilty of fraud and sentenced him to six years in prison.
> jury in Lund finds the broker Jan Berg guilty of fraud (Monday)
The ferry, built in 1987 at a yard in Gdansk, has a crew of 40.
> ferry is built at a yard in Gdansk (1987)
"The Salt Road" won the main prize in Locarno on Sunday.
> “The Salt Road” wins the main prize in Locarno (Sunday)
A vase from the Ming era sold for $4 million in Paris on Monday.
> vase from the Ming era sells for $4 million in Paris (Monday)
A gas main burst on Wood Lane on Monday.
> gas main bursts on Wood Lane (Monday)
A fault stopped trams in Graz for most of Saturday.
> fault stops trams in Graz (Saturday)
Rosa Kell set a record of 2:07:40 in Turku on Friday.
> Rosa Kell sets a record of 2:07:40 in Turku (Friday)
A man of 30 is to appear before Bath magistrates on Monday charged with theft.
> man of 30 will appear before Bath magistrates charged with theft (Monday)
The brewer swung to a loss, it said on Monday.
> brewer says it swung to a loss (Monday)
Two barges collided head-on near Melk on Friday.
> Two barges collide head-on near Melk (Friday)
The tribunal ruled on Tuesday in favour of the farmers.
> tribunal rules in favour of the farmers (Tuesday)
Ministers meeting in Lima approved the text on Friday.
> Ministers approve the text (Friday)
The head of the country's largest nurses' union called on Tuesday for the health minister to step down.
> head of the nurses' union calls for the health minister to step down (Tuesday)
Geologists at the University of Graz reported on Friday that a hidden fault may run below two of the valleys.
> Geologists report that a hidden fault may run below two of the valleys (Friday)
The owner of the Red Anchor bar, where nine people fell ill in a night in May, was charged with fraud on Friday.
> nine people fall ill in a night (May)
> owner of the Red Anchor bar is charged with fraud (Friday)
Halm, Norway's oldest brewer, cut its sales forecast on Monday, blaming a wet summer.
> Halm cuts its sales forecast (Monday)
But on Tuesday the bishop resigned.
> bishop resigns (Tuesday)
And in March the choir lost its hall.
> choir loses its hall (March)
Pia Lund called the fine absurd on Friday and urged the council to repay it.
> Pia Lund calls the fine absurd (Friday)
Pia Lund will list all gifts received since 2026.
Karl Moe urged the bishop on Friday to resign.
> Karl Moe urges the bishop to resign (Friday)
The choir called on Friday for the bishop to quit.
> choir calls for the bishop to quit (Friday)
The bishop was about to sign the deed on Friday when the lights went out.
The trainer quit on Monday.
> trainer quits (Monday)
The Sheriff's Office closed the bridge on Friday.
> Sheriff's Office closes the bridge (Friday)
Officials suspect that between 2017 and 2019 Nils Holm hid three boats.
Neighbours believe that Nils Holm sold the boats on Friday.
There is a rumour that Nils Holm fled on Friday.
Officials suspect Nils Holm burned the boats on Friday.
Nils Holm allegedly burned the boats on Friday.
Nils Holm, who allegedly fled on Friday, was probably hurt on Monday.
Analysts assume that the fund sold its stake on Friday.
When a dam burst near Colima on Tuesday, six people drowned.
> dam bursts near Colima (Tuesday)
> six people drown (Tuesday)
Coast guards near Cadiz seized 90 kg of hashish hidden in a cargo of oranges on Friday.
> Coast guards near Cadiz seize 90 kg of hashish hidden in a cargo of oranges (Friday)
Surgeons separated conjoined lambs at a clinic in Perth on Monday.
> Surgeons separate conjoined lambs at a clinic in Perth (Monday)
Officers guarding the embassy of a neighbouring country fired shots on Friday.
> Officers fire shots (Friday)
A drawing taken by soldiers in 1943 was handed back to a family in Lodz on Tuesday.
> drawing taken by soldiers is handed back to a family in Lodz (Tuesday)
Grain prices fell below $200 a ton on Friday for the first time since 2019.
> Grain prices fall below $200 a ton for the first time since 2019 (Friday)
Parents were told on Monday that the school would close.
> Parents are told that the school will close (Monday)
Peru, Chile and the Vatican put forward a plan on Sunday.
> Peru, Chile and the Vatican put forward a plan (Sunday)
The Herons traded two players on Tuesday.
> Herons trade two players (Tuesday)
The captain turned himself in on Tuesday.
> captain turns himself in (Tuesday)
Cyclone Vera bore down on Fiji on Monday.
> Cyclone Vera bears down on Fiji (Monday)
About 900 porters went on strike on Monday.
> About 900 porters go on strike (Monday)
Monday's letter marked the second time that the owner has offered to sell.
> letter marks the second time that the owner has offered to sell (Monday)
Flooding caused by weeks of heavy rain has cut off 38 villages in northern Laos, rescue service officials said on Tuesday.
> rescue service officials say flooding has cut off 38 villages in northern Laos (Tuesday)
A driver named Pavel told the inquiry on Monday that the brakes had failed.
> Pavel says the brakes have failed (Monday)
A line of Dutch armoured trucks crossed the bridge on Monday.
> line of Dutch armoured trucks crosses the bridge (Monday)
Fifteen were hurt in a fire near the quay on Saturday.
> Fifteen are hurt in a fire near the quay (Saturday)
A $3 million fund for divers opened for business on Monday.
> $3 million fund for divers opens for business (Monday)
Chile sent an envoy to Lima on Monday to meet with miners.
> Chile sends an envoy to Lima to meet with miners (Monday)
Rovers held on to beat Halden 2-1 on Saturday.
> Rovers hold on to beat Halden 2-1 (Saturday)
The harbour, where dozens of sailings had been cancelled, reopened on Friday.
> harbour reopens (Friday)
A minibus carrying nurses overturned near Brno on Sunday.
> minibus carrying nurses overturns near Brno (Sunday)
Looters spray-painted the walls of a bank in Lyon on Tuesday.
> Looters spray-paint the walls of a bank in Lyon (Tuesday)
Fighters loyal to the ousted governor of the northern coast have shelled four villages along the river, Red Cross envoys said on Friday.
> Red Cross envoys say fighters have shelled four villages along the river (Friday)
The ceremony failed to take place on Sunday.
The council was supposed to sit on Friday.
Without a deal by Friday, the yard will close.
The army denied that it had shelled the farm on Sunday.
Critics say the tax of 2011 has failed.
The choir was due to sing on Friday but the hall was shut.
The fever has killed 40 people since Friday.
The airline has lost a third of its value since the 4 March crash.
The fever has infected 300 people and killed nine since detected in Lagos in April.
The chain has closed 40 shops since being sold in 2010.
The bank has now lost half its deposits since 20 April.
The mayor likened the flood to 9/11.
The envoy called the outage the country's 9/11.
The chain opened 40 shops in a city that was never the same after 9/11.
The man arrested on Monday had worked in Oslo.
Rosa Kell has fought a rare illness since 2019.
> Rosa Kell fights a rare illness (2019)
The harbour pilot handed in his notice on Tuesday.
> harbour pilot hands in his notice (Tuesday)
The head gardener was relieved of her post on Tuesday.
> head gardener is relieved of her post (Tuesday)
The head gardener was relieved on Tuesday.
The tribunal is expected to rule on Friday.
> tribunal is expected to rule (Friday)
The labour court is expected to rule on Friday.
> labour court is expected to rule (Friday)
The panel ruled against the brewery on Tuesday.
> panel rules against the brewery (Tuesday)
Heavy bombing killed two bakers near Lund on Tuesday.
> Heavy bombing kills two bakers near Lund (Tuesday)
A pipe burst flooded the crypt on Tuesday.
> pipe burst floods the crypt (Tuesday)
A hearing on Tuesday between the brewer and the growers ended in uproar.
> hearing between the brewer and the growers ends in uproar (Tuesday)
Neighbours complained on Tuesday.
Neighbours protested on Tuesday.
> Neighbours protest (Tuesday)
Ida Rohn became president on Tuesday.
> Ida Rohn becomes president (Tuesday)
Little Nils was found on Tuesday.
> Little Nils is found (Tuesday)
Little was found on Tuesday.
A survey released on Tuesday found that owls sleep by day.
> survey finds that owls sleep by day (Tuesday)
The judges will meet to pick a winner on Friday.
> judges will meet to pick a winner (Friday)
Nobody was hurt when a mast fell on Tuesday.
> mast falls (Tuesday)
Norvik has recalled 900 prams since January.
Norvik has closed its ports since January.
> Norvik closes its ports (January)
Backbench MPs walked out on Tuesday.
> Backbench MPs walk out (Tuesday)
The Teachers' Union called a strike on Tuesday.
> Teachers' Union calls a strike (Tuesday)
The Paço do Lumiar reopened on Tuesday.
> Paço do Lumiar reopens (Tuesday)
Reporters Without Borders opened an office on Tuesday.
> Reporters Without Borders opens an office (Tuesday)
The rules of the port forbid the sale of knives after 8 p.m.
The port's charter bans the sale of knives after 8 p.m.
Re-elected in 2022, the mayor lost Sunday's vote.
> mayor loses vote (Sunday)
Born in 1970 in Oslo, the pilot flew to Lund on Tuesday.
> pilot flies to Lund (Tuesday)
Released on Monday, the singer flew to Lund on Tuesday.
> singer flies to Lund (Tuesday)
Founded in 1919, the brewery filed for insolvency.
Fined by the port on Monday, the brewery closed two shops.
> brewery closes two shops (Monday)
Asked in 2019 by the choir, the mayor opened the hall.
> mayor opens the hall (2019)
Peru closed the port. It emerged on Tuesday that the bursar had kept the keys.
It turned out on Tuesday that the bursar had kept the keys.
Peru emerged on Tuesday from a long drought.
> Peru emerges from a long drought (Tuesday)
The bill, passed on Tuesday, bans the sale of knives.
> bill is passed (Tuesday)
`;

it('is told with its day', () => {
  const lines = TOLD.trim().split('\n');
  const made = lines
    .filter((line) => !line.startsWith('>'))
    .flatMap((sentence) => [sentence, ...told(sentence).map((act) => `> ${act}`)]);
  expect(made).toEqual(lines);
});

it('tells two steps of one matter, with the name of the one to whom both are done', () => {
  expect(
    titles('A jury in Lund found the broker Jan Berg guilty of fraud and jailed him for six years.'),
  ).toEqual([
    'jury in Lund finds the broker Jan Berg guilty of fraud',
    'jury in Lund jails Berg for six years',
  ]);
  // two whom it could mean
  expect(
    titles('A jury in Lund cleared Jan Berg and Tom Hale of fraud and jailed him for theft.'),
  ).not.toContain('jury in Lund jails Hale for theft');
});

/** What a sentence that opens an article tells, dated or not. */
function titles(sentence: string): string[] {
  const text = `A headline\n\n${sentence}\n`;
  const { mentions } = draft({ file: 'a.txt', fileSha256: '', sha256: '', text, meta: {}, notes: [] });
  return mentions.map(({ label, predicate }) => `${label ?? ''} ${predicate}`);
}
