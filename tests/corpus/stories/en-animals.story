title: The Fox Who Kept the Bridge
language: en
main: the fox = fox, Old Red, Red, Mr. Fox
main: Hazel = the hare, hare, the little hare
minor: Bramble = the badger, badger
minor: the crow = crow

Once there was a fox who kept a bridge. It was not his bridge, but he had sat on it for so long that everybody thought it was.

One morning a little hare came down to the river with a basket. Her name was Hazel, and she was in a great hurry.

“Good morning, Mr. Fox,”{Hazel} said Hazel. “May I cross?”{Hazel}

“That depends,”{the fox} said the fox. “What have you got in the basket?”{the fox}

“Turnips. They are for my grandmother.”{Hazel}

“I do not eat turnips.”{the fox} The fox yawned and showed all his teeth. “But I am fond of riddles. Tell me one I do not know, and you may cross.”{the fox}

Hazel sat down on her basket and thought. A crow landed on the rail to listen.

“What has a mouth and never eats?”{Hazel} she asked at last.

“A river,”{the fox} answered the fox at once. “My mother told me that one. Silly hare! Try again.”{the fox}

“What goes over the water and under the water and never gets wet?”{Hazel}

The fox opened his mouth and shut it again. He looked at the water. He looked at the crow.

“Don't ask me,”{the crow} croaked the crow. “I am only a crow.”{the crow}

“Give me a hint,”{the fox} the fox begged.

“You are sitting on it,”{Hazel} said the hare.

For a long while nobody spoke. Then Bramble the badger, who had come up the path behind them, began to laugh. He laughed until he had to hold on to a tree.

“The bridge!”{Bramble} roared Bramble. “Its shadow, you old fool! Its shadow goes under the water!”{Bramble}

“An egg in a duck, I was going to say,”{the fox} muttered the fox. He was ashamed, and he moved to one side.

Hazel picked up her basket and walked across. In the middle she turned round. “Poor fox,”{Hazel} she said kindly. “Come to tea on Sunday. My grandmother knows a hundred riddles.”{Hazel}

“Will there be turnips?”{the fox} asked the fox.

“There will be pie,”{Hazel} said Hazel.
