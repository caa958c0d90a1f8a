/** What can be quoted without being a person: texts and what is shown; and the nouns for what somebody says. Lower case. */

/** A text, a sign or a recording, and bodies of kin and party that speak as one. */
export const TEXT_NOUN =
  /^(?:ads?|advertisements?|advert|affidavit|agreement|announcement|article|banners?|biography|blog|book|brief|brochure|bylaws|caption|charter|clip|code|column|complaint|constitution|contract|decree|document|documents|draft|editorial|email|e-mail|essay|filing|flyer|graffiti|guidelines|headline|indictment|inscription|invitation|label|lawsuit|leaflet|letter|manifesto|manual|memo|memoir|memorandum|message|motion|note|notice|op-ed|order|page|paper|petition|placards?|plaque|policy|poster|posters|post|posting|press release|release|report|resolution|review|ruling|rules|screen|sign|signs|slogan|song|spot|statement|study|suit|survey|tattoo|telegram|text|transcript|treaty|tweet|verdict|video|warrant|website|will|writ)$/u;

/** People who speak as one without a name. */
export const GROUP_NOUN =
  /^(?:family|campaign|camp|team|household|crew|couple|duo|band|jury|panel|staff|crowd|crowds)$/u;

/** What somebody says, as a noun with "that" behind it. */
export const CLAIM_NOUN =
  /^(?:accusations?|admission|allegations?|announcement|arguments?|assertions?|assessment|assurances?|belief|boast|charges?|claims?|comments?|complaints?|confession|contention|declaration|denial|forecast|hint|insistence|predictions?|pledge|promises?|prophecy|reminder|remarks?|reports?|rumou?rs?|statements?|suggestions?|suspicion|testimony|threats?|vow|warnings?|words)$/u;

const NO_AGENT: ReadonlySet<string> = new Set(
  `letter number matter power member other order paper water center latter former never december september november october summer
  winter offer error factor floor door color labor poor river computer newspaper`.split(/\s+/u),
);
const AGENT_END = /(?:er|or|ist|ian|ant|man|woman|person|friend|student|resident|president)$/u;

/** Whether a noun, told by its end, is somebody who does something. */
export function isAgent(noun: string): boolean {
  return AGENT_END.test(noun) && !NO_AGENT.has(noun);
}

/** A noun for words said or written. */
export const CUE_NOUN =
  /^(?:statement|remarks?|comments?|tweet|tweets|letter|email|memo|speech|address|interview|message|post|op-ed|words|testimony|quote|response|reply|note|release|answer|argument|claim|phrase|slogan|report|complaint|ruling|opinion|book|memoir|article|essay|column)$/u;
