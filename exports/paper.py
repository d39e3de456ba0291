"""The look on paper: measures in points, colours as parts of red, green and blue."""

from reportlab.lib.pagesizes import A4

WIDTH, HEIGHT = A4
LEFT = 43.5
RIGHT = WIDTH - 43.5
TEXT_WIDTH = RIGHT - LEFT
# Where text may stand: below the running header of later pages, above the footer.
TOP = HEIGHT - 78.0
BOTTOM = 50.0

BODY = 10.0
SMALL = 9.0
FOOT = 8.0
LABEL = 9.0
TITLE = 20.0

INK = (0.13, 0.13, 0.13)
SECONDARY = (0.372, 0.409, 0.428)
LINE = (0.786, 0.805, 0.814)
BRAND = (0.0, 0.208, 0.48)

TINT = (0.918, 0.943, 0.975)
FIELD = (0.9726, 0.9789, 0.9874)
FIELD_EDGE = (0.45, 0.48, 0.52)
ALERT = (0.6837, 0.1945, 0.1763)
