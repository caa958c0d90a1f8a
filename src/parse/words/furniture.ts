/**
 * What the pages of news sites carry besides the article. One entry a kind: the reason shown to a reader, and the
 * form of the whole line (a line is tested after its ends are trimmed). Extend by adding a line.
 */
export interface FurnitureForm {
  readonly reason: string;
  readonly form: RegExp;
  /** For a form that may begin anywhere in a line: what every line of the kind holds, found sooner. */
  readonly holds?: RegExp;
}

export const FURNITURE: readonly FurnitureForm[] = [
  {
    reason: 'foot of a feed',
    form: /^the post .{1,200} (?:first appeared|appeared first) on [^.!?\d]{1,80}\.?$/iu,
  },
  {
    reason: 'reading time',
    form: /^(?:about )?\d{1,3}[- ]?min(?:ute)?s?(?: of)? read(?:ing time)?\b.{0,20}$/iu,
  },
  { reason: 'reading time', form: /^(?:estimated )?reading time:? .{1,30}$/iu },
  {
    reason: 'label of an address',
    form: /^(?:original |source |full |article )?(?:url|link|address)s?:?$/iu,
  },
  {
    reason: 'related headline',
    form: /^[([]?(?:related(?: (?:article|articles|story|stories|news|coverage|content|topics|links|video|posts?))?|read (?:more|also|next|on)|see also|also read|more on this(?: story)?|more (?:from|stories)|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories)?|trending(?: now)?|most (?:read|popular|viewed|shared)(?: in [\p{L} ]{2,30})?|editors?['’] picks|in this story|what to read next|further reading|up next|top stories)(?: ?[:|].*)?$/iu,
  },
  {
    reason: 'related headline',
    form: /^(?:more|watch|listen|photos|gallery|in pictures|go deeper) ?[:|] [^.!?]{1,160}[!?]?$/iu,
  },
  {
    reason: 'comment form',
    form: /^(?:leave a (?:comment|reply)|your email address will not be published\b.{0,80}|(?:post|add|write|view|show|read|hide|join the|load more) (?:a )?(?:comments?|conversation|discussion)\b.{0,30}|(?:\d{1,5} )?comments?|comments? (?:are|is) closed\.?|required fields are marked\b.{0,10}|log in to (?:reply|comment).{0,30}|name \*|email \*|website|save my name.{0,120})$/iu,
  },
  {
    reason: 'navigation',
    form: /^(?:go up|back to top|top|home|menu|skip to (?:main )?content.{0,20}|previous(?: article| post| story)?|next(?: article| post| story)?|close|search|sections?|print(?: this page)?|email this.{0,30}|share(?: this)?(?: (?:article|story|page|post|via|on|with).{0,60})?|tweet|facebook|twitter|whatsapp|telegram|linkedin|copy link|save(?: article| this)?|listen(?: to (?:this )?article)?.{0,20}|continue reading(?: (?:the main story|below))?|skip advertisement|click here.{0,80}|tap here.{0,80}|tap to (?:un)?mute|view (?:all|gallery|image in fullscreen).{0,20}|loading\.{0,3})$/iu,
  },
  { reason: 'navigation', form: /^[🔗📢🔊▶►➡👉].{0,120}$/u },
  {
    reason: 'subscription form',
    form: /^(?:subscribe|sign up|sign in|log in|register|get (?:our|the) (?:newsletter|app|free|breaking|daily|latest)|download (?:our|the) app|support (?:our|independent) journalism|become a (?:member|subscriber)|donate|newsletter|enter your email|follow (?:us|@|\w{1,20} on)|get (?:breaking|news|email) (?:news )?alerts|got a (?:news )?tip\?|have a (?:story|tip)\?)(?:\b|\s)(?!.{0,160}\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b).{0,160}$/iu,
  },
  {
    reason: 'subscription form',
    holds: /your (?:inbox|email)|you (?:agree|accept|consent|acknowledge)|unsubscribe/iu,
    form: /\b(?:(?:straight|direct(?:ly)?|delivered|sent|get it|right) (?:in)?to your (?:inbox|email)|get (?:it|them|the (?:best|latest|news|top stories).{0,40}) in your inbox|by (?:signing|clicking|entering your email|subscribing|submitting) .{0,40}?you (?:agree|accept|consent|acknowledge)|(?:check|please check) your inbox|unsubscribe at any time)\b/iu,
  },
  {
    reason: 'advertisement',
    form: /^[([-]? ?(?:(?:skip )?advertisements?(?: ?[-–—.] ?scroll to continue.{0,20})?|(?:video )?ad feedback|(?:report|remove) ads?|ads?|sponsored(?: content)?|paid (?:content|post)|promoted(?: stories| content)?|story continues (?:after|below).{0,30}|article continues (?:after|below).{0,30}|scroll to continue.{0,30}|now playing ?-.{0,40}) ?[)\]-]?$/iu,
  },
  {
    reason: 'copyright line',
    form: /^(?:©|\(c\)|copyright\b|all rights reserved|our standards: the thomson reuters trust principles|this (?:article|story|material) may not be (?:published|reproduced)).{0,240}$/iu,
  },
  {
    reason: 'credit line',
    form: /^(?:author|by|written by|source|sources|agency|agencies|credit|editor|reporter|translation|translated by|image|photo|photograph|picture|video|file photo|tags?|topics?|keywords?|filed under|categor(?:y|ies)|location|updated|published|last (?:updated|modified)|posted(?: on| in| by)?|created)\s?:.{0,160}$/iu,
  },
  {
    reason: 'credit line',
    form: /^\((?:additional )?(?:reporting|writing|editing|compiled|with files|photo)\b.{0,300}\)$/iu,
  },
  { reason: 'credit line', form: /^(?:(?:additional )?reporting|editing|writing|compiled) by .{1,200}$/iu },
  {
    reason: 'credit line',
    form: /^[Bb][Yy] (?:the )?[A-Z][\w.'’-]{0,30}(?: [A-Z][\w.'’-]{0,30}){0,5}(?:(?:,| and| \||,? in) [A-Z].{0,80})?$/u,
  },
  {
    reason: 'page message',
    form: /^(?:would you like to (?:make|set|receive|switch|get)\b.{1,60}\b(?:edition|homepage|home page|newsletters?|notifications|alerts)|you must enable javascript|please enable (?:javascript|cookies)|this (?:site|page|website) uses cookies|we use cookies|your browser does not support|please turn on javascript|accept (?:all )?cookies)\b.{0,200}$/iu,
  },
  { reason: 'rule', form: /^[\s_=*~•.#—–-]{3,}$/u },
];

/** A label that says: what stands on the next line is somebody else's headline. */
export const RELATED_LABEL =
  /^(?:related(?: (?:article|articles|story|stories|news|coverage|content|links|video|posts?))?|read (?:more|also|next)|see also|also read|more on this(?: story)?|more (?:from .{1,40}|stories)|you (?:may|might) (?:also )?like|recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed)|top stories|up next|what to read next)\s?[:|]?$/iu;

/** A label that says: the address below is this article's own. */
export const OWN_URL_LABEL =
  /(?:original|source|article|this|permanent|canonical|full)?\s?(?:url|link|address)\s?:?\s*$/iu;

const CREDIT = /(?:photo(?:graph)?|image|picture|credit|pic)(?:\s?:| by| courtesy of) ?/giu;
const CREDITED = /^[^.:()]{2,60}[).]{0,2}$/u;
/** Letters that an agency's name, or the bracket behind it, ends with. */
const AGENCY_END = /[)aeps]/iu;
const AGENCY =
  /\((?:ap|afp|reuters|getty|epa|efe) ?(?:photo|images?)[^()]{0,60}\)$|\/(?:getty images?|afp|reuters|ap|epa)$/iu;

/** What every credit has in it: nearly all paragraphs are done with here. */
const SOME_CREDIT = /phot|imag|pic|cred/iu;

/** Whether a paragraph ends as a picture's caption does; its last 90 units are enough. */
export function endsAsCaption(tail: string): boolean {
  if (AGENCY_END.test(tail.slice(-1)) && AGENCY.test(tail)) return true;
  if (!SOME_CREDIT.test(tail)) return false;
  const last = [...tail.matchAll(CREDIT)].at(-1);
  return last !== undefined && CREDITED.test(tail.slice(last.index + last[0].length));
}
