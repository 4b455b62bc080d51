import type { FieldProblem, Role } from '@birge/domain';
import type { Who } from '../platform/http/allow.js';
import { SHORTEST_PASSWORD } from './password.js';
import { mayChange } from './person.queries.js';
import type { ChangePersonRequest, CreatePersonRequest, PersonView } from './person.dto.js';
import { Refused, refuse } from '../platform/http/refuse.js';

/** What a person would be after the request. */
interface Intended {
  email: string | null;
  role: Role | null;
  divisions: readonly string[];
  signsIn: boolean;
}

export function intended(request: CreatePersonRequest | ChangePersonRequest, before: PersonView | null): Intended {
  const { email, role, divisions, password } = request;
  return {
    email: email === undefined ? (before?.email ?? null) : email,
    role: role === undefined ? (before?.role ?? null) : role,
    divisions: divisions ?? before?.divisions ?? [],
    signsIn: password === undefined ? (before?.signsIn ?? false) : password !== null,
  };
}

/** What no single field can tell of a person. */
export function checkPerson(request: CreatePersonRequest | ChangePersonRequest, after: Intended): void {
  const problems: FieldProblem[] = [];
  if (request.password && [...request.password].length < SHORTEST_PASSWORD)
    problems.push({ field: 'password', code: 'too-short', values: { min: SHORTEST_PASSWORD } });
  if (after.signsIn && !after.email) problems.push({ field: 'email', code: 'required' });
  if (after.signsIn && !after.role) problems.push({ field: 'role', code: 'required' });
  if (after.role === 'oblast' && after.divisions.length === 0) problems.push({ field: 'divisions', code: 'required' });
  if (problems.length > 0) throw new Refused({ code: 'field-invalid' }, problems);
}

/** Only an administrator makes administrators and changes them; nobody changes or archives herself. */
export function checkRights(
  who: Who,
  request: CreatePersonRequest | ChangePersonRequest,
  before: PersonView | null,
): void {
  if (before && !mayChange(who, before)) throw refuse('not-allowed');
  const role = request.role === undefined ? (before?.role ?? null) : request.role;
  if (role === 'administrator' && who.role !== 'administrator') throw refuse('not-allowed', { field: 'role' });
  if (before?.id !== who.id) return;
  if (role !== before.role) throw refuse('not-allowed', { field: 'role' });
  if ((request as ChangePersonRequest).archived) throw refuse('not-allowed', { field: 'archived' });
  if (request.password === null) throw refuse('not-allowed', { field: 'password' });
}
