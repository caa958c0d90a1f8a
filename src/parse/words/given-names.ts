/** Common given names that are hardly surnames: a weekday behind one is a surname ("Bill Friday"). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Alan Andy Ann Anna Annie Barry Ben Betty Bill Billy Bob Bobby Brian Carol Charlie Chris Dan Danny Dave David Debbie Don Doug Eddie
  Emma Frank Fred Gary Gavin Greg Jack James Jane Janet Jean Jenna Jenny Jerry Jim Jimmy Joan Joe John Johnny Judy Karen Kate Keith Ken
  Kevin Larry Laura Linda Lisa Lucy Maria Mark Mary Matt Mike Nancy Nick Pat Paul Peter Phil Ray Rebecca Rick Robert Robinson Roger Ron
  Ruth Sam Sarah Steve Sue Susan Ted Terry Tim Tom Tommy Tony`.split(/\s+/),
);

/** What stands before a given name and is no name. */
export const TITLES =
  /^(?:Coach|Manager|Judge|Justice|Senator|Sen\.|Rep\.|Gov\.|Governor|Mayor|Gen\.|General|Captain|Capt\.|Col\.|Lt\.|Sgt\.|Detective|Officer|Dr\.|Doctor|Professor|Prof\.|Director|Referee|Actor|Actress|Singer|Writer|Author|Analyst|Chairman|Secretary|Minister|Striker|Driver|And|But|When|For)$/;
