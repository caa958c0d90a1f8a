import { expect, test } from 'vitest';
import { languageOf, withLanguage } from './language.ts';
import { sourceText } from './source.ts';

const TEXTS = {
  en: 'The council of Northport voted on Monday to reopen the old ferry line across the bay, ending a dispute of two years, the mayor said after the meeting.',
  de: 'Der Stadtrat von Nordhafen hat am Montag beschlossen, die alte Fährlinie über die Bucht wieder zu öffnen und damit einen Streit von zwei Jahren zu beenden.',
  fr: 'Le conseil municipal a voté lundi la réouverture de l’ancienne ligne de ferry à travers la baie, mettant fin à un différend de deux ans, a déclaré le maire.',
  es: 'El ayuntamiento votó el lunes a favor de reabrir la antigua línea de transbordadores de la bahía, poniendo fin a una disputa de dos años, dijo el alcalde.',
  nl: 'De gemeenteraad stemde maandag voor het heropenen van de oude veerdienst over de baai, waarmee een einde komt aan een geschil van twee jaar, zei de burgemeester.',
  ru: 'Городской совет проголосовал в понедельник за возобновление старой паромной линии через залив, положив конец двухлетнему спору, сообщил мэр города.',
  ja: '市議会は月曜日、湾を横断する古いフェリー航路を再開することを決議し、二年間にわたる論争に終止符を打った。市長は会議の後、記者団に対し、利用者の声に耳を傾けた結果だと述べた。最初の便は三月三日に出航する予定で、運賃は四ドルとなる。子どもは無料で乗船できると市議会は発表した。',
};

test.each(Object.entries(TEXTS))('recognises %s', async (tag, text) => {
  expect(await languageOf(text)).toBe(tag);
});

test.each([
  ['a headline', 'Putin, Macron, Merz: Dialog?'],
  [
    'names and numbers',
    'Real Madrid 3 Juventus 1 Bayern München 2 Paris Saint-Germain 2 Olympique Lyonnais 0 Ajax 0 Porto 1 Benfica 1 Roma 2',
  ],
  ['nothing', ''],
])('does not judge %s as foreign', async (_name, text) => {
  expect([null, 'en']).toContain(await languageOf(text.slice(0, 110)));
});

test('foreign quotations and page parts do not make an English article foreign', async () => {
  expect(
    await languageOf(`Comparte este artículo\nCompartir por correo\n${TEXTS.en}\n“${TEXTS.es.slice(0, 70)}”`),
  ).toBe('en');
});

test('an article is in the language around its quotations, however long these are', async () => {
  const quoted = (text: string): string => `“${text} ${text}”`;
  const around = `The judge spoke at noon. ${quoted(TEXTS.fr)}, she said. The court rose.`;
  expect((await withLanguage(source(around), null)).source).not.toBeNull();
  expect(await languageOf(`${quoted(TEXTS.de)} said the mayor.\n\n${TEXTS.en}`)).toBe('en');
  expect(await languageOf(`« ${TEXTS.en} », a dit le juge. ${TEXTS.fr}`)).toBe('fr');
});

test('markup, code and addresses in an English article are in no language', async () => {
  const code =
    '<meta http-equiv="refresh" content="0;url=https://www.example.de/der/die/das/und/nicht/ein/eine">';
  expect(
    await languageOf(
      `Ann Doe said on Monday that ${code} would stay.\n\n“${code}” is the third of them, Max Moe said.\n\n${code} and ${code} were in the list that the council of the town had asked for on Friday.`,
    ),
  ).toBe('en');
});

const source = (text: string, language?: string) =>
  sourceText('a.txt', 'x', {
    member: null,
    text,
    meta: language === undefined ? {} : { language: { value: language, from: 'html lang' } },
    notes: [],
  });

test('another language is refused by its name, with the remedy', async () => {
  const { source: kept, note } = await withLanguage(source(TEXTS.de), null);
  expect(kept).toBeNull();
  expect(note).toMatchObject({ level: 'warning', rule: 'language-not-read' });
  expect(note?.message).toMatch(/^a\.txt: the article is in German, and only English is read.*language: en/);
});

test('the words are believed before the page’s own tag, and the editor before the words', async () => {
  expect((await withLanguage(source(TEXTS.de, 'en'), null)).source).toBeNull();
  expect((await withLanguage(source(TEXTS.en, 'de'), null)).source?.meta.language).toEqual({
    value: 'en',
    from: 'its words',
  });
  expect((await withLanguage(source(TEXTS.en, 'en-GB'), null)).source?.meta.language?.value).toBe('en-GB');
  expect((await withLanguage(source(TEXTS.de), 'en')).source?.meta.language).toEqual({
    value: 'en',
    from: 'timeline.yaml',
  });
});

test.each([
  ['ru', undefined, 'Мэр открыла мост в понедельник утром.', 'Russian'],
  ['zh', undefined, '市长周一宣布新大桥通车。工程历时两年，耗资四十亿元。', 'Chinese'],
  ['fr', 'fr-CA', 'Le maire a ouvert le pont lundi.', 'Canadian French'],
])('a line of %s is refused by its alphabet or by what its file says', async (_tag, stated, text, name) => {
  const { source: kept, note } = await withLanguage(source(text, stated), null);
  expect(kept).toBeNull();
  expect(note?.message).toContain(`in ${name}, and only English`);
});

test.each([
  [
    'Rais wa nchi alisema Jumatatu kwamba daraja jipya la mto litafunguliwa mwezi ujao, na wakazi wa mji wamesubiri kwa miaka mitatu.',
    'Swahili',
  ],
  [
    'Gubernur mengatakan pada hari Senin bahwa jembatan yang rusak itu akan dibuka untuk umum bulan depan dan warga dapat lewat dari utara.',
    'Indonesian',
  ],
  [
    'Gradonačelnik je u ponedjeljak rekao da će most biti otvoren sljedeći mjesec i da su radovi na njemu trajali tri godine duže nego što je planirano.',
    'Croatian',
  ],
  [
    'Borgmesteren sagde mandag, at broen bliver åbnet i næste måned af ministeren, og at den blev bygget efter tre års arbejde nær havnen.',
    'Danish',
  ],
  [
    'Ny filoham-pirenena dia nilaza ny alatsinainy fa hosokafana amin’ny volana ambony ny tetezana vaovao, ary efa ela ny mponina no niandry azy io tao an-tanàna.',
    'another language',
  ],
])('a longer text is told by its small words: %s', async (text, name) => {
  const { source: kept, note } = await withLanguage(source(text), null);
  expect(kept).toBeNull();
  expect(note?.message).toContain(`in ${name}, and only English`);
});

test('a line of English is read whatever its file says, and names in another alphabet do not hide it', async () => {
  expect(
    (await withLanguage(source('The mayor said that she was opening the bridge.', 'fr'), null)).source,
  ).not.toBeNull();
  expect(
    (await withLanguage(source('The mayor of Київ (Kyiv) said on Monday: “Дякую!”'), null)).source,
  ).not.toBeNull();
});

test.each([
  ['El alcalde dimitió ayer.', 'Spanish'],
  ['Le maire a ouvert le pont lundi dans la ville.', 'French'],
  ['Der Bürgermeister eröffnet die Brücke.', 'German'],
  ['Il sindaco della città apre il ponte.', 'Italian'],
  ['Le juge municipal a fixé jeudi la date du procès.', 'French'],
  ['Valnämnden räknade rösterna i fredags för att få klarhet.', 'Swedish'],
  ['Mahkeme cuma günü davanın düşürülmesine karar verdi.', 'Turkish'],
  ['Sąd w piątek umorzył sprawę wójta.', 'Polish'],
  ['A ministra disse na terça que a ponte abriria.', 'Portuguese'],
  ['O tribunal arquivou na sexta-feira o caso da ponte.', 'Portuguese'],
  ['Pengadilan memutuskan perkara itu pada hari Jumat.', 'Indonesian'],
  ['Tòa án đã bác đơn kiện hôm thứ Sáu.', 'Vietnamese'],
  ['Суд у п’ятницю закрив справу мерії.', 'Ukrainian'],
  ['法院周五驳回此案。', 'Chinese'],
  ['Суд закрыл дело.', 'Russian'],
])('a line in letters like ours is refused by its small words: %s', async (text, name) => {
  const { source: kept, note } = await withLanguage(source(text), null);
  expect(kept).toBeNull();
  expect(note?.message).toContain(`in ${name}, and only English`);
});

test.each([
  'Los Angeles, Las Vegas: El Niño hits São Paulo',
  'Council backs tunnel',
  'Des Moines café reopens',
  'Beyoncé wins Grammys',
  'Van Gogh sold',
  'Café owner sells crème brûlée recipe',
  'Mayor resigns amid fraud probe into harbour contracts',
  'Dock strike enters third week',
  'Fiancée of señor Ruiz held',
])('a headline of names is not: %s', async (text) => {
  expect((await withLanguage(source(text), null)).source).not.toBeNull();
});

test.each([
  [
    'ro',
    'Guvernul a aprobat bugetul. Ministrul a plecat la spital. Banca a anunțat că a pierdut bani. '.repeat(3),
  ],
  ['nl', 'De trein naar Gent ontspoorde vrijdag. Niemand raakte gewond. Het spoor blijft dicht.'],
  [
    'cs',
    'Vlak u Brna v pátek vykolejil. Nikdo nebyl zraněn. Trať zůstává zavřená. Ministr přijel v sobotu večer.',
  ],
])('%s by its small words and letters, where English has none', async (tag, text) => {
  expect(await languageOf(text)).toBe(tag);
});

test.each([
  'Three die in Porto crash, police say; Lula visits Las Vegas Tuesday',
  'Van Gogh painting stolen; police detain two in Den Haag raid Friday',
  'Deputy Osman Kerimov resigned on Friday. Mayor Ayla Demirbag thanked Osman Kerimov on Saturday. Buses ran late, schools stayed closed.',
  'Councillor resigns. Councillor Tobias Marchbank resigned on Monday. Mayor Ida Adeyemi thanked him on Sunday. Shops opened again.',
  'Storm kills 3 in Porto Alegre, São Paulo braces. Police detain 2. Lula visits Tuesday.',
])('a line of names is English enough: %s', async (text) => {
  expect([null, 'en']).toContain(await languageOf(text));
});

test.each([
  [
    'fr',
    'Le juge a libéré le suspect lundi. “We are happy with the decision of the court and we will say more on Tuesday,” a dit son avocat.',
  ],
  [
    'fr',
    'Le maire réagit\n\n"It was a great day for the town and for all of us who have been here since the beginning," a déclaré Tom Reed.',
  ],
  [
    'fr',
    '“This is the end of the road for the company and for its workers,” selon le syndicat. Fermeture prévue vendredi.',
  ],
  [
    'fr',
    'La maire a démissionné lundi après le vote du conseil. « Nous avons perdu », a-t-elle dit.\n\nLe ministre américain avait déclaré : “We will never leave the city and we will fight for the people who live there, and that is the end of it, because the people of this town have been waiting for too long.”',
  ],
  [
    'de',
    'Der Bürgermeister trat am Montag zurück. "I have had enough of this and I will not be back, that is for sure," sagte er der BBC.',
  ],
  [
    'es',
    'El juez dejó libre al sospechoso. "We are happy with the decision of the court and we will say more on Tuesday", dijo su abogado.',
  ],
  [
    'nl',
    'De premier stapt op. “It is a sad day for me and for the people who have worked with me in this house,” zei hij tegen de BBC.',
  ],
  [
    'pt',
    'O clube vendeu o atacante. “I am sad to leave the fans and the city that made me who I am,” disse ele na chegada.',
  ],
])('English quoted at length does not make an article in %s English: %s', async (tag, text) => {
  expect(await languageOf(text)).toBe(tag);
});

test.each([
  'The judge freed the suspect on Monday. « Nous sommes très heureux de la décision du tribunal et nous en dirons plus mardi », his lawyer said.',
  '“We will rebuild the bridge and the road beside it, and we will do so this year,” Mayor José Núñez Las Heras said.',
  '“It was the best night of my life and I will not forget it,” Real Madrid coach Carlo Ancelotti told La Gazzetta dello Sport.',
  'Van der Poel wins in Den Haag. “That was hard and it was cold, but I am here for the team,” Mathieu van der Poel said.',
  '“Nobody told us that the plant was to close until the day it was closed,” said Luis de la Fuente, of Las Palmas.',
])('names around a quotation in English do not make it foreign: %s', async (text) => {
  expect([null, 'en']).toContain(await languageOf(text));
});
