"""English words by what they show. Verbs stand in their base form and are inflected when the table is read.

Keys are tags (`kind:value`). A key that ends in `!v` lists verbs, `!n` nouns (their plural is added); others are taken as they are.
`none` lists phrases that contain a word of the table without its meaning: the longest phrase wins.
"""

from __future__ import annotations

TABLE: dict[str, str] = {
    # What bodies do.
    "pose:stand!v": "stand, stand up, get up, rise, get to her feet, get to his feet, wait, freeze, stop, halt, pause, linger, hesitate, stay, lean against",
    "pose:walk!v": "walk, stroll, wander, step, stride, march, pace, trudge, tiptoe, creep, limp, stagger, shuffle, wade, hike, follow, approach, enter, "
    "come in, come out, come back, go in, go out, go back, go on, go home, come home, come down, go up, head for, cross, leave, return, amble, plod, roam, saunter, "
    "sneak, prowl, pad, move toward, move towards, walk away, set off, set out, arrive, make her way, make his way, make their way, go down, go to, went to, come to, "
    "come into, go into, go through, come through, step inside, step out, slip out, slip into, pass, advance, retreat, back away, explore, patrol, lead",
    "pose:run!v": "run, sprint, dash, race, rush, hurry, bolt, flee, chase, gallop, scamper, scurry, dart, charge, hurtle, run away, escape, tear down, jog, "
    "run off, run after, run up, run down, run out, rush out, rush in, take off running, scramble, pelt, speed, hasten, pursue, scuttle, skitter",
    "pose:sit!v": "sit, sit down, sit up, settle, perch, squat, crouch, take a seat, sink into a chair, seat, huddle, curl up in a chair, drop into a chair",
    "pose:lie!v": "lie, lie down, sprawl, sleep, fall asleep, doze, nap, slumber, curl up, collapse, faint, lie still, pass out, drift off, nod off, snore, go to bed, drowse",
    "pose:kneel!v": "kneel, kneel down, fall to her knees, fall to his knees, drop to her knees, drop to his knees, drop to one knee, pray, bend down, crouch down, "
    "stoop, fall to their knees, sink to her knees, sink to his knees, go down on one knee, duck",
    "pose:jump!v": "jump, leap, hop, bound, skip, spring, pounce, vault, jump up, jump down, bounce, leap up, leap over, jump over, leap out, spring up, lunge",
    "pose:fall!v": "fall, fall down, trip, stumble, tumble, slip, topple, plunge, crash, lose her balance, lose his balance, fall over, fall off, slide, plummet, roll down",
    "pose:fly!v": "fly, soar, glide, hover, float, flutter, drift, swoop, take flight, flap, fly away, fly off, fly over, spread her wings, spread his wings, spread its wings",
    "pose:climb!v": "climb, climb up, scale, clamber, climb over, climb out, climb onto, climb down, ascend, shin up, go up the stairs, mount, scrabble up, haul herself up, haul himself up",
    "pose:swim!v": "swim, dive, paddle, tread water, splash, dive in, dive into, snorkel, swim away, sink, drown",
    "pose:fight!v": "fight, punch, kick, hit, strike, slash, stab, attack, wrestle, swing at, duel, parry, slap, struggle, defend, block, beat, smash, battle, spar, fend off, "
    "knock down, shoot, fire at, hack, clash, draw his sword, draw her sword, thrust, bite, scratch, pummel, tackle, cut down, swing his sword, swing her sword, raise his sword, raise her sword",
    "pose:point!v": "point, point at, point to, gesture, indicate, aim, point out, nod at, nod toward, jab a finger, motion, beckon, show the way",
    "pose:reach!v": "reach, reach out, reach for, stretch out, grope, grab, snatch, grab at, touch, stroke, pat, press, put his hand on, put her hand on, knock, knock on, "
    "catch, grasp at, open, unlock, stretch, pluck, put out a hand, tug, tap, turn the key, poke, feed, caress, ring the bell, wipe, pick, close, shut, tie, untie, plant, light, throw, toss",
    "pose:hold!v": "pull it out, take it out, hold it out, pick it up, hold it up, pull them out, hold them out, pick them up, take it, hold it, hold, clutch, grip, clasp, grasp, cling to, hold up, hold on, take, pick up, lift, raise, pull out, take out, hold out, show, wear, draw out, "
    "cradle, squeeze, wave about, hold tight, wield, keep, find, examine, inspect, unwrap, unfold, turn over, hang onto, seize, hug to her chest, polish, mend, repair, "
    "fix, wind, play, strum, blow, sweep, bring, fetch, gather, collect, fish out, hoist, brandish, hold high, fold, knit, sew, pour, stir, cook, paint, use, open her umbrella, open his umbrella",
    "pose:give!v": "give, hand, offer, pass over, hand over, present, deliver, give back, return it, press into, hold out to, lend, feed, hand back, slide across, serve, "
    "put into her hand, put into his hand, put it in his hand, put it in her hand, share, bestow, hand out, surrender",
    "pose:hug!v": "hug, embrace, hold her close, hold him close, kiss, cuddle, throw her arms around, throw his arms around, put her arms around, put his arms around, wrap her arms around, "
    "wrap his arms around, snuggle, take her in his arms, take him in her arms, cling to each other, hold each other, nuzzle, put an arm around, put his arm around, put her arm around, hold her tight, hold him tight",
    "pose:wave!v": "wave, wave goodbye, greet, salute, wave at, wave to, wave his hand, wave her hand, wave back, wave his arms, wave her arms, raise a hand, raise his hand, raise her hand, cheer, clap, applaud, hail",
    "pose:read!v": "read it, read, study, leaf through, read aloud, flip through, pore over, turn the page, turn the pages, skim, peruse, read out, look at the letter, look at the map, consult the map",
    "pose:write!v": "write, draw, scribble, sketch, jot, paint, sign, note down, scrawl, write down, type, trace, copy out, carve",
    "pose:eat!v": "eat, drink, chew, munch, bite into, sip, gobble, swallow, nibble, devour, taste, gulp, lick, dine, have breakfast, have dinner, have lunch, have supper, feast, lap up, slurp, crunch, drink tea, sip tea",
    "pose:phone!v": "phone, telephone, dial, pick up the phone, answer the phone, text, hang up, call the police, take a selfie, scroll, check her phone, check his phone, look at her phone, look at his phone, ring up",
    "pose:think!v": "think, wonder, ponder, consider, remember, imagine, think about, think of, think over, recall, scratch his head, scratch her head, muse, reflect, contemplate, "
    "rub his chin, stroke his beard, decide, puzzle over, brood, meditate, dream of, daydream, plan, concentrate, frown at, figure, calculate",
    "pose:cover_face!v": "cover her face, cover his face, hide her face, hide his face, bury her face, bury his face, weep, sob, cover her eyes, cover his eyes, burst into tears, cover her ears, cover his ears, "
    "hold her head, hold his head, wipe her eyes, wipe his eyes, wipe her tears, wipe his tears, rub her eyes, rub his eyes, cover her mouth, cover his mouth, cry, break down, cover their faces, cover their ears",
    "pose:look_up!v": "look up, gaze up, stare up, look up at, raise her head, raise his head, lift her head, lift his head, raise her eyes, raise his eyes, lift her eyes, lift his eyes, "
    "look at the sky, watch the sky, gaze at the sky, gaze at the stars, gaze at the moon, look at the stars, look at the moon, watch the stars, raise their heads, tilt her head back, tilt his head back",
    "pose:look_away!v": "look away, turn away, look down, look aside, look back, avert her eyes, avert his eyes, glance away, lower her eyes, lower his eyes, hang her head, hang his head, turn her back, turn his back, "
    "look over her shoulder, look over his shoulder, stare at the floor, stare at the ground, look at the floor, look at the ground, lower her head, lower his head, look out, look out of, stare out, gaze out, turn around, turn his head, turn her head",
    "pose:bow!v": "bow, bow down, curtsy, bow low, bow deeply, bow her head, bow his head, bow to",
    "pose:dance!v": "dance, twirl, waltz, spin around, spin, whirl, sway, pirouette, jig, skate, perform, dance around",
    "pose:ride!v": "ride, pedal, cycle, drive, row, sail, ride off, ride away, mount her horse, mount his horse, steer, saddle up, ride on, bicycle down, pilot, gallop on, ride home",
    "pose:push!v": "push, shove, push open, press against, heave, push away, push aside, push back, lean on, force open, throw open, pull, drag, haul, tow, pull open, push the door, slam, dig, shovel, turn the wheel, roll, "
    "pull on, yank, wheel, crank",
    "pose:carry!v": "carry, lug, bear, haul up, bring back, carry off, carry away, tote, sling over her shoulder, sling over his shoulder, lift onto, balance on, shoulder, come back with, heft",
    "watch!v": "look, look at, watch, stare, gaze, glance, peer, see, notice, listen, hear, turn to, turn, smell, spot, observe, glimpse, blink, nod, shake her head, shake his head, shrug, breathe, tremble, shiver, swallow, yawn",
    # What faces show.
    "emotion:happy": "happy, happily, glad, gladly, cheerful, cheerfully, merry, merrily, joyful, joyfully, joy, delighted, delight, delightedly, pleased, content, smile, smiles, smiled, smiling, grin, "
    "grins, grinned, grinning, laughter, laugh, laughs, laughed, laughing, giggle, giggled, giggling, chuckle, chuckled, beamed, beaming, excited, excitedly, excitement, proud, proudly, triumphant, relieved, relief, "
    "joyous, hooray, hurrah, wonderful, jubilant, amused, playful, playfully, brightly, thrilled, overjoyed, hopeful, purr, purred, purring, at last, thank you, bright eyes, cheered, wagged its tail, wagged his tail, clapped",
    "emotion:sad": "sad, sadly, sadness, unhappy, unhappily, lonely, alone, loneliness, sorrow, sorrowful, sorrowfully, gloomy, gloomily, miserable, miserably, disappointed, disappointment, mournful, mournfully, grief, "
    "heartbroken, downcast, regret, homesick, melancholy, dejected, despair, ashamed, wistfully, wistful, missed, forlorn, sighed, sigh, goodbye, funeral, died, grave, sorry, hung her head, hung his head, hopeless, empty-hearted, guilty, guilt",
    "emotion:crying": "cry, cries, crying, cried her eyes out, weep, weeping, wept, weeps, sob, sobbed, sobbing, sobs, tears, in tears, tear, tearful, tearfully, wailed, wailing, whimpered, bawled, burst into tears, sniffed, sniffled, burst out crying",
    "emotion:angry": "angry, angrily, anger, furious, furiously, fury, rage, mad, annoyed, crossly, cross, irritated, glared, glaring, glare, scowled, scowl, scowling, frowned, frown, frowning, growled, growling, growl, snarled, "
    "snarl, snapped, hissed, outraged, indignant, grumbled, grumpily, grumpy, clenched his fists, clenched her fists, clenched his teeth, clenched her teeth, shouted angrily, stamped her foot, stamped his foot, bellowed, roared, sternly, "
    "stern, bitterly, impatient, impatiently, slammed, resentful, how dare, gritted",
    "emotion:afraid": "afraid, fear, feared, fearful, fearfully, scared, frightened, frightening, terrified, terror, terrifying, trembled, trembling, tremble, shook, shaking, shivered, shivering, shuddered, nervous, nervously, "
    "anxious, anxiously, worried, worry, worriedly, panic, panicked, horror, horrified, dread, alarmed, alarm, screamed, scream, screaming, shrieked, shriek, cowered, timid, timidly, uneasy, uneasily, pale, danger, help, monster, "
    "nightmare, heart pounded, heart was pounding, hid, cringed, flinched, backed away, desperate, desperately",
    "emotion:surprised": "surprised, surprise, amazed, amazement, astonished, astonishment, startled, shocked, shock, stunned, gasped, gasp, gasping, wide eyes, eyes widened, eyes wide, her jaw dropped, his jaw dropped, blinked, unbelievable, "
    "impossible, could not believe, couldn't believe, wonder, in wonder, stared, speechless, bewildered, puzzled, confused, exclaimed, suddenly saw, heart jumped, heart leaped, heart leapt, open-mouthed, dumbfounded, froze",
    "emotion:loving": "love, loved, loves, loving, lovingly, tender, tenderly, tenderness, gently, gentle, kindly, kindness, kissed, kiss, kissing, hugged, hugging, embraced, embrace, affection, affectionately, fondly, softly, "
    "dear, darling, beloved, warmly, sweetheart, blushed, blushing, blush, caressed, cuddled, grateful, gratefully, tenderhearted, my love",
    "emotion:determined": "determined, determination, resolute, resolutely, bravely, brave, courage, courageously, boldly, bold, firmly, firm, steadily, steady, resolved, vowed, swore, never give up, set her jaw, set his jaw, clenched her jaw, "
    "clenched his jaw, confident, confidently, fearless, fearlessly, stubborn, stubbornly, fiercely, decided, promise, promised, insisted, purposefully, hurry",
    "emotion:tired": "tired, tiredly, weary, wearily, exhausted, exhaustion, sleepy, sleepily, yawned, yawn, yawning, worn out, weak, weakly, drowsy, drowsily, panting, panted, out of breath, breathless, groaned, fatigue, drained",
    "emotion:pained": "pain, painful, painfully, hurt, hurts, hurting, wounded, wound, injured, bleeding, bled, blood, ache, ached, aching, agony, winced, wince, wincing, groan, groaning, moaned, moan, sick, suffering, fever, feverish, bruised, dizzy, limped, coughed, coughing, stung, burned her, burned his",
    "emotion:sleeping": "asleep, sleep, sleeping, slept, sleeps, fast asleep, snored, snoring, dozed, dozing, slumbered, napping, dreaming, eyes closed, unconscious, closed her eyes, closed his eyes, fell asleep, fallen asleep",
    # How people speak and think.
    "say!v": "say, ask, reply, answer, call, shout, yell, whisper, murmur, mutter, cry, cry out, exclaim, add, tell, explain, scream, shriek, roar, bellow, growl, snap, hiss, groan, moan, sigh, gasp, laugh, giggle, chuckle, beg, plead, demand, insist, "
    "suggest, agree, admit, announce, declare, repeat, promise, warn, boast, complain, grumble, continue, begin, stammer, stutter, mumble, croak, squeak, bark, chirp, purr, sob, breathe, call out, command, order, inquire, observe, remark, "
    "protest, swear, argue, go on, interrupt, confess, greet, tease, echo, thunder, sing, howl, wail, sniff, snort, scoff, reassure, pant, grunt, put in, blurt, blurt out, respond, urge, coax, wonder aloud, read, read aloud, rasp, wheeze, state, offer, hum, invite",
    "think!v": "think, wonder, muse, reason, tell herself, tell himself, say to herself, say to himself, ask herself, ask himself, think to herself, think to himself, reflect, realize, realise, ponder",
    "loud!v": "shout, yell, scream, shriek, roar, bellow, thunder, howl, cry out, call out",
    # Where.
    "place:street!n": "street, alley, lane, avenue, sidewalk, pavement, street corner, crossroads, back street, alleyway, square, plaza, town square, boulevard, lamppost, streetlight",
    "place:city!n": "city, town, metropolis, skyline, downtown, skyscraper, capital, apartment block, harbour town, city wall",
    "place:village!n": "village, hamlet, farm, cottage, farmhouse, hut, barn, farmyard, stable, cabin, settlement, windmill, mill, log cabin",
    "place:room!n": "room, living room, parlour, parlor, house, apartment, flat, cellar, basement, attic, hallway, corridor, workshop, studio, fireplace, sofa, couch, armchair, dining room, home, inn, chamber, lab, laboratory, cell, prison, jail, workbench, garret, tent, "
    "staircase, sitting room, study, bathroom, waiting room, dressing room",
    "place:bedroom!n": "bedroom, bedside, bunk, bedchamber, dormitory, bunk bed, mattress, blanket, pillow, bed, cradle",
    "place:kitchen!n": "kitchen, stove, oven, sink, pantry, bakery kitchen, hearth",
    "place:shop!n": "shop, store, bakery, bookshop, bookstore, clock shop, toy shop, flower shop, counter, pharmacy, tailor shop, antique shop, showroom, salon, boutique, pawnshop, barber shop, post office, grocery, forge, smithy, supermarket",
    "place:market!n": "market, bazaar, fair, stall, marketplace, night market, fish market, fairground, festival, market square, carnival, fete",
    "place:school!n": "school, classroom, schoolyard, playground, blackboard, schoolhouse, campus, gym, university, college, lecture hall, academy, homeroom, kindergarten",
    "place:office!n": "office, desk, cubicle, meeting room, police station, headquarters, bank, boardroom, control room, newsroom, town hall",
    "place:library!n": "library, bookshelf, bookshelves, archive, reading room, bookcase, museum, gallery",
    "place:hospital!n": "hospital, clinic, ward, operating room, infirmary, emergency room, hospital bed, surgery, sickroom",
    "place:restaurant!n": "restaurant, cafe, café, diner, tavern, pub, bar, teahouse, tea house, noodle shop, ramen shop, canteen, coffee shop, cafeteria, tearoom, saloon, ice cream parlour",
    "place:stage!n": "stage, theatre, theater, concert hall, opera house, circus, spotlight, circus ring, auditorium, curtain, arena, ring, stadium, cinema, ballroom floor, footlights",
    "place:temple!n": "temple, shrine, church, cathedral, chapel, monastery, pagoda, altar, torii, abbey, mosque, convent",
    "place:castle!n": "castle, palace, fortress, throne room, throne, drawbridge, battlements, dungeon, keep, moat, courtyard, rampart, citadel, gatehouse",
    "place:tower!n": "tower, clock tower, lighthouse, bell tower, spire, belfry, watchtower, steeple, turret, spiral staircase, spiral stairs, lamp room",
    "place:cave!n": "cave, cavern, tunnel, mine, grotto, burrow, den, mineshaft, lair, mine shaft, catacomb, pit, well",
    "place:forest!n": "forest, woods, wood, jungle, grove, thicket, trees, pines, undergrowth, clearing, glade, bamboo grove, bushes, rainforest, orchard, treetops, glen, pine forest",
    "place:garden!n": "garden, park, yard, lawn, flowerbed, greenhouse, hedge, backyard, rose garden, patio, terrace, fountain, vegetable patch, pond",
    "place:field!n": "field, meadow, grassland, prairie, plain, plains, pasture, rice field, wheat field, paddy, moor, steppe, grass, cornfield, battlefield, marsh, swamp, tundra, rice paddy, savanna, ice field",
    "place:hill!n": "hill, hillside, hilltop, slope, ridge, dune, knoll, mound, graveyard, cemetery, hillock",
    "place:mountain!n": "mountain, peak, cliff, summit, mountainside, valley, canyon, ravine, gorge, mountain pass, mountaintop, glacier, crag, volcano, ledge, mountain path, precipice",
    "place:desert!n": "desert, sand dunes, oasis, wasteland, dunes, sandstorm, badlands",
    "place:river!n": "river, stream, brook, riverbank, lake, waterfall, creek, canal, lakeside, river bank, lake shore, lakeshore, rapids, riverside, dam, shallows",
    "place:bridge!n": "bridge, footbridge, stone bridge, suspension bridge, railing of the bridge, drawbridge gate, viaduct",
    "place:sea!n": "sea, ocean, waves, bay, gulf, open sea, tide, high seas, seaside, reef",
    "place:beach!n": "beach, shore, seashore, coast, harbour, harbor, dock, pier, quay, wharf, jetty, tide pool, seafront, port, breakwater, sand",
    "place:underwater!n": "under the water, underwater, bottom of the sea, sea floor, seabed, coral, ocean floor, beneath the waves, under the sea, riverbed, bottom of the lake, coral reef",
    "place:ship!n": "deck, cabin of the ship, ship's deck, mast, cockpit of the boat, bow of the ship, hold of the ship, on board, aboard, bridge of the ship, fishing boat, helm, crow's nest, ferry",
    "place:station!n": "station, platform, train station, railway station, bus stop, bus station, airport, subway, subway station, ticket gate, terminal, metro station, ticket hall",
    "place:train!n": "train, carriage, train car, compartment, tram, subway car, sleeping car, dining car, locomotive",
    "place:road!n": "road, path, highway, trail, roadside, track, country road, dirt road, forest path, footpath, motorway, gravel road",
    "place:car!n": "back seat, driver's seat, passenger seat, steering wheel, dashboard, taxi, cab, windshield, windscreen",
    "place:roof!n": "roof, rooftop, rooftops, balcony, chimney, roof tiles",
    "place:hall!n": "hall, great hall, ballroom, courtroom, banquet hall, entrance hall, lobby, gallery hall, dojo, gymnasium, throne hall, feast hall",
    "place:ruins!n": "ruins, ruin, rubble, abandoned house, abandoned factory, broken walls, wreckage, ruined temple, abandoned building, haunted house, abandoned station",
    "place:sky!n": "in the sky, in the air, through the air, above the clouds, through the clouds, among the clouds, into the sky, across the sky, hot-air balloon, high above, into the air, over the rooftops",
    "place:space!n": "space, spaceship, spacecraft, planet, orbit, galaxy, moon base, space station, outer space, asteroid, mars, cockpit, airlock, universe, starship, lunar surface",
    # When.
    "time:dawn": "dawn, sunrise, daybreak, first light, early morning, at dawn, before sunrise, cockcrow, the sun rose, the sun came up, sun was rising",
    "time:day": "morning, noon, afternoon, midday, daylight, daytime, sunlight, sunshine, sunny, broad daylight, this morning, lunchtime, after school, breakfast",
    "time:dusk": "dusk, sunset, twilight, evening, sundown, nightfall, the sun set, the sun was setting, the sun sank, the sun went down, late afternoon, golden hour, setting sun",
    "time:night": "night, midnight, tonight, moonlight, moonlit, starlight, stars, nighttime, darkness, dark, at night, bedtime, the moon, starry, by lamplight, by candlelight, that night",
    # The sky.
    "weather:rain": "rain, rained, raining, rainy, drizzle, drizzled, drizzling, downpour, raindrops, raindrop, shower, puddle, puddles, pouring, rains, rainwater, rainfall",
    "weather:storm": "storm, stormy, thunder, thunderstorm, lightning, typhoon, hurricane, tempest, gale, thunderclap, tornado, blizzard of rain, storm clouds, thundered",
    "weather:snow": "snow, snowed, snowing, snowy, snowflake, snowflakes, blizzard, snowstorm, sleet, frost, snowfall, snowdrift, icicles, snow-covered, snows",
    "weather:fog": "fog, foggy, mist, misty, haze, mists",
    "weather:wind": "wind, windy, breeze, gust, gusts, winds, blew, gusty, blowing",
    "weather:cloudy": "cloudy, overcast, grey sky, gray sky, grey clouds, gray clouds, dark clouds, clouds gathered, leaden sky, cloud",
    "weather:clear": "sunny, sunshine, clear sky, blue sky, bright sun, cloudless, sunlight, sunlit, clear night, the sun shone, the rain stopped, the rain had stopped, the sky was blue, the sky cleared, the storm had passed, the storm passed, "
    "the snow had stopped, the snow stopped, starry, sky was clear, the fog lifted, the mist lifted, it stopped raining, starlit, the clouds parted",
    # What is in the air.
    "mood:joyful": "laughed, laughter, laughing, danced, music, festival, party, cheered, celebrate, celebrated, feast, merry, joy, happy, delighted, birthday, wedding, hooray, victory, grinned, smiled",
    "mood:tender": "hugged, embraced, kissed, gently, tender, tenderly, love, loved, softly, together, warm, held her hand, held his hand, mother, lullaby, beloved, promise, home",
    "mood:sad": "wept, tears, sad, sadly, alone, lonely, grave, funeral, died, dead, lost, goodbye, sobbed, cried, grief, sorrow, missed, empty, farewell, never again",
    "mood:tense": "chased, hurry, hurried, danger, dangerous, suddenly, fight, fought, battle, attack, attacked, sword, gun, escape, ran, enemy, quick, quickly, faster, blood, shouted, trap, alarm, race",
    "mood:frightening": "dark, darkness, ghost, monster, scream, screamed, terror, terrified, shadow, shadows, nightmare, horror, trembled, howl, howled, creaked, haunted, skull, corpse, afraid, scared, demon",
    "mood:mysterious": "strange, strangely, mysterious, mystery, secret, secrets, whispered, magic, magical, vanished, disappeared, unknown, curious, riddle, ancient, spell, silent, hidden, glowed, glowing, puzzle, impossible",
    "mood:peaceful": "quiet, quietly, calm, calmly, peaceful, peace, gentle, breeze, garden, tea, slept, birds, slowly, sunlight, rested, still, silence, meadow, stream",
    "mood:heroic": "hero, brave, bravely, courage, victory, sword, dragon, king, queen, knight, quest, defended, saved, protect, protected, stood up, vowed, army, rescue, rescued",
    # Things.
    "prop:letter!n": "letter, envelope, note, postcard, scroll, parchment, message, telegram, paper, invitation, sheet of paper, slip of paper, newspaper, parcel label",
    "prop:book!n": "book, notebook, diary, journal, novel, textbook, spellbook, storybook, album, ledger, sketchbook, manuscript, dictionary, magazine",
    "prop:phone!n": "phone, telephone, cell phone, smartphone, mobile phone, cellphone, mobile, receiver",
    "prop:umbrella!n": "umbrella, parasol",
    "prop:watch!n": "watch, pocket watch, wristwatch, stopwatch, compass, pocket-watch",
    "prop:clock!n": "clock, alarm clock, grandfather clock, hourglass, cuckoo clock, wall clock",
    "prop:lantern!n": "lantern, paper lantern, torch, flashlight, oil lamp",
    "prop:candle!n": "candle, candlestick, candlelight",
    "prop:lamp!n": "lamp, street lamp, desk lamp, streetlight, lamppost, light bulb, chandelier",
    "prop:key!n": "key, winding key, golden key, silver key, keyring",
    "prop:door!n": "door, doorway, front door, trapdoor, back door, iron door",
    "prop:window!n": "window, windowpane, windowsill, shop window",
    "prop:gate!n": "gate, iron gate, gateway, portal, torii gate, city gate, fence",
    "prop:sword!n": "sword, blade, katana, saber, sabre, rapier, wooden sword, spear, axe",
    "prop:knife!n": "knife, dagger, pocketknife, scissors, kitchen knife",
    "prop:gun!n": "gun, pistol, rifle, revolver, shotgun, cannon",
    "prop:bow!n": "bow and arrow, bow and arrows, longbow, crossbow, arrow, wooden bow",
    "prop:shield!n": "shield",
    "prop:staff!n": "staff, wand, cane, walking stick, stick, magic wand, crutch, fishing rod, pole",
    "prop:bag!n": "bag, backpack, satchel, suitcase, basket, sack, purse, schoolbag, handbag, rucksack, courier's bag, pouch, knapsack, shopping bag, bundle, luggage, mailbag, picnic basket",
    "prop:box!n": "box, parcel, package, gift, present, carton, crate, lunchbox, lunch box, cardboard box, music box, toolbox, matchbox, bento, wooden box, case",
    "prop:chest!n": "treasure chest, wooden chest, iron chest, treasure, trunk, coffin, old chest, sea chest",
    "prop:cup!n": "cup, mug, teacup, glass, goblet, cup of tea, cup of coffee, tea, coffee, teapot, kettle, glass of water",
    "prop:bottle!n": "bottle, flask, jar, vial, potion, wine bottle, canteen of water, thermos, jug",
    "prop:bowl!n": "bowl, soup, stew, noodles, rice, ramen, pot, porridge, dish, plate, saucepan, bowl of soup, bowl of rice, bowl of noodles",
    "prop:bread!n": "bread, loaf, sandwich, bun, roll, toast, rice ball, pancake, cookie, biscuit, loaf of bread, dumpling, pastry, croissant",
    "prop:cake!n": "cake, pie, birthday cake, cupcake, tart, pudding, ice cream, candy, sweets, chocolate",
    "prop:fruit!n": "fruit, apple, orange, pear, peach, banana, grape, berry, berries, plum, cherry, cherries, lemon, strawberry, strawberries, persimmon, watermelon, pumpkin, melon",
    "prop:fish": "fish, goldfish, carp, salmon, trout, sardine, sardines, tuna, koi",
    "prop:egg!n": "egg, nest",
    "prop:flower!n": "flower, bouquet, blossom, tulip, lily, sunflower, daisy, petal, cherry blossom, wildflower, orchid, white rose, red rose, roses, chrysanthemum, violet flower, poppy",
    "prop:tree!n": "tree, oak, pine, willow, cherry tree, maple, apple tree, old oak, pine tree, trunk of the tree, branch, Christmas tree, bamboo",
    "prop:leaf!n": "leaf, leaves, autumn leaves, fallen leaves",
    "prop:seed!n": "seed, acorn, sprout, seedling, nut, chestnut, bean",
    "prop:stone!n": "stone, rock, pebble, boulder, crystal, gem, jewel, diamond, brick, gravestone, statue",
    "prop:fire!n": "fire, campfire, flame, bonfire, fireplace, blaze, hearth, fireworks, furnace, matches",
    "prop:bell!n": "bell, church bell, doorbell, handbell, gong, chime, wind chime",
    "prop:drum!n": "drum, tambourine",
    "prop:flute!n": "flute, whistle, trumpet, horn, pipe, clarinet, saxophone, harmonica, recorder, ocarina",
    "prop:guitar!n": "guitar, violin, cello, lute, fiddle, banjo, harp, ukulele",
    "prop:piano!n": "piano, organ, keyboard, accordion, grand piano",
    "prop:kite!n": "kite, paper kite",
    "prop:ball!n": "ball, football, baseball, basketball, soccer ball, tennis ball, snowball, marble, crystal ball, beach ball",
    "prop:doll!n": "doll, teddy bear, toy, puppet, teddy, stuffed rabbit, plush, toy soldier, scarecrow, stuffed bear",
    "prop:balloon!n": "balloon, red balloon, hot-air balloon",
    "prop:ring!n": "wedding ring, golden ring, gold ring, silver ring, diamond ring, bracelet, engagement ring, ring on her finger, ring on his finger",
    "prop:crown!n": "crown, tiara",
    "prop:necklace!n": "necklace, pendant, amulet, locket, medallion, medal, pearls, charm, collar, talisman",
    "prop:coin!n": "coin, money, gold coin, banknote, gold coins, silver coin, penny, pennies, wallet",
    "prop:mirror!n": "mirror, looking glass",
    "prop:picture!n": "picture, photograph, photo, painting, portrait, drawing, sketch, poster, canvas, easel, framed photo",
    "prop:map!n": "map, chart, treasure map, blueprint",
    "prop:pen!n": "pen, pencil, quill, fountain pen, chalk, crayon, ink",
    "prop:brush!n": "brush, paintbrush, comb, toothbrush, hairbrush",
    "prop:camera!n": "camera, telescope, binoculars, spyglass, video camera, microscope",
    "prop:computer!n": "computer, laptop, screen, monitor, tablet, television, keyboard and mouse",
    "prop:radio!n": "radio, loudspeaker, speaker, microphone, walkie-talkie, gramophone, record player, transmitter, headphones, antenna",
    "prop:mask!n": "mask, fox mask, helmet, gas mask",
    "prop:hat!n": "hat, cap, straw hat, top hat, hood, beret, bonnet, witch's hat",
    "prop:shoe!n": "shoe, boot, sandal, slipper, sneaker, glove, mitten, ice skates",
    "prop:rope!n": "rope, string, thread, chain, ribbon, cord, scarf, yarn, ball of wool, fishing line, net",
    "prop:ladder!n": "ladder, rope ladder, stairs, staircase, steps",
    "prop:tool!n": "tool, hammer, wrench, screwdriver, shovel, spade, saw blade, pickaxe, tweezers, needle, gear, cog, rake, pliers, wheels of the clock, anvil, nail",
    "prop:broom!n": "broom, broomstick, mop",
    "prop:ticket!n": "ticket, card, stamp, passport, tickets, playing card",
    "prop:chair!n": "chair, stool, armchair, bench, sofa, rocking chair, throne, couch, wheelchair, swing",
    "prop:table!n": "table, desk, counter, workbench, kitchen table",
    "prop:bed!n": "bed, cradle, mattress, hammock, futon, bunk",
    "prop:car!n": "car, taxi, truck, van, jeep, automobile, police car, ambulance, lorry",
    "prop:bus!n": "bus, school bus, buses, tram",
    "prop:bicycle!n": "bicycle, bike, motorcycle, scooter, tricycle, motorbike, skateboard",
    "prop:cart!n": "cart, wagon, sled, sledge, wheelbarrow, carriage, stroller, coach, sleigh",
    "prop:train!n": "train, locomotive, steam engine, night train",
    "prop:boat!n": "boat, rowboat, canoe, raft, fishing boat, sailboat, paper boat, lifeboat, dinghy, kayak, ferry",
    "prop:ship!n": "ship, steamship, pirate ship, warship, sails, galleon, yacht, submarine",
    "prop:plane!n": "plane, airplane, aeroplane, aircraft, jet, helicopter, paper plane, glider, drone, paper airplane",
    "prop:rocket!n": "rocket, spaceship, spacecraft, space capsule, starship, satellite, shuttle, capsule",
    "prop:moon!n": "moon, full moon, crescent moon",
    "prop:star!n": "star, shooting star, falling star, starlight, comet, stars",
    "prop:sun": "sun, sunrise, sunset",
    "prop:cloud!n": "cloud",
    "prop:snowman!n": "snowman, snowmen",
    "prop:footprints!n": "footprint, paw print, pawprint, tracks in the snow, hoofprint",
    "prop:butterfly!n": "butterfly, butterflies, moth, dragonfly, firefly, fireflies, bee",
    # Who, when they have no name.
    "role:person:male:child!n": "boy, little boy, young boy, lad, schoolboy, prince, grandson, little son",
    "role:person:female:child!n": "girl, little girl, young girl, schoolgirl, lass, princess, granddaughter, little daughter",
    "role:person:unknown:child!n": "child, children, kid, baby, toddler, infant, orphan, twins, pupil",
    "role:person:male:adult!n": "man, men, gentleman, fisherman, postman, mailman, policeman, king, knight, farmer, blacksmith, soldier, sailor, captain, wizard, monk, priest, butcher, woodcutter, samurai, emperor, fireman, father, uncle, "
    "husband, dad, daddy, papa, waiter, duke, lord, salesman, hunter, young man, milkman, prisoner, conductor, coachman, butler, shepherd, bridegroom, stationmaster",
    "role:person:female:adult!n": "woman, women, lady, queen, nurse, witch, mother, mom, mum, mama, aunt, auntie, wife, waitress, nun, maid, seamstress, fairy, empress, actress, duchess, young woman, mermaid, bride, priestess, governess, midwife, stepmother, landlady",
    "role:person:unknown:adult!n": "friend, cousin, classmate, teacher, doctor, baker, clockmaker, watchmaker, shopkeeper, merchant, driver, guard, detective, painter, musician, cook, chef, librarian, keeper, lighthouse keeper, stranger, traveler, traveller, courier, tailor, gardener, pilot, "
    "judge, thief, pirate, officer, astronaut, scientist, engineer, carpenter, potter, inventor, author, artist, singer, dancer, swordsman, warrior, general, ninja, bandit, robber, mayor, boss, coach, professor, messenger, owner, neighbor, neighbour, "
    "customer, passenger, ferryman, innkeeper, candlemaker, toymaker, glassblower, beekeeper, mechanic, miner, servant, archer, patient, guest, technician, janitor, clown, magician, assistant, reporter, photographer, puppeteer, weaver, bell ringer, bookseller, apprentice",
    "role:person:male:teen!n": "son, nephew, brother, older brother, big brother, little brother, younger brother, teenager, student, young boy of fifteen",
    "role:person:female:teen!n": "daughter, niece, sister, older sister, big sister, little sister, younger sister, maiden",
    "role:person:male:old!n": "grandfather, grandpa, granddad, old man, old fisherman, old wizard, old clockmaker, hermit, elder, old king, old farmer, old monk, old sailor, old keeper, old baker",
    "role:person:female:old!n": "grandmother, grandma, granny, old woman, old lady, nana, old witch, crone, nan",
    "role:cat:unknown:unknown!n": "cat, black cat, kitten, tomcat, white cat, tiger, lion, panther, lynx, leopard",
    "role:dog:unknown:unknown!n": "dog, puppy, hound, wolf, wolves, wolf cub, old dog, stray dog",
    "role:bird:unknown:unknown!n": "bird, crow, raven, owl, sparrow, eagle, crane, swan, duck, hen, rooster, parrot, seagull, pigeon, swallow, penguin, goose, chick, hawk, heron, magpie",
    "role:fox:unknown:unknown!n": "fox, vixen, white fox, foxes, red fox",
    "role:rabbit:unknown:unknown!n": "rabbit, hare, bunny",
    "role:bear:unknown:unknown!n": "bear, bear cub, panda, polar bear",
    "role:horse:unknown:unknown!n": "horse, pony, foal, donkey, mare, stallion, unicorn, deer, stag",
    "role:mouse:unknown:unknown!n": "mouse, mice, rat, hamster, hedgehog, squirrel",
    "role:dragon:unknown:unknown!n": "dragon, serpent, sea monster, sea serpent",
    "role:robot:unknown:unknown!n": "robot, android, cyborg",
    "role:ghost:unknown:unknown!n": "ghost, spirit, phantom, demon",
    # Sounds.
    "sfx": "bang, boom, crash, thud, splash, tick, tock, tick-tock, ding, dong, ding-dong, clang, clank, click, clack, knock, snap, crack, pop, whoosh, swish, zoom, buzz, beep, ring, brring, rumble, roar, thump, bump, creak, squeak, hiss, whirr, whir, "
    "drip, drop, plop, patter, rattle, clatter, slam, smash, wham, pow, zap, boing, honk, beep-beep, vroom, woof, meow, miaow, caw, ribbit, moo, neigh, achoo, ha, sizzle, crackle, jingle, clink, tinkle, gong, chime, whack, kaboom, rustle, flap, crunch, screech, toot, choo, hoot, chirp, tap, rap, swoosh, thwack, ka-boom, squelch, gulp",
    # Cuts.
    "later": "the next morning, next morning, the next day, next day, the next evening, the next night, that night, that evening, that afternoon, the following day, the following morning, the following night, days later, a week later, weeks later, years later, "
    "a year later, hours later, an hour later, months later, meanwhile, later that day, later that night, the day after, in the morning, by the time, when morning came, when night fell, at midnight, at dawn, at sunset, early the next, early next, "
    "after school, one morning, one day, one night, one evening, on the third day, on the seventh day, on the last day, on the second day, at last the day, the same evening, the same night, by morning, by evening, at noon, by nightfall, that winter, that spring, that summer, that autumn, "
    "in the evening, in the afternoon, at night, by dawn, three days later, two days later, two weeks later, ten years later, many years later, long ago, the morning after, the moment, on sunday, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, tomorrow came, at daybreak, at dusk, at nightfall",
    "none": "as if, bow tie, bark of the tree, bark of a tree, tree bark, fire station, fire engine, second hand, hour hand, minute hand, by hand, on the other hand, at hand, at first, watch out, watched over, in a flash, fell in love, fall in love, fell silent, fall silent, "
    "fell quiet, fell apart, fell behind, ran out of, run out of, running out of, stood for, stand for, dead tired, sea of, rose to the occasion, book a, booked, light rain, star of the show, of course, face to face, step by step, heart sank, sank in, lay ahead, "
    "flew by, time flew, days flew, key to the, a key part, change her mind, made up her mind, made up his mind, took place, take place, took a breath, took a deep breath, took time, take care, took care, take part, took part, gave up, give up, gave a, gave way, "
    "found out, find out, turned out, turn out, kept on, kept quiet, keep quiet, hit upon, caught sight, catch a cold, caught a cold, passed away, caught up, caught her breath, caught his breath, held her breath, held his breath, hold your breath, hold her breath, ran a hand, "
    "ran down her cheeks, ran down his cheeks, ran down her face, ran down his face, ran through her mind, as well, stone's throw, train of thought, played a part, playing cards, picture this, no way, on the way, by the way, all the way, way home, half-light, daylight robbery, "
    "as cold as ice, heart stood still, stood still, go on, catch fire, drop of, drops of, sound of, in spring, spring came, last spring, next spring, that spring, this spring, in the spring, in fall, last fall, well, very well, as well as, ring true, back to sleep, all right, right away, long face, "
    "cross with, at sea, kind of, kinds of, sort of, plain clothes, bear in mind, could not bear, couldn't bear, cannot bear, mean time, field of view, mine own, of mine, glasses, round glasses, is mine, was mine, be mine, swallow hard, last straw, can opener, bar of, bars of, drop by, watch tower, wind turned, piece of cake, "
    "cold feet, high time, sick of, mad about, afraid so, i'm afraid, i am afraid, square miles, square feet, right hand, left hand, human beings, keep going, star pupil, plain to see, rose, roses are, note that, present day, at present, the present, presently, mark my words, the match, ring of, stage of, cup of",
}

IRREGULAR: dict[str, str] = {
    "be": "was were been is are am being",
    "beat": "beat beaten", "begin": "began begun", "bend": "bent", "bear": "bore borne", "bite": "bit bitten", "blow": "blew blown", "break": "broke broken", "bring": "brought", "burst": "burst", "catch": "caught",
    "cling": "clung", "come": "came come", "creep": "crept", "cut": "cut", "dig": "dug", "draw": "drew drawn", "dream": "dreamed dreamt", "drink": "drank drunk", "drive": "drove driven", "eat": "ate eaten",
    "fall": "fell fallen", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew flown", "freeze": "froze frozen", "get": "got gotten", "give": "gave given", "go": "went gone",
    "hang": "hung", "hear": "heard", "hide": "hid hidden", "hit": "hit", "hold": "held", "keep": "kept", "kneel": "knelt kneeled", "knit": "knit knitted", "lay": "laid", "lead": "led", "leap": "leaped leapt", "lean": "leaned leant",
    "leave": "left", "lend": "lent", "lie": "lay lain lying", "light": "lit lighted", "lose": "lost", "make": "made", "pay": "paid", "put": "put", "read": "read", "ride": "rode ridden", "ring": "rang rung", "rise": "risen", "row": "rowed",
    "run": "ran run", "say": "said", "see": "saw seen", "seek": "sought", "send": "sent", "set": "set", "sew": "sewed sewn", "shake": "shook shaken", "shoot": "shot", "show": "showed shown", "shut": "shut", "sing": "sang sung", "sink": "sank sunk",
    "sit": "sat", "sleep": "slept", "slide": "slid", "sling": "slung", "speak": "spoke spoken", "speed": "sped", "spin": "spun", "spread": "spread", "spring": "sprang sprung", "stand": "stood", "steal": "stole stolen", "stick": "stuck",
    "stride": "strode", "strike": "struck", "sweep": "swept", "swear": "swore sworn", "swim": "swam swum", "swing": "swung", "take": "took taken", "tear": "tore torn", "tell": "told", "think": "thought", "throw": "threw thrown",
    "thrust": "thrust", "tread": "trod", "wake": "woke woken", "wear": "wore worn", "weep": "wept", "wind": "wound", "write": "wrote written", "fling": "flung", "meet": "met", "teach": "taught", "understand": "understood", "wed": "wed",
}
