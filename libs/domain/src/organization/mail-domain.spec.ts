import { mailDomainProblem, mailDomainTyped } from './mail-domain.js';

test.each([
  ['mvd.gov.kz', 'mvd.gov.kz', null],
  [' MVD.Gov.KZ. ', 'mvd.gov.kz', null],
  ['press@mvd.gov.kz', 'mvd.gov.kz', null],
  ['xn--80ak6aa92e.xn--80ao21a', 'xn--80ak6aa92e.xn--80ao21a', null],
  ['Gmail.com', 'gmail.com', 'public'],
  ['me@mail.ru', 'mail.ru', 'public'],
  ['mvd', 'mvd', 'not-a-domain'],
  ['a b.kz', 'a b.kz', 'not-a-domain'],
  ['-a.kz', '-a.kz', 'not-a-domain'],
  [`${'a'.repeat(64)}.kz`, `${'a'.repeat(64)}.kz`, 'not-a-domain'],
] as const)('%s', (typed, domain, problem) => {
  expect(mailDomainTyped(typed)).toBe(domain);
  expect(mailDomainProblem(mailDomainTyped(typed))).toBe(problem);
});
