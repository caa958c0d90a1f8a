/** Options of the embed page by query. Each has a closed shape: none carries markup, style or addresses. */
import { isDay } from '../model/time.ts';

export interface EmbedOptions {
  readonly theme: 'light' | 'dark' | 'auto';
  /** BCP 47 tag of the interface, or null for the page's own. */
  readonly lang: string | null;
  /** Without title, controls and links: the picture alone. */
  readonly bare: boolean;
}

/** What the embed page takes from its query; what is unknown or of another shape is ignored. */
export function embedOptions(query: string): EmbedOptions {
  const q = new URLSearchParams(query);
  const theme = q.get('theme');
  const lang = q.get('lang') ?? '';
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    lang: /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(lang) ? lang : null,
    bare: q.get('chrome') === '0',
  };
}

/** Only what the explore page may be opened with from a frame: the place, not the names that a host gave. */
export function placeQuery(query: string): string {
  const q = new URLSearchParams(query);
  const kept = new URLSearchParams();
  const take = (key: string, fits: (value: string) => boolean): void => {
    const value = q.get(key);
    if (value !== null && fits(value)) kept.set(key, value);
  };
  take('event', (value) => /^[\w-]{1,64}$/.test(value));
  take('from', isDay);
  take('to', isDay);
  take('view', (value) => /^(?:timeline|list|coverage)$/.test(value));
  take('lang', (value) => embedOptions(`lang=${encodeURIComponent(value)}`).lang !== null);
  const text = kept.toString();
  return text ? `?${text}` : '';
}
