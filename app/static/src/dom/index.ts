// Small pieces around the DOM that every part of the interface uses.
export { announce } from "./announce";
export { focusOn, holdFocus, reachable } from "./focus";
export { type Box, place, setProperty } from "./geometry";
export { bringLetters } from "./letters";
export { printed, watchPrinting } from "./printing";
export { bindTextarea, type BoundText, type Room, type TextField } from "./textarea";
