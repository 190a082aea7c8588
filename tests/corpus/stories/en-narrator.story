title: The Clock That Ran Backwards
language: en
main: I = narrator
main: Aunt Hester = Hester, my aunt, aunt
main: Mr. Pym = Pym, the clockmaker, clockmaker
minor: Tibbs = the cat, cat

I was nine years old when Aunt Hester bought the clock. She carried it home from the market under her arm, wrapped in newspaper, as other women carry a fish.

“It runs backwards,”{Aunt Hester} she told me proudly. “I got it for a shilling.”{Aunt Hester}

“What use is a clock that runs backwards?”{I} I asked.

“What use is a boy who asks questions?”{Aunt Hester} said my aunt. She set the clock on the mantelpiece between the china dogs, and it began to tick at once.

Tibbs looked at it for a long time. Tibbs was our cat, and he had never taken an interest in clocks. That night he sat before it until morning.

The next day I went to see Mr. Pym. He kept the clock shop in Fish Lane, and he had spectacles so thick that his eyes swam behind them like two tadpoles.

“Describe it to me,”{Mr. Pym} said Mr. Pym.

I described it. The old man put down his screwdriver.

“Has it a moon on its face?”{Mr. Pym}

“Yes,”{I} I said, “and the moon has a crack across it.”{I}

“Then you must take it out of the house,”{Mr. Pym} Mr. Pym said. He had turned quite pale. “You must take it out before it strikes thirteen.”{Mr. Pym}

“Clocks do not strike thirteen, sir.”{I}

“That one does,”{Mr. Pym} said the clockmaker. “I ought to know. I made it.”{Mr. Pym}

I ran all the way home. Aunt Hester was in the kitchen, and she looked younger. I noticed it at once: her hair, which had been grey, was brown again.

“Aunt Hester,”{I} I cried, “we must get rid of the clock!”{I}

She turned around and laughed. It was a girl's laugh. “Whatever for?”{Aunt Hester} she said. “I have never felt better in my life.”{Aunt Hester}

On the rug before the fire lay a kitten, no bigger than my hand. It looked up at me with the eyes of Tibbs.

“Tibbs?”{I} I whispered.

The kitten yawned. On the mantelpiece the clock began to strike, and I counted, and I did not stop at twelve.
