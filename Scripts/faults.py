#!/usr/bin/env python3
"""Does to an ingest what disks, people and clocks do, and checks that nothing is lost.

    Scripts/faults.py .build/release/giaoviec [NAME…]

Each fault is a function below: a full disk, a folder that cannot be written, files that vanish,
change or cannot be read while they are read, SIGTERM, two runs at once, a clock that jumps, readers
that hang, swell or are killed. A full disk and a read-only folder need a user and mount namespace
(`unshare -rm`) or root; the clock needs a C compiler. What is missing is said, and counts as no fault.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "Fixtures" / "Directives"
TEXTS = [path.read_bytes() for path in sorted(FIXTURES.glob("*/truth.txt"))]
SCAN = FIXTURES / "01-cong-van" / "scan-a.pdf"
PROGRAM = ""


class Skipped(Exception):
    """Something that the fault needs is not on this machine."""


class Office:
    """An inbox beside an archive."""

    def __init__(self, work: Path):
        self.inbox, self.archive = work / "inbox", work / "office.giaoviec"
        self.inbox.mkdir(exist_ok=True)
        self.user = {}

    def fill(self, count: int):
        for number in range(count):
            self.write(f"{number}.txt", TEXTS[number % len(TEXTS)] + b"\nBan so %d\n" % number)

    def write(self, name: str, data: bytes):
        (self.inbox / name).write_bytes(data)

    def command(self, *options) -> list:
        return [PROGRAM, "ingest", str(self.inbox), "--archive", str(self.archive), *options]

    def ingest(self, *options, env=None):
        return subprocess.run(
            self.command(*options), capture_output=True, text=True, timeout=300,
            env=dict(os.environ, **(env or {})), **self.user)

    def start(self, *options):
        return subprocess.Popen(
            self.command(*options), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def leave_to_nobody(self):
        """From now on ingests are run by a user who may not read everything."""
        if os.getuid() != 0:
            return
        self.user = {"user": 65534, "group": 65534, "extra_groups": []}
        try:
            subprocess.run([PROGRAM, "--version"], capture_output=True, check=True, **self.user)
        except (OSError, subprocess.SubprocessError):
            raise Skipped("root may read everything, and no other user may run the program") from None
        work = self.inbox.parent
        for place in [work, *work.rglob("*")]:
            os.chown(place, 65534, 65534)

    def records(self) -> dict:
        lines = subprocess.run(
            [PROGRAM, "export", "--archive", str(self.archive)], capture_output=True, check=True
        ).stdout.splitlines()
        records = {}
        for line in lines:
            record = json.loads(line)
            name = record["source"]["path"]
            assert name not in records, f"{name} is there twice"
            records[name] = record
        return records

    def is_sound(self):
        check = subprocess.run(
            [PROGRAM, "archive", "check", "--archive", str(self.archive)],
            capture_output=True, text=True)
        assert check.returncode == 0, check.stdout + check.stderr

    def has_all(self, count: int):
        """Every file once, with a record that is no failure."""
        records = self.records()
        assert len(records) == count, f"{len(records)} records of {count} files"
        failed = [name for name, record in records.items() if record["status"] == "failed"]
        assert not failed, failed
        self.is_sound()


def mounted(script: str, *arguments):
    """Runs a script of the shell where it may mount; nobody else sees its mounts."""
    words = ["unshare", "-rm", "sh", "-ec", script, "sh", *map(str, arguments)]
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode != 0:
        raise Skipped("unshare -rm is not allowed here")
    return subprocess.run(words, capture_output=True, text=True, timeout=300)


def full_disk(office: Office):
    """The disk is full in the middle; with more room the same command ends it."""
    office.fill(150)
    office.archive.mkdir()
    # What was stored before the disk was full is taken out of the small disk, and gone on with.
    result = mounted(
        'mount -t tmpfs -o size=1500k none "$2"; rc=0; '
        '"$1" ingest "$3" --archive "$2" --progress none || rc=$?; '
        '"$1" export --archive "$2" | wc -l; cp -r "$2" "$4"; exit $rc',
        PROGRAM, office.archive, office.inbox, office.inbox.parent / "rescued")
    assert result.returncode == 74, (result.returncode, result.stderr[-500:])
    assert "disk is full" in result.stderr, result.stderr[-500:]
    assert len(result.stderr.splitlines()) < 5, result.stderr
    kept = int(result.stdout.split()[0])
    office.archive = office.inbox.parent / "rescued"
    assert len(office.records()) == kept
    assert office.ingest().returncode == 0
    office.has_all(150)
    return f"{kept} of 150 stored before"


def full_output(office: Office):
    """`extract` and `export` to a full disk leave no half file."""
    office.fill(40)
    office.ingest()
    result = mounted(
        'mount -t tmpfs -o size=64k none "$3"; rc=0; '
        '"$1" export --archive "$2" -o "$3/all.ndjson" || rc=$?; '
        '"$1" extract "$4"/*.txt -o "$3/more.ndjson" || rc=$rc,$?; echo $rc; ls "$3"',
        PROGRAM, office.archive, tempfile.mkdtemp(dir=office.inbox.parent), office.inbox)
    assert result.stdout.split() == ["74,74"], (result.stdout, result.stderr)


def full_temporary_folder(office: Office):
    """Nowhere to lay down what readers need."""
    result = mounted(
        'mount -t tmpfs -o size=16k none "$3"; TMPDIR="$3" "$1" extract "$2"', PROGRAM, SCAN,
        tempfile.mkdtemp(dir=office.inbox.parent))
    assert result.returncode == 70 and "TMPDIR" in result.stderr, (result.returncode, result.stderr)


def read_only_archive(office: Office):
    """An archive on a disk mounted read-only can be read, and says why it cannot be written."""
    office.fill(5)
    office.ingest()
    office.fill(8)
    result = mounted(
        'mount --bind "$2" "$2"; mount -o remount,ro,bind "$2"; rc=0; '
        '"$1" ingest "$3" --archive "$2" --progress none || rc=$?; '
        '"$1" search "kinh phi" --archive "$2" >/dev/null && "$1" export --archive "$2" | wc -l; exit $rc',
        PROGRAM, office.archive, office.inbox)
    assert result.returncode == 73, (result.returncode, result.stderr)
    assert "cannot be written" in result.stderr, result.stderr
    assert result.stdout.split() == ["5"], (result.stdout, result.stderr)
    assert office.ingest().returncode == 0
    office.has_all(8)


def read_only_inbox(office: Office):
    """Originals are only read."""
    office.fill(8)
    result = mounted(
        'mount --bind "$3" "$3"; mount -o remount,ro,bind "$3"; '
        '"$1" ingest "$3" --archive "$2" --progress none', PROGRAM, office.archive, office.inbox)
    assert result.returncode == 0, result.stderr
    office.has_all(8)


def unreadable_files(office: Office):
    """A folder and a file that one may not look into are told, and read when one may."""
    office.fill(6)
    (office.inbox / "shut").mkdir()
    (office.inbox / "shut" / "7.txt").write_bytes(TEXTS[0] + b"\n7\n")
    office.leave_to_nobody()
    (office.inbox / "shut").chmod(0)
    (office.inbox / "3.txt").chmod(0)
    result = office.ingest()
    assert result.returncode == 3 and "Permission denied" in result.stderr, result.stderr
    (office.inbox / "shut").chmod(0o755)
    (office.inbox / "3.txt").chmod(0o644)
    assert office.ingest("--retry", "all").returncode == 0
    office.has_all(7)


def vanishing_files(office: Office):
    """Files go while the run is on: no failure of theirs, and all others are done."""
    office.fill(300)
    run = office.start("--jobs", "2")
    for number in range(299, 0, -3):
        (office.inbox / f"{number}.txt").unlink()
        time.sleep(0.002)
    errors = run.communicate(timeout=120)[1]
    assert run.returncode == 0, errors[-500:]
    assert office.ingest().returncode == 0
    left = {path.name for path in office.inbox.iterdir()}
    records = office.records()
    assert left <= records.keys(), sorted(left - records.keys())[:5]
    # What was read before its file went keeps its record.
    assert all(record["status"] != "failed" for record in records.values())
    office.is_sound()


def changing_files(office: Office):
    """Files are replaced and appended to while they are read: each record is that of whole bytes."""
    office.fill(60)
    stop = threading.Event()

    def scribble():
        turn = 0
        while not stop.is_set():
            path = office.inbox / f"{turn * 7 % 60}.txt"
            if turn % 2:
                with open(path, "ab") as file:
                    file.write(b"Dong %d\n" % turn)
            else:
                part = office.inbox / ".part"
                part.write_bytes(TEXTS[turn % len(TEXTS)] + b"\nThay %d\n" % turn)
                part.rename(path)
            turn += 1
            time.sleep(0.003)

    scribbler = threading.Thread(target=scribble)
    scribbler.start()
    codes = [office.ingest().returncode for _ in range(4)]
    stop.set()
    scribbler.join()
    assert set(codes) == {0}, codes
    assert office.ingest().returncode == 0
    office.has_all(60)
    other = Office(office.inbox.parent)
    other.archive = office.inbox.parent / "other.giaoviec"
    other.ingest()
    assert office.records() == other.records()


def backups_meanwhile(office: Office):
    """Copies that are made while a run writes are archives, each as the original was at a moment."""
    office.fill(300)
    run = office.start("--jobs", "2")
    copies = []
    while run.poll() is None:
        copy = office.inbox.parent / f"copy-{len(copies)}.giaoviec"
        result = subprocess.run(
            [PROGRAM, "archive", "backup", "--archive", str(office.archive), "-o", str(copy)],
            capture_output=True, text=True)
        if not office.archive.exists() or result.returncode == 66:
            continue
        # 75: in the first moments the tables are just being made.
        assert result.returncode in (0, 75), result.stderr
        if result.returncode == 0:
            copies.append(copy)
    run.communicate()
    assert run.returncode == 0
    counts = []
    whole = office.records()
    for copy in copies:
        office.archive = copy
        office.is_sound()
        records = office.records()
        assert records.items() <= whole.items()
        counts.append(len(records))
    assert counts == sorted(counts) and any(0 < count < 300 for count in counts), counts
    assert office.ingest().returncode == 0
    office.has_all(300)
    return f"{len(counts)} copies of {counts[0]} to {counts[-1]} records"


def terminated(office: Office):
    """SIGTERM ends the documents under way, stores them, and says how it ended."""
    office.fill(400)
    run = office.start("--jobs", "2")
    time.sleep(0.8)
    run.send_signal(signal.SIGTERM)
    errors = run.communicate(timeout=60)[1]
    assert run.returncode == 143, (run.returncode, errors)
    done = len(office.records())
    assert 0 < done < 400, done
    office.is_sound()
    assert office.ingest().returncode == 0
    office.has_all(400)
    return f"{done} of 400 stored before"


def terminated_group(office: Office):
    """The whole process group gets it, as from a service manager: no reader dies of it."""
    office.fill(300)
    run = subprocess.Popen(
        office.command("--jobs", "2"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        start_new_session=True)
    time.sleep(0.8)
    for process in [run.pid, *descendants(run.pid)]:
        os.kill(process, signal.SIGTERM)
    errors = run.communicate(timeout=60)[1]
    assert run.returncode == 143, (run.returncode, errors)
    assert "tried again" not in errors, errors
    assert office.ingest().returncode == 0
    office.has_all(300)


def two_at_once(office: Office):
    """One writes, the other is told who, and readers read on; a dead one's lock holds nobody up."""
    office.fill(400)
    run = office.start("--jobs", "1")
    time.sleep(0.8)
    second = office.ingest()
    assert second.returncode == 75, (second.returncode, second.stderr)
    assert str(run.pid) in second.stderr, second.stderr
    office.records()
    run.kill()
    run.wait()
    assert office.ingest().returncode == 0
    office.has_all(400)


CLOCK = r"""
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
int clock_gettime(clockid_t clock, struct timespec *now) {
  static unsigned turn;
  const char *days = getenv("CLOCK_DAYS");
  int result = (int)syscall(SYS_clock_gettime, clock, now);
  if (result == 0 && clock == CLOCK_REALTIME && days)
    now->tv_sec += 86400L * atol(days) * (turn++ % 2 ? 1 : -1);
  return result;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec precise;
  int result = clock_gettime(CLOCK_REALTIME, &precise);
  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;
  return result;
}
time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}
"""


def jumping_clock(office: Office):
    """The time of day jumps by years, to and fro, at every look: nothing is cut off or read twice."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        raise Skipped("no C compiler for the clock")
    library = office.inbox.parent / "clock.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-x", "c", "-", "-o", str(library)],
                   input=CLOCK, text=True, check=True)
    counts = []
    for days in (0, 3000, 9000, 1):
        office.fill(10 * (len(counts) + 1))
        result = office.ingest("--page-timeout", "60", env={
            "LD_PRELOAD": str(library), "CLOCK_DAYS": str(days)})
        assert result.returncode == 0, (days, result.stderr)
        counts.append(int(re.search(r": (\d+) read", result.stderr).group(1)))
    # fill() writes the first ones again: new time, same bytes, no new reading.
    assert counts == [10, 10, 10, 10], counts
    office.has_all(40)


def set_back_files(office: Office):
    """A file with new bytes and an old time is new; one with a new time and old bytes is not."""
    office.fill(5)
    office.ingest()
    os.utime(office.inbox / "0.txt", (0, 0))
    before = (office.inbox / "1.txt").stat()
    other = (office.inbox / "1.txt").read_bytes().replace(b"Ban so 1", b"Ban so 9")
    (office.inbox / "1.txt").unlink()
    office.write("1.txt", other)
    os.utime(office.inbox / "1.txt", ns=(before.st_atime_ns, before.st_mtime_ns))
    result = office.ingest("--rehash")
    assert ": 1 read" in result.stderr, result.stderr
    office.has_all(5)


def three_pages(second: bytes) -> bytes:
    """A PDF of a good page, this content, and a good page."""
    good = b"BT /F 14 Tf 50 700 Td (Kinh gui: So Noi vu, So Tai chinh, Uy ban nhan dan huyen) Tj ET"
    bodies = {1: b"<< /Type /Catalog /Pages 2 0 R >>",
              2: b"<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>"}
    font = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    forms = b" ".join(b"/X%d %d 0 R" % (n, n) for n in (9,))
    for number, content in zip((3, 4, 5), (6, 7, 8)):
        bodies[number] = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
                          b"/Resources << %s /XObject << %s >> >> >>" % (content, font, forms))
    for number, content in ((6, good), (7, second), (8, good)):
        packed = zlib.compress(content, 9)
        bodies[number] = b"<< /Filter /FlateDecode /Length %d >> stream\n%s\nendstream" % (
            len(packed), packed)
    # Ten uses of ten uses of …: drawing it takes for ever.
    for level in range(9, 21):
        inner = b"/X Do " * 10 if level < 20 else b"0 0 1 1 re f"
        uses = b"/XObject << /X %d 0 R >>" % (level + 1) if level < 20 else b""
        bodies[level] = (b"<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << %s >> "
                         b"/Length %d >> stream\n%s\nendstream" % (uses, len(inner), inner))
    out, places = b"%PDF-1.7\n", []
    for number in sorted(bodies):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, bodies[number])
    table = b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1, table, len(places) + 1, len(out))


def hanging_page(office: Office):
    """The reader is killed at a page's time limit; the pages around it are read: `partial`."""
    office.fill(3)
    office.write("hangs.pdf", three_pages(b"/X9 Do"))
    result = office.ingest("--page-timeout", "3")
    assert result.returncode == 3, result.stderr
    record = office.records()["hangs.pdf"]
    statuses = [page["status"] for page in record["pages"]]
    assert record["status"] == "partial", record["status"]
    assert statuses == ["ok", "timeout", "ok"], statuses
    assert [f["code"] for f in record["findings"] if f["severity"] == "error"] == ["timeout"]
    office.is_sound()
    read = subprocess.run([PROGRAM, "read", "--raw", "--page-timeout", "3", str(office.inbox / "hangs.pdf")],
                          capture_output=True, text=True, timeout=60)
    assert read.returncode == 3 and read.stdout.count("Kinh") == 2, (read.returncode, read.stderr)


def swelling_page(office: Office):
    """The reader is killed over its memory limit; the pages around it are read: `partial`."""
    office.fill(3)
    office.write("swells.pdf", three_pages(b"q " * (1 << 27)))
    result = office.ingest("--memory", "700")
    assert result.returncode == 3, result.stderr
    record = office.records()["swells.pdf"]
    statuses = [page["status"] for page in record["pages"]]
    assert (record["status"], statuses) == ("partial", ["ok", "failed", "ok"]), (record["status"], statuses)
    codes = [f["code"] for f in record["findings"] if f["severity"] == "error"]
    assert set(codes) <= {"memory-limit", "worker-crashed"}, codes
    told = [line for line in result.stderr.splitlines() if "memory" in line]
    # The first death, the record, and the table: the second death is told by the record.
    assert len(told) == 3, told
    office.is_sound()


def document_time(office: Office):
    """The time of a document is over: what was read of it is kept."""
    office.write("long.pdf", three_pages(b"/X9 Do"))
    result = office.ingest("--page-timeout", "60", "--document-timeout", "4")
    assert result.returncode == 3, result.stderr
    record = office.records()["long.pdf"]
    statuses = [page["status"] for page in record["pages"]]
    assert (record["status"], statuses[0]) == ("partial", "ok"), (record["status"], statuses)
    assert set(statuses[1:]) == {"timeout"}, statuses
    office.is_sound()


def killed_readers(office: Office):
    """Readers are killed from outside: no document is blamed, none is lost."""
    office.fill(300)
    run = office.start("--jobs", "2")
    kills = 0
    while run.poll() is None:
        time.sleep(0.05)
        for process in descendants(run.pid)[:1]:
            try:
                os.kill(process, signal.SIGKILL)
                kills += 1
            except ProcessLookupError:
                pass
        if kills >= 15:
            break
    errors = run.communicate(timeout=120)[1]
    assert run.returncode == 0, (run.returncode, errors[-800:])
    office.has_all(300)
    return f"{kills} kills"


def orphaned_readers(office: Office):
    """The parent is killed: its readers end by themselves."""
    office.write("hangs.pdf", three_pages(b"/X9 Do"))
    run = office.start("--page-timeout", "60")
    time.sleep(1.5)
    readers = descendants(run.pid)
    assert readers
    run.kill()
    run.wait()
    time.sleep(1)
    alive = [process for process in readers if is_running(process)]
    assert not alive, alive


def is_running(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


def descendants(process: int) -> list:
    found = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            for word in task.read_text().split():
                found += [int(word), *descendants(int(word))]
        except OSError:
            continue
    return found


FAULTS = [full_disk, full_output, full_temporary_folder, read_only_archive, read_only_inbox,
          unreadable_files, vanishing_files, changing_files, backups_meanwhile, terminated,
          terminated_group, two_at_once, jumping_clock, set_back_files, hanging_page,
          swelling_page, document_time, killed_readers, orphaned_readers]


def main() -> int:
    global PROGRAM
    PROGRAM = os.path.abspath(sys.argv[1])
    failed = 0
    for fault in FAULTS:
        if len(sys.argv) > 2 and fault.__name__ not in sys.argv[2:]:
            continue
        work = Path(tempfile.mkdtemp(prefix="giaoviec-fault-"))
        began = time.time()
        try:
            told = fault(Office(work)) or "nothing lost"
        except Skipped as reason:
            told = f"skipped: {reason}"
        except (AssertionError, AttributeError, KeyError, OSError, subprocess.SubprocessError) as error:
            told = f"FAILED: {error}"
            failed += 1
        finally:
            shutil.rmtree(work, ignore_errors=True)
        print(f"{fault.__name__:22} {time.time() - began:5.1f} s  {told}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
