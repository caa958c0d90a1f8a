/** The embed page's entry: draws the timeline in a frame of somebody else's page and tells that page how high it is. */
import { mount } from 'svelte';
import '../view/page.css';
import '../view/more.css';
import './embed.css';
import { withQuotes } from '../model/quotes.ts';
import { readIsland, readTexts } from '../view/island.ts';
import { embedding } from '../view/texts/en-embed.ts';
import { framed } from '../view/texts/en-later.ts';
import { learn } from '../view/texts/say.ts';
import Embed from './Embed.svelte';
import { speakHeight } from './height.ts';
import { embedOptions } from './options.ts';

learn(framed);
learn(embedding);
const target = document.getElementById('app');
if (target) {
  const options = embedOptions(location.search);
  if (options.lang) document.documentElement.lang = options.lang;
  const found = readIsland(document);
  const read = found.kind === 'timeline' ? { ...found, timeline: withQuotes(found.timeline) } : found;
  mount(Embed, {
    target,
    props: { read, say: readTexts(document), bare: options.bare },
  });
  document.getElementById('reading')?.remove();
  const own = document.querySelector<HTMLMetaElement>('meta[name="sourceline-id"]')?.content ?? 'sourceline';
  speakHeight(target, own);
}
