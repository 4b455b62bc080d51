import { languages, type Language } from '@birge/domain';
import { OneOf } from '../platform/http/fields/index.js';

/** The event’s own page, or the day of the list on which it stands. */
export const previewParts = ['event', 'list'] as const;
export type PreviewPart = (typeof previewParts)[number];

export class PreviewQuery {
  @OneOf(languages) language!: Language;
  @OneOf(previewParts) part!: PreviewPart;
}
