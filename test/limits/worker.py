"""One of several processes that keep a limit together: see `runs.processes`."""

import sys

from test.limits.runs import work

if __name__ == "__main__":
    url, key, calls, window, redis_url = sys.argv[1:]
    work(url, key, int(calls), float(window), redis_url)
