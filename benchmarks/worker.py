"""One client in a process and an environment of its own: how it starts, then what the parent asks to be measured.

It runs as `python -I worker.py`, with the standard library alone, and loads as little of it as it can before the
client starts: what is loaded already is free for the client. Times are in seconds, memory in bytes.
"""

from __future__ import annotations

import sys
import time

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"
AMOUNT = 500_000
WARM_UP = 20
TASKS = 50
HELD = 2_000
"""Payments that are held to see how large each is."""
READS = {"list": "look_at", "list unread": None, "list inside": "look_inside", "list as dicts": "as_dict"}
"""What is done with each payment of a page."""
A_WHILE = 0.25
"""Seconds: how long one measurement takes at most, so that slow clients do not hold the others up."""


def memory():
    """Resident memory now and at most; nothing where the system does not say."""
    try:
        with open("/proc/self/status") as status:
            lines = dict(line.split(":", 1) for line in status)
    except OSError:
        return {}
    return {name: int(lines[key].split()[0]) * 1024 for name, key in (("now", "VmRSS"), ("peak", "VmHWM"))}


class Worker:
    """A driver, and what can be measured with it."""

    def __init__(self, name, url, kind, folder, imports):
        sys.path[:0] = [folder] if folder else []
        bare = memory()
        begun = time.perf_counter()
        exec(imports, {})
        imported = time.perf_counter() - begun
        after_import = memory()

        sys.path.insert(0, __file__.replace("worker.py", "drivers"))
        begun = time.perf_counter()
        self.driver = __import__(name)
        self.run = self.value
        if kind == "async":
            import asyncio

            self.run = asyncio.new_event_loop().run_until_complete
        self.timed = self.times_of_awaited if kind == "async" else self.times
        self.client = self.run(self.driver.connect(url, KEY))
        ready = imported + time.perf_counter() - begun
        self.run(self.driver.verify(self.client))
        first = imported + time.perf_counter() - begun
        self.started = {"import": imported, "ready": ready, "first call": first}
        if bare:
            self.started["import memory"] = after_import["now"] - bare["now"]
            self.started["first call memory"] = memory()["now"] - bare["now"]

    @staticmethod
    def value(result):
        """A synchronous result is there already."""
        return result

    def secure(self, url):
        """Go on over TLS; how long the first call took there, with all authorities loaded."""
        self.close()
        begun = time.perf_counter()
        self.client = self.run(self.driver.connect(url, KEY))
        self.run(self.driver.verify(self.client))
        return time.perf_counter() - begun

    def check(self):
        """That every operation gives back what the server sent."""
        import json

        assert self.run(self.driver.verify(self.client)) == AMOUNT
        payments = self.run(self.driver.list_page(self.client, 10))
        assert len(payments) == 10
        assert [type(value) for value in self.driver.look_at(payments[0])] == [int, str, str, str]
        assert self.driver.look_inside(payments[0])
        assert json.loads(json.dumps(self.driver.as_dict(payments[0]), default=str))
        assert self.run(self.driver.create(self.client)).lower().startswith("cus_")

    def listing(self, read):
        """A function that gets a page and does with each payment what `read` says."""
        page, look = self.driver.list_page, getattr(self.driver, read) if read else None

        def list_page(client, size):
            payments = page(client, size)
            if look:
                for payment in payments:
                    look(payment)

        async def list_page_async(client, size):
            payments = await page(client, size)
            if look:
                for payment in payments:
                    look(payment)

        return list_page if self.run is self.value else list_page_async

    def calls(self, operation, count, *arguments):
        """The times of `count` calls, one after the other, or of fewer that fill a while; the processor time of one."""
        is_read = operation in READS
        function = self.listing(READS[operation]) if is_read else getattr(self.driver, operation)
        self.run(self.timed(function, WARM_UP, arguments, A_WHILE / 4))
        begun = time.process_time()
        times = self.run(self.timed(function, count, arguments, A_WHILE))
        return {"times": times, "cpu": (time.process_time() - begun) / len(times)}

    def times(self, function, count, arguments, seconds):
        """The times of synchronous calls."""
        times, client, clock = [], self.client, time.perf_counter
        until = clock() + seconds
        for _ in range(count):
            begun = clock()
            function(client, *arguments)
            now = clock()
            times.append(now - begun)
            if now > until:
                break
        return times

    async def times_of_awaited(self, function, count, arguments, seconds):
        """The times of calls that are awaited one by one."""
        times, client, clock = [], self.client, time.perf_counter
        until = clock() + seconds
        for _ in range(count):
            begun = clock()
            await function(client, *arguments)
            now = clock()
            times.append(now - begun)
            if now > until:
                break
        return times

    def at_once(self):
        """Calls of verify for a while, 50 at a time: calls in a second, and the processor time of one."""
        self.run(self.in_tasks(A_WHILE / 4))
        cpu, begun = time.process_time(), time.perf_counter()
        count = self.run(self.in_tasks(A_WHILE))
        return {"rate": count / (time.perf_counter() - begun), "cpu": (time.process_time() - cpu) / count}

    async def in_tasks(self, seconds):
        """How many calls were made by tasks that each start one as soon as their last is done."""
        from asyncio import gather

        verify, client, clock = self.driver.verify, self.client, time.perf_counter
        until = clock() + seconds

        async def task():
            count = 0
            while clock() < until:
                await verify(client)
                count += 1
            return count

        return sum(await gather(*(task() for _ in range(TASKS))))

    def spend(self, count):
        """`count` calls of verify whose times do not matter, all of them."""
        for _ in range(count // 100):
            self.run(self.timed(self.driver.verify, 100, (), float("inf")))

    def held(self):
        """The memory that each of many payments takes that were looked at and are held, over that of the first page."""
        pages = [self.run(self.driver.list_page(self.client, TASKS))]
        before = memory()
        while sum(map(len, pages)) < HELD:
            pages.append(self.run(self.driver.list_page(self.client, TASKS)))
            for payment in pages[-1]:
                self.driver.look_at(payment)
        return {name: (memory()[name] - before[name]) / (HELD - len(pages[0])) for name in before if name == "now"}

    def memory(self):
        """See the function."""
        return memory()

    def close(self):
        """Close the client."""
        self.run(self.driver.close(self.client))


def main():
    """Start, then answer one line of JSON for each line."""
    worker = Worker(*sys.argv[1:])
    import json

    def say(result):
        print(json.dumps(result), flush=True)

    say(worker.started)
    for line in sys.stdin:
        question, *arguments = json.loads(line)
        say(getattr(worker, question)(*arguments))
    worker.close()


if __name__ == "__main__":
    main()
