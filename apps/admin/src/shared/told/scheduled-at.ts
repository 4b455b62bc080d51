import { offsetLabel, type Language } from '@birge/domain';
import { wallTimeText } from '@birge/i18n';
import type { ScheduledPublication } from '@birge/api-client';

/** «30 July 2026, 09:00 UTC+5»: whoever reads it may be elsewhere. */
export const scheduledAt = (language: Language, { wallAt, offset }: Pick<ScheduledPublication, 'wallAt' | 'offset'>) =>
  `${wallTimeText(language, wallAt)} ${offsetLabel(offset)}`;
