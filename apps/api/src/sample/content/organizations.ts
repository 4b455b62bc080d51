import type { Language, Localized } from '@birge/domain';
import { t } from './words.js';

export interface SampleOrganization {
  id: string;
  kind: string;
  iati: string;
  name: Localized;
  shortName: Localized;
  divisions: readonly string[];
  /** Invented people at .example addresses. The first one is asked. */
  contacts: readonly { name: string; position: string; language: Language }[];
}

const organization = (
  id: string,
  kind: string,
  iati: string,
  name: Localized,
  shortName: Localized,
  divisions: readonly string[],
  ...contacts: readonly [string, string, Language][]
): SampleOrganization => ({
  id,
  kind,
  iati,
  name,
  shortName,
  divisions,
  contacts: contacts.map(([contact, position, language]) => ({ name: contact, position, language })),
});

/** Of the organizations of 2015 only Korgau Astana is one of the 25 of 2026: the others are kept as they were called then. */
export const contactsOfOrganizationsOf2015: Readonly<Record<string, SampleOrganization['contacts']>> = {
  'korgau-astana': [
    { name: 'Жанар Мұсаева', position: 'қор директоры', language: 'ru' },
    { name: 'Алия Төребек', position: 'еріктілер үйлестірушісі', language: 'kk' },
  ],
};

export const organizations: readonly SampleOrganization[] = [
  organization(
    'mia',
    'government',
    '10',
    t(
      'Қазақстан Республикасы Ішкі істер министрлігі',
      'Министерство внутренних дел Республики Казахстан',
      'Ministry of Internal Affairs of the Republic of Kazakhstan',
    ),
    t('ІІМ', 'МВД', 'MIA'),
    [],
    ['Ерлан Досанов', 'басқарма бастығы', 'kk'],
  ),
  organization(
    'iom-kazakhstan',
    'intergovernmental',
    '40',
    t(
      'Халықаралық көші-қон ұйымы',
      'Международная организация по миграции',
      'International Organization for Migration',
    ),
    t('ХКҰ', 'МОМ', 'IOM'),
    [],
    ['Лейла Хамитова', 'координатор программ', 'ru'],
  ),
  organization(
    'osce-programmes',
    'intergovernmental',
    '40',
    t('ЕҚЫҰ Бағдарламалар офисі', 'Офис программ ОБСЕ', 'OSCE Programme Office'),
    t('ЕҚЫҰ', 'ОБСЕ', 'OSCE'),
    [],
    ['Marta Keller', 'programme officer', 'en'],
  ),
  organization(
    'police-astana',
    'police',
    '11',
    t('Астана қаласының Полиция департаменті', 'Департамент полиции города Астаны', 'Police Department of Astana'),
    t('Астана қ. ПД', 'ДП Астаны', 'Astana police'),
    ['astana'],
    ['Бауыржан Ілиясов', 'аға инспектор', 'kk'],
  ),
  organization(
    'transport-police',
    'police',
    '10',
    t('Көліктегі полиция департаменті', 'Департамент полиции на транспорте', 'Transport Police Department'),
    t('Көліктегі полиция', 'Транспортная полиция', 'Transport police'),
    [],
    ['Сергей Дорохов', 'начальник отделения', 'ru'],
  ),
  organization(
    'astana-station',
    'venue-operator',
    '70',
    t(
      'Астана теміржол вокзалының әкімшілігі',
      'Администрация железнодорожного вокзала Астаны',
      'Administration of Astana railway station',
    ),
    t('Вокзал әкімшілігі', 'Администрация вокзала', 'Station administration'),
    ['astana'],
    ['Гаухар Нұрланова', 'дежурный администратор', 'ru'],
  ),
  organization(
    'khan-shatyr',
    'venue-operator',
    '70',
    t(
      '«Хан Шатыр» сауда-ойын-сауық орталығының әкімшілігі',
      'Администрация ТРЦ «Хан Шатыр»',
      'Administration of Khan Shatyr',
    ),
    t('«Хан Шатыр»', '«Хан Шатыр»', 'Khan Shatyr'),
    ['astana'],
    ['Диас Омаров', 'менеджер мероприятий', 'ru'],
  ),
  organization(
    'akimat-astana',
    'local-executive',
    '11',
    t('Астана қаласының әкімдігі', 'Акимат города Астаны', 'Akimat of Astana'),
    t('Астана әкімдігі', 'Акимат Астаны', 'Astana akimat'),
    ['astana'],
    ['Назгүл Кәрімова', 'бас маман', 'kk'],
  ),
  organization(
    'police-almaty',
    'police',
    '11',
    t('Алматы қаласының Полиция департаменті', 'Департамент полиции города Алматы', 'Police Department of Almaty'),
    t('Алматы қ. ПД', 'ДП Алматы', 'Almaty police'),
    ['almaty-city'],
    ['Олжас Сәтбаев', 'инспектор', 'ru'],
  ),
  organization(
    'police-karaganda',
    'police',
    '11',
    t(
      'Қарағанды облысының Полиция департаменті',
      'Департамент полиции Карагандинской области',
      'Police Department of Karaganda Region',
    ),
    t('Қарағанды облысының ПД', 'ДП Карагандинской области', 'Karaganda police'),
    ['karaganda', 'ulytau'],
    ['Виктор Шмидт', 'начальник отдела', 'ru'],
  ),
  organization(
    'police-shymkent',
    'police',
    '11',
    t('Шымкент қаласының Полиция департаменті', 'Департамент полиции города Шымкента', 'Police Department of Shymkent'),
    t('Шымкент қ. ПД', 'ДП Шымкента', 'Shymkent police'),
    ['shymkent', 'turkistan'],
    ['Ғалым Рысбеков', 'аға инспектор', 'kk'],
  ),
  organization(
    'youth-centre-abai',
    'local-executive',
    '11',
    t(
      'Абай облысының Жастар ресурстық орталығы',
      'Молодёжный ресурсный центр области Абай',
      'Youth Resource Centre of Abai Region',
    ),
    t('Абай ЖРО', 'МРЦ Абай', 'Abai youth centre'),
    ['abai'],
    ['Айдана Мейрам', 'директор', 'kk'],
  ),
  organization(
    'umit-zholy',
    'ngo',
    '22',
    t('«Үміт жолы» қоғамдық қоры', 'Общественный фонд «Үміт жолы»', 'Public foundation Umit Zholy'),
    t('«Үміт жолы»', '«Үміт жолы»', 'Umit Zholy'),
    ['karaganda', 'ulytau'],
    ['Елена Цой', 'директор', 'ru'],
  ),
  organization(
    'senim-ontustik',
    'ngo',
    '22',
    t(
      '«Сенім Оңтүстік» қоғамдық бірлестігі',
      'Общественное объединение «Сенім Оңтүстік»',
      'Public association Senim Ontustik',
    ),
    t('«Сенім Оңтүстік»', '«Сенім Оңтүстік»', 'Senim Ontustik'),
    ['shymkent', 'turkistan', 'kyzylorda'],
    ['Перизат Қожабек', 'төрайым', 'kk'],
  ),
  organization(
    'zhanashyr',
    'ngo',
    '22',
    t('«Жанашыр» қоғамдық қоры', 'Общественный фонд «Жанашыр»', 'Public foundation Zhanashyr'),
    t('«Жанашыр»', '«Жанашыр»', 'Zhanashyr'),
    ['kostanay', 'north-kazakhstan', 'akmola'],
    ['Людмила Горбань', 'руководитель', 'ru'],
  ),
  organization(
    'ak-niet-batys',
    'ngo',
    '22',
    t('«Ақ ниет Батыс» қоры', 'Фонд «Ақ ниет Батыс»', 'Foundation Ak Niet Batys'),
    t('«Ақ ниет»', '«Ақ ниет»', 'Ak Niet'),
    ['aktobe', 'west-kazakhstan', 'atyrau'],
    ['Марал Тілеуова', 'директор', 'kk'],
  ),
  organization(
    'ayaly-alakan',
    'ngo',
    '22',
    t('«Аялы алақан» қоғамдық қоры', 'Общественный фонд «Аялы алақан»', 'Public foundation Ayaly Alakan'),
    t('«Аялы алақан»', '«Аялы алақан»', 'Ayaly Alakan'),
    ['almaty-city', 'almaty-oblast', 'jetisu', 'zhambyl'],
    ['Татьяна Мельник', 'координатор', 'ru'],
  ),
  organization(
    'ertis-bolashagy',
    'ngo',
    '22',
    t('«Ертіс болашағы» бірлестігі', 'Объединение «Ертіс болашағы»', 'Association Ertis Bolashagy'),
    t('«Ертіс болашағы»', '«Ертіс болашағы»', 'Ertis Bolashagy'),
    ['pavlodar', 'abai', 'east-kazakhstan'],
    ['Қуаныш Әбілов', 'төраға', 'kk'],
  ),
  organization(
    'zhol-serik',
    'company',
    '70',
    t('«Жол серік» автобус паркі', 'Автобусный парк «Жол серік»', 'Bus company Zhol Serik'),
    t('«Жол серік»', '«Жол серік»', 'Zhol Serik'),
    ['astana', 'karaganda'],
    ['Марат Юсупов', 'начальник смены', 'ru'],
  ),
  organization(
    'dala-radio',
    'media',
    '70',
    t('«Дала» радиосы', 'Радио «Дала»', 'Radio Dala'),
    t('«Дала»', '«Дала»', 'Dala'),
    [],
    ['Асель Бейсен', 'редактор', 'kk'],
  ),
  organization(
    'aray-tv',
    'media',
    '70',
    t('«Арай» телеарнасы', 'Телеканал «Арай»', 'Television channel Aray'),
    t('«Арай»', '«Арай»', 'Aray'),
    [],
    ['Игорь Лазарев', 'шеф-редактор', 'ru'],
  ),
  organization(
    'alatau-university',
    'education',
    '80',
    t('Алатау гуманитарлық университеті', 'Алатауский гуманитарный университет', 'Alatau University of Humanities'),
    t('Алатау университеті', 'Алатауский университет', 'Alatau University'),
    ['almaty-city'],
    ['Гүлмира Сапарова', 'проректор', 'kk'],
  ),
  organization(
    'semey-college',
    'education',
    '80',
    t('Семей педагогикалық колледжі', 'Семейский педагогический колледж', 'Semey College of Education'),
    t('Педагогикалық колледж', 'Педколледж', 'College of Education'),
    ['abai'],
    ['Раушан Тоқтар', 'директордың орынбасары', 'kk'],
  ),
  organization(
    'karaganda-congress',
    'venue-operator',
    '70',
    t(
      'Қарағанды Конгресс-холлының дирекциясы',
      'Дирекция Конгресс-холла Караганды',
      'Management of Karaganda Congress Hall',
    ),
    t('Конгресс-холл', 'Конгресс-холл', 'Congress Hall'),
    ['karaganda'],
    ['Павел Браун', 'администратор', 'ru'],
  ),
];
