"""English words about names: titles, what is no name though it has a capital, what people are called beside their name."""

from __future__ import annotations

from app.book.cast import Gender

TITLES = {
    "mr": Gender.MALE,
    "mrs": Gender.FEMALE,
    "ms": Gender.FEMALE,
    "miss": Gender.FEMALE,
    "sir": Gender.MALE,
    "lady": Gender.FEMALE,
    "lord": Gender.MALE,
    "king": Gender.MALE,
    "queen": Gender.FEMALE,
    "prince": Gender.MALE,
    "princess": Gender.FEMALE,
    "aunt": Gender.FEMALE,
    "auntie": Gender.FEMALE,
    "uncle": Gender.MALE,
    "grandpa": Gender.MALE,
    "grandma": Gender.FEMALE,
    "granny": Gender.FEMALE,
    "brother": Gender.MALE,
    "sister": Gender.FEMALE,
    "father": Gender.MALE,
    "mother": Gender.FEMALE,
    "dr": Gender.UNKNOWN,
    "captain": Gender.UNKNOWN,
    "professor": Gender.UNKNOWN,
    "prof": Gender.UNKNOWN,
    "old": Gender.UNKNOWN,
    "little": Gender.UNKNOWN,
    "colonel": Gender.UNKNOWN,
    "general": Gender.UNKNOWN,
    "sergeant": Gender.UNKNOWN,
    "officer": Gender.UNKNOWN,
    "detective": Gender.UNKNOWN,
    "inspector": Gender.UNKNOWN,
    "master": Gender.MALE,
    "madame": Gender.FEMALE,
    "madam": Gender.FEMALE,
    "granddad": Gender.MALE,
    "judge": Gender.UNKNOWN,
    "mayor": Gender.UNKNOWN,
    "duke": Gender.MALE,
    "emperor": Gender.MALE,
    "saint": Gender.UNKNOWN,
    "grandfather": Gender.MALE,
    "grandmother": Gender.FEMALE,
    "doctor": Gender.UNKNOWN,
    "lieutenant": Gender.UNKNOWN,
    "commander": Gender.UNKNOWN,
}
# Titles of people and of nothing else; a street may be a king's or a queen's.
PERSONAL = frozenset(
    "mr mrs ms miss dr aunt auntie uncle captain professor prof sir old little colonel sergeant officer detective inspector madame madam lieutenant grandpa grandma granny doctor".split()
)
NOT_NAMES = frozenset(
    "i a an the he she it they we you his her its their our my your this that these those there here then now when while where what who whom whose why how if as but and or nor so yet for "
    "of in on at by to from with without into onto over under up down out off through after before until since because although though once again still just only even also too not no yes oh ah hey hello hi "
    "well okay ok please sorry thanks thank good great god dear all every each some any many much more most both either neither none one two three four five six seven eight nine ten eleven twelve first second third last next "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter halloween "
    "english french german chinese japanese american british european latin spanish italian russian indian korean greek roman africa asia europe america china japan england france germany tokyo london paris beijing kyoto osaka "
    "chapter part prologue epilogue section book act scene never always maybe perhaps suddenly slowly quickly finally everyone everybody someone somebody nobody nothing something everything anything anyone "
    "is was are were be been has have had do does did can could will would shall should may might must let go come look see wait stop help run tell give take keep stay hurry listen quick quiet silence "
    "outside inside above below behind beside between beneath beyond across along around far near away back home today tomorrow yesterday tonight morning evening night noon midnight later soon ago earth heaven north south east west "
    "internet tv dna nasa usa uk am pm um er hmm hm ha wow ouch ow shh sh huh ugh phew yeah nope aye nay alas welcome goodbye bye congratulations happy merry "
    "inside's it's that's there's what's let's who's he's she's i'm i'll i've i'd don't can't won't didn't isn't wasn't couldn't".split()
)
# What people are called when they are spoken to or pitied: "Poor Ellen" is Ellen.
EPITHETS = frozenset(
    "poor silly clever brave good sweet lazy naughty wicked stupid foolish sad lucky unlucky funny pretty beautiful lovely kind gentle proud greedy cruel strange mad crazy tiny big small tall "
    "young fat thin hungry sleepy angry tired nice bad fine wise noble faithful loyal wretched miserable precious darling cute smart dumb fair lonely weary drunken blind mighty cunning".split()
)
NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve first second third".split())  # Unit Seven
SAME_ROLE = {
    "mom": "mother",
    "mum": "mother",
    "mama": "mother",
    "mommy": "mother",
    "mummy": "mother",
    "dad": "father",
    "daddy": "father",
    "papa": "father",
    "grandma": "grandmother",
    "granny": "grandmother",
    "nana": "grandmother",
    "nan": "grandmother",
    "grandpa": "grandfather",
    "granddad": "grandfather",
    "kitten": "cat",
    "tomcat": "cat",
    "puppy": "dog",
    "hound": "dog",
    "lad": "boy",
    "lass": "girl",
    "schoolboy": "boy",
    "schoolgirl": "girl",
    "auntie": "aunt",
    "watchmaker": "clockmaker",
    "cub": "cub",
    "bunny": "rabbit",
    "vixen": "fox",
    "traveller": "traveler",
    "kid": "child",
    "toddler": "child",
    "maiden": "girl",
}
