"""The articles of the tests, and the questions. Each has text that streams tend to break."""

# The paragraph is wrapped with CRLF, as files from Windows are: a quote holds "\r\n", which would end a line of a stream.
LIGHTHOUSE = (
    "---\ntitle: The lighthouse of Vessholm\nauthor: Ines Dahl\npublication: Harbour Letter\ndate: 2019-04-02\n---\n"
    "# The lighthouse of Vessholm\n\n"
    "The lighthouse of Vessholm was built in 1874 by\r\nthe engineer Oskar Lind. Its lamp shines 31 kilometres\r\n"
    "across the strait.\n\n"
    "The keeper of the lighthouse climbs 212 steps every evening.\n"
)

# Characters of two, three and four bytes, so that counts of bytes and characters differ.
CAFE = (
    "---\ntitle: Žofia’s café\n---\n# Žofia’s café\n\n"
    "The café “Zlatá Kľúčka” opened in Žilina in 1931 – the naïve façade is original. "
    "Its owner, Žofia Šťastná, sold 4,000 crêpes in the first month. "
    "Regular guests of the café paint 🥐 on the window every June.\n"
)

# U+2028 is a line break for Python's str.splitlines and for old JavaScript, but not in a stream of events.
FERRY = "The ferry to Orm\n\nThe ferry to Orm leaves the pier\u2028of Vessholm at 6:40. It carries nineteen cars.\n"

BRIDGE = "青石桥的历史\n\n青石桥建于1568年,全长96米。这座桥由石匠李文山设计。每年春天有三万名游客参观青石桥。\n"

ARTICLES = {"lighthouse.md": LIGHTHOUSE, "cafe.md": CAFE, "ferry.txt": FERRY, "bridge.txt": BRIDGE}

ASKED = {
    "line breaks": {"question": "Who built the lighthouse of Vessholm?"},
    "accents": {"question": "When did the café in Žilina open?"},
    "four bytes": {"question": "What do regular guests of the café paint?", "limit": 20},
    "line separator": {"question": "When does the ferry to Orm leave the pier?", "limit": 1},
    "Chinese": {"question": "青石桥建于哪年?"},
    "follow-up": {
        "question": "And how many steps does its keeper climb?",
        "history": [{"question": "Who built the lighthouse of Vessholm?", "answer": "Oskar Lind."}],
    },
    "filter": {"question": "Who built the lighthouse of Vessholm?", "filter": {"author": ["Ines Dahl"]}, "explain": True},
}
REFUSED = {
    "unknown words": {"question": "Who is the mayor of Paris?"},
    "near miss": {"question": "How much did the keeper of Atlantis earn?"},
}
EVERY_QUESTION = ASKED | REFUSED
