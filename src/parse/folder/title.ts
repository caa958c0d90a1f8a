/** The title of an event: who did or said what, from the clearest of its sentences. */
import type { Mention } from '../document.ts';
import type { Cast, Player } from './cast.ts';
import { byOffice } from './holder.ts';
import { TITLE_ROOM } from '../extract/wording.ts';
import { surnameOf } from '../grammar/gazetteer.ts';

/** "well owner BP Plc": an office before a firm's name does not make it a person with a surname. */
const FIRM = / (?:Plc|PLC|Inc|Corp|Corps|Ltd|Co|AG|SA|NV|LLC)$/u;
/** "Ras Tanura", "Port Moresby": towns of two words. */
const TOWN = /^(?:Ras|Ain|Bab|Beit|Bir|Deir|Fort|Jabal|Jebel|Khan|Mount|Port|Tel|Umm|Wadi) /u;

/** How a title calls an actor: by surname where the story knows the person well, else in full. */
function shortName(player: Player): string {
  if (player.kind !== 'person' || FIRM.test(player.name) || TOWN.test(player.name)) return player.name;
  return player.familiar ? surnameOf(player.name) : player.name;
}

function capitalised(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** "But several" and the like never open a title. */
const STRAY =
  /^(?:but|and|or|on|in|to|of|for|with|having|it|he|she|they|we|who|which|that|this|there|what)\b/iu;

/** Subjects that a title may open with, best first. */
function subjectsOf(mention: Mention, cast: Cast, holder: Player | null): string[] {
  if (holder && byOffice(mention, cast)) return [shortName(holder), surnameOf(holder.name)];
  if (mention.nominal) return mention.label ? [mention.label] : [];
  const players = mention.actors.map((use) => cast.player(use.name));
  const [first, second] = players;
  if (!first) return mention.label ? [capitalised(mention.label)] : [];
  if (players.length === 2 && second) return [`${shortName(first)} and ${shortName(second)}`];
  if (players.length > 2) {
    const names = players.map(shortName);
    return [`${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`];
  }
  if (mention.label) return [capitalised(mention.label), first.name];
  const article =
    /^(?:Kremlin|White House|Pentagon|Vatican|European Union|European Commission|United Nations|United States|United Kingdom|Taliban|State Department|World Bank)$/u.test(
      first.name,
    );
  return article || first.kind !== 'person' ? [first.name] : [shortName(first), surnameOf(first.name)];
}

export interface Title {
  readonly text: string;
  /** 0 to 1: how well it reads. */
  readonly clarity: number;
}

/** The title that a mention gives, or clarity 0. `holder` is who it calls by an office, if another report names one. */
export function titleOf(mention: Mention, cast: Cast, holder: Player | null = null): Title {
  if (mention.clarity === 0 || (mention.predicate === '' && !mention.nominal))
    return { text: '', clarity: 0 };
  for (const subject of subjectsOf(mention, cast, holder)) {
    const text = capitalised(`${subject} ${mention.predicate}`.trim());
    if (STRAY.test(text)) continue;
    if (text.length <= TITLE_ROOM) return { text, clarity: mention.clarity };
  }
  return { text: '', clarity: 0 };
}
