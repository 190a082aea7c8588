<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.copy">
        <source>Copy versions</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>Copy versions</translation>
    </message>
    <message id="about.licence">
        <source>Licence text</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>Licence text</translation>
    </message>
    <message id="about.parts">
        <source>Made with</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>Made with</translation>
    </message>
    <message id="about.reading">
        <source>Reading the licences …</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>Reading the licences …</translation>
    </message>
    <message id="about.title">
        <source>About MangakAI</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>About MangakAI</translation>
    </message>
    <message id="about.version">
        <source>Version {version}</source>
        <extracomment>Part of the window: about. What is in {braces} is filled in by the program.</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message id="action.about">
        <source>About MangakAI</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>About MangakAI</translation>
    </message>
    <message id="action.back">
        <source>One step back</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>One step back</translation>
    </message>
    <message id="action.blink">
        <source>Blink takes</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Blink takes</translation>
    </message>
    <message id="action.commands">
        <source>Search commands</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Search commands</translation>
    </message>
    <message id="action.compare">
        <source>Compare takes</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Compare takes</translation>
    </message>
    <message id="action.copy">
        <source>Copy picture</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Copy picture</translation>
    </message>
    <message id="action.delete">
        <source>Delete book</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Delete book</translation>
    </message>
    <message id="action.detail">
        <source>Panel up close</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Panel up close</translation>
    </message>
    <message id="action.diagnostics">
        <source>Copy diagnostics</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Copy diagnostics</translation>
    </message>
    <message id="action.export">
        <source>Export</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Export</translation>
    </message>
    <message id="action.film">
        <source>Film</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Film</translation>
    </message>
    <message id="action.find">
        <source>Find</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Find</translation>
    </message>
    <message id="action.first_steps">
        <source>First steps</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>First steps</translation>
    </message>
    <message id="action.grid">
        <source>Grid</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Grid</translation>
    </message>
    <message id="action.import">
        <source>Choose a story…</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Choose a story…</translation>
    </message>
    <message id="action.inspector">
        <source>Inspector</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Inspector</translation>
    </message>
    <message id="action.library">
        <source>Back to the library</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Back to the library</translation>
    </message>
    <message id="action.menu">
        <source>Show the menu bar</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Show the menu bar</translation>
    </message>
    <message id="action.new">
        <source>New book</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>New book</translation>
    </message>
    <message id="action.next_problem">
        <source>Next panel that needs you</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Next panel that needs you</translation>
    </message>
    <message id="action.outline">
        <source>Outline</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Outline</translation>
    </message>
    <message id="action.paste">
        <source>Paste a story</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Paste a story</translation>
    </message>
    <message id="action.pause">
        <source>Pause or resume all</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Pause or resume all</translation>
    </message>
    <message id="action.primary">
        <source>The red button</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>The red button</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Quit</translation>
    </message>
    <message id="action.read">
        <source>Read</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Read</translation>
    </message>
    <message id="action.redo">
        <source>Redo</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Redo</translation>
    </message>
    <message id="action.redo.what">
        <source>Redo: {what}</source>
        <extracomment>A command, in menus and in the list of shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>Redo: {what}</translation>
    </message>
    <message id="action.redraw">
        <source>Redraw the panel</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Redraw the panel</translation>
    </message>
    <message id="action.region.next">
        <source>Next region</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Next region</translation>
    </message>
    <message id="action.region.previous">
        <source>Previous region</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Previous region</translation>
    </message>
    <message id="action.rename">
        <source>Rename</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Rename</translation>
    </message>
    <message id="action.settings">
        <source>Settings…</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Settings…</translation>
    </message>
    <message id="action.shortcuts">
        <source>Shortcuts</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Shortcuts</translation>
    </message>
    <message id="action.take.next">
        <source>Next take</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Next take</translation>
    </message>
    <message id="action.take.previous">
        <source>Previous take</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Previous take</translation>
    </message>
    <message id="action.tasks">
        <source>Tasks</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Tasks</translation>
    </message>
    <message id="action.tool.hand">
        <source>Hand</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Hand</translation>
    </message>
    <message id="action.tool.select">
        <source>Select</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Select</translation>
    </message>
    <message id="action.trash">
        <source>Open the trash</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Open the trash</translation>
    </message>
    <message id="action.undo">
        <source>Undo</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Undo</translation>
    </message>
    <message id="action.undo.what">
        <source>Undo: {what}</source>
        <extracomment>A command, in menus and in the list of shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>Undo: {what}</translation>
    </message>
    <message id="action.zoom.fit">
        <source>Fit to window</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Fit to window</translation>
    </message>
    <message id="action.zoom.full">
        <source>Full size</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Full size</translation>
    </message>
    <message id="action.zoom.in">
        <source>Larger panels</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Larger panels</translation>
    </message>
    <message id="action.zoom.out">
        <source>Smaller panels</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>Smaller panels</translation>
    </message>
    <message id="alarm.cap">
        <source>Drawing is paused: the {cap} cap is reached. Raise the cap to go on.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program.</extracomment>
        <translation>Drawing is paused: the {cap} cap is reached. Raise the cap to go on.</translation>
    </message>
    <message id="alarm.cap.month">
        <source>Drawing is paused: the cap of this month is reached. Raise the cap to go on.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>Drawing is paused: the cap of this month is reached. Raise the cap to go on.</translation>
    </message>
    <message id="alarm.crashes">
        <source>MangakAI closed unexpectedly twice. Everything drawn is safe; the queue is paused.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>MangakAI closed unexpectedly twice. Everything drawn is safe; the queue is paused.</translation>
    </message>
    <message id="alarm.crashes.go" numerus="yes">
        <source>Resume {n} unfinished panels</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Resume {n} unfinished panel</numerusform>
            <numerusform>Resume {n} unfinished panels</numerusform>
        </translation>
    </message>
    <message id="alarm.crashes.lost" numerus="yes">
        <source>{n} calls were sent and may have been charged: they are not sent again before you say so.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} call was sent and may have been charged: it is not sent again before you say so.</numerusform>
            <numerusform>{n} calls were sent and may have been charged: they are not sent again before you say so.</numerusform>
        </translation>
    </message>
    <message id="alarm.crashes.panels" numerus="yes">
        <source>{n} panels are unfinished.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel is unfinished.</numerusform>
            <numerusform>{n} panels are unfinished.</numerusform>
        </translation>
    </message>
    <message id="alarm.lane.go">
        <source>Resume</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>Resume</translation>
    </message>
    <message id="alarm.lane.tasks" numerus="yes">
        <source>{n} tasks wait.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} task waits.</numerusform>
            <numerusform>{n} tasks wait.</numerusform>
        </translation>
    </message>
    <message id="alarm.look">
        <source>Look through them</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>Look through them</translation>
    </message>
    <message id="alarm.unknown" numerus="yes">
        <source>{n} calls were sent, but no answer came back. They may have been charged.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} call was sent, but no answer came back. It may have been charged.</numerusform>
            <numerusform>{n} calls were sent, but no answer came back. They may have been charged.</numerusform>
        </translation>
    </message>
    <message id="alarm.unknown.about">
        <source>Check your account with the service before drawing again.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>Check your account with the service before drawing again.</translation>
    </message>
    <message id="angle.above">
        <source>From above</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>From above</translation>
    </message>
    <message id="angle.high">
        <source>High</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>High</translation>
    </message>
    <message id="angle.level">
        <source>Eye level</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>Eye level</translation>
    </message>
    <message id="angle.low">
        <source>Low</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>Low</translation>
    </message>
    <message id="angle.tilted">
        <source>Tilted</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>Tilted</translation>
    </message>
    <message id="app.name">
        <source>MangakAI</source>
        <extracomment>Part of the window: app.</extracomment>
        <translation>MangakAI</translation>
    </message>
    <message id="artist.draft">
        <source>Draft artist</source>
        <extracomment>The name of an artist, who draws the pictures.</extracomment>
        <translation>Draft artist</translation>
    </message>
    <message id="board.add_page">
        <source>Add a page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Add a page</translation>
    </message>
    <message id="board.add_panel">
        <source>Add panel after</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Add panel after</translation>
    </message>
    <message id="board.all">
        <source>all {panels} · {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>all {panels} · {price}</translation>
    </message>
    <message id="board.angle">
        <source>Angle</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Angle</translation>
    </message>
    <message id="board.artist">
        <source>Artist</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Artist</translation>
    </message>
    <message id="board.break">
        <source>Begin a page here</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Begin a page here</translation>
    </message>
    <message id="board.delete">
        <source>Delete panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Delete panel</translation>
    </message>
    <message id="board.draft">
        <source>Draft</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Draft</translation>
    </message>
    <message id="board.drafts" numerus="yes">
        <source>{n} drafts</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} draft</numerusform>
            <numerusform>{n} drafts</numerusform>
        </translation>
    </message>
    <message id="board.drafts.are">
        <source>Drafts are the quiet panels.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Drafts are the quiet panels.</translation>
    </message>
    <message id="board.draw">
        <source>Draw {panels} · {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw {panels} · {price}</translation>
    </message>
    <message id="board.draw.drafts">
        <source>Draw {panels} · free</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw {panels} · free</translation>
    </message>
    <message id="board.draw.sure">
        <source>Draw {panels} for {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw {panels} for {price}</translation>
    </message>
    <message id="board.empty">
        <source>The storyboard appears once the cast is recognised and the panels are planned.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>The storyboard appears once the cast is recognised and the panels are planned.</translation>
    </message>
    <message id="board.join">
        <source>Join with next page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Join with next page</translation>
    </message>
    <message id="board.line.back">
        <source>To the panel before</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>To the panel before</translation>
    </message>
    <message id="board.line.on">
        <source>To the next panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>To the next panel</translation>
    </message>
    <message id="board.merge">
        <source>Merge</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Merge</translation>
    </message>
    <message id="board.merge.next">
        <source>Merge with next</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Merge with next</translation>
    </message>
    <message id="board.more">
        <source>More for this panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>More for this panel</translation>
    </message>
    <message id="board.name">
        <source>Storyboard pages</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Storyboard pages</translation>
    </message>
    <message id="board.none">
        <source>Choose a panel to see its shot, lines and price.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Choose a panel to see its shot, lines and price.</translation>
    </message>
    <message id="board.page">
        <source>Page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Page</translation>
    </message>
    <message id="board.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel</numerusform>
            <numerusform>{n} panels</numerusform>
        </translation>
    </message>
    <message id="board.per_page" numerus="yes">
        <source>Chapter: about {n} panels a page</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Chapter: about {n} panel a page</numerusform>
            <numerusform>Chapter: about {n} panels a page</numerusform>
        </translation>
    </message>
    <message id="board.place">
        <source>Page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page}.</translation>
    </message>
    <message id="board.place.alone">
        <source>Alone on page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Alone on page {page}.</translation>
    </message>
    <message id="board.place.first">
        <source>First of page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>First of page {page}.</translation>
    </message>
    <message id="board.place.last">
        <source>Last of page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Last of page {page}.</translation>
    </message>
    <message id="board.place.turns">
        <source>The page turns after {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>The page turns after {page}.</translation>
    </message>
    <message id="board.price">
        <source>Price</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Price</translation>
    </message>
    <message id="board.price.page">
        <source>Page {n}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {n}</translation>
    </message>
    <message id="board.price.panel">
        <source>This panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>This panel</translation>
    </message>
    <message id="board.put_in">
        <source>Put a character in</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Put a character in</translation>
    </message>
    <message id="board.rows.auto">
        <source>As the panels ask</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>As the panels ask</translation>
    </message>
    <message id="board.scene">
        <source>scene {n}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>scene {n}</translation>
    </message>
    <message id="board.seen">
        <source>What we see</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>What we see</translation>
    </message>
    <message id="board.shares">
        <source>{full} in full, {drafts}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{full} in full, {drafts}</translation>
    </message>
    <message id="board.shares.all">
        <source>{full} in full</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{full} in full</translation>
    </message>
    <message id="board.shot">
        <source>Shot</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Shot</translation>
    </message>
    <message id="board.show_drafts">
        <source>Show them</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Show them</translation>
    </message>
    <message id="board.split">
        <source>Split</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Split</translation>
    </message>
    <message id="board.starting">
        <source>Drawing is being planned</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Drawing is being planned</translation>
    </message>
    <message id="board.take_away">
        <source>Take {name} out of the panel</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Take {name} out of the panel</translation>
    </message>
    <message id="board.template">
        <source>Panels on page {page}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panels on page {page}</translation>
    </message>
    <message id="board.weight">
        <source>Weight</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Weight</translation>
    </message>
    <message id="board.within">
        <source>Draw within</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>Draw within</translation>
    </message>
    <message id="cap.amount">
        <source>May cost up to, in US dollars</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>May cost up to, in US dollars</translation>
    </message>
    <message id="cap.go">
        <source>Raise the cap</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>Raise the cap</translation>
    </message>
    <message id="cap.month">
        <source>Raise the cap of the month</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>Raise the cap of the month</translation>
    </message>
    <message id="cap.none">
        <source>No cap</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>No cap</translation>
    </message>
    <message id="cap.spent">
        <source>Spent so far: {spent}.</source>
        <extracomment>The sheet that raises the highest cost allowed. What is in {braces} is filled in by the program.</extracomment>
        <translation>Spent so far: {spent}.</translation>
    </message>
    <message id="cast.add">
        <source>Add a character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Add a character</translation>
    </message>
    <message id="cast.add.go">
        <source>Add</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Add</translation>
    </message>
    <message id="cast.add.note">
        <source>Somebody the story does not name, or nobody found. A new search keeps them.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Somebody the story does not name, or nobody found. A new search keeps them.</translation>
    </message>
    <message id="cast.age">
        <source>Age</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Age</translation>
    </message>
    <message id="cast.age.adult">
        <source>Adult</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Adult</translation>
    </message>
    <message id="cast.age.child">
        <source>Child</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Child</translation>
    </message>
    <message id="cast.age.old">
        <source>Old</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Old</translation>
    </message>
    <message id="cast.age.teen">
        <source>Teenager</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Teenager</translation>
    </message>
    <message id="cast.age.unknown">
        <source>Not known</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Not known</translation>
    </message>
    <message id="cast.alias.add">
        <source>Another name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Another name</translation>
    </message>
    <message id="cast.alias.add.go">
        <source>Add name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Add name</translation>
    </message>
    <message id="cast.alias.add.note">
        <source>As the story writes it: “the courier”, “Miss Amano”.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>As the story writes it: “the courier”, “Miss Amano”.</translation>
    </message>
    <message id="cast.alias.add.short">
        <source>Add</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Add</translation>
    </message>
    <message id="cast.alias.remove">
        <source>Remove this name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Remove this name</translation>
    </message>
    <message id="cast.aliases">
        <source>also {names}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>also {names}</translation>
    </message>
    <message id="cast.alike.same_name">
        <source>“{one}” and “{other}” differ only in a title.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{one}” and “{other}” differ only in a title.</translation>
    </message>
    <message id="cast.alike.shared_name">
        <source>“{one}” and “{other}” share a name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{one}” and “{other}” share a name.</translation>
    </message>
    <message id="cast.alike.so">
        <source> Are {one} and {other} one person?</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation> Are {one} and {other} one person?</translation>
    </message>
    <message id="cast.alike.spelling">
        <source>“{one}” and “{other}” are spelt almost alike.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{one}” and “{other}” are spelt almost alike.</translation>
    </message>
    <message id="cast.apart">
        <source>Keep apart</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Keep apart</translation>
    </message>
    <message id="cast.apart.of">
        <source>Keep {name} and {other} apart</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Keep {name} and {other} apart</translation>
    </message>
    <message id="cast.appears">
        <source>Appears in</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Appears in</translation>
    </message>
    <message id="cast.ask.name">
        <source>Name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Name</translation>
    </message>
    <message id="cast.bond.company">
        <source>{name}: always met beside this name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: always met beside this name.</translation>
    </message>
    <message id="cast.bond.introduction">
        <source>{name}: before they had a name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: before they had a name.</translation>
    </message>
    <message id="cast.bond.only_one">
        <source>{name}: nobody else it could be.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: nobody else it could be.</translation>
    </message>
    <message id="cast.bond.part_of_name">
        <source>{name}: a part of the full name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: a part of the full name.</translation>
    </message>
    <message id="cast.bond.same_word">
        <source>{name}: the same name or word, said otherwise.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: the same name or word, said otherwise.</translation>
    </message>
    <message id="cast.bond.show">
        <source>Show where the story says so</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Show where the story says so</translation>
    </message>
    <message id="cast.bond.spelling">
        <source>{name}: another spelling.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: another spelling.</translation>
    </message>
    <message id="cast.bond.told">
        <source>{name}: the story says so.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}: the story says so.</translation>
    </message>
    <message id="cast.changed" numerus="yes">
        <source>{name} changed after {n} panels were drawn.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{name} changed after {n} panel was drawn.</numerusform>
            <numerusform>{name} changed after {n} panels were drawn.</numerusform>
        </translation>
    </message>
    <message id="cast.changed.many" numerus="yes">
        <source>Cast or script changed after {n} panels were drawn.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Cast or script changed after {n} panel was drawn.</numerusform>
            <numerusform>Cast or script changed after {n} panels were drawn.</numerusform>
        </translation>
    </message>
    <message id="cast.changed.show" numerus="yes">
        <source>Show {n} panels</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Show {n} panel</numerusform>
            <numerusform>Show {n} panels</numerusform>
        </translation>
    </message>
    <message id="cast.clean.after">
        <source>On white</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>On white</translation>
    </message>
    <message id="cast.clean.before">
        <source>The picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The picture</translation>
    </message>
    <message id="cast.clean.by_service">
        <source>{who} cleans it when you keep it. What comes back is kept beside the others.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{who} cleans it when you keep it. What comes back is kept beside the others.</translation>
    </message>
    <message id="cast.clean.failed">
        <source>{name} could not be cleaned here</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} could not be cleaned here</translation>
    </message>
    <message id="cast.clean.go">
        <source>Keep as model sheet · free</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Keep as model sheet · free</translation>
    </message>
    <message id="cast.clean.go.price">
        <source>Clean and keep · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Clean and keep · {price}</translation>
    </message>
    <message id="cast.clean.open">
        <source>Clean a picture…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Clean a picture…</translation>
    </message>
    <message id="cast.clean.original">
        <source>The original is kept beside the sheet.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The original is kept beside the sheet.</translation>
    </message>
    <message id="cast.clean.pictures">
        <source>Pictures</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Pictures</translation>
    </message>
    <message id="cast.clean.ratio">
        <source>Ratio</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Ratio</translation>
    </message>
    <message id="cast.clean.result">
        <source>{width} × {height} pixels. Nothing is stretched, turned or blown up.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{width} × {height} pixels. Nothing is stretched, turned or blown up.</translation>
    </message>
    <message id="cast.clean.size">
        <source>Longer side</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Longer side</translation>
    </message>
    <message id="cast.clean.smaller">
        <source>{width} × {height} pixels: the picture is too small for {size}, and is not blown up.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{width} × {height} pixels: the picture is too small for {size}, and is not blown up.</translation>
    </message>
    <message id="cast.clean.title">
        <source>Model sheet from a picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Model sheet from a picture</translation>
    </message>
    <message id="cast.clean.unseen">
        <source>This picture cannot be shown here.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>This picture cannot be shown here.</translation>
    </message>
    <message id="cast.clean.who">
        <source>Cleaned by</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Cleaned by</translation>
    </message>
    <message id="cast.clean.working">
        <source>Cleaning the background…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Cleaning the background…</translation>
    </message>
    <message id="cast.clothes.apron">
        <source>Apron</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Apron</translation>
    </message>
    <message id="cast.clothes.armour">
        <source>Armour</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Armour</translation>
    </message>
    <message id="cast.clothes.coat">
        <source>Coat</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Coat</translation>
    </message>
    <message id="cast.clothes.dress">
        <source>Dress</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Dress</translation>
    </message>
    <message id="cast.clothes.hoodie">
        <source>Hoodie</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Hoodie</translation>
    </message>
    <message id="cast.clothes.kimono">
        <source>Kimono</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Kimono</translation>
    </message>
    <message id="cast.clothes.overalls">
        <source>Overalls</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Overalls</translation>
    </message>
    <message id="cast.clothes.robe">
        <source>Robe</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Robe</translation>
    </message>
    <message id="cast.clothes.school">
        <source>School uniform</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>School uniform</translation>
    </message>
    <message id="cast.clothes.shirt">
        <source>Shirt</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Shirt</translation>
    </message>
    <message id="cast.clothes.suit">
        <source>Suit</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Suit</translation>
    </message>
    <message id="cast.clothes.uniform">
        <source>Uniform</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Uniform</translation>
    </message>
    <message id="cast.delete">
        <source>Delete</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Delete</translation>
    </message>
    <message id="cast.deleted">
        <source>{name} was deleted from the cast</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} was deleted from the cast</translation>
    </message>
    <message id="cast.desk">
        <source>Model sheet and looks</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Model sheet and looks</translation>
    </message>
    <message id="cast.drop.target">
        <source>Let go to make a model sheet of it</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Let go to make a model sheet of it</translation>
    </message>
    <message id="cast.empty">
        <source>The cast is being found.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The cast is being found.</translation>
    </message>
    <message id="cast.export">
        <source>Export the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Export the cast</translation>
    </message>
    <message id="cast.export.csv">
        <source>Table (CSV)</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Table (CSV)</translation>
    </message>
    <message id="cast.export.json">
        <source>JSON</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>JSON</translation>
    </message>
    <message id="cast.export.md">
        <source>Markdown</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Markdown</translation>
    </message>
    <message id="cast.find">
        <source>Find in the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Find in the cast</translation>
    </message>
    <message id="cast.find.again">
        <source>Find the cast again</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Find the cast again</translation>
    </message>
    <message id="cast.find.aliases">
        <source>Join other names of one person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Join other names of one person</translation>
    </message>
    <message id="cast.find.begun">
        <source>The cast is being found</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The cast is being found</translation>
    </message>
    <message id="cast.find.go">
        <source>Find the cast · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Find the cast · {price}</translation>
    </message>
    <message id="cast.find.least">
        <source>Named at least</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Named at least</translation>
    </message>
    <message id="cast.find.most">
        <source>At most</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>At most</translation>
    </message>
    <message id="cast.find.open">
        <source>Find the cast…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Find the cast…</translation>
    </message>
    <message id="cast.find.open.again">
        <source>Find the cast again…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Find the cast again…</translation>
    </message>
    <message id="cast.find.pronouns">
        <source>Count “he” and “she” for whoever they mean</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Count “he” and “she” for whoever they mean</translation>
    </message>
    <message id="cast.find.relations">
        <source>Look for relations</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Look for relations</translation>
    </message>
    <message id="cast.find.similarity">
        <source>Alike enough</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Alike enough</translation>
    </message>
    <message id="cast.find.stays">
        <source>Whatever you changed stays: names, descriptions, merges, who was deleted.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Whatever you changed stays: names, descriptions, merges, who was deleted.</translation>
    </message>
    <message id="cast.find.title">
        <source>Find the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Find the cast</translation>
    </message>
    <message id="cast.find.unwritten" numerus="yes">
        <source>Read by: {who}. The scripts of {n} chapters are written first.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Read by: {who}. The script of {n} chapter is written first.</numerusform>
            <numerusform>Read by: {who}. The scripts of {n} chapters are written first.</numerusform>
        </translation>
    </message>
    <message id="cast.find.who">
        <source>Read by: {who}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Read by: {who}</translation>
    </message>
    <message id="cast.first">
        <source>First</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>First</translation>
    </message>
    <message id="cast.found">
        <source>In the story</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>In the story</translation>
    </message>
    <message id="cast.found.none">
        <source>The story does not name them.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The story does not name them.</translation>
    </message>
    <message id="cast.gender">
        <source>Gender</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Gender</translation>
    </message>
    <message id="cast.gender.female">
        <source>Female</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Female</translation>
    </message>
    <message id="cast.gender.male">
        <source>Male</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Male</translation>
    </message>
    <message id="cast.gender.unknown">
        <source>Not known</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Not known</translation>
    </message>
    <message id="cast.hair.bald">
        <source>Bald</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Bald</translation>
    </message>
    <message id="cast.hair.bob">
        <source>Bob</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Bob</translation>
    </message>
    <message id="cast.hair.bowl">
        <source>Bowl cut</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Bowl cut</translation>
    </message>
    <message id="cast.hair.braids">
        <source>Braids</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Braids</translation>
    </message>
    <message id="cast.hair.bun">
        <source>Bun</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Bun</translation>
    </message>
    <message id="cast.hair.curly">
        <source>Curly</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Curly</translation>
    </message>
    <message id="cast.hair.long">
        <source>Long</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Long</translation>
    </message>
    <message id="cast.hair.ponytail">
        <source>Ponytail</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Ponytail</translation>
    </message>
    <message id="cast.hair.short">
        <source>Short</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Short</translation>
    </message>
    <message id="cast.hair.slicked">
        <source>Slicked back</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Slicked back</translation>
    </message>
    <message id="cast.hair.spiky">
        <source>Spiky</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Spiky</translation>
    </message>
    <message id="cast.hair.twin_tails">
        <source>Twin tails</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Twin tails</translation>
    </message>
    <message id="cast.importance">
        <source>Importance</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Importance</translation>
    </message>
    <message id="cast.importance.main">
        <source>Lead</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Lead</translation>
    </message>
    <message id="cast.importance.minor">
        <source>Minor</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Minor</translation>
    </message>
    <message id="cast.importance.supporting">
        <source>Supporting</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Supporting</translation>
    </message>
    <message id="cast.inspector">
        <source>About this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>About this character</translation>
    </message>
    <message id="cast.join">
        <source>, </source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>, </translation>
    </message>
    <message id="cast.kind">
        <source>Kind</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Kind</translation>
    </message>
    <message id="cast.kind.bear">
        <source>Bear</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Bear</translation>
    </message>
    <message id="cast.kind.bird">
        <source>Bird</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Bird</translation>
    </message>
    <message id="cast.kind.cat">
        <source>Cat</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Cat</translation>
    </message>
    <message id="cast.kind.dog">
        <source>Dog</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Dog</translation>
    </message>
    <message id="cast.kind.dragon">
        <source>Dragon</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Dragon</translation>
    </message>
    <message id="cast.kind.fox">
        <source>Fox</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Fox</translation>
    </message>
    <message id="cast.kind.ghost">
        <source>Ghost</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Ghost</translation>
    </message>
    <message id="cast.kind.horse">
        <source>Horse</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Horse</translation>
    </message>
    <message id="cast.kind.mouse">
        <source>Mouse</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Mouse</translation>
    </message>
    <message id="cast.kind.person">
        <source>Person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Person</translation>
    </message>
    <message id="cast.kind.rabbit">
        <source>Rabbit</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Rabbit</translation>
    </message>
    <message id="cast.kind.robot">
        <source>Robot</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Robot</translation>
    </message>
    <message id="cast.lines" numerus="yes">
        <source>{n} lines</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message id="cast.lock">
        <source>Keep as it is</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Keep as it is</translation>
    </message>
    <message id="cast.lock.about">
        <source>Finding the cast again changes nothing here but the counts. Single fields you set are kept in any case.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Finding the cast again changes nothing here but the counts. Single fields you set are kept in any case.</translation>
    </message>
    <message id="cast.locked">
        <source>Kept as it is</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Kept as it is</translation>
    </message>
    <message id="cast.look.add">
        <source>Add a state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Add a state</translation>
    </message>
    <message id="cast.look.called">
        <source>Called</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Called</translation>
    </message>
    <message id="cast.look.called.hint">
        <source>Soaked, hood up</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Soaked, hood up</translation>
    </message>
    <message id="cast.look.change">
        <source>Change a state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Change a state</translation>
    </message>
    <message id="cast.look.chapter">
        <source>ch. {n}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>ch. {n}</translation>
    </message>
    <message id="cast.look.chapters">
        <source>ch. {first}–{last}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>ch. {first}–{last}</translation>
    </message>
    <message id="cast.look.clothes">
        <source>Clothes</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Clothes</translation>
    </message>
    <message id="cast.look.delete">
        <source>Delete state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Delete state</translation>
    </message>
    <message id="cast.look.from">
        <source>From chapter</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>From chapter</translation>
    </message>
    <message id="cast.look.go">
        <source>Keep state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Keep state</translation>
    </message>
    <message id="cast.look.hair">
        <source>Hair</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Hair</translation>
    </message>
    <message id="cast.look.note">
        <source>Panels of these chapters that are drawn are marked as changed. Nothing is redrawn by itself.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Panels of these chapters that are drawn are marked as changed. Nothing is redrawn by itself.</translation>
    </message>
    <message id="cast.look.pattern">
        <source>Pattern</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Pattern</translation>
    </message>
    <message id="cast.look.same">
        <source>As usual</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>As usual</translation>
    </message>
    <message id="cast.look.title">
        <source>A new state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>A new state</translation>
    </message>
    <message id="cast.look.usual">
        <source>Usual</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Usual</translation>
    </message>
    <message id="cast.look.whole">
        <source>the whole book</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>the whole book</translation>
    </message>
    <message id="cast.look.words">
        <source>How they look then</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>How they look then</translation>
    </message>
    <message id="cast.look.words.hint">
        <source>Leave empty where the words stay as they were</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Leave empty where the words stay as they were</translation>
    </message>
    <message id="cast.looks">
        <source>Description</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Description</translation>
    </message>
    <message id="cast.looks.fact">
        <source>used in every prompt</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>used in every prompt</translation>
    </message>
    <message id="cast.looks.hint">
        <source>How they look: age, hair, clothes, what they carry</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>How they look: age, hair, clothes, what they carry</translation>
    </message>
    <message id="cast.looks.seen">
        <source>While this is empty, artists are told: {words}.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>While this is empty, artists are told: {words}.</translation>
    </message>
    <message id="cast.maybe">
        <source>Maybe the same person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Maybe the same person</translation>
    </message>
    <message id="cast.mentions" numerus="yes">
        <source>named {n} times</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>named {n} time</numerusform>
            <numerusform>named {n} times</numerusform>
        </translation>
    </message>
    <message id="cast.merge">
        <source>Merge</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Merge</translation>
    </message>
    <message id="cast.merge.into">
        <source>Merge {other} into {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Merge {other} into {name}</translation>
    </message>
    <message id="cast.merge.with">
        <source>Merge with</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Merge with</translation>
    </message>
    <message id="cast.merged">
        <source>{other} is {name} now</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{other} is {name} now</translation>
    </message>
    <message id="cast.more">
        <source>More for the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>More for the cast</translation>
    </message>
    <message id="cast.more.member">
        <source>More for this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>More for this character</translation>
    </message>
    <message id="cast.name">
        <source>Cast of the book</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Cast of the book</translation>
    </message>
    <message id="cast.name.chip">
        <source>{name}, a name in the text. Delete removes it.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}, a name in the text. Delete removes it.</translation>
    </message>
    <message id="cast.names">
        <source>Names in the text</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Names in the text</translation>
    </message>
    <message id="cast.next.find">
        <source>Find the cast · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Find the cast · {price}</translation>
    </message>
    <message id="cast.next.sheet">
        <source>Draw 1 sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw 1 sheet · {price}</translation>
    </message>
    <message id="cast.next.sheets">
        <source>Draw {n} sheets · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw {n} sheets · {price}</translation>
    </message>
    <message id="cast.next.sure">
        <source>Draw now · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw now · {price}</translation>
    </message>
    <message id="cast.nobody">
        <source>No characters were found in this story.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>No characters were found in this story.</translation>
    </message>
    <message id="cast.none.about">
        <source>Choose somebody on the left.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Choose somebody on the left.</translation>
    </message>
    <message id="cast.note.join">
        <source> · </source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation> · </translation>
    </message>
    <message id="cast.panel.stale">
        <source>Drawn before a change.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Drawn before a change.</translation>
    </message>
    <message id="cast.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel</numerusform>
            <numerusform>{n} panels</numerusform>
        </translation>
    </message>
    <message id="cast.pattern.black">
        <source>Black</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Black</translation>
    </message>
    <message id="cast.pattern.checks">
        <source>Checks</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Checks</translation>
    </message>
    <message id="cast.pattern.dots">
        <source>Dots</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Dots</translation>
    </message>
    <message id="cast.pattern.stripes">
        <source>Stripes</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Stripes</translation>
    </message>
    <message id="cast.pattern.tone">
        <source>Grey tone</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Grey tone</translation>
    </message>
    <message id="cast.pattern.white">
        <source>White</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>White</translation>
    </message>
    <message id="cast.person">
        <source>Who they are</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Who they are</translation>
    </message>
    <message id="cast.person.hint">
        <source>What the story says of them</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>What the story says of them</translation>
    </message>
    <message id="cast.quoted">
        <source>“{name}”</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message id="cast.rename">
        <source>Rename</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Rename</translation>
    </message>
    <message id="cast.rename.go">
        <source>Rename</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Rename</translation>
    </message>
    <message id="cast.rename.note">
        <source>Everywhere: in the cast, the script, the panels and the balloons. The story goes on calling them as it does.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Everywhere: in the cast, the script, the panels and the balloons. The story goes on calling them as it does.</translation>
    </message>
    <message id="cast.rename.open">
        <source>Rename…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Rename…</translation>
    </message>
    <message id="cast.role">
        <source>Role</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Role</translation>
    </message>
    <message id="cast.role.hint">
        <source>Clockmaker, rival, narrator…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Clockmaker, rival, narrator…</translation>
    </message>
    <message id="cast.sheet.again">
        <source>Redraw sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Redraw sheet · {price}</translation>
    </message>
    <message id="cast.sheet.cleaned">
        <source>From a picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>From a picture</translation>
    </message>
    <message id="cast.sheet.draw">
        <source>Draw sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw sheet · {price}</translation>
    </message>
    <message id="cast.sheet.drawing">
        <source>The model sheet is being drawn.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The model sheet is being drawn.</translation>
    </message>
    <message id="cast.sheet.failed">
        <source>The model sheet of {name} was not drawn</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>The model sheet of {name} was not drawn</translation>
    </message>
    <message id="cast.sheet.kept">
        <source>Locked: nothing is drawn in its place by itself. A redraw is kept beside it until you choose it.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Locked: nothing is drawn in its place by itself. A redraw is kept beside it until you choose it.</translation>
    </message>
    <message id="cast.sheet.lock">
        <source>Lock sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Lock sheet</translation>
    </message>
    <message id="cast.sheet.loose">
        <source>The next sheet takes its place. Lock it to keep it.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>The next sheet takes its place. Lock it to keep it.</translation>
    </message>
    <message id="cast.sheet.none">
        <source>No model sheet yet. Draw one, or drop a photo or sketch here.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>No model sheet yet. Draw one, or drop a photo or sketch here.</translation>
    </message>
    <message id="cast.sheet.number">
        <source>Sheet {n}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Sheet {n}</translation>
    </message>
    <message id="cast.sheet.sure">
        <source>Draw now · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw now · {price}</translation>
    </message>
    <message id="cast.sheet.under_way">
        <source>Drawing the sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Drawing the sheet</translation>
    </message>
    <message id="cast.sheet.unlock">
        <source>Unlock sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Unlock sheet</translation>
    </message>
    <message id="cast.sheets">
        <source>Model sheets of this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Model sheets of this character</translation>
    </message>
    <message id="cast.split">
        <source>Another person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Another person</translation>
    </message>
    <message id="cast.split.called">
        <source>What this person is called</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>What this person is called</translation>
    </message>
    <message id="cast.split.go">
        <source>Split</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Split</translation>
    </message>
    <message id="cast.split.names">
        <source>Which of these names are another person’s?</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Which of these names are another person’s?</translation>
    </message>
    <message id="cast.split.open">
        <source>Another person…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Another person…</translation>
    </message>
    <message id="cast.state.approved">
        <source>Sheet locked</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Sheet locked</translation>
    </message>
    <message id="cast.state.changed">
        <source>Changed since it was drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Changed since it was drawn</translation>
    </message>
    <message id="cast.state.drawing">
        <source>Sheet is being drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Sheet is being drawn</translation>
    </message>
    <message id="cast.state.drawn">
        <source>Sheet drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Sheet drawn</translation>
    </message>
    <message id="cast.state.failed">
        <source>Sheet was not drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Sheet was not drawn</translation>
    </message>
    <message id="cast.state.none">
        <source>No sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>No sheet</translation>
    </message>
    <message id="cast.state.refused">
        <source>Sheet refused</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Sheet refused</translation>
    </message>
    <message id="cast.state.unknown">
        <source>Outcome unknown</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Outcome unknown</translation>
    </message>
    <message id="cast.state.waiting">
        <source>Sheet waits</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Sheet waits</translation>
    </message>
    <message id="cast.states">
        <source>States</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>States</translation>
    </message>
    <message id="cast.states.about">
        <source>What changes, and from which chapter</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>What changes, and from which chapter</translation>
    </message>
    <message id="cast.tie.companion">
        <source>Met with {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Met with {name}</translation>
    </message>
    <message id="cast.tie.enemy">
        <source>Enemy: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Enemy: {name}</translation>
    </message>
    <message id="cast.tie.family">
        <source>Family: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Family: {name}</translation>
    </message>
    <message id="cast.tie.friend">
        <source>Friend: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Friend: {name}</translation>
    </message>
    <message id="cast.tie.love">
        <source>Love: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Love: {name}</translation>
    </message>
    <message id="cast.tie.places" numerus="yes">
        <source>{n} places</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} place</numerusform>
            <numerusform>{n} places</numerusform>
        </translation>
    </message>
    <message id="cast.tie.teacher">
        <source>Teacher or pupil: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Teacher or pupil: {name}</translation>
    </message>
    <message id="cast.ties">
        <source>Relations</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Relations</translation>
    </message>
    <message id="cast.unnamed">
        <source>not named in the story</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>not named in the story</translation>
    </message>
    <message id="cast.who">
        <source>Facts</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>Facts</translation>
    </message>
    <message id="changed.redraw">
        <source>Draw it as it is now</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>Draw it as it is now</translation>
    </message>
    <message id="changed.title">
        <source>Not as it would be drawn now</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>Not as it would be drawn now</translation>
    </message>
    <message id="changed.why">
        <source>The script, the cast or the storyboard changed after this picture was drawn. It stays until you draw it again.</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>The script, the cast or the storyboard changed after this picture was drawn. It stays until you draw it again.</translation>
    </message>
    <message id="cli.about">
        <source>Drop a story, read a manga. Without a command the window opens.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Drop a story, read a manga. Without a command the window opens.</translation>
    </message>
    <message id="cli.backed-up">
        <source>Today&apos;s backup: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Today&apos;s backup: {path}</translation>
    </message>
    <message id="cli.cap.month">
        <source>the month&apos;s cap</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the month&apos;s cap</translation>
    </message>
    <message id="cli.command">
        <source>COMMAND</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>COMMAND</translation>
    </message>
    <message id="cli.doctor.answers">
        <source>Paid answers on disk that are not adopted yet: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Paid answers on disk that are not adopted yet: {n}</translation>
    </message>
    <message id="cli.doctor.backup">
        <source>newest backup: {name}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>newest backup: {name}</translation>
    </message>
    <message id="cli.doctor.complete">
        <source>All parts of the program are there.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>All parts of the program are there.</translation>
    </message>
    <message id="cli.doctor.crashed">
        <source>Last unexpected end found: {when}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Last unexpected end found: {when}</translation>
    </message>
    <message id="cli.doctor.damaged">
        <source>The database is damaged: {what}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>The database is damaged: {what}</translation>
    </message>
    <message id="cli.doctor.held.account">
        <source>The queue is held because of an account.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue is held because of an account.</translation>
    </message>
    <message id="cli.doctor.held.cap">
        <source>The queue is held by the cap.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue is held by the cap.</translation>
    </message>
    <message id="cli.doctor.held.crashes">
        <source>The queue is held: MangakAI ended unexpectedly twice in a row.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue is held: MangakAI ended unexpectedly twice in a row.</translation>
    </message>
    <message id="cli.doctor.held.person">
        <source>The queue is paused.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue is paused.</translation>
    </message>
    <message id="cli.doctor.key.environment">
        <source>key in the environment ({variable})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>key in the environment ({variable})</translation>
    </message>
    <message id="cli.doctor.key.keychain">
        <source>key in the keychain</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>key in the keychain</translation>
    </message>
    <message id="cli.doctor.key.not-needed">
        <source>needs no key</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>needs no key</translation>
    </message>
    <message id="cli.doctor.key.nowhere">
        <source>no key ({variable})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>no key ({variable})</translation>
    </message>
    <message id="cli.doctor.key.unknown">
        <source>the keychain did not answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the keychain did not answer</translation>
    </message>
    <message id="cli.doctor.missing">
        <source>Missing: {name} ({why})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Missing: {name} ({why})</translation>
    </message>
    <message id="cli.doctor.never-crashed">
        <source>No unexpected end was found.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>No unexpected end was found.</translation>
    </message>
    <message id="cli.doctor.no-backup">
        <source>There is no backup yet.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>There is no backup yet.</translation>
    </message>
    <message id="cli.doctor.no-storage">
        <source>no storage for publishing is set up</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>no storage for publishing is set up</translation>
    </message>
    <message id="cli.doctor.not-checked">
        <source>cannot be checked</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>cannot be checked</translation>
    </message>
    <message id="cli.doctor.ok">
        <source>answers</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>answers</translation>
    </message>
    <message id="cli.doctor.service-held">
        <source>{provider} is not called: {why}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} is not called: {why}</translation>
    </message>
    <message id="cli.doctor.tasks">
        <source>tasks: {counts}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>tasks: {counts}</translation>
    </message>
    <message id="cli.doctor.whole">
        <source>The database is whole.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The database is whole.</translation>
    </message>
    <message id="cli.drawing">
        <source>Drawing {full} panels in full, {drafts} as drafts.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Drawing {full} panels in full, {drafts} as drafts.</translation>
    </message>
    <message id="cli.drawn">
        <source>{drawn} of {panels} panels drawn</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{drawn} of {panels} panels drawn</translation>
    </message>
    <message id="cli.estimate">
        <source>{book}: about {panels} panels, {price}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: about {panels} panels, {price}</translation>
    </message>
    <message id="cli.estimate.ask">
        <source>This may cost more than {limit}. Go on? [y/N] </source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>This may cost more than {limit}. Go on? [y/N] </translation>
    </message>
    <message id="cli.goes-on-there">
        <source>The MangakAI that has the library open goes on with it.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The MangakAI that has the library open goes on with it.</translation>
    </message>
    <message id="cli.help.artist">
        <source>who draws: draft, or the name of a service</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>who draws: draft, or the name of a service</translation>
    </message>
    <message id="cli.help.as">
        <source>several files are the chapters of one book, or books of their own (default)</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>several files are the chapters of one book, or books of their own (default)</translation>
    </message>
    <message id="cli.help.before">
        <source>the page after the one that ended with this task</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the page after the one that ended with this task</translation>
    </message>
    <message id="cli.help.cap">
        <source>dollars, such as 5 or 5.00, or none</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>dollars, such as 5 or 5.00, or none</translation>
    </message>
    <message id="cli.help.chapters">
        <source>make only these chapters, e.g. 1-3,7; a book already begun goes on with them</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>make only these chapters, e.g. 1-3,7; a book already begun goes on with them</translation>
    </message>
    <message id="cli.help.check">
        <source>also read the whole database for damage</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>also read the whole database for damage</translation>
    </message>
    <message id="cli.help.command.books">
        <source>list the books of the library</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>list the books of the library</translation>
    </message>
    <message id="cli.help.command.cancel">
        <source>cancel a task; what is drawn stays</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>cancel a task; what is drawn stays</translation>
    </message>
    <message id="cli.help.command.cap">
        <source>set how much a task may spend</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>set how much a task may spend</translation>
    </message>
    <message id="cli.help.command.cast">
        <source>recognise the cast of a story and print it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>recognise the cast of a story and print it</translation>
    </message>
    <message id="cli.help.command.decide">
        <source>decide about calls that got no answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>decide about calls that got no answer</translation>
    </message>
    <message id="cli.help.command.delete">
        <source>hide a book or a task; after 30 days it is erased</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>hide a book or a task; after 30 days it is erased</translation>
    </message>
    <message id="cli.help.command.doctor">
        <source>what this machine has, and how the library is</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>what this machine has, and how the library is</translation>
    </message>
    <message id="cli.help.command.draw">
        <source>draw what was held at the storyboard</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>draw what was held at the storyboard</translation>
    </message>
    <message id="cli.help.command.export">
        <source>write a book as png, webp, cbz, pdf or mangakai (all of it, for another library), or its script or cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>write a book as png, webp, cbz, pdf or mangakai (all of it, for another library), or its script or cast</translation>
    </message>
    <message id="cli.help.command.import">
        <source>take in books that were exported as .mangakai</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>take in books that were exported as .mangakai</translation>
    </message>
    <message id="cli.help.command.make">
        <source>make a manga of one or more stories</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>make a manga of one or more stories</translation>
    </message>
    <message id="cli.help.command.move">
        <source>put a task first, last or before another one</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>put a task first, last or before another one</translation>
    </message>
    <message id="cli.help.command.pause">
        <source>pause a task, or everything</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>pause a task, or everything</translation>
    </message>
    <message id="cli.help.command.publish">
        <source>publish a book as a web page to an S3-compatible storage; again, to bring it up to date</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>publish a book as a web page to an S3-compatible storage; again, to bring it up to date</translation>
    </message>
    <message id="cli.help.command.published">
        <source>list what is published, with size, date and link</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>list what is published, with size, date and link</translation>
    </message>
    <message id="cli.help.command.receipts">
        <source>list what each attempt used and cost, newest first</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>list what each attempt used and cost, newest first</translation>
    </message>
    <message id="cli.help.command.redraw">
        <source>draw a panel again: what should change?</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>draw a panel again: what should change?</translation>
    </message>
    <message id="cli.help.command.rerun">
        <source>plan what a task did not do as a new task, with the same choices</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>plan what a task did not do as a new task, with the same choices</translation>
    </message>
    <message id="cli.help.command.resume">
        <source>go on with unfinished tasks</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>go on with unfinished tasks</translation>
    </message>
    <message id="cli.help.command.retry">
        <source>try the failed steps of a task again</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>try the failed steps of a task again</translation>
    </message>
    <message id="cli.help.command.revise">
        <source>take a revised story file over into a book: unchanged panels stay, changed ones are marked</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>take a revised story file over into a book: unchanged panels stay, changed ones are marked</translation>
    </message>
    <message id="cli.help.command.reword">
        <source>say a declined panel another way, ask another service, or let the draft artist stand in</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>say a declined panel another way, ask another service, or let the draft artist stand in</translation>
    </message>
    <message id="cli.help.command.script">
        <source>write the script of a story and print it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>write the script of a story and print it</translation>
    </message>
    <message id="cli.help.command.sheet">
        <source>a model sheet: a picture cleaned to white, or a character drawn from all sides</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>a model sheet: a picture cleaned to white, or a character drawn from all sides</translation>
    </message>
    <message id="cli.help.command.show">
        <source>show scenes, cast, panels and takes of a book</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>show scenes, cast, panels and takes of a book</translation>
    </message>
    <message id="cli.help.command.stats">
        <source>success, times, waiting and cost of the last days</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>success, times, waiting and cost of the last days</translation>
    </message>
    <message id="cli.help.command.sweep">
        <source>empty what is old enough in the trash, make today&apos;s backup, remove files nothing needs</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>empty what is old enough in the trash, make today&apos;s backup, remove files nothing needs</translation>
    </message>
    <message id="cli.help.command.tasks">
        <source>list the tasks, newest first</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>list the tasks, newest first</translation>
    </message>
    <message id="cli.help.command.unpublish">
        <source>remove all of a published book from its storage</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>remove all of a published book from its storage</translation>
    </message>
    <message id="cli.help.components">
        <source>also see whether all that the program consists of is there</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>also see whether all that the program consists of is there</translation>
    </message>
    <message id="cli.help.coverage">
        <source>also say where every sentence of the story went</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>also say where every sentence of the story went</translation>
    </message>
    <message id="cli.help.csv">
        <source>write all receipts to a file for spreadsheets</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>write all receipts to a file for spreadsheets</translation>
    </message>
    <message id="cli.help.days">
        <source>how many days back</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>how many days back</translation>
    </message>
    <message id="cli.help.direction">
        <source>rtl, ltr or webtoon</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>rtl, ltr or webtoon</translation>
    </message>
    <message id="cli.help.downloads">
        <source>also offer the book as cbz, pdf, epub</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>also offer the book as cbz, pdf, epub</translation>
    </message>
    <message id="cli.help.draw-again">
        <source>send them once more; they may cost twice</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>send them once more; they may cost twice</translation>
    </message>
    <message id="cli.help.dry-run">
        <source>only show what would be sent</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>only show what would be sent</translation>
    </message>
    <message id="cli.help.encoding">
        <source>the file&apos;s encoding, if it is not found out rightly</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the file&apos;s encoding, if it is not found out rightly</translation>
    </message>
    <message id="cli.help.endpoint-url">
        <source>address of the service; without it, AWS</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>address of the service; without it, AWS</translation>
    </message>
    <message id="cli.help.expires">
        <source>a signed link that ends after this time, at most 7d; the bucket may stay private</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>a signed link that ends after this time, at most 7d; the bucket may stay private</translation>
    </message>
    <message id="cli.help.export">
        <source>what to write: png, webp, cbz, pdf, epub</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>what to write: png, webp, cbz, pdf, epub</translation>
    </message>
    <message id="cli.help.forget">
        <source>only forget that it is published, for a storage that is gone; nothing is removed there</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>only forget that it is published, for a storage that is gone; nothing is removed there</translation>
    </message>
    <message id="cli.help.json">
        <source>print one JSON object per line</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>print one JSON object per line</translation>
    </message>
    <message id="cli.help.language">
        <source>auto, en, zh or ja</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>auto, en, zh or ja</translation>
    </message>
    <message id="cli.help.library">
        <source>the folder of the library (else MANGAKAI_HOME)</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the folder of the library (else MANGAKAI_HOME)</translation>
    </message>
    <message id="cli.help.limit">
        <source>the longest a step may take, 30 to 600 seconds</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the longest a step may take, 30 to 600 seconds</translation>
    </message>
    <message id="cli.help.online">
        <source>also ask the services whether they answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>also ask the services whether they answer</translation>
    </message>
    <message id="cli.help.panels">
        <source>1 to 100 for each chapter, or auto</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>1 to 100 for each chapter, or auto</translation>
    </message>
    <message id="cli.help.path-style">
        <source>put the bucket into the path of addresses, as small services want it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>put the bucket into the path of addresses, as small services want it</translation>
    </message>
    <message id="cli.help.placeholder">
        <source>let the draft artist stand in</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>let the draft artist stand in</translation>
    </message>
    <message id="cli.help.prefix">
        <source>folder of the bucket that books go into</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>folder of the bucket that books go into</translation>
    </message>
    <message id="cli.help.profile">
        <source>take the keys from this profile of the AWS configuration</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>take the keys from this profile of the AWS configuration</translation>
    </message>
    <message id="cli.help.public-url">
        <source>where everybody reads the bucket: its public address or a CDN</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>where everybody reads the bucket: its public address or a CDN</translation>
    </message>
    <message id="cli.help.resend-unknown">
        <source>send again without asking when no answer came; it may cost twice</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>send again without asking when no answer came; it may cost twice</translation>
    </message>
    <message id="cli.help.retries">
        <source>how often a call that made nothing is sent again, 0 to 10</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>how often a call that made nothing is sent again, 0 to 10</translation>
    </message>
    <message id="cli.help.revise.dry-run">
        <source>only say what would change</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>only say what would change</translation>
    </message>
    <message id="cli.help.say">
        <source>a number of the list, or your own words</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>a number of the list, or your own words</translation>
    </message>
    <message id="cli.help.search">
        <source>a part of a book&apos;s title, or the start of a task&apos;s id</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>a part of a book&apos;s title, or the start of a task&apos;s id</translation>
    </message>
    <message id="cli.help.sheet.approve">
        <source>approve sheet N of the character: artists are shown it, and it is not replaced by itself</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>approve sheet N of the character: artists are shown it, and it is not replaced by itself</translation>
    </message>
    <message id="cli.help.sheet.image">
        <source>a photo or sketch to clean to a white background</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>a photo or sketch to clean to a white background</translation>
    </message>
    <message id="cli.help.sheet.ratio">
        <source>1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9; white is added, nothing is stretched</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9; white is added, nothing is stretched</translation>
    </message>
    <message id="cli.help.sheet.size">
        <source>the longer side: 1K, 2K or 4K; a smaller original is not blown up</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>the longer side: 1K, 2K or 4K; a smaller original is not blown up</translation>
    </message>
    <message id="cli.help.sheets">
        <source>draw model sheets of the main characters before the panels; they cost as much as panels do</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>draw model sheets of the main characters before the panels; they cost as much as panels do</translation>
    </message>
    <message id="cli.help.skip">
        <source>leave them out</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>leave them out</translation>
    </message>
    <message id="cli.help.style">
        <source>a choice of style, e.g. mood=dark; may be repeated</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>a choice of style, e.g. mood=dark; may be repeated</translation>
    </message>
    <message id="cli.help.until">
        <source>where to stop: script, cast, storyboard or book</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>where to stop: script, cast, storyboard or book</translation>
    </message>
    <message id="cli.help.version">
        <source>say the version and end</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>say the version and end</translation>
    </message>
    <message id="cli.help.within">
        <source>draw the panels that matter most in full for this sum, the others as drafts</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>draw the panels that matter most in full for this sum, the others as drafts</translation>
    </message>
    <message id="cli.help.writer">
        <source>who writes: draft, or the name of a service</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>who writes: draft, or the name of a service</translation>
    </message>
    <message id="cli.imported">
        <source>“{title}” is in the library as {uid}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is in the library as {uid}.</translation>
    </message>
    <message id="cli.imported-copy">
        <source>“{title}” was in the library already. The second copy is {uid}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” was in the library already. The second copy is {uid}.</translation>
    </message>
    <message id="cli.interrupted">
        <source>Stopped. Run “mangakai resume” to go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Stopped. Run “mangakai resume” to go on.</translation>
    </message>
    <message id="cli.kind.draw_sheet">
        <source>model sheet</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>model sheet</translation>
    </message>
    <message id="cli.kind.export">
        <source>export</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>export</translation>
    </message>
    <message id="cli.kind.make_manga">
        <source>make manga</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>make manga</translation>
    </message>
    <message id="cli.kind.publish">
        <source>publish</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>publish</translation>
    </message>
    <message id="cli.kind.recognise_cast">
        <source>cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>cast</translation>
    </message>
    <message id="cli.kind.redraw_panel">
        <source>redraw panel</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>redraw panel</translation>
    </message>
    <message id="cli.kind.unpublish">
        <source>unpublish</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>unpublish</translation>
    </message>
    <message id="cli.kind.write_script">
        <source>script</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>script</translation>
    </message>
    <message id="cli.link-until">
        <source>Anyone with the link can read it until {until}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Anyone with the link can read it until {until}.</translation>
    </message>
    <message id="cli.money.known">
        <source>{known} · calls: {calls}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{known} · calls: {calls}</translation>
    </message>
    <message id="cli.money.unpriced">
        <source>{known} known · calls: {calls}, of which the price is not known: {unpriced}, estimated at about {about}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{known} known · calls: {calls}, of which the price is not known: {unpriced}, estimated at about {about}</translation>
    </message>
    <message id="cli.not-whole">
        <source>not finished</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>not finished</translation>
    </message>
    <message id="cli.nothing-to-resume">
        <source>Nothing is unfinished.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Nothing is unfinished.</translation>
    </message>
    <message id="cli.ok">
        <source>Done.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Done.</translation>
    </message>
    <message id="cli.paused">
        <source>paused</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>paused</translation>
    </message>
    <message id="cli.preview">
        <source>{artist} · {model} · {ratio} · {size}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{artist} · {model} · {ratio} · {size}</translation>
    </message>
    <message id="cli.preview.draft">
        <source>The draft artist reads the panel itself; nothing is sent.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The draft artist reads the panel itself; nothing is sent.</translation>
    </message>
    <message id="cli.progress.bytes">
        <source>{book}: sending {done} of {total}, {speed}/s</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: sending {done} of {total}, {speed}/s</translation>
    </message>
    <message id="cli.progress.pages">
        <source>{book}: writing {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: writing {done} of {total}</translation>
    </message>
    <message id="cli.progress.panels">
        <source>{book}: panel {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: panel {done} of {total}</translation>
    </message>
    <message id="cli.progress.planning">
        <source>{book}: planning, step {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: planning, step {done} of {total}</translation>
    </message>
    <message id="cli.progress.sentences">
        <source>{book}: sentence {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: sentence {done} of {total}</translation>
    </message>
    <message id="cli.receipts.written">
        <source>Receipts written: {n} · {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Receipts written: {n} · {path}</translation>
    </message>
    <message id="cli.redrawn">
        <source>Panel {panel}, take {take}: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel}, take {take}: {path}</translation>
    </message>
    <message id="cli.revise.dry">
        <source>Nothing was changed.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message id="cli.revise.kept">
        <source>Panels that stay as they are: {panels}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panels that stay as they are: {panels}</translation>
    </message>
    <message id="cli.revise.new">
        <source>New sentences: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>New sentences: {n}</translation>
    </message>
    <message id="cli.revise.same">
        <source>The story is the same as before.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The story is the same as before.</translation>
    </message>
    <message id="cli.revise.stale">
        <source>Panels whose text has changed: {panels}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panels whose text has changed: {panels}</translation>
    </message>
    <message id="cli.several.ask">
        <source>{n} files. 1: chapters of one book  2: a book each [2] </source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} files. 1: chapters of one book  2: a book each [2] </translation>
    </message>
    <message id="cli.sheet.approved">
        <source>Sheet {number} of {name} is approved. Artists are shown it from now on.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Sheet {number} of {name} is approved. Artists are shown it from now on.</translation>
    </message>
    <message id="cli.sheet.cleaned">
        <source>{path}: {width} × {height} pixels on white</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path}: {width} × {height} pixels on white</translation>
    </message>
    <message id="cli.sheet.drawn">
        <source>{name}, sheet {number}: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}, sheet {number}: {path}</translation>
    </message>
    <message id="cli.state.cancelled">
        <source>cancelled</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>cancelled</translation>
    </message>
    <message id="cli.state.done">
        <source>done</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>done</translation>
    </message>
    <message id="cli.state.done_with_gaps">
        <source>done with gaps</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>done with gaps</translation>
    </message>
    <message id="cli.state.failed">
        <source>failed</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>failed</translation>
    </message>
    <message id="cli.state.needs_you">
        <source>needs you</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>needs you</translation>
    </message>
    <message id="cli.state.running">
        <source>running</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>running</translation>
    </message>
    <message id="cli.state.waiting">
        <source>waiting</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>waiting</translation>
    </message>
    <message id="cli.stats.attempts">
        <source>Attempts since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Attempts since {since}: {n}</translation>
    </message>
    <message id="cli.stats.attempts-newest">
        <source>Only the newest attempts were looked at, since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Only the newest attempts were looked at, since {since}: {n}</translation>
    </message>
    <message id="cli.stats.no-attempts">
        <source>Nothing was attempted.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Nothing was attempted.</translation>
    </message>
    <message id="cli.stats.no-tasks">
        <source>No task ended.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>No task ended.</translation>
    </message>
    <message id="cli.stats.spent">
        <source>Spent in the last {days} days: {money}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Spent in the last {days} days: {money}</translation>
    </message>
    <message id="cli.stats.tasks">
        <source>Tasks since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Tasks since {since}: {n}</translation>
    </message>
    <message id="cli.stats.tasks-newest">
        <source>Only the newest tasks were looked at, since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Only the newest tasks were looked at, since {since}: {n}</translation>
    </message>
    <message id="cli.stats.took">
        <source>took</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>took</translation>
    </message>
    <message id="cli.stats.waited">
        <source>waited</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>waited</translation>
    </message>
    <message id="cli.step.draw_panel">
        <source>panel</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>panel</translation>
    </message>
    <message id="cli.step.draw_sheet">
        <source>model sheet of</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>model sheet of</translation>
    </message>
    <message id="cli.step.export">
        <source>export</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>export</translation>
    </message>
    <message id="cli.step.plan_storyboard">
        <source>storyboard, chapter</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>storyboard, chapter</translation>
    </message>
    <message id="cli.step.recognise_cast">
        <source>cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>cast</translation>
    </message>
    <message id="cli.step.write_script">
        <source>script, chapter</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>script, chapter</translation>
    </message>
    <message id="cli.swept">
        <source>Erased for good: tasks {tasks}, books {books}. Files removed: {files}, {megabytes} MB freed.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Erased for good: tasks {tasks}, books {books}. Files removed: {files}, {megabytes} MB freed.</translation>
    </message>
    <message id="cli.takes" numerus="yes">
        <source>{n} takes</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} take</numerusform>
            <numerusform>{n} takes</numerusform>
        </translation>
    </message>
    <message id="cli.unpublished">
        <source>Removed from {bucket}: {n} files.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Removed from {bucket}: {n} files.</translation>
    </message>
    <message id="cli.warning.cap-reached">
        <source>{book} waits: {spent} is spent and the next call would pass {cap}. “mangakai cap {task} MONEY” sets another cap.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book} waits: {spent} is spent and the next call would pass {cap}. “mangakai cap {task} MONEY” sets another cap.</translation>
    </message>
    <message id="cli.warning.fewer-panels">
        <source>{book} has {made} panels, not {asked}: the story has no more sentences to show. Ask for fewer, or give more story.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book} has {made} panels, not {asked}: the story has no more sentences to show. Ask for fewer, or give more story.</translation>
    </message>
    <message id="cli.warning.gaps">
        <source>{book} is not whole: panels {panels} were not drawn. Run “mangakai retry” to try them again.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book} is not whole: panels {panels} were not drawn. Run “mangakai retry” to try them again.</translation>
    </message>
    <message id="cli.warning.kept-late">
        <source>Came after the cancel, was paid for, and is kept: {n}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>Came after the cancel, was paid for, and is kept: {n}.</translation>
    </message>
    <message id="cli.warning.library-busy">
        <source>Another program keeps the library busy. MangakAI waits and goes on by itself.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Another program keeps the library busy. MangakAI waits and goes on by itself.</translation>
    </message>
    <message id="cli.warning.missing-in-export">
        <source>{path} lacks panels {panels}; they stand as empty frames.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} lacks panels {panels}; they stand as empty frames.</translation>
    </message>
    <message id="cli.warning.model-ends">
        <source>{provider} ends the model “{model}” on {on}. Choose {successor} in the settings.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} ends the model “{model}” on {on}. Choose {successor} in the settings.</translation>
    </message>
    <message id="cli.warning.model-may-have-ended">
        <source>The model “{model}” of {provider} may have ended on {on}; sources disagree. {successor} takes its place.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>The model “{model}” of {provider} may have ended on {on}; sources disagree. {successor} takes its place.</translation>
    </message>
    <message id="cli.warning.others-there">
        <source>{n} files in that folder of {bucket} are not from MangakAI. They were left there.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} files in that folder of {bucket} are not from MangakAI. They were left there.</translation>
    </message>
    <message id="cli.warning.pictures-unused">
        <source>The draft artist draws from words alone. Template and reference pictures are kept with the book for another artist.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The draft artist draws from words alone. Template and reference pictures are kept with the book for another artist.</translation>
    </message>
    <message id="cli.warning.queue-crashes">
        <source>MangakAI ended unexpectedly twice in a row, so the queue is held. Everything drawn is safe. “mangakai resume” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>MangakAI ended unexpectedly twice in a row, so the queue is held. Everything drawn is safe. “mangakai resume” lets it go on.</translation>
    </message>
    <message id="cli.warning.queue-paused">
        <source>The queue is paused, so nothing is drawn yet. “mangakai resume” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue is paused, so nothing is drawn yet. “mangakai resume” lets it go on.</translation>
    </message>
    <message id="cli.warning.service-held">
        <source>{provider} is not called, so {book} waits. “mangakai resume” tries it again.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} is not called, so {book} waits. “mangakai resume” tries it again.</translation>
    </message>
    <message id="cli.warning.sheet-smaller">
        <source>The original is too small for {size}: the picture has {width} × {height} pixels and was not blown up.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>The original is too small for {size}: the picture has {width} × {height} pixels and was not blown up.</translation>
    </message>
    <message id="cli.warning.task-paused">
        <source>{book} is paused. “mangakai resume {task}” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book} is paused. “mangakai resume {task}” lets it go on.</translation>
    </message>
    <message id="cli.warning.unknown">
        <source>{book}: {n} sent without an answer; they may have been charged. Check the account, then “mangakai decide {task} --draw-again” or “--skip”.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}: {n} sent without an answer; they may have been charged. Check the account, then “mangakai decide {task} --draw-again” or “--skip”.</translation>
    </message>
    <message id="cli.was-held.account">
        <source>The queue was held because of an account; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue was held because of an account; it goes on.</translation>
    </message>
    <message id="cli.was-held.cap">
        <source>The queue was held by the cap; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue was held by the cap; it goes on.</translation>
    </message>
    <message id="cli.was-held.crashes">
        <source>The queue was held because MangakAI ended unexpectedly twice in a row; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue was held because MangakAI ended unexpectedly twice in a row; it goes on.</translation>
    </message>
    <message id="cli.was-held.person">
        <source>The queue was paused; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>The queue was paused; it goes on.</translation>
    </message>
    <message id="cli.was-held.service">
        <source>{provider} was not called: {why}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} was not called: {why}</translation>
    </message>
    <message id="cli.was-held.task-cap">
        <source>{book} was held by its cap.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book} was held by its cap.</translation>
    </message>
    <message id="cli.was-held.task-paused">
        <source>{book} was paused.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book} was paused.</translation>
    </message>
    <message id="cli.works-for-others">
        <source>Done here. Still working on what another terminal asked for.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>Done here. Still working on what another terminal asked for.</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <extracomment>Part of the window: close.</extracomment>
        <translation>Close</translation>
    </message>
    <message id="commands.book">
        <source>Book</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>Book</translation>
    </message>
    <message id="commands.foot">
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>↑ ↓ choose · Enter does it · Esc closes</translation>
    </message>
    <message id="commands.hint">
        <source>An action, a book, a setting, or a panel: 12 or 3.2</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>An action, a book, a setting, or a panel: 12 or 3.2</translation>
    </message>
    <message id="commands.none">
        <source>Nothing is called that. Try fewer letters.</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>Nothing is called that. Try fewer letters.</translation>
    </message>
    <message id="commands.panel">
        <source>Panel {n}, page {page} · {place}</source>
        <extracomment>Part of the window: commands. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {n}, page {page} · {place}</translation>
    </message>
    <message id="compare.a">
        <source>A · take {n}</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>A · take {n}</translation>
    </message>
    <message id="compare.b">
        <source>B · take {n}, in use</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>B · take {n}, in use</translation>
    </message>
    <message id="compare.spoken">
        <source>{a} and {b}, {percent} % of the first</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>{a} and {b}, {percent} % of the first</translation>
    </message>
    <message id="compare.use">
        <source>Use A instead</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>Use A instead</translation>
    </message>
    <message id="compare.way">
        <source>How takes are compared</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>How takes are compared</translation>
    </message>
    <message id="compare.way.beside">
        <source>Side by side</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>Side by side</translation>
    </message>
    <message id="compare.way.blink">
        <source>Blink</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>Blink</translation>
    </message>
    <message id="compare.way.slide">
        <source>Slide</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>Slide</translation>
    </message>
    <message id="cost.name">
        <source>Cost of this book: {cost}</source>
        <extracomment>What a book has cost, in the corner of its screen. What is in {braces} is filled in by the program.</extracomment>
        <translation>Cost of this book: {cost}</translation>
    </message>
    <message id="cost.open">
        <source>Cost of this book</source>
        <extracomment>What a book has cost, in the corner of its screen.</extracomment>
        <translation>Cost of this book</translation>
    </message>
    <message id="cost.raise">
        <source>Raise cap</source>
        <extracomment>What a book has cost, in the corner of its screen.</extracomment>
        <translation>Raise cap</translation>
    </message>
    <message id="coverage.drawn">
        <source>In a panel</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>In a panel</translation>
    </message>
    <message id="coverage.left_out">
        <source>Left out:</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>Left out:</translation>
    </message>
    <message id="coverage.narrated">
        <source>In a panel’s narration</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>In a panel’s narration</translation>
    </message>
    <message id="coverage.planned">
        <source>In a panel without a picture yet</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>In a panel without a picture yet</translation>
    </message>
    <message id="coverage.scripted">
        <source>Only in the script</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>Only in the script</translation>
    </message>
    <message id="coverage.why.chapter">
        <source>the chapter is left out</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>the chapter is left out</translation>
    </message>
    <message id="coverage.why.front_matter">
        <source>outside all chapters</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>outside all chapters</translation>
    </message>
    <message id="coverage.why.heading">
        <source>heading</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>heading</translation>
    </message>
    <message id="coverage.why.missed">
        <source>not in the script, or new</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>not in the script, or new</translation>
    </message>
    <message id="coverage.why.not_written">
        <source>no script yet</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>no script yet</translation>
    </message>
    <message id="coverage.why.note">
        <source>a footnote</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>a footnote</translation>
    </message>
    <message id="coverage.why.scene_break">
        <source>mark between scenes</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>mark between scenes</translation>
    </message>
    <message id="coverage.why.taken_out">
        <source>taken out of the script</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>taken out of the script</translation>
    </message>
    <message id="date.day">
        <source>d MMM yyyy</source>
        <extracomment>A pattern for dates (d day, M month, y year): Qt reads it, not people.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message id="diagnostics.copied">
        <source>Diagnostics copied, without keys, folders or story text</source>
        <extracomment>Part of the window: diagnostics.</extracomment>
        <translation>Diagnostics copied, without keys, folders or story text</translation>
    </message>
    <message id="direction.ltr">
        <source>Left to right (comic)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>Left to right (comic)</translation>
    </message>
    <message id="direction.rtl">
        <source>Right to left (manga)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>Right to left (manga)</translation>
    </message>
    <message id="direction.webtoon">
        <source>Top to bottom (webtoon)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>Top to bottom (webtoon)</translation>
    </message>
    <message id="edit.add-character">
        <source>Add character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Add character</translation>
    </message>
    <message id="edit.add-line">
        <source>Add line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Add line</translation>
    </message>
    <message id="edit.add-scene">
        <source>Add scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Add scene</translation>
    </message>
    <message id="edit.approve-sheet">
        <source>Lock sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Lock sheet</translation>
    </message>
    <message id="edit.balloon-hide">
        <source>Hide balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Hide balloon</translation>
    </message>
    <message id="edit.balloon-move">
        <source>Move balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move balloon</translation>
    </message>
    <message id="edit.balloon-reset">
        <source>Reset balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Reset balloon</translation>
    </message>
    <message id="edit.balloon-resize">
        <source>Resize balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Resize balloon</translation>
    </message>
    <message id="edit.balloon-show">
        <source>Show balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Show balloon</translation>
    </message>
    <message id="edit.balloon-tail">
        <source>Move tail</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move tail</translation>
    </message>
    <message id="edit.balloon-text">
        <source>Change balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Change balloon</translation>
    </message>
    <message id="edit.change-character">
        <source>Change character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Change character</translation>
    </message>
    <message id="edit.change-line">
        <source>Change line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Change line</translation>
    </message>
    <message id="edit.change-look">
        <source>Change look</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Change look</translation>
    </message>
    <message id="edit.change-setting">
        <source>Change setting</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Change setting</translation>
    </message>
    <message id="edit.choose-sheet">
        <source>Use another sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Use another sheet</translation>
    </message>
    <message id="edit.choose-take">
        <source>Choose take</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Choose take</translation>
    </message>
    <message id="edit.delete-character">
        <source>Delete character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Delete character</translation>
    </message>
    <message id="edit.delete-line">
        <source>Delete line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Delete line</translation>
    </message>
    <message id="edit.delete-scene">
        <source>Delete scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Delete scene</translation>
    </message>
    <message id="edit.drop-look">
        <source>Delete look</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Delete look</translation>
    </message>
    <message id="edit.join-chapters">
        <source>Join chapters</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Join chapters</translation>
    </message>
    <message id="edit.join-lines">
        <source>Join lines</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Join lines</translation>
    </message>
    <message id="edit.join-scenes">
        <source>Join scenes</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Join scenes</translation>
    </message>
    <message id="edit.keep-apart">
        <source>Keep apart</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Keep apart</translation>
    </message>
    <message id="edit.leave-out-chapter">
        <source>Leave out chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Leave out chapter</translation>
    </message>
    <message id="edit.lock-character">
        <source>Lock character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Lock character</translation>
    </message>
    <message id="edit.merge-characters">
        <source>Merge characters</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Merge characters</translation>
    </message>
    <message id="edit.move-line">
        <source>Move line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move line</translation>
    </message>
    <message id="edit.move-line-across">
        <source>Move line to another scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move line to another scene</translation>
    </message>
    <message id="edit.move-scene">
        <source>Move scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move scene</translation>
    </message>
    <message id="edit.page-add">
        <source>Add page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Add page</translation>
    </message>
    <message id="edit.page-break">
        <source>Begin page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Begin page</translation>
    </message>
    <message id="edit.page-count">
        <source>Panels a page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Panels a page</translation>
    </message>
    <message id="edit.page-join">
        <source>Join pages</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Join pages</translation>
    </message>
    <message id="edit.page-rows">
        <source>Page template</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Page template</translation>
    </message>
    <message id="edit.panel-add">
        <source>Add panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Add panel</translation>
    </message>
    <message id="edit.panel-angle">
        <source>Angle</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Angle</translation>
    </message>
    <message id="edit.panel-cast">
        <source>Characters of a panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Characters of a panel</translation>
    </message>
    <message id="edit.panel-delete">
        <source>Delete panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Delete panel</translation>
    </message>
    <message id="edit.panel-focus">
        <source>Move art in frame</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move art in frame</translation>
    </message>
    <message id="edit.panel-lines">
        <source>Move line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move line</translation>
    </message>
    <message id="edit.panel-merge">
        <source>Merge panels</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Merge panels</translation>
    </message>
    <message id="edit.panel-move">
        <source>Move panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Move panel</translation>
    </message>
    <message id="edit.panel-seen">
        <source>What we see</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>What we see</translation>
    </message>
    <message id="edit.panel-shot">
        <source>Shot</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Shot</translation>
    </message>
    <message id="edit.panel-split">
        <source>Split panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Split panel</translation>
    </message>
    <message id="edit.panel-weight">
        <source>Weight</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Weight</translation>
    </message>
    <message id="edit.rename-chapter">
        <source>Rename chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Rename chapter</translation>
    </message>
    <message id="edit.rename-character">
        <source>Rename character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Rename character</translation>
    </message>
    <message id="edit.revise-story">
        <source>Take over the revised story</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Take over the revised story</translation>
    </message>
    <message id="edit.split-chapter">
        <source>Split chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Split chapter</translation>
    </message>
    <message id="edit.split-character">
        <source>Split character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Split character</translation>
    </message>
    <message id="edit.split-line">
        <source>Split line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Split line</translation>
    </message>
    <message id="edit.split-scene">
        <source>Split scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Split scene</translation>
    </message>
    <message id="edit.unapprove-sheet">
        <source>Unlock sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>Unlock sheet</translation>
    </message>
    <message id="emotion.afraid">
        <source>afraid</source>
        <extracomment>How a line is said.</extracomment>
        <translation>afraid</translation>
    </message>
    <message id="emotion.angry">
        <source>angry</source>
        <extracomment>How a line is said.</extracomment>
        <translation>angry</translation>
    </message>
    <message id="emotion.calm">
        <source>calm</source>
        <extracomment>How a line is said.</extracomment>
        <translation>calm</translation>
    </message>
    <message id="emotion.crying">
        <source>crying</source>
        <extracomment>How a line is said.</extracomment>
        <translation>crying</translation>
    </message>
    <message id="emotion.determined">
        <source>determined</source>
        <extracomment>How a line is said.</extracomment>
        <translation>determined</translation>
    </message>
    <message id="emotion.happy">
        <source>happy</source>
        <extracomment>How a line is said.</extracomment>
        <translation>happy</translation>
    </message>
    <message id="emotion.loving">
        <source>loving</source>
        <extracomment>How a line is said.</extracomment>
        <translation>loving</translation>
    </message>
    <message id="emotion.pained">
        <source>pained</source>
        <extracomment>How a line is said.</extracomment>
        <translation>pained</translation>
    </message>
    <message id="emotion.sad">
        <source>sad</source>
        <extracomment>How a line is said.</extracomment>
        <translation>sad</translation>
    </message>
    <message id="emotion.sleeping">
        <source>sleeping</source>
        <extracomment>How a line is said.</extracomment>
        <translation>sleeping</translation>
    </message>
    <message id="emotion.surprised">
        <source>surprised</source>
        <extracomment>How a line is said.</extracomment>
        <translation>surprised</translation>
    </message>
    <message id="emotion.tired">
        <source>tired</source>
        <extracomment>How a line is said.</extracomment>
        <translation>tired</translation>
    </message>
    <message id="error.account-limited">
        <source>{provider} has limited this account.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} has limited this account.</translation>
    </message>
    <message id="error.account-limited.todo">
        <source>Look at the account on the page of the service, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at the account on the page of the service, or use another service.</translation>
    </message>
    <message id="error.again">
        <source>Try again</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again</translation>
    </message>
    <message id="error.alias-unknown">
        <source>“{alias}” is not a name of {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{alias}” is not a name of {name}.</translation>
    </message>
    <message id="error.alias-unknown.todo">
        <source>Choose from the names {name} has.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Choose from the names {name} has.</translation>
    </message>
    <message id="error.already-made">
        <source>“{title}” has panels already.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” has panels already.</translation>
    </message>
    <message id="error.already-made.todo">
        <source>Redraw panels, or add the story again as a new book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Redraw panels, or add the story again as a new book.</translation>
    </message>
    <message id="error.answer-broken">
        <source>The answer of {provider} cannot be used: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The answer of {provider} cannot be used: {reason}. It may have been charged.</translation>
    </message>
    <message id="error.answer-broken.todo">
        <source>Try again; if it happens again, use another model or service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again; if it happens again, use another model or service.</translation>
    </message>
    <message id="error.answer-cut">
        <source>The model of {provider} reached its limit before there was a result. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The model of {provider} reached its limit before there was a result. It may have been charged.</translation>
    </message>
    <message id="error.answer-cut.todo">
        <source>Try again with a shorter text, a smaller picture or another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again with a shorter text, a smaller picture or another model.</translation>
    </message>
    <message id="error.answer-not-a-picture">
        <source>The service answered, but what it gave is no picture.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The service answered, but what it gave is no picture.</translation>
    </message>
    <message id="error.answer-not-a-picture.todo">
        <source>Draw it again, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw it again, or use another service.</translation>
    </message>
    <message id="error.answer-without-picture">
        <source>{provider} answered, but without a picture: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} answered, but without a picture: {reason}. It may have been charged.</translation>
    </message>
    <message id="error.answer-without-picture.todo">
        <source>Try again, say it another way, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again, say it another way, or use another service.</translation>
    </message>
    <message id="error.answer-wrong-size">
        <source>The service drew a picture of {width} × {height} pixels, which cannot be used: the longer side needs {least}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The service drew a picture of {width} × {height} pixels, which cannot be used: the longer side needs {least}. It may have been charged.</translation>
    </message>
    <message id="error.answer-wrong-size.todo">
        <source>Draw the panel again, or use another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw the panel again, or use another model.</translation>
    </message>
    <message id="error.background-busy">
        <source>The background of this picture is not plain enough to be taken away here.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The background of this picture is not plain enough to be taken away here.</translation>
    </message>
    <message id="error.background-busy.todo">
        <source>Use a picture on a plain wall or paper, or let a service clean it: --book, --character and --artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use a picture on a plain wall or paper, or let a service clean it: --book, --character and --artist.</translation>
    </message>
    <message id="error.billing-needed">
        <source>{provider} wants billing to be set up for this account first.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} wants billing to be set up for this account first.</translation>
    </message>
    <message id="error.billing-needed.todo">
        <source>Set up billing on the page of the service, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Set up billing on the page of the service, then resume.</translation>
    </message>
    <message id="error.board-planning">
        <source>A chapter is being planned, and its panels are counted on from the last one. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>A chapter is being planned, and its panels are counted on from the last one. Nothing was changed.</translation>
    </message>
    <message id="error.board-planning.todo">
        <source>Try again when that chapter is planned.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again when that chapter is planned.</translation>
    </message>
    <message id="error.book-ambiguous">
        <source>More than one book is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>More than one book is called “{name}”.</translation>
    </message>
    <message id="error.book-ambiguous.todo">
        <source>Use its id from “mangakai books”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use its id from “mangakai books”.</translation>
    </message>
    <message id="error.book-not-found">
        <source>No book is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>No book is called “{name}”.</translation>
    </message>
    <message id="error.book-not-found.todo">
        <source>“mangakai books” lists them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>“mangakai books” lists them.</translation>
    </message>
    <message id="error.book-published">
        <source>“{title}” can still be read by others: it is published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” can still be read by others: it is published.</translation>
    </message>
    <message id="error.book-published.todo">
        <source>Unpublish it first, then delete it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Unpublish it first, then delete it.</translation>
    </message>
    <message id="error.bucket-name-invalid">
        <source>“{bucket}” cannot be the name of a bucket.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{bucket}” cannot be the name of a bucket.</translation>
    </message>
    <message id="error.bucket-name-invalid.todo">
        <source>A name has 3 to 63 lower-case letters, digits, dots and hyphens. Give the bucket&apos;s name alone, without an address.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>A name has 3 to 63 lower-case letters, digits, dots and hyphens. Give the bucket&apos;s name alone, without an address.</translation>
    </message>
    <message id="error.bug">
        <source>Something broke that should not: {details}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Something broke that should not: {details}.</translation>
    </message>
    <message id="error.bug.todo">
        <source>Try it again; if it happens again, report it with the log.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try it again; if it happens again, report it with the log.</translation>
    </message>
    <message id="error.bundle-damaged">
        <source>“{name}” is damaged: a part of it is missing or was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is damaged: a part of it is missing or was changed.</translation>
    </message>
    <message id="error.bundle-damaged.todo">
        <source>Copy or export it once more. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Copy or export it once more. Nothing was imported.</translation>
    </message>
    <message id="error.bundle-lies">
        <source>“{name}” contradicts itself: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” contradicts itself: {part}</translation>
    </message>
    <message id="error.bundle-lies.todo">
        <source>Export the book once more where it was made. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Export the book once more where it was made. Nothing was imported.</translation>
    </message>
    <message id="error.bundle-newer">
        <source>“{name}” was made by a newer MangakAI ({program}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” was made by a newer MangakAI ({program}).</translation>
    </message>
    <message id="error.bundle-newer.todo">
        <source>Update MangakAI, then import it again. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Update MangakAI, then import it again. Nothing was imported.</translation>
    </message>
    <message id="error.bundle-not-one">
        <source>“{name}” is not a MangakAI book file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is not a MangakAI book file.</translation>
    </message>
    <message id="error.bundle-not-one.todo">
        <source>Choose a .mangakai file that was exported from MangakAI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a .mangakai file that was exported from MangakAI.</translation>
    </message>
    <message id="error.bundle-picture">
        <source>“{name}” holds a picture that is none: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds a picture that is none: {part}</translation>
    </message>
    <message id="error.bundle-picture.todo">
        <source>Export the book once more where it was made. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Export the book once more where it was made. Nothing was imported.</translation>
    </message>
    <message id="error.bundle-too-big">
        <source>“{name}” holds more than can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds more than can be read.</translation>
    </message>
    <message id="error.bundle-too-big.todo">
        <source>Use only a file from a source you trust. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use only a file from a source you trust. Nothing was imported.</translation>
    </message>
    <message id="error.bundle-unsafe">
        <source>“{name}” holds something that is in no book file: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds something that is in no book file: {part}</translation>
    </message>
    <message id="error.bundle-unsafe.todo">
        <source>Use only a file from a source you trust. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use only a file from a source you trust. Nothing was imported.</translation>
    </message>
    <message id="error.cap-reached">
        <source>The next call would pass what may be spent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The next call would pass what may be spent.</translation>
    </message>
    <message id="error.cap-reached.todo">
        <source>Raise the cap to go on. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Raise the cap to go on. Nothing was sent.</translation>
    </message>
    <message id="error.cast-choice">
        <source>{value} is not possible for {option}: it goes from {least} to {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{value} is not possible for {option}: it goes from {least} to {most}.</translation>
    </message>
    <message id="error.cast-choice.todo">
        <source>Choose a value within the range.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a value within the range.</translation>
    </message>
    <message id="error.cast-cut">
        <source>The service’s answer about the cast broke off. The built-in writer completed the cast.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The service’s answer about the cast broke off. The built-in writer completed the cast.</translation>
    </message>
    <message id="error.cast-cut.todo">
        <source>Look through the cast, and merge or change what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look through the cast, and merge or change what is wrong.</translation>
    </message>
    <message id="error.cast-invented-names">
        <source>The service put {names} into the cast, who are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The service put {names} into the cast, who are not in the story. They were left out.</translation>
    </message>
    <message id="error.cast-invented-names.todo">
        <source>Look through the cast, and add or merge whom you miss.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look through the cast, and add or merge whom you miss.</translation>
    </message>
    <message id="error.catalogue-broken">
        <source>The catalogue of models in {path} cannot be used (at {place}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The catalogue of models in {path} cannot be used (at {place}).</translation>
    </message>
    <message id="error.catalogue-broken.todo">
        <source>Mend that place, or leave the file out in the settings; the built-in catalogue holds until then.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Mend that place, or leave the file out in the settings; the built-in catalogue holds until then.</translation>
    </message>
    <message id="error.catalogue-unreadable">
        <source>The catalogue of models in {path} cannot be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The catalogue of models in {path} cannot be read.</translation>
    </message>
    <message id="error.catalogue-unreadable.todo">
        <source>Check the name and that you may open it, or leave the file out in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the name and that you may open it, or leave the file out in the settings.</translation>
    </message>
    <message id="error.changed-meanwhile">
        <source>The book has changed since, so this cannot be done or undone any more.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The book has changed since, so this cannot be done or undone any more.</translation>
    </message>
    <message id="error.changed-meanwhile.todo">
        <source>Nothing was changed. Look at it again and edit what is there now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Nothing was changed. Look at it again and edit what is there now.</translation>
    </message>
    <message id="error.chapter-before-made">
        <source>Chapter {chapter} comes before chapter {last}, which is made already, and pages are numbered on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter} comes before chapter {last}, which is made already, and pages are numbered on.</translation>
    </message>
    <message id="error.chapter-before-made.todo">
        <source>Go on with a chapter after chapter {last}, or make a new book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Go on with a chapter after chapter {last}, or make a new book.</translation>
    </message>
    <message id="error.chapter-not-found">
        <source>The story has no chapter {chapter}; it has {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The story has no chapter {chapter}; it has {most}.</translation>
    </message>
    <message id="error.chapter-not-found.todo">
        <source>Choose a chapter from 1 to {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Choose a chapter from 1 to {most}.</translation>
    </message>
    <message id="error.chapter-one-half">
        <source>Chapter {chapter} cannot be split here: one side would be empty.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter} cannot be split here: one side would be empty.</translation>
    </message>
    <message id="error.chapter-one-half.todo">
        <source>Choose a place inside the chapter’s text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a place inside the chapter’s text.</translation>
    </message>
    <message id="error.chapter-planned">
        <source>Chapter {chapter} is already part of the manga or its script.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter} is already part of the manga or its script.</translation>
    </message>
    <message id="error.chapter-planned.todo">
        <source>Choose a chapter that is not written or drawn yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a chapter that is not written or drawn yet.</translation>
    </message>
    <message id="error.chapters-one-book">
        <source>--chapters was given for {count} books.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>--chapters was given for {count} books.</translation>
    </message>
    <message id="error.chapters-one-book.todo">
        <source>Make one book at a time, or add --as chapters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Make one book at a time, or add --as chapters.</translation>
    </message>
    <message id="error.character-not-found">
        <source>The cast has nobody called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The cast has nobody called “{name}”.</translation>
    </message>
    <message id="error.character-not-found.todo">
        <source>Look at the cast again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at the cast again: it may have changed.</translation>
    </message>
    <message id="error.child-broke">
        <source>This step broke: {details}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>This step broke: {details}.</translation>
    </message>
    <message id="error.child-broke.todo">
        <source>Try it again; if it happens again, report it with the log.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try it again; if it happens again, report it with the log.</translation>
    </message>
    <message id="error.child-died">
        <source>The process that did this step ended unexpectedly.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The process that did this step ended unexpectedly.</translation>
    </message>
    <message id="error.child-died.todo">
        <source>Try it again; close other programs if memory is short.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try it again; close other programs if memory is short.</translation>
    </message>
    <message id="error.comfyui-not-running">
        <source>ComfyUI does not answer at {address}. Nothing was drawn.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI does not answer at {address}. Nothing was drawn.</translation>
    </message>
    <message id="error.comfyui-not-running.todo">
        <source>Start ComfyUI, or set its address in the settings. What waits is drawn then.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Start ComfyUI, or set its address in the settings. What waits is drawn then.</translation>
    </message>
    <message id="error.comfyui-out-of-memory">
        <source>The graphics card ran out of memory at the node “{node}” of the workflow.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The graphics card ran out of memory at the node “{node}” of the workflow.</translation>
    </message>
    <message id="error.comfyui-out-of-memory.todo">
        <source>Close other programs that use the graphics card, or choose a smaller size.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Close other programs that use the graphics card, or choose a smaller size.</translation>
    </message>
    <message id="error.comfyui-stopped">
        <source>The drawing was stopped in ComfyUI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The drawing was stopped in ComfyUI.</translation>
    </message>
    <message id="error.comfyui-stopped.todo">
        <source>Draw it again when ComfyUI is free.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw it again when ComfyUI is free.</translation>
    </message>
    <message id="error.comfyui-too-slow">
        <source>ComfyUI had not finished the picture after {waited_s} s, so it was stopped.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI had not finished the picture after {waited_s} s, so it was stopped.</translation>
    </message>
    <message id="error.comfyui-too-slow.todo">
        <source>Allow ComfyUI more time in the settings, or use a smaller size or a faster workflow.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Allow ComfyUI more time in the settings, or use a smaller size or a faster workflow.</translation>
    </message>
    <message id="error.comfyui-went-away">
        <source>ComfyUI stopped drawing before the picture was finished: it was closed or started again, or its queue was cleared.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI stopped drawing before the picture was finished: it was closed or started again, or its queue was cleared.</translation>
    </message>
    <message id="error.comfyui-went-away.todo">
        <source>It will be drawn again. Look at ComfyUI&apos;s own window if this happens often.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>It will be drawn again. Look at ComfyUI&apos;s own window if this happens often.</translation>
    </message>
    <message id="error.details">
        <source>Details</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Details</translation>
    </message>
    <message id="error.disk-full">
        <source>The disk is full: {path} could not be written. Everything drawn before is safe.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The disk is full: {path} could not be written. Everything drawn before is safe.</translation>
    </message>
    <message id="error.disk-full.todo">
        <source>Free some space, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Free some space, then resume.</translation>
    </message>
    <message id="error.export-empty">
        <source>There is no picture to write.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>There is no picture to write.</translation>
    </message>
    <message id="error.export-empty.todo">
        <source>Draw panels first, then export.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw panels first, then export.</translation>
    </message>
    <message id="error.export-is-folder">
        <source>{path} is a folder; a {format} is one file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} is a folder; a {format} is one file.</translation>
    </message>
    <message id="error.export-is-folder.todo">
        <source>Name a file in it, for example book.{format}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Name a file in it, for example book.{format}.</translation>
    </message>
    <message id="error.export-no-cast">
        <source>“{title}” has no cast yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” has no cast yet.</translation>
    </message>
    <message id="error.export-no-cast.todo">
        <source>Find the cast first, then export it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Find the cast first, then export it.</translation>
    </message>
    <message id="error.export-no-script">
        <source>“{title}” has no script yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” has no script yet.</translation>
    </message>
    <message id="error.export-no-script.todo">
        <source>Write the script first, then export it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Write the script first, then export it.</translation>
    </message>
    <message id="error.export-nothing-drawn">
        <source>No panel of “{title}” is drawn yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>No panel of “{title}” is drawn yet.</translation>
    </message>
    <message id="error.export-nothing-drawn.todo">
        <source>Draw panels first, then export.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw panels first, then export.</translation>
    </message>
    <message id="error.holder-ended">
        <source>The MangakAI that had this library open ended before it answered: {path}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The MangakAI that had this library open ended before it answered: {path}.</translation>
    </message>
    <message id="error.holder-ended.todo">
        <source>Nothing finished is lost. Look with “mangakai tasks”, go on with “mangakai resume”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Nothing finished is lost. Look with “mangakai tasks”, go on with “mangakai resume”.</translation>
    </message>
    <message id="error.key-malformed">
        <source>The key {name} cannot be one: it is empty, or holds spaces, line breaks or letters that keys never have. It was not sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The key {name} cannot be one: it is empty, or holds spaces, line breaks or letters that keys never have. It was not sent.</translation>
    </message>
    <message id="error.key-malformed.todo">
        <source>Copy the whole key from the service&apos;s page again and paste it alone.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Copy the whole key from the service&apos;s page again and paste it alone.</translation>
    </message>
    <message id="error.key-missing">
        <source>{provider} needs a key, and there is none.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} needs a key, and there is none.</translation>
    </message>
    <message id="error.key-missing.todo">
        <source>Add the key in the settings, or set the environment variable {variable}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Add the key in the settings, or set the environment variable {variable}.</translation>
    </message>
    <message id="error.key-not-allowed">
        <source>{provider} knows the key, but does not allow this with it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} knows the key, but does not allow this with it.</translation>
    </message>
    <message id="error.key-not-allowed.todo">
        <source>Check on the page of the service what the key may do, or use another key.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check on the page of the service what the key may do, or use another key.</translation>
    </message>
    <message id="error.key-rejected">
        <source>The key was rejected by {provider}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The key was rejected by {provider}.</translation>
    </message>
    <message id="error.key-rejected.todo">
        <source>Check that it is whole and belongs to this service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check that it is whole and belongs to this service.</translation>
    </message>
    <message id="error.key-too-long">
        <source>The key {name} is longer than {most} letters, more than a keychain keeps.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The key {name} is longer than {most} letters, more than a keychain keeps.</translation>
    </message>
    <message id="error.key-too-long.todo">
        <source>Check that only the key was pasted.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check that only the key was pasted.</translation>
    </message>
    <message id="error.keychain-refused">
        <source>The system&apos;s keychain refused the key {name} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The system&apos;s keychain refused the key {name} ({reason}).</translation>
    </message>
    <message id="error.keychain-refused.todo">
        <source>Unlock the keychain, allow MangakAI to use it, and try again; or set the environment variable {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Unlock the keychain, allow MangakAI to use it, and try again; or set the environment variable {name}.</translation>
    </message>
    <message id="error.keychain-silent">
        <source>The system&apos;s keychain did not answer within {seconds} s, so the key {name} is not known.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The system&apos;s keychain did not answer within {seconds} s, so the key {name} is not known.</translation>
    </message>
    <message id="error.keychain-silent.todo">
        <source>Unlock the keychain and try again, or set the environment variable {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Unlock the keychain and try again, or set the environment variable {name}.</translation>
    </message>
    <message id="error.library-broken">
        <source>{path} is not a library that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} is not a library that can be read.</translation>
    </message>
    <message id="error.library-broken.todo">
        <source>Move it aside and put back a copy from the folder “backups”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Move it aside and put back a copy from the folder “backups”.</translation>
    </message>
    <message id="error.library-busy">
        <source>Another program keeps {path} busy.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Another program keeps {path} busy.</translation>
    </message>
    <message id="error.library-busy.todo">
        <source>Close it, or wait a moment, and try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Close it, or wait a moment, and try again.</translation>
    </message>
    <message id="error.library-closed">
        <source>The library {path} is being closed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The library {path} is being closed.</translation>
    </message>
    <message id="error.library-closed.todo">
        <source>Open it again; unfinished work goes on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Open it again; unfinished work goes on.</translation>
    </message>
    <message id="error.library-in-use">
        <source>Another MangakAI has this library open: {path}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Another MangakAI has this library open: {path}.</translation>
    </message>
    <message id="error.library-in-use.todo">
        <source>Use that one, close it, or name another library with --library.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use that one, close it, or name another library with --library.</translation>
    </message>
    <message id="error.library-too-new">
        <source>The library {path} was made by a newer MangakAI (form {version}; this one knows {known}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The library {path} was made by a newer MangakAI (form {version}; this one knows {known}).</translation>
    </message>
    <message id="error.library-too-new.todo">
        <source>Install the newer MangakAI, or name another library.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Install the newer MangakAI, or name another library.</translation>
    </message>
    <message id="error.line-empty">
        <source>A line needs words.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>A line needs words.</translation>
    </message>
    <message id="error.line-empty.todo">
        <source>Write something, or delete the line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Write something, or delete the line.</translation>
    </message>
    <message id="error.line-inside">
        <source>Only the first or the last line of a scene can go to its neighbour.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Only the first or the last line of a scene can go to its neighbour.</translation>
    </message>
    <message id="error.line-inside.todo">
        <source>Move it to the scene&apos;s edge first, or split the scene there.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Move it to the scene&apos;s edge first, or split the scene there.</translation>
    </message>
    <message id="error.line-not-found">
        <source>Scene {scene} of chapter {chapter} has no line {line}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Scene {scene} of chapter {chapter} has no line {line}.</translation>
    </message>
    <message id="error.line-not-found.todo">
        <source>Look at the script again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at the script again: it may have changed.</translation>
    </message>
    <message id="error.line-stays">
        <source>That line of panel {panel} cannot go to its neighbour: the two do not share a border in the story, or nothing would be left.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>That line of panel {panel} cannot go to its neighbour: the two do not share a border in the story, or nothing would be left.</translation>
    </message>
    <message id="error.line-stays.todo">
        <source>Merge the two panels, or move the line in the script.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Merge the two panels, or move the line in the script.</translation>
    </message>
    <message id="error.lines-apart">
        <source>In the story, other lines stand between these two.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>In the story, other lines stand between these two.</translation>
    </message>
    <message id="error.lines-apart.todo">
        <source>Join lines that follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Join lines that follow each other in the story.</translation>
    </message>
    <message id="error.link-ended">
        <source>The link to “{title}” has ended.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The link to “{title}” has ended.</translation>
    </message>
    <message id="error.link-ended.todo">
        <source>Publish it again for a new link; only its first page is sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Publish it again for a new link; only its first page is sent.</translation>
    </message>
    <message id="error.link-too-long">
        <source>A signed link lasts at most {days} days.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>A signed link lasts at most {days} days.</translation>
    </message>
    <message id="error.link-too-long.todo">
        <source>Choose a shorter time, or make the folder public and use its address.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a shorter time, or make the folder public and use its address.</translation>
    </message>
    <message id="error.look-not-found">
        <source>{name} has no change of look in chapter {chapter}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} has no change of look in chapter {chapter}.</translation>
    </message>
    <message id="error.look-not-found.todo">
        <source>Look at the cast again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at the cast again: it may have changed.</translation>
    </message>
    <message id="error.model-ended">
        <source>The model “{model}” of {provider} ended on {on}. Nothing was sent and nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The model “{model}” of {provider} ended on {on}. Nothing was sent and nothing was charged.</translation>
    </message>
    <message id="error.model-ended.todo">
        <source>Choose {successor} or another model in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Choose {successor} or another model in the settings.</translation>
    </message>
    <message id="error.model-gone">
        <source>{provider} does not have the model “{model}” any more, or not for this key. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} does not have the model “{model}” any more, or not for this key. Nothing was charged.</translation>
    </message>
    <message id="error.model-gone.todo">
        <source>Choose another model in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another model in the settings.</translation>
    </message>
    <message id="error.name-empty">
        <source>A character needs a name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>A character needs a name.</translation>
    </message>
    <message id="error.name-empty.todo">
        <source>Write a name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Write a name.</translation>
    </message>
    <message id="error.name-taken">
        <source>Somebody else is called “{name}” already.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Somebody else is called “{name}” already.</translation>
    </message>
    <message id="error.name-taken.todo">
        <source>Choose another name, or join the two if they are one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another name, or join the two if they are one.</translation>
    </message>
    <message id="error.no-artist">
        <source>“{provider}” does not draw pictures.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{provider}” does not draw pictures.</translation>
    </message>
    <message id="error.no-artist.todo">
        <source>Choose another artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another artist.</translation>
    </message>
    <message id="error.no-chapter-chosen">
        <source>No chapter of “{title}” is left to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>No chapter of “{title}” is left to do.</translation>
    </message>
    <message id="error.no-chapter-chosen.todo">
        <source>Choose chapters, or take one back in that is left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose chapters, or take one back in that is left out.</translation>
    </message>
    <message id="error.no-keychain">
        <source>This system has no keychain that could keep the key {name}. It was not kept.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>This system has no keychain that could keep the key {name}. It was not kept.</translation>
    </message>
    <message id="error.no-keychain.todo">
        <source>Set the environment variable {name} before starting MangakAI, or switch on the system&apos;s keychain.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Set the environment variable {name} before starting MangakAI, or switch on the system&apos;s keychain.</translation>
    </message>
    <message id="error.no-writer">
        <source>“{provider}” does not write.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{provider}” does not write.</translation>
    </message>
    <message id="error.no-writer.todo">
        <source>Choose another writer.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another writer.</translation>
    </message>
    <message id="error.not-published">
        <source>“{title}” is not published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is not published.</translation>
    </message>
    <message id="error.not-published.todo">
        <source>`mangakai published` lists what is.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>`mangakai published` lists what is.</translation>
    </message>
    <message id="error.not-whole">
        <source>“{title}” is not published as a whole yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is not published as a whole yet.</translation>
    </message>
    <message id="error.not-whole.todo">
        <source>Resume the task, or publish it again; what is there already is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Resume the task, or publish it again; what is there already is not sent again.</translation>
    </message>
    <message id="error.not-writable">
        <source>{path} cannot be written.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} cannot be written.</translation>
    </message>
    <message id="error.not-writable.todo">
        <source>Choose another folder, or allow writing to this one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another folder, or allow writing to this one.</translation>
    </message>
    <message id="error.nothing-to-draw">
        <source>“{title}” has no panel that is still to be drawn. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” has no panel that is still to be drawn. Nothing was charged.</translation>
    </message>
    <message id="error.nothing-to-draw.todo">
        <source>Redraw a panel, or plan more chapters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Redraw a panel, or plan more chapters.</translation>
    </message>
    <message id="error.nothing-to-retry">
        <source>“{title}” has no failed step.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” has no failed step.</translation>
    </message>
    <message id="error.nothing-to-retry.todo">
        <source>There is nothing to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>There is nothing to do.</translation>
    </message>
    <message id="error.nothing-to-run">
        <source>“{title}” is done; nothing of it is left to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is done; nothing of it is left to do.</translation>
    </message>
    <message id="error.nothing-to-run.todo">
        <source>Redraw single panels instead; drawn panels are never drawn twice.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Redraw single panels instead; drawn panels are never drawn twice.</translation>
    </message>
    <message id="error.nothing-unknown">
        <source>“{title}” has nothing to decide.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” has nothing to decide.</translation>
    </message>
    <message id="error.nothing-unknown.todo">
        <source>Failed panels are tried again with “retry”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Failed panels are tried again with “retry”.</translation>
    </message>
    <message id="error.other-version">
        <source>The MangakAI that has this library open is of another version.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The MangakAI that has this library open is of another version.</translation>
    </message>
    <message id="error.other-version.todo">
        <source>Close it and try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Close it and try again.</translation>
    </message>
    <message id="error.out-of-memory">
        <source>There was not enough memory for this step.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>There was not enough memory for this step.</translation>
    </message>
    <message id="error.out-of-memory.todo">
        <source>Close other programs and try it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Close other programs and try it again.</translation>
    </message>
    <message id="error.outcome-unknown">
        <source>The call to {provider} was sent, but no answer came back. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The call to {provider} was sent, but no answer came back. It may have been charged.</translation>
    </message>
    <message id="error.outcome-unknown.todo">
        <source>Check your account, then draw it again or leave it out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check your account, then draw it again or leave it out.</translation>
    </message>
    <message id="error.page-full">
        <source>That page would hold more than {most} panels. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>That page would hold more than {most} panels. Nothing was changed.</translation>
    </message>
    <message id="error.page-full.todo">
        <source>Begin a new page, or move the panel elsewhere.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Begin a new page, or move the panel elsewhere.</translation>
    </message>
    <message id="error.panel-busy">
        <source>Panel {panel} waits to be drawn or is being drawn. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel} waits to be drawn or is being drawn. Nothing was changed.</translation>
    </message>
    <message id="error.panel-busy.todo">
        <source>Cancel its task, or wait until it is drawn.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Cancel its task, or wait until it is drawn.</translation>
    </message>
    <message id="error.panel-crowded">
        <source>Panel {panel} would show more than {most} characters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel} would show more than {most} characters.</translation>
    </message>
    <message id="error.panel-crowded.todo">
        <source>Take somebody out first, or split the panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Take somebody out first, or split the panel.</translation>
    </message>
    <message id="error.panel-last">
        <source>Panel {panel} is the only one of its chapter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel} is the only one of its chapter.</translation>
    </message>
    <message id="error.panel-last.todo">
        <source>Leave the chapter out in the story instead.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Leave the chapter out in the story instead.</translation>
    </message>
    <message id="error.panel-not-found">
        <source>There is no panel {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>There is no panel {name}.</translation>
    </message>
    <message id="error.panel-not-found.todo">
        <source>Name it by its number through the book, or page.panel (3.2).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Name it by its number through the book, or page.panel (3.2).</translation>
    </message>
    <message id="error.panel-not-stuck">
        <source>Panel {panel} has no drawing that was declined or failed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel} has no drawing that was declined or failed.</translation>
    </message>
    <message id="error.panel-not-stuck.todo">
        <source>Redraw it instead.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Redraw it instead.</translation>
    </message>
    <message id="error.panel-one-half">
        <source>Panel {panel} cannot be cut there: one half would hold nothing of the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel} cannot be cut there: one half would hold nothing of the story.</translation>
    </message>
    <message id="error.panel-one-half.todo">
        <source>Choose a line further in, or add a panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a line further in, or add a panel.</translation>
    </message>
    <message id="error.panel-other-chapter">
        <source>Page {page} belongs to another chapter than panel {panel}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page} belongs to another chapter than panel {panel}.</translation>
    </message>
    <message id="error.panel-other-chapter.todo">
        <source>Move the panel within its chapter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Move the panel within its chapter.</translation>
    </message>
    <message id="error.panels-apart">
        <source>Panel {panel} and the next one do not follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {panel} and the next one do not follow each other in the story.</translation>
    </message>
    <message id="error.panels-apart.todo">
        <source>Move them side by side as the story has them, then merge.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Move them side by side as the story has them, then merge.</translation>
    </message>
    <message id="error.panels-out-of-range">
        <source>{panels} panels cannot be made of this story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{panels} panels cannot be made of this story.</translation>
    </message>
    <message id="error.panels-out-of-range.todo">
        <source>Choose {least} to {most}, or auto.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Choose {least} to {most}, or auto.</translation>
    </message>
    <message id="error.picture-gone">
        <source>A picture of the book is no longer in the library: {path}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>A picture of the book is no longer in the library: {path}</translation>
    </message>
    <message id="error.picture-gone.todo">
        <source>Bring the file back from a backup, or draw that panel again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Bring the file back from a backup, or draw that panel again.</translation>
    </message>
    <message id="error.picture-heic">
        <source>This HEIC picture cannot be decoded.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>This HEIC picture cannot be decoded.</translation>
    </message>
    <message id="error.picture-heic.todo">
        <source>Save it as JPEG or PNG first; phones and Photos can export it so.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Save it as JPEG or PNG first; phones and Photos can export it so.</translation>
    </message>
    <message id="error.picture-too-large">
        <source>This picture has more than {most} million pixels.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>This picture has more than {most} million pixels.</translation>
    </message>
    <message id="error.picture-too-large.todo">
        <source>Make it smaller first; 8000 pixels on its longer side are more than enough.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Make it smaller first; 8000 pixels on its longer side are more than enough.</translation>
    </message>
    <message id="error.picture-unreadable">
        <source>{path} is not a picture that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} is not a picture that can be read.</translation>
    </message>
    <message id="error.picture-unreadable.todo">
        <source>Use a PNG, JPEG or WebP picture.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use a PNG, JPEG or WebP picture.</translation>
    </message>
    <message id="error.prompt-unknown-part">
        <source>The prompt {path} names the part {part}, which there is not.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The prompt {path} names the part {part}, which there is not.</translation>
    </message>
    <message id="error.prompt-unknown-part.todo">
        <source>Use these parts: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Use these parts: {valid}.</translation>
    </message>
    <message id="error.prompt-unreadable">
        <source>The prompt file {path} cannot be read as text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The prompt file {path} cannot be read as text.</translation>
    </message>
    <message id="error.prompt-unreadable.todo">
        <source>Save it as UTF-8 text of at most 64 kB, or remove it; then the built-in prompt is used.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Save it as UTF-8 text of at most 64 kB, or remove it; then the built-in prompt is used.</translation>
    </message>
    <message id="error.quota-used-up">
        <source>The quota of this {provider} account is used up, or it has none for this model. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The quota of this {provider} account is used up, or it has none for this model. Nothing was charged.</translation>
    </message>
    <message id="error.quota-used-up.todo">
        <source>Wait until it is renewed, raise it on the page of the service, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Wait until it is renewed, raise it on the page of the service, or use another service.</translation>
    </message>
    <message id="error.region-not-served">
        <source>{provider} does not serve the place this computer calls from.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} does not serve the place this computer calls from.</translation>
    </message>
    <message id="error.region-not-served.todo">
        <source>Use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use another service.</translation>
    </message>
    <message id="error.request-too-large">
        <source>The request with its pictures is larger than {provider} takes. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The request with its pictures is larger than {provider} takes. Nothing was charged.</translation>
    </message>
    <message id="error.request-too-large.todo">
        <source>Use fewer or smaller reference pictures, or a shorter text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use fewer or smaller reference pictures, or a shorter text.</translation>
    </message>
    <message id="error.request-unreadable">
        <source>Something spoke to MangakAI in a way it does not understand.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Something spoke to MangakAI in a way it does not understand.</translation>
    </message>
    <message id="error.request-unreadable.todo">
        <source>Use the “mangakai” command to speak to an open MangakAI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use the “mangakai” command to speak to an open MangakAI.</translation>
    </message>
    <message id="error.scene-mixed">
        <source>The lines of scene {scene} are not in the story&apos;s order, so it cannot be split here.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The lines of scene {scene} are not in the story&apos;s order, so it cannot be split here.</translation>
    </message>
    <message id="error.scene-mixed.todo">
        <source>Move the lines back first, or split at another line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Move the lines back first, or split at another line.</translation>
    </message>
    <message id="error.scene-not-found">
        <source>Chapter {chapter} has no scene {scene}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter} has no scene {scene}.</translation>
    </message>
    <message id="error.scene-not-found.todo">
        <source>Look at the script again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at the script again: it may have changed.</translation>
    </message>
    <message id="error.scene-one-half">
        <source>The scene cannot be split before its first line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The scene cannot be split before its first line.</translation>
    </message>
    <message id="error.scene-one-half.todo">
        <source>Choose a later line of scene {scene}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Choose a later line of scene {scene}.</translation>
    </message>
    <message id="error.scenes-apart">
        <source>In the story, other scenes stand between scene {scene} and the next one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>In the story, other scenes stand between scene {scene} and the next one.</translation>
    </message>
    <message id="error.scenes-apart.todo">
        <source>Join scenes that follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Join scenes that follow each other in the story.</translation>
    </message>
    <message id="error.script-damaged">
        <source>“{name}” is no script that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is no script that can be read.</translation>
    </message>
    <message id="error.script-damaged.todo">
        <source>Export the script again as JSON, Fountain or Markdown.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Export the script again as JSON, Fountain or Markdown.</translation>
    </message>
    <message id="error.script-empty">
        <source>No line of a script was found in {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>No line of a script was found in {name}.</translation>
    </message>
    <message id="error.script-empty.todo">
        <source>Check that the file is a script, or open it as a story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check that the file is a script, or open it as a story.</translation>
    </message>
    <message id="error.script-invented-lines">
        <source>Chapter {chapter}: the service wrote {lines} lines that are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter}: the service wrote {lines} lines that are not in the story. They were left out.</translation>
    </message>
    <message id="error.script-invented-lines.todo">
        <source>Nothing has to be done. If there are many, use another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Nothing has to be done. If there are many, use another model.</translation>
    </message>
    <message id="error.script-invented-names">
        <source>Chapter {chapter}: the service named {names}, who are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter}: the service named {names}, who are not in the story. They were left out.</translation>
    </message>
    <message id="error.script-invented-names.todo">
        <source>Look at who speaks in the script, and change what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at who speaks in the script, and change what is wrong.</translation>
    </message>
    <message id="error.script-kind-unknown">
        <source>{name} is no script that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} is no script that can be read.</translation>
    </message>
    <message id="error.script-kind-unknown.todo">
        <source>Choose a file with one of these endings: {kinds}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Choose a file with one of these endings: {kinds}</translation>
    </message>
    <message id="error.script-left-out">
        <source>Chapter {chapter}: the service left out {sentences} of {all} sentences, also when it was asked again. The built-in writer told them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter}: the service left out {sentences} of {all} sentences, also when it was asked again. The built-in writer told them.</translation>
    </message>
    <message id="error.script-left-out.todo">
        <source>Look at these scenes in the script, and change what you do not like.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at these scenes in the script, and change what you do not like.</translation>
    </message>
    <message id="error.script-not-found">
        <source>Chapter {chapter} has no script yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter} has no script yet.</translation>
    </message>
    <message id="error.script-not-found.todo">
        <source>Let the task write it first.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Let the task write it first.</translation>
    </message>
    <message id="error.service-address">
        <source>The {setting} of {provider} cannot be used: “{address}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The {setting} of {provider} cannot be used: “{address}”.</translation>
    </message>
    <message id="error.service-address.todo">
        <source>Correct it in the settings, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Correct it in the settings, then resume.</translation>
    </message>
    <message id="error.service-busy">
        <source>{provider} answered that it is too busy right now. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} answered that it is too busy right now. Nothing was charged.</translation>
    </message>
    <message id="error.service-busy.todo">
        <source>Try again in a few minutes, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again in a few minutes, or use another service.</translation>
    </message>
    <message id="error.service-lost">
        <source>Sent to {provider}, but no answer came back: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Sent to {provider}, but no answer came back: {reason}. It may have been charged.</translation>
    </message>
    <message id="error.service-lost.todo">
        <source>Check the usage page of the service, then decide whether to send it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the usage page of the service, then decide whether to send it again.</translation>
    </message>
    <message id="error.service-refused">
        <source>The model of {provider} declined this: {reason}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The model of {provider} declined this: {reason}.</translation>
    </message>
    <message id="error.service-refused.todo">
        <source>Say it another way, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Say it another way, or use another service.</translation>
    </message>
    <message id="error.service-rejected">
        <source>{provider} does not take this request: “{details}”. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} does not take this request: “{details}”. Nothing was charged.</translation>
    </message>
    <message id="error.service-rejected.todo">
        <source>Sending it again changes nothing. Change what it names, or use another model or service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Sending it again changes nothing. Change what it names, or use another model or service.</translation>
    </message>
    <message id="error.service-unreachable">
        <source>{provider} could not be reached: {reason}. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} could not be reached: {reason}. Nothing was charged.</translation>
    </message>
    <message id="error.service-unreachable.todo">
        <source>Check the network and the address in the settings, then try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the network and the address in the settings, then try again.</translation>
    </message>
    <message id="error.settings-set-aside">
        <source>The settings in {path} cannot be used (at {place}). The file was kept as “{kept}”; the defaults hold for now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The settings in {path} cannot be used (at {place}). The file was kept as “{kept}”; the defaults hold for now.</translation>
    </message>
    <message id="error.settings-set-aside.todo">
        <source>Choose your settings again, or mend that file and put it back under its old name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose your settings again, or mend that file and put it back under its old name.</translation>
    </message>
    <message id="error.settings-unreadable">
        <source>The settings in {path} cannot be read; the defaults hold for now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The settings in {path} cannot be read; the defaults hold for now.</translation>
    </message>
    <message id="error.settings-unreadable.todo">
        <source>Check that you may open the file, then start MangakAI again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check that you may open the file, then start MangakAI again.</translation>
    </message>
    <message id="error.sheet-needs-character">
        <source>A model sheet of a book needs the book and the character.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>A model sheet of a book needs the book and the character.</translation>
    </message>
    <message id="error.sheet-needs-character.todo">
        <source>Give both: --book BOOK --character NAME.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Give both: --book BOOK --character NAME.</translation>
    </message>
    <message id="error.sheet-needs-picture">
        <source>There is no picture to clean, or no place to write it to.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>There is no picture to clean, or no place to write it to.</translation>
    </message>
    <message id="error.sheet-needs-picture.todo">
        <source>Give a picture and a file: mangakai sheet IMAGE -o FILE.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Give a picture and a file: mangakai sheet IMAGE -o FILE.</translation>
    </message>
    <message id="error.sheet-not-found">
        <source>There is no model sheet {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>There is no model sheet {name}.</translation>
    </message>
    <message id="error.sheet-not-found.todo">
        <source>Look at the character&apos;s sheets again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at the character&apos;s sheets again.</translation>
    </message>
    <message id="error.site-not-public">
        <source>The book is there, but {url} answers {status}: readers cannot open it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The book is there, but {url} answers {status}: readers cannot open it.</translation>
    </message>
    <message id="error.site-not-public.todo">
        <source>Let everybody read the folder by a bucket policy (docs/publishing.md), set the public address, or use a link that expires.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Let everybody read the folder by a bucket policy (docs/publishing.md), set the public address, or use a link that expires.</translation>
    </message>
    <message id="error.site-not-reached">
        <source>The book is there, but {url} could not be reached from here ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The book is there, but {url} could not be reached from here ({reason}).</translation>
    </message>
    <message id="error.site-not-reached.todo">
        <source>Check the public address in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the public address in the settings.</translation>
    </message>
    <message id="error.step-too-slow">
        <source>A step took longer than {seconds} s and was stopped.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>A step took longer than {seconds} s and was stopped.</translation>
    </message>
    <message id="error.step-too-slow.todo">
        <source>Try it again; if it stays slow, use fewer or shorter panels.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try it again; if it stays slow, use fewer or shorter panels.</translation>
    </message>
    <message id="error.still-planning">
        <source>Other chapters of “{title}” are still being planned.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Other chapters of “{title}” are still being planned.</translation>
    </message>
    <message id="error.still-planning.todo">
        <source>Wait until their panels are planned, or cancel that task, then try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Wait until their panels are planned, or cancel that task, then try again.</translation>
    </message>
    <message id="error.storage-bad-key">
        <source>{host} does not know this key, or the secret does not belong to it ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} does not know this key, or the secret does not belong to it ({reason}).</translation>
    </message>
    <message id="error.storage-bad-key.todo">
        <source>Enter key id and secret once more, whole and of this service; temporary keys may have ended.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Enter key id and secret once more, whole and of this service; temporary keys may have ended.</translation>
    </message>
    <message id="error.storage-busy">
        <source>{host} answered that it is overloaded ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} answered that it is overloaded ({reason}).</translation>
    </message>
    <message id="error.storage-busy.todo">
        <source>Try the task again later. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try the task again later. What was sent stays and is not sent again.</translation>
    </message>
    <message id="error.storage-clock">
        <source>The clock of this computer is wrong by more than 15 minutes, so {host} does not accept it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The clock of this computer is wrong by more than 15 minutes, so {host} does not accept it.</translation>
    </message>
    <message id="error.storage-clock.todo">
        <source>Set the clock right (by network time), then try the task again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Set the clock right (by network time), then try the task again.</translation>
    </message>
    <message id="error.storage-denied">
        <source>{host} does not let this key do that in {bucket} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} does not let this key do that in {bucket} ({reason}).</translation>
    </message>
    <message id="error.storage-denied.todo">
        <source>Let the key list, read, write and delete objects in this bucket; docs/publishing.md has the policy. MangakAI uses no ACLs.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Let the key list, read, write and delete objects in this bucket; docs/publishing.md has the policy. MangakAI uses no ACLs.</translation>
    </message>
    <message id="error.storage-folder-taken">
        <source>The folder {folder} of {bucket} holds files that are not of this book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The folder {folder} of {bucket} holds files that are not of this book.</translation>
    </message>
    <message id="error.storage-folder-taken.todo">
        <source>Choose another folder (prefix). Nothing there was touched.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another folder (prefix). Nothing there was touched.</translation>
    </message>
    <message id="error.storage-full">
        <source>{host} takes no more data into {bucket}: its quota is used up.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} takes no more data into {bucket}: its quota is used up.</translation>
    </message>
    <message id="error.storage-full.todo">
        <source>Make room or raise the quota, then try the task again. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Make room or raise the quota, then try the task again. What was sent stays and is not sent again.</translation>
    </message>
    <message id="error.storage-no-bucket">
        <source>{host} has no bucket {bucket}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} has no bucket {bucket}.</translation>
    </message>
    <message id="error.storage-no-bucket.todo">
        <source>Check its name and the endpoint, or make the bucket in the service&apos;s console.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check its name and the endpoint, or make the bucket in the service&apos;s console.</translation>
    </message>
    <message id="error.storage-no-keys">
        <source>There is no key for {host}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>There is no key for {host}.</translation>
    </message>
    <message id="error.storage-no-keys.todo">
        <source>Enter key id and secret in Settings under Publishing, or name a profile of the AWS configuration.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Enter key id and secret in Settings under Publishing, or name a profile of the AWS configuration.</translation>
    </message>
    <message id="error.storage-no-profile">
        <source>The AWS configuration has no profile “{profile}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The AWS configuration has no profile “{profile}”.</translation>
    </message>
    <message id="error.storage-no-profile.todo">
        <source>Name one that `aws configure list-profiles` shows, or leave it empty and enter keys.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Name one that `aws configure list-profiles` shows, or leave it empty and enter keys.</translation>
    </message>
    <message id="error.storage-not-chosen">
        <source>No storage to publish to is chosen.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>No storage to publish to is chosen.</translation>
    </message>
    <message id="error.storage-not-chosen.todo">
        <source>Name a bucket in Settings under Publishing, or with --bucket.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Name a bucket in Settings under Publishing, or with --bucket.</translation>
    </message>
    <message id="error.storage-not-s3">
        <source>{host} answers, but not as an S3-compatible storage.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} answers, but not as an S3-compatible storage.</translation>
    </message>
    <message id="error.storage-not-s3.todo">
        <source>Give the address of the S3 API, not that of the console or of the public web page.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Give the address of the S3 API, not that of the console or of the public web page.</translation>
    </message>
    <message id="error.storage-refused">
        <source>{host} refused a request ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} refused a request ({reason}).</translation>
    </message>
    <message id="error.storage-refused.todo">
        <source>Look the word in brackets up in the service&apos;s manual. Nothing half-finished can be seen by readers.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look the word in brackets up in the service&apos;s manual. Nothing half-finished can be seen by readers.</translation>
    </message>
    <message id="error.storage-tls">
        <source>The connection to {host} is not trusted: its certificate is not accepted.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The connection to {host} is not trusted: its certificate is not accepted.</translation>
    </message>
    <message id="error.storage-tls.todo">
        <source>Check the endpoint&apos;s name and the date of this computer; a service of one&apos;s own needs a certificate this computer knows.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the endpoint&apos;s name and the date of this computer; a service of one&apos;s own needs a certificate this computer knows.</translation>
    </message>
    <message id="error.storage-too-large">
        <source>A file is larger than {host} takes.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>A file is larger than {host} takes.</translation>
    </message>
    <message id="error.storage-too-large.todo">
        <source>Publish without that download, or raise the limit of the service or of the proxy before it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Publish without that download, or raise the limit of the service or of the proxy before it.</translation>
    </message>
    <message id="error.storage-unreachable">
        <source>{host} could not be reached, or the line broke ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} could not be reached, or the line broke ({reason}).</translation>
    </message>
    <message id="error.storage-unreachable.todo">
        <source>Check the network and the endpoint, then try the task again. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the network and the endpoint, then try the task again. What was sent stays and is not sent again.</translation>
    </message>
    <message id="error.storage-wrong-region">
        <source>The bucket {bucket} is not in the region {region}. The storage names {right}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The bucket {bucket} is not in the region {region}. The storage names {right}.</translation>
    </message>
    <message id="error.storage-wrong-region.todo">
        <source>Set the region to {right}, then publish again. Nothing was published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Set the region to {right}, then publish again. Nothing was published.</translation>
    </message>
    <message id="error.story-binary">
        <source>“{name}” is not a text, although its name says so.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is not a text, although its name says so.</translation>
    </message>
    <message id="error.story-binary.todo">
        <source>Export the story as text (.txt), Word (.docx) or EPUB and choose that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Export the story as text (.txt), Word (.docx) or EPUB and choose that file.</translation>
    </message>
    <message id="error.story-bursts">
        <source>“{name}” is small, but unpacks to more than {most} MB.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is small, but unpacks to more than {most} MB.</translation>
    </message>
    <message id="error.story-bursts.todo">
        <source>Nothing was unpacked. Use a file from a source you trust, or save the story as text (.txt).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Nothing was unpacked. Use a file from a source you trust, or save the story as text (.txt).</translation>
    </message>
    <message id="error.story-damaged">
        <source>“{name}” is damaged: it could not be read to its end.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is damaged: it could not be read to its end.</translation>
    </message>
    <message id="error.story-damaged.todo">
        <source>Open it in the program it was made with, save it again, and choose the new file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Open it in the program it was made with, save it again, and choose the new file.</translation>
    </message>
    <message id="error.story-empty">
        <source>“{name}” holds no text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds no text.</translation>
    </message>
    <message id="error.story-empty.todo">
        <source>Choose a file with a story in it, or paste the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a file with a story in it, or paste the story.</translation>
    </message>
    <message id="error.story-encoding">
        <source>“{name}” cannot be read as {encoding}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” cannot be read as {encoding}.</translation>
    </message>
    <message id="error.story-encoding.todo">
        <source>Choose another encoding, or let it be found out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose another encoding, or let it be found out.</translation>
    </message>
    <message id="error.story-has-entities">
        <source>“{name}” defines XML entities, which no writing program does.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” defines XML entities, which no writing program does.</translation>
    </message>
    <message id="error.story-has-entities.todo">
        <source>Open it in Word or LibreOffice and save it again, or save it as text (.txt).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Open it in Word or LibreOffice and save it again, or save it as text (.txt).</translation>
    </message>
    <message id="error.story-is-scanned">
        <source>“{name}” holds pictures of text, not text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds pictures of text, not text.</translation>
    </message>
    <message id="error.story-is-scanned.todo">
        <source>Use a version with selectable text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use a version with selectable text.</translation>
    </message>
    <message id="error.story-kind-unknown">
        <source>“{name}” is of a kind that cannot be read yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is of a kind that cannot be read yet.</translation>
    </message>
    <message id="error.story-kind-unknown.todo">
        <source>Use one of these: {kinds}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Use one of these: {kinds}.</translation>
    </message>
    <message id="error.story-locked">
        <source>“{name}” is locked with a password or copy protection.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is locked with a password or copy protection.</translation>
    </message>
    <message id="error.story-locked.todo">
        <source>Save a copy without a password, or use a version without copy protection.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Save a copy without a password, or use a version without copy protection.</translation>
    </message>
    <message id="error.story-mixed-encodings">
        <source>“{name}” is written in two encodings: {first}, and from line {line} on also {second}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is written in two encodings: {first}, and from line {line} on also {second}.</translation>
    </message>
    <message id="error.story-mixed-encodings.todo">
        <source>Open it in a text editor, mend the lines that look wrong, and save it as UTF-8.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Open it in a text editor, mend the lines that look wrong, and save it as UTF-8.</translation>
    </message>
    <message id="error.story-not-a-file">
        <source>{path} is not a file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} is not a file.</translation>
    </message>
    <message id="error.story-not-a-file.todo">
        <source>Choose the story file itself.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose the story file itself.</translation>
    </message>
    <message id="error.story-old-word">
        <source>“{name}” is a document of the old Word format (.doc).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is a document of the old Word format (.doc).</translation>
    </message>
    <message id="error.story-old-word.todo">
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Open it in Word or LibreOffice and save it as .docx.</translation>
    </message>
    <message id="error.story-too-big">
        <source>“{name}” has {megabytes} MB; a story may have {most} MB.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” has {megabytes} MB; a story may have {most} MB.</translation>
    </message>
    <message id="error.story-too-big.todo">
        <source>Split it into parts and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Split it into parts and make a book of each.</translation>
    </message>
    <message id="error.story-too-deep">
        <source>“{name}” is nested more than {most} levels deep.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” is nested more than {most} levels deep.</translation>
    </message>
    <message id="error.story-too-deep.todo">
        <source>Save the story as text (.txt) and choose that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Save the story as text (.txt) and choose that file.</translation>
    </message>
    <message id="error.story-too-long">
        <source>“{name}” holds more than {most} characters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds more than {most} characters.</translation>
    </message>
    <message id="error.story-too-long.todo">
        <source>Split it into parts and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Split it into parts and make a book of each.</translation>
    </message>
    <message id="error.story-too-many-parts">
        <source>“{name}” has {count} parts, pages, headings or tags; {most} can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” has {count} parts, pages, headings or tags; {most} can be read.</translation>
    </message>
    <message id="error.story-too-many-parts.todo">
        <source>Split it into several files and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Split it into several files and make a book of each.</translation>
    </message>
    <message id="error.story-too-short">
        <source>“{name}” holds a single word: too little for a panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds a single word: too little for a panel.</translation>
    </message>
    <message id="error.story-too-short.todo">
        <source>Give at least one sentence.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Give at least one sentence.</translation>
    </message>
    <message id="error.story-unreadable">
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message id="error.story-unreadable.todo">
        <source>Check that you may open it, or copy it elsewhere.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check that you may open it, or copy it elsewhere.</translation>
    </message>
    <message id="error.story-unsafe-path">
        <source>“{name}” holds a part that points outside of it: {part}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” holds a part that points outside of it: {part}.</translation>
    </message>
    <message id="error.story-unsafe-path.todo">
        <source>Nothing was unpacked. Use a file from a source you trust.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Nothing was unpacked. Use a file from a source you trust.</translation>
    </message>
    <message id="error.story-vanished">
        <source>{path} is not there.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} is not there.</translation>
    </message>
    <message id="error.story-vanished.todo">
        <source>Check the name, or whether the disk is connected.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the name, or whether the disk is connected.</translation>
    </message>
    <message id="error.storyboard-invented-names">
        <source>Chapter {chapter}: the service put {names} into panels, who are not in the cast. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {chapter}: the service put {names} into panels, who are not in the cast. They were left out.</translation>
    </message>
    <message id="error.storyboard-invented-names.todo">
        <source>Look at who is seen in the panels, and draw again what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Look at who is seen in the panels, and draw again what is wrong.</translation>
    </message>
    <message id="error.take-not-found">
        <source>There is no take {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>There is no take {name}.</translation>
    </message>
    <message id="error.take-not-found.todo">
        <source>Choose one from the strip.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose one from the strip.</translation>
    </message>
    <message id="error.task-ambiguous">
        <source>More than one task is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>More than one task is called “{name}”.</translation>
    </message>
    <message id="error.task-ambiguous.todo">
        <source>Use its id from “mangakai tasks”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use its id from “mangakai tasks”.</translation>
    </message>
    <message id="error.task-not-found">
        <source>No task is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>No task is called “{name}”.</translation>
    </message>
    <message id="error.task-not-found.todo">
        <source>“mangakai tasks” lists them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>“mangakai tasks” lists them.</translation>
    </message>
    <message id="error.task-under-way">
        <source>“{title}” is still being worked on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is still being worked on.</translation>
    </message>
    <message id="error.task-under-way.todo">
        <source>Let it end, or cancel it and wait until its last call has answered. Then run it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Let it end, or cancel it and wait until its last call has answered. Then run it again.</translation>
    </message>
    <message id="error.text-unusable">
        <source>{option} needs a text of one line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} needs a text of one line.</translation>
    </message>
    <message id="error.text-unusable.todo">
        <source>Type it again without line breaks, or leave it out for the default.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Type it again without line breaks, or leave it out for the default.</translation>
    </message>
    <message id="error.title-empty">
        <source>A book needs a title.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>A book needs a title.</translation>
    </message>
    <message id="error.title-empty.todo">
        <source>Write at least one letter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Write at least one letter.</translation>
    </message>
    <message id="error.title.command">
        <source>That was not done</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>That was not done</translation>
    </message>
    <message id="error.title.panel">
        <source>Panel {page} · {place} was not drawn</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {page} · {place} was not drawn</translation>
    </message>
    <message id="error.title.share">
        <source>“{name}” on the web</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}” on the web</translation>
    </message>
    <message id="error.title.story">
        <source>{name} was not read</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} was not read</translation>
    </message>
    <message id="error.title.task">
        <source>{name} was not finished</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} was not finished</translation>
    </message>
    <message id="error.todo">
        <source>What to do</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>What to do</translation>
    </message>
    <message id="error.unexpected">
        <source>Something unexpected happened ({code}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Something unexpected happened ({code}).</translation>
    </message>
    <message id="error.unexpected.todo">
        <source>Try again. If it happens again, report it with the log file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Try again. If it happens again, report it with the log file.</translation>
    </message>
    <message id="error.unknown-format">
        <source>“{value}” is not a format a book can be written in.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{value}” is not a format a book can be written in.</translation>
    </message>
    <message id="error.unknown-format.todo">
        <source>Valid formats: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Valid formats: {valid}.</translation>
    </message>
    <message id="error.unknown-provider">
        <source>There is no service named “{provider}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>There is no service named “{provider}”.</translation>
    </message>
    <message id="error.unknown-provider.todo">
        <source>Choose one of the services in the settings, or install the one you mean.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose one of the services in the settings, or install the one you mean.</translation>
    </message>
    <message id="error.unknown-value">
        <source>“{value}” is not a value of {option}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{value}” is not a value of {option}.</translation>
    </message>
    <message id="error.unknown-value.todo">
        <source>Valid values: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Valid values: {valid}.</translation>
    </message>
    <message id="error.update-unreachable">
        <source>Whether there is a newer version could not be asked at {host} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Whether there is a newer version could not be asked at {host} ({reason}).</translation>
    </message>
    <message id="error.update-unreachable.todo">
        <source>Nothing else is held up by it. If it stays like that, check the address for updates in settings.json.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Nothing else is held up by it. If it stays like that, check the address for updates in settings.json.</translation>
    </message>
    <message id="error.update-unreadable">
        <source>{host} answered, but did not say which version is the newest.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} answered, but did not say which version is the newest.</translation>
    </message>
    <message id="error.update-unreadable.todo">
        <source>Check the address for updates in settings.json: it must answer with a version and a page.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the address for updates in settings.json: it must answer with a version and a page.</translation>
    </message>
    <message id="error.url-unusable">
        <source>The address for {option} cannot be used.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The address for {option} cannot be used.</translation>
    </message>
    <message id="error.url-unusable.todo">
        <source>Give a whole address with a host name; it begins with one of: {schemes}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Give a whole address with a host name; it begins with one of: {schemes}.</translation>
    </message>
    <message id="error.url-with-secret">
        <source>The address for {option} holds a password or a key. It was not kept.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The address for {option} holds a password or a key. It was not kept.</translation>
    </message>
    <message id="error.url-with-secret.todo">
        <source>Leave it out of the address. Keys belong in the keychain; a proxy with a password can be named in HTTPS_PROXY.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Leave it out of the address. Keys belong in the keychain; a proxy with a password can be named in HTTPS_PROXY.</translation>
    </message>
    <message id="error.webhook-address-private">
        <source>The webhook&apos;s address {host} lies in a private network. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The webhook&apos;s address {host} lies in a private network. Nothing was sent.</translation>
    </message>
    <message id="error.webhook-address-private.todo">
        <source>Use an address on the open Internet, or allow private addresses in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Use an address on the open Internet, or allow private addresses in the settings.</translation>
    </message>
    <message id="error.webhook-rejected">
        <source>The webhook at {host} did not take the notice (HTTP {status}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The webhook at {host} did not take the notice (HTTP {status}).</translation>
    </message>
    <message id="error.webhook-rejected.todo">
        <source>Check the whole address and the secret at the receiver; redirects are not followed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the whole address and the secret at the receiver; redirects are not followed.</translation>
    </message>
    <message id="error.webhook-secret-missing">
        <source>The webhook has no secret to sign with. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>The webhook has no secret to sign with. Nothing was sent.</translation>
    </message>
    <message id="error.webhook-secret-missing.todo">
        <source>Choose a secret in the settings and enter it at the receiver too.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a secret in the settings and enter it at the receiver too.</translation>
    </message>
    <message id="error.webhook-unreachable">
        <source>The webhook at {host} was not reached ({reason}; tries: {tries}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The webhook at {host} was not reached ({reason}; tries: {tries}).</translation>
    </message>
    <message id="error.webhook-unreachable.todo">
        <source>Check the address in the settings and whether the receiver is running. The task itself is not affected.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the address in the settings and whether the receiver is running. The task itself is not affected.</translation>
    </message>
    <message id="error.webhook-untrusted">
        <source>The certificate of the webhook at {host} cannot be trusted. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The certificate of the webhook at {host} cannot be trusted. Nothing was sent.</translation>
    </message>
    <message id="error.webhook-untrusted.todo">
        <source>Check the address, or have the receiver&apos;s certificate renewed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check the address, or have the receiver&apos;s certificate renewed.</translation>
    </message>
    <message id="error.what">
        <source>What happened</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>What happened</translation>
    </message>
    <message id="error.within-unpriced">
        <source>Nobody knows what a picture by {provider} costs, so a sum cannot be kept to. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Nobody knows what a picture by {provider} costs, so a sum cannot be kept to. Nothing was charged.</translation>
    </message>
    <message id="error.within-unpriced.todo">
        <source>Draw without a sum, or choose another artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw without a sum, or choose another artist.</translation>
    </message>
    <message id="error.workflow-failed">
        <source>The node “{node}” of the ComfyUI workflow failed: {details}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The node “{node}” of the ComfyUI workflow failed: {details}</translation>
    </message>
    <message id="error.workflow-failed.todo">
        <source>Draw it again. If it fails again, try the workflow in ComfyUI itself.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Draw it again. If it fails again, try the workflow in ComfyUI itself.</translation>
    </message>
    <message id="error.workflow-missing">
        <source>No ComfyUI workflow is chosen, so it is not known how to draw.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>No ComfyUI workflow is chosen, so it is not known how to draw.</translation>
    </message>
    <message id="error.workflow-missing.todo">
        <source>In ComfyUI, export a workflow for the API, and choose that file in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>In ComfyUI, export a workflow for the API, and choose that file in the settings.</translation>
    </message>
    <message id="error.workflow-needs-model">
        <source>The ComfyUI workflow “{workflow}” asks for a model, and none is chosen.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The ComfyUI workflow “{workflow}” asks for a model, and none is chosen.</translation>
    </message>
    <message id="error.workflow-needs-model.todo">
        <source>Choose a model in the settings, or name one in the workflow in place of %model%.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Choose a model in the settings, or name one in the workflow in place of %model%.</translation>
    </message>
    <message id="error.workflow-node">
        <source>ComfyUI cannot run the node “{node}” of the workflow: {details}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI cannot run the node “{node}” of the workflow: {details}</translation>
    </message>
    <message id="error.workflow-node.todo">
        <source>Open the workflow in ComfyUI, make it draw there, and export it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Open the workflow in ComfyUI, make it draw there, and export it again.</translation>
    </message>
    <message id="error.workflow-not-api">
        <source>{path} is a workflow for ComfyUI&apos;s window, not for its API.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} is a workflow for ComfyUI&apos;s window, not for its API.</translation>
    </message>
    <message id="error.workflow-not-api.todo">
        <source>In ComfyUI choose “Export (API)” in the workflow menu, and use that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>In ComfyUI choose “Export (API)” in the workflow menu, and use that file.</translation>
    </message>
    <message id="error.workflow-unreadable">
        <source>The ComfyUI workflow {path} cannot be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The ComfyUI workflow {path} cannot be read.</translation>
    </message>
    <message id="error.workflow-unreadable.todo">
        <source>Check that the file is there and is JSON, or export it from ComfyUI again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Check that the file is there and is JSON, or export it from ComfyUI again.</translation>
    </message>
    <message id="error.workflow-without-prompt">
        <source>The ComfyUI workflow {path} has no place for the prompt.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>The ComfyUI workflow {path} has no place for the prompt.</translation>
    </message>
    <message id="error.workflow-without-prompt.todo">
        <source>Write %prompt% into its text node and export it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Write %prompt% into its text node and export it again.</translation>
    </message>
    <message id="error.wrong-use">
        <source>{command}: {message}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{command}: {message}</translation>
    </message>
    <message id="error.wrong-use.todo">
        <source>Type it as {usage}; “mangakai --help” says more.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Type it as {usage}; “mangakai --help” says more.</translation>
    </message>
    <message id="export.cbz">
        <source>CBZ</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="export.cbz.about">
        <source>Comic readers, with ComicInfo</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Comic readers, with ComicInfo</translation>
    </message>
    <message id="export.complete" numerus="yes">
        <source>{n} panels, nothing is missing</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel, nothing is missing</numerusform>
            <numerusform>{n} panels, nothing is missing</numerusform>
        </translation>
    </message>
    <message id="export.direction">
        <source>Reading direction</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Reading direction</translation>
    </message>
    <message id="export.epub">
        <source>EPUB</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="export.epub.about">
        <source>E-readers, with chapters</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>E-readers, with chapters</translation>
    </message>
    <message id="export.folder">
        <source>Change folder…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Change folder…</translation>
    </message>
    <message id="export.formats">
        <source>Save to this computer</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Save to this computer</translation>
    </message>
    <message id="export.go">
        <source>Export {format}</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>Export {format}</translation>
    </message>
    <message id="export.lettered">
        <source>The story’s words are set over the art in every picture.</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>The story’s words are set over the art in every picture.</translation>
    </message>
    <message id="export.missing.about">
        <source>They are left out: {panels}</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>They are left out: {panels}</translation>
    </message>
    <message id="export.missing.title" numerus="yes">
        <source>{n} panels have no picture yet</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel has no picture yet</numerusform>
            <numerusform>{n} panels have no picture yet</numerusform>
        </translation>
    </message>
    <message id="export.none">
        <source>There is nothing to export yet.</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>There is nothing to export yet.</translation>
    </message>
    <message id="export.pdf">
        <source>PDF</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="export.pdf.about">
        <source>Print or screen</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Print or screen</translation>
    </message>
    <message id="export.png">
        <source>PNG pictures</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>PNG pictures</translation>
    </message>
    <message id="export.png.about">
        <source>One file per panel, lossless</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>One file per panel, lossless</translation>
    </message>
    <message id="export.script.docx">
        <source>Script as Word…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Script as Word…</translation>
    </message>
    <message id="export.script.fountain">
        <source>Script as Fountain…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Script as Fountain…</translation>
    </message>
    <message id="export.script.json">
        <source>Script as JSON…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Script as JSON…</translation>
    </message>
    <message id="export.script.md">
        <source>Script as Markdown…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Script as Markdown…</translation>
    </message>
    <message id="export.show">
        <source>Open folder</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Open folder</translation>
    </message>
    <message id="export.started">
        <source>{name} is being written</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} is being written</translation>
    </message>
    <message id="export.title">
        <source>Export</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Export</translation>
    </message>
    <message id="export.to">
        <source>Save in</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>Save in</translation>
    </message>
    <message id="export.webp">
        <source>WebP pictures</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>WebP pictures</translation>
    </message>
    <message id="export.webp.about">
        <source>One file per panel, small</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>One file per panel, small</translation>
    </message>
    <message id="export.written">
        <source>{name} was written</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} was written</translation>
    </message>
    <message id="film.name">
        <source>Panels in a row</source>
        <extracomment>Part of the window: film.</extracomment>
        <translation>Panels in a row</translation>
    </message>
    <message id="find.count">
        <source>{at} of {n}</source>
        <extracomment>Part of the window: find. What is in {braces} is filled in by the program.</extracomment>
        <translation>{at} of {n}</translation>
    </message>
    <message id="find.name">
        <source>Find in the story</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>Find in the story</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>Next place</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>Not found</translation>
    </message>
    <message id="find.previous">
        <source>Previous place</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>Previous place</translation>
    </message>
    <message id="first.about">
        <source>A chapter or a whole novel. MangakAI reads it, finds the cast, and lays it out as manga you can change panel by panel.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>A chapter or a whole novel. MangakAI reads it, finds the cast, and lays it out as manga you can change panel by panel.</translation>
    </message>
    <message id="first.choose">
        <source>Choose a file…</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Choose a file…</translation>
    </message>
    <message id="first.draft.about">
        <source>It draws rough ink storyboards on this computer: free, offline, no key.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>It draws rough ink storyboards on this computer: free, offline, no key.</translation>
    </message>
    <message id="first.draft.title">
        <source>Draft artist is ready.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Draft artist is ready.</translation>
    </message>
    <message id="first.drop">
        <source>Let go to add</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Let go to add</translation>
    </message>
    <message id="first.paste">
        <source>Paste text</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Paste text</translation>
    </message>
    <message id="first.reading">
        <source>Reading {name}</source>
        <extracomment>The library before the first book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Reading {name}</translation>
    </message>
    <message id="first.samples">
        <source>Or start with a sample</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Or start with a sample</translation>
    </message>
    <message id="first.samples.note">
        <source>Opens as a copy. Nothing is sent anywhere.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Opens as a copy. Nothing is sent anywhere.</translation>
    </message>
    <message id="first.title">
        <source>Drop a story here</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>Drop a story here</translation>
    </message>
    <message id="first.wrong">
        <source>Only stories can go here: {kinds}</source>
        <extracomment>The library before the first book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Only stories can go here: {kinds}</translation>
    </message>
    <message id="first_steps.draw">
        <source>3 · Draw</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>3 · Draw</translation>
    </message>
    <message id="first_steps.draw.how">
        <source>The draft artist is built in and free. Add a service in Settings for finished art. The price is always on the button.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>The draft artist is built in and free. Add a service in Settings for finished art. The price is always on the button.</translation>
    </message>
    <message id="first_steps.drop">
        <source>1 · Drop a story</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>1 · Drop a story</translation>
    </message>
    <message id="first_steps.drop.how">
        <source>A text, a document or a book, anywhere on the window. Nothing is sent anywhere yet.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>A text, a document or a book, anywhere on the window. Nothing is sent anywhere yet.</translation>
    </message>
    <message id="first_steps.look">
        <source>2 · Look at each stage</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>2 · Look at each stage</translation>
    </message>
    <message id="first_steps.look.how">
        <source>Story, script, cast and storyboard can be read and changed before drawing costs anything. Alt and a number goes to a stage.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>Story, script, cast and storyboard can be read and changed before drawing costs anything. Alt and a number goes to a stage.</translation>
    </message>
    <message id="first_steps.share">
        <source>4 · Share</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>4 · Share</translation>
    </message>
    <message id="first_steps.share.how">
        <source>Redraw what you do not like, then export or publish. Ctrl+K finds everything else.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>Redraw what you do not like, then export or publish. Ctrl+K finds everything else.</translation>
    </message>
    <message id="first_steps.title">
        <source>First steps</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>First steps</translation>
    </message>
    <message id="inspector.cast">
        <source>In this panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>In this panel</translation>
    </message>
    <message id="inspector.cast.none">
        <source>Nobody</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>Nobody</translation>
    </message>
    <message id="inspector.lines">
        <source>Lines</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>Lines</translation>
    </message>
    <message id="inspector.lines.none">
        <source>No words in this panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>No words in this panel</translation>
    </message>
    <message id="inspector.name">
        <source>About the panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>About the panel</translation>
    </message>
    <message id="inspector.prompt">
        <source>Prompt</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>Prompt</translation>
    </message>
    <message id="inspector.prompt.copy">
        <source>Copy</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>Copy</translation>
    </message>
    <message id="inspector.receipt">
        <source>Receipt</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>Receipt</translation>
    </message>
    <message id="inspector.receipt.take">
        <source>take {n}</source>
        <extracomment>The column beside a panel, with all that is known about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>take {n}</translation>
    </message>
    <message id="inspector.selected">
        <source>{n} panels chosen</source>
        <extracomment>The column beside a panel, with all that is known about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} panels chosen</translation>
    </message>
    <message id="inspector.story">
        <source>Story</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>Story</translation>
    </message>
    <message id="language.en">
        <source>English</source>
        <extracomment>The name of a language, as its speakers call it.</extracomment>
        <translation>English</translation>
    </message>
    <message id="language.ja">
        <source>日本語</source>
        <extracomment>The name of a language, as its speakers call it.</extracomment>
        <translation>日本語</translation>
    </message>
    <message id="language.zh">
        <source>中文</source>
        <extracomment>The name of a language, as its speakers call it.</extracomment>
        <translation>中文</translation>
    </message>
    <message id="leaving.about">
        <source>The window closes by itself, in 8 seconds at most.</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>The window closes by itself, in 8 seconds at most.</translation>
    </message>
    <message id="leaving.now">
        <source>Quit now</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>Quit now</translation>
    </message>
    <message id="leaving.now.hint">
        <source>Quit now: whether these panels were charged stays unknown, and you are asked next time</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>Quit now: whether these panels were charged stays unknown, and you are asked next time</translation>
    </message>
    <message id="leaving.title" numerus="yes">
        <source>Finishing {n} panels that are already paid for</source>
        <extracomment>Shown while the window finishes what is paid for before it closes. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Finishing {n} panel that is already paid for</numerusform>
            <numerusform>Finishing {n} panels that are already paid for</numerusform>
        </translation>
    </message>
    <message id="library.all">
        <source>All books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>All books</translation>
    </message>
    <message id="library.back">
        <source>Library</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Library</translation>
    </message>
    <message id="library.book.finished">
        <source>Finished</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Finished</translation>
    </message>
    <message id="library.book.pages" numerus="yes">
        <source>{n} pages</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message id="library.book.panels">
        <source>Panels · {done} of {total}</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panels · {done} of {total}</translation>
    </message>
    <message id="library.book.planning">
        <source>Being planned</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Being planned</translation>
    </message>
    <message id="library.book.stuck" numerus="yes">
        <source>{n} panels need you</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel needs you</numerusform>
            <numerusform>{n} panels need you</numerusform>
        </translation>
    </message>
    <message id="library.continue">
        <source>Continue</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Continue</translation>
    </message>
    <message id="library.continue.open">
        <source>Open Panels</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Open Panels</translation>
    </message>
    <message id="library.covers">
        <source>Books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Books</translation>
    </message>
    <message id="library.delete">
        <source>Delete book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Delete book</translation>
    </message>
    <message id="library.deleted">
        <source>“{title}” was deleted.</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” was deleted.</translation>
    </message>
    <message id="library.drawn">
        <source>{done} of {total} panels drawn</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>{done} of {total} panels drawn</translation>
    </message>
    <message id="library.month">
        <source>This month</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>This month</translation>
    </message>
    <message id="library.month.cap">
        <source>Cap {price}</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>Cap {price}</translation>
    </message>
    <message id="library.name">
        <source>Library</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Library</translation>
    </message>
    <message id="library.new">
        <source>New book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>New book</translation>
    </message>
    <message id="library.nothing">
        <source>No book here.</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>No book here.</translation>
    </message>
    <message id="library.open">
        <source>Open</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Open</translation>
    </message>
    <message id="library.order">
        <source>Order</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Order</translation>
    </message>
    <message id="library.order.made">
        <source>Newest</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Newest</translation>
    </message>
    <message id="library.order.progress">
        <source>Progress</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Progress</translation>
    </message>
    <message id="library.order.title">
        <source>Title</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Title</translation>
    </message>
    <message id="library.order.touched">
        <source>Last changed</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Last changed</translation>
    </message>
    <message id="library.rename">
        <source>Rename</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Rename</translation>
    </message>
    <message id="library.rename.field">
        <source>Title</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Title</translation>
    </message>
    <message id="library.rename.title">
        <source>Rename book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Rename book</translation>
    </message>
    <message id="library.renamed">
        <source>Renamed to “{title}”</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>Renamed to “{title}”</translation>
    </message>
    <message id="library.restore">
        <source>Restore</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Restore</translation>
    </message>
    <message id="library.restored">
        <source>“{title}” is back</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is back</translation>
    </message>
    <message id="library.search">
        <source>Search books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Search books</translation>
    </message>
    <message id="library.shelf.all">
        <source>All books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>All books</translation>
    </message>
    <message id="library.shelf.finished">
        <source>Finished</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Finished</translation>
    </message>
    <message id="library.shelf.open">
        <source>In progress</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>In progress</translation>
    </message>
    <message id="library.shelf.trash">
        <source>Trash</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Trash</translation>
    </message>
    <message id="library.shelves">
        <source>Shelves</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Shelves</translation>
    </message>
    <message id="library.tile">
        <source>Drop a story</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Drop a story</translation>
    </message>
    <message id="library.today">
        <source>Today</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Today</translation>
    </message>
    <message id="library.trash.days" numerus="yes">
        <source>Kept for {n} days</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Kept for {n} day</numerusform>
            <numerusform>Kept for {n} days</numerusform>
        </translation>
    </message>
    <message id="library.yesterday">
        <source>Yesterday</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>Yesterday</translation>
    </message>
    <message id="line.action">
        <source>Action</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>Action</translation>
    </message>
    <message id="line.narration">
        <source>Narration</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>Narration</translation>
    </message>
    <message id="line.sfx">
        <source>Sound</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>Sound</translation>
    </message>
    <message id="line.speech">
        <source>Speech</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>Speech</translation>
    </message>
    <message id="line.tag">
        <source>Who says it</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>Who says it</translation>
    </message>
    <message id="line.thought">
        <source>Thought</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>Thought</translation>
    </message>
    <message id="list.join">
        <source>, </source>
        <extracomment>Part of the window: list.</extracomment>
        <translation>, </translation>
    </message>
    <message id="look.name">
        <source>Quick look</source>
        <extracomment>Part of the window: look.</extracomment>
        <translation>Quick look</translation>
    </message>
    <message id="lost.again">
        <source>Draw again</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>Draw again</translation>
    </message>
    <message id="lost.again.price">
        <source>Draw again · {price}</source>
        <extracomment>Part of the window: lost. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw again · {price}</translation>
    </message>
    <message id="lost.skip">
        <source>Leave it out</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>Leave it out</translation>
    </message>
    <message id="lost.twice">
        <source>Drawn again, it may be charged twice.</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>Drawn again, it may be charged twice.</translation>
    </message>
    <message id="makers.artist">
        <source>Artist</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>Artist</translation>
    </message>
    <message id="makers.cap">
        <source>May cost up to, in US dollars</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>May cost up to, in US dollars</translation>
    </message>
    <message id="makers.draft.artist">
        <source>Draft artist</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>Draft artist</translation>
    </message>
    <message id="makers.draft.writer">
        <source>Draft writer</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>Draft writer</translation>
    </message>
    <message id="makers.ending">
        <source>{model} {ends}</source>
        <extracomment>The choice of who writes and who draws. What is in {braces} is filled in by the program.</extracomment>
        <translation>{model} {ends}</translation>
    </message>
    <message id="makers.lacks.key">
        <source>needs a key</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>needs a key</translation>
    </message>
    <message id="makers.lacks.workflow">
        <source>needs a workflow</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>needs a workflow</translation>
    </message>
    <message id="makers.model.own">
        <source>the service&apos;s own</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>the service&apos;s own</translation>
    </message>
    <message id="makers.size.settings">
        <source>As in the settings · {size}</source>
        <extracomment>The choice of who writes and who draws. What is in {braces} is filled in by the program.</extracomment>
        <translation>As in the settings · {size}</translation>
    </message>
    <message id="makers.title">
        <source>Who makes it</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>Who makes it</translation>
    </message>
    <message id="makers.writer">
        <source>Writer</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>Writer</translation>
    </message>
    <message id="menu.book">
        <source>Book</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Book</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Edit</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>File</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Help</translation>
    </message>
    <message id="menu.language">
        <source>Language</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Language</translation>
    </message>
    <message id="menu.recent">
        <source>Open recent</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Open recent</translation>
    </message>
    <message id="menu.recent.forget">
        <source>Clear this list</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Clear this list</translation>
    </message>
    <message id="menu.recent.none">
        <source>No story yet</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>No story yet</translation>
    </message>
    <message id="menu.stages">
        <source>Stages</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Stages</translation>
    </message>
    <message id="menu.tasks">
        <source>Tasks</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Tasks</translation>
    </message>
    <message id="menu.theme">
        <source>Appearance</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>Appearance</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>View</translation>
    </message>
    <message id="model.absent">
        <source>not in this account</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>not in this account</translation>
    </message>
    <message id="model.ends">
        <source>ends {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>ends {day}</translation>
    </message>
    <message id="model.may_end">
        <source>may end {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>may end {day}</translation>
    </message>
    <message id="model.may_have_ended">
        <source>may have ended on {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>may have ended on {day}</translation>
    </message>
    <message id="model.other.artist">
        <source>Another model for pictures</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>Another model for pictures</translation>
    </message>
    <message id="model.other.empty">
        <source>its name at the service</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>its name at the service</translation>
    </message>
    <message id="model.other.writer">
        <source>Another model for words</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>Another model for words</translation>
    </message>
    <message id="model.price.picture">
        <source>about {price} a picture</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>about {price} a picture</translation>
    </message>
    <message id="model.price.text">
        <source>{given} in, {got} out for a million tokens</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>{given} in, {got} out for a million tokens</translation>
    </message>
    <message id="model.price.unknown">
        <source>price not known</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>price not known</translation>
    </message>
    <message id="model.ratios" numerus="yes">
        <source>{n} ratios</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} ratio</numerusform>
            <numerusform>{n} ratios</numerusform>
        </translation>
    </message>
    <message id="model.references" numerus="yes">
        <source>looks at up to {n} pictures</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>looks at {n} picture</numerusform>
            <numerusform>looks at up to {n} pictures</numerusform>
        </translation>
    </message>
    <message id="model.usual">
        <source>usual</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>usual</translation>
    </message>
    <message id="mood.frightening">
        <source>frightening</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>frightening</translation>
    </message>
    <message id="mood.heroic">
        <source>heroic</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>heroic</translation>
    </message>
    <message id="mood.joyful">
        <source>joyful</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>joyful</translation>
    </message>
    <message id="mood.mysterious">
        <source>mysterious</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>mysterious</translation>
    </message>
    <message id="mood.peaceful">
        <source>peaceful</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>peaceful</translation>
    </message>
    <message id="mood.sad">
        <source>sad</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>sad</translation>
    </message>
    <message id="mood.tender">
        <source>tender</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>tender</translation>
    </message>
    <message id="mood.tense">
        <source>tense</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>tense</translation>
    </message>
    <message id="new.about">
        <source>About {panels} panels · {drawing} to draw, {writing} to write</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>About {panels} panels · {drawing} to draw, {writing} to write</translation>
    </message>
    <message id="new.and_more">
        <source>{name} and {n} more</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} and {n} more</translation>
    </message>
    <message id="new.cancel">
        <source>Cancel</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message id="new.direction">
        <source>Reading direction</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Reading direction</translation>
    </message>
    <message id="new.encoding">
        <source>Characters look like</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Characters look like</translation>
    </message>
    <message id="new.language">
        <source>Language of the story</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Language of the story</translation>
    </message>
    <message id="new.make.counting">
        <source>Make manga · counting</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Make manga · counting</translation>
    </message>
    <message id="new.make.price">
        <source>Make manga · {price}</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Make manga · {price}</translation>
    </message>
    <message id="new.make.sure">
        <source>Make it · {price}</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>Make it · {price}</translation>
    </message>
    <message id="new.making">
        <source>Making the plan</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Making the plan</translation>
    </message>
    <message id="new.name">
        <source>Title</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Title</translation>
    </message>
    <message id="new.notes">
        <source>Notes for the artist</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Notes for the artist</translation>
    </message>
    <message id="new.notes.hint">
        <source>Anything that should hold for every panel</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Anything that should hold for every panel</translation>
    </message>
    <message id="new.panels">
        <source>Panels</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Panels</translation>
    </message>
    <message id="new.panels.auto">
        <source>As many as the story needs</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>As many as the story needs</translation>
    </message>
    <message id="new.panels.count">
        <source>A number</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>A number</translation>
    </message>
    <message id="new.panels.hint">
        <source>1 to 100 for each chapter</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>1 to 100 for each chapter</translation>
    </message>
    <message id="new.pictures.add">
        <source>Choose…</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Choose…</translation>
    </message>
    <message id="new.pictures.clear">
        <source>Remove</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Remove</translation>
    </message>
    <message id="new.pictures.none">
        <source>None</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>None</translation>
    </message>
    <message id="new.read.chapters" numerus="yes">
        <source>{n} chapters</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} chapter</numerusform>
            <numerusform>{n} chapters</numerusform>
        </translation>
    </message>
    <message id="new.read.characters" numerus="yes">
        <source>{n} characters</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} character</numerusform>
            <numerusform>{n} characters</numerusform>
        </translation>
    </message>
    <message id="new.read.sentences" numerus="yes">
        <source>{n} sentences</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} sentence</numerusform>
            <numerusform>{n} sentences</numerusform>
        </translation>
    </message>
    <message id="new.references">
        <source>Reference pictures</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Reference pictures</translation>
    </message>
    <message id="new.style">
        <source>Style</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Style</translation>
    </message>
    <message id="new.style.group.current">
        <source>Usual</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Usual</translation>
    </message>
    <message id="new.style.group.older">
        <source>More manga-like</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>More manga-like</translation>
    </message>
    <message id="new.style.note">
        <source>The draft artist draws in ink whatever you choose here; the choices are kept for finished art.</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>The draft artist draws in ink whatever you choose here; the choices are kept for finished art.</translation>
    </message>
    <message id="new.sure">
        <source>This may cost more than {limit}. Press again to make it.</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>This may cost more than {limit}. Press again to make it.</translation>
    </message>
    <message id="new.sure.unknown">
        <source>Nobody knows what this will cost. Set a cap, or press again to make it.</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Nobody knows what this will cost. Set a cap, or press again to make it.</translation>
    </message>
    <message id="new.template">
        <source>Template picture</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Template picture</translation>
    </message>
    <message id="new.title">
        <source>New book</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>New book</translation>
    </message>
    <message id="new.until">
        <source>Go</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Go</translation>
    </message>
    <message id="new.until.book">
        <source>Straight to the book</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Straight to the book</translation>
    </message>
    <message id="new.until.storyboard">
        <source>Stop at the storyboard</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>Stop at the storyboard</translation>
    </message>
    <message id="next.busy">
        <source>It is being done. Tasks shows how far it is.</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>It is being done. Tasks shows how far it is.</translation>
    </message>
    <message id="next.cast">
        <source>Find the cast</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>Find the cast</translation>
    </message>
    <message id="next.cast.busy">
        <source>Finding the cast</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>Finding the cast</translation>
    </message>
    <message id="next.cast.price">
        <source>Find the cast · {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>Find the cast · {price}</translation>
    </message>
    <message id="next.counting">
        <source>The price is being counted.</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>The price is being counted.</translation>
    </message>
    <message id="next.sure">
        <source>{what} for {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what} for {price}</translation>
    </message>
    <message id="next.write">
        <source>Write the script</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>Write the script</translation>
    </message>
    <message id="next.write.busy">
        <source>Writing the script</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>Writing the script</translation>
    </message>
    <message id="next.write.price">
        <source>Write the script · {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>Write the script · {price}</translation>
    </message>
    <message id="notice.failed">
        <source>{what}: not done.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}: not done.</translation>
    </message>
    <message id="notice.finished">
        <source>{what}: finished.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}: finished.</translation>
    </message>
    <message id="notice.needs-you">
        <source>{what}: needs you.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}: needs you.</translation>
    </message>
    <message id="notice.undelivered">
        <source>The webhook was not reached: {why}</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>The webhook was not reached: {why}</translation>
    </message>
    <message id="outline.chapter">
        <source>Chapter {n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {n}</translation>
    </message>
    <message id="outline.name">
        <source>Pages</source>
        <extracomment>The list of pages at the left.</extracomment>
        <translation>Pages</translation>
    </message>
    <message id="outline.page">
        <source>Page {n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {n}</translation>
    </message>
    <message id="outline.panels">
        <source>{n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n}</translation>
    </message>
    <message id="pages.art.heads">
        <source>Around the heads</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Around the heads</translation>
    </message>
    <message id="pages.art.size">
        <source>Size of the art</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Size of the art</translation>
    </message>
    <message id="pages.balloon">
        <source>Balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Balloon</translation>
    </message>
    <message id="pages.balloons" numerus="yes">
        <source>{n} balloons</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} balloon</numerusform>
            <numerusform>{n} balloons</numerusform>
        </translation>
    </message>
    <message id="pages.copied">
        <source>Page {n} is on the clipboard</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {n} is on the clipboard</translation>
    </message>
    <message id="pages.copy">
        <source>Copy page</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Copy page</translation>
    </message>
    <message id="pages.empty">
        <source>Pages appear once the storyboard is planned.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Pages appear once the storyboard is planned.</translation>
    </message>
    <message id="pages.frame">
        <source>Frame</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Frame</translation>
    </message>
    <message id="pages.frame.empty">
        <source>Not drawn yet: a rough stands in.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Not drawn yet: a rough stands in.</translation>
    </message>
    <message id="pages.frame.hint">
        <source>Drag the art inside its frame. Alt and arrows do the same.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Drag the art inside its frame. Alt and arrows do the same.</translation>
    </message>
    <message id="pages.hidden">
        <source>The balloon is hidden. The line stays in the script.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>The balloon is hidden. The line stays in the script.</translation>
    </message>
    <message id="pages.hide">
        <source>Hide balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Hide balloon</translation>
    </message>
    <message id="pages.hint">
        <source>Choose a balloon to move it, or a frame to move its art.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Choose a balloon to move it, or a frame to move its art.</translation>
    </message>
    <message id="pages.name">
        <source>Pages of the book</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Pages of the book</translation>
    </message>
    <message id="pages.open_panel">
        <source>Open in Panels</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Open in Panels</translation>
    </message>
    <message id="pages.order">
        <source>Reading order</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Reading order</translation>
    </message>
    <message id="pages.order.hidden">
        <source>Hidden: {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Hidden: {text}</translation>
    </message>
    <message id="pages.order.row">
        <source>{n}. {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n}. {text}</translation>
    </message>
    <message id="pages.page">
        <source>Template</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Template</translation>
    </message>
    <message id="pages.preflight">
        <source>Preflight</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Preflight</translation>
    </message>
    <message id="pages.reset">
        <source>Reset</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Reset</translation>
    </message>
    <message id="pages.script">
        <source>Script: “{text}”</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Script: “{text}”</translation>
    </message>
    <message id="pages.spoken.balloon">
        <source>Balloon. {who} {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Balloon. {who} {text}</translation>
    </message>
    <message id="pages.spoken.frame">
        <source>Panel {page}, {place}. {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {page}, {place}. {text}</translation>
    </message>
    <message id="pages.text">
        <source>Words of the balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Words of the balloon</translation>
    </message>
    <message id="pages.two">
        <source>Pages {first}–{second}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Pages {first}–{second}</translation>
    </message>
    <message id="pages.way">
        <source>How pages are shown</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>How pages are shown</translation>
    </message>
    <message id="pages.way.page">
        <source>Page</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Page</translation>
    </message>
    <message id="pages.way.spread">
        <source>Spread</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Spread</translation>
    </message>
    <message id="pages.way.strip">
        <source>Strip</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Strip</translation>
    </message>
    <message id="pages.write">
        <source>Edit words</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>Edit words</translation>
    </message>
    <message id="panel.detail">
        <source>Large picture of the panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>Large picture of the panel</translation>
    </message>
    <message id="panel.grid">
        <source>Grid</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>Grid</translation>
    </message>
    <message id="panel.left">
        <source>{elapsed} · {left} left</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{elapsed} · {left} left</translation>
    </message>
    <message id="panel.next">
        <source>Next panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>Next panel</translation>
    </message>
    <message id="panel.none.about">
        <source>Choose a panel to see its text and to redraw it.</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>Choose a panel to see its text and to redraw it.</translation>
    </message>
    <message id="panel.none.title">
        <source>No panel chosen</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>No panel chosen</translation>
    </message>
    <message id="panel.number">
        <source>{page} · {place}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} · {place}</translation>
    </message>
    <message id="panel.of">
        <source>{n} of {total}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} of {total}</translation>
    </message>
    <message id="panel.previous">
        <source>Previous panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>Previous panel</translation>
    </message>
    <message id="panel.spoken">
        <source>Panel {page}, {place}. {shot}. {state}. {takes}. {cast}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {page}, {place}. {shot}. {state}. {takes}. {cast}</translation>
    </message>
    <message id="panel.takes" numerus="yes">
        <source>{n} takes</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} take</numerusform>
            <numerusform>{n} takes</numerusform>
        </translation>
    </message>
    <message id="panel.title">
        <source>Panel {page} · {place}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {page} · {place}</translation>
    </message>
    <message id="panels.all">
        <source>All</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>All</translation>
    </message>
    <message id="panels.changed">
        <source>Changed</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Changed</translation>
    </message>
    <message id="panels.copied" numerus="yes">
        <source>Copied the pictures of {n} panels</source>
        <extracomment>The Panels stage: a filter or its count. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Copied the picture of {n} panel</numerusform>
            <numerusform>Copied the pictures of {n} panels</numerusform>
        </translation>
    </message>
    <message id="panels.done">
        <source>Done</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Done</translation>
    </message>
    <message id="panels.drawing">
        <source>Drawing</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Drawing</translation>
    </message>
    <message id="panels.empty.filter">
        <source>No panel is in this state.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>No panel is in this state.</translation>
    </message>
    <message id="panels.empty.none">
        <source>This book has no panels.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>This book has no panels.</translation>
    </message>
    <message id="panels.empty.planning">
        <source>The story is being read and cut into panels. They appear here one by one.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>The story is being read and cut into panels. They appear here one by one.</translation>
    </message>
    <message id="panels.filter">
        <source>Show: {name}, {n}</source>
        <extracomment>The Panels stage: a filter or its count. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Show: {name}, {n}</translation>
    </message>
    <message id="panels.filters">
        <source>Which panels are shown</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Which panels are shown</translation>
    </message>
    <message id="panels.mode">
        <source>How panels are shown</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>How panels are shown</translation>
    </message>
    <message id="panels.mode.compare">
        <source>Compare</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Compare</translation>
    </message>
    <message id="panels.mode.detail">
        <source>Detail</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Detail</translation>
    </message>
    <message id="panels.mode.film">
        <source>Film</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Film</translation>
    </message>
    <message id="panels.mode.grid">
        <source>Grid</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Grid</translation>
    </message>
    <message id="panels.more">
        <source>More</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>More</translation>
    </message>
    <message id="panels.name">
        <source>Panels of the book</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Panels of the book</translation>
    </message>
    <message id="panels.needs">
        <source>Needs you</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Needs you</translation>
    </message>
    <message id="panels.waiting">
        <source>Waiting</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message id="panels.zoom">
        <source>Size of the panels</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>Size of the panels</translation>
    </message>
    <message id="paste.go">
        <source>Read it</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>Read it</translation>
    </message>
    <message id="paste.hint">
        <source>Paste or type the story here</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>Paste or type the story here</translation>
    </message>
    <message id="paste.name">
        <source>Pasted story</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>Pasted story</translation>
    </message>
    <message id="paste.title">
        <source>Paste a story</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>Paste a story</translation>
    </message>
    <message id="preflight.clear">
        <source>Nothing to mend on the pages looked at so far.</source>
        <extracomment>Part of the window: preflight.</extracomment>
        <translation>Nothing to mend on the pages looked at so far.</translation>
    </message>
    <message id="preflight.crowded">
        <source>Page {page}: “{text}” finds no room for a balloon.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page}: “{text}” finds no room for a balloon.</translation>
    </message>
    <message id="preflight.edge">
        <source>Page {page}: “{text}” stands {mm} mm from the edge of the page.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page}: “{text}” stands {mm} mm from the edge of the page.</translation>
    </message>
    <message id="preflight.looked">
        <source>{n} of {total} pages</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} of {total} pages</translation>
    </message>
    <message id="preflight.missing">
        <source>Page {page}: panel {place} is not drawn.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page}: panel {place} is not drawn.</translation>
    </message>
    <message id="preflight.more" numerus="yes">
        <source>{n} more</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message id="preflight.show">
        <source>Show</source>
        <extracomment>Part of the window: preflight.</extracomment>
        <translation>Show</translation>
    </message>
    <message id="preflight.small">
        <source>Page {page}: “{text}” is {points} pt on B5, small to read.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page}: “{text}” is {points} pt on B5, small to read.</translation>
    </message>
    <message id="preflight.stale">
        <source>Page {page}: panel {place} was drawn from an older script or cast.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {page}: panel {place} was drawn from an older script or cast.</translation>
    </message>
    <message id="price.about">
        <source>about {price}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>about {price}</translation>
    </message>
    <message id="price.at_least">
        <source>at least {price}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>at least {price}</translation>
    </message>
    <message id="price.free">
        <source>free</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>free</translation>
    </message>
    <message id="price.not_known">
        <source>price not known</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>price not known</translation>
    </message>
    <message id="price.of_cap">
        <source>{spent} of {cap}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>{spent} of {cap}</translation>
    </message>
    <message id="price.unknown">
        <source>unknown</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>unknown</translation>
    </message>
    <message id="provider.comfyui">
        <source>ComfyUI</source>
        <extracomment>The name of a service.</extracomment>
        <translation>ComfyUI</translation>
    </message>
    <message id="provider.gemini">
        <source>Gemini</source>
        <extracomment>The name of a service.</extracomment>
        <translation>Gemini</translation>
    </message>
    <message id="provider.openai">
        <source>OpenAI</source>
        <extracomment>The name of a service.</extracomment>
        <translation>OpenAI</translation>
    </message>
    <message id="read.begin">
        <source>Read</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>Read</translation>
    </message>
    <message id="read.end">
        <source>Stop reading</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>Stop reading</translation>
    </message>
    <message id="read.missing" numerus="yes">
        <source>{n} panels are still roughs</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel is still a rough</numerusform>
            <numerusform>{n} panels are still roughs</numerusform>
        </translation>
    </message>
    <message id="read.name">
        <source>Reading</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>Reading</translation>
    </message>
    <message id="read.opening">
        <source>Opening the book</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>Opening the book</translation>
    </message>
    <message id="read.page">
        <source>{first} of {total}</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program.</extracomment>
        <translation>{first} of {total}</translation>
    </message>
    <message id="read.pages">
        <source>{first}–{last} of {total}</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program.</extracomment>
        <translation>{first}–{last} of {total}</translation>
    </message>
    <message id="reason.blocked-words">
        <source>a word in it is blocked</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>a word in it is blocked</translation>
    </message>
    <message id="reason.cut-off">
        <source>the connection was cut</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>the connection was cut</translation>
    </message>
    <message id="reason.empty">
        <source>it was empty</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it was empty</translation>
    </message>
    <message id="reason.forbidden-content">
        <source>this content is not allowed</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>this content is not allowed</translation>
    </message>
    <message id="reason.malformed">
        <source>it was malformed</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it was malformed</translation>
    </message>
    <message id="reason.no-answer">
        <source>no answer came</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>no answer came</translation>
    </message>
    <message id="reason.no-connection">
        <source>no connection came about</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>no connection came about</translation>
    </message>
    <message id="reason.no-network">
        <source>there is no network</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>there is no network</translation>
    </message>
    <message id="reason.no-picture">
        <source>the model made none</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>the model made none</translation>
    </message>
    <message id="reason.no-such-host">
        <source>there is no such address</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>there is no such address</translation>
    </message>
    <message id="reason.not-a-picture">
        <source>it is not a picture</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it is not a picture</translation>
    </message>
    <message id="reason.not-json">
        <source>it was cut or cannot be read</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it was cut or cannot be read</translation>
    </message>
    <message id="reason.other">
        <source>no reason was given</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>no reason was given</translation>
    </message>
    <message id="reason.personal-data">
        <source>it seems to hold personal data</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it seems to hold personal data</translation>
    </message>
    <message id="reason.picture-safety">
        <source>the picture might have been unsafe</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>the picture might have been unsafe</translation>
    </message>
    <message id="reason.proxy">
        <source>the proxy did not let it through</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>the proxy did not let it through</translation>
    </message>
    <message id="reason.recitation">
        <source>it comes too close to an existing work</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it comes too close to an existing work</translation>
    </message>
    <message id="reason.refused">
        <source>it refused the connection</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it refused the connection</translation>
    </message>
    <message id="reason.safety">
        <source>it may be unsafe</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>it may be unsafe</translation>
    </message>
    <message id="reason.sign-in-page">
        <source>a sign-in page of the network answered instead</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>a sign-in page of the network answered instead</translation>
    </message>
    <message id="reason.text-only">
        <source>there was only text</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>there was only text</translation>
    </message>
    <message id="reason.timed-out">
        <source>nothing came in time</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>nothing came in time</translation>
    </message>
    <message id="reason.tls">
        <source>no secure connection could be made</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>no secure connection could be made</translation>
    </message>
    <message id="reason.upload-stalled">
        <source>sending stopped halfway</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>sending stopped halfway</translation>
    </message>
    <message id="receipt.cost">
        <source>Cost</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Cost</translation>
    </message>
    <message id="receipt.model">
        <source>Artist</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Artist</translation>
    </message>
    <message id="receipt.model.name">
        <source>Model</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Model</translation>
    </message>
    <message id="receipt.placeholder">
        <source>stands in</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>stands in</translation>
    </message>
    <message id="receipt.request">
        <source>Request</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Request</translation>
    </message>
    <message id="receipt.seconds">
        <source>{n} s</source>
        <extracomment>What a drawing cost, behind a disclosure. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} s</translation>
    </message>
    <message id="receipt.service">
        <source>Service</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Service</translation>
    </message>
    <message id="receipt.size">
        <source>Size</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Size</translation>
    </message>
    <message id="receipt.time">
        <source>Time</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Time</translation>
    </message>
    <message id="receipt.tokens">
        <source>Tokens</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Tokens</translation>
    </message>
    <message id="receipt.tokens.of">
        <source>{given} in, {got} out</source>
        <extracomment>What a drawing cost, behind a disclosure. What is in {braces} is filled in by the program.</extracomment>
        <translation>{given} in, {got} out</translation>
    </message>
    <message id="receipt.words">
        <source>Asked for</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Asked for</translation>
    </message>
    <message id="redraw.ask">
        <source>What should change?</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>What should change?</translation>
    </message>
    <message id="redraw.ask_above">
        <source>This may cost more than {limit}. Press again to redraw.</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>This may cost more than {limit}. Press again to redraw.</translation>
    </message>
    <message id="redraw.chip.calmer">
        <source>Calmer face</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Calmer face</translation>
    </message>
    <message id="redraw.chip.closer">
        <source>Closer</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Closer</translation>
    </message>
    <message id="redraw.chip.darker">
        <source>Darker</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Darker</translation>
    </message>
    <message id="redraw.chip.night">
        <source>At night</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>At night</translation>
    </message>
    <message id="redraw.chip.rain">
        <source>Rain</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Rain</translation>
    </message>
    <message id="redraw.chip.wider">
        <source>Wider</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Wider</translation>
    </message>
    <message id="redraw.counting">
        <source>Redraw · counting</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Redraw · counting</translation>
    </message>
    <message id="redraw.hint">
        <source>Closer, at night, she smiles…</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Closer, at night, she smiles…</translation>
    </message>
    <message id="redraw.ignored">
        <source>The draft artist did not understand these words; the take is a variation.</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>The draft artist did not understand these words; the take is a variation.</translation>
    </message>
    <message id="redraw.join">
        <source>, </source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>, </translation>
    </message>
    <message id="redraw.many.price">
        <source>Redraw {n} · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>Redraw {n} · {price}</translation>
    </message>
    <message id="redraw.note">
        <source>Draft artist, on this computer</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Draft artist, on this computer</translation>
    </message>
    <message id="redraw.other">
        <source>Another artist</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Another artist</translation>
    </message>
    <message id="redraw.price">
        <source>Redraw · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>Redraw · {price}</translation>
    </message>
    <message id="redraw.sending">
        <source>Sending</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>Sending</translation>
    </message>
    <message id="redraw.sure">
        <source>Redraw now · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>Redraw now · {price}</translation>
    </message>
    <message id="references.add">
        <source>Add a picture…</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>Add a picture…</translation>
    </message>
    <message id="references.full">
        <source>{n} pictures go along</source>
        <extracomment>Part of the window: references. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} pictures go along</translation>
    </message>
    <message id="references.kind">
        <source>Pictures</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>Pictures</translation>
    </message>
    <message id="references.more" numerus="yes">
        <source>Drop up to {n} pictures to keep to</source>
        <extracomment>Part of the window: references. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Drop one picture to keep to</numerusform>
            <numerusform>Drop up to {n} pictures to keep to</numerusform>
        </translation>
    </message>
    <message id="references.name">
        <source>Reference pictures</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>Reference pictures</translation>
    </message>
    <message id="references.remove">
        <source>Take this picture away</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>Take this picture away</translation>
    </message>
    <message id="refused.draft">
        <source>Let the draft artist stand in · free</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>Let the draft artist stand in · free</translation>
    </message>
    <message id="refused.go.price">
        <source>Draw it this way · {price}</source>
        <extracomment>What can be done about a panel the model declined. What is in {braces} is filled in by the program.</extracomment>
        <translation>Draw it this way · {price}</translation>
    </message>
    <message id="refused.manner.distant">
        <source>From afar</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>From afar</translation>
    </message>
    <message id="refused.manner.quiet">
        <source>Only who and where</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>Only who and where</translation>
    </message>
    <message id="refused.manner.softer">
        <source>Milder</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>Milder</translation>
    </message>
    <message id="refused.own">
        <source>What the panel shows, in your words</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>What the panel shows, in your words</translation>
    </message>
    <message id="revision.about">
        <source>What still stands in the story stays as it is. Nothing is thrown away, and it can be undone.</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>What still stands in the story stays as it is. Nothing is thrown away, and it can be undone.</translation>
    </message>
    <message id="revision.kept" numerus="yes">
        <source>{n} panels stay as they were drawn</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel stays as it was drawn</numerusform>
            <numerusform>{n} panels stay as they were drawn</numerusform>
        </translation>
    </message>
    <message id="revision.new" numerus="yes">
        <source>{n} new sentences, in no panel yet</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} new sentence, in no panel yet</numerusform>
            <numerusform>{n} new sentences, in no panel yet</numerusform>
        </translation>
    </message>
    <message id="revision.new_book">
        <source>Make a new book instead</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>Make a new book instead</translation>
    </message>
    <message id="revision.reading">
        <source>{name} is compared with the book</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} is compared with the book</translation>
    </message>
    <message id="revision.same">
        <source>This is the story the book already has. There is nothing to take over.</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>This is the story the book already has. There is nothing to take over.</translation>
    </message>
    <message id="revision.stale" numerus="yes">
        <source>{n} panels are marked as changed</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel is marked as changed</numerusform>
            <numerusform>{n} panels are marked as changed</numerusform>
        </translation>
    </message>
    <message id="revision.take">
        <source>Take it over</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>Take it over</translation>
    </message>
    <message id="revision.title">
        <source>A revised story</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>A revised story</translation>
    </message>
    <message id="ribbon.name">
        <source>Ink ribbon: {done} of {total} panels drawn</source>
        <extracomment>Read by screen readers: the ribbon of all panels. What is in {braces} is filled in by the program.</extracomment>
        <translation>Ink ribbon: {done} of {total} panels drawn</translation>
    </message>
    <message id="ribbon.panel">
        <source>Panel {n}: {state}</source>
        <extracomment>Read by screen readers: the ribbon of all panels. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {n}: {state}</translation>
    </message>
    <message id="script.add_line">
        <source>Add a line below</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Add a line below</translation>
    </message>
    <message id="script.add_scene">
        <source>Add a scene after this one</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Add a scene after this one</translation>
    </message>
    <message id="script.again">
        <source>Write again…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Write again…</translation>
    </message>
    <message id="script.chapter_empty">
        <source>This chapter is not in the script yet.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>This chapter is not in the script yet.</translation>
    </message>
    <message id="script.delete_line">
        <source>Delete the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Delete the line</translation>
    </message>
    <message id="script.delete_scene">
        <source>Delete the scene</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Delete the scene</translation>
    </message>
    <message id="script.done">
        <source>Done</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Done</translation>
    </message>
    <message id="script.down">
        <source>Move down</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Move down</translation>
    </message>
    <message id="script.edit">
        <source>Edit the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Edit the line</translation>
    </message>
    <message id="script.edited">
        <source>You changed this line. Writing again keeps it.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>You changed this line. Writing again keeps it.</translation>
    </message>
    <message id="script.emotion">
        <source>How it feels</source>
        <extracomment>The Script stage.</extracomment>
        <translation>How it feels</translation>
    </message>
    <message id="script.empty">
        <source>The script is being written.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>The script is being written.</translation>
    </message>
    <message id="script.join_lines">
        <source>Join with the next line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Join with the next line</translation>
    </message>
    <message id="script.join_scenes">
        <source>Join with the next scene</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Join with the next scene</translation>
    </message>
    <message id="script.kind">
        <source>What it is</source>
        <extracomment>The Script stage.</extracomment>
        <translation>What it is</translation>
    </message>
    <message id="script.line">
        <source>Line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Line</translation>
    </message>
    <message id="script.linked">
        <source>Linked scrolling</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Linked scrolling</translation>
    </message>
    <message id="script.menu">
        <source>More for the script</source>
        <extracomment>The Script stage.</extracomment>
        <translation>More for the script</translation>
    </message>
    <message id="script.mood">
        <source>Mood</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Mood</translation>
    </message>
    <message id="script.name">
        <source>Script</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Script</translation>
    </message>
    <message id="script.nobody">
        <source>Nobody</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Nobody</translation>
    </message>
    <message id="script.page">
        <source>page {n}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>page {n}</translation>
    </message>
    <message id="script.pages">
        <source>pages {first}–{last}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>pages {first}–{last}</translation>
    </message>
    <message id="script.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel</numerusform>
            <numerusform>{n} panels</numerusform>
        </translation>
    </message>
    <message id="script.place">
        <source>Place</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Place</translation>
    </message>
    <message id="script.scene">
        <source>Scene {n}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Scene {n}</translation>
    </message>
    <message id="script.scene.empty">
        <source>A scene without lines</source>
        <extracomment>The Script stage.</extracomment>
        <translation>A scene without lines</translation>
    </message>
    <message id="script.seen">
        <source>scenes {first}–{last} of {whole}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>scenes {first}–{last} of {whole}</translation>
    </message>
    <message id="script.seen.one">
        <source>scene {n} of {whole}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>scene {n} of {whole}</translation>
    </message>
    <message id="script.setting.change">
        <source>Change place and time…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Change place and time…</translation>
    </message>
    <message id="script.setting.none">
        <source>No place</source>
        <extracomment>The Script stage.</extracomment>
        <translation>No place</translation>
    </message>
    <message id="script.speaker">
        <source>Who says it</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Who says it</translation>
    </message>
    <message id="script.speaker.new">
        <source>Somebody new…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Somebody new…</translation>
    </message>
    <message id="script.split">
        <source>Split here</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Split here</translation>
    </message>
    <message id="script.split.hint">
        <source>Split the line where the cursor stands</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Split the line where the cursor stands</translation>
    </message>
    <message id="script.split_scene">
        <source>Split the scene before this line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Split the scene before this line</translation>
    </message>
    <message id="script.spoken">
        <source>Scene {n}. {who}: {text} {fate}.</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Scene {n}. {who}: {text} {fate}.</translation>
    </message>
    <message id="script.stale" numerus="yes">
        <source>{n} panels are not as they were drawn.</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel is not as it was drawn.</numerusform>
            <numerusform>{n} panels are not as they were drawn.</numerusform>
        </translation>
    </message>
    <message id="script.stale.show">
        <source>Show them</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Show them</translation>
    </message>
    <message id="script.time">
        <source>Time</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Time</translation>
    </message>
    <message id="script.unsaid">
        <source>not said</source>
        <extracomment>The Script stage.</extracomment>
        <translation>not said</translation>
    </message>
    <message id="script.up">
        <source>Move up</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Move up</translation>
    </message>
    <message id="script.weather">
        <source>Weather</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Weather</translation>
    </message>
    <message id="script.words">
        <source>Words of the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Words of the line</translation>
    </message>
    <message id="script.write_chapter">
        <source>Write this chapter…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>Write this chapter…</translation>
    </message>
    <message id="service.comfyui">
        <source>Pictures · on your own computer, free</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Pictures · on your own computer, free</translation>
    </message>
    <message id="service.draft">
        <source>The draft writer and the draft artist are built in. They need no key and no network, and cost nothing.</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>The draft writer and the draft artist are built in. They need no key and no network, and cost nothing.</translation>
    </message>
    <message id="service.draft.title">
        <source>Draft pair</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Draft pair</translation>
    </message>
    <message id="service.gemini">
        <source>Pictures and words · Google AI Studio</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Pictures and words · Google AI Studio</translation>
    </message>
    <message id="service.openai">
        <source>Pictures and words · OpenAI, and every service that speaks its API: DeepSeek, OpenRouter, Ollama, LM Studio</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Pictures and words · OpenAI, and every service that speaks its API: DeepSeek, OpenRouter, Ollama, LM Studio</translation>
    </message>
    <message id="service.state.built_in">
        <source>Built in · offline · free</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Built in · offline · free</translation>
    </message>
    <message id="service.state.environment">
        <source>Key from {variable}</source>
        <extracomment>What a service is good for, in the settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>Key from {variable}</translation>
    </message>
    <message id="service.state.keychain">
        <source>Key in the keychain</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Key in the keychain</translation>
    </message>
    <message id="service.state.keychain_silent">
        <source>The keychain did not answer</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>The keychain did not answer</translation>
    </message>
    <message id="service.state.local">
        <source>Ready</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Ready</translation>
    </message>
    <message id="service.state.needs_key">
        <source>Needs a key</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Needs a key</translation>
    </message>
    <message id="service.state.needs_workflow">
        <source>Needs a workflow file</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>Needs a workflow file</translation>
    </message>
    <message id="setting.base-url">
        <source>address</source>
        <extracomment>The name of a setting, inside sentences.</extracomment>
        <translation>address</translation>
    </message>
    <message id="setting.proxy">
        <source>proxy</source>
        <extracomment>The name of a setting, inside sentences.</extracomment>
        <translation>proxy</translation>
    </message>
    <message id="settings.appearance">
        <source>Appearance</source>
        <extracomment>The settings.</extracomment>
        <translation>Appearance</translation>
    </message>
    <message id="settings.at_once">
        <source>Every change is kept at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>Every change is kept at once.</translation>
    </message>
    <message id="settings.base_url">
        <source>Address (base URL)</source>
        <extracomment>The settings.</extracomment>
        <translation>Address (base URL)</translation>
    </message>
    <message id="settings.base_url.empty">
        <source>the service&apos;s own</source>
        <extracomment>The settings.</extracomment>
        <translation>the service&apos;s own</translation>
    </message>
    <message id="settings.calls">
        <source>How it is called</source>
        <extracomment>The settings.</extracomment>
        <translation>How it is called</translation>
    </message>
    <message id="settings.empty.catalogue">
        <source>automatic</source>
        <extracomment>The settings.</extracomment>
        <translation>automatic</translation>
    </message>
    <message id="settings.empty.usual">
        <source>automatic · {n}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>automatic · {n}</translation>
    </message>
    <message id="settings.history">
        <source>History</source>
        <extracomment>The settings.</extracomment>
        <translation>History</translation>
    </message>
    <message id="settings.history.keep">
        <source>Keep finished tasks for, in days</source>
        <extracomment>The settings.</extracomment>
        <translation>Keep finished tasks for, in days</translation>
    </message>
    <message id="settings.history.keep.empty">
        <source>for ever</source>
        <extracomment>The settings.</extracomment>
        <translation>for ever</translation>
    </message>
    <message id="settings.history.keep.hint">
        <source>Afterwards they leave the list. Books, takes and what the month cost stay.</source>
        <extracomment>The settings.</extracomment>
        <translation>Afterwards they leave the list. Books, takes and what the month cost stay.</translation>
    </message>
    <message id="settings.images_a_minute">
        <source>Pictures a minute</source>
        <extracomment>The settings.</extracomment>
        <translation>Pictures a minute</translation>
    </message>
    <message id="settings.key">
        <source>API key</source>
        <extracomment>The settings.</extracomment>
        <translation>API key</translation>
    </message>
    <message id="settings.key.environment">
        <source>From the environment variable {variable}, which goes before the keychain.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>From the environment variable {variable}, which goes before the keychain.</translation>
    </message>
    <message id="settings.key.forget">
        <source>Forget</source>
        <extracomment>The settings.</extracomment>
        <translation>Forget</translation>
    </message>
    <message id="settings.key.keep">
        <source>Keep</source>
        <extracomment>The settings.</extracomment>
        <translation>Keep</translation>
    </message>
    <message id="settings.key.keeping">
        <source>Asking the keychain</source>
        <extracomment>The settings.</extracomment>
        <translation>Asking the keychain</translation>
    </message>
    <message id="settings.key.keychain">
        <source>Kept in the system&apos;s keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>Kept in the system&apos;s keychain.</translation>
    </message>
    <message id="settings.key.nowhere">
        <source>None yet. It will be kept in the system&apos;s keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>None yet. It will be kept in the system&apos;s keychain.</translation>
    </message>
    <message id="settings.key.paste">
        <source>Paste it here</source>
        <extracomment>The settings.</extracomment>
        <translation>Paste it here</translation>
    </message>
    <message id="settings.key.replace">
        <source>Paste another one to replace it</source>
        <extracomment>The settings.</extracomment>
        <translation>Paste another one to replace it</translation>
    </message>
    <message id="settings.key.unknown">
        <source>The keychain did not answer, so it is not known whether there is one.</source>
        <extracomment>The settings.</extracomment>
        <translation>The keychain did not answer, so it is not known whether there is one.</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <extracomment>The settings.</extracomment>
        <translation>Language</translation>
    </message>
    <message id="settings.language.hint">
        <source>The whole window changes at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>The whole window changes at once.</translation>
    </message>
    <message id="settings.letters">
        <source>Single letters do something</source>
        <extracomment>The settings.</extracomment>
        <translation>Single letters do something</translation>
    </message>
    <message id="settings.letters.hint">
        <source>R redraws, N goes to the next panel that needs you. Never while you type.</source>
        <extracomment>The settings.</extracomment>
        <translation>R redraws, N goes to the next panel that needs you. Never while you type.</translation>
    </message>
    <message id="settings.menu">
        <source>Always show the menu bar</source>
        <extracomment>The settings.</extracomment>
        <translation>Always show the menu bar</translation>
    </message>
    <message id="settings.menu.hint">
        <source>Otherwise Alt or F10 shows it.</source>
        <extracomment>The settings.</extracomment>
        <translation>Otherwise Alt or F10 shows it.</translation>
    </message>
    <message id="settings.models.artist">
        <source>Model for pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>Model for pictures</translation>
    </message>
    <message id="settings.models.as_of">
        <source>Prices looked up on {day}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>Prices looked up on {day}</translation>
    </message>
    <message id="settings.models.writer">
        <source>Model for words</source>
        <extracomment>The settings.</extracomment>
        <translation>Model for words</translation>
    </message>
    <message id="settings.money">
        <source>Money</source>
        <extracomment>The settings.</extracomment>
        <translation>Money</translation>
    </message>
    <message id="settings.money.ask">
        <source>Ask above, in US dollars</source>
        <extracomment>The settings.</extracomment>
        <translation>Ask above, in US dollars</translation>
    </message>
    <message id="settings.money.ask.hint">
        <source>Work that will cost more is asked about first.</source>
        <extracomment>The settings.</extracomment>
        <translation>Work that will cost more is asked about first.</translation>
    </message>
    <message id="settings.money.cap">
        <source>Cap a month, in US dollars</source>
        <extracomment>The settings.</extracomment>
        <translation>Cap a month, in US dollars</translation>
    </message>
    <message id="settings.money.cap.hint">
        <source>Drawing pauses before it would be passed.</source>
        <extracomment>The settings.</extracomment>
        <translation>Drawing pauses before it would be passed.</translation>
    </message>
    <message id="settings.money.spent">
        <source>Spent this month: {price}.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>Spent this month: {price}.</translation>
    </message>
    <message id="settings.money.spent.about">
        <source>Spent this month: about {price}. The price of {n} calls is not known; what they were thought to cost is counted.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>Spent this month: about {price}. The price of {n} calls is not known; what they were thought to cost is counted.</translation>
    </message>
    <message id="settings.motion">
        <source>Less motion</source>
        <extracomment>The settings.</extracomment>
        <translation>Less motion</translation>
    </message>
    <message id="settings.motion.hint">
        <source>Cursors do not blink and menus appear at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>Cursors do not blink and menus appear at once.</translation>
    </message>
    <message id="settings.name">
        <source>Language and appearance</source>
        <extracomment>The settings.</extracomment>
        <translation>Language and appearance</translation>
    </message>
    <message id="settings.network">
        <source>Network</source>
        <extracomment>The settings.</extracomment>
        <translation>Network</translation>
    </message>
    <message id="settings.network.local">
        <source>What runs on this computer, like ComfyUI, is reached without it.</source>
        <extracomment>The settings.</extracomment>
        <translation>What runs on this computer, like ComfyUI, is reached without it.</translation>
    </message>
    <message id="settings.network.proxy">
        <source>Proxy</source>
        <extracomment>The settings.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message id="settings.network.proxy.empty">
        <source>As the system&apos;s environment says</source>
        <extracomment>The settings.</extracomment>
        <translation>As the system&apos;s environment says</translation>
    </message>
    <message id="settings.network.proxy.hint">
        <source>For all services and for publishing. A service&apos;s own proxy goes before it.</source>
        <extracomment>The settings.</extracomment>
        <translation>For all services and for publishing. A service&apos;s own proxy goes before it.</translation>
    </message>
    <message id="settings.not_kept">
        <source>The settings were not kept</source>
        <extracomment>The settings.</extracomment>
        <translation>The settings were not kept</translation>
    </message>
    <message id="settings.notices">
        <source>Notices</source>
        <extracomment>The settings.</extracomment>
        <translation>Notices</translation>
    </message>
    <message id="settings.notices.desktop">
        <source>Show a desktop notification when a task ends or needs you</source>
        <extracomment>The settings.</extracomment>
        <translation>Show a desktop notification when a task ends or needs you</translation>
    </message>
    <message id="settings.notices.longer">
        <source>For tasks that took longer than, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>For tasks that took longer than, in seconds</translation>
    </message>
    <message id="settings.notices.private">
        <source>It may lie in my own network</source>
        <extracomment>The settings.</extracomment>
        <translation>It may lie in my own network</translation>
    </message>
    <message id="settings.notices.private.hint">
        <source>Otherwise addresses such as 192.168.0.2 or localhost are not called.</source>
        <extracomment>The settings.</extracomment>
        <translation>Otherwise addresses such as 192.168.0.2 or localhost are not called.</translation>
    </message>
    <message id="settings.notices.secret">
        <source>Secret that signs it</source>
        <extracomment>The settings.</extracomment>
        <translation>Secret that signs it</translation>
    </message>
    <message id="settings.notices.updates">
        <source>Address that tells of newer versions</source>
        <extracomment>The settings.</extracomment>
        <translation>Address that tells of newer versions</translation>
    </message>
    <message id="settings.notices.updates.empty">
        <source>never asked</source>
        <extracomment>The settings.</extracomment>
        <translation>never asked</translation>
    </message>
    <message id="settings.notices.updates.hint">
        <source>Asked once at each start; nothing about you or your books is sent.</source>
        <extracomment>The settings.</extracomment>
        <translation>Asked once at each start; nothing about you or your books is sent.</translation>
    </message>
    <message id="settings.notices.webhook">
        <source>Webhook address</source>
        <extracomment>The settings.</extracomment>
        <translation>Webhook address</translation>
    </message>
    <message id="settings.notices.webhook.empty">
        <source>none</source>
        <extracomment>The settings.</extracomment>
        <translation>none</translation>
    </message>
    <message id="settings.notices.webhook.hint">
        <source>Is told the same by a signed POST. No key and no story text is sent.</source>
        <extracomment>The settings.</extracomment>
        <translation>Is told the same by a signed POST. No key and no story text is sent.</translation>
    </message>
    <message id="settings.order">
        <source>Fall-back</source>
        <extracomment>The settings.</extracomment>
        <translation>Fall-back</translation>
    </message>
    <message id="settings.order.about">
        <source>If a service cannot or will not do a step, the ticked ones are asked in this order. Nobody is asked until you tick them: another service may cost too.</source>
        <extracomment>The settings.</extracomment>
        <translation>If a service cannot or will not do a step, the ticked ones are asked in this order. Nobody is asked until you tick them: another service may cost too.</translation>
    </message>
    <message id="settings.order.artist">
        <source>For pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>For pictures</translation>
    </message>
    <message id="settings.order.down">
        <source>Later</source>
        <extracomment>The settings.</extracomment>
        <translation>Later</translation>
    </message>
    <message id="settings.order.up">
        <source>Earlier</source>
        <extracomment>The settings.</extracomment>
        <translation>Earlier</translation>
    </message>
    <message id="settings.order.writer">
        <source>For words</source>
        <extracomment>The settings.</extracomment>
        <translation>For words</translation>
    </message>
    <message id="settings.pages">
        <source>Pages of the settings</source>
        <extracomment>The settings.</extracomment>
        <translation>Pages of the settings</translation>
    </message>
    <message id="settings.places">
        <source>Calls at once</source>
        <extracomment>The settings.</extracomment>
        <translation>Calls at once</translation>
    </message>
    <message id="settings.proxy">
        <source>Proxy</source>
        <extracomment>The settings.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message id="settings.proxy.empty">
        <source>as the system has it</source>
        <extracomment>The settings.</extracomment>
        <translation>as the system has it</translation>
    </message>
    <message id="settings.publishing">
        <source>Publishing</source>
        <extracomment>The settings.</extracomment>
        <translation>Publishing</translation>
    </message>
    <message id="settings.publishing.about">
        <source>A published book is a web page in a storage of your own. Anyone with the link reads it in a browser.</source>
        <extracomment>The settings.</extracomment>
        <translation>A published book is a web page in a storage of your own. Anyone with the link reads it in a browser.</translation>
    </message>
    <message id="settings.publishing.access">
        <source>Access</source>
        <extracomment>The settings.</extracomment>
        <translation>Access</translation>
    </message>
    <message id="settings.publishing.bucket">
        <source>Bucket</source>
        <extracomment>The settings.</extracomment>
        <translation>Bucket</translation>
    </message>
    <message id="settings.publishing.bucket.empty">
        <source>my-manga</source>
        <extracomment>The settings.</extracomment>
        <translation>my-manga</translation>
    </message>
    <message id="settings.publishing.bucket.hint">
        <source>Best one for manga alone</source>
        <extracomment>The settings.</extracomment>
        <translation>Best one for manga alone</translation>
    </message>
    <message id="settings.publishing.endpoint_url">
        <source>Endpoint</source>
        <extracomment>The settings.</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message id="settings.publishing.endpoint_url.empty">
        <source>AWS</source>
        <extracomment>The settings.</extracomment>
        <translation>AWS</translation>
    </message>
    <message id="settings.publishing.endpoint_url.hint">
        <source>The API’s address, not the console’s</source>
        <extracomment>The settings.</extracomment>
        <translation>The API’s address, not the console’s</translation>
    </message>
    <message id="settings.publishing.failed">
        <source>Books cannot be published there</source>
        <extracomment>The settings.</extracomment>
        <translation>Books cannot be published there</translation>
    </message>
    <message id="settings.publishing.hint.aws">
        <source>No endpoint. For links without end, switch “Block public access” off and let the bucket’s policy allow everybody to read, or put CloudFront before it.</source>
        <extracomment>The settings.</extracomment>
        <translation>No endpoint. For links without end, switch “Block public access” off and let the bucket’s policy allow everybody to read, or put CloudFront before it.</translation>
    </message>
    <message id="settings.publishing.hint.minio">
        <source>The address of your server, region us-east-1. With MinIO, mc anonymous set download lets everybody read.</source>
        <extracomment>The settings.</extracomment>
        <translation>The address of your server, region us-east-1. With MinIO, mc anonymous set download lets everybody read.</translation>
    </message>
    <message id="settings.publishing.hint.oss">
        <source>Endpoint https://oss-REGION.aliyuncs.com. Give a domain of your own as the public address: OSS’s own addresses make browsers save pages instead of showing them.</source>
        <extracomment>The settings.</extracomment>
        <translation>Endpoint https://oss-REGION.aliyuncs.com. Give a domain of your own as the public address: OSS’s own addresses make browsers save pages instead of showing them.</translation>
    </message>
    <message id="settings.publishing.hint.other">
        <source>Endpoint and region as its S3 page says.</source>
        <extracomment>The settings.</extracomment>
        <translation>Endpoint and region as its S3 page says.</translation>
    </message>
    <message id="settings.publishing.hint.r2">
        <source>Endpoint https://ACCOUNT.r2.cloudflarestorage.com, region auto. It never serves the public itself: connect a domain, or its r2.dev address, and give it as the public address.</source>
        <extracomment>The settings.</extracomment>
        <translation>Endpoint https://ACCOUNT.r2.cloudflarestorage.com, region auto. It never serves the public itself: connect a domain, or its r2.dev address, and give it as the public address.</translation>
    </message>
    <message id="settings.publishing.key_id">
        <source>Key ID</source>
        <extracomment>The settings.</extracomment>
        <translation>Key ID</translation>
    </message>
    <message id="settings.publishing.like">
        <source>{pattern}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{pattern}</translation>
    </message>
    <message id="settings.publishing.none">
        <source>Nothing is published.</source>
        <extracomment>The settings.</extracomment>
        <translation>Nothing is published.</translation>
    </message>
    <message id="settings.publishing.path_style">
        <source>How the bucket is addressed</source>
        <extracomment>The settings.</extracomment>
        <translation>How the bucket is addressed</translation>
    </message>
    <message id="settings.publishing.path_style.host">
        <source>In the host’s name</source>
        <extracomment>The settings.</extracomment>
        <translation>In the host’s name</translation>
    </message>
    <message id="settings.publishing.path_style.path">
        <source>In the path</source>
        <extracomment>The settings.</extracomment>
        <translation>In the path</translation>
    </message>
    <message id="settings.publishing.path_style.usual">
        <source>As the service usually wants it</source>
        <extracomment>The settings.</extracomment>
        <translation>As the service usually wants it</translation>
    </message>
    <message id="settings.publishing.prefix">
        <source>Folder in the bucket</source>
        <extracomment>The settings.</extracomment>
        <translation>Folder in the bucket</translation>
    </message>
    <message id="settings.publishing.prefix.empty">
        <source>None</source>
        <extracomment>The settings.</extracomment>
        <translation>None</translation>
    </message>
    <message id="settings.publishing.prefix.hint">
        <source>Each book has a folder of its own in it</source>
        <extracomment>The settings.</extracomment>
        <translation>Each book has a folder of its own in it</translation>
    </message>
    <message id="settings.publishing.profile">
        <source>Or a profile of the AWS configuration</source>
        <extracomment>The settings.</extracomment>
        <translation>Or a profile of the AWS configuration</translation>
    </message>
    <message id="settings.publishing.profile.empty">
        <source>None</source>
        <extracomment>The settings.</extracomment>
        <translation>None</translation>
    </message>
    <message id="settings.publishing.profile.hint">
        <source>It goes before the keys above</source>
        <extracomment>The settings.</extracomment>
        <translation>It goes before the keys above</translation>
    </message>
    <message id="settings.publishing.public_url">
        <source>Public address</source>
        <extracomment>The settings.</extracomment>
        <translation>Public address</translation>
    </message>
    <message id="settings.publishing.public_url.empty">
        <source>The bucket’s own</source>
        <extracomment>The settings.</extracomment>
        <translation>The bucket’s own</translation>
    </message>
    <message id="settings.publishing.public_url.hint">
        <source>Where everybody reads the bucket: a domain, a CDN</source>
        <extracomment>The settings.</extracomment>
        <translation>Where everybody reads the bucket: a domain, a CDN</translation>
    </message>
    <message id="settings.publishing.readers">
        <source>For readers</source>
        <extracomment>The settings.</extracomment>
        <translation>For readers</translation>
    </message>
    <message id="settings.publishing.region">
        <source>Region</source>
        <extracomment>The settings.</extracomment>
        <translation>Region</translation>
    </message>
    <message id="settings.publishing.region.empty">
        <source>us-east-1</source>
        <extracomment>The settings.</extracomment>
        <translation>us-east-1</translation>
    </message>
    <message id="settings.publishing.region.hint">
        <source>Where the bucket is</source>
        <extracomment>The settings.</extracomment>
        <translation>Where the bucket is</translation>
    </message>
    <message id="settings.publishing.secret">
        <source>Secret key</source>
        <extracomment>The settings.</extracomment>
        <translation>Secret key</translation>
    </message>
    <message id="settings.publishing.service">
        <source>Service</source>
        <extracomment>The settings.</extracomment>
        <translation>Service</translation>
    </message>
    <message id="settings.publishing.service.aws">
        <source>AWS S3</source>
        <extracomment>The settings.</extracomment>
        <translation>AWS S3</translation>
    </message>
    <message id="settings.publishing.service.minio">
        <source>MinIO, SeaweedFS, Ceph</source>
        <extracomment>The settings.</extracomment>
        <translation>MinIO, SeaweedFS, Ceph</translation>
    </message>
    <message id="settings.publishing.service.oss">
        <source>Alibaba OSS</source>
        <extracomment>The settings.</extracomment>
        <translation>Alibaba OSS</translation>
    </message>
    <message id="settings.publishing.service.other">
        <source>Another S3-compatible one</source>
        <extracomment>The settings.</extracomment>
        <translation>Another S3-compatible one</translation>
    </message>
    <message id="settings.publishing.service.r2">
        <source>Cloudflare R2</source>
        <extracomment>The settings.</extracomment>
        <translation>Cloudflare R2</translation>
    </message>
    <message id="settings.publishing.test">
        <source>Test</source>
        <extracomment>The settings.</extracomment>
        <translation>Test</translation>
    </message>
    <message id="settings.publishing.test.about">
        <source>Writes a small file, reads it as everybody would, and removes it.</source>
        <extracomment>The settings.</extracomment>
        <translation>Writes a small file, reads it as everybody would, and removes it.</translation>
    </message>
    <message id="settings.publishing.testing">
        <source>Testing the storage</source>
        <extracomment>The settings.</extracomment>
        <translation>Testing the storage</translation>
    </message>
    <message id="settings.publishing.there">
        <source>What is published</source>
        <extracomment>The settings.</extracomment>
        <translation>What is published</translation>
    </message>
    <message id="settings.publishing.works">
        <source>{bucket} at {host} takes books.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} at {host} takes books.</translation>
    </message>
    <message id="settings.requests_a_day">
        <source>Calls a day</source>
        <extracomment>The settings.</extracomment>
        <translation>Calls a day</translation>
    </message>
    <message id="settings.requests_a_minute">
        <source>Calls a minute</source>
        <extracomment>The settings.</extracomment>
        <translation>Calls a minute</translation>
    </message>
    <message id="settings.reset">
        <source>Reset</source>
        <extracomment>The settings.</extracomment>
        <translation>Reset</translation>
    </message>
    <message id="settings.reset.do">
        <source>Reset settings</source>
        <extracomment>The settings.</extracomment>
        <translation>Reset settings</translation>
    </message>
    <message id="settings.reset.done">
        <source>Settings are reset</source>
        <extracomment>The settings.</extracomment>
        <translation>Settings are reset</translation>
    </message>
    <message id="settings.reset.keys">
        <source>Also take the keys out of the keychain</source>
        <extracomment>The settings.</extracomment>
        <translation>Also take the keys out of the keychain</translation>
    </message>
    <message id="settings.reset.keys.warning">
        <source>A key that is taken out cannot be brought back.</source>
        <extracomment>The settings.</extracomment>
        <translation>A key that is taken out cannot be brought back.</translation>
    </message>
    <message id="settings.reset.stays">
        <source>Books, pictures, tasks and receipts stay. Keys stay in the keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>Books, pictures, tasks and receipts stay. Keys stay in the keychain.</translation>
    </message>
    <message id="settings.reset.what">
        <source>Everything on these pages goes back to how it was on the first day: services, order, money, work, appearance, language, publishing, network, notices, history and shortcuts.</source>
        <extracomment>The settings.</extracomment>
        <translation>Everything on these pages goes back to how it was on the first day: services, order, money, work, appearance, language, publishing, network, notices, history and shortcuts.</translation>
    </message>
    <message id="settings.services">
        <source>Services</source>
        <extracomment>The settings.</extracomment>
        <translation>Services</translation>
    </message>
    <message id="settings.services.note">
        <source>Keys stay in the system&apos;s keychain. They never appear in books, logs or exports.</source>
        <extracomment>The settings.</extracomment>
        <translation>Keys stay in the system&apos;s keychain. They never appear in books, logs or exports.</translation>
    </message>
    <message id="settings.shortcuts">
        <source>Shortcuts</source>
        <extracomment>The settings.</extracomment>
        <translation>Shortcuts</translation>
    </message>
    <message id="settings.size">
        <source>Size of pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>Size of pictures</translation>
    </message>
    <message id="settings.size.usual">
        <source>Usual</source>
        <extracomment>The settings.</extracomment>
        <translation>Usual</translation>
    </message>
    <message id="settings.storage">
        <source>Storage</source>
        <extracomment>The settings.</extracomment>
        <translation>Storage</translation>
    </message>
    <message id="settings.storage.answers">
        <source>Answers not yet used</source>
        <extracomment>The settings.</extracomment>
        <translation>Answers not yet used</translation>
    </message>
    <message id="settings.storage.backed_up">
        <source>Backed up as {name}.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>Backed up as {name}.</translation>
    </message>
    <message id="settings.storage.backup.last">
        <source>Last backup: {when}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>Last backup: {when}</translation>
    </message>
    <message id="settings.storage.backup.now">
        <source>Back up now</source>
        <extracomment>The settings.</extracomment>
        <translation>Back up now</translation>
    </message>
    <message id="settings.storage.backups">
        <source>Backups</source>
        <extracomment>The settings.</extracomment>
        <translation>Backups</translation>
    </message>
    <message id="settings.storage.database">
        <source>Database</source>
        <extracomment>The settings.</extracomment>
        <translation>Database</translation>
    </message>
    <message id="settings.storage.free">
        <source>Free on this disk</source>
        <extracomment>The settings.</extracomment>
        <translation>Free on this disk</translation>
    </message>
    <message id="settings.storage.pictures">
        <source>Pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>Pictures</translation>
    </message>
    <message id="settings.storage.place">
        <source>The library is here</source>
        <extracomment>The settings.</extracomment>
        <translation>The library is here</translation>
    </message>
    <message id="settings.storage.show">
        <source>Show</source>
        <extracomment>The settings.</extracomment>
        <translation>Show</translation>
    </message>
    <message id="settings.storage.thumbs">
        <source>Thumbnails</source>
        <extracomment>The settings.</extracomment>
        <translation>Thumbnails</translation>
    </message>
    <message id="settings.storage.thumbs.emptied">
        <source>{size} freed. Pictures are not touched.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{size} freed. Pictures are not touched.</translation>
    </message>
    <message id="settings.storage.thumbs.empty">
        <source>Empty thumbnails</source>
        <extracomment>The settings.</extracomment>
        <translation>Empty thumbnails</translation>
    </message>
    <message id="settings.storage.trash">
        <source>Trash keeps (days)</source>
        <extracomment>The settings.</extracomment>
        <translation>Trash keeps (days)</translation>
    </message>
    <message id="settings.storage.trash.hint">
        <source>Then books and tasks are erased for good.</source>
        <extracomment>The settings.</extracomment>
        <translation>Then books and tasks are erased for good.</translation>
    </message>
    <message id="settings.test">
        <source>Test</source>
        <extracomment>The settings.</extracomment>
        <translation>Test</translation>
    </message>
    <message id="settings.test.asking">
        <source>Asking</source>
        <extracomment>The settings.</extracomment>
        <translation>Asking</translation>
    </message>
    <message id="settings.test.failed">
        <source>{provider} is not ready</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} is not ready</translation>
    </message>
    <message id="settings.test.models" numerus="yes">
        <source>It answers; {n} models:</source>
        <extracomment>The settings. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>It answers; {n} model:</numerusform>
            <numerusform>It answers; {n} models:</numerusform>
        </translation>
    </message>
    <message id="settings.test.ok">
        <source>It answers.</source>
        <extracomment>The settings.</extracomment>
        <translation>It answers.</translation>
    </message>
    <message id="settings.text">
        <source>Text size</source>
        <extracomment>The settings.</extracomment>
        <translation>Text size</translation>
    </message>
    <message id="settings.text.hint">
        <source>Takes hold when MangakAI is opened the next time.</source>
        <extracomment>The settings.</extracomment>
        <translation>Takes hold when MangakAI is opened the next time.</translation>
    </message>
    <message id="settings.text.percent">
        <source>{n} %</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} %</translation>
    </message>
    <message id="settings.text.system">
        <source>As the system has it</source>
        <extracomment>The settings.</extracomment>
        <translation>As the system has it</translation>
    </message>
    <message id="settings.timeout">
        <source>Time-out, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>Time-out, in seconds</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <extracomment>The settings.</extracomment>
        <translation>Settings</translation>
    </message>
    <message id="settings.work">
        <source>Work</source>
        <extracomment>The settings.</extracomment>
        <translation>Work</translation>
    </message>
    <message id="settings.work.limit">
        <source>Longest time of a step, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>Longest time of a step, in seconds</translation>
    </message>
    <message id="settings.work.limit.empty">
        <source>as long as the model takes</source>
        <extracomment>The settings.</extracomment>
        <translation>as long as the model takes</translation>
    </message>
    <message id="settings.work.limit.hint">
        <source>30 to 600.</source>
        <extracomment>The settings.</extracomment>
        <translation>30 to 600.</translation>
    </message>
    <message id="settings.work.resend">
        <source>Send again by itself when no answer came</source>
        <extracomment>The settings.</extracomment>
        <translation>Send again by itself when no answer came</translation>
    </message>
    <message id="settings.work.resend.warning">
        <source>The lost call may have been charged already, so a panel can cost twice.</source>
        <extracomment>The settings.</extracomment>
        <translation>The lost call may have been charged already, so a panel can cost twice.</translation>
    </message>
    <message id="settings.work.retries">
        <source>Tries after a failed call</source>
        <extracomment>The settings.</extracomment>
        <translation>Tries after a failed call</translation>
    </message>
    <message id="settings.work.retries.hint">
        <source>Only where the service says that nothing was made. 0 to 10.</source>
        <extracomment>The settings.</extracomment>
        <translation>Only where the service says that nothing was made. 0 to 10.</translation>
    </message>
    <message id="settings.workflow">
        <source>Workflow file</source>
        <extracomment>The settings.</extracomment>
        <translation>Workflow file</translation>
    </message>
    <message id="settings.workflow.choose">
        <source>Choose a workflow file</source>
        <extracomment>The settings.</extracomment>
        <translation>Choose a workflow file</translation>
    </message>
    <message id="settings.workflow.hint">
        <source>Saved in ComfyUI with “Export (API)”. Prompt, seed, size and pictures are put where it names them.</source>
        <extracomment>The settings.</extracomment>
        <translation>Saved in ComfyUI with “Export (API)”. Prompt, seed, size and pictures are put where it names them.</translation>
    </message>
    <message id="several.books">
        <source>One book each</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>One book each</translation>
    </message>
    <message id="several.books.about">
        <source>You are asked about the first; the others are made the same way.</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>You are asked about the first; the others are made the same way.</translation>
    </message>
    <message id="several.chapters">
        <source>Chapters of one book</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>Chapters of one book</translation>
    </message>
    <message id="several.chapters.about">
        <source>They are joined in this order. Drag a file, or move it with Alt and the arrows.</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>They are joined in this order. Drag a file, or move it with Alt and the arrows.</translation>
    </message>
    <message id="several.down">
        <source>Move down</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>Move down</translation>
    </message>
    <message id="several.go.books" numerus="yes">
        <source>Make {n} books</source>
        <extracomment>Part of the window: several. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Make {n} book</numerusform>
            <numerusform>Make {n} books</numerusform>
        </translation>
    </message>
    <message id="several.go.chapters" numerus="yes">
        <source>Join {n} files</source>
        <extracomment>Part of the window: several. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Join {n} file</numerusform>
            <numerusform>Join {n} files</numerusform>
        </translation>
    </message>
    <message id="several.order">
        <source>Files, in their order</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>Files, in their order</translation>
    </message>
    <message id="several.title">
        <source>Several files</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>Several files</translation>
    </message>
    <message id="several.up">
        <source>Move up</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>Move up</translation>
    </message>
    <message id="share.all_pages">
        <source>All {n}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>All {n}</translation>
    </message>
    <message id="share.building">
        <source>The pages are being made ready</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The pages are being made ready</translation>
    </message>
    <message id="share.building.pages">
        <source>Making page {n} of {total} ready</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Making page {n} of {total} ready</translation>
    </message>
    <message id="share.bundle">
        <source>Nothing is left behind</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Nothing is left behind</translation>
    </message>
    <message id="share.bundle.about">
        <source>Keys and what it cost are not in it.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Keys and what it cost are not in it.</translation>
    </message>
    <message id="share.bytes">
        <source>{done} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{done} of {total}</translation>
    </message>
    <message id="share.cancel">
        <source>Cancel publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Cancel publishing</translation>
    </message>
    <message id="share.cast.none">
        <source>No cast is recognised yet.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>No cast is recognised yet.</translation>
    </message>
    <message id="share.cast.whole">
        <source>The cast is there</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The cast is there</translation>
    </message>
    <message id="share.code">
        <source>QR code</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>QR code</translation>
    </message>
    <message id="share.code.name">
        <source>The link as a QR code</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The link as a QR code</translation>
    </message>
    <message id="share.copied">
        <source>The link was copied</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The link was copied</translation>
    </message>
    <message id="share.copy">
        <source>Copy link</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Copy link</translation>
    </message>
    <message id="share.day">
        <source>{day} {month}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message id="share.download.cbz">
        <source>CBZ</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="share.download.epub">
        <source>EPUB</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="share.download.pdf">
        <source>PDF</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="share.downloads">
        <source>To take along from the page</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>To take along from the page</translation>
    </message>
    <message id="share.elsewhere">
        <source>Also at {places}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Also at {places}</translation>
    </message>
    <message id="share.fact.direction">
        <source>Reading direction</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Reading direction</translation>
    </message>
    <message id="share.fact.holds">
        <source>Holds</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Holds</translation>
    </message>
    <message id="share.fact.pages">
        <source>Pages</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Pages</translation>
    </message>
    <message id="share.fact.words">
        <source>Words</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Words</translation>
    </message>
    <message id="share.facts">
        <source>Since {day} · {size}, {files}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Since {day} · {size}, {files}</translation>
    </message>
    <message id="share.failed">
        <source>It was not published</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>It was not published</translation>
    </message>
    <message id="share.files" numerus="yes">
        <source>{n} files</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} files</numerusform>
        </translation>
    </message>
    <message id="share.forget">
        <source>The storage is gone: only forget it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The storage is gone: only forget it</translation>
    </message>
    <message id="share.forgotten">
        <source>It is no longer listed</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>It is no longer listed</translation>
    </message>
    <message id="share.form.cast.csv">
        <source>Table (CSV)</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Table (CSV)</translation>
    </message>
    <message id="share.form.cast.json">
        <source>JSON</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>JSON</translation>
    </message>
    <message id="share.form.cast.md">
        <source>Markdown</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown</translation>
    </message>
    <message id="share.form.cbz">
        <source>CBZ</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="share.form.epub">
        <source>EPUB</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="share.form.mangakai">
        <source>MangakAI book</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>MangakAI book</translation>
    </message>
    <message id="share.form.pdf">
        <source>PDF</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="share.form.png">
        <source>PNG</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PNG</translation>
    </message>
    <message id="share.form.script.docx">
        <source>Word</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Word</translation>
    </message>
    <message id="share.form.script.fountain">
        <source>Fountain</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Fountain</translation>
    </message>
    <message id="share.form.script.json">
        <source>JSON</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>JSON</translation>
    </message>
    <message id="share.form.script.md">
        <source>Markdown</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown</translation>
    </message>
    <message id="share.form.webp">
        <source>WebP</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>WebP</translation>
    </message>
    <message id="share.format">
        <source>Format</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Format</translation>
    </message>
    <message id="share.holds.cast">
        <source>Names, aliases, looks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Names, aliases, looks</translation>
    </message>
    <message id="share.holds.mangakai">
        <source>Story, script, cast, storyboard, all takes, pages</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Story, script, cast, storyboard, all takes, pages</translation>
    </message>
    <message id="share.holds.pictures">
        <source>{n} pictures, in a folder named {folder}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} pictures, in a folder named {folder}</translation>
    </message>
    <message id="share.holds.script">
        <source>Scenes, lines, who says them</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Scenes, lines, who says them</translation>
    </message>
    <message id="share.kind.cast">
        <source>Cast</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Cast</translation>
    </message>
    <message id="share.kind.cast.about">
        <source>Markdown, JSON, table</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown, JSON, table</translation>
    </message>
    <message id="share.kind.cbz">
        <source>CBZ</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="share.kind.cbz.about">
        <source>To read on a screen, with ComicInfo</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>To read on a screen, with ComicInfo</translation>
    </message>
    <message id="share.kind.epub">
        <source>EPUB</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="share.kind.epub.about">
        <source>For e-readers, with chapters</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>For e-readers, with chapters</translation>
    </message>
    <message id="share.kind.mangakai">
        <source>MangakAI book</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>MangakAI book</translation>
    </message>
    <message id="share.kind.mangakai.about">
        <source>All of it, to go on elsewhere</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>All of it, to go on elsewhere</translation>
    </message>
    <message id="share.kind.pdf">
        <source>PDF</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="share.kind.pdf.about">
        <source>To print or to pass on</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>To print or to pass on</translation>
    </message>
    <message id="share.kind.pictures">
        <source>PNG or WebP pictures</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PNG or WebP pictures</translation>
    </message>
    <message id="share.kind.pictures.about">
        <source>One file per panel</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>One file per panel</translation>
    </message>
    <message id="share.kind.script">
        <source>Script</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Script</translation>
    </message>
    <message id="share.kind.script.about">
        <source>Markdown, Fountain, Word, JSON</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown, Fountain, Word, JSON</translation>
    </message>
    <message id="share.kind.web">
        <source>Web page on your S3</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Web page on your S3</translation>
    </message>
    <message id="share.kind.web.about">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Anyone reads it in a browser</translation>
    </message>
    <message id="share.life">
        <source>Who reads it, and how long</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Who reads it, and how long</translation>
    </message>
    <message id="share.life.days" numerus="yes">
        <source>A link that ends after {n} days</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>A link that ends after {n} day</numerusform>
            <numerusform>A link that ends after {n} days</numerusform>
        </translation>
    </message>
    <message id="share.life.never">
        <source>Anyone with the link, no end</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Anyone with the link, no end</translation>
    </message>
    <message id="share.link">
        <source>Link</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Link</translation>
    </message>
    <message id="share.live_until">
        <source>Live until {day}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Live until {day}</translation>
    </message>
    <message id="share.missing.empty">
        <source>They stay empty frames: {panels}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>They stay empty frames: {panels}</translation>
    </message>
    <message id="share.missing.left_out">
        <source>They are left out: {panels}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>They are left out: {panels}</translation>
    </message>
    <message id="share.name">
        <source>File name</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>File name</translation>
    </message>
    <message id="share.name.empty">
        <source>The book’s title</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The book’s title</translation>
    </message>
    <message id="share.not_set_up">
        <source>No storage is set up yet</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>No storage is set up yet</translation>
    </message>
    <message id="share.not_set_up.about">
        <source>Books are published to an S3-compatible storage of your own: AWS, Cloudflare R2, MinIO, Alibaba OSS. It is set up once, in the settings.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Books are published to an S3-compatible storage of your own: AWS, Cloudflare R2, MinIO, Alibaba OSS. It is set up once, in the settings.</translation>
    </message>
    <message id="share.not_whole">
        <source>Begun, not whole</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Begun, not whole</translation>
    </message>
    <message id="share.open">
        <source>Open</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Open</translation>
    </message>
    <message id="share.paused">
        <source>Paused in the tasks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Paused in the tasks</translation>
    </message>
    <message id="share.place">
        <source>{bucket} at {host}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} at {host}</translation>
    </message>
    <message id="share.place.change">
        <source>Change…</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Change…</translation>
    </message>
    <message id="share.preview.address">
        <source>your address</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>your address</translation>
    </message>
    <message id="share.preview.back">
        <source>Page before</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Page before</translation>
    </message>
    <message id="share.preview.on">
        <source>Next page</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Next page</translation>
    </message>
    <message id="share.preview.page">
        <source>Page {n} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Page {n} of {total}</translation>
    </message>
    <message id="share.preview.panel">
        <source>Panel {n} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {n} of {total}</translation>
    </message>
    <message id="share.progress">
        <source>How much is sent</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>How much is sent</translation>
    </message>
    <message id="share.publish">
        <source>Publish</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Publish</translation>
    </message>
    <message id="share.publish.again">
        <source>Publish again</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Publish again</translation>
    </message>
    <message id="share.publish.on">
        <source>Go on publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Go on publishing</translation>
    </message>
    <message id="share.published">
        <source>“{title}” can be read now.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” can be read now.</translation>
    </message>
    <message id="share.published.missing" numerus="yes">
        <source>{n} panels have no picture.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel has no picture.</numerusform>
            <numerusform>{n} panels have no picture.</numerusform>
        </translation>
    </message>
    <message id="share.script.none">
        <source>The script is not written yet.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The script is not written yet.</translation>
    </message>
    <message id="share.script.whole">
        <source>The script is written</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The script is written</translation>
    </message>
    <message id="share.sending.note">
        <source>Readers see nothing, or the old edition, until all of it is there. It goes on when this is closed.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Readers see nothing, or the old edition, until all of it is there. It goes on when this is closed.</translation>
    </message>
    <message id="share.sent">
        <source>The last time {files} were sent: {size} of {whole}.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>The last time {files} were sent: {size} of {whole}.</translation>
    </message>
    <message id="share.sent.none">
        <source>Nothing had to be sent.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Nothing had to be sent.</translation>
    </message>
    <message id="share.sent.nothing">
        <source>The last time nothing had to be sent.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The last time nothing had to be sent.</translation>
    </message>
    <message id="share.sent.now">
        <source>{size} of {whole} had to be sent.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{size} of {whole} had to be sent.</translation>
    </message>
    <message id="share.set_up">
        <source>Set up storage…</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Set up storage…</translation>
    </message>
    <message id="share.speed">
        <source>{size}/s</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message id="share.stand.broken_off">
        <source>Not whole yet</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Not whole yet</translation>
    </message>
    <message id="share.stand.ended">
        <source>The link has ended</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The link has ended</translation>
    </message>
    <message id="share.stand.not_set_up">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Anyone reads it in a browser</translation>
    </message>
    <message id="share.stand.published">
        <source>Live</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Live</translation>
    </message>
    <message id="share.stand.ready">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Anyone reads it in a browser</translation>
    </message>
    <message id="share.stand.removing">
        <source>Being removed</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Being removed</translation>
    </message>
    <message id="share.stand.sending">
        <source>Being published</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Being published</translation>
    </message>
    <message id="share.stop">
        <source>Stop sharing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Stop sharing</translation>
    </message>
    <message id="share.stop.ask">
        <source>Stop sharing? All {files} files are removed from {place}, and the link ends for everybody.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Stop sharing? All {files} files are removed from {place}, and the link ends for everybody.</translation>
    </message>
    <message id="share.stop.keep">
        <source>Keep it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Keep it</translation>
    </message>
    <message id="share.stopped">
        <source>“{title}” is no longer shared</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}” is no longer shared</translation>
    </message>
    <message id="share.title">
        <source>Export &amp; Share</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Export &amp; Share</translation>
    </message>
    <message id="share.title.broken_off">
        <source>Publishing was broken off</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Publishing was broken off</translation>
    </message>
    <message id="share.title.ended">
        <source>The link has ended</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>The link has ended</translation>
    </message>
    <message id="share.title.published">
        <source>It can be read now</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>It can be read now</translation>
    </message>
    <message id="share.title.removing">
        <source>Removing it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Removing it</translation>
    </message>
    <message id="share.title.sending">
        <source>Publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Publishing</translation>
    </message>
    <message id="share.until">
        <source>Anyone with the link can read it until {day}. Stop sharing at any time.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>Anyone with the link can read it until {day}. Stop sharing at any time.</translation>
    </message>
    <message id="share.until.never">
        <source>Anyone with the link can read it. Stop sharing at any time.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Anyone with the link can read it. Stop sharing at any time.</translation>
    </message>
    <message id="share.waiting">
        <source>It begins after other tasks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>It begins after other tasks</translation>
    </message>
    <message id="share.web.head">
        <source>Share</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Share</translation>
    </message>
    <message id="share.where">
        <source>Where to</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Where to</translation>
    </message>
    <message id="share.words.set">
        <source>Set over the art</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Set over the art</translation>
    </message>
    <message id="shortcuts.clash">
        <source>{keys} is “{name}” already.</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>{keys} is “{name}” already.</translation>
    </message>
    <message id="shortcuts.does.all">
        <source>Select all</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Select all</translation>
    </message>
    <message id="shortcuts.does.arrows">
        <source>Move</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Move</translation>
    </message>
    <message id="shortcuts.does.delete">
        <source>Delete, with undo</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Delete, with undo</translation>
    </message>
    <message id="shortcuts.does.enter">
        <source>Open or edit</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Open or edit</translation>
    </message>
    <message id="shortcuts.does.menu">
        <source>Open the context menu</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Open the context menu</translation>
    </message>
    <message id="shortcuts.does.reorder">
        <source>Move up in the order (Alt+Down: down)</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Move up in the order (Alt+Down: down)</translation>
    </message>
    <message id="shortcuts.does.space">
        <source>Press a button, tick a choice</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Press a button, tick a choice</translation>
    </message>
    <message id="shortcuts.field">
        <source>Press keys</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Press keys</translation>
    </message>
    <message id="shortcuts.find">
        <source>Find a shortcut</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Find a shortcut</translation>
    </message>
    <message id="shortcuts.fixed">
        <source>This key is the same for everybody.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>This key is the same for everybody.</translation>
    </message>
    <message id="shortcuts.hint">
        <source>Keys can be changed in Settings.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Keys can be changed in Settings.</translation>
    </message>
    <message id="shortcuts.key.arrows">
        <source>Arrows</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Arrows</translation>
    </message>
    <message id="shortcuts.key.space">
        <source>Space</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Space</translation>
    </message>
    <message id="shortcuts.more">
        <source>Lists and pages</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Lists and pages</translation>
    </message>
    <message id="shortcuts.none">
        <source>None</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>None</translation>
    </message>
    <message id="shortcuts.nothing">
        <source>No shortcut is called that.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>No shortcut is called that.</translation>
    </message>
    <message id="shortcuts.own">
        <source>Your own</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Your own</translation>
    </message>
    <message id="shortcuts.reserved">
        <source>{keys} belongs to fields and lists. Choose other keys.</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>{keys} belongs to fields and lists. Choose other keys.</translation>
    </message>
    <message id="shortcuts.take">
        <source>Use it here</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Use it here</translation>
    </message>
    <message id="shortcuts.title">
        <source>Shortcuts</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Shortcuts</translation>
    </message>
    <message id="shortcuts.usual">
        <source>Usual keys</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>Usual keys</translation>
    </message>
    <message id="shortcuts.usual.all">
        <source>All as usual</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>All as usual</translation>
    </message>
    <message id="shortcuts.usual.keys">
        <source>Usual keys: {keys}</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>Usual keys: {keys}</translation>
    </message>
    <message id="shot.close_up">
        <source>Close-up</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>Close-up</translation>
    </message>
    <message id="shot.extreme_close_up">
        <source>Extreme close-up</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>Extreme close-up</translation>
    </message>
    <message id="shot.extreme_wide">
        <source>Extreme wide</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>Extreme wide</translation>
    </message>
    <message id="shot.insert">
        <source>Insert</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>Insert</translation>
    </message>
    <message id="shot.medium">
        <source>Medium</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>Medium</translation>
    </message>
    <message id="shot.wide">
        <source>Wide</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>Wide</translation>
    </message>
    <message id="stage.cast">
        <source>Cast</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Cast</translation>
    </message>
    <message id="stage.export">
        <source>Export &amp; Share</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Export &amp; Share</translation>
    </message>
    <message id="stage.export.short">
        <source>Export</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Export</translation>
    </message>
    <message id="stage.pages">
        <source>Pages</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Pages</translation>
    </message>
    <message id="stage.panels">
        <source>Panels</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Panels</translation>
    </message>
    <message id="stage.script">
        <source>Script</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Script</translation>
    </message>
    <message id="stage.state.done">
        <source>{stage}, done</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}, done</translation>
    </message>
    <message id="stage.state.failed">
        <source>{stage}, needs you</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}, needs you</translation>
    </message>
    <message id="stage.state.future">
        <source>{stage}, not started</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}, not started</translation>
    </message>
    <message id="stage.state.half">
        <source>{stage}, in progress</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}, in progress</translation>
    </message>
    <message id="stage.state.stale">
        <source>{stage}, changed upstream</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}, changed upstream</translation>
    </message>
    <message id="stage.story">
        <source>Story</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Story</translation>
    </message>
    <message id="stage.storyboard">
        <source>Storyboard</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>Storyboard</translation>
    </message>
    <message id="stages.name">
        <source>Stages of the book</source>
        <extracomment>Part of the window: stages.</extracomment>
        <translation>Stages of the book</translation>
    </message>
    <message id="state.cancelled">
        <source>Cancelled</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message id="state.done">
        <source>Done</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Done</translation>
    </message>
    <message id="state.drawing">
        <source>Drawing</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Drawing</translation>
    </message>
    <message id="state.failed">
        <source>Not drawn</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Not drawn</translation>
    </message>
    <message id="state.paused">
        <source>Paused</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Paused</translation>
    </message>
    <message id="state.refused">
        <source>Refused</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Refused</translation>
    </message>
    <message id="state.stale">
        <source>Changed since</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Changed since</translation>
    </message>
    <message id="state.unknown">
        <source>Outcome unknown</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Outcome unknown</translation>
    </message>
    <message id="state.waiting">
        <source>Waiting</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message id="stop">
        <source>. </source>
        <extracomment>Part of the window: stop.</extracomment>
        <translation>. </translation>
    </message>
    <message id="story.covered">
        <source>{percent} % of the text is in panels</source>
        <extracomment>The Story stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{percent} % of the text is in panels</translation>
    </message>
    <message id="story.name">
        <source>Text of the story</source>
        <extracomment>The Story stage.</extracomment>
        <translation>Text of the story</translation>
    </message>
    <message id="story.panel">
        <source>Panel {n}</source>
        <extracomment>The Story stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>Panel {n}</translation>
    </message>
    <message id="strip.all_done" numerus="yes">
        <source>{n} panels drawn</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel drawn</numerusform>
            <numerusform>{n} panels drawn</numerusform>
        </translation>
    </message>
    <message id="strip.done">
        <source>{n} done</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} done</translation>
    </message>
    <message id="strip.drawing">
        <source>Drawing panel {n} of {total}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Drawing panel {n} of {total}</translation>
    </message>
    <message id="strip.elapsed">
        <source>{time}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="strip.exporting">
        <source>Exporting “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Exporting “{title}”</translation>
    </message>
    <message id="strip.fewer">
        <source>not {asked}: the story has no more sentences to show</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>not {asked}: the story has no more sentences to show</translation>
    </message>
    <message id="strip.idle">
        <source>Nothing to draw</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>Nothing to draw</translation>
    </message>
    <message id="strip.left">
        <source>{time} left</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{time} left</translation>
    </message>
    <message id="strip.name">
        <source>What is being worked on</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>What is being worked on</translation>
    </message>
    <message id="strip.needs" numerus="yes">
        <source>{n} need you</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} needs you</numerusform>
            <numerusform>{n} need you</numerusform>
        </translation>
    </message>
    <message id="strip.pages" numerus="yes">
        <source>{n} pages</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message id="strip.pause">
        <source>Pause all</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>Pause all</translation>
    </message>
    <message id="strip.paused">
        <source>Queue paused</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>Queue paused</translation>
    </message>
    <message id="strip.planning">
        <source>Planning “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Planning “{title}”</translation>
    </message>
    <message id="strip.publish">
        <source>Publishing “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Publishing “{title}”</translation>
    </message>
    <message id="strip.redrawing">
        <source>Redrawing a panel of “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Redrawing a panel of “{title}”</translation>
    </message>
    <message id="strip.resume">
        <source>Resume all</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>Resume all</translation>
    </message>
    <message id="strip.sheet">
        <source>Drawing a model sheet for {title}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Drawing a model sheet for {title}</translation>
    </message>
    <message id="strip.storyboard">
        <source>Storyboard ready: {pages}, {panels}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Storyboard ready: {pages}, {panels}</translation>
    </message>
    <message id="strip.tasks">
        <source>Tasks</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>Tasks</translation>
    </message>
    <message id="strip.unpublish">
        <source>Removing “{title}” from the web</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>Removing “{title}” from the web</translation>
    </message>
    <message id="strip.waiting">
        <source>Waiting</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message id="style.art_style">
        <source>Art style</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Art style</translation>
    </message>
    <message id="style.art_style.anime_manga">
        <source>Anime / manga</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Anime / manga</translation>
    </message>
    <message id="style.art_style.cartoon">
        <source>Cartoon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Cartoon</translation>
    </message>
    <message id="style.art_style.chibi">
        <source>Chibi (cute, simplified)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Chibi (cute, simplified)</translation>
    </message>
    <message id="style.art_style.comedy_cartoon">
        <source>Comedy / cartoon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Comedy / cartoon</translation>
    </message>
    <message id="style.art_style.comic_book">
        <source>Comic book</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Comic book</translation>
    </message>
    <message id="style.art_style.cyberpunk">
        <source>Cyberpunk</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Cyberpunk</translation>
    </message>
    <message id="style.art_style.dark_gothic">
        <source>Dark / gothic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dark / gothic</translation>
    </message>
    <message id="style.art_style.digital_art">
        <source>Digital art</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Digital art</translation>
    </message>
    <message id="style.art_style.fantasy">
        <source>Fantasy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Fantasy</translation>
    </message>
    <message id="style.art_style.horror">
        <source>Horror</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Horror</translation>
    </message>
    <message id="style.art_style.minimalist">
        <source>Minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Minimalist</translation>
    </message>
    <message id="style.art_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>None</translation>
    </message>
    <message id="style.art_style.oil_painting">
        <source>Oil painting</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Oil painting</translation>
    </message>
    <message id="style.art_style.realistic">
        <source>Realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Realistic</translation>
    </message>
    <message id="style.art_style.seinen">
        <source>Seinen (mature, detailed)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Seinen (mature, detailed)</translation>
    </message>
    <message id="style.art_style.semi_realistic">
        <source>Semi-realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Semi-realistic</translation>
    </message>
    <message id="style.art_style.shonen">
        <source>Shonen (bold, dynamic)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Shonen (bold, dynamic)</translation>
    </message>
    <message id="style.art_style.shoujo">
        <source>Shoujo (soft, romantic)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Shoujo (soft, romantic)</translation>
    </message>
    <message id="style.art_style.sketch">
        <source>Sketch</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sketch</translation>
    </message>
    <message id="style.art_style.traditional_manga">
        <source>Traditional manga / anime</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Traditional manga / anime</translation>
    </message>
    <message id="style.art_style.vintage">
        <source>Vintage</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Vintage</translation>
    </message>
    <message id="style.art_style.watercolor">
        <source>Watercolor</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Watercolor</translation>
    </message>
    <message id="style.character_style">
        <source>Characters</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Characters</translation>
    </message>
    <message id="style.character_style.cartoonish">
        <source>Cartoonish</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Cartoonish</translation>
    </message>
    <message id="style.character_style.chibi_cute">
        <source>Chibi / cute</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Chibi / cute</translation>
    </message>
    <message id="style.character_style.cute_moe">
        <source>Cute / moe</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Cute / moe</translation>
    </message>
    <message id="style.character_style.detailed_faces">
        <source>Detailed faces</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Detailed faces</translation>
    </message>
    <message id="style.character_style.detailed_realistic">
        <source>Detailed / realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Detailed / realistic</translation>
    </message>
    <message id="style.character_style.dynamic_poses">
        <source>Dynamic poses</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dynamic poses</translation>
    </message>
    <message id="style.character_style.elegant_graceful">
        <source>Elegant / graceful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Elegant / graceful</translation>
    </message>
    <message id="style.character_style.expressive_eyes">
        <source>Expressive eyes</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Expressive eyes</translation>
    </message>
    <message id="style.character_style.fantasy_otherworldly">
        <source>Fantasy / otherworldly</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Fantasy / otherworldly</translation>
    </message>
    <message id="style.character_style.heroic_muscular">
        <source>Heroic / muscular</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Heroic / muscular</translation>
    </message>
    <message id="style.character_style.mature_adult">
        <source>Mature / adult</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Mature / adult</translation>
    </message>
    <message id="style.character_style.muscular_athletic">
        <source>Muscular / athletic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Muscular / athletic</translation>
    </message>
    <message id="style.character_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>None</translation>
    </message>
    <message id="style.character_style.realistic_proportions">
        <source>Realistic proportions</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Realistic proportions</translation>
    </message>
    <message id="style.character_style.simple_clean">
        <source>Simple / clean</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Simple / clean</translation>
    </message>
    <message id="style.character_style.simple_minimalist">
        <source>Simple / minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Simple / minimalist</translation>
    </message>
    <message id="style.character_style.stylized_expressive">
        <source>Stylized / expressive</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Stylized / expressive</translation>
    </message>
    <message id="style.character_style.young_teen">
        <source>Young / teen</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Young / teen</translation>
    </message>
    <message id="style.color_palette">
        <source>Colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Colours</translation>
    </message>
    <message id="style.color_palette.black_and_white">
        <source>Black and white</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Black and white</translation>
    </message>
    <message id="style.color_palette.cool_tones">
        <source>Cool tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Cool tones</translation>
    </message>
    <message id="style.color_palette.earth_tones">
        <source>Earth tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Earth tones</translation>
    </message>
    <message id="style.color_palette.full_color">
        <source>Full colour</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Full colour</translation>
    </message>
    <message id="style.color_palette.high_contrast">
        <source>High contrast</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message id="style.color_palette.monochromatic_blue">
        <source>Shades of blue</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Shades of blue</translation>
    </message>
    <message id="style.color_palette.monochromatic_red">
        <source>Shades of red</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Shades of red</translation>
    </message>
    <message id="style.color_palette.monochrome">
        <source>Monochrome</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Monochrome</translation>
    </message>
    <message id="style.color_palette.neon">
        <source>Neon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Neon</translation>
    </message>
    <message id="style.color_palette.neon_vibrant">
        <source>Neon / vibrant</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Neon / vibrant</translation>
    </message>
    <message id="style.color_palette.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>None</translation>
    </message>
    <message id="style.color_palette.pastel">
        <source>Pastel</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Pastel</translation>
    </message>
    <message id="style.color_palette.pastel_colors">
        <source>Pastel colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Pastel colours</translation>
    </message>
    <message id="style.color_palette.sepia">
        <source>Sepia</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sepia</translation>
    </message>
    <message id="style.color_palette.sepia_vintage">
        <source>Sepia / vintage</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sepia / vintage</translation>
    </message>
    <message id="style.color_palette.sunset_colors">
        <source>Sunset colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sunset colours</translation>
    </message>
    <message id="style.color_palette.vibrant">
        <source>Vibrant</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Vibrant</translation>
    </message>
    <message id="style.color_palette.warm_tones">
        <source>Warm tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Warm tones</translation>
    </message>
    <message id="style.composition">
        <source>Composition</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Composition</translation>
    </message>
    <message id="style.composition.action_scene">
        <source>Action scene</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Action scene</translation>
    </message>
    <message id="style.composition.asymmetrical">
        <source>Asymmetrical</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Asymmetrical</translation>
    </message>
    <message id="style.composition.balanced_stable">
        <source>Balanced / stable</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Balanced / stable</translation>
    </message>
    <message id="style.composition.centered_composition">
        <source>Centred</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Centred</translation>
    </message>
    <message id="style.composition.close_up">
        <source>Close-up</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Close-up</translation>
    </message>
    <message id="style.composition.close_up_focus">
        <source>Focus on close-ups</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Focus on close-ups</translation>
    </message>
    <message id="style.composition.dramatic_angles">
        <source>Dramatic angles</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dramatic angles</translation>
    </message>
    <message id="style.composition.dramatic_perspective">
        <source>Dramatic perspective</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dramatic perspective</translation>
    </message>
    <message id="style.composition.dynamic_action">
        <source>Dynamic / action</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dynamic / action</translation>
    </message>
    <message id="style.composition.dynamic_angle">
        <source>Dynamic angle</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dynamic angle</translation>
    </message>
    <message id="style.composition.landscape_view">
        <source>Landscape view</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Landscape view</translation>
    </message>
    <message id="style.composition.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>None</translation>
    </message>
    <message id="style.composition.portrait_style">
        <source>Portrait style</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Portrait style</translation>
    </message>
    <message id="style.composition.rule_of_thirds">
        <source>Rule of thirds</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Rule of thirds</translation>
    </message>
    <message id="style.composition.traditional_conservative">
        <source>Traditional / conservative</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Traditional / conservative</translation>
    </message>
    <message id="style.composition.wide_environmental">
        <source>Wide / surroundings</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Wide / surroundings</translation>
    </message>
    <message id="style.composition.wide_shot">
        <source>Wide shot</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Wide shot</translation>
    </message>
    <message id="style.line_style">
        <source>Lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Lines</translation>
    </message>
    <message id="style.line_style.bold_outlines">
        <source>Bold outlines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Bold outlines</translation>
    </message>
    <message id="style.line_style.bold_thick">
        <source>Bold / thick</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Bold / thick</translation>
    </message>
    <message id="style.line_style.clean_lines">
        <source>Clean lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Clean lines</translation>
    </message>
    <message id="style.line_style.clean_precise">
        <source>Clean / precise</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Clean / precise</translation>
    </message>
    <message id="style.line_style.crosshatching">
        <source>Crosshatching</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Crosshatching</translation>
    </message>
    <message id="style.line_style.detailed_complex">
        <source>Detailed / complex</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Detailed / complex</translation>
    </message>
    <message id="style.line_style.detailed_linework">
        <source>Detailed linework</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Detailed linework</translation>
    </message>
    <message id="style.line_style.fine_delicate">
        <source>Fine / delicate</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Fine / delicate</translation>
    </message>
    <message id="style.line_style.minimal_lines">
        <source>Minimal lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Minimal lines</translation>
    </message>
    <message id="style.line_style.minimalist">
        <source>Minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Minimalist</translation>
    </message>
    <message id="style.line_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>None</translation>
    </message>
    <message id="style.line_style.rough_sketchy">
        <source>Rough / sketchy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Rough / sketchy</translation>
    </message>
    <message id="style.line_style.sharp_angles">
        <source>Sharp angles</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sharp angles</translation>
    </message>
    <message id="style.line_style.sketchy">
        <source>Sketchy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sketchy</translation>
    </message>
    <message id="style.line_style.smooth_curves">
        <source>Smooth curves</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Smooth curves</translation>
    </message>
    <message id="style.line_style.soft_lines">
        <source>Soft lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Soft lines</translation>
    </message>
    <message id="style.line_style.variable_weight">
        <source>Variable weight</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Variable weight</translation>
    </message>
    <message id="style.mood">
        <source>Mood</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Mood</translation>
    </message>
    <message id="style.mood.action_packed">
        <source>Action-packed</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Action-packed</translation>
    </message>
    <message id="style.mood.adventurous">
        <source>Adventurous</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Adventurous</translation>
    </message>
    <message id="style.mood.dark">
        <source>Dark</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dark</translation>
    </message>
    <message id="style.mood.dark_mysterious">
        <source>Dark / mysterious</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dark / mysterious</translation>
    </message>
    <message id="style.mood.dramatic">
        <source>Dramatic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dramatic</translation>
    </message>
    <message id="style.mood.dramatic_intense">
        <source>Dramatic / intense</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Dramatic / intense</translation>
    </message>
    <message id="style.mood.energetic">
        <source>Energetic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Energetic</translation>
    </message>
    <message id="style.mood.epic_heroic">
        <source>Epic / heroic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Epic / heroic</translation>
    </message>
    <message id="style.mood.happy">
        <source>Happy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Happy</translation>
    </message>
    <message id="style.mood.light_cheerful">
        <source>Light / cheerful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Light / cheerful</translation>
    </message>
    <message id="style.mood.melancholic">
        <source>Melancholic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Melancholic</translation>
    </message>
    <message id="style.mood.mysterious">
        <source>Mysterious</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Mysterious</translation>
    </message>
    <message id="style.mood.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>None</translation>
    </message>
    <message id="style.mood.nostalgic">
        <source>Nostalgic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Nostalgic</translation>
    </message>
    <message id="style.mood.peaceful">
        <source>Peaceful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Peaceful</translation>
    </message>
    <message id="style.mood.peaceful_serene">
        <source>Peaceful / serene</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Peaceful / serene</translation>
    </message>
    <message id="style.mood.romantic">
        <source>Romantic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Romantic</translation>
    </message>
    <message id="style.mood.sad">
        <source>Sad</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Sad</translation>
    </message>
    <message id="style.mood.suspenseful">
        <source>Suspenseful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Suspenseful</translation>
    </message>
    <message id="style.mood.whimsical">
        <source>Whimsical</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Whimsical</translation>
    </message>
    <message id="takes.first">
        <source>First drawing</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>First drawing</translation>
    </message>
    <message id="takes.in_use">
        <source>in use</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>in use</translation>
    </message>
    <message id="takes.name">
        <source>Takes of the panel</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>Takes of the panel</translation>
    </message>
    <message id="takes.spoken">
        <source>Take {n}, {words}, {state}</source>
        <extracomment>The drawings of a panel, of which one is in use. What is in {braces} is filled in by the program.</extracomment>
        <translation>Take {n}, {words}, {state}</translation>
    </message>
    <message id="takes.use">
        <source>Use this take</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>Use this take</translation>
    </message>
    <message id="task.held.account">
        <source>{provider} takes no calls</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} takes no calls</translation>
    </message>
    <message id="task.held.cap">
        <source>Paused: cap reached</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Paused: cap reached</translation>
    </message>
    <message id="task.held.crashes">
        <source>Paused after two crashes</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Paused after two crashes</translation>
    </message>
    <message id="task.held.person">
        <source>Paused by you</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Paused by you</translation>
    </message>
    <message id="task.kept_late" numerus="yes">
        <source>{n} panels came after you cancelled. They were paid for, and are kept.</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} panel came after you cancelled. It was paid for, and is kept.</numerusform>
            <numerusform>{n} panels came after you cancelled. They were paid for, and are kept.</numerusform>
        </translation>
    </message>
    <message id="task.kind.draw_panels">
        <source>Draw panels</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Draw panels</translation>
    </message>
    <message id="task.kind.draw_sheet">
        <source>Draw model sheet</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Draw model sheet</translation>
    </message>
    <message id="task.kind.export">
        <source>Export</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Export</translation>
    </message>
    <message id="task.kind.make_manga">
        <source>Make manga</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Make manga</translation>
    </message>
    <message id="task.kind.publish">
        <source>Publish</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Publish</translation>
    </message>
    <message id="task.kind.recognise_cast">
        <source>Find cast</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Find cast</translation>
    </message>
    <message id="task.kind.redraw_panel">
        <source>Redraw panel</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Redraw panel</translation>
    </message>
    <message id="task.kind.unpublish">
        <source>Unpublish</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Unpublish</translation>
    </message>
    <message id="task.kind.write_script">
        <source>Write script</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Write script</translation>
    </message>
    <message id="task.state.cancelled">
        <source>Cancelled</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message id="task.state.done">
        <source>Done</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Done</translation>
    </message>
    <message id="task.state.done_with_gaps">
        <source>Done with gaps</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Done with gaps</translation>
    </message>
    <message id="task.state.failed">
        <source>Failed</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Failed</translation>
    </message>
    <message id="task.state.needs_you">
        <source>Needs you</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Needs you</translation>
    </message>
    <message id="task.state.paused">
        <source>Paused</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Paused</translation>
    </message>
    <message id="task.state.running">
        <source>Running</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Running</translation>
    </message>
    <message id="task.state.waiting">
        <source>Waiting</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message id="task.state.waiting.place">
        <source>Waiting · no. {n}</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program.</extracomment>
        <translation>Waiting · no. {n}</translation>
    </message>
    <message id="tasks.cancel">
        <source>Cancel</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message id="tasks.cancelled">
        <source>Cancelled: {name}, “{title}”</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>Cancelled: {name}, “{title}”</translation>
    </message>
    <message id="tasks.cap">
        <source>Raise the cap…</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Raise the cap…</translation>
    </message>
    <message id="tasks.column.cost">
        <source>Cost</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Cost</translation>
    </message>
    <message id="tasks.column.elapsed">
        <source>Elapsed</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Elapsed</translation>
    </message>
    <message id="tasks.column.left">
        <source>Left</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Left</translation>
    </message>
    <message id="tasks.column.menu">
        <source>Actions</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Actions</translation>
    </message>
    <message id="tasks.column.progress">
        <source>Progress</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Progress</translation>
    </message>
    <message id="tasks.column.state">
        <source>State</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>State</translation>
    </message>
    <message id="tasks.column.task">
        <source>Task</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Task</translation>
    </message>
    <message id="tasks.delete">
        <source>Remove from the list</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Remove from the list</translation>
    </message>
    <message id="tasks.deleted">
        <source>Removed from the list: {name}, “{title}”</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>Removed from the list: {name}, “{title}”</translation>
    </message>
    <message id="tasks.done_of">
        <source>{done} of {total}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{done} of {total}</translation>
    </message>
    <message id="tasks.draw_again">
        <source>Draw again, may cost twice</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Draw again, may cost twice</translation>
    </message>
    <message id="tasks.empty">
        <source>No tasks. What you ask for appears here.</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>No tasks. What you ask for appears here.</translation>
    </message>
    <message id="tasks.first">
        <source>Move to the front</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Move to the front</translation>
    </message>
    <message id="tasks.kinds">
        <source>Kind of task</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Kind of task</translation>
    </message>
    <message id="tasks.kinds.all">
        <source>All kinds</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>All kinds</translation>
    </message>
    <message id="tasks.last">
        <source>Move to the end</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Move to the end</translation>
    </message>
    <message id="tasks.name">
        <source>Tasks</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Tasks</translation>
    </message>
    <message id="tasks.none">
        <source>No task fits this filter.</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>No task fits this filter.</translation>
    </message>
    <message id="tasks.open">
        <source>Open the book</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Open the book</translation>
    </message>
    <message id="tasks.pause">
        <source>Pause</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Pause</translation>
    </message>
    <message id="tasks.reserved">
        <source>{price} on its way</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{price} on its way</translation>
    </message>
    <message id="tasks.resume">
        <source>Resume</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Resume</translation>
    </message>
    <message id="tasks.retry">
        <source>Try again</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Try again</translation>
    </message>
    <message id="tasks.retry_all">
        <source>Retry failed</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Retry failed</translation>
    </message>
    <message id="tasks.run_again">
        <source>Run again</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Run again</translation>
    </message>
    <message id="tasks.search">
        <source>Search tasks</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Search tasks</translation>
    </message>
    <message id="tasks.shown.all">
        <source>All</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>All</translation>
    </message>
    <message id="tasks.shown.cancelled">
        <source>Cancelled</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message id="tasks.shown.done">
        <source>Done</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Done</translation>
    </message>
    <message id="tasks.shown.needs">
        <source>Needs you</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Needs you</translation>
    </message>
    <message id="tasks.shown.running">
        <source>Running</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Running</translation>
    </message>
    <message id="tasks.shown.waiting">
        <source>Waiting</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message id="tasks.skip">
        <source>Skip</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>Skip</translation>
    </message>
    <message id="tasks.spoken">
        <source>{name}, {book}, {state}, {done} of {total}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}, {book}, {state}, {done} of {total}</translation>
    </message>
    <message id="tasks.steps" numerus="yes">
        <source>{n} steps</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} step</numerusform>
            <numerusform>{n} steps</numerusform>
        </translation>
    </message>
    <message id="tasks.today">
        <source>Today {price}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>Today {price}</translation>
    </message>
    <message id="telling.chapter.menu">
        <source>What can be done with the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>What can be done with the chapter</translation>
    </message>
    <message id="telling.chapters">
        <source>Chapters</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Chapters</translation>
    </message>
    <message id="telling.characters" numerus="yes">
        <source>{count} characters</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{count} character</numerusform>
            <numerusform>{count} characters</numerusform>
        </translation>
    </message>
    <message id="telling.copy">
        <source>Copy</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Copy</translation>
    </message>
    <message id="telling.coverage">
        <source>Coverage</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Coverage</translation>
    </message>
    <message id="telling.coverage.chapter">
        <source>This chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>This chapter</translation>
    </message>
    <message id="telling.covered">
        <source>{told} of {whole} sentences are in the script. The rest are left out on purpose or waiting.</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{told} of {whole} sentences are in the script. The rest are left out on purpose or waiting.</translation>
    </message>
    <message id="telling.covered.all">
        <source>All {whole} sentences are in the script.</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>All {whole} sentences are in the script.</translation>
    </message>
    <message id="telling.drawn">
        <source>Drawn</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Drawn</translation>
    </message>
    <message id="telling.earlier">
        <source>Earlier part of the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Earlier part of the chapter</translation>
    </message>
    <message id="telling.fate.drawn">
        <source>Drawn</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Drawn</translation>
    </message>
    <message id="telling.fate.left_out">
        <source>Left out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Left out</translation>
    </message>
    <message id="telling.fate.narrated">
        <source>In a panel’s narration</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>In a panel’s narration</translation>
    </message>
    <message id="telling.fate.planned">
        <source>In a panel without a picture yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>In a panel without a picture yet</translation>
    </message>
    <message id="telling.fate.scripted">
        <source>In no panel yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>In no panel yet</translation>
    </message>
    <message id="telling.in_script">
        <source>{percent} % in script</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{percent} % in script</translation>
    </message>
    <message id="telling.join_next">
        <source>Join with the next chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Join with the next chapter</translation>
    </message>
    <message id="telling.later">
        <source>Later part of the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Later part of the chapter</translation>
    </message>
    <message id="telling.leave_out">
        <source>Leave out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Leave out</translation>
    </message>
    <message id="telling.left_out">
        <source>left out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>left out</translation>
    </message>
    <message id="telling.legend">
        <source>How sentences are marked</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>How sentences are marked</translation>
    </message>
    <message id="telling.make" numerus="yes">
        <source>Make {n} chapters · {price}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>Make this chapter · {price}</numerusform>
            <numerusform>Make {n} chapters · {price}</numerusform>
        </translation>
    </message>
    <message id="telling.make.about" numerus="yes">
        <source>About {n} panels</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>About {n} panel</numerusform>
            <numerusform>About {n} panels</numerusform>
        </translation>
    </message>
    <message id="telling.make.counting">
        <source>Counting the price…</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Counting the price…</translation>
    </message>
    <message id="telling.make.sure">
        <source>Make for {price}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>Make for {price}</translation>
    </message>
    <message id="telling.make.these">
        <source>Make these chapters…</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Make these chapters…</translation>
    </message>
    <message id="telling.making" numerus="yes">
        <source>{n} chapters are being made</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} chapter is being made</numerusform>
            <numerusform>{n} chapters are being made</numerusform>
        </translation>
    </message>
    <message id="telling.narrated">
        <source>Merged into narration</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Merged into narration</translation>
    </message>
    <message id="telling.not_in_script">
        <source>not in script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>not in script</translation>
    </message>
    <message id="telling.part">
        <source>part {n} of {whole}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>part {n} of {whole}</translation>
    </message>
    <message id="telling.rename">
        <source>Rename</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Rename</translation>
    </message>
    <message id="telling.saved">
        <source>Saved</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Saved</translation>
    </message>
    <message id="telling.script">
        <source>In script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>In script</translation>
    </message>
    <message id="telling.sentence">
        <source>Sentence</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Sentence</translation>
    </message>
    <message id="telling.sentence.none">
        <source>Choose a sentence to see what became of it.</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Choose a sentence to see what became of it.</translation>
    </message>
    <message id="telling.show_panel">
        <source>Show the panel</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Show the panel</translation>
    </message>
    <message id="telling.show_story">
        <source>Show in story</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Show in story</translation>
    </message>
    <message id="telling.split_here">
        <source>Split chapter here</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Split chapter here</translation>
    </message>
    <message id="telling.tell_again">
        <source>Tell it again</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Tell it again</translation>
    </message>
    <message id="telling.to_line">
        <source>Show in script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Show in script</translation>
    </message>
    <message id="telling.to_panel">
        <source>Show panel {panel}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>Show panel {panel}</translation>
    </message>
    <message id="telling.unused">
        <source>Not used</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Not used</translation>
    </message>
    <message id="telling.waits">
        <source>Not in the script yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>Not in the script yet</translation>
    </message>
    <message id="telling.words" numerus="yes">
        <source>{count} words</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{count} word</numerusform>
            <numerusform>{count} words</numerusform>
        </translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <extracomment>Light or dark.</extracomment>
        <translation>Dark</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <extracomment>Light or dark.</extracomment>
        <translation>Light</translation>
    </message>
    <message id="theme.system">
        <source>Like the system</source>
        <extracomment>Light or dark.</extracomment>
        <translation>Like the system</translation>
    </message>
    <message id="time.about.hours">
        <source>about {n} h</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>about {n} h</translation>
    </message>
    <message id="time.about.minutes">
        <source>about {n} min</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>about {n} min</translation>
    </message>
    <message id="time.about.seconds">
        <source>about {n} s</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>about {n} s</translation>
    </message>
    <message id="time.dawn">
        <source>dawn</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>dawn</translation>
    </message>
    <message id="time.day">
        <source>day</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>day</translation>
    </message>
    <message id="time.dusk">
        <source>dusk</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>dusk</translation>
    </message>
    <message id="time.night">
        <source>night</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>night</translation>
    </message>
    <message id="tray.paused">
        <source>paused</source>
        <extracomment>Part of the window: tray.</extracomment>
        <translation>paused</translation>
    </message>
    <message id="tray.show">
        <source>Show MangakAI</source>
        <extracomment>Part of the window: tray.</extracomment>
        <translation>Show MangakAI</translation>
    </message>
    <message id="tray.working" numerus="yes">
        <source>{n} tasks</source>
        <extracomment>Part of the window: tray. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} task</numerusform>
            <numerusform>{n} tasks</numerusform>
        </translation>
    </message>
    <message id="undo">
        <source>Undo</source>
        <extracomment>Part of the window: undo.</extracomment>
        <translation>Undo</translation>
    </message>
    <message id="update.show">
        <source>Version {version} is there</source>
        <extracomment>Part of the window: update. What is in {braces} is filled in by the program.</extracomment>
        <translation>Version {version} is there</translation>
    </message>
    <message id="update.there">
        <source>There is a newer version: {version} (Help, About)</source>
        <extracomment>Part of the window: update. What is in {braces} is filled in by the program.</extracomment>
        <translation>There is a newer version: {version} (Help, About)</translation>
    </message>
    <message id="weather.clear">
        <source>clear</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>clear</translation>
    </message>
    <message id="weather.cloudy">
        <source>cloudy</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>cloudy</translation>
    </message>
    <message id="weather.fog">
        <source>fog</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>fog</translation>
    </message>
    <message id="weather.rain">
        <source>rain</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>rain</translation>
    </message>
    <message id="weather.snow">
        <source>snow</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>snow</translation>
    </message>
    <message id="weather.storm">
        <source>storm</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>storm</translation>
    </message>
    <message id="weather.wind">
        <source>wind</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>wind</translation>
    </message>
    <message id="weight.large">
        <source>Large</source>
        <extracomment>Part of the window: weight.</extracomment>
        <translation>Large</translation>
    </message>
    <message id="weight.small">
        <source>Small</source>
        <extracomment>Part of the window: weight.</extracomment>
        <translation>Small</translation>
    </message>
    <message id="weight.usual">
        <source>Usual</source>
        <extracomment>Part of the window: weight.</extracomment>
        <translation>Usual</translation>
    </message>
    <message id="write.again.price">
        <source>Write again · {price}</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>Write again · {price}</translation>
    </message>
    <message id="write.begun">
        <source>Chapter {n} is being written</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>Chapter {n} is being written</translation>
    </message>
    <message id="write.new">
        <source>The chapter gets scenes, lines and who says them. Its panels can be made afterwards.</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>The chapter gets scenes, lines and who says them. Its panels can be made afterwards.</translation>
    </message>
    <message id="write.price">
        <source>Write · {price}</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>Write · {price}</translation>
    </message>
    <message id="write.stays">
        <source>What you changed stays: {what}. The rest is written again.</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>What you changed stays: {what}. The rest is written again.</translation>
    </message>
    <message id="write.stays.lines" numerus="yes">
        <source>{n} lines</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message id="write.stays.nothing">
        <source>You have changed nothing in this chapter. All of it is written again.</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>You have changed nothing in this chapter. All of it is written again.</translation>
    </message>
    <message id="write.stays.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} scene</numerusform>
            <numerusform>{n} scenes</numerusform>
        </translation>
    </message>
    <message id="write.title">
        <source>Write the script</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>Write the script</translation>
    </message>
    <message id="write.title.again">
        <source>Write the script again</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>Write the script again</translation>
    </message>
</context>
</TS>
