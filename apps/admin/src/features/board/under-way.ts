/** Cards of one's own moves that the server has not answered yet: they are shown where they go, whatever others' news say. */
export const underWay = new Set<string>();
