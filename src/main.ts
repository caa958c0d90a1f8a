/** The explore page's entry: reads the island, draws the page, listens for new timelines where they are served. */
import { mount } from 'svelte';
import './view/fonts.css';
import './view/page.css';
import Page from './view/Page.svelte';
import { readIsland } from './view/island.ts';

const target = document.getElementById('app');
if (target) {
  mount(Page, { target, props: { read: readIsland(document) } });
  document.getElementById('reading')?.remove();
}
