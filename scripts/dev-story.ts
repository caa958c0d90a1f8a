/** `npm run dev`: the page with a generated story in it, `?state=NAME` for another one, so that the front end needs no parser. */
import type { Plugin } from 'vite';
import type { STATES } from '../src/model/fixtures-states.ts';

interface Fixtures {
  readonly STATES: typeof STATES;
}

export function devStory(): Plugin {
  return {
    name: 'sourceline:dev-story',
    apply: 'serve',
    async transformIndexHtml(page, { server, originalUrl }) {
      // by the server's own loader: a changed fixture shows at once
      const fixtures = (await server?.ssrLoadModule('/src/model/fixtures-states.ts')) as Fixtures | undefined;
      if (!fixtures) return page;
      const states = fixtures.STATES;
      const asked = new URL(originalUrl ?? '/', 'http://localhost').searchParams.get('state') ?? '';
      const make = Object.hasOwn(states, asked) ? states[asked as keyof typeof STATES] : states.story;
      const json = JSON.stringify(make()).replaceAll('<', '\\u003c');
      const data = `<script type="application/json" id="sourceline-timeline">${json}</script>`;
      const { ENGLISH } = (await server?.ssrLoadModule('/src/view/texts/texts-of.ts')) as { ENGLISH: object };
      const texts = `<script type="application/json" id="sourceline-texts">${JSON.stringify(ENGLISH)}</script>`;
      return page
        .replace('<!--sourceline:data-->', () => data)
        .replace('<!--sourceline:says-->', () => texts);
    },
  };
}
