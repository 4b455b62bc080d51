import { joined, nextId } from './reply-letter.js';

/** Postfix says that a letter did not arrive (RFC 3464). */
export function bounceOf(messageId: string, { action = 'failed', status = '5.1.1' } = {}): Buffer {
  return Buffer.from(
    joined([
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.partner.example (Mail Delivery System)',
      'To: birge@mail.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      `Message-ID: ${nextId()}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B0/mx.partner.example"',
      '',
      '--B0/mx.partner.example',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'This is the mail system at host mx.partner.example.',
      '',
      '--B0/mx.partner.example',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.partner.example',
      '',
      'Final-Recipient: rfc822; zhanar@partner.example',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 <zhanar@partner.example>: User',
      '    unknown',
      '',
      '--B0/mx.partner.example',
      'Content-Type: message/rfc822',
      '',
      'From: Birge <birge@mail.example>',
      'To: zhanar@partner.example',
      `Message-ID: ${messageId}`,
      '',
      'Dear Zhanar',
      '--B0/mx.partner.example--',
      '',
    ]),
  );
}
