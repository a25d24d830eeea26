#!/usr/bin/env python3
"""Makes a corpus of files that nobody can read, has them ingested beside good ones, and checks each.

    Scripts/bad-files.py .build/release/giaoviec [--quick] [--extract] [--keep DIR]

Damaged, cut off, encrypted, mislabelled files; decompression bombs of every format; pictures and
pages beyond all measure; layouts that never end; names with line breaks and foreign bytes. The run
must not die, every file must have one of its codes, every good file must be read, and the archive
must be sound. --quick leaves out what has to be killed for time; --extract has `extract` and `read`
look at each file, too, and watches their memory and time. --few is for the tests: a few seconds.
"""
import argparse
import hashlib
import json
import os
import re
import resource
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "Fixtures" / "Directives"
TEXT = (FIXTURES / "01-cong-van" / "truth.txt").read_bytes()
SCAN = (FIXTURES / "01-cong-van" / "scan-a.pdf").read_bytes()
GOOD = {"ok", "needsReview"}


# Formats, each made by hand: a maker that checks what it writes would refuse most of this.

def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, depth=8, color=0, rows=None, extra=b"") -> bytes:
    channels = {0: 1, 2: 3, 6: 4}[color]
    row = b"\0" + b"\xff" * ((width * depth * channels + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(height if rows is None else rows))
    header = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra
            + chunk(b"IDAT", data + packer.flush()) + chunk(b"IEND", b""))


def jpeg(width: int, height: int, scans=1, progressive=False, data=None) -> bytes:
    """Grey all over: one bit for no difference, one for the end of the block."""
    table = b"\1" + b"\0" * 15 + b"\0"
    tables = b"\xff\xc4" + struct.pack(">H", 2 + 2 * (1 + len(table))) + b"\0" + table + b"\x10" + table
    frame = struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0)
    out = b"\xff\xd8\xff\xdb" + struct.pack(">H", 67) + b"\0" + b"\1" * 64
    out += (b"\xff\xc2" if progressive else b"\xff\xc0") + struct.pack(">H", 2 + len(frame)) + frame
    out += tables
    blocks = -(-width // 8) * -(-height // 8)
    body = b"\0" * (blocks // (8 if progressive else 4) + 1) if data is None else data
    for scan in range(scans):
        band = b"\0\0\0" if progressive and scan == 0 else b"\1\x3f\0" if progressive else b"\0\x3f\0"
        out += b"\xff\xda" + struct.pack(">HBBB", 8, 1, 1, 0) + band + body
    return out + b"\xff\xd9"


def tiff(width, height, data=b"", compression=1, depth=8, pages=1, tail=None, rows=None) -> bytes:
    body = b"II*\0\0\0\0\0" + data
    body += b"\0" * (len(body) % 2)
    first = last = None
    for page in range(pages):
        at = len(body)
        entries = [(256, 4, width), (257, 4, height), (258, 3, depth), (259, 3, compression),
                   (262, 3, 1), (273, 4, 8), (277, 3, 1), (278, 4, rows or height),
                   (279, 4, len(data))]
        body += struct.pack("<H", len(entries))
        for tag, kind, value in entries:
            body += struct.pack("<HHII", tag, kind, 1, value)
        last = len(body)
        body += struct.pack("<I", 0)
        if first is None:
            first = at
        else:
            body = body[:previous] + struct.pack("<I", at) + body[previous + 4:]
        previous = last
    if tail is not None:
        body = body[:last] + struct.pack("<I", first if tail == "loop" else tail)
    return body[:4] + struct.pack("<I", first) + body[8:]


def stream(data: bytes, entries="", filters="/FlateDecode", packed=False) -> bytes:
    if filters and not packed:
        data = zlib.compress(data, 9)
    name = f"/Filter {filters} " if filters else ""
    return f"<< {name}{entries} /Length {len(data)} >> stream\n".encode() + data + b"\nendstream"


def pdf(objects: dict, trailer="") -> bytes:
    out, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(out)
        body = body.encode() if isinstance(body, str) else body
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    size = max(objects) + 1
    table = b"".join(
        b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n"
        for n in range(size))
    start = len(out)
    return (out + f"xref\n0 {size}\n".encode() + table
            + f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode())


def page_pdf(content=b"", resources="", box="0 0 595 842", entries="", **more) -> bytes:
    """One page; `more` are objects 5 and up by o5=…"""
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R "
           f"/Resources << {resources} >> {entries} >>",
        4: content if content.startswith(b"<<") else stream(content)}
    objects.update({int(name[1:]): body for name, body in more.items()})
    return pdf(objects)


def image_pdf(width, height, data, filters="/FlateDecode", entries="", depth=8, space="/DeviceGray"):
    picture = stream(
        data, f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
        f"/BitsPerComponent {depth} /ColorSpace {space} {entries}", filters, packed=True)
    return page_pdf(b"595 0 0 842 0 0 cm /X Do", "/XObject << /X 5 0 R >>", o5=picture)


def deflated(size: int, times=1, byte=b"\xff") -> bytes:
    packer = zlib.compressobj(9)
    block = byte * (1 << 20)
    data = b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()
    return data if times == 1 else deflated_bytes(data, times - 1)


def deflated_bytes(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


def encrypted(password: bytes) -> bytes:
    """The standard handler, revision 2 (ISO 32000-1, 7.6.3), with a user's password."""
    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")

    def rc4(key, data):
        box, j, out = list(range(256)), 0, bytearray()
        for i in range(256):
            j = (j + box[i] + key[i % len(key)]) % 256
            box[i], box[j] = box[j], box[i]
        i = j = 0
        for byte in data:
            i = (i + 1) % 256
            j = (j + box[i]) % 256
            box[i], box[j] = box[j], box[i]
            out.append(byte ^ box[(box[i] + box[j]) % 256])
        return bytes(out)

    owner = rc4(hashlib.md5((b"owner" + pad)[:32]).digest()[:5], (password + pad)[:32])
    identity = b"0123456789abcdef"
    key = hashlib.md5((password + pad)[:32] + owner + struct.pack("<i", -4) + identity).digest()[:5]
    text = b"BT /F 20 Tf 50 700 Td (Kinh gui) Tj ET"
    content = rc4(hashlib.md5(key + b"\4\0\0\0\0").digest()[:10], text)
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
           "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        4: stream(content, filters=""),
        5: f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{rc4(key, pad).hex()}> >>"}
    return pdf(objects, f"/Encrypt 5 0 R /ID [<{identity.hex()}> <{identity.hex()}>]")


def nested_forms(depth: int, width: int, leaf=b"0 0 1 1 re f") -> dict:
    forms = {}
    for level in range(depth):
        inner = b"/F Do " * width if level < depth - 1 else leaf
        uses = f"/XObject << /F {6 + level} 0 R >>" if level < depth - 1 else ""
        forms[f"o{5 + level}"] = stream(
            inner, f"/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << {uses} >>")
    return forms


def many_pages(count: int, content=b"") -> bytes:
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [" + " ".join(f"{4 + n} 0 R" for n in range(count))
           + f"] /Count {count} /MediaBox [0 0 60 80] /Resources << >> >>",
        3: stream(content)}
    for number in range(count):
        objects[4 + number] = "<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>"
    return pdf(objects)


FONT = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
CUT = {"truncated-file", "damaged-file", "no-pages", "page-failed", "unknown-type"}
DAMAGED = CUT | {"blank"}
LARGE = {"image-too-large"}
KILLED = {"timeout", "memory-limit", "worker-crashed", "image-too-large", "damaged-file"}
READ = {"good"}
QUICKEST = ("cut-", "empty.", "zeros.", "noise.", "zip", "program", "utf-16", "windows", "password",
            "pixels.", "long", "no-pixels", "turning", "bomb.txt")


def corpus(quick: bool):
    """Name, bytes, what may come of it: codes, or `good` for a record that is no failure."""
    scan = SCAN
    picture = re.search(rb"/DCTDecode.*?stream\r?\n", scan, re.S)
    length = int(re.search(rb"/Length (\d+)", picture.group()).group(1))
    photo = scan[picture.end():picture.end() + length]
    small_png = png(400, 300)
    small_tiff = tiff(400, 300, b"\xff" * 120_000)
    for share in (0.001, 1, 5, 10, 25, 40, 50, 60, 75, 90, 95, 99):
        yield f"cut-{share}.pdf", scan[:max(9, int(len(scan) * share / 100))], CUT | READ
    for size in (4, 8, 20, 33, 60, len(small_png) - 12):
        yield f"cut-{size}.png", small_png[:size], CUT
    for share in (0.001, 1, 10, 50, 90, 99):
        yield f"cut-{share}.jpg", photo[:max(3, int(len(photo) * share / 100))], CUT
    for size in (4, 8, 20, 60_000, 120_010, len(small_tiff) - 4):
        yield f"cut-{size}.tif", small_tiff[:size], CUT
    yield "cut-letter.txt", "Kính gửi: Sở Nội vụ ư".encode()[:-1], {"unknown-type"}

    for ending in ("pdf", "png", "jpg", "tif", "txt"):
        yield f"empty.{ending}", b"", {"empty-file"} | READ  # all but one are duplicates
    yield "zeros.pdf", bytes(5000), {"unknown-type"}
    yield "zeros-behind.pdf", scan[:1000] + bytes(200_000), CUT
    yield "hole.pdf", scan[:200_000] + bytes(200_000) + scan[400_000:], CUT | READ
    yield "hole.png", small_png[:60] + bytes(100) + small_png[160:], CUT | READ
    yield "noise.png", b"\x89PNG\r\n\x1a\n" + hashlib.sha512(b"x").digest() * 50, LARGE | CUT
    yield "noise.jpg", b"\xff\xd8\xff\xe0" + hashlib.sha512(b"y").digest() * 50 + b"\xff\xd9", CUT
    yield "noise.tif", b"II*\0\x10\0\0\0" + hashlib.sha512(b"z").digest() * 50, CUT | LARGE
    yield "noise.pdf", b"%PDF-1.7\n" + hashlib.sha512(b"p").digest() * 50 + b"%%EOF", CUT

    yield "pdf-by-another.txt", scan, READ
    yield "text-by-another.pdf", TEXT + b"\nmang ten khac\n", READ
    yield "png-by-another.jpg", small_png, READ
    yield "zip.pdf", b"PK\3\4" + bytes(60), {"unknown-type"}
    yield "program.pdf", b"\x7fELF\2\1\1" + bytes(60), {"unknown-type"}
    yield "utf-16.txt", "Kính gửi: Sở Nội vụ".encode("utf-16"), {"unknown-type"}
    yield "windows-1258.txt", b"K\xednh g\xf0i: S\xf5 N\xf5i v\xf8\n", {"unknown-type"}

    yield "password.pdf", encrypted(b"secret"), {"encrypted-file"}
    yield "no-password.pdf", encrypted(b""), READ

    side = 30_000
    yield "pixels.png", png(side, side, rows=10), LARGE
    yield "pixels.jpg", jpeg(side, side, data=b"\0" * 1000), LARGE
    yield "pixels.tif", tiff(side, side, b"\0" * 1000), LARGE
    yield "pixels.pdf", image_pdf(side, side, deflated(1 << 20)), LARGE
    yield "pixels-hidden.pdf", image_pdf(
        side, side, deflated(1 << 20)).replace(b"/Width ", b"/Widt#68 "), LARGE | KILLED | READ
    yield "long.png", png(10, 200_000, rows=10), LARGE
    yield "no-pixels.png", png(0, 0), CUT
    yield "page-of-a-kilometre.pdf", page_pdf(b"0 0 9 9 re f", box="0 0 3000000 3000000"), READ
    yield "page-beyond-all.pdf", page_pdf(b"0 0 9 9 re f", box="0 0 1e30 1e30"), READ | KILLED
    yield "page-of-nothing.pdf", page_pdf(b"", box="0 0 0 0"), READ | CUT
    yield "page-inside-out.pdf", page_pdf(b"", box="600 800 -600 -800", entries="/Rotate 45"), READ
    yield "page-as-thread.pdf", page_pdf(b"", box="0 0 1 14400"), READ | CUT

    yield "bomb.png", png(14_000, 14_000), READ | KILLED
    yield "bomb-in-profile.png", png(
        400, 300, extra=chunk(b"iCCP", b"x\0\0" + deflated(1 << 29, byte=b"\0"))), READ | CUT
    yield "bomb.jpg", jpeg(14_000, 14_000), READ | KILLED
    yield "bomb.tif", tiff(14_000, 14_000, deflated(196 << 20), compression=8), READ | KILLED | CUT
    yield "bomb-packed.tif", tiff(
        14_000, 14_000, b"\x81\xff" * (14_000 * 14_000 // 128), compression=32773), READ | KILLED | CUT
    yield "bomb.pdf", image_pdf(14_000, 14_000, deflated(196 << 20)), READ | KILLED
    yield "bomb-lying.pdf", image_pdf(100, 100, deflated(1 << 30)), READ | KILLED
    yield "bomb-twice.pdf", image_pdf(
        100, 100, deflated(1 << 30, 2), "[/FlateDecode /FlateDecode]"), READ | KILLED
    yield "bomb-content.pdf", page_pdf(stream(
        deflated(1 << 28, byte=b"q "), packed=True)), READ | KILLED
    yield "bomb.txt", b"a" * (5 << 20), {"text-too-long"}
    yield "bomb-names.pdf", pdf({
        1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "[" * 100_000 + "]" * 100_000}), CUT | KILLED

    yield "turning-pages.pdf", pdf({
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"}), CUT | READ
    yield "turning-tables.pdf", pdf(
        {1: "<< /Type /Catalog /Pages 2 0 R >>"}, "/Prev 9"), CUT | READ
    yield "turning-directories.tif", tiff(400, 300, b"\xff" * 120_000, pages=2, tail="loop"), READ | CUT
    yield "far-directory.tif", tiff(400, 300, b"\xff" * 120_000, tail=1 << 31), CUT
    yield "empty-page.pdf", page_pdf(b""), READ

    letters = b" ".join(b"BT /F 6 Tf %d %d Td (x) Tj ET" % (n * 7 % 595, n * 11 % 842) for n in range(30_000))
    yield "layer-of-a-heap.pdf", page_pdf(b"BT /F 9 Tf 50 50 Td " + b"(abc) Tj " * 60_000 + b" ET", FONT), READ
    yield "layer-all-over.pdf", page_pdf(letters, FONT), READ | KILLED
    yield "layer-nowhere.pdf", page_pdf(
        b"1e38 0 0 1e38 1e38 1e38 cm BT /F 1e30 Tf 1e30 1e30 Td (abc) Tj ET", FONT), READ
    yield "layer-without-font.pdf", page_pdf(b"BT /Z 12 Tf 50 700 Td (K\xc3\xadnh g) Tj ET"), READ
    yield "layer-in-tcvn3.pdf", page_pdf(
        b"BT /F 12 Tf 50 700 Td (" + b"K\xddnh g\xf6i: S\xeb N\xe9i v\xf4 " * 40 + b") Tj ET", FONT), READ
    yield "signature-of-nothing.pdf", page_pdf(
        b"", entries="/Annots [ << /FT /Sig /V << /Type /Sig /Contents <" + "30" * 9000
        + "> /ByteRange [0 9999999999 1 1] >> >> ]"), READ

    yield "pages.txt", b"\f".join([b"Trang"] * 5000), READ
    yield "breaks.txt", b"\n" * (1 << 20) + b"x", READ
    yield "one-line.txt", b"giao " * 200_000, READ | KILLED
    yield "colons.txt", b":" * 100_000, READ
    if quick:
        return
    yield "pages.pdf", many_pages(5000), READ
    yield "pages.tif", tiff(60, 80, b"\xff" * 4800, pages=5000), READ
    yield "form-feeds.txt", b"\f" * (1 << 20) + b"x", READ | KILLED
    yield "bomb-rich.png", png(13_000, 13_000, depth=16, color=6), READ | KILLED
    yield "bomb-in-steps.jpg", jpeg(13_000, 13_000, scans=60, progressive=True), READ | KILLED | CUT
    yield "forms-in-forms.pdf", page_pdf(
        b"/F Do", "/XObject << /F 5 0 R >>", **nested_forms(12, 10)), KILLED
    yield "strokes.pdf", page_pdf(
        b"0 0 m 595 842 l S 595 0 m 0 842 l S " * 2_000_000), READ | KILLED
    yield "forms-of-text.pdf", page_pdf(
        b"/F Do", "/XObject << /F 5 0 R >>",
        **nested_forms(7, 10, b"BT /F 1 Tf 9 9 Td (giao) Tj ET")), READ | KILLED
    noise = b"".join(hashlib.sha512(b"%d" % n).digest() for n in range(3508 * 2480 // 512))
    yield "noise-all-over.pdf", image_pdf(2480, 3508, zlib.compress(noise), depth=1), READ | KILLED


NAMES = [
    b"line\nbreak.txt", b"tab\there.txt", b"foreign-\xe1\xba.txt", b"all-\xff\xfe\x80.txt",
    b"-dash.txt", b" spaces .txt", b"quote'\".txt", b"back\\slash.txt", b"n" * 251 + b".txt",
    "tổ hợp-e\u0302\u0301.txt".encode(), "🖨️.txt".encode(), b"esc\x1b[31m.txt", b"no-ending",
]


def write(folder: Path, quick: bool, few=False) -> dict:
    expected = {}
    for name, data, outcome in corpus(quick):
        # What opens fast, and every third cut.
        if few and (not name.startswith(QUICKEST)
                    or len(expected) % 3 and name.startswith("cut-")):
            expected["left out " + name] = set()
            continue
        (folder / name).write_bytes(data)
        expected[name] = outcome
    for number, name in enumerate(NAMES):
        place = os.fsencode(folder) + b"/" + name
        with open(place, "wb") as file:
            file.write(TEXT + b"\nTen so %d\n" % number)
        expected[shown(name)] = READ
    for number in range(5):
        (folder / f"good-{number}.txt").write_bytes(TEXT + b"\nBan so %d\n" % number)
        expected[f"good-{number}.txt"] = READ
    expected = {name: outcome for name, outcome in expected.items() if outcome}
    (folder / "good-scan.pdf").write_bytes(SCAN + b"\n")
    expected["good-scan.pdf"] = READ
    (folder / "link.pdf").symlink_to("good-scan.pdf")
    os.mkfifo(folder / "pipe.pdf")
    return expected


def shown(name: bytes) -> str:
    """Bytes that are no UTF-8 stand as \\xE1 in records."""
    text = name.decode("utf-8", "surrogateescape")
    return "".join(
        f"\\x{ord(c) - 0xDC00:X}" if 0xDC80 <= ord(c) <= 0xDCFF else c for c in text)


def codes(record: dict) -> set:
    if record["status"] in GOOD | {"duplicate"}:
        return {"good"}
    return {finding["code"] for finding in record["findings"] if finding["severity"] == "error"}


def watched(command, limit):
    """Exit code, seconds, megabytes of the largest process beneath."""
    began = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        output, errors = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        return None, time.time() - began, output, errors
    return process.returncode, time.time() - began, output, errors


def try_extract(program, folder, expected) -> list:
    failures, slowest = [], (0.0, "")
    for name, outcome in expected.items():
        if not (folder / name).exists():
            continue
        for words in (["extract"], ["read"], ["read", "--to", "pdf"]):
            code, seconds, output, errors = watched(
                [program, *words, "--page-timeout", "10", "--memory", "1024", str(folder / name)], 120)
            slowest = max(slowest, (seconds, f"{' '.join(words)} {name}"))
            told = errors.replace(os.fsencode(folder / name), b"FILE")
            lines = [line for line in told.splitlines() if not line.startswith(b"giaoviec: ")]
            if code not in (0, 3, 65, 66) or lines:
                failures.append(f"{' '.join(words)} {name}: exit {code}, {seconds:.0f} s, {errors[:300]!r}")
            if words == ["extract"] and code is not None:
                found = codes(json.loads(output))
                if not found & outcome:
                    failures.append(f"extract {name}: {found}, not one of {outcome}")
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"extract and read: slowest {slowest[0]:.1f} s ({slowest[1]}), largest process {largest} MB")
    if largest > 4096:
        failures.append(f"{largest} MB in one process")
    return failures


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--few", action="store_true")
    parser.add_argument("--extract", action="store_true")
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    work = Path(arguments.keep or tempfile.mkdtemp(prefix="giaoviec-bad-"))
    folder, archive = work / "folder", work / "office.giaoviec"
    folder.mkdir(parents=True)
    expected = write(folder, arguments.quick or arguments.few, arguments.few)
    if arguments.extract:
        failures = try_extract(program, folder, expected)
        for failure in failures:
            print(failure, file=sys.stderr)
        if not arguments.keep:
            shutil.rmtree(work)
        return 1 if failures else 0

    code, seconds, _, errors = watched(
        [program, "ingest", str(folder), "--archive", str(archive), "--page-timeout", "15",
         "--memory", "1024"], 1500)
    export = subprocess.run([program, "export", "--archive", str(archive)], capture_output=True)
    check = subprocess.run(
        [program, "archive", "check", "--archive", str(archive)], capture_output=True, text=True)
    records = {}
    failures = [] if code == 3 else [f"ingest ended with {code}: {errors[-2000:]!r}"]
    for line in export.stdout.splitlines():
        record = json.loads(line)
        name = record["source"]["path"]
        if name in records:
            failures.append(f"{name!r} is there twice")
        records[name] = codes(record)
    for name, outcome in expected.items():
        found = records.get(name, {"no record"})
        if not found & outcome:
            failures.append(f"{name!r}: {sorted(found)}, not one of {sorted(outcome)}")
    failures += [f"{name!r} was not made" for name in records.keys() - expected.keys()]
    if check.returncode != 0:
        failures.append(check.stdout + check.stderr)
    bad = sum(1 for found in records.values() if found != {"good"})
    hostile = len(expected) - len(NAMES) - 6
    print(f"{hostile} bad or odd files, {len(NAMES)} odd names, 6 good files in {seconds:.0f} s: "
          f"{bad} failed with their codes, {'FAILED' if failures else 'nothing lost'}")
    if arguments.keep:
        for name, found in records.items():
            print(f"{name!r}\t{' '.join(sorted(found))}")
    for failure in failures:
        print(failure, file=sys.stderr)
    if not arguments.keep:
        shutil.rmtree(work)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
