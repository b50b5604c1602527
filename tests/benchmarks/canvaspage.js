// The gestures of the benchmark in a browser, the same as in canvastasks.py. Pan and zoom go by what a library's own
// gestures call (in maxGraph panning scrolls, as draw.io does), so that nothing but the frame counts against it.

import { cytoscape_surface, max_graph_surface } from "./canvaslibraries.js";

const FRAMES = 60, PAN = [40, 25], RADIUS = 160, TURNS = 2, SHIFT = 24;
const ENDLESS = ["pan", "zoom", "fit", "all"], MOST_MS = 8000; // a round of these ends after so much time
const CARD = [164, 74];
const [library, modules] = [location.hash.slice(1, location.hash.indexOf(":")), location.hash.slice(location.hash.indexOf(":") + 1)];
const view = document.getElementById("map");
const next_frame = () => new Promise(requestAnimationFrame);

let surface, shown, endless = false, sends = [], check = () => null;

// from an event until its picture is handed on: the library may paint in the first frame, the second one comes after it
async function frame(send) {
  const began = performance.now();
  send();
  await next_frame();
  await next_frame();
  return performance.now() - began;
}

async function rest() {
  for (let n = 0; n < 6; n++) await next_frame();
  await new Promise((done) => setTimeout(done, 50));
}

function ask(held, told) {
  if (!held) throw new Error(told);
}

function nearest(x, y, count) {
  const away = (n) => (shown.cards[n][0] + CARD[0] / 2 - x) ** 2 + (shown.cards[n][1] + CARD[1] / 2 - y) ** 2;
  return shown.cards.map((_, n) => n).sort((a, b) => away(a) - away(b)).slice(0, count);
}

function look_at_middle() {
  const [x, y] = [shown.extent[0] / 2, shown.extent[1] / 2];
  surface.select([]);
  surface.look(x - innerWidth / 2, y - innerHeight / 2);
  return [x, y];
}

const zoomed = () => [1, -1, -1, 1].flatMap((way) => Array.from({ length: FRAMES / 4 }, () => () => surface.zoom(1.02 ** way)));

async function dragged(turn, count) {
  const chosen = nearest(...look_at_middle(), count);
  surface.select(count > 1 ? chosen : []);
  await rest();
  const side = turn % 2 ? -1 : 1;
  const [x, y] = surface.grip(chosen[0]);
  surface.mouse("down", x, y);
  await rest();
  const places = Array.from({ length: FRAMES }, (_, n) => {
    const angle = 2 * Math.PI * TURNS * (n + 1) / FRAMES, across = RADIUS * (1 - Math.cos(angle)) + SHIFT * (n + 1) / FRAMES;
    return [Math.round(x + side * across), Math.round(y + RADIUS * Math.sin(angle))];
  });
  const last = chosen[chosen.length - 1];
  check = () => {
    const moved = surface.corner(last)[0] - shown.cards[last][0];
    ask(Math.abs(moved - (side > 0 ? SHIFT : 0)) < 15, `card ${last} moved by ${moved}`);
  };
  return [...places.map(([a, b]) => () => surface.mouse("move", a, b)), () => surface.mouse("up", ...places[FRAMES - 1])];
}

const TASKS = {
  pan(turn) {
    const room = [0, 1].map((n) => Math.max(0, shown.extent[n] - [innerWidth, innerHeight][n] - FRAMES * PAN[n]));
    surface.look(room[0] * (turn * 0.382 % 1), room[1] * (turn * 0.618 % 1));
    const before = surface.origin();
    check = () => {
      const gone = surface.origin()[0] - before[0];
      ask(Math.abs(gone - FRAMES * PAN[0]) < 20, `panned by ${gone}`);
    };
    return Array.from({ length: FRAMES }, () => () => surface.pan(...PAN));
  },
  zoom() {
    look_at_middle();
    return zoomed();
  },
  fit() {
    surface.fit();
    return zoomed();
  },
  drag1: (turn) => dragged(turn, 1),
  drag50: (turn) => dragged(turn, 50),
  band() {
    surface.select([]);
    surface.look(-60, shown.extent[1] / 2);
    const [x, y] = [innerWidth - 20, innerHeight - 20];
    surface.mouse("down", 10, 12, true);
    check = () => ask(surface.selected() > 30, `${surface.selected()} in the band`);
    const at = (n) => [10 + (x - 10) * n / FRAMES, 12 + (y - 12) * n / FRAMES];
    return [...Array.from({ length: FRAMES }, (_, n) => () => surface.mouse("move", ...at(n + 1), true)), () => surface.mouse("up", x, y, true)];
  },
  all() {
    look_at_middle();
    check = () => ask(surface.selected() === shown.cards.length, `${surface.selected()} selected`);
    return [() => surface.select_all()];
  },
};

surface = library === "cytoscape" ? await cytoscape_surface(modules, view) : await max_graph_surface(modules, view);

window.bench = {
  async clear() {
    surface.clear();
    await rest();
  },
  async load(url) {
    return await frame(() => {
      const request = new XMLHttpRequest();
      request.open("GET", url, false);
      request.send();
      shown = JSON.parse(request.responseText);
      surface.load(shown);
      surface.fit();
    });
  },
  async prepare(task, turn) {
    check = () => null;
    endless = ENDLESS.includes(task);
    sends = await TASKS[task](turn);
    await rest();
  },
  async frames() {
    const walls = [];
    let spent = 0;
    for (const send of sends) {
      walls.push(await frame(send));
      spent += walls[walls.length - 1];
      if (endless && spent > MOST_MS) {
        check = () => null;
        break;
      }
    }
    return walls;
  },
  check: () => check(),
};
