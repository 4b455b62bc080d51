import { joined, nextId } from './reply-letter.js';

/** A person's own words, or a machine's that says she is away. */
export function plainLetter(from: string, to: string, text: string, more: string[] = []): Buffer {
  return Buffer.from(
    joined([
      `From: <${from}>`,
      `To: <${to}>`,
      'Subject: Re: invitation',
      `Message-ID: ${nextId()}`,
      ...more,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ]),
  );
}
