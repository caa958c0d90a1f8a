/** A file name from a title: letters and digits of any script, at most sixty characters. */
export function fileNameOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join('-').toLowerCase();
  return [...name].slice(0, 60).join('').replace(/-$/, '') || 'timeline';
}
