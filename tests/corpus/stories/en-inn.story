title: The Inn at Harrow Ford
language: en
main: Margaret Vane = Margaret, Miss Vane, Miss Margaret Vane
main: Captain Aldous Reed = Captain Reed, Reed, Aldous, the captain
main: Mrs. Pollock = the landlady, landlady
minor: Jem = the boy, boy, the stable boy
minor: Mr. Quill = Quill, the lawyer, lawyer

# Chapter 1: The Ford

The coach came down to Harrow Ford at nightfall, and the river was over the road. Margaret Vane put her head out of the window and saw nothing but brown water and a lantern swinging on the other side.

“We shall not cross tonight, miss,”{?} called the coachman. “There's the inn behind us.”{?}

“Then we shall sleep at the inn,”{Margaret Vane} said Margaret.

The inn was small and smelt of onions. A stout woman in a white cap stood at the door with her arms folded. This was Mrs. Pollock, who had kept the Harrow Arms for thirty years and had never been surprised by a flood.

“I have one room,”{Mrs. Pollock} said Mrs. Pollock, “and it has a gentleman in it.”{Mrs. Pollock}

“A gentleman can sleep in a chair,”{Margaret Vane} Margaret answered.

“That's what I told him.”{Mrs. Pollock} Mrs. Pollock smiled for the first time. “He said he had slept in worse. Come in, miss, you're wet through. Jem! Take the lady's box.”{Mrs. Pollock}

A boy of twelve came running out of the stable. He took the box on his shoulder and stared at her. “Are you the one they're looking for?”{Jem} he asked.

“Hold your tongue, Jem,”{Mrs. Pollock} said the landlady sharply.

By the fire in the parlour sat a tall man with one arm in a sling. He rose when Margaret came in, and bowed as well as he could.

“Captain Aldous Reed,”{Captain Aldous Reed} he said. “I am told that I have the chair.”{Captain Aldous Reed}

“I am Miss Vane. I am sorry for the chair, Captain Reed.”{Margaret Vane}

“Don't be. It has a better view of the door than the bed has.”{Captain Aldous Reed}

She looked at him more closely. “Why should you want a view of the door?”{Margaret Vane}

Captain Reed did not answer at once. He pushed a log into the fire with his boot. “Because a man called Quill is on the road behind you,”{Captain Aldous Reed} he said at last, “and I think he is no friend of yours.”{Captain Aldous Reed}

# Chapter 2: The Lawyer

Mr. Quill arrived at midnight. He was a thin man in black with a very small mouth, and he shook the rain from his hat as if the rain had insulted him.

“I am looking for a young lady,”{Mr. Quill} said Mr. Quill.

“So are most men,”{Mrs. Pollock} replied Mrs. Pollock. “We have none.”{Mrs. Pollock}

“Her coach is in your yard, madam.”{Mr. Quill}

“Coaches come and go.”{Mrs. Pollock}

The lawyer took a paper from his coat and laid it on the table. “This is a warrant,”{Mr. Quill} he whispered. “She has stolen a necklace from Lord Ashby. It is my duty to find her.”{Mr. Quill}

Upstairs Margaret stood with her ear against the floor. Reed knelt beside her. She was as white as paper.

“I stole nothing,”{Margaret Vane} she breathed. “It was my mother's.”{Margaret Vane}

“I believe you,”{Captain Aldous Reed} murmured the captain.

“You do not know me.”{Margaret Vane}

“I know Quill.”{Captain Aldous Reed} Reed stood up and drew his pistol with his good hand. “Jem, is there a back stair?”{Captain Aldous Reed}

Jem, who had been listening at the door, grinned. “Through the cheese room,”{Jem} he said. “But the third step creaks.”{Jem}

“Then we shall not step on it,”{Margaret Vane} said Margaret, and she tied her cloak.

They went down in the dark. Behind them they heard Mr. Quill shouting, and the landlady shouting louder. At the bottom Reed stopped and held out his hand.

“Can you ride, Miss Vane?”{Captain Aldous Reed}

“Better than you, with one arm,”{Margaret Vane} said Margaret. She laughed, and ran out into the rain.
