"""What is being worked on: the status strip and the tasks."""
