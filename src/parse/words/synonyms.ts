/** Words that translators and listeners put for one another, a line for each meaning. Extend by adding a word or a line. */
export const SYNONYMS = `
stay remain stand
listen hear heed
vanish disappear perish die
protect guard defend shield safeguard preserve
land country nation homeland
town city
state country
huge giant enormous gigantic great massive immense vast tremendous big large
small little tiny minor
step move measure stride leap
step move shift development advance turn gesture
haste hurry rush
begin start commence
end finish stop halt cease conclude
fight struggle battle combat
war conflict
peace calm
durable lasting enduring permanent stable
decisive important crucial key significant vital major essential critical
necessary needed required essential vital
beautiful happy happiest lovely wonderful finest greatest best
beautiful lovely gorgeous
serious grave severe
mistake error blunder
sorry regret remorse apologise apologize
shame disgrace scandal
sad tragic dark black terrible awful dreadful horrible
horror terror nightmare
courage bravery valour valor
brave courageous fearless
rare unusual uncommon exceptional
honest sincere frank candid open
dialogue communication talk conversation discussion
constructive productive fruitful useful
normal ordinary usual
people nation citizens public
child kid youngster
family relatives
woman mother lady
man father
work labour labor job toil
worker employee labourer
quick fast rapid swift speedy
slow gradual
strong powerful mighty firm robust
weak feeble frail
new fresh novel
old ancient
hope trust faith belief
believe think consider feel
trust confidence faith
help aid assist support
give provide offer hand
take seize grab
build construct create erect
destroy ruin wreck demolish shatter
change alter transform shift
grow expand increase rise
fall drop decline sink
win triumph prevail succeed
victory triumph success
lose fail
defeat loss
enemy foe adversary opponent
friend ally partner
money cash funds
cost price
pay spend
rich wealthy
poor needy
danger threat peril risk
dangerous risky perilous hazardous
safe secure
security safety
clear plain obvious evident
complete total full entire whole absolute
completely totally fully entirely wholly utterly absolutely
deeply profoundly bitterly terribly truly very
never ever
each every all
always forever
immediately instantly once promptly
now today
must have need shall should
will shall
can could
answer reply response
dignity honour honor
perform carry fulfil fulfill conduct
question issue matter
problem trouble difficulty
decision ruling choice
agreement deal accord pact treaty
law rule statute
justice fairness
fair just
right correct proper
wrong false incorrect mistaken
lie falsehood untruth
truth reality
story tale
book novel work
play drama
music song
silent quiet calm
loud noisy
anger rage fury
angry furious outraged
afraid scared frightened fearful
fear dread
pain suffering agony
wound injury
kill murder slay
victim casualty
attack assault strike
cruel brutal savage
barbaric brutal inhuman
betray deceive cheat
betrayal treachery treason
promise pledge vow
allow permit let
forbid ban prohibit
accept tolerate
reject refuse
abandon desert leave forsake
leave depart quit go
return come
house home
road path way street
door gate
bridge link
sea ocean
forest wood
sky heaven
future tomorrow
history past
moment minute time hour
hour moment
chance opportunity
dream wish
duty obligation responsibility
honour honor pride
proud honoured honored
respect esteem
thank grateful thankful
gift present
price cost
burden load weight
crisis emergency
failure collapse
failure failing lapse shortcoming
collapse breakdown
turn turning
chapter page era
wonder miracle
hero heroine champion
lead guide
leader chief head
team side squad
play perform
goal target aim
game match
pressure stress
push press urge
hurt harm damage injure
broken shattered torn
heal cure
ill sick unwell
disease illness sickness
science research
discover find
result outcome
proof evidence
show demonstrate prove
explain clarify
understand grasp comprehend
forget overlook
remember recall
see witness watch
look seem appear
noise sound
light lamp
shake tremble
burn blaze
unacceptable intolerable inadmissible
absurd ridiculous nonsense
nonsense rubbish
reckless careless irresponsible
deliberate intentional
innocent blameless guiltless
`;
