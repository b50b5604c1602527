// Parses diagrams with Mermaid's own parser: a JSON list of texts on standard input, a JSON list of what they say on
// standard output. The folder with node_modules of mermaid and jsdom is the one argument.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { text as read } from "node:stream/consumers";

const at = (...path) => pathToFileURL(join(process.argv[2], "node_modules", ...path)).href;
const { JSDOM } = (await import(at("jsdom", "lib", "api.js"))).default;
const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const mermaid = (await import(at("mermaid", "dist", "mermaid.core.mjs"))).default;
mermaid.initialize({ startOnLoad: false, securityLevel: "loose" });

function shown(text) {
  const html = (text ?? "").replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  const box = window.document.createElement("div");
  box.innerHTML = html.replaceAll(/<br\s*\/?>/gi, " ");
  return box.textContent.replaceAll(/\s+/g, " ").trim();
}

function said(diagram) {
  const db = diagram.db;
  if (diagram.type === "journey") {
    return {
      title: shown(db.getDiagramTitle()),
      stages: db.getSections().map(shown),
      tasks: db.getTasks().map((t) => [shown(t.section), shown(t.task), t.score, t.people.map(shown)]),
    };
  }
  return {
    title: shown(db.getDiagramTitle()),
    stages: db.getSubGraphs().map((s) => [s.id, shown(s.title), s.nodes]),
    nodes: [...db.getVertices().values()].map((v) => [v.id, shown(v.text), v.classes]),
    links: db.getEdges().map((e) => [e.start, e.end, shown(e.text), e.stroke, e.type]),
  };
}

const answers = [];
for (const text of JSON.parse(await read(process.stdin))) {
  try {
    answers.push(said(await mermaid.mermaidAPI.getDiagramFromText(text)));
  } catch (error) {
    answers.push({ error: String(error?.message ?? error) });
  }
}
console.log(JSON.stringify(answers));
