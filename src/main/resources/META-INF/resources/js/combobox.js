// A type-ahead for every input[data-suggest], as a WAI-ARIA combobox. Without it, the name is looked up when the form is saved.
const FIELD = "input[data-suggest]";
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const beside = (input, what) => input.closest(".field").querySelector(what);
const list = make("ul", { className: "options", id: "options", role: "listbox", ariaLabel: "Suggestions" });
const said = make("p", { className: "unseen", role: "status" });
let [box, at, shown, wait, asked] = [null, -1, "", 0, 0];

function enhance(root) {
  const closed = { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" };
  for (const input of root.querySelectorAll(FIELD)) Object.assign(input, closed).setAttribute("aria-controls", list.id);
}

function mark(input, id, fresh) {
  beside(input, "input[type=hidden]").value = id;
  Object.assign(beside(input, ".fresh input") ?? {}, { checked: fresh });
}

function stop() {
  clearTimeout(wait);
  asked += 1;
}

async function ask(input) {
  const [text, turn] = [input.value.trim(), asked];
  if (!text) return close();
  const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}`).catch(() => null);
  const found = answer?.ok ? await answer.json() : [];
  if (turn === asked) show(input, text, found);
}

function show(input, text, found) {
  const options = found.map(({ id, name, hint }) => option(name, hint, { id, name }));
  const known = found.some(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (beside(input, ".fresh") && !known) options.push(option(`Record “${text}” as new`, "", { id: "", name: text, fresh: true }));
  said.textContent = found.length === 1 ? "1 suggestion" : `${found.length || "No"} suggestions`;
  close();
  if (options.length === 0) return;
  [box, shown] = [input, text];
  list.replaceChildren(...options);
  input.closest(".field").append(list);
  input.ariaExpanded = "true";
}

function option(name, hint, data) {
  const item = make("li", { role: "option", ariaSelected: "false", textContent: name });
  item.append(make("span", { textContent: hint ?? "" }));
  Object.assign(item.dataset, data);
  return item;
}

function move(by) {
  const items = [...list.children];
  at = at < 0 && by < 0 ? items.length - 1 : (at + by + items.length) % items.length;
  items.forEach((item, i) => Object.assign(item, { id: `option-${i}`, ariaSelected: String(i === at) }));
  items[at].scrollIntoView({ block: "nearest" });
  box.setAttribute("aria-activedescendant", items[at].id);
}

function choose({ dataset }) {
  const input = box;
  input.value = dataset.name;
  mark(input, dataset.id, dataset.fresh === "true");
  close();
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function close() {
  stop();
  list.remove();
  box?.setAttribute("aria-expanded", "false");
  box?.removeAttribute("aria-activedescendant");
  [box, at] = [null, -1];
}

function press(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.isComposing || !event.target.matches(FIELD) || (!box && !step)) return;
  const current = box && shown === box.value.trim();
  const chooses = current && at >= 0 && ["Enter", "Tab"].includes(event.key);
  if (step && current) move(step);
  else if (step && !box) ask(event.target);
  else if (chooses) choose(list.children[at]);
  else if (event.key === "Escape") close();
  if (step || event.key === "Escape" || (chooses && event.key === "Enter")) event.preventDefault();
}

document.addEventListener("input", ({ target }) => {
  if (!target.matches(FIELD)) return;
  stop();
  mark(target, "", false);
  wait = setTimeout(ask, 150, target);
});
document.addEventListener("keydown", press);
document.addEventListener("focusout", close);
document.addEventListener("htmx:load", ({ target }) => enhance(target));
list.addEventListener("mousedown", (event) => event.preventDefault());
list.addEventListener("click", ({ target }) => choose(target.closest("[role=option]")));
document.body.append(said);
enhance(document);
