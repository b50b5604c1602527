"""Drawings of draw.io, as the program writes them: cells put together by hand, and all the ways to pack a page."""

import base64
import struct
import zlib
from collections.abc import Iterable
from html import escape
from urllib.parse import quote

BOX = "rounded=0;whiteSpace=wrap;html=1;"
LANE = "swimlane;html=1;startSize=30;"


def box(id: str, label: str, *place: float, parent: str = "1", style: str = BOX) -> str:
    """A shape at x, y of its parent, 120 × 60 unless a size follows."""
    x, y, width, height = (*place, 120, 60)[:4] if len(place) == 2 else place
    geometry = f'<mxGeometry x="{x}" y="{y}" width="{width}" height="{height}" as="geometry"/>'
    return f'<mxCell id="{id}" value="{escape(label)}" style="{style}" vertex="1" parent="{parent}">{geometry}</mxCell>'


def edge(id: str, source: str = "", target: str = "", label: str = "", style: str = "html=1;") -> str:
    """An edge; an end without a name is loose, far from everything."""
    return _edge(id, (source, target), f'value="{escape(label)}" style="{style}"', ((-900, -900), (-800, -800)))


def loose_edge(id: str, begin: tuple[float, float], end: tuple[float, float], *, source: str = "") -> str:
    """An edge that is tied to nothing, or at its beginning alone, with the points at which its tips lie."""
    return _edge(id, (source, ""), 'style="html=1;"', (begin, end))


def _edge(id: str, ends: tuple[str, str], look: str, tips: Iterable[tuple[float, float]]) -> str:
    tied = "".join(f' {name}="{end}"' for name, end in zip(("source", "target"), ends, strict=True) if end)
    named = zip(tips, ("sourcePoint", "targetPoint"), strict=True)
    points = "".join(f'<mxPoint x="{x}" y="{y}" as="{name}"/>' for (x, y), name in named)
    place = f'<mxGeometry relative="1" as="geometry">{points}</mxGeometry>'
    return f'<mxCell id="{id}" {look} edge="1" parent="1"{tied}>{place}</mxCell>'


def model(*cells: str) -> str:
    """The model of a page."""
    return f'<mxGraphModel dx="1" dy="1"><root><mxCell id="0"/><mxCell id="1" parent="0"/>{"".join(cells)}</root></mxGraphModel>'


def packed(text: str) -> str:
    """A page as draw.io packs it: percent-encoded, deflated without a header, base64."""
    deflate = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    raw = deflate.compress(quote(text, safe="~()*!.'").encode()) + deflate.flush()
    return base64.b64encode(raw).decode()


def mxfile(pages: Iterable[tuple[str, str]]) -> bytes:
    """A file of pages, each with its name and what stands in it."""
    every = "".join(f'<diagram id="{n}" name="{escape(name)}">{page}</diagram>' for n, (name, page) in enumerate(pages))
    return f'<mxfile host="app.diagrams.net">{every}</mxfile>'.encode()


def one(*cells: str) -> bytes:
    """A file of one page."""
    return mxfile([("Page-1", model(*cells))])


def chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a PNG file."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*chunks: bytes) -> bytes:
    """A PNG file of one pixel with further chunks."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\xff\xff\xff"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + pixels + chunk(b"IEND", b"")
