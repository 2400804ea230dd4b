// What lies where: nothing outside the page, nothing clipped, nothing too small to hit.

/** Elements that reach outside the page, other than in a frame that scrolls on its own. */
export const outside = (page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    const inFrame = (element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return true;
      return false;
    };
    const name = (element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.className}`;
    const found = [...document.body.querySelectorAll("*")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".ds-sr-only, .skip-link"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > room + 1 || left < -1) && !inFrame(element);
      })
      .map(name);
    const wide = document.documentElement.scrollWidth;
    return wide > room ? [`the page is ${wide} wide in ${room}`, ...found] : found;
  });

/** Texts that are cut off, or that reach outside the control or card that they stand in. */
export const clipped = (page) =>
  page.evaluate(() => {
    const found = [];
    const name = (element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.className}: ${(element.value || element.textContent).trim().slice(0, 40)}`;
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".ds-sr-only, .skip-link");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.data.trim() || !seen(parent) || parent.closest("option, noscript, script, .table-frame")) continue;
      const box = parent.closest("button, label.ds-button, .evidence, .card, .panel, [popover], header, main");
      if (!box) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const limits = box.getBoundingClientRect();
      // A panel scrolls up and down; sideways nothing may be cut.
      const tall = box.matches("button, label.ds-button, .evidence, .card");
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const out = right > limits.right + 1 || left < limits.left - 1 || (tall && (bottom > limits.bottom + 1 || top < limits.top - 1));
        if (out) {
          found.push(name(parent));
          break;
        }
      }
      const style = getComputedStyle(parent);
      const cut = style.overflowX !== "visible" && parent.scrollWidth > parent.clientWidth + 1;
      if (cut && !["auto", "scroll"].includes(style.overflowX)) found.push(name(parent));
    }
    return [...new Set(found)];
  });

/** Fields that are too narrow for what stands in them. */
export const narrow = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("input[type=text], select")]
      .filter((field) => field.checkVisibility() && field.scrollWidth > field.clientWidth + 1)
      .map((field) => `${field.getAttribute("aria-label") ?? field.labels[0]?.textContent}: ${field.value}`),
  );

/** Texts of which one lies on another. */
export const overlapping = (page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      const loose = parent.closest("option, .ds-sr-only, .levers-head, .figures-short, .table-frame, [popover]");
      if (!text.data.trim() || loose || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ text, box });
    }
    const found = [];
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (one.text === other.text) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Boxes of text are taller than the letters.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.45) {
          found.push(`«${one.text.data.trim().slice(0, 30)}» and «${other.text.data.trim().slice(0, 30)}»`);
        }
      }
    });
    return found;
  });

/** Buttons, fields and choices that are smaller than `least` pixels in a direction; what a label covers counts. */
export const small = (page, least = 24) =>
  page.evaluate((least) => {
    const controls = document.querySelectorAll("button, input, select, summary, [role=option], [role=switch]");
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => {
        const label = ["radio", "checkbox"].includes(control.type) ? control.closest("label") : undefined;
        const { width, height } = (label ?? control).getBoundingClientRect();
        return { width, height, name: control.id || control.getAttribute("aria-label") || (label ?? control).textContent.trim() };
      })
      .filter(({ width, height }) => width < least || height < least)
      .map(({ name, width, height }) => `${name}: ${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`);
  }, least);
