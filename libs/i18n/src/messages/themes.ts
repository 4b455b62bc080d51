import type { Language, Theme } from '@birge/domain';
import { messages } from '../messages.js';

/** What events are about, in the glossary's words. */
export const themeNames: Readonly<Record<Language, Readonly<Record<Theme, string>>>> = messages({
  en: {
    prevention: 'Prevention',
    labour: 'Labour exploitation',
    children: 'Children and youth',
    migration: 'Safe migration',
    online: 'Recruitment online',
    help: 'Help and services',
    law: 'Law and police',
    cooperation: 'Working together',
  },
  ru: {
    prevention: 'Профилактика',
    labour: 'Трудовая эксплуатация',
    children: 'Дети и молодёжь',
    migration: 'Безопасная миграция',
    online: 'Вербовка в интернете',
    help: 'Помощь и услуги',
    law: 'Закон и полиция',
    cooperation: 'Сотрудничество',
  },
  kk: {
    prevention: 'Алдын алу',
    labour: 'Еңбекке қанау',
    children: 'Балалар мен жастар',
    migration: 'Қауіпсіз көші-қон',
    online: 'Интернеттегі алдап тарту',
    help: 'Көмек пен қызметтер',
    law: 'Заң және полиция',
    cooperation: 'Ынтымақтастық',
  },
});
