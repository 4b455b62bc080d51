/** What an entry weighs beside its bytes and its name. */
const BESIDE = 300;

/** Bytes by name, up to so many; what was not asked for longest goes first, about a half at a time. */
export class KeptBytes {
  private young = new Map<string, Buffer>();
  private old = new Map<string, Buffer>();
  private youngSize = 0;
  private oldSize = 0;

  constructor(private readonly limit: number) {}

  /** How much lies in memory. */
  get size(): number {
    return this.youngSize + this.oldSize;
  }

  get(name: string): Buffer | undefined {
    const found = this.young.get(name);
    if (found) return found;
    const older = this.old.get(name);
    // Counted twice until the old ones go, which errs on the safe side.
    if (older) this.set(name, older);
    return older;
  }

  set(name: string, bytes: Buffer): void {
    if (this.young.has(name)) return;
    const size = bytes.length + name.length + BESIDE;
    if (this.youngSize + size > this.limit / 2) {
      this.old = this.young;
      this.oldSize = this.youngSize;
      this.young = new Map();
      this.youngSize = 0;
    }
    if (size > this.limit / 2) return;
    this.young.set(name, bytes);
    this.youngSize += size;
  }
}
