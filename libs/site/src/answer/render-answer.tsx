import { render } from '../document/render.js';
import { AnswerDonePage } from './AnswerDonePage.js';
import { AnswerPage } from './AnswerPage.js';
import { AnswerRefusedPage } from './AnswerRefusedPage.js';
import { RemindersPage } from './RemindersPage.js';
import type {
  AnswerDonePageProps,
  AnswerPageProps,
  AnswerRefusedPageProps,
  RemindersPageProps,
} from './answer-props.js';

/** The partner's page as HTML. */
export const renderAnswerPage = (props: AnswerPageProps): string => render(<AnswerPage {...props} />);
export const renderAnswerDonePage = (props: AnswerDonePageProps): string => render(<AnswerDonePage {...props} />);
export const renderAnswerRefusedPage = (props: AnswerRefusedPageProps): string =>
  render(<AnswerRefusedPage {...props} />);
export const renderRemindersPage = (props: RemindersPageProps): string => render(<RemindersPage {...props} />);
