/** Options of the embed page by query. Each has a closed shape: none carries markup, style or addresses. */

export interface EmbedOptions {
  readonly theme: 'light' | 'dark' | 'auto';
  /** Canonical BCP 47 tag of the interface, or null for the page's own. */
  readonly lang: string | null;
  /** Without title, controls and links: the picture alone. */
  readonly bare: boolean;
}

/** What the embed page takes from its query; what is unknown or of another shape is ignored. */
export function embedOptions(query: string): EmbedOptions {
  const q = new URLSearchParams(query);
  const theme = q.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    lang: languageTag(q.get('lang') ?? ''),
    bare: q.get('chrome') === '0',
  };
}

function languageTag(text: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    // of the right letters, and still none: en-ab-cd
    return null;
  }
}
