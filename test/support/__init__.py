"""What several test modules share: the description, the clients' drivers, and the servers and transports they meet."""
