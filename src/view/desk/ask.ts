/** Sends one request to the desk of the server that made this page. */
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
  | { readonly kind: 'exclude'; readonly file: string };

export type Asked = { readonly edit: Edit } | { readonly undo: true } | { readonly redo: true };

/** How many steps can be taken back and again. */
export interface Steps {
  readonly undo: number;
  readonly redo: number;
  readonly error?: string;
}

export async function ask(token: string, asked: Asked): Promise<Steps> {
  try {
    const answer = await fetch('desk', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Sourceline-Token': token },
      body: JSON.stringify(asked),
    });
    return (await answer.json()) as Steps;
  } catch {
    return { undo: 0, redo: 0, error: 'The server does not answer; start "sourceline serve" again' };
  }
}
