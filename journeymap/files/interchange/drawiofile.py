"""The pages in a file of draw.io: as XML, plain or compressed, or carried by an SVG or PNG picture.

A page is inline, or base64 of a raw deflate stream of percent-encoded text; what it is shows in its content. A picture
carries the file in the attribute `content` of its root or in a text chunk `mxfile`. See
https://www.drawio.com/doc/faq/diagram-source-edit.
"""

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from journeymap.files.decoding import FileError
from journeymap.files.interchange.imported import LARGEST
from journeymap.language import tr

PNG = b"\x89PNG\r\n\x1a\n"
_KEYS = (b"mxfile", b"mxGraphModel")


def pages(data: bytes) -> tuple[tuple[str, Element], ...]:
    """For each page its name and the element that holds it, still packed. Raises FileError where there is none."""
    if len(data) > LARGEST:
        raise FileError(tr("It is larger than {size} MB: leave out what is not needed.").format(size=LARGEST >> 20))
    root = _element(_from_png(data) if data.startswith(PNG) else data)
    if _name(root) == "svg":
        content = root.get("content", "")
        if not content:
            raise FileError(tr("The picture carries no diagram: export it anew with “Include a copy of my diagram”."))
        root = _element((content if "<" in content[:1] else unquote(content)).encode())
    if _name(root) == "mxGraphModel":
        return (("", root),)
    if _name(root) != "mxfile":
        raise FileError(tr("It is no file of draw.io: it begins with <{name}>.").format(name=_name(root)))
    found = tuple((page.get("name", ""), page) for page in root if _name(page) == "diagram")
    if not found:
        raise FileError(tr("It has no page: draw something in draw.io and save it again."))
    return found


def model(page: Element) -> Element:
    """The element `mxGraphModel` of a page, unpacked. Raises FileError where it cannot be."""
    inline = page if _name(page) == "mxGraphModel" else next((e for e in page if _name(e) == "mxGraphModel"), None)
    if inline is not None:
        return inline
    packed = "".join(page.itertext()).strip()
    if not packed:
        return Element("mxGraphModel")
    return _element(_unpacked(packed))


def _unpacked(packed: str) -> bytes:
    if packed.startswith(("<", "%3C", "%3c")):
        return unquote(packed).encode()
    try:
        raw = _inflated(base64.b64decode("".join(packed.split()), validate=True), -zlib.MAX_WBITS)
    except (binascii.Error, ValueError, zlib.error) as error:
        raise FileError(tr("A page is damaged: open the file in draw.io and save it again.")) from error
    return unquote(raw.decode("utf-8", "replace")).encode()


def _inflated(data: bytes, bits: int) -> bytes:
    """Raises FileError where more comes out than a drawing can have; zlib.error where it is damaged."""
    stream = zlib.decompressobj(bits)
    raw = stream.decompress(data, LARGEST)
    if stream.unconsumed_tail:
        raise FileError(tr("It unpacks to more than {size} MB, which no drawing has.").format(size=LARGEST >> 20))
    return raw


def _element(data: bytes) -> Element:
    try:
        return fromstring(data)
    except ParseError as error:
        line, column = error.position
        told = tr("Its XML is broken at line {line}, column {column}: open it in draw.io and save it again.")
        raise FileError(told.format(line=line, column=column + 1)) from error
    except DefusedXmlException as error:
        raise FileError(tr("Its XML defines entities, which no drawing needs: do not trust this file.")) from error
    except (ValueError, LookupError) as error:  # an encoding that is not known
        raise FileError(tr("Its XML names an encoding that is not known: save it as UTF-8.")) from error


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _from_png(data: bytes) -> bytes:
    for key, text in _text_chunks(data):
        if key in _KEYS:
            return unquote(text.decode("utf-8", "replace")).encode()
    raise FileError(tr("The picture carries no diagram: export it anew with “Include a copy of my diagram”."))


def _text_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The key and the text of each text chunk of a PNG file; what is damaged is passed over."""
    at = len(PNG)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12
        key, _, text = body.partition(b"\0")
        try:
            if kind == b"tEXt":
                yield key, text
            elif kind == b"zTXt":
                yield key, _inflated(text[1:], zlib.MAX_WBITS)
            elif kind == b"iTXt":
                yield key, _international(text)
        except zlib.error:
            continue


def _international(text: bytes) -> bytes:
    """The text of an iTXt chunk: flag, method, language, translated key, text."""
    packed, rest = text[:1] == b"\1", text[2:]
    words = rest.split(b"\0", 2)[-1]
    return _inflated(words, zlib.MAX_WBITS) if packed else words
