import { render } from '../document/render.js';
import type {
  ChangesPageProps,
  EventPageProps,
  ListPageProps,
  MonthPageProps,
  PlainPageProps,
  SafetyPageProps,
} from '../props.js';
import { ChangesPage } from './ChangesPage.js';
import { EventPage } from './EventPage.js';
import { ListPage } from './ListPage.js';
import { MonthPage } from './MonthPage.js';
import { PlainPage } from './PlainPage.js';
import { SafetyPage } from './SafetyPage.js';

/** The public pages as HTML. */
export const renderListPage = (props: ListPageProps): string => render(<ListPage {...props} />);
export const renderMonthPage = (props: MonthPageProps): string => render(<MonthPage {...props} />);
export const renderChangesPage = (props: ChangesPageProps): string => render(<ChangesPage {...props} />);
export const renderEventPage = (props: EventPageProps): string => render(<EventPage {...props} />);
export const renderPlainPage = (props: PlainPageProps): string => render(<PlainPage {...props} />);
export const renderSafetyPage = (props: SafetyPageProps): string => render(<SafetyPage {...props} />);
