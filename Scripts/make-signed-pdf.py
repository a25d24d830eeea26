#!/usr/bin/env python3
"""Writes a signed directive: one scanned page, signed by its signer and then by the office's seal.

    make-signed-pdf.py OUTPUT.pdf          needs Pillow and pyHanko from PyPI

The day is left blank on the page and the seal stands where the name would be, so that both are told
by the signatures alone. Names, bodies and the authority that issues the certificates are invented.
Every run makes new keys, so two outputs differ in their signatures.
"""
import io
import sys
from datetime import datetime, timedelta, timezone

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from PIL import Image, ImageDraw, ImageFont
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter

FACE = "/usr/share/fonts/truetype/liberation2/LiberationSerif-%s.ttf"
DPI = 200
VIETNAM = timezone(timedelta(hours=7))

# Face, points, whether centred there, millimetres from the left edge and the top, text.
PAGE = [
    ("Regular", 13, True, 60, 22, "UBND HUYỆN BÌNH MINH"),
    ("Bold", 13, True, 60, 28, "ỦY BAN NHÂN DÂN XÃ AN BÌNH"),
    ("Bold", 13, True, 147, 22, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Bold", 13, True, 147, 28, "Độc lập - Tự do - Hạnh phúc"),
    ("Regular", 13, True, 60, 38, "Số: 1247/UBND-VP"),
    ("Italic", 14, True, 147, 38, "An Bình, ngày         tháng 3 năm 2024"),
    ("Regular", 12, True, 60, 44, "V/v tổng vệ sinh các tuyến đường trong xã"),
    ("Regular", 14, False, 60, 60, "Kính gửi: Trưởng các thôn trên địa bàn xã."),
    ("Regular", 14, False, 42, 74, "Ủy ban nhân dân xã yêu cầu Trưởng các thôn tổ chức tổng vệ sinh các"),
    ("Regular", 14, False, 30, 82, "tuyến đường, báo cáo kết quả về Văn phòng trước ngày 29/3/2024./."),
    ("BoldItalic", 12, False, 30, 100, "Nơi nhận:"),
    ("Regular", 11, False, 30, 106, "- Như trên;"),
    ("Regular", 11, False, 30, 111, "- Lưu: VT."),
    ("Bold", 14, True, 147, 100, "TM. ỦY BAN NHÂN DÂN"),
    ("Bold", 14, True, 147, 107, "CHỦ TỊCH"),
]


def page():
    """Bilevel, as fax machines and offices' scanners pack it."""
    paper = Image.new("1", (round(8.27 * DPI), round(11.69 * DPI)), 1)
    draw = ImageDraw.Draw(paper)
    for face, points, is_centred, x, y, text in PAGE:
        font = ImageFont.truetype(FACE % face, round(points * DPI / 72))
        place = (x / 25.4 * DPI, y / 25.4 * DPI)
        draw.text(place, text, font=font, fill=0, anchor="ma" if is_centred else "la")
    out = io.BytesIO()
    paper.save(out, "PDF", resolution=DPI)
    return out


def name(common, organization=None):
    parts = [x509.NameAttribute(NameOID.COUNTRY_NAME, "VN")]
    if organization:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization))
    return x509.Name(parts + [x509.NameAttribute(NameOID.COMMON_NAME, common)])


def certificate(subject, key, issuer, issuer_key, is_authority=False):
    return (
        x509.CertificateBuilder()
        .subject_name(subject).issuer_name(issuer).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2023, 1, 1)).not_valid_after(datetime(2043, 1, 1))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .sign(issuer_key, hashes.SHA256()))


def signer(common, organization, authority, authority_key):
    key = rsa.generate_private_key(65537, 2048)
    own = certificate(name(common, organization), key, authority.subject, authority_key)
    packed = serialization.pkcs12.serialize_key_and_certificates(
        b"signer", key, own, [authority], serialization.NoEncryption())
    return signers.SimpleSigner.load_pkcs12_data(packed, other_certs=[], passphrase=None)


class ClockedSigner(signers.PdfSigner):
    """Signs at a given moment instead of now."""

    def __init__(self, metadata, by, moment):
        super().__init__(metadata, signer=by)
        self.moment = moment

    def init_signing_session(self, *arguments, **options):
        session = super().init_signing_session(*arguments, **options)
        session.system_time = self.moment
        return session


def signed(pdf, by, field, moment):
    metadata = signers.PdfSignatureMetadata(
        field_name=field, reason="Ban hành văn bản", subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256")
    return ClockedSigner(metadata, by, moment).sign_pdf(
        IncrementalPdfFileWriter(pdf, strict=False), bytes_reserved=8192)


def main():
    key = rsa.generate_private_key(65537, 2048)
    root = name("Tin Cậy An Bình", "Công ty Tin Cậy")
    authority = certificate(root, key, root, key, is_authority=True)
    chairman = signer("Trần Thị Hạnh", "Ủy ban nhân dân xã An Bình", authority, key)
    seal = signer("UBND xã An Bình", "Huyện Bình Minh", authority, key)
    pdf = signed(page(), chairman, "ChuKy1", datetime(2024, 3, 14, 16, 25, 31, tzinfo=VIETNAM))
    pdf = signed(pdf, seal, "ChuKy2", datetime(2024, 3, 15, 8, 2, 10, tzinfo=VIETNAM))
    with open(sys.argv[1], "wb") as out:
        out.write(pdf.getbuffer())


main()
