title: The Night Train to Lisbon
language: en
held: yes
main: Helena Ortiz = Helena, Ortiz, Miss Ortiz
main: Professor Lang = Lang, the professor, professor
minor: the conductor = conductor
minor: Beatriz = the girl, girl

# Part One

The conductor knocked twice and opened the door without waiting. “Tickets, please,”{the conductor} he said.

Helena Ortiz gave him hers. The old gentleman opposite went on reading as though nobody had spoken.

“Sir,”{the conductor} said the conductor, “your ticket.”{the conductor}

Professor Lang lowered his book. He was a small man with ink on his cuffs. “I have lost it,”{Professor Lang} he announced.

“You had it in your hat,”{Helena Ortiz} Helena told him.

“In my hat?”{Professor Lang} The professor took off his hat and looked inside. A pink ticket fell out on his knees. “Extraordinary,”{Professor Lang} he murmured. “How did you know that, Miss—?”{Professor Lang}

“Ortiz. I watched you put it there in Madrid.”{Helena Ortiz}

When the conductor had gone, Lang leaned forward. “You notice things, Miss Ortiz,”{Professor Lang} he said. “Did you also notice the girl in the green coat?”{Professor Lang}

“The one who has walked past our door four times?”{Helena Ortiz}

“Five,”{Professor Lang} said Lang. “She passed again while I was looking in my hat.”{Professor Lang}

Helena put out the lamp. In the dark they could hear the wheels and, behind the wheels, somebody breathing on the other side of the door.

“Come in, child,”{Professor Lang} the professor called.

The door slid open. The girl was perhaps fourteen, and she was crying. “They have taken my brother,”{Beatriz} she sobbed.

“Who has?”{Helena Ortiz} asked Helena.

“The men in the last carriage. They said he was a thief, but he never stole anything.”{Beatriz}

“What is your name?”{Helena Ortiz}

“Beatriz,”{Beatriz} whispered the girl.

Professor Lang stood up and put on his hat. “Well, Beatriz,”{Professor Lang} he said cheerfully, “let us go and lose something in the last carriage.”{Professor Lang}

# Part Two

The last carriage was locked. Helena tried the handle; then she knelt down and took a pin out of her hair.

“You have done this before,”{Professor Lang} Lang observed.

“My father was a locksmith.”{Helena Ortiz}

“A locksmith, or a burglar?”{Professor Lang}

“It depended on the season,”{Helena Ortiz} said Helena, and the lock clicked.
