"""The border: every file that leaves, and, where a file comes back, its reading."""
