"""Threads: the one QRunnable, the queue that feeds it, the mailbox that brings news back, child processes. QtCore only."""
