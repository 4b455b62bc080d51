import { messages } from '../messages.js';

/** The programme on paper: a poster for the wall and a list with codes to scan. */
export const publicPaper = messages({
  en: {
    print: 'On paper',
    poster: 'Poster for the wall',
    sheet: 'List with QR codes',
    posterHint: 'Print this page on A3; it also fits A2 and A4.',
    sheetHint: 'Print this page on A4.',
    scan: 'The whole programme and the latest changes',
    codeOf: (what: string) => `QR code: ${what}`,
    asOf: (day: string) => `As of ${day}`,
    more: (n: number) => `and ${n} more: scan the code`,
    back: 'Back to the programme',
  },
  ru: {
    print: 'На бумаге',
    poster: 'Плакат на стену',
    sheet: 'Список с QR-кодами',
    posterHint: 'Печатайте эту страницу на А3; подойдут также А2 и А4.',
    sheetHint: 'Печатайте эту страницу на А4.',
    scan: 'Вся программа и последние изменения',
    codeOf: (what: string) => `QR-код: ${what}`,
    asOf: (day: string) => `По состоянию на ${day}`,
    more: (n: number) => `и ещё ${n}: наведите камеру на код`,
    back: 'Назад к программе',
  },
  kk: {
    print: 'Қағазға басу',
    poster: 'Қабырғаға ілетін плакат',
    sheet: 'QR-кодтары бар тізім',
    posterHint: 'Бұл парақты А3 қағазына басыңыз; А2 мен А4-ке де сыяды.',
    sheetHint: 'Бұл парақты А4 қағазына басыңыз.',
    scan: 'Толық бағдарлама мен соңғы өзгерістер',
    codeOf: (what: string) => `QR-код: ${what}`,
    asOf: (day: string) => `${day} жағдай бойынша`,
    more: (n: number) => `тағы ${n}: камераны кодқа бағыттаңыз`,
    back: 'Бағдарламаға оралу',
  },
});
