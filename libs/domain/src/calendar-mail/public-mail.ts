/**
 * Mail providers where anybody can have an address: such a domain is no organization's own, and nobody is a colleague by
 * it. The database has the same list (`is_public_mail`), which the tests hold against this one.
 */
export const publicMailDomains: readonly string[] = [
  ...['126.com', '163.com', 'aim.com', 'aol.com', 'autorambler.ru', 'bk.ru', 'duck.com', 'email.kz', 'fastmail.com'],
  ...['gmail.com', 'gmx.com', 'gmx.de', 'gmx.net', 'googlemail.com', 'hey.com', 'hotmail.com', 'hotmail.de'],
  ...['hotmail.fr', 'hotmail.ru', 'i.ua', 'icloud.com', 'inbox.com', 'inbox.ru', 'internet.ru', 'lenta.ru', 'list.ru'],
  ...['live.com', 'live.ru', 'mac.com', 'mail.com', 'mail.kg', 'mail.kz', 'mail.ru', 'mail.uz', 'me.com', 'meta.ua'],
  ...['mozmail.com', 'msn.com', 'myrambler.ru', 'narod.ru', 'naver.com', 'ok.kz', 'outlook.com', 'outlook.de'],
  ...['outlook.fr', 'passport.com', 'pm.me', 'proton.me', 'protonmail.com', 'qq.com', 'rambler.ru', 'ro.ru'],
  ...['rocketmail.com', 'topmail.kz', 'tuta.com', 'tuta.io', 'tutamail.com', 'tutanota.com', 'ukr.net', 'umail.uz'],
  ...['vk.com', 'web.de', 'windowslive.com', 'xmail.ru', 'ya.ru', 'yahoo.com', 'yandex.by', 'yandex.com', 'yandex.kz'],
  ...['yandex.ru', 'yandex.ua', 'yandex.uz', 'ymail.com', 'zoho.com', 'zohomail.com'],
];

const known = new Set(publicMailDomains);

/** Whether anybody can have an address there. `domain` in lower case. */
export const isPublicMailDomain = (domain: string): boolean => known.has(domain);

/** The domain of a mail address in lower case; null where there is none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null;
}
