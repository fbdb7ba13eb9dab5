"""One module for each tag of the API that the sandbox emulates."""
