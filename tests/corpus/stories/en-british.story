title: A Matter of Marmalade
language: en
main: Inspector Bell = Bell, the inspector, inspector
main: Sergeant Cray = Cray, the sergeant, sergeant
main: Lady Thirkell = her ladyship, the old lady, old lady
minor: Simmons = the butler, butler

# Chapter One

‘It was in the marmalade,’{Sergeant Cray} said Sergeant Cray.

Inspector Bell looked at the jar. It was a perfectly ordinary jar, with a label in a round hand. ‘How much did he eat?’{Inspector Bell} he asked.

‘Two slices, sir. With butter.’{Sergeant Cray}

‘And nobody else touched it?’{Inspector Bell}

‘Nobody.’{Sergeant Cray} The sergeant turned a page of his notebook. ‘Lady Thirkell takes honey. The nephew was late. The butler says that servants don't get marmalade in this house.’{Sergeant Cray}

Bell walked to the window. Lady Thirkell was cutting roses on the terrace as if nothing had happened. She was eighty, and she held the scissors like a surgeon.

‘Let us talk to her ladyship,’{Inspector Bell} he said.

She did not look up when they came out. ‘I suppose you want to know whether I poisoned my brother,’{Lady Thirkell} said Lady Thirkell.

‘Did you?’{Inspector Bell} asked Bell.

‘Certainly not. If I had wanted to kill Edgar, I should have done it in 1931.’{Lady Thirkell} She snipped off a rose and handed it to the sergeant, who did not know what to do with it. ‘Ask Simmons. He makes the marmalade.’{Lady Thirkell}

‘The butler makes the marmalade?’{Sergeant Cray} said Cray.

‘He is a man of many gifts,’{Lady Thirkell} the old lady replied.

# Chapter Two

Simmons received them in the pantry. He was polishing a teapot, and he went on polishing it.

‘I have made the marmalade for twenty years, sir,’{Simmons} said Simmons. ‘There has never been a complaint.’{Simmons}

‘There has been one now,’{Inspector Bell} said the inspector drily. ‘Where do you keep the jars?’{Inspector Bell}

‘In the cellar. The key hangs behind the door.’{Simmons}

‘Who knows that?’{Inspector Bell}

The butler put down the teapot. For a moment he seemed to think. ‘Everybody,’{Simmons} he said. ‘The family, the maids. And the gardener, of course.’{Simmons}

Cray wrote it down. ‘Which gardener?’{Sergeant Cray} he asked.

‘The new one, sir. He came last week. He asked me for the recipe.’{Simmons}

Bell and Cray looked at each other. Then the inspector took his hat. ‘Sergeant,’{Inspector Bell} he said, ‘I believe that we have been admiring the wrong roses.’{Inspector Bell}
