import { textIn, type Language } from '@birge/domain';
import { partnersSide, slotText } from '@birge/i18n';
import type { ProposalView } from '@birge/api-client';

/** What is proposed and what is true now, each on one line; empty where nothing is said of it. */
export function proposedWords(language: Language, { slot, place, occurrence }: ProposalView) {
  const { proposals: words } = partnersSide[language];
  const when = slot && slotText(language, slot.start, slot.end, false);
  const where = place && [textIn(place.venue, language), textIn(place.space, language)].filter(Boolean).join(', ');
  const now =
    occurrence?.start && occurrence.end
      ? [slotText(language, occurrence.start, occurrence.end, false), textIn(occurrence.venue, language)]
      : [];
  return {
    wished: [when ?? (where && words.sameTime), where].filter(Boolean).join(' · '),
    now: now.filter(Boolean).join(' · '),
  };
}
