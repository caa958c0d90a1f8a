/** The first word of a sentence inside a title: small, unless a name or an office keeps its capital. */
import type { Frame } from '../grammar/frame.ts';
import type { Piece } from './pieces.ts';

/** Offices that keep their capital before a name. */
const OFFICE =
  /^(?:president|vice|prime|premier|chancellor|king|queen|prince|princess|pope|emperor|sultan|sheikh|emir|crown|minister|foreign|finance|interior|defence|defense|justice|health|education|energy|home|secretary|senator|governor|mayor|judge|general|colonel|captain|lieutenant|admiral|major|cardinal|archbishop|bishop|rabbi|imam|ayatollah|ambassador|congressman|congresswoman|representative|professor|sir|dame|lord|lady|mr|mrs|ms|dr|sen|rep|gov|gen|speaker)$/u;

export function lowered(frame: Frame, piece: Piece): string {
  const name = frame.names.find(({ head, to }) => head <= piece.at && piece.at < to);
  // "says Striker Ibrahim Toure has joined": a trade has its capital for its place in the sentence
  const trade =
    name !== undefined &&
    piece.at === 0 &&
    piece.at < name.from &&
    ((!OFFICE.test(piece.text.toLowerCase()) &&
      // "South African President Jacob Zuma"
      !(frame.tokens[1]?.cap === true && name.from > 1)) ||
      frame.tokens[1]?.cap === false);
  // "says Undeclared batteries caught fire": no name ends so, and a noun stands behind it
  const adjective =
    name?.kind === 'other' &&
    !name.known &&
    piece.at === 0 &&
    name.to === 1 &&
    /.(?:ed|less|ful|ous)$/u.test(piece.text) &&
    frame.tokens[1]?.kind === 'word' &&
    !frame.tokens[1].cap &&
    frame.flags[1] === 0;
  const named = name !== undefined && !trade && !adjective;
  if (named || piece.text === 'I' || /^\p{Lu}{2}/u.test(piece.text)) return piece.text;
  return piece.text.charAt(0).toLowerCase() + piece.text.slice(1);
}
