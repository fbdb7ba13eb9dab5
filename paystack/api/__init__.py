"""One module for each tag of the description. Generated: change the description, then run ./generate.sh."""
