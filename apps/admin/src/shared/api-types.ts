export type * from '@birge/api-client';
