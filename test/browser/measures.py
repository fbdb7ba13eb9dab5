"""What a browser is asked about a page to tell whether everybody can use it. Plain measurements, no judgement."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

_CONTRASTS = """() => {
  const channels = (color) => {
    const found = color.match(/[\\d.]+/g).map(Number);
    return { rgb: found.slice(0, 3), alpha: found[3] ?? 1 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor);
      if (color.alpha === 1) return color.rgb;
    }
    return [255, 255, 255];
  };
  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const texts = [...document.body.querySelectorAll("*")].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()));
  return texts.map((element) => [
    element.textContent.trim(),
    ratio(channels(getComputedStyle(element).color).rgb, behind(element)),
  ]);
}"""

_FOCUS = """() => {
  const at = document.activeElement, style = getComputedStyle(at);
  return {
    name: at.value || at.textContent.trim(),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
  };
}"""

_MOTION = """() => [...document.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0;
}).length"""

_NAMELESS = """() => [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
  .filter((input) => ![...input.labels].some((label) => label.textContent.trim()))
  .map((input) => input.outerHTML)"""


def contrasts(page: Page) -> dict[str, float]:
    """The contrast ratio of each text to what is behind it."""
    return dict(page.evaluate(_CONTRASTS))


def focused(page: Page) -> dict[str, Any]:
    """The `name` of what has the focus, and the width of its `outline` in pixels."""
    found: dict[str, Any] = page.evaluate(_FOCUS)
    return found


def moving(page: Page) -> int:
    """How many elements are animated."""
    return int(page.evaluate(_MOTION))


def unlabelled(page: Page) -> list[str]:
    """The fields without a label."""
    return list(page.evaluate(_NAMELESS))


def overflow(page: Page) -> int:
    """How many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
