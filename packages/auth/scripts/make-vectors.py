#!/usr/bin/env python3
"""Makes vectors/*.openssl.json: known answers, good and bad, with OpenSSL alone.

AES-CBC and HMAC go through the `openssl` command. AES-GCM, which the command refuses, goes through the same library.
Run it in this package's folder: python3 scripts/make-vectors.py
"""
import base64
import ctypes
import ctypes.util
import json
import subprocess

SECRET = "Op3nSslMadeThis!andTheRestIsNotAKey"
OTHER = "AnotherAppSecret!andTheRestIsNotAKey"
IV = bytes(range(0x40, 0x50))
TEXTS = {
    "ASCII": '{"store_id":77,"lang":"en","access_token":"secret_zzzz"}',
    "a whole number of blocks": '{"a":"0123456789abcdef01234567"}',
    "characters of two, three and four bytes": '{"name":"Žofie 茶 🫖"}',
    "one byte": "1",
}


def openssl(*args, data):
    return subprocess.run(["openssl", *args], input=data, capture_output=True)


def cbc(text, secret=SECRET, iv=IV, pad=True):
    args = ["enc", "-aes-128-cbc", "-K", secret[:16].encode().hex(), "-iv", iv.hex()] + ([] if pad else ["-nopad"])
    result = openssl(*args, data=text)
    result.check_returncode()
    return iv + result.stdout


def cbc_opens(blob, secret=SECRET):
    args = ["enc", "-d", "-aes-128-cbc", "-K", secret[:16].encode().hex(), "-iv", blob[:16].ljust(16, b"\0").hex()]
    return openssl(*args, data=blob[16:]).returncode == 0 and len(blob) > 16


def gcm(text, secret=SECRET, iv=IV):
    crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
    for name in ("EVP_CIPHER_CTX_new", "EVP_aes_128_gcm"):
        getattr(crypto, name).restype = ctypes.c_void_p
    context, none = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new()), None
    out, tag, length = ctypes.create_string_buffer(len(text) + 16), ctypes.create_string_buffer(16), ctypes.c_int()
    set_iv_length, get_tag = 0x9, 0x10
    crypto.EVP_EncryptInit_ex(context, ctypes.c_void_p(crypto.EVP_aes_128_gcm()), none, none, none)
    crypto.EVP_CIPHER_CTX_ctrl(context, set_iv_length, len(iv), none)
    crypto.EVP_EncryptInit_ex(context, none, none, secret[:16].encode(), iv)
    crypto.EVP_EncryptUpdate(context, out, ctypes.byref(length), text, len(text))
    written = length.value
    crypto.EVP_EncryptFinal_ex(context, out, ctypes.byref(length))
    crypto.EVP_CIPHER_CTX_ctrl(context, get_tag, 16, tag)
    return iv + out.raw[:written] + tag.raw


def hmac(text, digest="sha256", secret=SECRET):
    return openssl("dgst", f"-{digest}", "-hmac", secret, "-binary", data=text.encode()).stdout


def url64(data):
    return base64.urlsafe_b64encode(data).decode()


def flip(data, index, mask=1):
    changed = bytearray(data)
    changed[index] ^= mask
    return bytes(changed)


def good(name, mode, text, payload):
    return {"name": name, "mode": mode, "clientSecret": SECRET, "text": text, "iv": IV.hex(), "payload": payload, "valid": True}


def bad(name, mode, payload, secret=SECRET):
    return {"name": name, "mode": mode, "clientSecret": secret, "payload": payload, "valid": False}


def payloads():
    cases = []
    for name, text in TEXTS.items():
        for mode, seal in (("cbc", cbc), ("gcm", gcm)):
            payload = url64(seal(text.encode()))
            cases.append(good(f"{mode}: {name}", mode, text, payload))
            if payload.endswith("="):
                cases.append(good(f"{mode}: {name}, without padding", mode, text, payload.rstrip("=")) | {"unpadded": True})
    text = TEXTS["ASCII"].encode()
    c, g = cbc(text), gcm(text)
    broken = {
        "last padding byte changed to 0": flip(c, -17, 16 - len(text) % 16),
        "last padding byte changed to 17": flip(c, -17, (16 - len(text) % 16) ^ 17),
        "truncated by a byte": c[:-1],
        "truncated by a block": c[:-16],
        "IV alone": c[:16],
        "half an IV": c[:8],
        "no padding at all": cbc(b"0123456789abcdef", pad=False),
    }
    for name, blob in broken.items():
        assert not cbc_opens(blob), name
        cases.append(bad(f"cbc: {name}", "cbc", url64(blob)))
    assert not cbc_opens(c, OTHER)
    cases += [
        bad("cbc: secret of another app", "cbc", url64(c), OTHER),
        bad("cbc: bytes that are not UTF-8", "cbc", url64(cbc(b'{"name":"\xff\xfe"}'))),
        bad("cbc: empty", "cbc", ""),
        bad("cbc: not base64", "cbc", "not base64!"),
        bad("cbc: four = too many", "cbc", url64(c).rstrip("=") + "===="),
        bad("cbc: hex instead of base64", "cbc", c.hex()[:-1] + "g"),
        bad("gcm: last byte of the tag changed", "gcm", url64(flip(g, -1))),
        bad("gcm: first byte of the text changed", "gcm", url64(flip(g, 16))),
        bad("gcm: IV changed", "gcm", url64(flip(g, 0))),
        bad("gcm: tag cut to 12 bytes", "gcm", url64(g[:-4])),
        bad("gcm: IV of 12 bytes", "gcm", url64(gcm(text, iv=IV[:12]))),
        bad("gcm: a byte added", "gcm", url64(g + b"\0")),
        bad("gcm: IV alone", "gcm", url64(g[:16])),
        bad("gcm: secret of another app", "gcm", url64(g), OTHER),
        bad("gcm: a CBC payload", "gcm", url64(c)),
        bad("gcm: empty", "gcm", ""),
        bad("hex: odd number of digits", "hex", "7b7"),
        bad("hex: a letter beyond f", "hex", "7g7d"),
        bad("hex: empty", "hex", ""),
        bad("hex: spaces", "hex", "7b 7d"),
    ]
    return cases


def webhooks():
    created, event = 1767225599, "00000000-aaaa-4bbb-8ccc-dddddddddddd"
    message = f"{created}.{event}"
    signature = base64.b64encode(hmac(message)).decode()
    assert not {"+", "/"}.isdisjoint(signature), "the URL-safe case needs such a signature"
    base = {"clientSecret": SECRET, "eventCreated": created, "eventId": event}
    no = {"valid": False, "reason": "signature_invalid"}
    b64 = lambda data: base64.b64encode(data).decode()
    return [
        base | {"name": "right", "signature": signature, "valid": True},
        base | {"name": "time as text", "eventCreated": str(created), "signature": signature, "valid": True},
        base | {"name": "no header", "signature": None, "valid": False, "reason": "signature_missing"},
        base | {"name": "empty header", "signature": "", "valid": False, "reason": "signature_missing"},
        base | no | {"name": "another event", "eventId": event[:-1] + "e", "signature": signature},
        base | no | {"name": "another time", "eventCreated": created + 1, "signature": signature},
        base | no | {"name": "another app", "clientSecret": OTHER, "signature": signature},
        base | no | {"name": "key cut to 16 characters", "signature": b64(hmac(message, secret=SECRET[:16]))},
        base | no | {"name": "SHA-1", "signature": b64(hmac(message, "sha1"))},
        base | no | {"name": "parts swapped", "signature": b64(hmac(f"{event}.{created}"))},
        base | no | {"name": "hex", "signature": hmac(message).hex()},
        base | no | {"name": "URL-safe alphabet", "signature": url64(hmac(message))},
        base | no | {"name": "padding cut", "signature": signature.rstrip("=")},
        base | no | {"name": "truncated to 16 bytes", "signature": b64(hmac(message)[:16])},
        base | no | {"name": "space added", "signature": signature + " "},
    ]


def sso():
    customer = {"appClientId": "custom-app-77-1", "userId": "9", "profile": {"email": "z@shop.example", "billingPerson": {"name": "Žofie 茶"}}}
    now = 1767225600

    def profile(payload=customer, at=now, digest="sha256", signed=None, secret=SECRET):
        text = payload if isinstance(payload, str) else json.dumps(payload, ensure_ascii=False)
        message = base64.b64encode(text.encode()).decode()
        return f"{message} {hmac(signed or f'{message} {at}', digest, secret).hex()} {at}"

    base = {"clientSecret": SECRET, "algorithms": ["sha256"], "nowSeconds": now}
    no = lambda reason: {"status": "invalid", "reason": reason}
    both = {"algorithms": ["sha256", "sha1"]}
    right = profile()
    return [
        base | {"name": "right", "profile": right, "status": "valid", "payload": customer},
        base | {"name": "ten minutes old", "profile": profile(at=now - 600), "status": "valid", "payload": customer},
        base | both | {"name": "SHA-1 where asked for", "profile": profile(digest="sha1"), "status": "valid", "payload": customer},
        base | {"name": "empty", "profile": "", "status": "logged_out"},
        base | no("signature_invalid") | {"name": "SHA-1 where not asked for", "profile": profile(digest="sha1")},
        base | no("signature_invalid") | {"name": "signed without the time", "profile": profile(signed=right.split()[0])},
        base | no("signature_invalid") | {"name": "another app", "profile": profile(secret=OTHER)},
        base | no("signature_invalid") | {"name": "time changed", "profile": right[:-1] + "1"},
        base | no("malformed") | {"name": "signature in upper case", "profile": " ".join(p.upper() if i == 1 else p for i, p in enumerate(right.split()))},
        base | no("malformed") | {"name": "two spaces", "profile": right.replace(" ", "  ", 1)},
        base | no("malformed") | {"name": "no time", "profile": " ".join(right.split()[:2])},
        base | no("malformed") | {"name": "line break at the end", "profile": right + "\n"},
        base | no("expired") | {"name": "eleven minutes old", "profile": profile(at=now - 660)},
        base | no("from_the_future") | {"name": "an hour ahead", "profile": profile(at=now + 3600)},
        base | no("payload_invalid") | {"name": "not JSON", "profile": profile("customer")},
        base | no("payload_invalid") | {"name": "no e-mail", "profile": profile({"appClientId": "a", "userId": "9", "profile": {}})},
        base | no("payload_invalid") | {"name": "no user", "profile": profile({"appClientId": "a", "profile": {"email": "z@shop.example"}})},
    ]


version = subprocess.run(["openssl", "version"], capture_output=True, text=True).stdout.split(" (")[0].strip()
for name, make in {"payloads": payloads, "webhooks": webhooks, "sso": sso}.items():
    with open(f"vectors/{name}.openssl.json", "w", encoding="utf-8") as file:
        json.dump({"source": f"{version}, made with scripts/make-vectors.py", "cases": make()}, file, indent=2, ensure_ascii=False)
        file.write("\n")
