import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { loaderOf, partOf, RUN } from './parts-loader.ts';

/** A page with a server: files by name; script elements run what they name, in a later turn. */
function page(files: Readonly<Record<string, string>>) {
  const fetched: string[] = [];
  const ran: string[] = [];
  const document = {
    createElement: () => ({ remove: () => undefined }),
    head: {
      append(element: { src?: string; onload?: () => void; onerror?: () => void }) {
        if (element.src === undefined) return;
        const name = element.src.replace('parts/', '');
        fetched.push(name);
        setTimeout(() => {
          const code = files[name];
          if (!code) return element.onerror?.();
          runInNewContext(code, world);
          element.onload?.();
        }, fetched.length % 3);
      },
    },
  };
  const world: Record<string, unknown> = { document, ran, setTimeout };
  world.self = world;
  runInNewContext(loaderOf('"parts/"'), world);
  let begun = 0;
  const begin = (code: string): Promise<unknown> => {
    runInNewContext(partOf(`first-${++begun}.js`, code, RUN.now), world);
    return world.outcome as Promise<unknown>;
  };
  return { begin, fetched, ran, files: files as Record<string, string> };
}

const part = (name: string, code: string, asks: readonly string[] = []): Record<string, string> => ({
  [name]: partOf(`assets/${name}`, `ran.push("${name}");${code}`, RUN.wanted, asks),
});

const SHARED = {
  ...part('key.js', 'exports.words=require("./deep.js").words'),
  ...part('deep.js', 'exports.words=()=>"a line"'),
  ...part('legend.js', 'exports.text="legend "+require("./key.js").words()', ['key.js', 'deep.js']),
  ...part('picture.js', 'exports.text="picture "+require("./key.js").words()', ['deep.js', 'key.js']),
};

test('two parts share a third: it is there before either runs, and is fetched and run once', async () => {
  const { begin, fetched, ran } = page(SHARED);
  const texts = await begin(
    'self.outcome=Promise.all([require("./legend.js"),require("./picture.js"),require("./legend.js")].map(async(p)=>(await p).text))',
  );
  expect(texts).toEqual(['legend a line', 'picture a line', 'legend a line']);
  expect([...fetched].sort()).toEqual(['deep.js', 'key.js', 'legend.js', 'picture.js']);
  expect([...ran].sort()).toEqual([...fetched].sort());
});

test('a part that is here and runs later still has the first', async () => {
  const { begin, fetched } = page(SHARED);
  expect(
    await begin(
      'self.outcome=(async()=>(await require("./legend.js")).text+", "+require("./legend.js").text)()',
    ),
  ).toBe('legend a line, legend a line');
  expect(fetched).toHaveLength(3);
});

test('a part that could not be fetched is asked for again', async () => {
  const world = page({ ...SHARED, 'key.js': '' });
  const told = world.begin(
    'self.again=()=>require("./legend.js");self.outcome=Promise.resolve(self.again()).then(()=>"came",(e)=>e.message+" is missing")',
  );
  expect(await told).toBe('key.js is missing');
  world.files['key.js'] = SHARED['key.js'] ?? '';
  expect(await world.begin('self.outcome=(async()=>(await self.again()).text)()')).toBe('legend a line');
});

test.each(['../x.js', 'https://other.example/x.js', 'a.css', 'x.js?y', 'x'])(
  'no part has the name %s',
  async (name) => {
    const { begin, fetched } = page({});
    const told = await begin(
      `self.outcome=(async()=>{await require(${JSON.stringify(`./${name}`)})})().then(()=>"came",(e)=>e.message)`,
    );
    // the folder is taken off, whatever it says
    if (name === '../x.js' || name.startsWith('https:')) expect(fetched).toEqual(['x.js']);
    else expect([told, fetched]).toEqual([expect.stringContaining('no part of this page'), []]);
  },
);

test('what waits for the first frame runs once, when the browser tells of one or tells nothing for long', async () => {
  for (const tells of [true, false]) {
    let paint = (): void => undefined;
    class PerformanceObserver {
      constructor(told: () => void) {
        paint = told;
      }
      observe(): void {
        // told by hand
      }
    }
    const ran: string[] = [];
    const world: Record<string, unknown> = { document: {}, ran, setTimeout, PerformanceObserver };
    world.self = world;
    runInNewContext(loaderOf('"parts/"'), world);
    runInNewContext(partOf('first.js', 'ran.push("first")', RUN.painted), world);
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    await wait(50);
    expect(ran).toEqual([]);
    if (tells) paint();
    await wait(50);
    expect(ran).toEqual(tells ? ['first'] : []);
    await wait(250);
    expect(ran).toEqual(['first']);
  }
});
