import { searchFold } from '../search-fold.js';

/*
 * The words of the do-no-harm check, in the languages of the public texts. They are data: whoever finds a sentence that
 * was missed, or warned of for nothing, adds it to `do-no-harm.corpus.ts` and a word here. «*» stands for any ending.
 */

/** In the one spelling of searches, so that «Айгүл», «Айгуль» and «Aigul» are one. */
const folded = (words: string): string[] =>
  words
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((word) => (word.endsWith('*') ? `${searchFold(word.slice(0, -1))}*` : searchFold(word)));

/** Who was harmed. */
export const victimWords: readonly string[] = [
  ...folded(
    'жертва жертвы жертву жертве жертвой жертвою жертвам жертвами жертвах жертв пострадавш* потерпевш* выживш*',
  ),
  ...folded('спасённ* спасенн* эксплуатируем* завербованн* проданная проданной проданную проданные вызволенн*'),
  ...folded('құрбан құрбаны* құрбандар* жәбірленуші* құтқарылған* сатылған* алданған* азат'),
  ...folded('victim victims survivor survivors trafficked enslaved rescued'),
];

/** Where the word means another thing: the feast of sacrifice. */
export const notVictims: readonly string[] = ['kurban ait*', 'kurban bairam*'];

/** What was done, in several words. */
export const victimPhrases: readonly RegExp[] = [
  /(?:попал[аи]?|оказал(?:ся|ась|ись)|находил(?:ся|ась|ись))\s+в\s+(?:\p{L}+\s+)?рабств[еоу]/giu,
  /был[аи]?\s+(?:продан|вывезен|похищен|завербован)[аы]?/giu,
  /зардап\s+шек(?:кен|ті)[\p{L}]*/giu,
  /құлды[қғ]\p{L}*\s+(?:түс|бол|ұста)\p{L}*/giu,
  /(?:was|were)\s+(?:sold|kidnapped|recruited|exploited|enslaved)/giu,
  /(?:forced|sold)\s+into\s+(?:\p{L}+\s+)?(?:labour|labor|slavery|prostitution|marriage)/giu,
];

/** Whoever stands beside one of these helps, speaks or investigates; streets and foundations are named after people. */
export const speakerWords: readonly string[] = [
  ...folded(
    'ведёт ведет проведёт проведет проводит проводят провели читает прочтёт прочтет прочитает рассказыва* расскаж*',
  ),
  ...folded(
    'выступ* модератор* спикер* эксперт* психолог* директор* координатор* юрист* адвокат* следовател* прокурор*',
  ),
  ...folded(
    'полковник* майор* капитан* министр* депутат* журналист* автор* режисс* волонтёр* волонтер* сотрудни* помога*',
  ),
  ...folded('помогл* руковод* врач* лектор* имени фонд* улиц* ул проспект* пр посол* представител* тренер*'),
  ...folded('жүргіз* баяндам* айтып сөйле* маман* сарапшы* үйлестіруші* заңгер* тергеуші* қоры қорының атындағы көше*'),
  ...folded('қызметкер* көмектес* ерікті* дәріс* жаттықтырушы* елші* дәрігер* даңғыл* тәлімгер*'),
  ...folded(
    'speaker* moderat* expert* psychologist* director* coordinator* lawyer* officer* minister* journalist* author*',
  ),
  ...folded(
    'leads led speaks presents lecture* helps helped supports foundation* street founder* trainer* ambassador*',
  ),
];

export const pictureWords: readonly string[] = [
  ...folded(
    'фото фотограф* снимок снимки снимков портрет портреты портретов фотовыставка видео видеозапис* видеоролик*',
  ),
  ...folded('сурет суреттер* фотосурет* бейне* бейнежазба*'),
  ...folded('photo photos photograph photographs picture pictures portrait portraits video videos footage'),
];

/** Pictures are being taken. */
export const picturingWords: readonly string[] = [
  ...folded('фотосъёмк* видеосъёмк* съёмк* фотографировать фотографируем сфотографир* видеотрансляц*'),
  ...folded('бейнетүсірілім* фототүсірілім* түсірілім*'),
  ...folded('photographed filmed filming videotaped livestreamed'),
];

/** With a word for pictures, or with each other: «take photos», «суретке түсіреміз». */
export const takingWords: readonly string[] = folded('take takes taking taken суретке бейнеге түсір*');

/** A likeness; «сурет» by itself is a drawing as often. */
export const pictureOfPeopleWords: readonly string[] = [
  ...folded('фото фотограф* снимок снимки снимков портрет портреты портретов видео видеозапис*'),
  ...folded('фотосурет* бейнежазба*'),
  ...folded('photo photos photograph photographs picture pictures portrait portraits video videos footage'),
];

/** Who may be in them and was not asked; victims have a finder of their own, volunteers come by themselves. */
export const picturedWords: readonly string[] = [
  ...folded('участников участниками участниц участницами участника гостей гостями посетителей посетителями зрителей'),
  ...folded('детей детьми ребёнка школьников школьниками студентов студентами прохожих подростков подростками'),
  ...folded('қатысушылар* балалар* қонақтар* келушілер* оқушылар* студенттер* жасөспірімдер*'),
  ...folded('participants children guests visitors pupils students teenagers passers-by people'),
];

/** They were asked. */
export const consentWords: readonly string[] = [
  ...folded('согласи* согласен согласны согласна разрешени* разрешил*'),
  ...folded('келісім* келіскен* келіссе* рұқсат*'),
  ...folded('consent* permission agree agrees agreed'),
];

/** There will be none. */
export const unwantedWords: readonly string[] = [
  ...folded('запрещен* запрещ* нельзя без не нет'),
  ...folded('тыйым болмайды жоқ емес түсірмеңіз* түсірілмейді'),
  ...folded('no not without forbidden prohibited never'),
];

/** Lessons, competitions and films: nobody who comes to the event is in them. */
export const picturesOfNobody: readonly string[] = [
  ...folded('конкурс* мастер-класс* урок* курс* фильм фильма фильме фильмов фильмы ролик* выставк* школа'),
  ...folded('байқау* сабақ* көрме* шеберлік дәріс* фильмі фильмін'),
  ...folded('competition contest workshop course lesson film films exhibition'),
];

/** A picture itself, or an album. */
export const pictureLinks =
  /https?:\/\/(?:[^\s<>"]+\.(?:jpe?g|png|heic|webp|gif)\b[^\s<>"]*|(?:photos\.app\.goo\.gl|photos\.google\.com|(?:www\.)?flickr\.com|(?:www\.)?instagram\.com\/p)\/[^\s<>"]*)/giu;

/** Where somebody hides. As regular expressions, since they are several words. */
export const shelterWords: readonly string[] = [
  'шелтер',
  'приют',
  'убежищ',
  'кризисн\\p{L}{2,3}\\s+центр',
  'центр\\p{L}{0,3}\\s+временного\\s+(?:пребывания|проживания)',
  'безопасн\\p{L}{2,3}\\s+(?:дом|квартир)',
  'социальн\\p{L}{2,3}\\s+гостиниц',
  'баспана\\p{L}*',
  'паналау\\s+орн',
  'паналайтын',
  'пана\\s+үй',
  'дағдарыс\\s+орталы',
  'уақытша\\s+(?:болу|тұру)\\s+орталы',
  'қауіпсіз\\s+(?:үй|пәтер)',
  'shelter',
  'safe\\s?-?\\s?house',
  'refuge(?!e)',
  'crisis\\s+cent(?:re|er)',
];

export const streetWords: readonly string[] = [
  'ул\\.?',
  'улиц[аыеу]',
  'улицей',
  'просп(?:\\.|ект\\p{L}{0,2})?',
  'пр-т\\p{L}{0,2}',
  'мкр\\.?',
  'мкрн\\.?',
  'микрорайон\\p{L}{0,2}',
  'переул(?:\\.|ок|ке)',
  'бульвар\\p{L}{0,2}',
  'кв\\.',
  'квартир[аеы]',
  'дом(?:е|а)?(?=\\s*№?\\s*\\d)',
  'көше(?:сі|сінде|сіндегі|сінің)',
  'даңғыл(?:ы|ында|ындағы)',
  'шағын\\s?ауданы?\\p{L}*',
  'ықшам\\s?ауданы?\\p{L}*',
  'пәтер\\p{L}{0,3}',
  'street',
  'str?\\.',
  'avenue',
  'ave\\.?',
  'road',
  'lane',
  'apartment',
  'apt\\.?',
  'microdistrict',
];

/** Names before the @ that are an office's and not a person's. */
export const officeMailNames: ReadonlySet<string> = new Set(
  (
    'info office press pr contact contacts mail email post hello help hotline support media news events event public ' +
    'reception secretariat secretary kense kancelyaria kancelariya priem priemnaya astana almaty kazakhstan kz iom osce ' +
    'unodc campaign birge together cinema hall hr admin'
  ).split(' '),
);

/**
 * Given names that are common in Kazakhstan, and no words of every day (so not Вера, Любовь, Мир). One spelling serves
 * three languages.
 */
export const givenNames: ReadonlySet<string> = new Set(
  folded(
    'Айгүл Айгүль Айгуль Алия Әлия Әсел Асель Айнұр Айнур Айжан Айша Айнагүл Айнагуль Айдана Аида Аружан Ақерке Акерке ' +
      'Әйгерім Айгерим Айым Алтынай Алуа Анара Балжан Ботагөз Ботагоз Бақыт Бахыт Гүлнар Гүлнара Гульнара Гүлназ Гульназ ' +
      'Гүлмира Гульмира Гүлжан Гульжан Дина Динара Дильназ Ділназ Дарига Дариға Жанар Жанара Жанна Жансая Жазира Жұлдыз ' +
      'Жулдыз Забира Зарина Замира Зауре Зәуре Инкар Камила Карлығаш Карлыгаш Қарлығаш Қаламқас Лаура Ләззат Лязат Ләйла ' +
      'Лейла Мадина Маржан Мәдина Меруерт Меруерт Мөлдір Молдир Назгүл Назгуль Назерке Нұргүл Нургуль Перизат Райхан ' +
      'Рахима Раушан Сабина Салтанат Сандугаш Сандуғаш Сауле Сәуле Самал Тогжан Тоғжан Томирис Ұлжан Улжан Фатима Шолпан ' +
      'Ақмарал Акмарал Абай Абылай Айбек Айдар Айдос Алмас Арман Арыстан Асқар Аскар Асхат Бауыржан Бауржан Бекзат ' +
      'Берик Берік Болат Бейбит Бейбіт Данияр Дархан Дәурен Даурен Динмухамед Дулат Едиль Елдос Ербол Ерлан Ержан Ермек ' +
      'Жандос Жанибек Жасулан Қайрат Кайрат Қуаныш Куаныш Мақсат Максат Марат Мұрат Мурат Мухтар Нұрбол Нурбол Нұрлан ' +
      'Нурлан Нұржан Нуржан Олжас Рустам Руслан Санжар Саян Серик Серік Талгат Талғат Тимур Темірлан Темирлан Төлеген ' +
      'Улан Ұлан Шыңғыс Чингиз Анастасия Анна Алёна Алена Александра Алла Валентина Валерия Виктория Галина Дарья Диана ' +
      'Евгения Екатерина Елена Елизавета Ирина Карина Кристина Ксения Лариса Людмила Марина Мария Маргарита Наталья Наталия ' +
      'Оксана Ольга Полина Светлана София Софья Татьяна Юлия Яна Александр Алексей Андрей Антон Артём Артем Виктор Владимир ' +
      'Дмитрий Денис Евгений Иван Игорь Кирилл Максим Михаил Николай Олег Павел Пётр Петр Роман Сергей Aigul Aliya Asel ' +
      'Ainur Aizhan Dinara Gulnara Madina Saule Zhanar Kamila Nurlan Yerlan Elena Olga Natalia Maria Anna Svetlana Zarina ' +
      'Sabina Leila Fatima Amina Амина Дилноза Дильноза Нигора Гульчехра Шахноза Феруза Mohira Мохира Назира Чолпон Айпери',
  ),
);

/** How surnames end here, folded. */
export const surnameEndings: readonly string[] = folded(
  'ов ова ева ев ина ин ский ская ого ову овой евой ову ым кызы қызы ұлы улы ович овна евна евич бек баев баева енко',
);
