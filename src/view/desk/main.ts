/** The entry of the editor's desk, a script that `serve` alone adds to the page. */
import { mount } from 'svelte';
import Desk from './Desk.svelte';

const token = document.querySelector<HTMLMetaElement>('meta[name="sourceline-desk"]')?.content;
if (token) mount(Desk, { target: document.body, props: { token } });
