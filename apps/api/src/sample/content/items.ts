import type { Localized } from '@birge/domain';
import { t } from './words.js';

/** One of a kind is never at two events at once; what is counted is only a warning. */
export const items: readonly { id: string; name: Localized; division: string | null; quantity: number }[] = [
  {
    id: 'astana-projector',
    name: t('проектор (Астана)', 'проектор (Астана)', 'projector (Astana)'),
    division: 'astana',
    quantity: 1,
  },
  {
    id: 'astana-sound',
    name: t('дыбыс жинағы (Астана)', 'звуковой комплект (Астана)', 'sound kit (Astana)'),
    division: 'astana',
    quantity: 1,
  },
  {
    id: 'almaty-interpreting',
    name: t('ілеспе аударма кабинасы', 'кабина синхронного перевода', 'interpreting booth'),
    division: 'almaty-city',
    quantity: 1,
  },
  {
    id: 'karaganda-projector',
    name: t('проектор (Қарағанды)', 'проектор (Караганда)', 'projector (Karaganda)'),
    division: 'karaganda',
    quantity: 1,
  },
  {
    id: 'karaganda-tent',
    name: t('шатыр 3 × 6 м', 'шатёр 3 × 6 м', 'tent 3 × 6 m'),
    division: 'karaganda',
    quantity: 1,
  },
  {
    id: 'aktobe-tents',
    name: t('лагерь шатырлары', 'лагерные палатки', 'camp tents'),
    division: 'aktobe',
    quantity: 1,
  },
  { id: 'chairs', name: t('орындықтар', 'стулья', 'chairs'), division: null, quantity: 120 },
  {
    id: 'leaflets',
    name: t('жаднамалар (қазақша, орысша)', 'памятки (казахский, русский)', 'handouts (Kazakh, Russian)'),
    division: null,
    quantity: 2000,
  },
];
