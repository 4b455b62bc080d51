import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Division } from '../divisions/division.entity.js';
import { Person } from './person.entity.js';

@Entity('person_division')
export class PersonDivision {
  @ForeignKey(() => Person, { name: 'person_division_of_person', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_division_pk' })
  personId: string;

  @ForeignKey(() => Division, { name: 'person_division_of_division' })
  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_division_pk' })
  divisionId: string;
}
