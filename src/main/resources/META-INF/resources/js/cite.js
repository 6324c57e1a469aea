// The sources behind a value open when the pointer or the focus comes, not only on a tap; Escape closes them.
const mark = (target) => (target instanceof Element ? target.closest("details.cite") : null);

function only(open) {
  for (const other of document.querySelectorAll("details.cite[open]")) {
    if (other !== open) other.open = false;
  }
}

function enter({ target }) {
  const cite = mark(target);
  only(cite);
  if (cite) cite.open = true;
}

document.addEventListener("pointerover", (event) => event.pointerType === "mouse" && enter(event));
document.addEventListener("focusin", enter);
document.addEventListener("keydown", ({ key }) => key === "Escape" && only(null));
// A mouse that clicks what it has opened by hovering would close it again.
document.addEventListener("click", (event) => {
  const summary = event.target instanceof Element && event.target.closest("details.cite > summary");
  if (summary && event.pointerType === "mouse") event.preventDefault();
});
