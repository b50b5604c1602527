"""Mermaid's `flowchart`: subgraphs are stages, nodes touchpoints, links transitions. See
https://mermaid.js.org/syntax/flowchart.html.

The engagement type of a touchpoint is the class of its node, so that it comes back, and colours it.
"""

from collections.abc import Iterable, Mapping, Sequence

from journeymap.files.interchange.colours import FILLS, INK, RIMS
from journeymap.files.interchange.containers import fitting, holder, stages_among
from journeymap.files.interchange.flowparsing import Flow, parsed
from journeymap.files.interchange.imported import Imported, ordered_stages, stacked, ways
from journeymap.files.interchange.mermaidtext import EMPTY, Block, escaped, front_matter, plain
from journeymap.files.pasted import ordered
from journeymap.language import tr
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.layout.tidying import tidy
from journeymap.model.records import Properties, Stage, Touchpoint, Transition
from journeymap.model.values import EngagementType

MOST_LINKS = 500
"""So many links Mermaid draws as it is installed."""

_TYPES: Mapping[str, EngagementType] = {str(kind): kind for kind in EngagementType}


def read(block: Block) -> Imported:
    """The journey of a block; what is no statement is counted. Raises FileError where it says more than fits a map."""
    flow = parsed(block.body)
    parents = {n: subgraph.parent for n, subgraph in enumerate(flow.subgraphs)}
    roots = stages_among(range(len(flow.subgraphs)), parents)
    names = {subgraph.id for subgraph in flow.subgraphs}
    nodes = [node for node in flow.nodes if node not in names]
    inside = _inside(flow, nodes, roots, parents)
    others = [""] if roots and any(node not in inside for node in nodes) else []
    stages = ordered_stages([*(plain(flow.subgraphs[n].title) for n in roots), *others])
    of_root = {root: stage.id for root, stage in zip(roots, stages, strict=False)}
    touchpoints = [
        Touchpoint(
            id=new_id(),
            x=0,
            y=0,
            title=plain(flow.nodes[node]),
            engagement=_TYPES.get(flow.classes.get(node, "")),
            stage=of_root[inside[node]] if node in inside else stages[-1].id if others else None,
        )
        for node in nodes
    ]
    ids = {node: touchpoint.id for node, touchpoint in zip(nodes, touchpoints, strict=True)}
    found = ways(
        Transition(id=new_id(), source=ids[link.source], target=ids[link.target], label=plain(link.label))
        for link in flow.links
        if link.source in ids and link.target in ids
    )
    properties = Properties(title=block.title or _outer_title(flow, roots))
    journey = Journey([properties, *stages, *stacked(stages, touchpoints), *found.transitions])
    return Imported(journey.apply(tidy(journey)), (*_notices(flow, block, ids, roots), *found.notices))


def _inside(
    flow: Flow, nodes: Sequence[str], roots: Sequence[int], parents: Mapping[int, int | None]
) -> dict[str, int]:
    """The stage, as the place of its subgraph, in which each node stands or fits best."""
    known = {*roots}
    held = {
        node: root
        for n, subgraph in enumerate(flow.subgraphs)
        if (root := holder(n, known, parents)) is not None
        for node in subgraph.nodes
    }
    loose = [node for node in nodes if node not in held]
    return held | fitting(loose, held, [(link.source, link.target) for link in flow.links], roots)


def _outer_title(flow: Flow, roots: Sequence[int]) -> str:
    """The title of the subgraph that holds all stages."""
    outer = flow.subgraphs[roots[0]].parent if roots else None
    return "" if outer is None else plain(flow.subgraphs[outer].title)


def _notices(flow: Flow, block: Block, ids: Mapping[str, Id], roots: Sequence[int]) -> Iterable[str]:
    outermost = {subgraph.parent for n, subgraph in enumerate(flow.subgraphs) if n in roots}
    outer = sum(1 for link in flow.links if link.source not in ids or link.target not in ids)
    within = sum(
        1 for n, subgraph in enumerate(flow.subgraphs) if n not in {*roots, *outermost} and subgraph.parent is not None
    )
    if within:
        yield tr("Left out: %n subgraph(s) within a stage; what they hold stands in the stage.", n=within)
    if outer:
        yield tr("Left out: %n link(s) to or from a whole stage.", n=outer)
    if flow.odd:
        line = block.line + block.body.count("\n", 0, flow.odd[0])
        left = tr("Left out: %n statement(s) that cannot be understood, the first in line {line}.", n=len(flow.odd))
        yield left.format(line=line)


def write(journey: Journey) -> str:
    """The journey as Mermaid's `flowchart`, from left to right."""
    every = ordered(journey)
    names = {touchpoint.id: f"n{number}" for number, touchpoint in enumerate(every, start=1)}
    lines = [*front_matter(journey.properties.title), "flowchart LR"]
    lines += [f"  {_node(names[t.id], t)}" for t in every if journey.find(Stage, t.stage) is None]
    for number, stage in enumerate(journey.stages, start=1):
        lines.append(f'  subgraph s{number} ["{escaped(stage.title)}"]')
        lines += [f"    {_node(names[t.id], t)}" for t in every if t.stage == stage.id]
        lines.append("  end")
    place = {touchpoint.id: number for number, touchpoint in enumerate(every)}
    ways = [way for way in journey.transitions.values() if way.source in place and way.target in place]
    for way in sorted(ways, key=lambda way: (place[way.source], place[way.target])):
        label = escaped(way.label)
        arrow = "-->" if label == EMPTY else f'-->|"{label}"|'
        lines.append(f"  {names[way.source]} {arrow} {names[way.target]}")
    kinds = dict.fromkeys(t.engagement for t in every if t.engagement)
    lines += [f"  classDef {kind} fill:{FILLS[kind]},stroke:{RIMS[kind]},color:{INK}" for kind in kinds]
    return "\n".join(lines) + "\n"


def _node(name: str, touchpoint: Touchpoint) -> str:
    kind = f":::{touchpoint.engagement}" if touchpoint.engagement else ""
    return f'{name}("{escaped(touchpoint.title)}"){kind}'
