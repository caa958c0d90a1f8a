/** What words reasons, edits and differences in the page's language: it comes with the second script, and stays null where there is none. */
import type Differ from './Differ.svelte';
import type Edits from './Edits.svelte';
import type Why from './Why.svelte';

class Worded {
  here = $state.raw<{
    readonly Why: typeof Why;
    readonly Edits: typeof Edits;
    readonly Differ: typeof Differ;
  } | null>(null);
}
export const worded = new Worded();
