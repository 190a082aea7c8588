"""The program as a person has it before them: a screen of X, a window manager, a mouse and a keyboard."""
