declare module 'hoodiecrow-imap' {
  export default function hoodiecrow(options: { plugins: string[] }): unknown;
}
