"""What the resources stand on: accounts and tables, lock and clock, webhooks and replies. It knows no resource."""
