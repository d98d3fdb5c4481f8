// What scripts add to the pages that work without them.
document.documentElement.classList.add("scripted");
