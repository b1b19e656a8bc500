#!/usr/bin/env python3
"""Signs in as the portal does (authorization code with PKCE) and prints the access token. For trying a realm.

PASSWORD=... sign-in.py KEYCLOAK_URL USER [REDIRECT_URI] > token
"""
import base64
import hashlib
import html
import http.cookiejar
import json
import os
import re
import secrets
import sys
import urllib.parse
import urllib.request

base, user = sys.argv[1].rstrip("/") + "/realms/estampillas/protocol/openid-connect", sys.argv[2]
redirect = sys.argv[3] if len(sys.argv) > 3 else "https://portal.example/signed-in"


class Stay(urllib.request.HTTPRedirectHandler):
    """The way back to the portal is read, not followed."""

    def redirect_request(self, request, file, code, message, headers, url):
        return None if url.startswith(redirect) else super().redirect_request(
            request, file, code, message, headers, url)


browser = urllib.request.build_opener(
    Stay, urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar(
        # As browsers do for addresses of this machine: cookies that are Secure, without https.
        http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))))
verifier = secrets.token_urlsafe(48)
challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
page = browser.open(base + "/auth?" + urllib.parse.urlencode({
    "client_id": "portal", "response_type": "code", "scope": "openid", "redirect_uri": redirect,
    "state": secrets.token_urlsafe(16), "code_challenge": challenge, "code_challenge_method": "S256"}))
action = html.unescape(re.search(r'action="([^"]+)"', page.read().decode()).group(1))
form = urllib.parse.urlencode({"username": user, "password": os.environ["PASSWORD"]}).encode()
try:
    browser.open(action, form)
    sys.exit("not signed in: wrong password, or the user must do something first")
except urllib.error.HTTPError as answer:
    back = answer.headers.get("Location", "")
code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query).get("code")
if not code:
    sys.exit("no code came back: " + back)
token = urllib.request.urlopen(base + "/token", urllib.parse.urlencode({
    "grant_type": "authorization_code", "client_id": "portal", "code": code[0],
    "redirect_uri": redirect, "code_verifier": verifier}).encode())
print(json.load(token)["access_token"])
