#!/usr/bin/env python3
"""Prints copies of a stored receipt for COPY: each with its own code, payer check, text and hash.

fill-receipts.py TEMPLATE FIRST HOW_MANY      the template is a row of the table as one line of JSON
"""
import hashlib
import hmac
import json
import random
import sys
import uuid

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK = b"3456"


def check_character(chars):
    """Luhn over 32 symbols, as the service computes it."""
    total, factor = 0, 2
    for char in reversed(chars):
        product = ALPHABET.index(char) * factor
        total += product // 32 + product % 32
        factor = 3 - factor
    return ALPHABET[(32 - total % 32) % 32]


def code():
    chars = random.choices(ALPHABET, k=16)
    return "".join(chars) + check_character(chars)


def shown(compact):
    return "-".join(compact[i:i + 4] for i in range(0, 17, 4))


def text(value):
    if value is None:
        return "\\N"
    escaped = str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")
    return escaped.replace("\r", "\\r")


with open(sys.argv[1], encoding="utf-8") as file:
    template = json.load(file)
first, how_many = int(sys.argv[2]), int(sys.argv[3])
# PostgreSQL lists the keys of jsonb by length, then by bytes.
columns = sorted(template, key=lambda name: (len(name), name))
before = shown(template["code"])
out = sys.stdout
for number in range(first, first + how_many):
    fresh = code()
    document = template["document"].replace(before, shown(fresh))
    row = dict(
        template,
        id=str(uuid.uuid4()),
        number="R-2026-9%07d" % number,
        code=fresh,
        payable_id=str(uuid.uuid4()),
        payer_check=hmac.new(fresh.encode(), CHECK, hashlib.sha256).hexdigest(),
        document=document,
        document_hash=hashlib.sha256(document.encode()).hexdigest())
    out.write("\t".join(text(row[name]) for name in columns) + "\n")
