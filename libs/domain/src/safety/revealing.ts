import { searchFold } from '../search-fold.js';

/*
 * Words that tell at a glance what a calendar is about, in the languages of the public texts. They are data: whoever
 * finds one that was missed adds it here; «*» stands for any ending. A trading house («торговый дом», «сауда үйі») and
 * Momyshuly's streets are not among them.
 */
const listed = [
  'торговл* трафик* жертв* рабств* рабск* эксплуат* насил* кризис* приют* убежищ* шелтер* довери* полиц* прокур*',
  'следстве* миграц* мигрант* принуд* вербов* похищ* пострада* потерпе* вместе мом',
  'саудас* құрбан* құлды* қанау* зорлы* зомбы* дағдарыс* баспана* сенім* көші жәбір* мәжбүр* тергеу* бірге хкұ',
  'traffick* slave* victim* survivor* exploit* violen* abus* crisis shelter* helpline* hotline* police* prosecut*',
  'migra* forced together iom birge',
].flatMap((words) => words.split(' '));

const folded = (word: string) => searchFold(word.replace('*', ''));
const whole = new Set(listed.filter((word) => !word.endsWith('*')).map(folded));
const beginnings = listed.filter((word) => word.endsWith('*')).map(folded);

/** A name's shorter words are the ones between the others. */
const LEAST_LETTERS = 4;

const wordsOf = (names: readonly string[]) => names.flatMap((name) => searchFold(name).split(' '));

/**
 * A test for texts that a discreet calendar must not hold: whether one has a word that tells what the campaign is about,
 * or a word of four letters or more of `names` (of the edition, of who organizes) that is not one of `harmless` (a city
 * that a foundation is named after). It reads all languages at once and rather refuses a text too many.
 */
export function revealing(names: readonly string[], harmless: readonly string[]): (text: string) => boolean {
  const named = new Set(wordsOf(names).filter((word) => word.length >= LEAST_LETTERS));
  for (const word of wordsOf(harmless)) named.delete(word);
  return (text) =>
    searchFold(text)
      .split(' ')
      .some((word) => named.has(word) || whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
}
