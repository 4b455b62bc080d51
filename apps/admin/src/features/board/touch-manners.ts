/** A mouse drags after a few pixels; a finger after it rested, since a swipe only scrolls. */
export const MOUSE_SLOP = 4;
export const TOUCH_SLOP = 8;
export const LONG_PRESS_MS = 350;
/** That the finger has it now, for the hand: where the device can and the browser lets it. */
export const HAPTIC_MS = 12;
