/** Sends one request to the desk of the server that made this page, and hears what it cannot read. */
interface Named {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly sentence: string;
}

type Edit =
  | { readonly kind: 'hide'; readonly event: Named }
  | { readonly kind: 'pin'; readonly event: Named; readonly on: boolean }
  | { readonly kind: 'retitle'; readonly event: Named; readonly title: string }
  | { readonly kind: 'redate'; readonly event: Named; readonly date: string; readonly reason: string }
  | { readonly kind: 'merge'; readonly event: Named; readonly with: Named }
  | { readonly kind: 'split'; readonly event: Named; readonly words: string }
  | { readonly kind: 'note'; readonly event: Named; readonly note: string }
  | { readonly kind: 'add'; readonly addition: Addition }
  | { readonly kind: 'exclude'; readonly file: string };

/** An event by hand. Left-out fields are not known. */
export interface Addition {
  readonly title: string;
  readonly date?: string;
  readonly actors?: readonly string[];
  readonly article: string;
  readonly sentence: string;
  readonly reason?: string;
}

export type Asked = { readonly edit: Edit } | { readonly undo: true } | { readonly redo: true };

/** How many steps can be taken back and again. */
export interface Steps {
  readonly undo: number;
  readonly redo: number;
  readonly error?: string;
}

/** Null where the server does not answer. */
export async function ask(token: string, asked: Asked): Promise<Steps | null> {
  try {
    const answer = await fetch('desk', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Sourceline-Token': token },
      body: JSON.stringify(asked),
    });
    return (await answer.json()) as Steps;
  } catch {
    return null;
  }
}

/**
 * Tells why the folder cannot be read as it is now, or an empty text when it can, and how many steps can be taken back, also those made
 * before this page was loaded; returns what ends the listening.
 */
export function hear(fault: (why: string) => void, steps: (steps: Steps) => void): () => void {
  const stream = new EventSource('faults');
  stream.addEventListener('fault', (event: MessageEvent<string>) => fault(JSON.parse(event.data) as string));
  stream.addEventListener('steps', (event: MessageEvent<string>) => steps(JSON.parse(event.data) as Steps));
  return () => stream.close();
}
