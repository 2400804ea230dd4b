// The accessibility tree as the browser gives it to assistive technology.

const interactive = new Set([
  "button", "link", "textbox", "searchbox", "combobox", "listbox", "option", "slider", "spinbutton", "checkbox", "radio",
  "switch", "tab", "menuitem", "DisclosureTriangle",
]);
/** What gives a control a place of its own, beside its name. */
const places = new Set([
  "region", "group", "radiogroup", "dialog", "article", "navigation", "row", "form", "list", "banner", "main", "figure",
]);

/** Every control that is not hidden: role, name, description, value text, and the named places that it stands in. */
export async function controls(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  // The protocol tells a range's own number; what is spoken in its place stands at the element that the node names.
  const spoken = new Map();
  for (const { backendDOMNodeId } of nodes.filter(({ role, ignored }) => !ignored && role?.value === "slider")) {
    const { node } = await session.send("DOM.describeNode", { backendNodeId: backendDOMNodeId });
    const at = node.attributes.indexOf("aria-valuetext");
    spoken.set(backendDOMNodeId, at < 0 ? undefined : node.attributes[at + 1]);
  }
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const place = (node) => {
    const names = [];
    for (let at = byId.get(node.parentId); at; at = byId.get(at.parentId)) {
      const name = at.name?.value?.trim();
      if (places.has(at.role?.value) && name) names.push(`${at.role.value} ${name}`);
    }
    return names.join(" in ");
  };
  const said = (node, name) => node.properties?.find((property) => property.name === name)?.value?.value;
  return nodes
    .filter((node) => !node.ignored && interactive.has(node.role?.value))
    // A closed list of a select tells its options too.
    .filter((node) => !(node.role.value === "option" && said(node, "focusable") !== true))
    .map((node) => ({
      role: node.role.value,
      name: node.name?.value?.trim() ?? "",
      description: node.description?.value?.trim() ?? "",
      value: node.value?.value,
      spoken: spoken.get(node.backendDOMNodeId),
      place: place(node),
    }));
}

/** Controls of which two cannot be told apart: the same role, name and description in the same place. */
export function alike(found) {
  const seen = new Map();
  for (const { role, name, description, place } of found) {
    const key = [role, `«${name}»`, description && `(${description})`, place && `in ${place}`].filter(Boolean).join(" ");
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([key, count]) => `${count} × ${key}`);
}
