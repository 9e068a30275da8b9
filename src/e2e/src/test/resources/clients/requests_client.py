"""A short life of a risk over REST with Python's requests, which keeps a session with cookies. Arguments: base address, project key."""
import sys

import requests

from walk import walk

sessions = {}


def send(method, address, user, password, headers, body):
    session = sessions.setdefault((user, password), requests.Session())
    answer = session.request(method, address, data=body, headers=headers, auth=(user, password) if user else None, timeout=60)
    answer.encoding = "utf-8"
    return answer.status_code, answer.text


walk(send, sys.argv[1], sys.argv[2], "requests")
