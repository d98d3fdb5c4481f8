// The sheets that may lie over a board.
export type SheetName = "round" | "zones" | "history" | "trash" | "export";
