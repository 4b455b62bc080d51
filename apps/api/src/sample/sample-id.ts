import { createHash } from 'node:crypto';

/** Our namespace for the sample's ids (RFC 9562 §5.5). */
const NAMESPACE = Buffer.from('6b1d0f5e2c4a4f7e9a3b7c5d8e9f0a1b', 'hex');

/** The same name is the same id in every installation: 'event/flash-mob-astana', 'space/khan-shatyr/atrium'. */
export function sampleId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
