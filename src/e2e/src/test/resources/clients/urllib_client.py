"""A short life of a risk over REST with Python's urllib. Arguments: base address, project key."""
import base64
import sys
import urllib.error
import urllib.request

from walk import walk


def send(method, address, user, password, headers, body):
    request = urllib.request.Request(address, data=body, method=method, headers=headers)
    if user:
        request.add_header("Authorization", "Basic " + base64.b64encode((user + ":" + password).encode()).decode())
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode()


walk(send, sys.argv[1], sys.argv[2], "urllib")
