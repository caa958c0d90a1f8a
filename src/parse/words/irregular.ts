/** Irregular pasts of verbs whose present is as often a noun, `lemma past participle` a line; their presents are read as nouns. */
export const IRREGULAR = `
swing swung
stick stuck
spin spun
strive strove striven
withhold withheld
withstand withstood
bite bit bitten
deal dealt
arise arose arisen
outdo outdid outdone
ring rang rung
shine shone
spring sprang sprung
sting stung
leap leapt
lean leant
light lit
awake awoke
sling slung
wring wrung
spill spilt
tread trod trodden
dive dove
string strung
stride strode
slit slit
befall befell befallen
bear bore borne
bend bent
bind bound
breed bred
learn learnt
spit spat
split split
thrust thrust
sleep slept
shrink shrank shrunk
`;
