import { field, type Presence } from './field.js';

const LONGEST = 40;

/** A telephone number as people write it: digits, with + ( ) - . and blanks between; 3 to 40 characters. */
export const Phone = (presence?: Presence) =>
  field(
    'phone',
    (value) => {
      if (value === undefined || value === null || value === '') return { code: 'required' };
      if (typeof value !== 'string') return { code: 'wrong-type' };
      if (value.length > LONGEST) return { code: 'too-long', values: { max: LONGEST } };
      if (/[\p{Cc}\p{Cf}]/u.test(value)) return { code: 'control-characters' };
      return /^\+?[\d ().\-–]*\d[\d ().\-–]*\d[\d ().\-–]*\d[\d ().\-–]*$/.test(value) ? null : { code: 'not-allowed' };
    },
    { type: String, minLength: 3, maxLength: LONGEST, example: '+7 7172 00 00 00' },
    presence,
  );
