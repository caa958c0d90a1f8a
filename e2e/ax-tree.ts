/** What a screen reader is told of a page: Chromium's accessibility tree, held to what must be true of any. */
import type { Page } from '@playwright/test';

/** What is used by its name. */
const CONTROLS = ['button', 'link', 'slider', 'searchbox', 'textbox', 'combobox', 'checkbox', 'spinbutton'];
/** What is gone to by its name. */
const PLACES = ['dialog', 'region', 'complementary', 'navigation', 'group', 'toolbar', 'table', 'heading'];
/** Parts that the browser makes of a field for dates. */
const OWN = /^(?:Show date picker|Month|Day|Year)/;

/** Controls and places without a name, and controls that are told from no other by theirs, each in words. */
export async function unnamedIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const seen = new Set<string>();
  return nodes.flatMap(({ ignored, role, name }) => {
    const [kind, said] = [String(role?.value), String(name?.value ?? '').trim()];
    if (ignored || ![...CONTROLS, ...PLACES].includes(kind) || OWN.test(said)) return [];
    if (!said) return [`${kind} without a name`];
    const key = `${kind} “${said}”`;
    if (CONTROLS.includes(kind) && seen.has(key)) return [`two of ${key}`];
    seen.add(key);
    return [];
  });
}
