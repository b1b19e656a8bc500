#!/usr/bin/env python3
"""Re-checks an auditor's pack without the service that made it: python3 verify.py

Needs Python 3 and nothing else. Run it in the directory of the unpacked files. It ends with 0 and
"OK" when everything holds, with 1 and a list of faults otherwise.
"""
import base64
import csv
import functools
import hashlib
import json
import os
import sys
from decimal import Decimal

FAULTS = []
GENESIS = "0" * 64


def fault(text):
    FAULTS.append(text)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def lines(name):
    with open(name, encoding="utf-8", newline="\n") as file:
        for line in file:
            yield line.rstrip("\n")


def rows(name):
    with open(name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def check_files(manifest):
    """Every file is the one that was packed, and there is no other."""
    named = {file["name"] for file in manifest["files"]}
    for file in manifest["files"]:
        if not os.path.exists(file["name"]):
            fault("missing file: " + file["name"])
            continue
        digest = hashlib.sha256()
        with open(file["name"], "rb") as content:
            for block in iter(lambda: content.read(1 << 20), b""):
                digest.update(block)
        if digest.hexdigest() != file["sha256"]:
            fault("changed file: " + file["name"])
    for folder, _, names in os.walk("."):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), ".").replace(os.sep, "/")
            if path != "manifest.json" and path not in named:
                fault("file of unknown origin: " + path)


def check_chain(manifest):
    """The links follow each other without a gap."""
    contents = {}
    previous = None
    last = None
    for row in rows("chain.csv"):
        sequence = int(row["sequence"])
        if previous is None:
            if sequence == 1 and row["previous_hash"] != GENESIS:
                fault("the chain does not begin with zeros")
        elif sequence != last + 1 or row["previous_hash"] != previous:
            fault("chain broken at %d" % sequence)
        if sha256((row["previous_hash"] + ":" + row["content_hash"]).encode()) != row["hash"]:
            fault("wrong hash at link %d" % sequence)
        contents[row["entry_id"]] = row["content_hash"]
        previous, last = row["hash"], sequence
    if previous is not None and previous != manifest["chain"]["lastHash"]:
        fault("the chain does not end where the manifest says")
    return contents


def check_entries(contents):
    """Each entry is the one in the chain and balances; returns sums and entries by source."""
    sums = {}
    by_source = {}
    for line in lines("entries.jsonl"):
        entry = json.loads(line)
        if contents.get(entry["id"]) != sha256(line.encode("utf-8")):
            fault("entry is not the one in the chain: " + entry["id"])
        total = Decimal(0)
        for posting in entry["postings"]:
            amount = Decimal(posting["amount"])
            total += amount
            debit, credit = sums.get(posting["account"], (Decimal(0), Decimal(0)))
            if amount > 0:
                debit += amount
            else:
                credit -= amount
            sums[posting["account"]] = (debit, credit)
        if total != 0:
            fault("entry does not balance: " + entry["id"])
        source = (entry["sourceKind"], entry["sourceId"])
        if source in by_source:
            fault("source booked twice: %s %s" % source)
        by_source[source] = entry
    return sums, by_source


def check_balances(sums):
    """What moved in each account is the sum of its entries, and all accounts together are zero."""
    opening = closing = Decimal(0)
    seen = set()
    for row in rows("balances.csv"):
        account = row["account"]
        seen.add(account)
        debit, credit = sums.get(account, (Decimal(0), Decimal(0)))
        if Decimal(row["debits"]) != debit or Decimal(row["credits"]) != credit:
            fault("sums of account %s differ from its entries" % account)
        if Decimal(row["opening"]) + debit - credit != Decimal(row["closing"]):
            fault("closing balance of account %s is wrong" % account)
        opening += Decimal(row["opening"])
        closing += Decimal(row["closing"])
    for account in sums:
        if account not in seen:
            fault("account without balance: " + account)
    if opening != 0 or closing != 0:
        fault("trial balance is not zero: %s, %s" % (opening, closing))


def split(amount, shares):
    """Largest remainder: the parts make the whole; of equal ones the first gains."""
    cents = amount % 1 != 0
    units = int(abs(amount) * (100 if cents else 1))
    weights = [int(Decimal(share) * 10**8) for share in shares]
    total = sum(weights)
    parts = [units * weight // total for weight in weights]
    lost = sorted(range(len(weights)), key=lambda i: -(units * weights[i] % total))
    for i in lost[: units - sum(parts)]:
        parts[i] += 1
    sign = -1 if amount < 0 else 1
    return [Decimal(sign * part) / (100 if cents else 1) for part in parts]


def check_distribution(by_source):
    """Each distribution follows the version of the rules it names."""
    with open("distribution-rules.json", encoding="utf-8") as file:
        versions = {version["id"]: version for version in json.load(file)}
    for (kind, _), entry in by_source.items():
        if kind != "distribution":
            continue
        version = versions.get(entry.get("ruleVersion"))
        if version is None:
            fault("distribution under unknown rules: " + entry["id"])
            continue
        for levy in {posting["levy"] for posting in entry["postings"]}:
            mine = [p for p in entry["postings"] if p["levy"] == levy]
            taken = sum(Decimal(p["amount"]) for p in mine if p["account"] == "stamp." + levy)
            shares = [s for s in version["shares"] if s["levy"] == levy]
            expected = {}
            for share, part in zip(shares, split(taken, [s["share"] for s in shares])):
                if part != 0:
                    expected[share["fund"]] = part
            given = {
                p["account"].split(".", 1)[1]: -Decimal(p["amount"])
                for p in mine
                if p["account"] != "stamp." + levy
            }
            if expected != given:
                fault("distribution of %s differs from its rules: %s" % (levy, entry["id"]))


# Elliptic curve P-256 (FIPS 186-4), to verify the signatures of receipts (ES256, RFC 7518).
P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
GX = 0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296
GY = 0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
# One key signs the receipts of a year: with its multiples and those of the generator at hand, a
# signature takes additions only. A wider window makes each faster, and the start slower.
WINDOW = 6


def double(point):
    x, y, z = point
    if y == 0 or z == 0:
        return 0, 1, 0
    squared = y * y % P
    s = 4 * x * squared % P
    zz = z * z % P
    m = 3 * (x - zz) * (x + zz) % P
    x3 = (m * m - 2 * s) % P
    return x3, (m * (s - x3) - 8 * squared * squared) % P, 2 * y * z % P


def add(first, second):
    """The first point is in Jacobian coordinates and may be that at infinity, the second is x and y."""
    x1, y1, z1 = first
    x2, y2 = second
    if z1 == 0:
        return x2, y2, 1
    zz = z1 * z1 % P
    h, r = (x2 * zz - x1) % P, (y2 * z1 * zz - y1) % P
    if h == 0:
        return double(first) if r == 0 else (0, 1, 0)
    hh = h * h % P
    hhh, v = h * hh % P, x1 * hh % P
    x3 = (r * r - hhh - 2 * v) % P
    return x3, (r * (v - x3) - y1 * hhh) % P, z1 * h % P


def affine(point):
    x, y, z = point
    inverse = pow(z, -1, P)
    return x * inverse * inverse % P, y * inverse * inverse * inverse % P


@functools.lru_cache(maxsize=None)
def multiples(x, y):
    """The multiples of a point that the first WINDOW bits of a factor may ask for, then those of the next."""
    point, table = (x, y, 1), []
    for _ in range(0, 256, WINDOW):
        base = affine(point)
        table.append([None])
        for _ in range(1, 1 << WINDOW):
            table[-1].append(affine(point))
            point = add(point, base)
    return table


def add_product(total, factor, table):
    for window in table:
        digit = factor % (1 << WINDOW)
        factor >>= WINDOW
        if digit:
            total = add(total, window[digit])
    return total


def signed(key, message, signature):
    if len(signature) != 64:
        return False
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if not (0 < r < N and 0 < s < N):
        return False
    inverse = pow(s, -1, N)
    result = add_product((0, 1, 0), int(sha256(message), 16) * inverse % N, multiples(GX, GY))
    result = add_product(result, r * inverse % N, multiples(*key))
    return result[2] != 0 and affine(result)[0] % N == r


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def check_receipts(by_source):
    """Each receipt is as it was signed, and its money is in the books, stamp by stamp."""
    with open("keys.json", encoding="utf-8") as file:
        keys = {
            key["kid"]: (int.from_bytes(decode(key["x"]), "big"), int.from_bytes(decode(key["y"]), "big"))
            for key in json.load(file)["keys"]
        }
    for kid in [kid for kid, (x, y) in keys.items() if (y * y - x * x * x + 3 * x - B) % P != 0]:
        fault("key %s is no point of the curve" % kid)
        del keys[kid]
    booked = {source for kind, source in by_source if kind == "receipt"}
    count = 0
    for line in lines("receipts.jsonl"):
        count += 1
        receipt = json.loads(line)
        number, document = receipt["number"], receipt["document"]
        digest = hashlib.sha256(document.encode("utf-8")).digest()
        if digest.hex() != receipt["documentHash"]:
            fault("text of receipt %s differs from its hash" % number)
        head, body, signature = receipt["signature"].split(".")
        key = keys.get(receipt["keyId"])
        if key is None or not signed(key, (head + "." + body).encode(), decode(signature)):
            fault("signature of receipt %s is wrong" % number)
        if decode(json.loads(decode(body))["h"]) != digest:
            fault("receipt %s was signed with another text" % number)
        content = json.loads(document)
        entry = by_source.get(("receipt", number))
        if entry is None:
            fault("receipt %s is not in the books" % number)
            continue
        booked.discard(number)
        money = {}
        for posting in entry["postings"]:
            if "levy" in posting:
                money[posting["levy"]] = money.get(posting["levy"], 0) - Decimal(posting["amount"])
        named = {}
        for row in content["lines"]:
            if row["amount"]:
                named[row["levy"]] = named.get(row["levy"], 0) + Decimal(row["amount"])
        if money != named or sum(named.values()) != content["total"]:
            fault("receipt %s and its entry differ" % number)
    for number in booked:
        fault("booked receipt that is not in the pack: " + number)
    return count


def main():
    if len(sys.argv) > 1:
        os.chdir(sys.argv[1])
    with open("manifest.json", encoding="utf-8") as file:
        manifest = json.load(file)
    check_files(manifest)
    contents = check_chain(manifest)
    sums, by_source = check_entries(contents)
    check_balances(sums)
    check_distribution(by_source)
    receipts = check_receipts(by_source)
    for text in FAULTS:
        print("FAULT " + text)
    if FAULTS:
        return 1
    print(
        "OK: %d files, %d links, %d entries, %d receipts, %s to %s"
        % (len(manifest["files"]), len(contents), len(by_source), receipts, manifest["from"], manifest["to"])
    )
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (ValueError, KeyError, OSError, TypeError, ArithmeticError) as error:
        print("FAULT unreadable: %r" % error)
        sys.exit(1)
