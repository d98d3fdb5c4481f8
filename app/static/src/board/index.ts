// What the live page uses of the board.
export { Board, type BoardProps } from "./Board";
export { boardGuesses } from "./guesses";
export { colourOf, initials, type People, type Someone } from "./people";
