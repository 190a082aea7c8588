"""The nouns and rules of work, pure: task, step, attempt; how a step may move; which come next; what a crash leaves."""
