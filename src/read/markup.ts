/** A safe first look at HTML and XML: how deep it nests, how many elements it has, what encoding it names, whether it defines entities. */
import { Parser } from 'htmlparser2';
import type { Undecodable } from './decode.ts';
import type { Limits } from './limits.ts';

/** The encoding that the first bytes name, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const found =
    /^\s{0,20}<\?xml[^>]{0,200}?encoding=["'](?<xml>[\w.:-]{1,40})|<meta[^>]{0,200}?charset=["']?(?<html>[\w.:-]{1,40})/iu.exec(
      head,
    );
  return found?.groups?.xml ?? found?.groups?.html ?? null;
}

/** Why markup must not be parsed into a tree, or null. Runs over the text once, without building anything. */
export function markupFault(text: string, xml: boolean, limits: Limits): Undecodable | null {
  if (xml && /<!ENTITY/iu.test(text))
    return {
      fault: 'the XML defines entities of its own',
      remedy: 'save it without its document type definition',
    };
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        depth++;
        elements++;
        if (depth > deepest) deepest = depth;
        if (deepest > limits.nesting) parser.pause();
      },
      onclosetag: () => void depth--,
    },
    { xmlMode: xml, decodeEntities: false },
  );
  // in pieces, so that a file nested too deep is left at once
  for (let at = 0; at < text.length && deepest <= limits.nesting && elements <= limits.elements; at += 65_536)
    parser.write(text.slice(at, at + 65_536));
  if (elements > limits.elements)
    return {
      fault: `more than ${limits.elements} elements`,
      remedy: 'split it, or raise the limit with --max-elements',
    };
  if (deepest <= limits.nesting) return null;
  return {
    fault: `elements within elements more than ${limits.nesting} deep`,
    remedy: 'save the page from a browser again, or raise the limit with --max-nesting',
  };
}
