/** "$500 million a year", "35 cents a night": a price, not something that is repeated. */
export const PRICE =
  /(?:[$£€¥#][\d.,]{1,12}(?:\s(?:thousand|million|billion|trillion))?|\d\s(?:cents|dollars|euros|pounds|yen|marks|francs))\s$/i;
