import { messages } from '../messages.js';

/** The page that brings the programme into the reader's own calendar, and onto other people's sites. */
export const publicSubscribe = messages({
  en: {
    title: 'In your calendar',
    lead: 'Subscribe once, and your calendar follows the programme: what is new, moved or cancelled. Nobody registers, nobody is counted.',
    choose: 'What should be in it?',
    show: 'Show the addresses',
    yourCalendar: 'Your calendar',
    open: 'Open in my calendar app',
    address: 'Address to copy',
    download: 'Download as a file',
    downloadHint: 'A file holds the programme of today and follows no changes.',
    discreet: 'Discreet calendar',
    /** Beside «add to calendar»: the entry does not say what it is. */
    discreetly: 'Discreetly, without saying what it is',
    discreetText: (event: string) =>
      `If others see your telephone or share your calendar. Each event is called “${event}” and has only its time and place: no name of the campaign, no organizer, no description, no link. A place whose name would tell is left out.`,
    discreetLimit:
      'Two things remain: the times themselves, and the address of this site in the settings of your calendar.',
    howTo: 'How it is done',
    apple: 'iPhone, iPad, Mac',
    appleText:
      'Press “Open in my calendar app” and confirm. How often it asks for news is set under Settings → Calendar → Accounts → Fetch New Data.',
    google: 'Google Calendar, Android',
    googleText:
      'On a computer: open Google Calendar, press + beside “Other calendars”, choose “From URL” and paste the address. The phone shows it after that.',
    googleSlow:
      'Google asks for news when it wants to: mostly after some hours, sometimes after a day. Neither you nor we can hurry it. Before you set out, look at the event’s page here.',
    outlook: 'Outlook',
    outlookText:
      'In the calendar: Add calendar → Subscribe from web, and paste the address. Outlook asks every few hours; it can take a day.',
    others: 'Other programs',
    othersText: 'Any program that can subscribe to an iCalendar address will do. We ask them to come every hour.',
    formats: 'For news readers and programs',
    news: 'The programme as news (Atom)',
    changes: 'What changed (Atom)',
    data: 'The programme as data (JSON)',
    embed: 'On the site of your organization',
    embedText:
      'For foundations, akimats and whoever likes to show the programme: copy one of the two into your page. Neither sets a cookie, counts visitors or loads anything from anybody else.',
    frame: 'As a frame: works everywhere, without scripts',
    component: 'As a part of your page: with a script of ours, under 5 KB',
    componentHint: (names: string) => `The element understands ${names}. Without scripts the link in it remains.`,
    policy: (frame: string, script: string) =>
      `If your site has a content security policy, allow ${frame} for the frame, or ${script} for the element.`,
    frameTitle: (name: string) => `Programme: ${name}`,
    wholeProgramme: 'The whole programme',
    nothing: 'Nothing is planned here at the moment.',
    next: 'Next events',
  },
  ru: {
    title: 'В своём календаре',
    lead: 'Подпишитесь один раз, и ваш календарь сам следит за программой: что добавлено, перенесено, отменено. Никакой регистрации, никакого учёта.',
    choose: 'Что должно в нём быть?',
    show: 'Показать адреса',
    yourCalendar: 'Ваш календарь',
    open: 'Открыть в моём календаре',
    address: 'Адрес, чтобы скопировать',
    download: 'Скачать файлом',
    downloadHint: 'В файле программа на сегодня; за изменениями он не следит.',
    discreet: 'Незаметный календарь',
    discreetly: 'Незаметно: не говоря, что это',
    discreetText: (event: string) =>
      `Если ваш телефон видят другие или календарь у вас общий. Каждое мероприятие называется «${event}», при нём только время и место: ни названия кампании, ни организаторов, ни описания, ни ссылки. Место, чьё название говорит само за себя, не указано.`,
    discreetLimit: 'Остаются две вещи: само время и адрес этого сайта в настройках вашего календаря.',
    howTo: 'Как это сделать',
    apple: 'iPhone, iPad, Mac',
    appleText:
      'Нажмите «Открыть в моём календаре» и подтвердите. Как часто он спрашивает о новом, задано здесь: Настройки → Календарь → Учётные записи → Загрузка данных.',
    google: 'Google Календарь, Android',
    googleText:
      'На компьютере: откройте Google Календарь, нажмите + рядом с «Другие календари», выберите «Добавить по URL» и вставьте адрес. После этого календарь появится и в телефоне.',
    googleSlow:
      'Google спрашивает о новом, когда сочтёт нужным: чаще через несколько часов, иногда через сутки. Ускорить это не можем ни вы, ни мы. Перед выходом загляните на страницу мероприятия здесь.',
    outlook: 'Outlook',
    outlookText:
      'В календаре: «Добавить календарь» → «Подписаться из Интернета», вставьте адрес. Outlook спрашивает раз в несколько часов; бывает, что через сутки.',
    others: 'Другие программы',
    othersText:
      'Подойдёт любая программа, которая умеет подписываться на адрес iCalendar. Мы просим их заходить раз в час.',
    formats: 'Для программ и лент новостей',
    news: 'Программа лентой (Atom)',
    changes: 'Что изменилось (Atom)',
    data: 'Программа данными (JSON)',
    embed: 'На сайте вашей организации',
    embedText:
      'Для фондов, акиматов и всех, кто хочет показать программу у себя: вставьте в страницу один из двух кодов. Ни тот, ни другой не ставит куки, не считает посетителей и ничего не загружает со стороны.',
    frame: 'Рамкой: работает везде, без скриптов',
    component: 'Частью страницы: с нашим скриптом меньше 5 КБ',
    componentHint: (names: string) => `Элемент понимает ${names}. Без скриптов остаётся ссылка внутри него.`,
    policy: (frame: string, script: string) =>
      `Если на вашем сайте есть Content-Security-Policy, разрешите ${frame} для рамки или ${script} для элемента.`,
    frameTitle: (name: string) => `Программа: ${name}`,
    wholeProgramme: 'Вся программа',
    nothing: 'Сейчас здесь ничего не запланировано.',
    next: 'Ближайшие мероприятия',
  },
  kk: {
    title: 'Өз күнтізбеңізде',
    lead: 'Бір рет жазылсаңыз, күнтізбеңіз бағдарламаны өзі бақылайды: не қосылды, не ауыстырылды, не өткізілмейді. Тіркелу жоқ, есепке алу жоқ.',
    choose: 'Онда не болсын?',
    show: 'Мекенжайларды көрсету',
    yourCalendar: 'Сіздің күнтізбеңіз',
    open: 'Күнтізбе қолданбамда ашу',
    address: 'Көшіріп алатын мекенжай',
    download: 'Файл етіп жүктеп алу',
    downloadHint: 'Файлда бүгінгі бағдарлама ғана бар, ол өзгерістерді бақыламайды.',
    discreet: 'Көзге түспейтін күнтізбе',
    discreetly: 'Көзге түспейтіндей: не екені айтылмайды',
    discreetText: (event: string) =>
      `Телефоныңызды басқалар көрсе немесе күнтізбеңіз ортақ болса. Әр іс-шара «${event}» деп аталады, жанында уақыты мен орны ғана тұрады: науқан атауы да, ұйымдастырушы да, сипаттама да, сілтеме де жоқ. Атауы бәрін айтып тұрған орын көрсетілмейді.`,
    discreetLimit: 'Екі нәрсе қалады: уақыттың өзі және күнтізбе баптауларындағы осы сайттың мекенжайы.',
    howTo: 'Қалай істеуге болады',
    apple: 'iPhone, iPad, Mac',
    appleText:
      '«Күнтізбе қолданбамда ашу» дегенді басып, растаңыз. Жаңалықты қаншалықты жиі сұрайтыны мына жерде беріледі: Баптаулар → Күнтізбе → Тіркелгілер → Деректерді жүктеу.',
    google: 'Google Күнтізбе, Android',
    googleText:
      'Компьютерде: Google Күнтізбені ашып, «Басқа күнтізбелер» жанындағы + белгісін басыңыз, «URL арқылы» дегенді таңдап, мекенжайды қойыңыз. Содан кейін телефонда да шығады.',
    googleSlow:
      'Google жаңалықты өзі қалаған кезде сұрайды: көбіне бірнеше сағаттан, кейде бір тәуліктен кейін. Оны сіз де, біз де тездете алмаймыз. Жолға шығар алдында осындағы іс-шара парағына қараңыз.',
    outlook: 'Outlook',
    outlookText:
      'Күнтізбеде: «Күнтізбе қосу» → «Интернеттен жазылу», мекенжайды қойыңыз. Outlook бірнеше сағат сайын сұрайды; кейде бір тәулік өтеді.',
    others: 'Басқа бағдарламалар',
    othersText:
      'iCalendar мекенжайына жазыла алатын кез келген бағдарлама жарайды. Біз олардан сағат сайын кіруді сұраймыз.',
    formats: 'Бағдарламалар мен жаңалық ленталарына',
    news: 'Бағдарлама лента түрінде (Atom)',
    changes: 'Не өзгерді (Atom)',
    data: 'Бағдарлама дерек түрінде (JSON)',
    embed: 'Ұйымыңыздың сайтында',
    embedText:
      'Қорларға, әкімдіктерге және бағдарламаны өз сайтында көрсеткісі келгендерге: екі кодтың бірін парағыңызға қойыңыз. Екеуі де куки қоймайды, келушілерді санамайды, бөтен жерден ештеңе жүктемейді.',
    frame: 'Жақтау түрінде: скриптсіз, барлық жерде істейді',
    component: 'Парақтың бөлігі ретінде: 5 КБ-тан аз скриптпен',
    componentHint: (names: string) => `Элемент мыналарды түсінеді: ${names}. Скриптсіз ішіндегі сілтеме қалады.`,
    policy: (frame: string, script: string) =>
      `Сайтыңызда Content-Security-Policy болса, жақтау үшін ${frame}, элемент үшін ${script} рұқсат етіңіз.`,
    frameTitle: (name: string) => `Бағдарлама: ${name}`,
    wholeProgramme: 'Бүкіл бағдарлама',
    nothing: 'Қазір мұнда жоспарланған ештеңе жоқ.',
    next: 'Жақындағы іс-шаралар',
  },
});
