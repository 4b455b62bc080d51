import { ApiProperty } from '@nestjs/swagger';

/** A text in some of the three languages. */
export class LocalizedView {
  @ApiProperty({ type: String, required: false }) kk?: string;
  @ApiProperty({ type: String, required: false }) ru?: string;
  @ApiProperty({ type: String, required: false }) en?: string;
}

/** A page of a list; `total` counts all pages. */
export class PageView {
  @ApiProperty() total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class PersonRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** Rows of a list's page. */
export const PAGE_SIZE = 50;
export const pageOf = <T>(rows: readonly (T & { total: string | number })[], page: number) => ({
  items: rows.map(({ total: _, ...row }) => row as unknown as T),
  total: Number(rows[0]?.total ?? 0),
  page,
  pageSize: PAGE_SIZE,
});
