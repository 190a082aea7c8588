title: The Last Bus
language: en
main: Daniel = Danny, Dan
main: Priya = Priya Nair
minor: Mr. Okafor = the driver, Okafor, driver
minor: Lucy = Daniel's sister, his sister

# One

Daniel missed the bus because of the dog. He would say so for years afterwards, and nobody ever believed him.

He stood at the stop with his bag open and his homework in the gutter. Priya was there too. She sat on the wall and ate an apple.

“You could have caught it,”{Priya} she said.

“There was a dog.”{Daniel}

“There is always a dog with you, Danny.”{Priya} Priya threw the core into the bin. It was a perfect throw. “When is the next one?”{Priya}

Daniel looked at the timetable. Somebody had burnt a hole in it. “There is no next one,”{Daniel} he said slowly. “That was the last bus.”{Daniel}

“Are you serious?”{Priya}

“It says nineteen ten. It is nineteen twelve.”{Daniel}

Priya jumped down from the wall and came to look. She read it twice. Then she sighed. “My mother will kill me,”{Priya} she muttered.

“We can walk.”{Daniel}

“It is eleven kilometres!”{Priya}

“We can walk fast,”{Daniel} Daniel suggested.

She stared at him, and then she began to laugh, and after a moment he laughed too. They picked up his homework and set off along the main road with the sun going down behind the gasworks.

# Two

After an hour Daniel's phone rang. It was Lucy.

“Where are you?”{Lucy} his sister demanded. “Dad is going mad.”{Lucy}

“Tell him I'm walking home with Priya.”{Daniel}

“With Priya Nair? The Priya who hates you?”{Lucy}

Daniel turned away and lowered his voice. “She doesn't hate me,”{Daniel} he whispered. “She's right here.”{Daniel}

“I can hear you,”{Priya} said Priya.

“She can hear me,”{Daniel} said Daniel into the phone. He was red to the ears.

Then a horn sounded behind them. A bus without any lights in it rolled up to the kerb, and the doors opened. A big man with a grey beard leaned out.

“You two look lost,”{Mr. Okafor} said the driver.

“We missed the last bus,”{Daniel} Daniel explained.

“I am the last bus. I'm going to the garage.”{Mr. Okafor} He scratched his beard. “The garage is behind Mill Street. Is that any good to you?”{Mr. Okafor}

“That's two minutes from my house!”{Priya} cried Priya.

“Get in, then, and don't tell anybody,”{Mr. Okafor} said Mr. Okafor. “What about you, young man?”{Mr. Okafor}

Daniel looked at Priya. She had already sat down in the very first seat, and she had put her bag on the floor so that there was room.

“Mill Street is fine,”{Daniel} he said.

“You live on the other side of town,”{Priya} Priya said when the doors had closed.

“I know.”{Daniel}

“You'll have to walk all the way back.”{Priya}

“I know,”{Daniel} said Daniel again, and he grinned. “I can walk fast.”{Daniel}
