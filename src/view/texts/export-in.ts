/** Texts of pictures and files in the languages beside English, drafted: to be read over by somebody whose language it is. */
import type { exporting } from './en-export.ts';
import type { Message } from './say.ts';

type Exporting = Readonly<Record<keyof typeof exporting, Message>>;

export const EXPORT_IN: Readonly<Record<'ar' | 'de' | 'es' | 'fr' | 'uk', Exporting>> = {
  ar: {
    facts: '{events}، {articles}، {range}',
    fromTo: 'من {first} إلى {last}',
    aboutWhen: 'نحو {when}',
    undatedBy: 'بلا تاريخ، ليس بعد {date}',
    undatedLeft: {
      zero: 'لا تقارير بلا تاريخ',
      one: 'تقرير واحد بلا تاريخ غير معروض',
      two: 'تقريران بلا تاريخ غير معروضين',
      few: '{n} تقارير بلا تاريخ غير معروضة',
      many: '{n} تقريرًا بلا تاريخ غير معروض',
      other: '{n} تقرير بلا تاريخ غير معروض',
    },
    alsoArticles: {
      zero: 'ولا مقالات أخرى',
      one: 'ومقالة أخرى',
      two: 'ومقالتان أخريان',
      few: 'و{n} مقالات أخرى',
      many: 'و{n} مقالة أخرى',
      other: 'و{n} مقالة أخرى',
    },
    alsoEvents: {
      zero: 'ولا أحداث أخرى.',
      one: 'وحدث آخر.',
      two: 'وحدثان آخران.',
      few: 'و{n} أحداث أخرى.',
      many: 'و{n} حدثًا آخر.',
      other: 'و{n} حدث آخر.',
    },
    timelineOf: 'الخط الزمني: {title}',
    sourcesAre: 'المصادر: {list}',
    madeWith: 'أُنشئ باستخدام Sourceline',
  },
  de: {
    facts: '{events}, {articles}, {range}',
    fromTo: '{first} bis {last}',
    aboutWhen: 'etwa {when}',
    undatedBy: 'Ohne Datum, nicht nach dem {date}',
    undatedLeft: {
      one: '{n} Bericht ohne Datum nicht gezeigt',
      other: '{n} Berichte ohne Datum nicht gezeigt',
    },
    alsoArticles: { one: 'und {n} weiterer Artikel', other: 'und {n} weitere Artikel' },
    alsoEvents: { one: 'Und {n} weiteres Ereignis.', other: 'Und {n} weitere Ereignisse.' },
    timelineOf: 'Zeitachse: {title}',
    sourcesAre: 'Quellen: {list}',
    madeWith: 'Erstellt mit Sourceline',
  },
  es: {
    facts: '{events} de {articles}, {range}',
    fromTo: 'de {first} a {last}',
    aboutWhen: 'aproximadamente {when}',
    undatedBy: 'Sin fecha, no después del {date}',
    undatedLeft: {
      one: '{n} relato sin fecha no mostrado',
      other: '{n} relatos sin fecha no mostrados',
    },
    alsoArticles: { one: 'y {n} artículo más', other: 'y {n} artículos más' },
    alsoEvents: { one: 'Y {n} hecho más.', other: 'Y {n} hechos más.' },
    timelineOf: 'Cronología: {title}',
    sourcesAre: 'Fuentes: {list}',
    madeWith: 'Hecho con Sourceline',
  },
  fr: {
    facts: '{events} dans {articles}, {range}',
    fromTo: '{first} – {last}',
    aboutWhen: 'vers {when}',
    undatedBy: 'Sans date, au plus tard le {date}',
    undatedLeft: {
      one: '{n} récit sans date n’est pas montré',
      other: '{n} récits sans date ne sont pas montrés',
    },
    alsoArticles: { one: 'et {n} autre article', other: 'et {n} autres articles' },
    alsoEvents: { one: 'Et {n} autre événement.', other: 'Et {n} autres événements.' },
    timelineOf: 'Chronologie : {title}',
    sourcesAre: 'Sources : {list}',
    madeWith: 'Fait avec Sourceline',
  },
  uk: {
    facts: '{events}, {articles}, {range}',
    fromTo: '{first} – {last}',
    aboutWhen: 'приблизно {when}',
    undatedBy: 'Без дати, не пізніше {date}',
    undatedLeft: {
      one: '{n} повідомлення без дати не показано',
      few: '{n} повідомлення без дати не показано',
      many: '{n} повідомлень без дати не показано',
      other: '{n} повідомлення без дати не показано',
    },
    alsoArticles: {
      one: 'і ще {n} стаття',
      few: 'і ще {n} статті',
      many: 'і ще {n} статей',
      other: 'і ще {n} статті',
    },
    alsoEvents: {
      one: 'І ще {n} подія.',
      few: 'І ще {n} події.',
      many: 'І ще {n} подій.',
      other: 'І ще {n} події.',
    },
    timelineOf: 'Хронологія: {title}',
    sourcesAre: 'Джерела: {list}',
    madeWith: 'Зроблено у Sourceline',
  },
};
