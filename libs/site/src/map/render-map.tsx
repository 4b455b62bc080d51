import { render } from '../document/render.js';
import type { MapPageProps } from './map-props.js';
import { MapPage } from './MapPage.js';

export const renderMapPage = (props: MapPageProps): string => render(<MapPage {...props} />);
