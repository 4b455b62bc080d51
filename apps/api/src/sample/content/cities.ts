import type { Localized } from '@birge/domain';
import { t } from './words.js';

export interface SampleCity {
  name: Localized;
  /** Where the city belongs, from which day: earliest first, the first since always. */
  divisions: readonly { id: string; from: string | null }[];
}

const always = (id: string) => [{ id, from: null }];
const since = (before: string, from: string, id: string) => [
  { id: before, from: null },
  { id, from },
];

/** A venue stays where it is while the oblast around it changes. */
export const cities = {
  astana: { name: t('Астана', 'Астана', 'Astana'), divisions: always('astana') },
  almaty: { name: t('Алматы', 'Алматы', 'Almaty'), divisions: always('almaty-city') },
  shymkent: {
    name: t('Шымкент', 'Шымкент', 'Shymkent'),
    divisions: since('south-kazakhstan', '2018-06-19', 'shymkent'),
  },
  turkistan: {
    name: t('Түркістан', 'Туркестан', 'Turkistan'),
    divisions: since('south-kazakhstan', '2018-06-19', 'turkistan'),
  },
  karaganda: { name: t('Қарағанды', 'Караганда', 'Karaganda'), divisions: always('karaganda') },
  zhezkazgan: {
    name: t('Жезқазған', 'Жезказган', 'Zhezkazgan'),
    divisions: since('karaganda', '2022-06-08', 'ulytau'),
  },
  semey: { name: t('Семей', 'Семей', 'Semey'), divisions: since('east-kazakhstan', '2022-06-08', 'abai') },
  oskemen: { name: t('Өскемен', 'Усть-Каменогорск', 'Oskemen'), divisions: always('east-kazakhstan') },
  taldykorgan: {
    name: t('Талдықорған', 'Талдыкорган', 'Taldykorgan'),
    divisions: since('almaty-oblast', '2022-06-08', 'jetisu'),
  },
  konaev: { name: t('Қонаев', 'Конаев', 'Konaev'), divisions: always('almaty-oblast') },
  kokshetau: { name: t('Көкшетау', 'Кокшетау', 'Kokshetau'), divisions: always('akmola') },
  aktobe: { name: t('Ақтөбе', 'Актобе', 'Aktobe'), divisions: always('aktobe') },
  oral: { name: t('Орал', 'Уральск', 'Oral'), divisions: always('west-kazakhstan') },
  atyrau: { name: t('Атырау', 'Атырау', 'Atyrau'), divisions: always('atyrau') },
  aktau: { name: t('Ақтау', 'Актау', 'Aktau'), divisions: always('mangystau') },
  kostanay: { name: t('Қостанай', 'Костанай', 'Kostanay'), divisions: always('kostanay') },
  petropavl: { name: t('Петропавл', 'Петропавловск', 'Petropavl'), divisions: always('north-kazakhstan') },
  pavlodar: { name: t('Павлодар', 'Павлодар', 'Pavlodar'), divisions: always('pavlodar') },
  kyzylorda: { name: t('Қызылорда', 'Кызылорда', 'Kyzylorda'), divisions: always('kyzylorda') },
  taraz: { name: t('Тараз', 'Тараз', 'Taraz'), divisions: always('zhambyl') },
} satisfies Record<string, SampleCity>;

export type CityId = keyof typeof cities;
