/** "$50 a year", "35 cents a night": a price, not something that is repeated; "$500 million a year" is a rate. */
export const PRICE =
  /(?:[$£€¥#][\d.,]{1,12}(?:\sthousand)?|\d\s(?:cents|dollars|euros|pounds|yen|marks|francs))\s$/i;
