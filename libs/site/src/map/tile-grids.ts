import type { LocalDate } from '@birge/domain';

/** Column and row of a tile, from 0, west to east and north to south. */
export interface Tile {
  x: number;
  y: number;
}

/** Rows of a picture in text: who lies where. Own work. */
const drawn = (picture: string): ReadonlyMap<string, Tile> =>
  new Map(
    picture
      .trim()
      .split('\n')
      .flatMap((row, y) =>
        row
          .trim()
          .split(/\s+/)
          .flatMap((cell, x) => cell.split('|').map((id) => [id, { x, y }] as const)),
      )
      .filter(([id]) => id !== '.'),
  );

/** Seventeen oblasts and three cities, since 8 June 2022. */
const now = drawn(`
  .               .       kostanay  north-kazakhstan pavlodar .             .
  west-kazakhstan aktobe  akmola    astana           .        abai          east-kazakhstan
  atyrau          .       ulytau    karaganda        .        jetisu        .
  mangystau       .       kyzylorda turkistan        zhambyl  almaty-oblast .
  .               .       .         shymkent         .        almaty-city   .
`);

/** Fourteen oblasts and two cities; since 19 June 2018 Shymkent is a third, and South Kazakhstan is Turkistan. */
const earlier = drawn(`
  .               .       kostanay  north-kazakhstan           pavlodar  .
  west-kazakhstan aktobe  akmola    astana                     karaganda east-kazakhstan
  atyrau          .       kyzylorda south-kazakhstan|turkistan zhambyl   almaty-oblast
  mangystau       .       .         shymkent                   .         almaty-city
`);

/** The map of tiles that is true to a day. */
export const tilesOn = (day: LocalDate): ReadonlyMap<string, Tile> => (day < '2022-06-08' ? earlier : now);
