import { Checkbox } from '@mantine/core';
import styles from './DataTable.module.css';

/** Which rows of a table are chosen, and how that is changed. */
export interface Choosing<Row> {
  isChosen(row: Row): boolean;
  /** With `range`: all from the one before to this one. */
  choose(row: Row, range: boolean): void;
  /** What the box of a row is called. */
  label(row: Row): string;
  /** Of the rows that are shown. */
  all: boolean | 'some';
  chooseAll(): void;
  labelAll: string;
}

interface BoxProps {
  label: string;
  checked: boolean | 'some';
  onChange(range: boolean): void;
}

const Box = ({ label, checked, onChange }: BoxProps) => (
  <label className={styles.box}>
    <Checkbox
      aria-label={label}
      checked={checked === true}
      indeterminate={checked === 'some'}
      // A click, also of the space bar: with Shift it is a range.
      onChange={({ nativeEvent }) => onChange(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
    />
  </label>
);

export const ChooseAll = <Row,>({ choosing }: { choosing: Choosing<Row> }) => (
  <td className={styles.choose}>
    <Box label={choosing.labelAll} checked={choosing.all} onChange={choosing.chooseAll} />
  </td>
);

export const ChooseRow = <Row,>({ choosing, row }: { choosing: Choosing<Row>; row: Row }) => (
  <td className={styles.choose}>
    <Box
      label={choosing.label(row)}
      checked={choosing.isChosen(row)}
      onChange={(range) => choosing.choose(row, range)}
    />
  </td>
);
