import type { Language, Role } from '@birge/domain';

export interface SamplePerson {
  id: string;
  name: string;
  role: Role | null;
  divisions: readonly string[];
  language: Language;
  languages: readonly Language[];
  /** These four sign in with the sample's password; the others have no password yet. */
  signsIn?: true;
  skills?: readonly string[];
  home: string | null;
}

const person = (
  id: string,
  name: string,
  role: Role | null,
  divisions: readonly string[],
  language: Language,
  more: Partial<SamplePerson> = {},
): SamplePerson => ({
  id,
  name,
  role,
  divisions,
  language,
  languages: [...new Set<Language>([language, 'ru'])],
  home: divisions[0] ?? null,
  ...more,
});

/**
 * Invented people. Two national and ten oblast coordinators, an administrator, an observer, and volunteers, speakers and
 * police liaisons without an account. */
export const people: readonly SamplePerson[] = [
  person('national', 'Айгерім Серікова', 'national', [], 'ru', {
    signsIn: true,
    home: 'astana',
    languages: ['kk', 'ru', 'en'],
  }),
  person('astana', 'Дәулет Қабылов', 'oblast', ['astana'], 'kk', { signsIn: true, languages: ['kk', 'ru', 'en'] }),
  person('observer', 'Anna Lindqvist', 'observer', [], 'en', { signsIn: true, languages: ['en'] }),
  person('admin', 'Тимур Пак', 'administrator', [], 'ru', { signsIn: true, home: 'astana' }),
  person('madina', 'Мадина Жұмабекова', 'national', [], 'kk', { home: 'astana', languages: ['kk', 'ru', 'en'] }),
  person('almaty', 'Ержан Төлегенов', 'oblast', ['almaty-city', 'almaty-oblast'], 'ru', { languages: ['kk', 'ru'] }),
  person('karaganda', 'Наталья Ким', 'oblast', ['karaganda', 'ulytau'], 'ru'),
  person('abai', 'Сәуле Оразбаева', 'oblast', ['abai', 'east-kazakhstan'], 'kk'),
  person('aktobe', 'Руслан Ибраев', 'oblast', ['aktobe', 'west-kazakhstan'], 'ru', { languages: ['kk', 'ru'] }),
  person('shymkent', 'Гүлнар Әбдірахманова', 'oblast', ['shymkent', 'turkistan', 'kyzylorda'], 'kk'),
  person('kostanay', 'Ольга Шевченко', 'oblast', ['kostanay', 'north-kazakhstan'], 'ru'),
  person('pavlodar', 'Асхат Мұқанов', 'oblast', ['pavlodar', 'akmola'], 'ru', { languages: ['kk', 'ru'] }),
  person('jetisu', 'Әлия Нұрпейісова', 'oblast', ['jetisu', 'zhambyl'], 'kk'),
  person('atyrau', 'Бекзат Сағынов', 'oblast', ['atyrau', 'mangystau'], 'kk'),
  person('arman', 'Арман Бекенов', null, [], 'kk', { home: 'astana', skills: ['photo', 'driver'] }),
  person('kamila', 'Камила Усенова', null, [], 'ru', {
    home: 'astana',
    skills: ['materials'],
    languages: ['kk', 'ru', 'en'],
  }),
  person('daniyar', 'Данияр Ахметжан', null, [], 'kk', { home: 'astana', skills: ['materials'] }),
  person('sofia', 'София Ли', null, [], 'ru', { home: 'almaty-city', skills: ['photo'], languages: ['ru', 'en'] }),
  person('nurlan', 'Нұрлан Есімов', null, [], 'kk', { home: 'almaty-city', skills: ['trainer'] }),
  person('irina', 'Ирина Вебер', null, [], 'ru', { home: 'karaganda', skills: ['registration'] }),
  person('serik', 'Серік Оспанов', null, [], 'kk', { home: 'astana', skills: ['police'] }),
  person('zhanar', 'Жанар Әлиева', null, [], 'kk', {
    home: 'astana',
    skills: ['speaker', 'trainer'],
    languages: ['kk', 'ru', 'en'],
  }),
  person('ainur', 'Айнұр Сейітова', null, [], 'kk', { home: 'almaty-city', skills: ['police'] }),
  person('gaukhar', 'Гауһар Төребекова', null, [], 'kk', {
    home: 'almaty-city',
    skills: ['materials', 'registration'],
  }),
  person('pavel', 'Павел Громов', null, [], 'ru', { home: 'karaganda', skills: ['driver', 'materials'] }),
  person('dias', 'Диас Қожахметов', null, [], 'kk', { home: 'shymkent', skills: ['photo', 'materials'] }),
  person('olzhas', 'Олжас Бейсенов', null, [], 'kk', { home: 'aktobe', skills: ['materials'] }),
];
