declare module 'hoodiecrow-imap' {
  interface ImapServer {
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
    appendMessage(mailbox: string, flags: string[], date: Date, raw: string): unknown;
    server: { address(): { port: number } };
  }
  export default function hoodiecrow(options: { plugins: string[] }): ImapServer;
}
