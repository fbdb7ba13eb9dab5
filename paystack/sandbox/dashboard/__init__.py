"""The pages for a tester at the root of the sandbox: what one account holds, and buttons for the controls."""
