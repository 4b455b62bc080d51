import { messages } from '../messages.js';

/** Safety of the public pages' readers: leaving, the neutral title, what is kept where. `{time}` is put in when it is known. */
export const publicSafety = messages({
  en: {
    link: 'Safety, and reading without a network',
    title: 'Your safety here',
    lead: 'You can read this calendar without telling anyone. Here is what it keeps, and what it cannot hide.',
    key: 'Esc three times',
    leaving: 'Leaving quickly',
    leavingButton:
      'The button “Leave this page quickly” is on every page: at the bottom on a phone, at the top right on a wide screen. It empties the page at once and opens the weather forecast in its place.',
    leavingKey: 'On a keyboard: press Esc three times, each within a second of the one before.',
    leavingForgets:
      'It also forgets what this site kept in your browser: the saved calendar and the language. In this tab, the Back button then leads to the weather again.',
    leavingLimits:
      'It cannot clear your browser’s history: the pages that you opened before are still there. Where JavaScript is off, the button is a plain link: the page stays one step back.',
    tab: 'A neutral name for the tab',
    tabText: (name: string) =>
      `In this tab, every page of the calendar is then called “${name}” and has a plain icon. The tab forgets it when you close it. The address at the top stays as it is, and the real name can be seen for a moment while a page loads.`,
    neutralName: 'Calendar',
    tabButton: 'Neutral name',
    kept: 'What this site keeps',
    keptNothing:
      'There is no account, no visitor counter, no advertising, and nothing comes from another site: nobody else is told that you are here.',
    keptCookie:
      'One cookie, “language”, and only when you choose a language with the switch: it holds two letters, for half a year.',
    keptNetwork:
      'Whoever runs the network that you use can see that you opened this site, but not which page, if its address begins with https.',
    history: 'Your browser’s history',
    historyText:
      'Your browser remembers the addresses that you open. On a computer, Ctrl+H (on a Mac, Cmd+Y) shows them; on a phone they are in the menu, under “History”. You can remove single lines. An empty history may draw more attention than one without these lines.',
    historyPrivate:
      'A private window (Ctrl+Shift+N or Ctrl+Shift+P) keeps no history once it is closed. Files that you download stay.',
    historyDevice: 'If somebody may be watching your telephone, a device that is not yours is safer.',
    subscribing: 'In a calendar of your own',
    subscribingText:
      'Whoever opens your calendar reads what is in it. A subscription with neutral words shows only that there is an appointment:',
    subscribingLink: 'subscribe with neutral words',
    offline: 'Reading without a network',
    offlineText:
      'You can save the calendar in this browser and read it without a network. It says how old it is. With a network you always see the newest.',
    offlineTraces:
      'A saved calendar is a trace: whoever uses this browser can find it. “Leave this page quickly” forgets it, and so does the button here.',
    offlineScript: 'For this, JavaScript has to be on in your browser.',
    save: 'Save the calendar',
    saveAgain: 'Save the newest',
    forget: 'Forget it',
    saving: 'Saving: {done} of {all}',
    saved: 'Saved on {time}.',
    savedNot: 'It could not be saved: the network or the space on this device did not suffice. Please try again.',
    forgotten: 'It is forgotten.',
    unable: 'This browser cannot save it.',
    copy: 'There is no network. This is the calendar as it was saved on {time}.',
    help: 'Help',
    helpAbove: 'Verified help lines stand at the top of every page.',
    helpNone: 'This calendar shows only help lines that somebody has checked; at the moment there is none.',
  },
  ru: {
    link: 'Безопасность и чтение без сети',
    title: 'Ваша безопасность здесь',
    lead: 'Этот календарь можно читать, никому об этом не говоря. Вот что он хранит и чего не может скрыть.',
    key: 'трижды Esc',
    leaving: 'Быстро покинуть страницу',
    leavingButton:
      'Кнопка «Быстро покинуть страницу» есть на каждой странице: на телефоне внизу, на широком экране вверху справа. Она сразу очищает страницу и открывает вместо неё прогноз погоды.',
    leavingKey: 'С клавиатуры: нажмите Esc три раза, не позже чем через секунду одно нажатие после другого.',
    leavingForgets:
      'Заодно забывается то, что этот сайт сохранил в браузере: сохранённый календарь и язык. Кнопка «Назад» в этой вкладке снова приведёт к погоде.',
    leavingLimits:
      'Историю браузера страница очистить не может: открытые раньше страницы в ней остаются. Если JavaScript выключен, кнопка работает как простая ссылка: страница остаётся на шаг назад.',
    tab: 'Нейтральное название вкладки',
    tabText: (name: string) =>
      `В этой вкладке каждая страница календаря будет называться «${name}» и иметь простой значок. Вкладка забудет об этом, когда вы её закроете. Адрес вверху не меняется, а настоящее название может мелькнуть, пока страница загружается.`,
    neutralName: 'Календарь',
    tabButton: 'Нейтральное название',
    kept: 'Что хранит этот сайт',
    keptNothing:
      'Здесь нет ни учётной записи, ни счётчика посещений, ни рекламы, и ничего не загружается с других сайтов: никто другой не узнает, что вы здесь.',
    keptCookie:
      'Один файл cookie, «language», и только если вы сами выбрали язык: в нём две буквы, хранится он полгода.',
    keptNetwork:
      'Тот, чьей сетью вы пользуетесь, видит, что вы открыли этот сайт, но не видит, какую страницу, если адрес начинается с https.',
    history: 'История браузера',
    historyText:
      'Браузер запоминает адреса, которые вы открываете. На компьютере их показывает Ctrl+H (на Mac Cmd+Y), на телефоне они в меню, в разделе «История». Можно удалить отдельные строки. Пустая история может привлечь больше внимания, чем история без этих строк.',
    historyPrivate:
      'Приватное окно (Ctrl+Shift+N или Ctrl+Shift+P) не оставляет истории, когда его закроют. Скачанные файлы остаются.',
    historyDevice: 'Если за вашим телефоном могут следить, безопаснее чужое устройство.',
    subscribing: 'В вашем собственном календаре',
    subscribingText:
      'Кто откроет ваш календарь, прочтёт, что в нём есть. Подписка с нейтральными словами показывает только, что на это время что-то назначено:',
    subscribingLink: 'подписаться с нейтральными словами',
    offline: 'Чтение без сети',
    offlineText:
      'Календарь можно сохранить в этом браузере и читать без сети. На нём указано, когда он сохранён. Пока сеть есть, вы всегда видите самое новое.',
    offlineTraces:
      'Сохранённый календарь – это след: его найдёт любой, кто пользуется этим браузером. Он удаляется кнопкой «Быстро покинуть страницу» и кнопкой здесь.',
    offlineScript: 'Для этого в браузере должен быть включён JavaScript.',
    save: 'Сохранить календарь',
    saveAgain: 'Сохранить самое новое',
    forget: 'Забыть',
    saving: 'Сохраняется: {done} из {all}',
    saved: 'Сохранено {time}.',
    savedNot: 'Сохранить не удалось: не хватило сети или места на устройстве. Попробуйте ещё раз.',
    forgotten: 'Забыто.',
    unable: 'Этот браузер не может его сохранить.',
    copy: 'Нет сети. Это календарь, каким он был сохранён {time}.',
    help: 'Помощь',
    helpAbove: 'Проверенные телефоны помощи стоят вверху каждой страницы.',
    helpNone: 'Календарь показывает только проверенные телефоны помощи; сейчас таких нет.',
  },
  kk: {
    link: 'Қауіпсіздік және желісіз оқу',
    title: 'Мұндағы қауіпсіздігіңіз',
    lead: 'Бұл күнтізбені ешкімге айтпай-ақ оқуға болады. Оның нені сақтайтыны мен нені жасыра алмайтыны осында.',
    key: 'Esc үш рет',
    leaving: 'Парақтан тез шығу',
    leavingButton:
      '«Парақтан тез шығу» батырмасы әр парақта бар: телефонда төменде, кең экранда жоғарғы оң жақта. Ол парақты бірден тазалап, орнына ауа райы болжамын ашады.',
    leavingKey: 'Пернетақтадан: Esc пернесін үш рет, әрқайсысын алдыңғысынан кейін бір секунд ішінде басыңыз.',
    leavingForgets:
      'Сонымен бірге осы сайттың браузерде сақтағаны ұмытылады: сақталған күнтізбе мен тіл. Бұл қойындыда «Артқа» батырмасы қайтадан ауа райына апарады.',
    leavingLimits:
      'Парақ браузер тарихын тазалай алмайды: бұрын ашқан парақтарыңыз онда қалады. JavaScript өшірулі болса, батырма кәдімгі сілтеме болып қалады: парақ бір қадам артта тұрады.',
    tab: 'Қойындының бейтарап атауы',
    tabText: (name: string) =>
      `Бұл қойындыда күнтізбенің әр парағы «${name}» деп аталып, белгішесі қарапайым болады. Қойындыны жапқанда ол ұмытылады. Жоғарыдағы мекенжай өзгермейді, ал парақ жүктеліп жатқанда шын атауы бір сәт көрініп қалуы мүмкін.`,
    neutralName: 'Күнтізбе',
    tabButton: 'Бейтарап атау',
    kept: 'Бұл сайт нені сақтайды',
    keptNothing:
      'Мұнда тіркелгі де, келушілер санауышы да, жарнама да жоқ, басқа сайттардан ештеңе жүктелмейді: осында екеніңізді басқа ешкім білмейді.',
    keptCookie:
      'Бір ғана cookie файлы – «language», ол да тілді өзіңіз таңдағанда ғана: ішінде екі әріп, жарты жыл сақталады.',
    keptNetwork:
      'Сіз пайдаланып отырған желінің иесі осы сайтты ашқаныңызды көреді, бірақ мекенжайы https деп басталса, қай парақ екенін көрмейді.',
    history: 'Браузер тарихы',
    historyText:
      'Браузер ашқан мекенжайларыңызды есте сақтайды. Компьютерде оларды Ctrl+H (Mac-та Cmd+Y) көрсетеді, телефонда олар мәзірдегі «Тарих» бөлімінде. Жеке жолдарды өшіруге болады. Бос тарих осы жолдары ғана жоқ тарихтан гөрі көбірек көзге түсуі мүмкін.',
    historyPrivate:
      'Жеке терезе (Ctrl+Shift+N не Ctrl+Shift+P) жабылған соң тарих қалдырмайды. Жүктеп алған файлдар қалады.',
    historyDevice: 'Телефоныңызды біреу бақылап отыруы мүмкін болса, өзіңіздікі емес құрылғы қауіпсізірек.',
    subscribing: 'Өз күнтізбеңізде',
    subscribingText:
      'Күнтізбеңізді ашқан адам ондағыны оқиды. Бейтарап сөзді жазылым сол уақытқа бірдеңе белгіленгенін ғана көрсетеді:',
    subscribingLink: 'бейтарап сөзбен жазылу',
    offline: 'Желісіз оқу',
    offlineText:
      'Күнтізбені осы браузерде сақтап, желісіз оқуға болады. Онда қашан сақталғаны жазылады. Желі бар кезде әрдайым ең жаңасын көресіз.',
    offlineTraces:
      'Сақталған күнтізбе – із: осы браузерді пайдаланатын кез келген адам оны таба алады. Оны «Парақтан тез шығу» батырмасы да, осындағы батырма да өшіреді.',
    offlineScript: 'Ол үшін браузерде JavaScript қосулы болуы керек.',
    save: 'Күнтізбені сақтау',
    saveAgain: 'Ең жаңасын сақтау',
    forget: 'Ұмыту',
    saving: 'Сақталуда: {all} ішінен {done}',
    saved: 'Сақталған уақыты: {time}.',
    savedNot: 'Сақталмады: желі не құрылғыдағы орын жетпеді. Қайталап көріңіз.',
    forgotten: 'Ұмытылды.',
    unable: 'Бұл браузер сақтай алмайды.',
    copy: 'Желі жоқ. Бұл – күнтізбенің сақталған көшірмесі: {time}.',
    help: 'Көмек',
    helpAbove: 'Тексерілген көмек телефондары әр парақтың жоғарғы жағында тұрады.',
    helpNone: 'Күнтізбе тексерілген көмек телефондарын ғана көрсетеді; қазір ондай телефон жоқ.',
  },
});
