import { serverVouches, speaksFor } from './authentication-results.js';
import { domainOf, isPublicMailDomain } from './public-mail.js';
import { judgeReply, type Claim, type Trust } from './trust.js';

const zhanar = 'zhanar@korgau.example';
const right: Claim = {
  event: 'flash-mob',
  attendee: zhanar,
  sender: zhanar,
  authenticated: true,
  tagged: true,
  invitation: { event: 'flash-mob', contact: zhanar },
  ownDomains: ['korgau.example'],
};
const yes: Trust = { trusted: true, delegate: null };
const by = (delegate: string): Trust => ({ trusted: true, delegate });
const no = (reason: string) => ({ trusted: false, reason });
const at = (address: string) => ({ attendee: address, sender: address });

test.each<[string, Partial<Claim>, unknown]>([
  ['the one who was invited, to her own reply address, about that event', {}, yes],
  [
    'her address in the contacts has capitals',
    { invitation: { event: 'flash-mob', contact: 'Zhanar@Korgau.example' } },
    yes,
  ],
  ['no domain is marked, and none is needed', { ownDomains: [] }, yes],
  ['nothing says that it comes from her domain', { authenticated: false }, no('not-authenticated')],
  ['an address without a tag', { invitation: null, tagged: false }, no('no-tag')],
  ['a tag that is nobody’s', { invitation: null }, no('unknown-tag')],
  ['a UID of another event', { event: 'roundtable' }, no('other-event')],
  ['a UID that is not ours', { event: null }, no('other-event')],
  [
    'an invitation to the whole edition and no event',
    { event: null, invitation: { event: null, contact: zhanar } },
    no('other-event'),
  ],
  ['several authors', { sender: null }, no('sender-unclear')],
  ['she answers for somebody else', { attendee: 'boss@korgau.example' }, no('attendee-differs')],
  ['nobody is said to answer', { attendee: null }, no('attendee-differs')],
  ['a colleague at the organization’s own domain', at('aigul@korgau.example'), by('aigul@korgau.example')],
  ['a colleague answers in her name', { sender: 'aigul@korgau.example' }, by('aigul@korgau.example')],
  [
    'a colleague answers for a third',
    { sender: 'aigul@korgau.example', attendee: 'x@korgau.example' },
    no('attendee-differs'),
  ],
  ['a colleague, not authenticated', { ...at('aigul@korgau.example'), authenticated: false }, no('not-authenticated')],
  ['a stranger', at('eve@other.example'), no('foreign-domain')],
  ['a stranger in her name', { sender: 'eve@other.example' }, no('foreign-domain')],
  ['a domain below the organization’s own is not it', at('a@mail.korgau.example'), no('foreign-domain')],
  ['a domain that only ends like it', at('a@notkorgau.example'), no('foreign-domain')],
  ['no domain is marked: no colleague', { ...at('aigul@korgau.example'), ownDomains: [] }, no('foreign-domain')],
  [
    'a public provider, were it marked by mistake',
    { ...at('aigul@mail.ru'), ownDomains: ['mail.ru'] },
    no('public-provider'),
  ],
  [
    'she herself at a public provider is herself',
    { ...at('zhanar@gmail.com'), invitation: { event: 'flash-mob', contact: 'zhanar@gmail.com' } },
    yes,
  ],
  [
    'somebody else there is nobody’s colleague',
    {
      ...at('zhanar2@gmail.com'),
      invitation: { event: 'flash-mob', contact: 'zhanar@gmail.com' },
      ownDomains: ['gmail.com'],
    },
    no('public-provider'),
  ],
  [
    'an erased contact has no address: nobody is her',
    { invitation: { event: 'flash-mob', contact: null }, ownDomains: [] },
    no('foreign-domain'),
  ],
])('%s', (_, more, expected) => expect(judgeReply({ ...right, ...more })).toEqual(expected));

test.each<[string, string, string, boolean]>([
  ['the same', 'korgau.example', 'korgau.example', true],
  ['one above', 'korgau.example', 'mail.korgau.example', true],
  ['one below', 'mail.korgau.example', 'korgau.example', false],
  ['a neighbour', 'gau.example', 'korgau.example', false],
  ['the top', 'example', 'korgau.example', false],
])('a signature speaks for its domain: %s', (_, signer, author, expected) =>
  expect(speaksFor(signer, author)).toBe(expected),
);

const mx = 'mx.birge.example';
const results = (value: string) => ({ name: 'authentication-results', value });
const received = { name: 'received', value: 'from x by y' };
test.each<[string, { name: string; value: string }[], boolean]>([
  ['DKIM passed', [received, results(`${mx}; dkim=pass header.d=korgau.example header.s=k1`)], true],
  ['by its identity', [results(`${mx}; dkim=pass header.i=@korgau.example`)], true],
  [
    'with a version and a comment',
    [results(`${mx} 1; dkim=pass (2048-bit key; unprotected) header.d=korgau.example`)],
    true,
  ],
  ['the id in capitals, with a dot', [results(`MX.Birge.Example.; dkim=pass header.d=Korgau.Example`)], true],
  [
    'one of two signatures',
    [results(`${mx}; dkim=fail header.d=korgau.example; dkim=pass header.d=korgau.example`)],
    true,
  ],
  [
    'DMARC passed for the author',
    [results(`${mx}; spf=pass smtp.mailfrom=x; dmarc=pass header.from=korgau.example`)],
    true,
  ],
  [
    'in two fields of one block',
    [results(`${mx}; spf=pass`), results(`${mx}; dkim=pass header.d=korgau.example`)],
    true,
  ],
  ['a signature of somebody else', [results(`${mx}; dkim=pass header.d=sendgrid.example`)], false],
  ['DMARC for another author', [results(`${mx}; dmarc=pass header.from=other.example`)], false],
  [
    'DMARC failed, whatever DKIM says',
    [results(`${mx}; dkim=pass header.d=korgau.example; dmarc=fail header.from=korgau.example`)],
    false,
  ],
  ['only SPF', [results(`${mx}; spf=pass smtp.mailfrom=korgau.example`)], false],
  ['another server’s word', [results('mx.other.example; dkim=pass header.d=korgau.example')], false],
  ['a server whose name only begins so', [results(`${mx}.evil.example; dkim=pass header.d=korgau.example`)], false],
  ['a word of the server inside a comment', [results(`${mx}; dkim=none (dkim=pass header.d=korgau.example)`)], false],
  [
    'a comment that hides the end of another',
    [results(`${mx}; dkim=none (\\); dkim=pass header.d=korgau.example)`)],
    false,
  ],
  ['a comment within a comment', [results(`${mx}; dkim=none (a (b); dkim=pass header.d=korgau.example)`)], false],
  [
    'a forged one below the server’s own',
    [results(`${mx}; dkim=none`), received, results(`${mx}; dkim=pass header.d=korgau.example`)],
    false,
  ],
  [
    'a forged one right below',
    [results(`${mx}; dkim=none`), results(`${mx}; dkim=pass header.d=korgau.example`)],
    false,
  ],
  ['nothing', [received], false],
])('what our own mail server says: %s', (_, headers, expected) =>
  expect(serverVouches(headers, mx, 'korgau.example')).toBe(expected),
);

test('public providers are known, and so is the domain of an address', () => {
  const domains = [
    'gmail.com',
    'mail.ru',
    'bk.ru',
    'inbox.ru',
    'list.ru',
    'yandex.kz',
    'ya.ru',
    'outlook.com',
    'icloud.com',
  ];
  expect(domains.filter((domain) => !isPublicMailDomain(domain))).toEqual([]);
  expect(isPublicMailDomain('korgau.example')).toBe(false);
  expect(['A@B.Example', '"a@b"@c.example', 'a@', '@b', 'a'].map(domainOf)).toEqual([
    'b.example',
    'c.example',
    null,
    null,
    null,
  ]);
});
