/** The explore page's entry: reads the island, draws the page, listens for new timelines where they are served. */
import { mount } from 'svelte';
import './view/fonts.css';
import './view/page.css';
import './view/more.css';
import './view/share.css';
import { tellDesk } from './view/desk-link.svelte.ts';
import Page from './view/Page.svelte';
import type { Explore } from './view/explore.svelte.ts';
import { readIsland, readTexts } from './view/island.ts';
import { listen } from './view/live.ts';

/** Text is laid out from the shipped faces: to draw before they are here would be to draw twice. */
const FACES = [
  "400 15px 'Source Serif 4'",
  "600 15px 'Source Serif 4'",
  "700 15px 'Source Serif 4'",
  "400 15px 'Source Sans 3'",
  "600 15px 'Source Sans 3'",
];
const PATIENCE = 1200;

function start(): void {
  const target = document.getElementById('app');
  if (!target) return;
  const say = readTexts(document);
  mount(Page, {
    target,
    props: {
      read: readIsland(document),
      say,
      ready: (explore: Explore) => {
        listen(document, explore);
        tellDesk(document, explore);
      },
    },
  });
  document.getElementById('reading')?.remove();
}

const faces = Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
void Promise.race([faces, new Promise((done) => setTimeout(done, PATIENCE))]).then(start);
