import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What undo goes by. The session says whose acts a Ctrl+Z takes back; `undoes` names the row that was taken back, once
 * at most, so that of two undos at once one wins whoever writes them. Rows stay final: both are written with the row.
 */
export class Undo1763900000006 implements MigrationInterface {
  name = 'Undo1763900000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE change
  ADD COLUMN session_hash bytea,
  ADD COLUMN undoes bigint,
  ADD CONSTRAINT change_undoes FOREIGN KEY (undoes) REFERENCES change (id);
CREATE UNIQUE INDEX change_undone_once ON change (undoes);
CREATE INDEX change_by_session ON change (session_hash, id) WHERE session_hash IS NOT NULL;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX change_by_session, change_undone_once;
ALTER TABLE change DROP CONSTRAINT change_undoes, DROP COLUMN undoes, DROP COLUMN session_hash;
`);
  }
}
