/** The explore page's entry: reads the island, draws the page, listens for new timelines where they are served. */
import { mount } from 'svelte';
import './view/fonts.css';
import './view/page.css';
import './view/more.css';
import './view/share/share.css';
import { tellDesk } from './view/desk-link.svelte.ts';
import Page from './view/Page.svelte';
import type { Explore } from './view/explore.svelte.ts';
import { readTexts, type Island } from './view/load/island.ts';
import { readData } from './view/load/page-data.ts';
import { stored } from './view/parts.svelte.ts';
import { en } from './view/texts/en.ts';
import { learn } from './view/texts/say.ts';

/** Text is laid out from the shipped faces, which the head has asked for: to draw before they are here would be to draw twice. */
const PATIENCE = 1200;

function start(read: Island): void {
  const target = document.getElementById('app');
  if (!target) return;
  const say = readTexts(document);
  mount(Page, {
    target,
    props: {
      read,
      say,
      ready: (explore: Explore) => {
        tellDesk(document, explore);
      },
    },
  });
  document.getElementById('reading')?.remove();
}

learn(en);
const read = readData(document).then((island) =>
  island?.kind === 'columns' ? stored(island.columns) : island,
);
void Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, PATIENCE))]).then(
  async () => {
    const island = await read;
    if (island) start(island);
    // the list for readers without script has everything
    else document.documentElement.classList.remove('js');
  },
);
