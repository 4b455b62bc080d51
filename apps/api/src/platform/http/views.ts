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

type Counted<T> = T & { total: string | number };

/**
 * A page of a list, whose rows count all of them beside. A page past the end has no row to tell: then the first page is
 * asked, so that who followed an old link learns how many there are.
 */
export async function pageOf<T>(read: (page: number) => Promise<Counted<T>[]>, page = 1, pageSize = PAGE_SIZE) {
  const rows = await read(page);
  const [counted] = rows.length > 0 || page === 1 ? rows : await read(1);
  return {
    items: rows.map(({ total: _, ...row }) => row as unknown as T),
    total: Number(counted?.total ?? 0),
    page,
    pageSize,
  };
}
