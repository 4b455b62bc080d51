import { render } from '../document/render.js';
import type { PaperProps } from './paper-props.js';
import { PosterPage } from './PosterPage.js';
import { SheetPage } from './SheetPage.js';

export const renderPosterPage = (props: PaperProps): string => render(<PosterPage {...props} />);
export const renderSheetPage = (props: PaperProps): string => render(<SheetPage {...props} />);
