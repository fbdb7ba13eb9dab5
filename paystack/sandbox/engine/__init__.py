"""What all resources are built on: accounts, tables, clock, lock, webhooks and replies. It knows no resource."""
