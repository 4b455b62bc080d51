declare module 'hoodiecrow-imap' {
  /** An IMAP server in this process. */
  export default function hoodiecrow(options: { plugins: string[] }): {
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
    appendMessage(mailbox: string, flags: string[], date: Date, raw: string): unknown;
    server: import('node:net').Server;
  };
}
