import { field, type Presence } from './field.js';

const LONGEST = 40;
const FEWEST_DIGITS = 3;
const pattern = /^\+?[\d ().–-]+$/;

/** A telephone number as people write it: three digits and more, with + ( ) - . and blanks between. */
export const Phone = (presence?: Presence) =>
  field(
    'phone',
    (value) => {
      if (value === undefined || value === null || value === '') return { code: 'required' };
      if (typeof value !== 'string') return { code: 'wrong-type' };
      if (value.length > LONGEST) return { code: 'too-long', values: { max: LONGEST } };
      if (/[\p{Cc}\p{Cf}]/u.test(value)) return { code: 'control-characters' };
      const digits = value.replace(/\D/g, '').length;
      return pattern.test(value) && digits >= FEWEST_DIGITS ? null : { code: 'not-allowed' };
    },
    { type: String, minLength: 3, maxLength: LONGEST, pattern: pattern.source, example: '+7 7172 00 00 00' },
    presence,
  );
