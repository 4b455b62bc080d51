/** JSON inside HTML: no sign in it can end its element (https://html.spec.whatwg.org, restrictions for script content). */
export const jsonInHtml = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
