/** Texts of the export and embed dialog, apart from the others because the dialog is fetched on demand. */
export const SHARE = {
  picture: 'Picture',
  savePicture: 'Save picture',
  copyPicture: 'Copy picture',
  pictureMaking: 'Drawing the picture…',
  pictureCopied: 'Picture copied.',
  pictureByHand: 'If saving does nothing, keep the picture itself: press it long, or right-click it.',
  pictureFailed: 'The picture could not be drawn: {why}',
  pictureExtent: 'Show',
  wholeStory: 'The whole story',
  presentView: 'The present view',
  pictureSize: 'Size',
  pictureScale: 'Pixels',
  exportTitle: 'Export and embed',
  saveAs: 'Save as',
  embedTitle: 'Embed',
  embedKind: 'For',
  embedCode: 'Code to paste',
  embedCopy: 'Copy code',
  embedCopied: 'Code copied.',
  embedWidth: 'Preview at {n} pixels',
  embedBase: 'The code holds the address of this page. Build with --base-url to give the public one.',
} as const;

/** A text with `{name}` filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
