// The live page's entry point.
import { render } from "preact";

const root = document.getElementById("live");
if (root) render(<main />, root);
