/** What words reasons in the page's language: it comes with the second script, and stays null where there is none. */
import type Edits from './Edits.svelte';
import type Why from './Why.svelte';

class Worded {
  here = $state.raw<{ readonly Why: typeof Why; readonly Edits: typeof Edits } | null>(null);
}
export const worded = new Worded();
