/** What only one does, a doing a line: verbs that newsrooms tell it by. Extend by adding a verb or a line. */
export const DOINGS = `
write draft author pen compose
propose suggest initiate
design plan draw
lead head command direct chair
discover find spot unearth
open inaugurate
invent
film photograph record
drive steer pilot
rescue save
organise organize stage
found
build construct
commission order
paint sculpt
shoot kill murder
appoint nominate choose name
sign
conduct
coach train
interview
report alert raise
win
buy purchase acquire
donate give
finance fund sponsor
block halt stop suspend
broker mediate
`;
