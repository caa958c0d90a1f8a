/** The explore page's entry: reads the island, draws the page, listens for new timelines where they are served. */
import { mount } from 'svelte';
import './view/fonts.css';
import './view/page.css';
import './view/more.css';
import './view/share.css';
import { tellDesk } from './view/desk-link.svelte.ts';
import Page from './view/Page.svelte';
import type { Explore } from './view/explore.svelte.ts';
import { readIsland } from './view/island.ts';
import { listen } from './view/live.ts';
import { textsIn } from './view/texts/say.ts';

const target = document.getElementById('app');
if (target) {
  const say = textsIn(document.documentElement.lang || 'en');
  mount(Page, {
    target,
    props: {
      read: readIsland(document),
      say,
      ready: (explore: Explore) => {
        listen(document, (t) => explore.replace(t));
        tellDesk(document, explore);
      },
    },
  });
  document.getElementById('reading')?.remove();
}
