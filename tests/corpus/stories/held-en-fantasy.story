title: The Salt Witch
language: en
held: yes
main: Rowan
main: Old Maud = Maud, the witch, witch
minor: Finn = his brother, brother
minor: King Oswin = the king, king, Oswin

Nobody in the village would speak of the witch, so Rowan asked his brother.

“She lives on the salt flats,”{Finn} said Finn. “She eats gulls. Why do you want to know?”{Finn}

“Because the king is dying,”{Rowan} Rowan answered, “and she is the only one who can save him.”{Rowan}

Finn stared at him. “You are mad,”{Finn} he said flatly.

“Perhaps I am. Will you lend me the horse?”{Rowan}

“No.”{Finn} Finn picked up his net. Then he put it down again and swore. “Take her, then. But if you come back as a toad, don't expect me to feed you.”{Finn}

Rowan rode all day. At sunset he came to a hut built of driftwood and bones. An old woman was sitting on the step and mending a sail.

“You are late,”{Old Maud} she said without looking up. “I expected you at noon.”{Old Maud}

“You knew that I was coming?”{Rowan}

“The gulls told me. People call me Old Maud. You may call me that too, if you are polite.”{Old Maud}

Rowan got down from the horse and bowed. “Good evening, Maud,”{Rowan} he said. “I need a cure for the king.”{Rowan}

“Which king?”{Old Maud} asked Maud. “I have known nine of them.”{Old Maud}

“King Oswin.”{Rowan}

The witch bit off her thread. For a moment she looked sad. “Oswin was a good boy,”{Old Maud} she said. “He used to bring me apples. What will you give me for the cure, Rowan?”{Old Maud}

He had nothing but the horse, and the horse was Finn's. He thought about it for a long time. “I will mend your sails for a year,”{Rowan} he offered.

“Two years.”{Old Maud}

“One year, and I will tell your gulls the news.”{Rowan}

Old Maud laughed until she coughed. “Done!”{Old Maud} she cried.

A week later King Oswin sat up in his bed and asked for an apple. “Who has been here?”{King Oswin} the king demanded. “I smell the sea.”{King Oswin}
