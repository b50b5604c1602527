"""ClickHouse over HTTP, so far as the driver needs it: a small server of this process that has chdb count.

Statements run one after the other. `SETTINGS` come as with the true server; a query that holds `sleepEachRow(3)` is
one that only KILL QUERY ends.
"""

import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from urllib.parse import parse_qsl, urlsplit

ENDLESS = "sleepEachRow(3)"
_NO_SETTINGS = {
    "wait_end_of_query",
    "buffer_size",
    "query_id",
    "database",
    "session_id",
    "client_protocol_version",
    "query",
    "role",
    "readonly",
    "compress",
}


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, session, password=""):
        super().__init__(("127.0.0.1", 0), Handler)
        self.session, self.password, self.turn = session, password, Lock()
        self.killed, self.asked = {}, []
        self.thread = Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.thread.start()

    @property
    def address(self):
        return f"127.0.0.1:{self.server_port}"

    def stop(self):
        self.shutdown()
        self.thread.join()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(200, b"Ok.\n")

    def do_POST(self):
        params = dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode("utf-8")
        query = params.get("query") or body
        self.server.asked.append((query, params))
        if self.server.password and f":{self.server.password}" not in self.login():
            return self.answer(403, b"Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)")
        if kill := re.match(r"KILL QUERY WHERE query_id = '(\w+)'", query):
            self.server.killed.setdefault(kill[1], Event()).set()
            return self.answer(200, b"")
        if ENDLESS in query and "FORMAT" in query:
            self.server.killed.setdefault(params["query_id"], Event()).wait(30)
            return self.answer(500, b"Code: 394. DB::Exception: Query was cancelled. (QUERY_WAS_CANCELLED)")
        return self.counted(query, params)

    def login(self):
        from base64 import b64decode

        return b64decode(self.headers.get("Authorization", "").removeprefix("Basic ")).decode("utf-8")

    def counted(self, query, params):
        settings = {key: value for key, value in params.items() if key not in _NO_SETTINGS}
        body, form, kind = query.rstrip().rstrip(";").rpartition("\n FORMAT ")
        if not form:
            body, form, kind = query.rstrip().rpartition(" FORMAT ")
        if not form:
            body, kind = query, "TabSeparated"
        listed = ", ".join(f"{key} = {number(value)}" for key, value in settings.items())
        try:
            with self.server.turn:
                found = self.server.session.query(f"{body} SETTINGS {listed}" if listed else body, kind.strip()).bytes()
        except Exception as error:  # noqa: BLE001
            return self.answer(500, str(error).encode("utf-8"))
        return self.answer(200, found or b"")

    def answer(self, status, body):
        self.send_response(status)
        if status != 200:
            self.send_header("X-ClickHouse-Exception-Code", "1")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def number(value):
    return value if re.fullmatch(r"-?\d+", value) else f"'{value}'"
