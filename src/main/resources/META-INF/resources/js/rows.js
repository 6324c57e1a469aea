// Rows of a form that repeat: the button that asks the server for more rows adds one here and now, and each row can be taken away.
const FIELDS = "input, select, textarea";
const NAMED = ["name", "id", "for", "aria-describedby"];

function start(rows) {
  const button = document.querySelector(`button[name=more][value="${rows.dataset.list}"]`);
  for (const row of rows.children) removable(row);
  rows.addEventListener("parley:more", () => add(rows));
  if (!button) return;
  const what = rows.querySelector("legend").textContent.replace(/\s*\d+$/, "");
  button.type = "button";
  button.textContent = `Add another ${what.toLowerCase()}`;
  button.addEventListener("click", () => focus(add(rows)));
}

function add(rows) {
  const row = rows.lastElementChild.cloneNode(true);
  empty(row);
  rows.append(row);
  number(rows);
  return row;
}

function removable(row) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.dataset.remove = "";
  row.append(button);
  name(row);
}

function name(row) {
  const button = row.querySelector("[data-remove]");
  button.textContent = "Remove";
  button.ariaLabel = `Remove ${row.querySelector("legend").textContent.toLowerCase()}`;
}

function remove(row) {
  const rows = row.parentElement;
  const next = row.nextElementSibling ?? row.previousElementSibling ?? row;
  if (next === row) empty(row);
  else row.remove();
  number(rows);
  focus(next);
  for (const type of ["input", "change"]) rows.dispatchEvent(new Event(type, { bubbles: true }));
}

function empty(row) {
  for (const field of row.querySelectorAll(FIELDS)) {
    if (field.type === "checkbox") field.checked = false;
    else if (field.tagName === "SELECT") field.selectedIndex = 0;
    else field.value = "";
    forget(field);
  }
  row.querySelectorAll(".error, .options").forEach((wrong) => wrong.remove());
  row.querySelectorAll("output").forEach((output) => output.replaceChildren());
  row.querySelectorAll("[data-invalid]").forEach((field) => field.removeAttribute("data-invalid"));
  row.querySelectorAll(".fresh").forEach((fresh) => fresh.setAttribute("data-idle", ""));
  row.removeAttribute("data-invalid");
}

function forget(field) {
  field.removeAttribute("aria-invalid");
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith("-error"));
  if (described.length) field.setAttribute("aria-describedby", described.join(" "));
  else field.removeAttribute("aria-describedby");
}

/** The server reads rows by the number in their names, people by the number in their legend. */
function number(rows) {
  const list = rows.dataset.list;
  [...rows.children].forEach((row, i) => {
    const legend = row.querySelector("legend");
    legend.textContent = legend.textContent.replace(/\d+$/, i + 1);
    for (const attribute of NAMED) {
      for (const element of row.querySelectorAll(`[${attribute}]`)) {
        const was = element.getAttribute(attribute);
        element.setAttribute(attribute, was.replace(/(\w+)\[\d+\]/g, (all, of) => (of === list ? `${of}[${i}]` : all)));
      }
    }
    name(row);
  });
}

function focus(row) {
  row.querySelector(`:is(${FIELDS}):not([type=hidden])`).focus();
}

document.addEventListener("click", ({ target }) => {
  if (target.matches("[data-remove]")) remove(target.closest(".row"));
});
document.querySelectorAll(".rows[data-list]").forEach(start);
