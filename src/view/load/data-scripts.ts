/** The parts of a page's data, each a script that hands over one value. */
import { insistently } from '../part.svelte.ts';

/** A page that nobody looks at has no frames. */
const LONGEST_WAIT_FOR_FRAME_MS = 400;

/** Hands over a part by its name. */
type Give = (name: string, value: unknown) => void;

/** Fetches parts by name, each as a script, after the first frame; what cannot be had now is tried again. */
export function fetchPart(): (name: string) => Promise<unknown> {
  const given = new Map<string, unknown>();
  (globalThis as { sourcelineData?: Give }).sourcelineData = (name, value) => given.set(name, value);
  const policy = trust();
  const frame = new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT_FOR_FRAME_MS);
  });
  const fetchOnce = async (name: string): Promise<unknown> => {
    await frame;
    const script = document.createElement('script');
    const come = new Promise((ok, no) => {
      script.onload = ok;
      script.onerror = no;
    });
    script.src = policy.createScriptURL(name) as string;
    document.head.append(script);
    try {
      await come;
    } finally {
      script.remove();
    }
    if (!given.has(name)) throw new Error(`no part of this page: ${name}`);
    const value = given.get(name);
    given.delete(name);
    return value;
  };
  return (name) => insistently(() => fetchOnce(name));
}

interface Trust {
  createScriptURL(name: string): unknown;
}

/** Addresses of this page's own data, for browsers that ask for a policy. */
function trust(): Trust {
  const rules = {
    createScriptURL(name: string): string {
      if (!/^[\da-f]{8,64}$/.test(name)) throw new TypeError(`no part of this page: ${name}`);
      return new URL(`data/${name}.js`, document.baseURI).href;
    },
  };
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Trust): Trust };
  };
  return trustedTypes?.createPolicy('sourceline-data', rules) ?? rules;
}
