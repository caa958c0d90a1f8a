/**
 * What our frame says to the page around it, in the words of each kind of host, and what it understands. A height is no
 * secret, so it goes to any origin. Nothing a host says can move us anywhere: pym's `navigateTo` and `scrollToChildPos`
 * are neither sent nor obeyed.
 */

export interface Names {
  /** pym's name for this frame, from its `childId` parameter. */
  readonly pym: string | null;
  /** WordPress's secret for this frame, from the hash. */
  readonly secret: string | null;
  /** Our own name, for Datawrapper-style hosts. */
  readonly own: string;
  readonly address: string;
}

const PYM = 'xPYMx';

/** Names given in the frame's address; anything of an unexpected shape counts as absent. */
export function namesIn(address: string, own: string): Names {
  const url = new URL(address);
  const pym = url.searchParams.get('childId');
  const secret = /[#&?]secret=([a-z0-9]{1,64})(?:&|$)/i.exec(url.hash)?.[1] ?? null;
  return {
    pym: pym !== null && /^[\w.:-]{1,128}$/.test(pym) && !pym.includes(PYM) ? pym : null,
    secret,
    own,
    address,
  };
}

/** One message for each kind of host. Height in whole CSS pixels. */
export function heightMessages(height: number, names: Names): readonly unknown[] {
  return [
    // AMP, @newswire/frames
    { sentinel: 'amp', type: 'embed-size', height },
    ...(names.pym === null ? [] : [['pym', names.pym, 'height', height].join(PYM)]),
    // Datawrapper's hosts
    { 'datawrapper-height': { [names.own]: height } },
    ...(names.secret === null ? [] : [{ message: 'height', value: height, secret: names.secret }]),
    // Iframely, Medium, Embedly
    JSON.stringify({ src: names.address, context: 'iframe.resize', height }),
  ];
}

export const READY = { sentinel: 'amp', type: 'embed-ready' } as const;

/** Whether a message from the host asks for the height anew: pym after it set a width, frames and WordPress on starting. */
export function asksForHeight(data: unknown, names: Names): boolean {
  if (typeof data === 'string') {
    const parts = data.split(PYM);
    const [head, name, kind, value] = parts;
    return (
      parts.length === 4 &&
      head === 'pym' &&
      names.pym !== null &&
      name === names.pym &&
      kind === 'width' &&
      /^\d{1,5}(?:\.\d{1,8})?$/.test(value ?? '')
    );
  }
  if (typeof data !== 'object' || data === null) return false;
  const said = data as Readonly<Record<string, unknown>>;
  if (said.sentinel === 'amp' && said.type === 'frames-init') return true;
  return names.secret !== null && said.message === 'ready' && said.secret === names.secret;
}
