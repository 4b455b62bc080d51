import { readFileSync } from 'node:fs';
import type { DivisionVersion, Localized } from '@birge/domain';

interface Centre {
  city: string;
  lat: number;
  lon: number;
}

/** The columns of data/divisions.json that the product uses; the file keeps the rest and its sources for whoever checks it. */
interface DivisionRow {
  key: string;
  id: string;
  type: 'oblast' | 'city_of_republican_significance';
  name: { en: string; ru: string; kk: string };
  name_short: { en: string; kk: string };
  centre: { en: string; ru: string; kk: string } | null;
  iso_3166_2: string | null;
  iso_3166_2_former: string | null;
  pcode_cod_ab_2023: string | null;
  time_zone: string;
  valid_from: string | null;
  valid_to: string | null;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as T;

/** 'Акмолинская область' is 'Акмолинская' where room is scarce, 'область Абай' is 'Абай'. */
const shortRussian = (name: string): string => name.replace(/^область /, '').replace(/ область$/, '');

const languages = ({ kk, ru, en }: { en: string; ru: string; kk: string }): Localized => ({ kk, ru, en });

/** Every division in every version, with the point of its centre where it is known. */
export function divisionReference(): DivisionVersion[] {
  const { divisions } = read<{ divisions: DivisionRow[] }>('divisions.json');
  const centres = Object.entries(read<{ centres: Record<string, Centre> }>('division-centres.json').centres);
  return divisions.map((row) => {
    const centre = centres.find(([id, { city }]) => (row.centre ? city === row.centre.en : id === row.id))?.[1];
    return {
      key: row.key,
      id: row.id,
      type: row.type === 'oblast' ? 'oblast' : 'city',
      name: languages(row.name),
      // A city's own name is short enough: 'Almaty (city)' would stand beside 'Almaty' on every page.
      shortName: languages(row.type === 'oblast' ? { ...row.name_short, ru: shortRussian(row.name.ru) } : row.name),
      centre: row.centre ? languages(row.centre) : {},
      timeZone: row.time_zone,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      iso: row.iso_3166_2,
      isoFormer: row.iso_3166_2_former,
      pcode: row.pcode_cod_ab_2023,
      point: centre ? { latitude: centre.lat, longitude: centre.lon } : null,
    };
  });
}
