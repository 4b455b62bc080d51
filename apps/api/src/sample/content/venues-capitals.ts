import { always, daily, library, office, space, venue } from './sample-venue.js';
import type { SampleVenue } from './sample-venue.js';
import { t } from './words.js';

export const venuesInAstanaAndAlmaty: readonly SampleVenue[] = [
  venue(
    'khan-shatyr',
    'shopping-centre',
    'astana',
    ['«Хан Шатыр» СОО', 'ТРЦ «Хан Шатыр»', 'Khan Shatyr'],
    [
      space('atrium', 600, 'атриум', 'атриум', 'atrium'),
      space('east-hall', 120, 'шығыс зал', 'восточный зал', 'east hall'),
      space('gallery', 80, 'екінші қабаттағы галерея', 'галерея второго этажа', 'second-floor gallery'),
    ],
    {
      host: 'khan-shatyr',
      hours: daily,
      noticeDays: 10,
      directions: t(
        'Бас кіреберістен атриумға тура жүріңіз',
        'От главного входа прямо в атриум',
        'Straight on from the main entrance to the atrium',
      ),
    },
  ),
  venue(
    'astana-railway-station',
    'railway-station',
    'astana',
    ['Астана теміржол вокзалы', 'Железнодорожный вокзал Астаны', 'Astana railway station'],
    [
      space('main-hall', 300, 'бас зал', 'главный зал', 'main hall'),
      space('forecourt', 500, 'вокзал алаңы', 'привокзальная площадь', 'forecourt'),
    ],
    { host: 'astana-station', hours: always },
  ),
  venue(
    'astana-academic-library',
    'library',
    'astana',
    ['Ұлттық академиялық кітапхана', 'Национальная академическая библиотека', 'National Academic Library'],
    [
      space('conference-hall', 180, 'конференц-зал', 'конференц-зал', 'conference hall'),
      space('reading-room', 60, 'оқу залы', 'читальный зал', 'reading room'),
      space('round-table-room', 30, 'дөңгелек үстел бөлмесі', 'комната круглого стола', 'round-table room'),
    ],
    { hours: library },
  ),
  venue(
    'astana-congress-centre',
    'hall',
    'astana',
    ['Конгресс-орталық', 'Конгресс-центр', 'Congress centre'],
    [
      space('great-hall', 800, 'үлкен зал', 'большой зал', 'great hall'),
      space('hall-a', 150, 'A залы', 'зал A', 'hall A'),
      space('hall-b', 100, 'B залы', 'зал B', 'hall B'),
      space('hall-c', 60, 'C залы', 'зал C', 'hall C'),
      space('foyer', 200, 'фойе', 'фойе', 'foyer'),
    ],
    { hours: ['1-7 08:00-21:00'] },
  ),
  venue(
    'astana-youth-centre',
    'hall',
    'astana',
    ['Жастар орталығы', 'Молодёжный центр', 'Youth centre'],
    [
      space('stage-hall', 200, 'сахна залы', 'зал со сценой', 'stage hall'),
      space('room-2', 40, '2-бөлме', 'комната 2', 'room 2'),
      space('lobby', 120, 'вестибюль', 'вестибюль', 'lobby'),
    ],
    { host: 'akimat-astana', hours: office },
  ),
  venue(
    'astana-city-square',
    'square',
    'astana',
    ['Қала алаңы', 'Городская площадь', 'City square'],
    [space('square', 2000, 'алаң', 'площадь', 'square'), space('stage', 300, 'сахна', 'сцена', 'stage')],
    { host: 'akimat-astana', noticeDays: 10 },
  ),
  venue(
    'almaty-national-library',
    'library',
    'almaty',
    ['Ұлттық кітапхана', 'Национальная библиотека', 'National Library'],
    [
      space('great-hall', 300, 'үлкен зал', 'большой зал', 'great hall'),
      space('seminar-room', 50, 'семинар бөлмесі', 'семинарская', 'seminar room'),
    ],
    { hours: library },
  ),
  venue(
    'almaty-railway-station',
    'railway-station',
    'almaty',
    ['Алматы-2 вокзалы', 'Вокзал Алматы-2', 'Almaty-2 station'],
    [
      space('hall', 250, 'күту залы', 'зал ожидания', 'waiting hall'),
      space('forecourt', 400, 'вокзал алаңы', 'привокзальная площадь', 'forecourt'),
    ],
    { hours: always },
  ),
  venue(
    'almaty-alatau-university',
    'university',
    'almaty',
    ['Алатау гуманитарлық университеті', 'Алатауский гуманитарный университет', 'Alatau University of Humanities'],
    [
      space('lecture-hall', 220, 'дәріс залы', 'лекционный зал', 'lecture hall'),
      space('room-305', 40, '305-аудитория', 'аудитория 305', 'room 305'),
      space('winter-garden', 90, 'қысқы бақ', 'зимний сад', 'winter garden'),
    ],
    { host: 'alatau-university', hours: ['1-6 08:00-20:00'] },
  ),
  venue(
    'almaty-central-park',
    'park',
    'almaty',
    ['Орталық саябақ', 'Центральный парк', 'Central park'],
    [space('alley', 500, 'бас аллея', 'главная аллея', 'main alley'), space('stage', 250, 'сахна', 'сцена', 'stage')],
  ),
  venue(
    'almaty-press-club',
    'office',
    'almaty',
    ['Баспасөз клубы', 'Пресс-клуб', 'Press club'],
    [space('hall', 60, 'зал', 'зал', 'hall')],
    { hours: ['1-5 09:00-18:00'], unlocated: true },
  ),
];
