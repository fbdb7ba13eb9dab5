"""A browser without scripts: reads the sandbox's pages, follows links and sends forms."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

from test.support.raw_http import Api, Reply

FORM = "application/x-www-form-urlencoded"


class Form:
    """A form of a page: where it goes, the values of its fields, and its buttons by their texts."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.fields: dict[str, str] = {}
        self.buttons: dict[str, str] = {}


class Shown(HTMLParser):
    """A page, as far as tests ask about it."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.status = reply.status
        self.source = reply.body.decode()
        self.forms: list[Form] = []
        self.links: dict[str, str] = {}
        self.rows: list[list[str]] = []
        """The texts of the cells of each row of each table, without the headings."""
        self.tags: list[str] = []
        self.text = ""
        self.title = ""
        self.heading = ""
        self.news: list[str] = []
        self.current: list[str] = []
        """The links that stand for the page itself."""
        self._open: list[tuple[str, dict[str, str]]] = []
        self._texts: list[str] = []
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag == "form":
            self.forms.append(Form(found["action"]))
        elif tag == "input" and found.get("type") != "checkbox":
            self.forms[-1].fields[found["name"]] = found["value"]
        elif tag == "option" and "selected" in found:
            self.forms[-1].fields[self._of("select")["name"]] = found["value"]
        elif tag == "option":
            self.forms[-1].fields.setdefault(self._of("select")["name"], found["value"])
        elif tag == "tr":
            self.rows.append([])
        if tag not in ("input", "link", "meta"):
            self._open.append((tag, found))
            self._texts.append("")

    def handle_data(self, data: str) -> None:
        self._texts = [text + data for text in self._texts]
        if not any(tag in ("style", "title") for tag, _ in self._open):
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        opened, found = self._open.pop()
        text = self._texts.pop()
        assert opened == tag, f"</{tag}> ends <{opened}>"
        if tag == "a":
            self.links.setdefault(text, found["href"])
            if "aria-current" in found:
                self.current.append(text)
        elif tag == "button":
            self.forms[-1].buttons[text] = found["value"]
        elif tag == "textarea":
            self.forms[-1].fields[found["name"]] = text.removeprefix("\n")
        elif tag in ("td", "th") and self._of("tbody"):
            self.rows[-1].append(text)
        elif tag == "title":
            self.title = text
        elif tag == "h1":
            self.heading = text
        elif found.get("role") in ("status", "alert"):
            self.news.append(text)

    def form_with(self, button: str) -> Form:
        """The form that has this button."""
        return next(form for form in self.forms if button in form.buttons)

    def table(self) -> list[list[str]]:
        """The rows of all tables."""
        return [row for row in self.rows if row]

    def _of(self, tag: str) -> dict[str, str]:
        return next((attributes for opened, attributes in reversed(self._open) if opened == tag), {})


class Reader:
    """Opens pages of a sandbox and keeps its cookies."""

    def __init__(self, api: Api, url: str) -> None:
        self._api = api
        self._url = url
        self.cookies: dict[str, str] = {}
        self.replies: list[Reply] = []
        """Everything that came back, latest last."""

    def open(self, target: str) -> Shown:
        """The page at a path, after redirects."""
        reply = self.send("GET", target)
        for _ in range(3):
            if reply.status != 303:
                return Shown(reply)
            reply = self.send("GET", reply.headers["location"])
        raise AssertionError("the redirects do not end")

    def press(self, page: Shown, button: str, **fields: str) -> Shown:
        """Send the form with this button, and return the page that follows."""
        form = page.form_with(button)
        reply = self.post(form, button, **fields)
        return self.open(reply.headers["location"]) if reply.status == 303 else Shown(reply)

    def post(self, form: Form, button: str, **fields: str) -> Reply:
        """Send a form by one of its buttons; what comes back is not followed."""
        body = urlencode({**form.fields, **fields, "action": form.buttons[button]}).encode()
        return self.send("POST", form.target, body, {"content-type": FORM, "origin": self._url})

    def send(self, method: str, target: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Reply:
        """One request, with the cookies."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = {"authorization": "", "cookie": cookie, **(headers or {})}
        reply = self._api.send(method, target, body, sent)
        self.replies.append(reply)
        kept = reply.headers.get("set-cookie")
        if kept is not None:
            name, _, value = kept.partition(";")[0].partition("=")
            self.cookies[name] = value
            if "Max-Age=0" in kept:
                del self.cookies[name]
        location = reply.headers.get("location")
        assert location is None or not urlsplit(location).netloc
        return reply
