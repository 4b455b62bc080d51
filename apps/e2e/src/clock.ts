/**
 * When the journeys take place, whatever day it really is: after the last thing that is written in the sample, and before
 * the end of its summer. Time goes on from there, in the product, in its database and in the browsers alike. The product itself knows nothing of it: its process and its
 * connections are given another clock, as a laboratory gives an engine another weather.
 */
export const BEGIN = '2026-08-01T10:00+05:00';

const ahead = Date.parse(BEGIN) - Date.now();

/** What the clock of the journeys shows, in milliseconds. */
export const now = (): number => Date.now() + ahead;

/**
 * Shifts `Date` where it is called, by so many milliseconds. Its text is handed to another process and to pages: it may
 * use nothing from outside itself.
 */
function shiftDate(by: number): void {
  const Real = Date;
  const shifted = () => Real.now() + by;
  const Shifted = new Proxy(Real, {
    construct: (target, given, self) => Reflect.construct(target, given.length > 0 ? given : [shifted()], self) as Date,
    apply: () => new Shifted().toString(),
    get: (target, name) => (name === 'now' ? shifted : (Reflect.get(target, name) as unknown)),
  });
  Real.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}

/** The first script of a page. */
export const clockOfPages = `(${shiftDate.toString()})(${ahead})`;

/** The environment of a process whose workers, children and connections go by this clock, once the database has it too. */
export const clockOfProcess = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clockOfPages)}`,
  PGOPTIONS: '-c search_path=public,clock,pg_catalog',
};

/** A schema that is looked at before PostgreSQL's own, and what columns stamp by themselves. */
export const clockOfDatabase = `
  CREATE SCHEMA IF NOT EXISTS clock;
  GRANT USAGE ON SCHEMA clock TO PUBLIC;
  CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql STABLE
    AS $$ SELECT pg_catalog.now() + interval '${ahead} milliseconds' $$;
  CREATE OR REPLACE FUNCTION clock.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE
    AS $$ SELECT pg_catalog.clock_timestamp() + interval '${ahead} milliseconds' $$;
  DO $$
    DECLARE stamp record;
    BEGIN
      FOR stamp IN SELECT adrelid::regclass AS relation, attname, pg_get_expr(adbin, adrelid) AS expression
                     FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
                    WHERE pg_get_expr(adbin, adrelid) ~ '^(pg_catalog\\.)?(now|clock_timestamp)\\(\\)$'
      LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT clock.%s', stamp.relation, stamp.attname,
                       replace(stamp.expression, 'pg_catalog.', ''));
      END LOOP;
    END $$;`;
