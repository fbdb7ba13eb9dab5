"""What `make docs` adds to the Markdown of docs/, so that the Markdown itself needs nothing of a site.

- The navigation: what docs/index.md lists, in its order; below that, what the indexes of endpoints, models and events
  list.
- Pages for the files of the repository that a page links to (README.md, examples/README.md), under `repository/`.
- The reference of what people write against by hand, from docstrings: `website/reference/`.
- Tabs: a synchronous block and the asynchronous one after it share a place.
- The Markdown of each page beside it, `llms.txt` and `llms-full.txt`, for programs that read.

mkdocs calls the functions whose names begin with `on_`. Nothing here changes a file outside of the site.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from signatures import with_signatures  # beside this file, which mkdocs runs by its path

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "website/reference"
INDEXES = ("Endpoints.md", "Models.md", "WebhookEvents.md")
"""Pages that list other pages, which stand below them in the navigation."""

ORDER = (
    "client",
    "payments",
    "payouts",
    "reconciliation",
    "webhooks",
    "inbox",
    "money",
    "errors",
    "options",
    "rate-limits",
    "pages",
    "sandbox",
)
"""The pages of the reference that come first; others follow by name."""

LINK = re.compile(r"""(?:(?<=\]\()|(?<=<img src="))(?!https?:|mailto:|#)([^)\s#"]+)(#[^)\s"]*)?(?=[)"])""")
FENCE = re.compile(r"^( *)(```|~~~).*?^\1\2 *$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| \[([^]]+)\]\(([^)#]+)\) +\|(.*)\|$", re.MULTILINE)
SHARED = re.compile(r"^Each method has a retry class\.(?:.+\n)*.+$", re.MULTILINE)
PAIR = re.compile(r"^```python\n((?:(?!^```).*\n)*?)```\n\n```python\n((?:(?!^```).*\n)*?)```$", re.MULTILINE)

markdown_of: dict[str, str] = {}
"""The Markdown of each page of the site, by its path there."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    markdown_of.clear()
    if not config.extra["version"]["provider"]:
        del config.extra["version"]  # or else every page asks for versions that are not there
    return config


# --- which pages there are -------------------------------------------------------------------------------------------


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for page in sorted(REFERENCE.glob("*.md")):
        files.append(File.generated(config, f"reference/{page.name}", abs_src_path=str(page)))
    waiting = [(file.src_uri, Path(config.docs_dir) / file.src_uri) for file in files.documentation_pages()]
    while waiting:  # what a page of the repository links to gets a page, too
        uri, path = waiting.pop()
        if uri.startswith("reference/"):
            continue
        for target, there in outside(path):
            if not files.get_file_from_path(target):
                files.append(shown(config, target, there))
                waiting += [(target, there)] if there.suffix == ".md" else []
    config.nav = navigation(config, files)
    return files


def outside(page: Path) -> Iterator[tuple[str, Path]]:
    """The path on the site, and the file, of each link of `page` that leads out of docs/."""
    for link in LINK.finditer(FENCE.sub("", page.read_text("utf-8"))):
        there = (page.parent / link[1]).resolve()
        if not there.is_file():
            raise PluginError(f"{page}: there is no {link[1]}.")
        if not there.is_relative_to(ROOT / "docs"):
            yield place_of(there), there


def place_of(file: Path) -> str:
    """Where the site has a file of the repository: docs/ at its root, all others under `repository/`."""
    if file.is_relative_to(ROOT / "docs"):
        return file.relative_to(ROOT / "docs").as_posix()
    path = f"repository/{file.relative_to(ROOT).as_posix()}"
    return path if file.suffix in (".md", ".png", ".svg") else f"{path}.md"


def shown(config: MkDocsConfig, uri: str, file: Path) -> File:
    if file.suffix == ".md":
        return File.generated(config, uri, abs_src_path=str(file))
    text = file.read_text("utf-8")
    return File.generated(config, uri, content=f"# {file.name}\n\n````{file.suffix[1:] or 'text'}\n{text}````\n")


# --- the navigation --------------------------------------------------------------------------------------------------


def navigation(config: MkDocsConfig, files: Files) -> list[Any]:
    docs = Path(config.docs_dir)
    nav: list[Any] = [{"Home": "index.md"}]
    for title, body in sections(docs / "index.md"):
        pages: list[Any] = []
        for _, link, _ in ROW.findall(body):
            page = place_of((docs / link).resolve())
            pages.append({heading(docs / page): below(docs, page)} if page in INDEXES else page)
        if title == "Reference":
            pages.insert(1, {"Classes and functions": reference(files)})
        nav.append({title: pages})
    listed = set(texts(nav))
    for file in files.documentation_pages():
        if file.src_uri.startswith("repository/"):
            file.inclusion = InclusionLevel.NOT_IN_NAV if file.src_uri not in listed else InclusionLevel.INCLUDED
        elif file.src_uri not in listed:
            raise PluginError(f"No index lists docs/{file.src_uri}: give it a row in docs/index.md.")
    return nav


def sections(page: Path) -> Iterator[tuple[str, str]]:
    """The second-level headings of a page, and what is below each."""
    parts = re.split(r"^## (.+)$", page.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return zip(parts[::2], parts[1::2], strict=True)


def heading(page: Path) -> str:
    found = re.search(r"^# (.+)$", page.read_text("utf-8"), re.MULTILINE)
    if not found:
        raise PluginError(f"{page} has no heading.")
    return found[1]


def below(docs: Path, index: str) -> list[Any]:
    """An index and the pages that it lists: by its sections, if those list pages, else in one list."""
    page = docs / index
    whole = [link for _, link, _ in ROW.findall(page.read_text("utf-8").partition("\n## ")[0])]
    if whole:
        return [{"Overview": index}, *whole]
    groups = ((title, re.findall(r"^\| \[`[^]]+`\]\(([^)#]+)\)", body, re.MULTILINE)) for title, body in sections(page))
    return [{"Overview": index}, *({title: pages} for title, pages in groups if pages)]


def reference(files: Files) -> list[str]:
    names = {Path(file.src_uri).stem for file in files if file.src_uri.startswith("reference/")}
    return [f"reference/{name}.md" for name in (*(it for it in ORDER if it in names), *sorted(names - {*ORDER}))]


def texts(nav: Sequence[Any]) -> Iterator[str]:
    for item in nav:
        inner = next(iter(item.values())) if isinstance(item, dict) else item
        if isinstance(inner, str):
            yield inner
        else:
            yield from texts(inner)


# --- what a page becomes ---------------------------------------------------------------------------------------------


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    uri = page.file.src_uri
    if uri.startswith("reference/"):
        markdown_of[uri] = with_signatures(markdown)
        return markdown
    own = ROOT / uri.removeprefix("repository/") if uri.startswith("repository/") else Path(config.docs_dir) / uri
    markdown = outside_code(markdown, lambda text: LINK.sub(lambda link: relinked(link, own, uri), text))
    markdown_of[uri] = markdown
    if uri == "index.md":
        page.meta["hide"] = ["navigation"]  # the page itself lists all others
    # The pages that explain are found before those that list fields.
    boost = {"models": 0.2, "events": 0.2, "repository": 0.3}.get(uri.partition("/")[0], 1 if is_index(uri) else 3)
    page.meta["search"] = {"boost": boost}
    return PAIR.sub(in_tabs, unsearched(markdown) if uri.endswith("Api.md") else markdown)


def is_index(uri: str) -> bool:
    """Whether a page only lists what other pages have. Those of tags have an operation's name, call and path."""
    return uri[0].isupper() and not uri.endswith("Api.md")


def unsearched(markdown: str) -> str:
    """The page of a tag, with a mark on the paragraph that all of them share: it answers no search."""
    marked, found = SHARED.subn(r"\g<0>\n{: data-search-exclude }", markdown)
    if not found:
        raise PluginError("The pages of tags share no paragraph about retries any more: see website/hooks.py.")
    return marked


def outside_code(markdown: str, change: Any) -> str:
    """`markdown`, changed everywhere but in blocks of code."""
    parts, end = [], 0
    for block in FENCE.finditer(markdown):
        parts += [change(markdown[end : block.start()]), block[0]]
        end = block.end()
    return "".join([*parts, change(markdown[end:])])


def relinked(link: re.Match[str], own: Path, uri: str) -> str:
    target = place_of((own.parent / link[1]).resolve())
    return posixpath.relpath(target, posixpath.dirname(uri) or ".") + (link[2] or "")


def in_tabs(pair: re.Match[str]) -> str:
    """Two blocks as tabs, if the second is the asynchronous way of the first."""
    if not ("await " in pair[2] or "async " in pair[2]) or "await " in pair[1] or "async " in pair[1]:
        return pair[0]
    tabs = []
    for title, code in (("Synchronous", pair[1]), ("Asynchronous", pair[2])):
        block = f"```python\n{code}```".replace("\n", "\n    ").replace("\n    \n", "\n\n")
        tabs.append(f'=== "{title}"\n\n    {block}')
    return "\n\n".join(tabs)


# --- for programs that read ------------------------------------------------------------------------------------------


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    config.extra["order"] = [page.file.src_uri for page in nav.pages]
    return nav


def on_post_build(config: MkDocsConfig) -> None:
    site = Path(config.site_dir)
    for uri, markdown in markdown_of.items():
        (site / uri).parent.mkdir(parents=True, exist_ok=True)
        (site / uri).write_text(markdown, "utf-8")
    order: list[str] = config.extra["order"]
    (site / "llms.txt").write_text(llms(config, order), "utf-8")
    whole = [uri for uri in order if not uri.startswith(("models/", "events/", "repository/"))]
    pages = (f"<!-- {uri} -->\n\n{markdown_of[uri].strip()}\n" for uri in whole)
    (site / "llms-full.txt").write_text("\n".join([f"{summary(config)}\n", *pages]), "utf-8")


def summary(config: MkDocsConfig) -> str:
    return (
        f"# {config.site_name}\n\n> {config.site_description}\n\n"
        "Each page is Markdown. llms-full.txt has all of them but the pages of single models and events, which are\n"
        "listed in [models](Models.md) and [webhook events](WebhookEvents.md)."
    )


def llms(config: MkDocsConfig, order: Sequence[str]) -> str:
    """llms.txt: the sections of the home page, with a line for each page; then the pages of the tags."""
    docs = Path(config.docs_dir)
    parts = [summary(config)]
    for title, body in sections(docs / "index.md"):
        rows = [(place_of((docs / link).resolve()), said.strip()) for _, link, said in ROW.findall(body)]
        parts.append("\n".join([f"## {title}\n", *(f"- [{title_of(uri)}]({uri}): {said}" for uri, said in rows)]))
    by_hand = [f"- [{title_of(uri)}]({uri})" for uri in order if uri.startswith("reference/")]
    parts.append("\n".join(["## Reference of what is written by hand\n", *by_hand]))
    tags = ROW.findall((docs / "Endpoints.md").read_text("utf-8").partition("\n## ")[0])
    found = (f"- [{title}]({link}): {said.split('|')[-1].strip()}" for title, link, said in tags)
    parts.append("\n".join(["## Endpoints by tag\n", *found]))
    return "\n\n".join(parts) + "\n"


def title_of(uri: str) -> str:
    found = re.search(r"^# (.+)$", markdown_of[uri], re.MULTILINE)
    assert found, uri
    return found[1]
