/**
 * Sentences that a paper puts around a report it has from elsewhere: captions, credits, stamps, rights, the way to reach the
 * desk. They tell nothing of what happened, so that two prints of one text are held against each other without them.
 */
import { endsAsCaption } from '../../words/furniture.ts';

/** Kinds of such sentences, by their words. Extend by adding a line. */
const FORMS: readonly RegExp[] = [
  // captions
  /\bin (?:this|an?) (?:[\w-]{1,20} ){0,3}(?:photo|photograph|picture|image|frame grab|video grab|handout)\b/iu,
  /\b(?:file|handout|undated|aerial|courtesy) (?:photo|photograph|picture|image)\b/iu,
  /\b(?:photo|photograph|picture|image|video) (?:by|taken|provided|released|courtesy|caption|copyright|credit|source)\b/iu,
  /\b(?:as |in )?this (?:[\w-]{1,20} )?(?:photo|photograph|picture|image|footage|graphic|map) (?:shows?|taken|by)\b|[,(] ?pictured\b/iu,
  /\b(?:is|are) (?:seen|pictured|shown) (?:in|at|near|on|during|before|after|outside|inside|above|here)\b/iu,
  /^(?:file|in pictures?)\s?[-–—:]|^(?:above|below|left|right|top|bottom)(?: left| right)?\s?:/iu,
  // who wrote it, who they are
  /\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article|post)\b/iu,
  /\b(?:reporting|writing|editing|compiled|edited|translated) by\b/iu,
  /\bis an? (?:[\w-]{1,20} ){0,3}(?:reporter|correspondent|columnist|writer|journalist|editor|contributor|producer|analyst|fellow)s? (?:for|at|with|on|in|based|of)\b/iu,
  /^(?:the (?:writer|author)|[\w'’-]{1,20} (?:reports|writes)) (?:is|from|for)\b/iu,
  /\b(?:staff and agenc(?:y|ies)|wire reports|news services)\b/iu,
  // when it was put up or changed
  /^(?:first |originally |last )?(?:published|posted|updated|modified|amended|corrected|created)\b/iu,
  /^(?:this|the|an? (?:earlier )?version of (?:this|the)) (?:article|story|report|post|page|headline|version)\b.{1,80}\b(?:updated|amended|corrected|changed|edited|clarified|published|appear(?:s|ed)|misstated|removed|refreshed)\b/iu,
  /^(?:corrections?|clarification|editor['’]s note|update)\s?:/iu,
  // rights
  /©|\ball rights reserved\b|\bcopyright\b|\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed|copied)\b/iu,
  // the desk, other pages, readers
  /[\w-]@[\w-]+\.\w|\+\d[ ()\d-]{6}/u,
  /\bfollow (?:me|us|him|her|them|@\w)|\bon (?:twitter|facebook|instagram) (?:at )?@|\bsign up (?:for|to)\b|\bsubscribe (?:to|now)\b/iu,
  /^(?:if|do|did|are|were|have|can) you\b|^to (?:reach|contact) |^support (?:our|local|independent)\b|\b(?:call|phone|contact|text|tell|write to|e-?mail) (?:us|our (?:desk|newsroom|reporters?))\b/iu,
  /^(?:for more|read more|click here|see also|watch|share your|have your say|tell us|join the)\b/iu,
  /\b(?:views expressed|comments? (?:is|are) (?:now )?closed|discussion is now closed|welcome comments)\b|^our standards\b/iu,
];

/** No such sentence is longer. */
const LONGEST = 400;

export function isMarginal(sentence: string): boolean {
  return (
    sentence.length <= LONGEST &&
    (FORMS.some((form) => form.test(sentence)) || endsAsCaption(sentence.slice(-90)))
  );
}
