title: A Mad Tea-Party
language: en
held: yes
main: Alice
main: the Hatter = Hatter
main: the March Hare = March Hare, hare
minor: the Dormouse = Dormouse

# Chapter 7: A Mad Tea-Party

There was a table set out under a tree in front of the house, and the March Hare and the Hatter were having tea at it: a Dormouse was sitting between them, fast asleep, and the other two were using it as a cushion, resting their elbows on it, and talking over its head. “Very uncomfortable for the Dormouse,”{Alice} thought Alice; “only, as it's asleep, I suppose it doesn't mind.”{Alice}

The table was a large one, but the three were all crowded together at one corner of it. “No room! No room!”{?} they cried out when they saw Alice coming. “There's plenty of room!”{Alice} said Alice indignantly, and she sat down in a large arm-chair at one end of the table.

“Have some wine,”{the March Hare} the March Hare said in an encouraging tone.

Alice looked all round the table, but there was nothing on it but tea. “I don't see any wine,”{Alice} she remarked.

“There isn't any,”{the March Hare} said the March Hare.

“Then it wasn't very civil of you to offer it,”{Alice} said Alice angrily.

“It wasn't very civil of you to sit down without being invited,”{the March Hare} said the March Hare.

“I didn't know it was your table,”{Alice} said Alice; “it's laid for a great many more than three.”{Alice}

“Your hair wants cutting,”{the Hatter} said the Hatter. He had been looking at Alice for some time with great curiosity, and this was his first speech.

“You should learn not to make personal remarks,”{Alice} Alice said with some severity; “it's very rude.”{Alice}

The Hatter opened his eyes very wide on hearing this; but all he said was, “Why is a raven like a writing-desk?”{the Hatter}

“Come, we shall have some fun now!”{Alice} thought Alice. “I'm glad they've begun asking riddles. I believe I can guess that,”{Alice} she added aloud.

“Do you mean that you think you can find out the answer to it?”{the March Hare} said the March Hare.

“Exactly so,”{Alice} said Alice.

“Then you should say what you mean,”{the March Hare} the March Hare went on.

“I do,”{Alice} Alice hastily replied; “at least, at least I mean what I say, that's the same thing, you know.”{Alice}

“Not the same thing a bit!”{the Hatter} said the Hatter. “You might just as well say that ‘I see what I eat’ is the same thing as ‘I eat what I see’!”{the Hatter}
