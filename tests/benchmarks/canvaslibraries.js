// Libraries for graphs as surfaces of the benchmark: one shape of object for each, with a card of 164 × 74 a touchpoint.

const CARD = [164, 74];
const COLORS = { emotional: "#CC79A7", contextual: "#0072B2", convenience: "#009E73", social: "#E69F00" };

function sent(Kind, target, type, x, y, shift, buttons) {
  target.dispatchEvent(new Kind(type, {
    clientX: x, clientY: y, screenX: x, screenY: y, button: type.endsWith("move") ? -1 : 0, buttons, shiftKey: shift,
    bubbles: true, cancelable: true, view: window, pointerId: 1, pointerType: "mouse", isPrimary: true,
  }));
}

export async function cytoscape_surface(modules, view) {
  const cytoscape = (await import(`${modules}/cytoscape/dist/cytoscape.esm.min.mjs`)).default;
  const cy = cytoscape({
    container: view, layout: { name: "preset" }, minZoom: 0.001, maxZoom: 50,
    style: [
      { selector: "node", style: {
        shape: "round-rectangle", width: CARD[0], height: CARD[1], label: "data(title)", "text-valign": "center",
        "text-wrap": "wrap", "text-max-width": CARD[0] - 16, "font-size": 13, "background-color": "white",
        "border-width": 2, "border-color": "data(color)" } },
      { selector: "edge", style: {
        width: 1.5, "curve-style": "bezier", "target-arrow-shape": "triangle", "line-color": "#4a90d9", "target-arrow-color": "#4a90d9" } },
      { selector: ":selected", style: { "border-color": "#0b5fd1", "line-color": "#0b5fd1" } },
    ],
  });
  const node = (n) => cy.getElementById(`t${n}`);
  return {
    clear: () => cy.elements().remove(),
    load(shown) {
      cy.batch(() => cy.add([
        ...shown.cards.map(([x, y, title, engagement], n) => ({
          group: "nodes", data: { id: `t${n}`, title, color: COLORS[engagement] },
          position: { x: x + CARD[0] / 2, y: y + CARD[1] / 2 } })),
        ...shown.links.map(([a, b], n) => ({ group: "edges", data: { id: `l${n}`, source: `t${a}`, target: `t${b}` } })),
      ]));
    },
    look: (x, y) => cy.viewport({ zoom: 1, pan: { x: -x, y: -y } }),
    fit: () => cy.fit(undefined, 24),
    origin: () => [-cy.pan().x, -cy.pan().y],
    corner: (n) => [node(n).position().x - CARD[0] / 2, node(n).position().y - CARD[1] / 2],
    grip: (n) => [node(n).renderedPosition().x, node(n).renderedPosition().y],
    select(numbers) {
      cy.elements().unselect();
      for (const n of numbers) node(n).select();
    },
    selected: () => cy.nodes(":selected").length,
    select_all: () => cy.elements().select(),
    pan: (dx, dy) => cy.panBy({ x: -dx, y: -dy }),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: innerWidth / 2, y: innerHeight / 2 } }),
    mouse(what, x, y, shift = false) {
      const target = what === "down" ? view.querySelector("canvas") : window;
      sent(MouseEvent, target, `mouse${what}`, x, y, shift, what === "up" ? 0 : 1);
    },
  };
}

export async function max_graph_surface(modules, view) {
  const { Graph, SelectionHandler, RubberBandHandler, getDefaultPlugins, Point } =
    await import(`${modules}/@maxgraph/core/lib/esm/index.js`);
  view.style.overflow = "auto"; // draw.io scrolls, too
  const graph = new Graph(view, undefined, [...getDefaultPlugins(), RubberBandHandler]);
  Object.assign(graph.getPlugin(SelectionHandler.pluginId), { maxLivePreview: 50, scrollOnMove: false });
  graph.setHtmlLabels(false);
  graph.autoExtend = graph.autoScroll = false;
  graph.setCellsResizable(false);
  const root = graph.getDefaultParent();
  const ROOM = 4000; // so that it can be scrolled beyond the map
  let cards = [], links = [];
  const scale = () => graph.view.scale;
  const place = (x, y) => [(x + ROOM) * scale() - view.scrollLeft, (y + ROOM) * scale() - view.scrollTop];
  function look(x, y) {
    view.scrollLeft = (x + ROOM) * scale();
    view.scrollTop = (y + ROOM) * scale();
  }
  function scaled(factor) {
    const [x, y] = [(view.scrollLeft + innerWidth / 2) / scale(), (view.scrollTop + innerHeight / 2) / scale()];
    graph.view.scaleAndTranslate(scale() * factor, ROOM, ROOM);
    view.scrollLeft = x * scale() - innerWidth / 2;
    view.scrollTop = y * scale() - innerHeight / 2;
  }
  return {
    clear() {
      graph.model.clear();
      cards = links = [];
    },
    load(shown) {
      const parent = graph.getDefaultParent();
      graph.view.scaleAndTranslate(Math.min(innerWidth / shown.extent[0], innerHeight / shown.extent[1]), ROOM, ROOM);
      graph.batchUpdate(() => {
        cards = shown.cards.map(([x, y, title, engagement]) => graph.insertVertex({
          parent, value: title, x, y, width: CARD[0], height: CARD[1],
          style: { rounded: true, whiteSpace: "wrap", fillColor: "white", strokeColor: COLORS[engagement], strokeWidth: 2, fontColor: "#222" } }));
        links = shown.links.map(([a, b]) => graph.insertEdge({
          parent, source: cards[a], target: cards[b], style: { curved: true, strokeColor: "#4a90d9", strokeWidth: 1.5 } }));
        graph.insertVertex({ parent, x: shown.extent[0] + ROOM, y: shown.extent[1] + ROOM, width: 1, height: 1 });
      });
    },
    look(x, y) {
      if (scale() !== 1) graph.view.scaleAndTranslate(1, ROOM, ROOM);
      look(x, y);
    },
    fit() {
      const last = cards[cards.length - 1].geometry;
      graph.view.scaleAndTranslate(Math.min(innerWidth / (last.x + 300), innerHeight / (last.y + 300)), ROOM, ROOM);
      look(0, 0);
    },
    origin: () => [view.scrollLeft / scale(), view.scrollTop / scale()],
    corner: (n) => [cards[n].geometry.x, cards[n].geometry.y],
    grip: (n) => place(cards[n].geometry.x + CARD[0] / 2, cards[n].geometry.y + CARD[1] / 2),
    select: (numbers) => graph.setSelectionCells(numbers.map((n) => cards[n])),
    selected: () => graph.getSelectionCells().filter((cell) => cell.isVertex() && cell.value).length,
    select_all: () => graph.selectAll(),
    pan: (dx, dy) => view.scrollBy(dx, dy),
    zoom: scaled,
    mouse(what, x, y) {
      const target = what === "down" ? document.elementFromPoint(x, y) : view.querySelector("svg");
      sent(PointerEvent, target, `pointer${what}`, x, y, false, what === "up" ? 0 : 1);
    },
  };
}
