/** English texts that the frame has too. */
export const framed = {
  picture: 'Picture',
  everySentence: 'Every sentence and source',
  moreHere: { one: '{n} more event', other: '{n} more events' },
  moreHidden: 'Events without room for their title',
} as const;

/** English texts of what comes with the second script: menus, coverage view, help sheet. */
export const later = {
  ...framed,
  kinds: 'Kinds',
  dated: 'Dated',
  wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom, drag to move.',
  gotIt: 'Got it',
  zoomHere: 'Zoom in on this time',

  groupBy: 'Lanes by',
  byActor: 'Who acts',
  bySource: 'Source',
  byKind: 'Kind',
  minSources: 'At least this many sources',
  dateFrom: 'From',
  dateTo: 'To',
  sort: 'Order',
  byDate: 'Date',
  mostReported: 'Most reported',
  onlyOne: 'Only one article',
  silent: 'silent',
  matches: { one: '{n} match', other: '{n} matches' },
  coverageAll: { one: '{n} event is told by every article.', other: '{n} events are told by every article.' },
  coverageNone: 'No event is told by all articles.',
  coverageOne: { one: '{n} is told by only one.', other: '{n} are told by only one.' },

  helpTitle: 'Keys and hands',
  helpKeys: 'Keys, while the timeline has the focus',
  helpPrevNext: 'previous, next event',
  helpLane: 'lane above, below',
  helpOpen: 'open the event',
  helpClose: 'close and go back',
  helpZoom: 'zoom in, out, show everything',
  helpEnds: 'first, last event',
  helpSearch: 'search',
  helpHelp: 'this sheet',
  helpMouse: 'Mouse and touch',
  helpDrag:
    'Drag to move through time; double click or pinch to zoom; Ctrl or ⌘ with the wheel zooms where the pointer is.',
  helpRead: 'How to read it',
  helpMarks:
    'A mark is as precise as the date: a disc is a day, brackets are a whole month, a solid bar lasted, a dotted arrow says “not after”.',
  helpFolds:
    'Torn strips are folded time, with the length in them. The strip above the axis is always true to scale.',
  helpTicks:
    'One small tick an article: tall when it gives the date, short when it tells the event without one, a stub when it is silent.',
} as const;
