title: Pride and Prejudice
language: en
main: Mr. Bennet = Bennet
main: Mrs. Bennet = his wife, his lady, wife, lady
minor: Lizzy = Elizabeth
minor: Mr. Bingley = Bingley

# Chapter 1

It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.

However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so well fixed in the minds of the surrounding families, that he is considered the rightful property of some one or other of their daughters.

“My dear Mr. Bennet,”{Mrs. Bennet} said his lady to him one day, “have you heard that Netherfield Park is let at last?”{Mrs. Bennet}

Mr. Bennet replied that he had not.

“But it is,”{Mrs. Bennet} returned she; “for Mrs. Long has just been here, and she told me all about it.”{Mrs. Bennet}

Mr. Bennet made no answer.

“Do you not want to know who has taken it?”{Mrs. Bennet} cried his wife impatiently.

“You want to tell me, and I have no objection to hearing it.”{?Mr. Bennet}

This was invitation enough.

“Why, my dear, you must know, Mrs. Long says that Netherfield is taken by a young man of large fortune from the north of England.”{?Mrs. Bennet}

“What is his name?”{?Mr. Bennet}

“Bingley.”{?Mrs. Bennet}

“Is he married or single?”{?Mr. Bennet}

“Oh! single, my dear, to be sure! A single man of large fortune; four or five thousand a year. What a fine thing for our girls!”{?Mrs. Bennet}

“How so? how can it affect them?”{?Mr. Bennet}

“My dear Mr. Bennet,”{Mrs. Bennet} replied his wife, “how can you be so tiresome! You must know that I am thinking of his marrying one of them.”{Mrs. Bennet}

“Is that his design in settling here?”{?Mr. Bennet}

“Design! nonsense, how can you talk so! But it is very likely that he may fall in love with one of them, and therefore you must visit him as soon as he comes.”{?Mrs. Bennet}

“I see no occasion for that. You and the girls may go, or you may send them by themselves, which perhaps will be still better, for as you are as handsome as any of them, Mr. Bingley might like you the best of the party.”{?Mr. Bennet}

“They have none of them much to recommend them,”{Mr. Bennet} replied he; “they are all silly and ignorant like other girls; but Lizzy has something more of quickness than her sisters.”{Mr. Bennet}

“Mr. Bennet, how can you abuse your own children in such a way? You take delight in vexing me. You have no compassion on my poor nerves.”{?Mrs. Bennet}

“You mistake me, my dear. I have a high respect for your nerves. They are my old friends. I have heard you mention them with consideration these twenty years at least.”{?Mr. Bennet}

“Ah! you do not know what I suffer.”{?Mrs. Bennet}

“But I hope you will get over it, and live to see many young men of four thousand a year come into the neighbourhood.”{?Mr. Bennet}

“It will be no use to us if twenty such should come, since you will not visit them.”{?Mrs. Bennet}

“Depend upon it, my dear, that when there are twenty I will visit them all.”{?Mr. Bennet}
