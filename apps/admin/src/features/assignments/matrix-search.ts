export type MatrixSearch = Partial<
  Record<'q' | 'oblast' | 'duty' | 'skill' | 'person' | 'day' | 'occurrence' | 'panel', string>
>;
