/** Direction marks can make a text read as another one; control characters have no place on a page or in a feed. */
const unwanted = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The text without what a reader cannot see; line breaks and tabs become spaces. */
export const plainText = (text: string): string => text.replace(/[\n\r\t]+/g, ' ').replace(unwanted, '');
