import { render } from '../document/render.js';
import { PartnerClosedPage } from './PartnerClosedPage.js';
import { PartnerPage } from './PartnerPage.js';
import type { PartnerClosedPageProps, PartnerPageProps } from './partner-props.js';

/** All of a partner's events as HTML. */
export const renderPartnerPage = (props: PartnerPageProps): string => render(<PartnerPage {...props} />);
export const renderPartnerClosedPage = (props: PartnerClosedPageProps): string =>
  render(<PartnerClosedPage {...props} />);
