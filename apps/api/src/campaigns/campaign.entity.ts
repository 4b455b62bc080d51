import type { Localized } from '@birge/domain';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('campaign')
@Checks('campaign_name_localized')
@Unique('campaign_slug_unique', ['slug'])
export class Campaign {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'campaign_pk' })
  id: string;

  @Column('text')
  slug: string;

  @Column('jsonb')
  name: Localized;
}
