/** English texts that stand in pictures and in files, for the scripts that make them. */
export const exporting = {
  facts: '{events} from {articles}, {range}',
  fromTo: '{first} to {last}',
  aboutWhen: 'about {when}',
  undatedBy: 'Undated, not after {date}',
  undatedLeft: { one: '{n} undated report not shown', other: '{n} undated reports not shown' },
  alsoArticles: { one: 'and {n} other article', other: 'and {n} other articles' },
  alsoEvents: { one: 'And {n} more event.', other: 'And {n} more events.' },
  timelineOf: 'Timeline: {title}',
  sourcesAre: 'Sources: {list}',
  madeWith: 'Made with Sourceline',
  pictureFold: 'Time left out',
  pictureSmall: 'No room for the title',
} as const;
