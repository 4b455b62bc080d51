import { createClient } from '@birge/api-client';
import { chosenLanguage } from './language/chosen-language.js';
import { sessionEnded } from './session/session-end.js';

/** The one client of the admin. `api.get<EventView>('/api/events/{id}', { path: { id } })`. */
export const api = createClient({ language: chosenLanguage, sessionEnded });
