/**
 * Minutes that the clocks are ahead of UTC where this screen is, for instants that belong to no place: when a letter was
 * written, when somebody changed something. Never for an event's time, whose offset comes from the server.
 */
export const hereOffset = (instant: string): number => -new Date(instant).getTimezoneOffset();
