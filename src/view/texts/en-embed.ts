/** English texts of the picture, which the embed says at first and the explore page with its export dialog. */
export const embedding = {
  savePicture: 'Save picture',
  pictureMaking: 'Drawing the picture…',
  pictureByHand: 'If saving does nothing, keep the picture itself: press it long, or right-click it.',
  pictureFailed: 'The picture could not be drawn: {why}',
} as const;
