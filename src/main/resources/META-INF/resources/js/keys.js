// Single keys for those who write all day. They rest while one types, and can be switched off for good.
const OFF = "parley:keys-off";
const KEYS = { "/": "Search", n: "New record", e: "Edit", f: "Record follow-up" };
const typing = "input:not([type=checkbox], [type=radio]), select, textarea";
let dialog = null;

function target(key) {
  return document.querySelector(`[data-key="${key}"]`);
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.target.matches(typing) || dialog?.open || localStorage.getItem(OFF)) return;
  if (event.key === "?") {
    event.preventDefault();
    open();
  } else if (event.key in KEYS && target(event.key)) {
    event.preventDefault();
    follow(target(event.key));
  }
}

function follow(element) {
  if (element.matches("input")) {
    element.focus();
    element.select();
  } else {
    element.click();
  }
}

function open() {
  dialog ??= build();
  dialog.showModal();
}

function build() {
  const made = make("dialog");
  const title = make("h2", "Keys");
  title.id = "keys-title";
  made.setAttribute("aria-labelledby", title.id);
  const keys = make("dl");
  keys.className = "keys";
  for (const [key, act] of Object.entries({ ...KEYS, "?": "This list" })) {
    const term = make("dt");
    term.append(make("kbd", key));
    const missing = key !== "?" && !target(key) ? " (not on this page)" : "";
    keys.append(term, make("dd", act + missing));
  }
  const close = make("button", "Close");
  close.autofocus = true;
  close.addEventListener("click", () => made.close());
  made.append(title, keys, choice(), close);
  document.body.append(made);
  return made;
}

/** WCAG 2.2, 2.1.4: whoever speaks to the computer must be able to switch single keys off. */
function choice() {
  const field = make("div");
  field.className = "field tick";
  const label = make("label");
  const tick = Object.assign(make("input"), { type: "checkbox", checked: !localStorage.getItem(OFF) });
  tick.addEventListener("change", () => (tick.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "true")));
  label.append(tick, "Use single keys on this computer");
  field.append(label);
  return field;
}

function make(tag, text = "") {
  return Object.assign(document.createElement(tag), { textContent: text });
}

document.addEventListener("keydown", press);
document.querySelector(".bar > button")?.addEventListener("click", open);
for (const key of Object.keys(KEYS)) target(key)?.setAttribute("aria-keyshortcuts", key);
