import { render } from '../document/render.js';
import { SubscribePage } from '../subscribe/SubscribePage.js';
import type { SubscribePageProps } from '../subscribe/subscribe-props.js';
import type { EmbedNoteProps, EmbedPageProps } from './embed-props.js';
import { EmbedNote, EmbedPage } from './EmbedPage.js';

/** What takes the programme elsewhere: into readers' calendars and onto other people's sites. */
export const renderSubscribePage = (props: SubscribePageProps): string => render(<SubscribePage {...props} />);
export const renderEmbedPage = (props: EmbedPageProps): string => render(<EmbedPage {...props} />);
export const renderEmbedNote = (props: EmbedNoteProps): string => render(<EmbedNote {...props} />);
