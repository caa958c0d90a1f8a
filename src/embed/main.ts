/** The embed page's entry: draws the timeline in a frame of somebody else's page and tells that page how high it is. */
import { mount, unmount } from 'svelte';
import '../view/page.css';
import '../view/more.css';
import './embed.css';
import { withQuotes } from '../model/quotes.ts';
import { readIsland, readTexts } from '../view/load/island.ts';
import { readPlace, type Place } from '../view/permalink.ts';
import type { Texts } from '../view/texts/say.ts';
import Embed from './Embed.svelte';
import { speakHeight } from './height.ts';
import { isOther, textsAtHand, textsBeside } from './language.ts';
import { embedOptions } from './options.ts';
import { catalogueBeside } from './parts.ts';

/** What the component exports. */
interface Drawn {
  readonly place: () => Place;
}

const target = document.getElementById('app');
if (target) {
  const { bare, lang } = embedOptions(location.search);
  const found = readIsland(document);
  const read = found.kind === 'timeline' ? { ...found, timeline: withQuotes(found.timeline) } : found;
  const readAs = (tag?: string): Texts => readTexts(document, tag);
  const draw = (say: Texts, place: Place): Drawn => {
    Object.assign(document.documentElement, { lang: say.lang, dir: say.dir });
    return mount(Embed, { target, props: { read, say, bare, place } }) as Drawn;
  };
  const say = textsAtHand(readAs(), readAs, lang);
  const drawn = draw(say, readPlace(location.search));
  // drawn anew in the language that came later, at the place the reader has reached meanwhile
  if (isOther(say, lang))
    void textsBeside(lang, catalogueBeside).then((other) => {
      if (!other) return;
      const place = drawn.place();
      void unmount(drawn);
      draw(other, place);
    });
  document.getElementById('reading')?.remove();
  const own = document.querySelector<HTMLMetaElement>('meta[name="sourceline-id"]')?.content ?? 'sourceline';
  speakHeight(target, own);
}
