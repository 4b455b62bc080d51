import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  createTheme,
  Drawer,
  Input,
  Menu,
  Modal,
  Select,
  Tabs,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent, lightest to darkest; 7 is the light scheme's and 3 the dark scheme's (tokens.css says the same). */
const steppe: MantineColorsTuple = [
  '#e8f1f2',
  '#cfe6ea',
  '#a5dbe6',
  '#5cd3ea',
  '#2fb3cc',
  '#1490a9',
  '#077a93',
  '#00677f',
  '#005468',
  '#00404f',
];
const stop: MantineColorsTuple = [
  '#fdecea',
  '#fbd5d2',
  '#ffb3ac',
  '#ff8a80',
  '#ee6a60',
  '#d94a40',
  '#c63429',
  '#b3261e',
  '#931d17',
  '#731510',
];

/** The greys of the dark scheme, text to ground, in our tokens' hue. */
const dark: MantineColorsTuple = [
  '#eaf0f6',
  '#c3ccd6',
  '#a3b0c0',
  '#6b7a8c',
  '#2a3542',
  '#212b36',
  '#131b24',
  '#161e27',
  '#0e141b',
  '#0a0f15',
];

/** A dialog's heading is not the page's banner. */
const heading = { header: { role: 'presentation' } };

export const theme = createTheme({
  fontFamily: "'Golos Text Variable', 'Golos Text', system-ui, sans-serif",
  fontFamilyMonospace: "'Golos Text Variable', monospace",
  primaryColor: 'steppe',
  primaryShade: { light: 7, dark: 3 },
  colors: { steppe, stop, dark },
  autoContrast: true,
  black: '#10182b',
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '13px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm', variant: 'filled' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 32 } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'default' },
      styles: { root: { textTransform: 'none', fontWeight: 500 } },
    }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    InputWrapper: Input.Wrapper.extend({
      // Help stands below its field, and so does what is wrong with it.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] },
    }),
    Select: Select.extend({
      defaultProps: { checkIconPosition: 'right', maxDropdownHeight: 320, nothingFoundMessage: '–' },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm' } }),
    Modal: Modal.extend({ defaultProps: { centered: true, transitionProps: { duration: 120 }, attributes: heading } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: { duration: 150 }, attributes: heading } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } }),
  },
});

const sameInBoth = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-anchor': 'var(--steppe)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-disabled-color': 'var(--quiet)',
  '--mantine-color-steppe-light': 'var(--wash)',
  '--mantine-color-steppe-light-hover': 'var(--wash)',
  '--mantine-color-steppe-light-color': 'var(--steppe)',
  '--mantine-primary-color-light': 'var(--wash)',
  '--mantine-primary-color-light-hover': 'var(--wash)',
  '--mantine-primary-color-light-color': 'var(--steppe)',
};

/** Mantine's colours are our tokens, in both schemes. */
export const tokensForMantine: CSSVariablesResolver = () => ({ variables: {}, light: sameInBoth, dark: sameInBoth });
