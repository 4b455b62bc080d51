import type { ProblemCode, Refusal } from '@birge/domain';
import { constraintField, constraintProblems } from './constraints.js';

interface DriverError {
  code?: string;
  constraint?: string;
  detail?: string;
}

/** The driver's own error inside whatever wrapped it. */
export function driverErrorOf(error: unknown): DriverError | null {
  const inner = (error as { driverError?: unknown } | null)?.driverError ?? error;
  return typeof (inner as DriverError | null)?.code === 'string' ? (inner as DriverError) : null;
}

/** The constraint that refused a write, by its name. */
export const violatedConstraint = (error: unknown): string | null => driverErrorOf(error)?.constraint ?? null;

/** SQLSTATEs that a client may simply try again (PostgreSQL, appendix A). */
const passing = new Set([
  '40001',
  '40P01',
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
]);

/** Values that no field of ours may hold: NUL in text, a date out of range, a number out of range. */
const badValue = new Set(['22021', '22007', '22008', '22003', '22P02', '22P05', '22001']);

/** What the database's refusal means to a reader; nothing for a bug. */
export function refusalOfDatabaseError(error: unknown): Refusal | null {
  const driver = driverErrorOf(error);
  if (!driver?.code) return null;
  // A foreign key refuses from both of its ends, under one name.
  if (driver.code === '23503')
    return /is still referenced/.test(driver.detail ?? '')
      ? { code: 'still-referred-to' }
      : { code: 'unknown-reference', field: fieldOf(driver.constraint) };
  const problem = driver.constraint
    ? (constraintProblems as Record<string, ProblemCode>)[driver.constraint]
    : undefined;
  if (problem) return { code: problem, field: fieldOf(driver.constraint) };
  if (passing.has(driver.code)) return { code: 'service-unavailable' };
  if (badValue.has(driver.code)) return { code: 'bad-request' };
  return null;
}

const fieldOf = (constraint: string | undefined) => (constraintField as Record<string, string>)[constraint ?? ''];
