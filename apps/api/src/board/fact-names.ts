import { textIn, type Conflict, type EditionGround, type Language, type Localized } from '@birge/domain';
import { conflictSentence } from '@birge/i18n';
import type { ConflictView } from '../events/conflict.view.js';

/** Conflicts of an edition in a reader's words, with the names that its facts know. */
export function factNames(ground: EditionGround, language: Language) {
  const { facts, occurrences } = ground;
  const names = new Map<string, Localized | string>([
    ...facts.venues.map(({ id, name }) => [id, name] as const),
    ...facts.venues.flatMap((venue) =>
      venue.spaces.map(({ id, name }) => [id, `${textIn(venue.name, language)}, ${textIn(name, language)}`] as const),
    ),
    ...facts.people.map(({ id, name }) => [id, name] as const),
    ...facts.items.map(({ id, name }) => [id, name] as const),
    ...facts.organizations.map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf = (id: string | null): string | null => {
    const name = id ? names.get(id) : undefined;
    return name === undefined ? null : typeof name === 'string' ? name : textIn(name, language);
  };

  function described(occurrenceId: string, conflict: Conflict): ConflictView {
    const other = conflict.withId ? occurrences.get(conflict.withId) : undefined;
    const { start = null, end = null } = conflict.values as { start?: string | null; end?: string | null };
    const subjectName = nameOf(conflict.subjectId);
    const shown = other && { title: other.title, start: other.start, end: other.end, coordinator: other.coordinator };
    return {
      kind: conflict.kind,
      severity: conflict.severity,
      subjectId: conflict.subjectId,
      values: conflict.values,
      occurrenceId,
      withOccurrenceId: other ? conflict.withId : null,
      with: other && shown ? { ...shown, zone: other.zone } : null,
      subjectName,
      message: conflictSentence(language, {
        ...conflict,
        subjectName,
        // Outside the reader's scope: busy, and nothing more.
        with: shown ?? (conflict.withId ? { title: null, start, end, coordinator: null } : null),
      }),
    };
  }
  return { nameOf, described };
}
