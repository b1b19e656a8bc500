#!/usr/bin/env python3
"""Makes paid liquidations through the API of a running service and prints the codes of their receipts.

make-receipts.py URL HOW_MANY > codes
"""
import http.client
import json
import sys
import threading
import time
import urllib.parse
import uuid

BASE = urllib.parse.urlsplit(sys.argv[1])
HOW_MANY = int(sys.argv[2])
WORKERS = 8


def call(connection, method, path, body=None, **headers):
    text = None if body is None else json.dumps(body)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, text, {"Content-Type": "application/json", **headers})
    answer = connection.getresponse()
    return json.loads(answer.read() or b"{}")


def receipt(connection):
    made = call(connection, "POST", "/api/v1/liquidations", {
        "date": "2026-03-15", "entityNit": "800094164",
        "act": {"type": "contract", "contractType": "public-works", "value": 1000000000,
                "number": "CO-" + uuid.uuid4().hex, "description": "Puente"},
        "taxpayer": {"documentType": "NIT", "document": "900123456-8", "name": "Puentes del Sur S.A.S."}})
    paid = call(connection, "POST", f"/api/v1/liquidations/{made['number']}/payments",
                {"bank": "1007", "payerType": "company", "returnUrl": "https://portal.example/"},
                Access_Code=made["accessCode"], Idempotency_Key=uuid.uuid4().hex)
    token = paid["redirectUrl"].rsplit("/", 1)[1]
    call(connection, "POST", f"/sandbox/transactions/{token}/decision", {"outcome": "approve"})
    return paid["id"]


def work(how_many, codes):
    connection = http.client.HTTPConnection(BASE.hostname, BASE.port)
    payments = [receipt(connection) for _ in range(how_many)]
    for payment in payments:
        state = {}
        while "receipt" not in state or not state["receipt"]:
            state = call(connection, "GET", f"/api/v1/payments/{payment}")
            if not state.get("receipt"):
                time.sleep(0.05)
        codes.append(state["receipt"]["code"])


codes = []
threads = [threading.Thread(target=work, args=(HOW_MANY // WORKERS, codes)) for _ in range(WORKERS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("\n".join(codes))
