<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.copy">
        <source>Copy versions</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message id="about.licence">
        <source>Licence text</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>ライセンス全文</translation>
    </message>
    <message id="about.parts">
        <source>Made with</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>使用しているもの</translation>
    </message>
    <message id="about.reading">
        <source>Reading the licences …</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>ライセンスを読み込んでいます…</translation>
    </message>
    <message id="about.title">
        <source>About MangakAI</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>MangakAI について</translation>
    </message>
    <message id="about.version">
        <source>Version {version}</source>
        <extracomment>Part of the window: about. What is in {braces} is filled in by the program.</extracomment>
        <translation>バージョン {version}</translation>
    </message>
    <message id="action.about">
        <source>About MangakAI</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>MangakAI について</translation>
    </message>
    <message id="action.back">
        <source>One step back</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>一つ戻る</translation>
    </message>
    <message id="action.blink">
        <source>Blink takes</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>テイクを切り替えて比較</translation>
    </message>
    <message id="action.commands">
        <source>Search commands</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>コマンドを検索</translation>
    </message>
    <message id="action.compare">
        <source>Compare takes</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>テイクを比較</translation>
    </message>
    <message id="action.copy">
        <source>Copy picture</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>絵をコピー</translation>
    </message>
    <message id="action.delete">
        <source>Delete book</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>本を削除</translation>
    </message>
    <message id="action.detail">
        <source>Panel up close</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>コマを拡大</translation>
    </message>
    <message id="action.diagnostics">
        <source>Copy diagnostics</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>診断情報をコピー</translation>
    </message>
    <message id="action.export">
        <source>Export</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>書き出し</translation>
    </message>
    <message id="action.film">
        <source>Film</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>フィルム</translation>
    </message>
    <message id="action.find">
        <source>Find</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>検索</translation>
    </message>
    <message id="action.first_steps">
        <source>First steps</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>はじめの一歩</translation>
    </message>
    <message id="action.grid">
        <source>Grid</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>一覧</translation>
    </message>
    <message id="action.import">
        <source>Choose a story…</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>物語を選ぶ…</translation>
    </message>
    <message id="action.inspector">
        <source>Inspector</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>インスペクター</translation>
    </message>
    <message id="action.library">
        <source>Back to the library</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>ライブラリに戻る</translation>
    </message>
    <message id="action.menu">
        <source>Show the menu bar</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>メニューバーを表示</translation>
    </message>
    <message id="action.new">
        <source>New book</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>新しい本</translation>
    </message>
    <message id="action.next_problem">
        <source>Next panel that needs you</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>次の要対応のコマ</translation>
    </message>
    <message id="action.outline">
        <source>Outline</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>アウトライン</translation>
    </message>
    <message id="action.paste">
        <source>Paste a story</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>物語を貼り付け</translation>
    </message>
    <message id="action.pause">
        <source>Pause or resume all</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>すべて停止・再開</translation>
    </message>
    <message id="action.primary">
        <source>The red button</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>赤いボタン</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>終了</translation>
    </message>
    <message id="action.read">
        <source>Read</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>読む</translation>
    </message>
    <message id="action.redo">
        <source>Redo</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>やり直す</translation>
    </message>
    <message id="action.redo.what">
        <source>Redo: {what}</source>
        <extracomment>A command, in menus and in the list of shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>やり直す: {what}</translation>
    </message>
    <message id="action.redraw">
        <source>Redraw the panel</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>コマを描き直す</translation>
    </message>
    <message id="action.region.next">
        <source>Next region</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>次の領域</translation>
    </message>
    <message id="action.region.previous">
        <source>Previous region</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>前の領域</translation>
    </message>
    <message id="action.rename">
        <source>Rename</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message id="action.settings">
        <source>Settings…</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>設定…</translation>
    </message>
    <message id="action.shortcuts">
        <source>Shortcuts</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message id="action.take.next">
        <source>Next take</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>次のテイク</translation>
    </message>
    <message id="action.take.previous">
        <source>Previous take</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>前のテイク</translation>
    </message>
    <message id="action.tasks">
        <source>Tasks</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>タスク</translation>
    </message>
    <message id="action.tool.hand">
        <source>Hand</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>手のひら</translation>
    </message>
    <message id="action.tool.select">
        <source>Select</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>選択</translation>
    </message>
    <message id="action.trash">
        <source>Open the trash</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>ゴミ箱を開く</translation>
    </message>
    <message id="action.undo">
        <source>Undo</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message id="action.undo.what">
        <source>Undo: {what}</source>
        <extracomment>A command, in menus and in the list of shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>元に戻す: {what}</translation>
    </message>
    <message id="action.zoom.fit">
        <source>Fit to window</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>画面に合わせる</translation>
    </message>
    <message id="action.zoom.full">
        <source>Full size</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>原寸</translation>
    </message>
    <message id="action.zoom.in">
        <source>Larger panels</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>コマを大きく</translation>
    </message>
    <message id="action.zoom.out">
        <source>Smaller panels</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>コマを小さく</translation>
    </message>
    <message id="alarm.cap">
        <source>Drawing is paused: the {cap} cap is reached. Raise the cap to go on.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program.</extracomment>
        <translation>上限の {cap} に達したため、描画を一時停止しました。続けるには上限を上げてください。</translation>
    </message>
    <message id="alarm.cap.month">
        <source>Drawing is paused: the cap of this month is reached. Raise the cap to go on.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>今月の上限に達したため、描画を一時停止しました。続けるには上限を上げてください。</translation>
    </message>
    <message id="alarm.crashes">
        <source>MangakAI closed unexpectedly twice. Everything drawn is safe; the queue is paused.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>MangakAI が二度続けて予期せず終了しました。描いたものは無事です。キューは一時停止中です。</translation>
    </message>
    <message id="alarm.crashes.go" numerus="yes">
        <source>Resume {n} unfinished panels</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>未完了の {n} コマを再開</numerusform>
        </translation>
    </message>
    <message id="alarm.crashes.lost" numerus="yes">
        <source>{n} calls were sent and may have been charged: they are not sent again before you say so.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 件は送信済みで、課金された可能性があります。確認なしに再送しません。</numerusform>
        </translation>
    </message>
    <message id="alarm.crashes.panels" numerus="yes">
        <source>{n} panels are unfinished.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマが未完了です。</numerusform>
        </translation>
    </message>
    <message id="alarm.lane.go">
        <source>Resume</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>再開</translation>
    </message>
    <message id="alarm.lane.tasks" numerus="yes">
        <source>{n} tasks wait.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 件のタスクが待っています。</numerusform>
        </translation>
    </message>
    <message id="alarm.look">
        <source>Look through them</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>一覧を見る</translation>
    </message>
    <message id="alarm.unknown" numerus="yes">
        <source>{n} calls were sent, but no answer came back. They may have been charged.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 件は送信しましたが結果が届いていません。課金された可能性があります。</numerusform>
        </translation>
    </message>
    <message id="alarm.unknown.about">
        <source>Check your account with the service before drawing again.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>描き直す前に、サービスのアカウントで確認してください。</translation>
    </message>
    <message id="angle.above">
        <source>From above</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>真上</translation>
    </message>
    <message id="angle.high">
        <source>High</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>俯瞰</translation>
    </message>
    <message id="angle.level">
        <source>Eye level</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>目の高さ</translation>
    </message>
    <message id="angle.low">
        <source>Low</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>あおり</translation>
    </message>
    <message id="angle.tilted">
        <source>Tilted</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>傾き</translation>
    </message>
    <message id="app.name">
        <source>MangakAI</source>
        <extracomment>Part of the window: app.</extracomment>
        <translation>MangakAI</translation>
    </message>
    <message id="artist.draft">
        <source>Draft artist</source>
        <extracomment>The name of an artist, who draws the pictures.</extracomment>
        <translation>下描きアーティスト</translation>
    </message>
    <message id="board.add_page">
        <source>Add a page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>ページを追加</translation>
    </message>
    <message id="board.add_panel">
        <source>Add panel after</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>後ろにコマを追加</translation>
    </message>
    <message id="board.all">
        <source>all {panels} · {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>すべて {panels} · {price}</translation>
    </message>
    <message id="board.angle">
        <source>Angle</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>アングル</translation>
    </message>
    <message id="board.artist">
        <source>Artist</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>アーティスト</translation>
    </message>
    <message id="board.break">
        <source>Begin a page here</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>ここで改ページ</translation>
    </message>
    <message id="board.delete">
        <source>Delete panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>コマを削除</translation>
    </message>
    <message id="board.draft">
        <source>Draft</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>下描き</translation>
    </message>
    <message id="board.drafts" numerus="yes">
        <source>{n} drafts</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>下描き {n} コマ</numerusform>
        </translation>
    </message>
    <message id="board.drafts.are">
        <source>Drafts are the quiet panels.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>静かなコマが下描きになります。</translation>
    </message>
    <message id="board.draw">
        <source>Draw {panels} · {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{panels}を描く · {price}</translation>
    </message>
    <message id="board.draw.drafts">
        <source>Draw {panels} · free</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{panels}を描く · 無料</translation>
    </message>
    <message id="board.draw.sure">
        <source>Draw {panels} for {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{price} で {panels}を描く</translation>
    </message>
    <message id="board.empty">
        <source>The storyboard appears once the cast is recognised and the panels are planned.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>登場人物を認識してコマを計画すると、ネームがここに表示されます。</translation>
    </message>
    <message id="board.join">
        <source>Join with next page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>次のページと結合</translation>
    </message>
    <message id="board.line.back">
        <source>To the panel before</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>前のコマへ</translation>
    </message>
    <message id="board.line.on">
        <source>To the next panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>次のコマへ</translation>
    </message>
    <message id="board.merge">
        <source>Merge</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>結合</translation>
    </message>
    <message id="board.merge.next">
        <source>Merge with next</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>次のコマと結合</translation>
    </message>
    <message id="board.more">
        <source>More for this panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>このコマの操作</translation>
    </message>
    <message id="board.name">
        <source>Storyboard pages</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>ネームのページ</translation>
    </message>
    <message id="board.none">
        <source>Choose a panel to see its shot, lines and price.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>コマを選ぶと、ショット・行・料金が表示されます。</translation>
    </message>
    <message id="board.page">
        <source>Page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>ページ</translation>
    </message>
    <message id="board.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマ</numerusform>
        </translation>
    </message>
    <message id="board.per_page" numerus="yes">
        <source>Chapter: about {n} panels a page</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>章全体：1 ページ約 {n} コマ</numerusform>
        </translation>
    </message>
    <message id="board.place">
        <source>Page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ。</translation>
    </message>
    <message id="board.place.alone">
        <source>Alone on page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページに 1 コマ。</translation>
    </message>
    <message id="board.place.first">
        <source>First of page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページの最初。</translation>
    </message>
    <message id="board.place.last">
        <source>Last of page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページの最後。</translation>
    </message>
    <message id="board.place.turns">
        <source>The page turns after {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページの後でめくります。</translation>
    </message>
    <message id="board.price">
        <source>Price</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>料金</translation>
    </message>
    <message id="board.price.page">
        <source>Page {n}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} ページ</translation>
    </message>
    <message id="board.price.panel">
        <source>This panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>このコマ</translation>
    </message>
    <message id="board.put_in">
        <source>Put a character in</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>登場人物を加える</translation>
    </message>
    <message id="board.rows.auto">
        <source>As the panels ask</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>コマに合わせる</translation>
    </message>
    <message id="board.scene">
        <source>scene {n}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>シーン {n}</translation>
    </message>
    <message id="board.seen">
        <source>What we see</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>見えるもの</translation>
    </message>
    <message id="board.shares">
        <source>{full} in full, {drafts}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>仕上げ {full}、{drafts}</translation>
    </message>
    <message id="board.shares.all">
        <source>{full} in full</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{full} すべて仕上げ</translation>
    </message>
    <message id="board.shot">
        <source>Shot</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>ショット</translation>
    </message>
    <message id="board.show_drafts">
        <source>Show them</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>表示する</translation>
    </message>
    <message id="board.split">
        <source>Split</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>分割</translation>
    </message>
    <message id="board.starting">
        <source>Drawing is being planned</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>描画を準備しています</translation>
    </message>
    <message id="board.take_away">
        <source>Take {name} out of the panel</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} をコマから外す</translation>
    </message>
    <message id="board.template">
        <source>Panels on page {page}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページの割り方</translation>
    </message>
    <message id="board.weight">
        <source>Weight</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>大きさ</translation>
    </message>
    <message id="board.within">
        <source>Draw within</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>描く予算</translation>
    </message>
    <message id="cap.amount">
        <source>May cost up to, in US dollars</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>使ってよい上限（米ドル）</translation>
    </message>
    <message id="cap.go">
        <source>Raise the cap</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>上限を上げる</translation>
    </message>
    <message id="cap.month">
        <source>Raise the cap of the month</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>今月の上限を上げる</translation>
    </message>
    <message id="cap.none">
        <source>No cap</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>上限なし</translation>
    </message>
    <message id="cap.spent">
        <source>Spent so far: {spent}.</source>
        <extracomment>The sheet that raises the highest cost allowed. What is in {braces} is filled in by the program.</extracomment>
        <translation>これまでの使用額：{spent}</translation>
    </message>
    <message id="cast.add">
        <source>Add a character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物を追加</translation>
    </message>
    <message id="cast.add.go">
        <source>Add</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>追加</translation>
    </message>
    <message id="cast.add.note">
        <source>Somebody the story does not name, or nobody found. A new search keeps them.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語に名前が出てこない人物や、見つからなかった人物です。もう一度探しても残ります。</translation>
    </message>
    <message id="cast.age">
        <source>Age</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>年齢</translation>
    </message>
    <message id="cast.age.adult">
        <source>Adult</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>大人</translation>
    </message>
    <message id="cast.age.child">
        <source>Child</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>子ども</translation>
    </message>
    <message id="cast.age.old">
        <source>Old</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>高齢</translation>
    </message>
    <message id="cast.age.teen">
        <source>Teenager</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>十代</translation>
    </message>
    <message id="cast.age.unknown">
        <source>Not known</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>不明</translation>
    </message>
    <message id="cast.alias.add">
        <source>Another name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>別の呼び名</translation>
    </message>
    <message id="cast.alias.add.go">
        <source>Add name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>呼び名を追加</translation>
    </message>
    <message id="cast.alias.add.note">
        <source>As the story writes it: “the courier”, “Miss Amano”.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語での書き方のまま入れます。例：「配達人」「天野さん」。</translation>
    </message>
    <message id="cast.alias.add.short">
        <source>Add</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>追加</translation>
    </message>
    <message id="cast.alias.remove">
        <source>Remove this name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この呼び名を外す</translation>
    </message>
    <message id="cast.aliases">
        <source>also {names}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>別名 {names}</translation>
    </message>
    <message id="cast.alike.same_name">
        <source>“{one}” and “{other}” differ only in a title.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{one}」と「{other}」は敬称だけが違います。</translation>
    </message>
    <message id="cast.alike.shared_name">
        <source>“{one}” and “{other}” share a name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{one}」と「{other}」は名前が共通しています。</translation>
    </message>
    <message id="cast.alike.so">
        <source> Are {one} and {other} one person?</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{one}と{other}は同じ人物でしょうか。</translation>
    </message>
    <message id="cast.alike.spelling">
        <source>“{one}” and “{other}” are spelt almost alike.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{one}」と「{other}」は綴りがほぼ同じです。</translation>
    </message>
    <message id="cast.apart">
        <source>Keep apart</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>別人のまま</translation>
    </message>
    <message id="cast.apart.of">
        <source>Keep {name} and {other} apart</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}と{other}は別人のまま</translation>
    </message>
    <message id="cast.appears">
        <source>Appears in</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場するコマ</translation>
    </message>
    <message id="cast.ask.name">
        <source>Name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>名前</translation>
    </message>
    <message id="cast.bond.company">
        <source>{name}: always met beside this name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：いつもこの名前と共に現れます。</translation>
    </message>
    <message id="cast.bond.introduction">
        <source>{name}: before they had a name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：名前が分かる前の呼び方です。</translation>
    </message>
    <message id="cast.bond.only_one">
        <source>{name}: nobody else it could be.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：ほかに当てはまる人物がいません。</translation>
    </message>
    <message id="cast.bond.part_of_name">
        <source>{name}: a part of the full name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：氏名の一部です。</translation>
    </message>
    <message id="cast.bond.same_word">
        <source>{name}: the same name or word, said otherwise.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：同じ名前や語の言い換えです。</translation>
    </message>
    <message id="cast.bond.show">
        <source>Show where the story says so</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語での根拠を表示</translation>
    </message>
    <message id="cast.bond.spelling">
        <source>{name}: another spelling.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：別の表記です。</translation>
    </message>
    <message id="cast.bond.told">
        <source>{name}: the story says so.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：物語に書かれています。</translation>
    </message>
    <message id="cast.changed" numerus="yes">
        <source>{name} changed after {n} panels were drawn.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマを描いたあとで{name}が変更されました。</numerusform>
        </translation>
    </message>
    <message id="cast.changed.many" numerus="yes">
        <source>Cast or script changed after {n} panels were drawn.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマを描いたあとで登場人物や脚本が変更されました。</numerusform>
        </translation>
    </message>
    <message id="cast.changed.show" numerus="yes">
        <source>Show {n} panels</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマを表示</numerusform>
        </translation>
    </message>
    <message id="cast.clean.after">
        <source>On white</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>白い背景</translation>
    </message>
    <message id="cast.clean.before">
        <source>The picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>元の画像</translation>
    </message>
    <message id="cast.clean.by_service">
        <source>{who} cleans it when you keep it. What comes back is kept beside the others.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>保存すると {who} が整えます。結果はほかの設定画と並べて残します。</translation>
    </message>
    <message id="cast.clean.failed">
        <source>{name} could not be cleaned here</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} はここでは整えられませんでした</translation>
    </message>
    <message id="cast.clean.go">
        <source>Keep as model sheet · free</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画として保存 · 無料</translation>
    </message>
    <message id="cast.clean.go.price">
        <source>Clean and keep · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>整えて保存 · {price}</translation>
    </message>
    <message id="cast.clean.open">
        <source>Clean a picture…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>写真や下絵を整える…</translation>
    </message>
    <message id="cast.clean.original">
        <source>The original is kept beside the sheet.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>元の画像も設定画と一緒に残します。</translation>
    </message>
    <message id="cast.clean.pictures">
        <source>Pictures</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>画像</translation>
    </message>
    <message id="cast.clean.ratio">
        <source>Ratio</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>縦横比</translation>
    </message>
    <message id="cast.clean.result">
        <source>{width} × {height} pixels. Nothing is stretched, turned or blown up.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{width} × {height} ピクセル。引き伸ばし、回転、拡大はしません。</translation>
    </message>
    <message id="cast.clean.size">
        <source>Longer side</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>長辺</translation>
    </message>
    <message id="cast.clean.smaller">
        <source>{width} × {height} pixels: the picture is too small for {size}, and is not blown up.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{width} × {height} ピクセル：{size} には小さいため、拡大しません。</translation>
    </message>
    <message id="cast.clean.title">
        <source>Model sheet from a picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>写真や下絵から設定画</translation>
    </message>
    <message id="cast.clean.unseen">
        <source>This picture cannot be shown here.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この画像はここに表示できません。</translation>
    </message>
    <message id="cast.clean.who">
        <source>Cleaned by</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>整える担当</translation>
    </message>
    <message id="cast.clean.working">
        <source>Cleaning the background…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>背景を整えています…</translation>
    </message>
    <message id="cast.clothes.apron">
        <source>Apron</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>エプロン</translation>
    </message>
    <message id="cast.clothes.armour">
        <source>Armour</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>鎧</translation>
    </message>
    <message id="cast.clothes.coat">
        <source>Coat</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>コート</translation>
    </message>
    <message id="cast.clothes.dress">
        <source>Dress</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ワンピース</translation>
    </message>
    <message id="cast.clothes.hoodie">
        <source>Hoodie</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>パーカー</translation>
    </message>
    <message id="cast.clothes.kimono">
        <source>Kimono</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>着物</translation>
    </message>
    <message id="cast.clothes.overalls">
        <source>Overalls</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>オーバーオール</translation>
    </message>
    <message id="cast.clothes.robe">
        <source>Robe</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ローブ</translation>
    </message>
    <message id="cast.clothes.school">
        <source>School uniform</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>学生服</translation>
    </message>
    <message id="cast.clothes.shirt">
        <source>Shirt</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>シャツ</translation>
    </message>
    <message id="cast.clothes.suit">
        <source>Suit</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>スーツ</translation>
    </message>
    <message id="cast.clothes.uniform">
        <source>Uniform</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>制服</translation>
    </message>
    <message id="cast.delete">
        <source>Delete</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>削除</translation>
    </message>
    <message id="cast.deleted">
        <source>{name} was deleted from the cast</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}を登場人物から削除しました</translation>
    </message>
    <message id="cast.desk">
        <source>Model sheet and looks</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画と外見</translation>
    </message>
    <message id="cast.drop.target">
        <source>Let go to make a model sheet of it</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>離すと設定画にします</translation>
    </message>
    <message id="cast.empty">
        <source>The cast is being found.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物を探しています。</translation>
    </message>
    <message id="cast.export">
        <source>Export the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物を書き出す</translation>
    </message>
    <message id="cast.export.csv">
        <source>Table (CSV)</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>表（CSV）</translation>
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
        <translation>登場人物を検索</translation>
    </message>
    <message id="cast.find.again">
        <source>Find the cast again</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物をもう一度探す</translation>
    </message>
    <message id="cast.find.aliases">
        <source>Join other names of one person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>一人の別の呼び名をまとめる</translation>
    </message>
    <message id="cast.find.begun">
        <source>The cast is being found</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物を探しています</translation>
    </message>
    <message id="cast.find.go">
        <source>Find the cast · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>登場人物を探す · {price}</translation>
    </message>
    <message id="cast.find.least">
        <source>Named at least</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>最少の登場回数</translation>
    </message>
    <message id="cast.find.most">
        <source>At most</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>最大人数</translation>
    </message>
    <message id="cast.find.open">
        <source>Find the cast…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物を探す…</translation>
    </message>
    <message id="cast.find.open.again">
        <source>Find the cast again…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物をもう一度探す…</translation>
    </message>
    <message id="cast.find.pronouns">
        <source>Count “he” and “she” for whoever they mean</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>「彼」「彼女」を指す人物に数える</translation>
    </message>
    <message id="cast.find.relations">
        <source>Look for relations</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>関係を探す</translation>
    </message>
    <message id="cast.find.similarity">
        <source>Alike enough</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>似ている度合い</translation>
    </message>
    <message id="cast.find.stays">
        <source>Whatever you changed stays: names, descriptions, merges, who was deleted.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>変更したものはすべて残ります：名前、説明、統合、削除した人物。</translation>
    </message>
    <message id="cast.find.title">
        <source>Find the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物を探す</translation>
    </message>
    <message id="cast.find.unwritten" numerus="yes">
        <source>Read by: {who}. The scripts of {n} chapters are written first.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>読む担当：{who}。先に {n} 章分の脚本を書きます。</numerusform>
        </translation>
    </message>
    <message id="cast.find.who">
        <source>Read by: {who}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>読む担当：{who}</translation>
    </message>
    <message id="cast.first">
        <source>First</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>初登場</translation>
    </message>
    <message id="cast.found">
        <source>In the story</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語の中</translation>
    </message>
    <message id="cast.found.none">
        <source>The story does not name them.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語には出てきません。</translation>
    </message>
    <message id="cast.gender">
        <source>Gender</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>性別</translation>
    </message>
    <message id="cast.gender.female">
        <source>Female</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>女性</translation>
    </message>
    <message id="cast.gender.male">
        <source>Male</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>男性</translation>
    </message>
    <message id="cast.gender.unknown">
        <source>Not known</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>不明</translation>
    </message>
    <message id="cast.hair.bald">
        <source>Bald</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>坊主</translation>
    </message>
    <message id="cast.hair.bob">
        <source>Bob</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ボブ</translation>
    </message>
    <message id="cast.hair.bowl">
        <source>Bowl cut</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>おかっぱ</translation>
    </message>
    <message id="cast.hair.braids">
        <source>Braids</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>三つ編み</translation>
    </message>
    <message id="cast.hair.bun">
        <source>Bun</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>お団子</translation>
    </message>
    <message id="cast.hair.curly">
        <source>Curly</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>巻き毛</translation>
    </message>
    <message id="cast.hair.long">
        <source>Long</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>長髪</translation>
    </message>
    <message id="cast.hair.ponytail">
        <source>Ponytail</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ポニーテール</translation>
    </message>
    <message id="cast.hair.short">
        <source>Short</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>短髪</translation>
    </message>
    <message id="cast.hair.slicked">
        <source>Slicked back</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>オールバック</translation>
    </message>
    <message id="cast.hair.spiky">
        <source>Spiky</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>つんつん髪</translation>
    </message>
    <message id="cast.hair.twin_tails">
        <source>Twin tails</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ツインテール</translation>
    </message>
    <message id="cast.importance">
        <source>Importance</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重要度</translation>
    </message>
    <message id="cast.importance.main">
        <source>Lead</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>主役</translation>
    </message>
    <message id="cast.importance.minor">
        <source>Minor</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>端役</translation>
    </message>
    <message id="cast.importance.supporting">
        <source>Supporting</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>脇役</translation>
    </message>
    <message id="cast.inspector">
        <source>About this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この人物について</translation>
    </message>
    <message id="cast.join">
        <source>, </source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>、</translation>
    </message>
    <message id="cast.kind">
        <source>Kind</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>種類</translation>
    </message>
    <message id="cast.kind.bear">
        <source>Bear</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>熊</translation>
    </message>
    <message id="cast.kind.bird">
        <source>Bird</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>鳥</translation>
    </message>
    <message id="cast.kind.cat">
        <source>Cat</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>猫</translation>
    </message>
    <message id="cast.kind.dog">
        <source>Dog</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>犬</translation>
    </message>
    <message id="cast.kind.dragon">
        <source>Dragon</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>竜</translation>
    </message>
    <message id="cast.kind.fox">
        <source>Fox</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>狐</translation>
    </message>
    <message id="cast.kind.ghost">
        <source>Ghost</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>幽霊</translation>
    </message>
    <message id="cast.kind.horse">
        <source>Horse</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>馬</translation>
    </message>
    <message id="cast.kind.mouse">
        <source>Mouse</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>鼠</translation>
    </message>
    <message id="cast.kind.person">
        <source>Person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>人</translation>
    </message>
    <message id="cast.kind.rabbit">
        <source>Rabbit</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>兎</translation>
    </message>
    <message id="cast.kind.robot">
        <source>Robot</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ロボット</translation>
    </message>
    <message id="cast.lines" numerus="yes">
        <source>{n} lines</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>台詞 {n} つ</numerusform>
        </translation>
    </message>
    <message id="cast.lock">
        <source>Keep as it is</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>このまま保つ</translation>
    </message>
    <message id="cast.lock.about">
        <source>Finding the cast again changes nothing here but the counts. Single fields you set are kept in any case.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>もう一度探しても、数のほかは何も変わりません。自分で設定した欄はいつでも残ります。</translation>
    </message>
    <message id="cast.locked">
        <source>Kept as it is</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>このまま保つ</translation>
    </message>
    <message id="cast.look.add">
        <source>Add a state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>状態を追加</translation>
    </message>
    <message id="cast.look.called">
        <source>Called</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>呼び方</translation>
    </message>
    <message id="cast.look.called.hint">
        <source>Soaked, hood up</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>ずぶ濡れ、フードをかぶる</translation>
    </message>
    <message id="cast.look.change">
        <source>Change a state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>状態を変更</translation>
    </message>
    <message id="cast.look.chapter">
        <source>ch. {n}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 章</translation>
    </message>
    <message id="cast.look.chapters">
        <source>ch. {first}–{last}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {first}〜{last} 章</translation>
    </message>
    <message id="cast.look.clothes">
        <source>Clothes</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>服装</translation>
    </message>
    <message id="cast.look.delete">
        <source>Delete state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>状態を削除</translation>
    </message>
    <message id="cast.look.from">
        <source>From chapter</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>開始の章</translation>
    </message>
    <message id="cast.look.go">
        <source>Keep state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>状態を保存</translation>
    </message>
    <message id="cast.look.hair">
        <source>Hair</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>髪型</translation>
    </message>
    <message id="cast.look.note">
        <source>Panels of these chapters that are drawn are marked as changed. Nothing is redrawn by itself.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この範囲の描き終えたコマは変更ありになります。自動では描き直しません。</translation>
    </message>
    <message id="cast.look.pattern">
        <source>Pattern</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>柄</translation>
    </message>
    <message id="cast.look.same">
        <source>As usual</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>普段どおり</translation>
    </message>
    <message id="cast.look.title">
        <source>A new state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>新しい状態</translation>
    </message>
    <message id="cast.look.usual">
        <source>Usual</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>普段</translation>
    </message>
    <message id="cast.look.whole">
        <source>the whole book</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>本全体</translation>
    </message>
    <message id="cast.look.words">
        <source>How they look then</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>そのときの見た目</translation>
    </message>
    <message id="cast.look.words.hint">
        <source>Leave empty where the words stay as they were</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>説明が変わらないときは空欄</translation>
    </message>
    <message id="cast.looks">
        <source>Description</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>見た目の説明</translation>
    </message>
    <message id="cast.looks.fact">
        <source>used in every prompt</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>すべてのプロンプトで使用</translation>
    </message>
    <message id="cast.looks.hint">
        <source>How they look: age, hair, clothes, what they carry</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>見た目：年齢、髪、服装、持ち物</translation>
    </message>
    <message id="cast.looks.seen">
        <source>While this is empty, artists are told: {words}.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>空欄のあいだは次のように伝えます：{words}。</translation>
    </message>
    <message id="cast.maybe">
        <source>Maybe the same person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>同じ人物かもしれません</translation>
    </message>
    <message id="cast.mentions" numerus="yes">
        <source>named {n} times</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 回登場</numerusform>
        </translation>
    </message>
    <message id="cast.merge">
        <source>Merge</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>統合</translation>
    </message>
    <message id="cast.merge.into">
        <source>Merge {other} into {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{other}を{name}に統合</translation>
    </message>
    <message id="cast.merge.with">
        <source>Merge with</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>統合する相手</translation>
    </message>
    <message id="cast.merged">
        <source>{other} is {name} now</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{other}を{name}に統合しました</translation>
    </message>
    <message id="cast.more">
        <source>More for the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物のその他の操作</translation>
    </message>
    <message id="cast.more.member">
        <source>More for this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この人物のその他の操作</translation>
    </message>
    <message id="cast.name">
        <source>Cast of the book</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>本の登場人物</translation>
    </message>
    <message id="cast.name.chip">
        <source>{name}, a name in the text. Delete removes it.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}、本文中の呼び名。Delete で外します。</translation>
    </message>
    <message id="cast.names">
        <source>Names in the text</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>本文中の呼び名</translation>
    </message>
    <message id="cast.next.find">
        <source>Find the cast · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>登場人物を探す · {price}</translation>
    </message>
    <message id="cast.next.sheet">
        <source>Draw 1 sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定画を 1 枚描く · {price}</translation>
    </message>
    <message id="cast.next.sheets">
        <source>Draw {n} sheets · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定画を {n} 枚描く · {price}</translation>
    </message>
    <message id="cast.next.sure">
        <source>Draw now · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>今すぐ描く · {price}</translation>
    </message>
    <message id="cast.nobody">
        <source>No characters were found in this story.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この物語には登場人物が見つかりませんでした。</translation>
    </message>
    <message id="cast.none.about">
        <source>Choose somebody on the left.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>左で人物を選んでください。</translation>
    </message>
    <message id="cast.note.join">
        <source> · </source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation> · </translation>
    </message>
    <message id="cast.panel.stale">
        <source>Drawn before a change.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>変更前に描いたコマです。</translation>
    </message>
    <message id="cast.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマ</numerusform>
        </translation>
    </message>
    <message id="cast.pattern.black">
        <source>Black</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>黒</translation>
    </message>
    <message id="cast.pattern.checks">
        <source>Checks</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>格子</translation>
    </message>
    <message id="cast.pattern.dots">
        <source>Dots</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>水玉</translation>
    </message>
    <message id="cast.pattern.stripes">
        <source>Stripes</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>縞</translation>
    </message>
    <message id="cast.pattern.tone">
        <source>Grey tone</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>トーン</translation>
    </message>
    <message id="cast.pattern.white">
        <source>White</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>白</translation>
    </message>
    <message id="cast.person">
        <source>Who they are</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>人物紹介</translation>
    </message>
    <message id="cast.person.hint">
        <source>What the story says of them</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語での人物像</translation>
    </message>
    <message id="cast.quoted">
        <source>“{name}”</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」</translation>
    </message>
    <message id="cast.rename">
        <source>Rename</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message id="cast.rename.go">
        <source>Rename</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message id="cast.rename.note">
        <source>Everywhere: in the cast, the script, the panels and the balloons. The story goes on calling them as it does.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>登場人物、脚本、コマ、フキダシのすべてで変わります。物語の本文での呼び方は変わりません。</translation>
    </message>
    <message id="cast.rename.open">
        <source>Rename…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message id="cast.role">
        <source>Role</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>役柄</translation>
    </message>
    <message id="cast.role.hint">
        <source>Clockmaker, rival, narrator…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>時計職人、ライバル、語り手…</translation>
    </message>
    <message id="cast.sheet.again">
        <source>Redraw sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定画を描き直す · {price}</translation>
    </message>
    <message id="cast.sheet.cleaned">
        <source>From a picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>写真・下絵から</translation>
    </message>
    <message id="cast.sheet.draw">
        <source>Draw sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定画を描く · {price}</translation>
    </message>
    <message id="cast.sheet.drawing">
        <source>The model sheet is being drawn.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を描いています。</translation>
    </message>
    <message id="cast.sheet.failed">
        <source>The model sheet of {name} was not drawn</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}の設定画は描けませんでした</translation>
    </message>
    <message id="cast.sheet.kept">
        <source>Locked: nothing is drawn in its place by itself. A redraw is kept beside it until you choose it.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>固定済み：自動で差し替わりません。描き直したものは隣に残り、選ぶまで使われません。</translation>
    </message>
    <message id="cast.sheet.lock">
        <source>Lock sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を固定</translation>
    </message>
    <message id="cast.sheet.loose">
        <source>The next sheet takes its place. Lock it to keep it.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>次の設定画に替わります。残すには固定してください。</translation>
    </message>
    <message id="cast.sheet.none">
        <source>No model sheet yet. Draw one, or drop a photo or sketch here.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画がまだありません。描くか、写真や下絵をここにドロップしてください。</translation>
    </message>
    <message id="cast.sheet.number">
        <source>Sheet {n}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定画 {n}</translation>
    </message>
    <message id="cast.sheet.sure">
        <source>Draw now · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>今すぐ描く · {price}</translation>
    </message>
    <message id="cast.sheet.under_way">
        <source>Drawing the sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を描画中</translation>
    </message>
    <message id="cast.sheet.unlock">
        <source>Unlock sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>固定を解除</translation>
    </message>
    <message id="cast.sheets">
        <source>Model sheets of this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>この人物の設定画</translation>
    </message>
    <message id="cast.split">
        <source>Another person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>別の人物</translation>
    </message>
    <message id="cast.split.called">
        <source>What this person is called</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>その人物の名前</translation>
    </message>
    <message id="cast.split.go">
        <source>Split</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>分ける</translation>
    </message>
    <message id="cast.split.names">
        <source>Which of these names are another person’s?</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>どの呼び名が別の人物のものですか。</translation>
    </message>
    <message id="cast.split.open">
        <source>Another person…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>別の人物…</translation>
    </message>
    <message id="cast.state.approved">
        <source>Sheet locked</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を固定済み</translation>
    </message>
    <message id="cast.state.changed">
        <source>Changed since it was drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>描いたあとで変更あり</translation>
    </message>
    <message id="cast.state.drawing">
        <source>Sheet is being drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を描画中</translation>
    </message>
    <message id="cast.state.drawn">
        <source>Sheet drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画あり</translation>
    </message>
    <message id="cast.state.failed">
        <source>Sheet was not drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画は描けませんでした</translation>
    </message>
    <message id="cast.state.none">
        <source>No sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画なし</translation>
    </message>
    <message id="cast.state.refused">
        <source>Sheet refused</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を拒否</translation>
    </message>
    <message id="cast.state.unknown">
        <source>Outcome unknown</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>結果不明</translation>
    </message>
    <message id="cast.state.waiting">
        <source>Sheet waits</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>設定画を待機中</translation>
    </message>
    <message id="cast.states">
        <source>States</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>状態</translation>
    </message>
    <message id="cast.states.about">
        <source>What changes, and from which chapter</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>何がどの章から変わるか</translation>
    </message>
    <message id="cast.tie.companion">
        <source>Met with {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}と同じ場面</translation>
    </message>
    <message id="cast.tie.enemy">
        <source>Enemy: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>敵：{name}</translation>
    </message>
    <message id="cast.tie.family">
        <source>Family: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>家族：{name}</translation>
    </message>
    <message id="cast.tie.friend">
        <source>Friend: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>友人：{name}</translation>
    </message>
    <message id="cast.tie.love">
        <source>Love: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>恋人：{name}</translation>
    </message>
    <message id="cast.tie.places" numerus="yes">
        <source>{n} places</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} か所</numerusform>
        </translation>
    </message>
    <message id="cast.tie.teacher">
        <source>Teacher or pupil: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>師弟：{name}</translation>
    </message>
    <message id="cast.ties">
        <source>Relations</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>関係</translation>
    </message>
    <message id="cast.unnamed">
        <source>not named in the story</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>物語に出てきません</translation>
    </message>
    <message id="cast.who">
        <source>Facts</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>基本情報</translation>
    </message>
    <message id="changed.redraw">
        <source>Draw it as it is now</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>今の内容で描き直す</translation>
    </message>
    <message id="changed.title">
        <source>Not as it would be drawn now</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>今の内容とは違います</translation>
    </message>
    <message id="changed.why">
        <source>The script, the cast or the storyboard changed after this picture was drawn. It stays until you draw it again.</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>この絵を描いたあとで、脚本、登場人物またはネームが変わりました。描き直すまで、この絵が残ります。</translation>
    </message>
    <message id="cli.about">
        <source>Drop a story, read a manga. Without a command the window opens.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>物語を渡すとマンガになります。コマンドなしではウィンドウを開きます。</translation>
    </message>
    <message id="cli.backed-up">
        <source>Today&apos;s backup: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>今日のバックアップ: {path}</translation>
    </message>
    <message id="cli.cap.month">
        <source>the month&apos;s cap</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>今月の上限</translation>
    </message>
    <message id="cli.command">
        <source>COMMAND</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>コマンド</translation>
    </message>
    <message id="cli.doctor.answers">
        <source>Paid answers on disk that are not adopted yet: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>支払い済みで未採用の結果: {n} 件</translation>
    </message>
    <message id="cli.doctor.backup">
        <source>newest backup: {name}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>最新のバックアップ: {name}</translation>
    </message>
    <message id="cli.doctor.complete">
        <source>All parts of the program are there.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>プログラムの部品はすべてそろっています。</translation>
    </message>
    <message id="cli.doctor.crashed">
        <source>Last unexpected end found: {when}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>最後に見つかった予期しない終了: {when}</translation>
    </message>
    <message id="cli.doctor.damaged">
        <source>The database is damaged: {what}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>データベースが壊れています: {what}</translation>
    </message>
    <message id="cli.doctor.held.account">
        <source>The queue is held because of an account.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューはアカウントの問題で止まっています。</translation>
    </message>
    <message id="cli.doctor.held.cap">
        <source>The queue is held by the cap.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューは費用の上限で止まっています。</translation>
    </message>
    <message id="cli.doctor.held.crashes">
        <source>The queue is held: MangakAI ended unexpectedly twice in a row.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューは止まっています: MangakAI が二度続けて予期せず終了しました。</translation>
    </message>
    <message id="cli.doctor.held.person">
        <source>The queue is paused.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューは一時停止中です。</translation>
    </message>
    <message id="cli.doctor.key.environment">
        <source>key in the environment ({variable})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>キーは環境変数（{variable}）</translation>
    </message>
    <message id="cli.doctor.key.keychain">
        <source>key in the keychain</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キーはキーチェーン</translation>
    </message>
    <message id="cli.doctor.key.not-needed">
        <source>needs no key</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キーは不要</translation>
    </message>
    <message id="cli.doctor.key.nowhere">
        <source>no key ({variable})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>キーなし（{variable}）</translation>
    </message>
    <message id="cli.doctor.key.unknown">
        <source>the keychain did not answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message id="cli.doctor.missing">
        <source>Missing: {name} ({why})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>不足：{name}（{why}）</translation>
    </message>
    <message id="cli.doctor.never-crashed">
        <source>No unexpected end was found.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>予期しない終了は見つかっていません。</translation>
    </message>
    <message id="cli.doctor.no-backup">
        <source>There is no backup yet.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message id="cli.doctor.no-storage">
        <source>no storage for publishing is set up</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>公開用のストレージは未設定</translation>
    </message>
    <message id="cli.doctor.not-checked">
        <source>cannot be checked</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>確認できません</translation>
    </message>
    <message id="cli.doctor.ok">
        <source>answers</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>応答あり</translation>
    </message>
    <message id="cli.doctor.service-held">
        <source>{provider} is not called: {why}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} は呼び出していません: {why}</translation>
    </message>
    <message id="cli.doctor.tasks">
        <source>tasks: {counts}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>タスク: {counts}</translation>
    </message>
    <message id="cli.doctor.whole">
        <source>The database is whole.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>データベースに破損はありません。</translation>
    </message>
    <message id="cli.drawing">
        <source>Drawing {full} panels in full, {drafts} as drafts.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{full} コマを仕上げ、{drafts} コマを下描きで描きます。</translation>
    </message>
    <message id="cli.drawn">
        <source>{drawn} of {panels} panels drawn</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{panels} コマ中 {drawn} コマ描画済み</translation>
    </message>
    <message id="cli.estimate">
        <source>{book}: about {panels} panels, {price}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}：約 {panels} コマ、{price}</translation>
    </message>
    <message id="cli.estimate.ask">
        <source>This may cost more than {limit}. Go on? [y/N] </source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{limit} を超える可能性があります。続けますか？[y/N] </translation>
    </message>
    <message id="cli.goes-on-there">
        <source>The MangakAI that has the library open goes on with it.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ライブラリを開いている MangakAI が続きを行います。</translation>
    </message>
    <message id="cli.help.artist">
        <source>who draws: draft, or the name of a service</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>描くもの: draft またはサービス名</translation>
    </message>
    <message id="cli.help.as">
        <source>several files are the chapters of one book, or books of their own (default)</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>複数のファイルを一冊の本の章にする（chapters）か、それぞれ別の本にする（books、既定）</translation>
    </message>
    <message id="cli.help.before">
        <source>the page after the one that ended with this task</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>このタスクで終わったページの続き</translation>
    </message>
    <message id="cli.help.cap">
        <source>dollars, such as 5 or 5.00, or none</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ドルの金額（例: 5、5.00）。上限なしは none</translation>
    </message>
    <message id="cli.help.chapters">
        <source>make only these chapters, e.g. 1-3,7; a book already begun goes on with them</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>この章だけを作ります（例：1-3,7）。作りかけの本はここから続けます</translation>
    </message>
    <message id="cli.help.check">
        <source>also read the whole database for damage</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>データベース全体を読んで破損がないかも調べる</translation>
    </message>
    <message id="cli.help.command.books">
        <source>list the books of the library</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ライブラリの本を一覧</translation>
    </message>
    <message id="cli.help.command.cancel">
        <source>cancel a task; what is drawn stays</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクを取り消す（描いたものは残る）</translation>
    </message>
    <message id="cli.help.command.cap">
        <source>set how much a task may spend</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクの費用の上限を決める</translation>
    </message>
    <message id="cli.help.command.cast">
        <source>recognise the cast of a story and print it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>物語の登場人物を表示</translation>
    </message>
    <message id="cli.help.command.decide">
        <source>decide about calls that got no answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>結果が届かなかった呼び出しをどうするか決める</translation>
    </message>
    <message id="cli.help.command.delete">
        <source>hide a book or a task; after 30 days it is erased</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本またはタスクを隠す。30 日後に消去される</translation>
    </message>
    <message id="cli.help.command.doctor">
        <source>what this machine has, and how the library is</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>このコンピューターの環境とライブラリの状態</translation>
    </message>
    <message id="cli.help.command.draw">
        <source>draw what was held at the storyboard</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ネームで止めた本を描く</translation>
    </message>
    <message id="cli.help.command.export">
        <source>write a book as png, webp, cbz, pdf or mangakai (all of it, for another library), or its script or cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本を png、webp、cbz、pdf、または mangakai（別のライブラリへ持っていける丸ごと一冊）として、あるいは脚本や登場人物を書き出す</translation>
    </message>
    <message id="cli.help.command.import">
        <source>take in books that were exported as .mangakai</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>mangakai 形式で書き出された本を読み込む</translation>
    </message>
    <message id="cli.help.command.make">
        <source>make a manga of one or more stories</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>物語からマンガを作る</translation>
    </message>
    <message id="cli.help.command.move">
        <source>put a task first, last or before another one</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクを最初、最後、または別のタスクの前へ移す</translation>
    </message>
    <message id="cli.help.command.pause">
        <source>pause a task, or everything</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクまたは全体を一時停止</translation>
    </message>
    <message id="cli.help.command.publish">
        <source>publish a book as a web page to an S3-compatible storage; again, to bring it up to date</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本を Web ページとして S3 互換ストレージに公開する。もう一度で更新</translation>
    </message>
    <message id="cli.help.command.published">
        <source>list what is published, with size, date and link</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>公開中の本をサイズ・日付・リンクとともに一覧する</translation>
    </message>
    <message id="cli.help.command.receipts">
        <source>list what each attempt used and cost, newest first</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>試行ごとの使用量と費用を新しい順に一覧する</translation>
    </message>
    <message id="cli.help.command.redraw">
        <source>draw a panel again: what should change?</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>コマを描き直す：何を変えるか</translation>
    </message>
    <message id="cli.help.command.rerun">
        <source>plan what a task did not do as a new task, with the same choices</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクが行わなかった分を、同じ選択で新しいタスクにする</translation>
    </message>
    <message id="cli.help.command.resume">
        <source>go on with unfinished tasks</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>未完了のタスクを再開</translation>
    </message>
    <message id="cli.help.command.retry">
        <source>try the failed steps of a task again</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクの失敗したステップをもう一度試す</translation>
    </message>
    <message id="cli.help.command.revise">
        <source>take a revised story file over into a book: unchanged panels stay, changed ones are marked</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>直した物語ファイルを本に取り込みます。変わらないコマはそのまま残り、変わったコマには印が付きます</translation>
    </message>
    <message id="cli.help.command.reword">
        <source>say a declined panel another way, ask another service, or let the draft artist stand in</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>拒否されたコマを言い換える、別のサービスに頼む、下描きアーティストに代わりを描かせる</translation>
    </message>
    <message id="cli.help.command.script">
        <source>write the script of a story and print it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>物語の脚本を表示</translation>
    </message>
    <message id="cli.help.command.sheet">
        <source>a model sheet: a picture cleaned to white, or a character drawn from all sides</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>設定画：画像を白背景にする、またはキャラクターを全方向から描く</translation>
    </message>
    <message id="cli.help.command.show">
        <source>show scenes, cast, panels and takes of a book</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本の場面・登場人物・コマ・テイクを表示</translation>
    </message>
    <message id="cli.help.command.stats">
        <source>success, times, waiting and cost of the last days</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>最近の成功率、所要時間、待ち時間、費用</translation>
    </message>
    <message id="cli.help.command.sweep">
        <source>empty what is old enough in the trash, make today&apos;s backup, remove files nothing needs</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>期限の過ぎたごみ箱の中身と不要なファイルを消し、今日のバックアップを作る</translation>
    </message>
    <message id="cli.help.command.tasks">
        <source>list the tasks, newest first</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>タスクを新しい順に一覧</translation>
    </message>
    <message id="cli.help.command.unpublish">
        <source>remove all of a published book from its storage</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>公開した本をストレージからすべて取り除く</translation>
    </message>
    <message id="cli.help.components">
        <source>also see whether all that the program consists of is there</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>プログラムを構成する部品がそろっているかも調べる</translation>
    </message>
    <message id="cli.help.coverage">
        <source>also say where every sentence of the story went</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>物語のどの文がどこへ行ったかも示す</translation>
    </message>
    <message id="cli.help.csv">
        <source>write all receipts to a file for spreadsheets</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>すべてのレシートを表計算用のファイルに書き出す</translation>
    </message>
    <message id="cli.help.days">
        <source>how many days back</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>何日前まで</translation>
    </message>
    <message id="cli.help.direction">
        <source>rtl, ltr or webtoon</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>rtl、ltr、webtoon のいずれか</translation>
    </message>
    <message id="cli.help.downloads">
        <source>also offer the book as cbz, pdf, epub</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>cbz、pdf、epub のダウンロードも付ける</translation>
    </message>
    <message id="cli.help.draw-again">
        <source>send them once more; they may cost twice</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>もう一度送る。二重に課金される場合がある</translation>
    </message>
    <message id="cli.help.dry-run">
        <source>only show what would be sent</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>送る内容を表示するだけ</translation>
    </message>
    <message id="cli.help.encoding">
        <source>the file&apos;s encoding, if it is not found out rightly</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ファイルの文字コード（自動判定が外れたとき）</translation>
    </message>
    <message id="cli.help.endpoint-url">
        <source>address of the service; without it, AWS</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>サービスのアドレス。省略すると AWS</translation>
    </message>
    <message id="cli.help.expires">
        <source>a signed link that ends after this time, at most 7d; the bucket may stay private</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>署名付きリンクの有効期間（最長 7d）。バケットは非公開のままでよい</translation>
    </message>
    <message id="cli.help.export">
        <source>what to write: png, webp, cbz, pdf, epub</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>書き出す形式：png、webp、cbz、pdf、epub</translation>
    </message>
    <message id="cli.help.forget">
        <source>only forget that it is published, for a storage that is gone; nothing is removed there</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>公開の記録だけを消す（ストレージがもうない場合）。ファイルは取り除かない</translation>
    </message>
    <message id="cli.help.json">
        <source>print one JSON object per line</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>1 行に 1 つの JSON を出力</translation>
    </message>
    <message id="cli.help.language">
        <source>auto, en, zh or ja</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>auto、en、zh、ja のいずれか</translation>
    </message>
    <message id="cli.help.library">
        <source>the folder of the library (else MANGAKAI_HOME)</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ライブラリのフォルダー（省略時は MANGAKAI_HOME）</translation>
    </message>
    <message id="cli.help.limit">
        <source>the longest a step may take, 30 to 600 seconds</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>1 ステップの最長時間、30〜600 秒</translation>
    </message>
    <message id="cli.help.online">
        <source>also ask the services whether they answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>サービスが応答するかも確かめる</translation>
    </message>
    <message id="cli.help.panels">
        <source>1 to 100 for each chapter, or auto</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>各章 1〜100 コマ、または auto</translation>
    </message>
    <message id="cli.help.path-style">
        <source>put the bucket into the path of addresses, as small services want it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>バケット名をアドレスのパスに入れる（小規模なサービス向け）</translation>
    </message>
    <message id="cli.help.placeholder">
        <source>let the draft artist stand in</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>下描きアーティストが代わりに描く</translation>
    </message>
    <message id="cli.help.prefix">
        <source>folder of the bucket that books go into</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本を置くバケット内のフォルダー</translation>
    </message>
    <message id="cli.help.profile">
        <source>take the keys from this profile of the AWS configuration</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>AWS 設定のこのプロファイルのキーを使う</translation>
    </message>
    <message id="cli.help.public-url">
        <source>where everybody reads the bucket: its public address or a CDN</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>誰でもバケットを読めるアドレス（公開アドレスまたは CDN）</translation>
    </message>
    <message id="cli.help.resend-unknown">
        <source>send again without asking when no answer came; it may cost twice</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>結果が届かないとき確認せずに送り直す。二重に課金される場合がある</translation>
    </message>
    <message id="cli.help.retries">
        <source>how often a call that made nothing is sent again, 0 to 10</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>何も作られなかった呼び出しを何回まで送り直すか、0〜10</translation>
    </message>
    <message id="cli.help.revise.dry-run">
        <source>only say what would change</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>何が変わるかを表示するだけです</translation>
    </message>
    <message id="cli.help.say">
        <source>a number of the list, or your own words</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>一覧の番号、または自分の言葉</translation>
    </message>
    <message id="cli.help.search">
        <source>a part of a book&apos;s title, or the start of a task&apos;s id</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本の題名の一部、またはタスク ID の先頭</translation>
    </message>
    <message id="cli.help.sheet.approve">
        <source>approve sheet N of the character: artists are shown it, and it is not replaced by itself</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キャラクターの設定画 N を承認する：作画に使われ、勝手に差し替わりません</translation>
    </message>
    <message id="cli.help.sheet.image">
        <source>a photo or sketch to clean to a white background</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>白背景にする写真またはスケッチ</translation>
    </message>
    <message id="cli.help.sheet.ratio">
        <source>1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9; white is added, nothing is stretched</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>1:1、2:3、3:2、3:4、4:3、4:5、5:4、9:16、16:9、21:9。余白を足すだけで、引き伸ばしません</translation>
    </message>
    <message id="cli.help.sheet.size">
        <source>the longer side: 1K, 2K or 4K; a smaller original is not blown up</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>長辺：1K、2K、4K。小さい元画像は拡大しません</translation>
    </message>
    <message id="cli.help.sheets">
        <source>draw model sheets of the main characters before the panels; they cost as much as panels do</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>コマの前に主要キャラクターの設定画を描く。1枚の費用はコマと同じです</translation>
    </message>
    <message id="cli.help.skip">
        <source>leave them out</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>省く</translation>
    </message>
    <message id="cli.help.style">
        <source>a choice of style, e.g. mood=dark; may be repeated</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>作風の指定（例：mood=dark）。複数可</translation>
    </message>
    <message id="cli.help.until">
        <source>where to stop: script, cast, storyboard or book</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>どこで止めるか：script、cast、storyboard、book</translation>
    </message>
    <message id="cli.help.version">
        <source>say the version and end</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>バージョンを表示して終了</translation>
    </message>
    <message id="cli.help.within">
        <source>draw the panels that matter most in full for this sum, the others as drafts</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>この金額の範囲で重要なコマを仕上げ、残りは下描きにする</translation>
    </message>
    <message id="cli.help.writer">
        <source>who writes: draft, or the name of a service</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>脚本を書くもの: draft またはサービス名</translation>
    </message>
    <message id="cli.imported">
        <source>“{title}” is in the library as {uid}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{title}』を {uid} としてライブラリに入れました。</translation>
    </message>
    <message id="cli.imported-copy">
        <source>“{title}” was in the library already. The second copy is {uid}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{title}』はすでにライブラリにあります。二冊目は {uid} です。</translation>
    </message>
    <message id="cli.interrupted">
        <source>Stopped. Run “mangakai resume” to go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>停止しました。mangakai resume で再開できます。</translation>
    </message>
    <message id="cli.kind.draw_sheet">
        <source>model sheet</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>設定画</translation>
    </message>
    <message id="cli.kind.export">
        <source>export</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>書き出し</translation>
    </message>
    <message id="cli.kind.make_manga">
        <source>make manga</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>マンガを作る</translation>
    </message>
    <message id="cli.kind.publish">
        <source>publish</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>公開</translation>
    </message>
    <message id="cli.kind.recognise_cast">
        <source>cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>登場人物</translation>
    </message>
    <message id="cli.kind.redraw_panel">
        <source>redraw panel</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>コマを描き直す</translation>
    </message>
    <message id="cli.kind.unpublish">
        <source>unpublish</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>公開停止</translation>
    </message>
    <message id="cli.kind.write_script">
        <source>script</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="cli.link-until">
        <source>Anyone with the link can read it until {until}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{until} まで、リンクを知っている人が読めます。</translation>
    </message>
    <message id="cli.money.known">
        <source>{known} · calls: {calls}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{known} · 呼び出し: {calls} 回</translation>
    </message>
    <message id="cli.money.unpriced">
        <source>{known} known · calls: {calls}, of which the price is not known: {unpriced}, estimated at about {about}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>判明分 {known} · 呼び出し: {calls} 回、うち料金不明: {unpriced} 回、推定約 {about}</translation>
    </message>
    <message id="cli.not-whole">
        <source>not finished</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>未完了</translation>
    </message>
    <message id="cli.nothing-to-resume">
        <source>Nothing is unfinished.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>未完了のタスクはありません。</translation>
    </message>
    <message id="cli.ok">
        <source>Done.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>完了しました。</translation>
    </message>
    <message id="cli.paused">
        <source>paused</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message id="cli.preview">
        <source>{artist} · {model} · {ratio} · {size}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{artist} · {model} · {ratio} · {size}</translation>
    </message>
    <message id="cli.preview.draft">
        <source>The draft artist reads the panel itself; nothing is sent.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>下描きアーティストはコマの内容から直接描きます。何も送りません。</translation>
    </message>
    <message id="cli.progress.bytes">
        <source>{book}: sending {done} of {total}, {speed}/s</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}：{done} / {total} を送信中、{speed}/s</translation>
    </message>
    <message id="cli.progress.pages">
        <source>{book}: writing {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』：書き出し {done} / {total}</translation>
    </message>
    <message id="cli.progress.panels">
        <source>{book}: panel {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』：{total} コマ中 {done} コマ</translation>
    </message>
    <message id="cli.progress.planning">
        <source>{book}: planning, step {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』：準備中、{total} ステップ中 {done}</translation>
    </message>
    <message id="cli.progress.sentences">
        <source>{book}: sentence {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』：{total} 文中 {done} 文</translation>
    </message>
    <message id="cli.receipts.written">
        <source>Receipts written: {n} · {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>書き出したレシート: {n} 件 · {path}</translation>
    </message>
    <message id="cli.redrawn">
        <source>Panel {panel}, take {take}: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel}、テイク {take}：{path}</translation>
    </message>
    <message id="cli.revise.dry">
        <source>Nothing was changed.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>何も変更していません。</translation>
    </message>
    <message id="cli.revise.kept">
        <source>Panels that stay as they are: {panels}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>そのまま残るコマ：{panels}</translation>
    </message>
    <message id="cli.revise.new">
        <source>New sentences: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>新しい文：{n}</translation>
    </message>
    <message id="cli.revise.same">
        <source>The story is the same as before.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>物語は前と同じです。</translation>
    </message>
    <message id="cli.revise.stale">
        <source>Panels whose text has changed: {panels}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>文章が変わったコマ：{panels}</translation>
    </message>
    <message id="cli.several.ask">
        <source>{n} files. 1: chapters of one book  2: a book each [2] </source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} 個のファイル。1：一冊の本の章にする  2：それぞれ別の本にする [2] </translation>
    </message>
    <message id="cli.sheet.approved">
        <source>Sheet {number} of {name} is approved. Artists are shown it from now on.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}の設定画 {number} を承認しました。以後の作画に使われます。</translation>
    </message>
    <message id="cli.sheet.cleaned">
        <source>{path}: {width} × {height} pixels on white</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path}：白背景、{width} × {height} ピクセル</translation>
    </message>
    <message id="cli.sheet.drawn">
        <source>{name}, sheet {number}: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}、設定画 {number}：{path}</translation>
    </message>
    <message id="cli.state.cancelled">
        <source>cancelled</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>取り消し</translation>
    </message>
    <message id="cli.state.done">
        <source>done</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>完了</translation>
    </message>
    <message id="cli.state.done_with_gaps">
        <source>done with gaps</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>抜けあり完了</translation>
    </message>
    <message id="cli.state.failed">
        <source>failed</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>失敗</translation>
    </message>
    <message id="cli.state.needs_you">
        <source>needs you</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>確認が必要</translation>
    </message>
    <message id="cli.state.running">
        <source>running</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>実行中</translation>
    </message>
    <message id="cli.state.waiting">
        <source>waiting</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>待機中</translation>
    </message>
    <message id="cli.stats.attempts">
        <source>Attempts since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{since} 以降の試行: {n} 回</translation>
    </message>
    <message id="cli.stats.attempts-newest">
        <source>Only the newest attempts were looked at, since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>新しい試行だけを調べました。{since} 以降: {n} 回</translation>
    </message>
    <message id="cli.stats.no-attempts">
        <source>Nothing was attempted.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>試行はありません。</translation>
    </message>
    <message id="cli.stats.no-tasks">
        <source>No task ended.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>終わったタスクはありません。</translation>
    </message>
    <message id="cli.stats.spent">
        <source>Spent in the last {days} days: {money}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>直近 {days} 日の費用: {money}</translation>
    </message>
    <message id="cli.stats.tasks">
        <source>Tasks since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{since} 以降のタスク: {n} 件</translation>
    </message>
    <message id="cli.stats.tasks-newest">
        <source>Only the newest tasks were looked at, since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>新しいタスクだけを調べました。{since} 以降: {n} 件</translation>
    </message>
    <message id="cli.stats.took">
        <source>took</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>所要</translation>
    </message>
    <message id="cli.stats.waited">
        <source>waited</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>待ち</translation>
    </message>
    <message id="cli.step.draw_panel">
        <source>panel</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>コマ</translation>
    </message>
    <message id="cli.step.draw_sheet">
        <source>model sheet of</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>設定画：</translation>
    </message>
    <message id="cli.step.export">
        <source>export</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>書き出し</translation>
    </message>
    <message id="cli.step.plan_storyboard">
        <source>storyboard, chapter</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>ネーム 章</translation>
    </message>
    <message id="cli.step.recognise_cast">
        <source>cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>登場人物</translation>
    </message>
    <message id="cli.step.write_script">
        <source>script, chapter</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>脚本 章</translation>
    </message>
    <message id="cli.swept">
        <source>Erased for good: tasks {tasks}, books {books}. Files removed: {files}, {megabytes} MB freed.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>消去: タスク {tasks} 件、本 {books} 冊。削除したファイル: {files} 個、{megabytes} MB を空けました。</translation>
    </message>
    <message id="cli.takes" numerus="yes">
        <source>{n} takes</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} テイク</numerusform>
        </translation>
    </message>
    <message id="cli.unpublished">
        <source>Removed from {bucket}: {n} files.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} から {n} 個のファイルを取り除きました。</translation>
    </message>
    <message id="cli.warning.cap-reached">
        <source>{book} waits: {spent} is spent and the next call would pass {cap}. “mangakai cap {task} MONEY” sets another cap.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』は待っています。{spent} を使い、次の呼び出しで {cap} を超えます。「mangakai cap {task} 金額」で上限を変えられます。</translation>
    </message>
    <message id="cli.warning.fewer-panels">
        <source>{book} has {made} panels, not {asked}: the story has no more sentences to show. Ask for fewer, or give more story.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』は {asked} コマではなく {made} コマです。物語の文がこれ以上ありません。コマ数を減らすか、物語を足してください。</translation>
    </message>
    <message id="cli.warning.gaps">
        <source>{book} is not whole: panels {panels} were not drawn. Run “mangakai retry” to try them again.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』は未完成です：コマ {panels} が描けませんでした。mangakai retry でやり直せます。</translation>
    </message>
    <message id="cli.warning.kept-late">
        <source>Came after the cancel, was paid for, and is kept: {n}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>取り消し後に届き、支払い済みのため残したもの：{n}。</translation>
    </message>
    <message id="cli.warning.library-busy">
        <source>Another program keeps the library busy. MangakAI waits and goes on by itself.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>別のプログラムがライブラリを使用中です。MangakAI は待って自動的に続けます。</translation>
    </message>
    <message id="cli.warning.missing-in-export">
        <source>{path} lacks panels {panels}; they stand as empty frames.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} にはコマ {panels} がなく、空の枠になっています。</translation>
    </message>
    <message id="cli.warning.model-ends">
        <source>{provider} ends the model “{model}” on {on}. Choose {successor} in the settings.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} は {on} にモデル「{model}」を終了します。設定で {successor} を選んでください。</translation>
    </message>
    <message id="cli.warning.model-may-have-ended">
        <source>The model “{model}” of {provider} may have ended on {on}; sources disagree. {successor} takes its place.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} のモデル「{model}」は {on} に終了した可能性があります（情報が分かれています）。後継は {successor} です。</translation>
    </message>
    <message id="cli.warning.others-there">
        <source>{n} files in that folder of {bucket} are not from MangakAI. They were left there.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} のそのフォルダーには MangakAI のものではないファイルが {n} 個あり、そのまま残しました。</translation>
    </message>
    <message id="cli.warning.pictures-unused">
        <source>The draft artist draws from words alone. Template and reference pictures are kept with the book for another artist.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>下描きアーティストは文章だけで描きます。テンプレートと参考画像は本に保存され、ほかのアーティストが使えます。</translation>
    </message>
    <message id="cli.warning.queue-crashes">
        <source>MangakAI ended unexpectedly twice in a row, so the queue is held. Everything drawn is safe. “mangakai resume” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>MangakAI が二度続けて予期せず終了したため、キューは止まっています。描いたものは無事です。「mangakai resume」で再開できます。</translation>
    </message>
    <message id="cli.warning.queue-paused">
        <source>The queue is paused, so nothing is drawn yet. “mangakai resume” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューが一時停止中のため、まだ描きません。mangakai resume で再開します。</translation>
    </message>
    <message id="cli.warning.service-held">
        <source>{provider} is not called, so {book} waits. “mangakai resume” tries it again.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} の呼び出しを止めているため、『{book}』は待っています。「mangakai resume」でもう一度試せます。</translation>
    </message>
    <message id="cli.warning.sheet-smaller">
        <source>The original is too small for {size}: the picture has {width} × {height} pixels and was not blown up.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>元画像が小さく {size} になりません。{width} × {height} ピクセルのままで、拡大していません。</translation>
    </message>
    <message id="cli.warning.task-paused">
        <source>{book} is paused. “mangakai resume {task}” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』は一時停止中です。「mangakai resume {task}」で再開できます。</translation>
    </message>
    <message id="cli.warning.unknown">
        <source>{book}: {n} sent without an answer; they may have been charged. Check the account, then “mangakai decide {task} --draw-again” or “--skip”.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』: {n} 件は送信しましたが結果が届いていません。課金された可能性があります。アカウントを確認してから「mangakai decide {task} --draw-again」または「--skip」を使ってください。</translation>
    </message>
    <message id="cli.was-held.account">
        <source>The queue was held because of an account; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューはアカウントの問題で止まっていました。再開します。</translation>
    </message>
    <message id="cli.was-held.cap">
        <source>The queue was held by the cap; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューは費用の上限で止まっていました。再開します。</translation>
    </message>
    <message id="cli.was-held.crashes">
        <source>The queue was held because MangakAI ended unexpectedly twice in a row; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>MangakAI が二度続けて予期せず終了したため、キューは止まっていました。再開します。</translation>
    </message>
    <message id="cli.was-held.person">
        <source>The queue was paused; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>キューは一時停止中でした。再開します。</translation>
    </message>
    <message id="cli.was-held.service">
        <source>{provider} was not called: {why}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} は呼び出していませんでした: {why}</translation>
    </message>
    <message id="cli.was-held.task-cap">
        <source>{book} was held by its cap.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』は費用の上限で止まっていました。</translation>
    </message>
    <message id="cli.was-held.task-paused">
        <source>{book} was paused.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{book}』は一時停止中でした。</translation>
    </message>
    <message id="cli.works-for-others">
        <source>Done here. Still working on what another terminal asked for.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>こちらは終わりました。別のターミナルから頼まれた作業を続けています。</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <extracomment>Part of the window: close.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message id="commands.book">
        <source>Book</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>本</translation>
    </message>
    <message id="commands.foot">
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>↑ ↓ 選択 · Enter 実行 · Esc 閉じる</translation>
    </message>
    <message id="commands.hint">
        <source>An action, a book, a setting, or a panel: 12 or 3.2</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>操作、本、設定、コマ番号（12 や 3.2）</translation>
    </message>
    <message id="commands.none">
        <source>Nothing is called that. Try fewer letters.</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>見つかりません。文字を減らしてみてください。</translation>
    </message>
    <message id="commands.panel">
        <source>Panel {n}, page {page} · {place}</source>
        <extracomment>Part of the window: commands. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {n}、{page} ページ · {place}</translation>
    </message>
    <message id="compare.a">
        <source>A · take {n}</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>A · テイク {n}</translation>
    </message>
    <message id="compare.b">
        <source>B · take {n}, in use</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>B · テイク {n}、使用中</translation>
    </message>
    <message id="compare.spoken">
        <source>{a} and {b}, {percent} % of the first</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>{a} と {b}、前者を {percent} % 表示</translation>
    </message>
    <message id="compare.use">
        <source>Use A instead</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>A を使う</translation>
    </message>
    <message id="compare.way">
        <source>How takes are compared</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>テイクの比べ方</translation>
    </message>
    <message id="compare.way.beside">
        <source>Side by side</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>並べる</translation>
    </message>
    <message id="compare.way.blink">
        <source>Blink</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>切り替え</translation>
    </message>
    <message id="compare.way.slide">
        <source>Slide</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>スライド</translation>
    </message>
    <message id="cost.name">
        <source>Cost of this book: {cost}</source>
        <extracomment>What a book has cost, in the corner of its screen. What is in {braces} is filled in by the program.</extracomment>
        <translation>この本の料金：{cost}</translation>
    </message>
    <message id="cost.open">
        <source>Cost of this book</source>
        <extracomment>What a book has cost, in the corner of its screen.</extracomment>
        <translation>この本の料金</translation>
    </message>
    <message id="cost.raise">
        <source>Raise cap</source>
        <extracomment>What a book has cost, in the corner of its screen.</extracomment>
        <translation>上限を上げる</translation>
    </message>
    <message id="coverage.drawn">
        <source>In a panel</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>コマになった</translation>
    </message>
    <message id="coverage.left_out">
        <source>Left out:</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>省かれた：</translation>
    </message>
    <message id="coverage.narrated">
        <source>In a panel’s narration</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>コマのナレーションに入った</translation>
    </message>
    <message id="coverage.planned">
        <source>In a panel without a picture yet</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>まだ絵のないコマにある</translation>
    </message>
    <message id="coverage.scripted">
        <source>Only in the script</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚本にだけある</translation>
    </message>
    <message id="coverage.why.chapter">
        <source>the chapter is left out</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>その章が省かれている</translation>
    </message>
    <message id="coverage.why.front_matter">
        <source>outside all chapters</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>どの章にも入っていない</translation>
    </message>
    <message id="coverage.why.heading">
        <source>heading</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>見出し</translation>
    </message>
    <message id="coverage.why.missed">
        <source>not in the script, or new</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚本にない、または新しい文</translation>
    </message>
    <message id="coverage.why.not_written">
        <source>no script yet</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚本がまだない</translation>
    </message>
    <message id="coverage.why.note">
        <source>a footnote</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚注</translation>
    </message>
    <message id="coverage.why.scene_break">
        <source>mark between scenes</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>場面の区切り</translation>
    </message>
    <message id="coverage.why.taken_out">
        <source>taken out of the script</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚本から外された</translation>
    </message>
    <message id="date.day">
        <source>d MMM yyyy</source>
        <extracomment>A pattern for dates (d day, M month, y year): Qt reads it, not people.</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message id="diagnostics.copied">
        <source>Diagnostics copied, without keys, folders or story text</source>
        <extracomment>Part of the window: diagnostics.</extracomment>
        <translation>診断情報をコピーしました。キー、フォルダー、物語の本文は含みません</translation>
    </message>
    <message id="direction.ltr">
        <source>Left to right (comic)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>左から右</translation>
    </message>
    <message id="direction.rtl">
        <source>Right to left (manga)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>右から左（マンガ）</translation>
    </message>
    <message id="direction.webtoon">
        <source>Top to bottom (webtoon)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>上から下（縦読み）</translation>
    </message>
    <message id="edit.add-character">
        <source>Add character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物の追加</translation>
    </message>
    <message id="edit.add-line">
        <source>Add line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の追加</translation>
    </message>
    <message id="edit.add-scene">
        <source>Add scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>場面の追加</translation>
    </message>
    <message id="edit.approve-sheet">
        <source>Lock sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>設定画の固定</translation>
    </message>
    <message id="edit.balloon-hide">
        <source>Hide balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>フキダシを隠す</translation>
    </message>
    <message id="edit.balloon-move">
        <source>Move balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>フキダシの移動</translation>
    </message>
    <message id="edit.balloon-reset">
        <source>Reset balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>フキダシを元に戻す</translation>
    </message>
    <message id="edit.balloon-resize">
        <source>Resize balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>フキダシの大きさ</translation>
    </message>
    <message id="edit.balloon-show">
        <source>Show balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>フキダシを表示</translation>
    </message>
    <message id="edit.balloon-tail">
        <source>Move tail</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>しっぽの移動</translation>
    </message>
    <message id="edit.balloon-text">
        <source>Change balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>フキダシの文字</translation>
    </message>
    <message id="edit.change-character">
        <source>Change character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物の変更</translation>
    </message>
    <message id="edit.change-line">
        <source>Change line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の変更</translation>
    </message>
    <message id="edit.change-look">
        <source>Change look</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>外見の変更</translation>
    </message>
    <message id="edit.change-setting">
        <source>Change setting</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>場面設定の変更</translation>
    </message>
    <message id="edit.choose-sheet">
        <source>Use another sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>設定画の切り替え</translation>
    </message>
    <message id="edit.choose-take">
        <source>Choose take</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>テイクの選択</translation>
    </message>
    <message id="edit.delete-character">
        <source>Delete character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物の削除</translation>
    </message>
    <message id="edit.delete-line">
        <source>Delete line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の削除</translation>
    </message>
    <message id="edit.delete-scene">
        <source>Delete scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>場面の削除</translation>
    </message>
    <message id="edit.drop-look">
        <source>Delete look</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>外見の削除</translation>
    </message>
    <message id="edit.join-chapters">
        <source>Join chapters</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>章の結合</translation>
    </message>
    <message id="edit.join-lines">
        <source>Join lines</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の結合</translation>
    </message>
    <message id="edit.join-scenes">
        <source>Join scenes</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>場面の結合</translation>
    </message>
    <message id="edit.keep-apart">
        <source>Keep apart</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>別人として扱う</translation>
    </message>
    <message id="edit.leave-out-chapter">
        <source>Leave out chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>章の省略</translation>
    </message>
    <message id="edit.lock-character">
        <source>Lock character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物のロック</translation>
    </message>
    <message id="edit.merge-characters">
        <source>Merge characters</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物の統合</translation>
    </message>
    <message id="edit.move-line">
        <source>Move line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の移動</translation>
    </message>
    <message id="edit.move-line-across">
        <source>Move line to another scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行を別の場面へ移す</translation>
    </message>
    <message id="edit.move-scene">
        <source>Move scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>場面の移動</translation>
    </message>
    <message id="edit.page-add">
        <source>Add page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>ページの追加</translation>
    </message>
    <message id="edit.page-break">
        <source>Begin page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>改ページ</translation>
    </message>
    <message id="edit.page-count">
        <source>Panels a page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>1 ページのコマ数</translation>
    </message>
    <message id="edit.page-join">
        <source>Join pages</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>ページの結合</translation>
    </message>
    <message id="edit.page-rows">
        <source>Page template</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>ページの割り方</translation>
    </message>
    <message id="edit.panel-add">
        <source>Add panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマの追加</translation>
    </message>
    <message id="edit.panel-angle">
        <source>Angle</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>アングル</translation>
    </message>
    <message id="edit.panel-cast">
        <source>Characters of a panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマの登場人物</translation>
    </message>
    <message id="edit.panel-delete">
        <source>Delete panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマの削除</translation>
    </message>
    <message id="edit.panel-focus">
        <source>Move art in frame</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマ内の絵の移動</translation>
    </message>
    <message id="edit.panel-lines">
        <source>Move line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の移動</translation>
    </message>
    <message id="edit.panel-merge">
        <source>Merge panels</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマの結合</translation>
    </message>
    <message id="edit.panel-move">
        <source>Move panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマの移動</translation>
    </message>
    <message id="edit.panel-seen">
        <source>What we see</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>見えるもの</translation>
    </message>
    <message id="edit.panel-shot">
        <source>Shot</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>ショット</translation>
    </message>
    <message id="edit.panel-split">
        <source>Split panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>コマの分割</translation>
    </message>
    <message id="edit.panel-weight">
        <source>Weight</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>大きさ</translation>
    </message>
    <message id="edit.rename-chapter">
        <source>Rename chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>章の改名</translation>
    </message>
    <message id="edit.rename-character">
        <source>Rename character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物の改名</translation>
    </message>
    <message id="edit.revise-story">
        <source>Take over the revised story</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>改訂した物語の取り込み</translation>
    </message>
    <message id="edit.split-chapter">
        <source>Split chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>章の分割</translation>
    </message>
    <message id="edit.split-character">
        <source>Split character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>登場人物の分割</translation>
    </message>
    <message id="edit.split-line">
        <source>Split line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>行の分割</translation>
    </message>
    <message id="edit.split-scene">
        <source>Split scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>場面の分割</translation>
    </message>
    <message id="edit.unapprove-sheet">
        <source>Unlock sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>設定画の固定解除</translation>
    </message>
    <message id="emotion.afraid">
        <source>afraid</source>
        <extracomment>How a line is said.</extracomment>
        <translation>恐れ</translation>
    </message>
    <message id="emotion.angry">
        <source>angry</source>
        <extracomment>How a line is said.</extracomment>
        <translation>怒り</translation>
    </message>
    <message id="emotion.calm">
        <source>calm</source>
        <extracomment>How a line is said.</extracomment>
        <translation>平静</translation>
    </message>
    <message id="emotion.crying">
        <source>crying</source>
        <extracomment>How a line is said.</extracomment>
        <translation>泣いている</translation>
    </message>
    <message id="emotion.determined">
        <source>determined</source>
        <extracomment>How a line is said.</extracomment>
        <translation>決意</translation>
    </message>
    <message id="emotion.happy">
        <source>happy</source>
        <extracomment>How a line is said.</extracomment>
        <translation>うれしい</translation>
    </message>
    <message id="emotion.loving">
        <source>loving</source>
        <extracomment>How a line is said.</extracomment>
        <translation>いとしい</translation>
    </message>
    <message id="emotion.pained">
        <source>pained</source>
        <extracomment>How a line is said.</extracomment>
        <translation>苦しい</translation>
    </message>
    <message id="emotion.sad">
        <source>sad</source>
        <extracomment>How a line is said.</extracomment>
        <translation>悲しい</translation>
    </message>
    <message id="emotion.sleeping">
        <source>sleeping</source>
        <extracomment>How a line is said.</extracomment>
        <translation>眠っている</translation>
    </message>
    <message id="emotion.surprised">
        <source>surprised</source>
        <extracomment>How a line is said.</extracomment>
        <translation>驚き</translation>
    </message>
    <message id="emotion.tired">
        <source>tired</source>
        <extracomment>How a line is said.</extracomment>
        <translation>疲れ</translation>
    </message>
    <message id="error.account-limited">
        <source>{provider} has limited this account.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} がこのアカウントを制限しました。</translation>
    </message>
    <message id="error.account-limited.todo">
        <source>Look at the account on the page of the service, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>サービスのページでアカウントの状態を確認するか、別のサービスを使ってください。</translation>
    </message>
    <message id="error.again">
        <source>Try again</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度</translation>
    </message>
    <message id="error.alias-unknown">
        <source>“{alias}” is not a name of {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{alias}」は{name}の呼び名ではありません。</translation>
    </message>
    <message id="error.alias-unknown.todo">
        <source>Choose from the names {name} has.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}の呼び名から選んでください。</translation>
    </message>
    <message id="error.already-made">
        <source>“{title}” has panels already.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{title}』にはすでにコマがあります。</translation>
    </message>
    <message id="error.already-made.todo">
        <source>Redraw panels, or add the story again as a new book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>コマを描き直すか、物語を新しい本として追加してください。</translation>
    </message>
    <message id="error.answer-broken">
        <source>The answer of {provider} cannot be used: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} の応答は使えません：{reason}。課金された可能性があります。</translation>
    </message>
    <message id="error.answer-broken.todo">
        <source>Try again; if it happens again, use another model or service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度試してください。繰り返す場合は、別のモデルやサービスを使ってください。</translation>
    </message>
    <message id="error.answer-cut">
        <source>The model of {provider} reached its limit before there was a result. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} のモデルが結果の前に上限に達しました。課金された可能性があります。</translation>
    </message>
    <message id="error.answer-cut.todo">
        <source>Try again with a shorter text, a smaller picture or another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>文章を短くするか、画像を小さくするか、別のモデルで試してください。</translation>
    </message>
    <message id="error.answer-not-a-picture">
        <source>The service answered, but what it gave is no picture.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>サービスは応答しましたが、届いたものは画像ではありません。</translation>
    </message>
    <message id="error.answer-not-a-picture.todo">
        <source>Draw it again, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>描き直すか、別のサービスを使ってください。</translation>
    </message>
    <message id="error.answer-without-picture">
        <source>{provider} answered, but without a picture: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} は応答しましたが、画像がありません：{reason}。課金された可能性があります。</translation>
    </message>
    <message id="error.answer-without-picture.todo">
        <source>Try again, say it another way, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度試すか、言い換えるか、別のサービスを使ってください。</translation>
    </message>
    <message id="error.answer-wrong-size">
        <source>The service drew a picture of {width} × {height} pixels, which cannot be used: the longer side needs {least}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>届いた画像は {width} × {height} ピクセルで、使えません。長い辺は {least} 以上必要です。課金された可能性があります。</translation>
    </message>
    <message id="error.answer-wrong-size.todo">
        <source>Draw the panel again, or use another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このコマを描き直すか、別のモデルを使ってください。</translation>
    </message>
    <message id="error.background-busy">
        <source>The background of this picture is not plain enough to be taken away here.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>この画像の背景は単純ではないため、ここでは取り除けません。</translation>
    </message>
    <message id="error.background-busy.todo">
        <source>Use a picture on a plain wall or paper, or let a service clean it: --book, --character and --artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>無地の壁や紙を背景にした画像を使うか、サービスに任せてください：--book、--character、--artist。</translation>
    </message>
    <message id="error.billing-needed">
        <source>{provider} wants billing to be set up for this account first.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} は、先にこのアカウントの支払い設定を求めています。</translation>
    </message>
    <message id="error.billing-needed.todo">
        <source>Set up billing on the page of the service, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>サービスのページで支払いを設定してから再開してください。</translation>
    </message>
    <message id="error.board-planning">
        <source>A chapter is being planned, and its panels are counted on from the last one. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>章を計画中で、コマ番号が最後のコマから続きます。変更していません。</translation>
    </message>
    <message id="error.board-planning.todo">
        <source>Try again when that chapter is planned.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>その章の計画が終わってからもう一度行ってください。</translation>
    </message>
    <message id="error.book-ambiguous">
        <source>More than one book is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」という本が複数あります。</translation>
    </message>
    <message id="error.book-ambiguous.todo">
        <source>Use its id from “mangakai books”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>mangakai books の id を使ってください。</translation>
    </message>
    <message id="error.book-not-found">
        <source>No book is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」という本はありません。</translation>
    </message>
    <message id="error.book-not-found.todo">
        <source>“mangakai books” lists them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>mangakai books で一覧できます。</translation>
    </message>
    <message id="error.book-published">
        <source>“{title}” can still be read by others: it is published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」は公開中で、まだ他の人が読めます。</translation>
    </message>
    <message id="error.book-published.todo">
        <source>Unpublish it first, then delete it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に公開を停止してから削除してください。</translation>
    </message>
    <message id="error.bucket-name-invalid">
        <source>“{bucket}” cannot be the name of a bucket.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{bucket}」はバケットの名前として使えません。</translation>
    </message>
    <message id="error.bucket-name-invalid.todo">
        <source>A name has 3 to 63 lower-case letters, digits, dots and hyphens. Give the bucket&apos;s name alone, without an address.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>名前は小文字・数字・ピリオド・ハイフンの 3～63 文字です。アドレスではなく、バケット名だけを入力してください。</translation>
    </message>
    <message id="error.bug">
        <source>Something broke that should not: {details}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>起きてはならないエラーです：{details}。</translation>
    </message>
    <message id="error.bug.todo">
        <source>Try it again; if it happens again, report it with the log.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>やり直してください。続くようなら、ログを添えて報告してください。</translation>
    </message>
    <message id="error.bundle-damaged">
        <source>“{name}” is damaged: a part of it is missing or was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は壊れています。一部が失われたか、書き換えられています。</translation>
    </message>
    <message id="error.bundle-damaged.todo">
        <source>Copy or export it once more. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度コピーするか、書き出し直してください。何も読み込まれていません。</translation>
    </message>
    <message id="error.bundle-lies">
        <source>“{name}” contradicts itself: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」の中身に矛盾があります：{part}</translation>
    </message>
    <message id="error.bundle-lies.todo">
        <source>Export the book once more where it was made. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>作った場所で、もう一度書き出してください。何も読み込まれていません。</translation>
    </message>
    <message id="error.bundle-newer">
        <source>“{name}” was made by a newer MangakAI ({program}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は、より新しい MangakAI（{program}）で作られています。</translation>
    </message>
    <message id="error.bundle-newer.todo">
        <source>Update MangakAI, then import it again. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>MangakAI を更新してから、もう一度読み込んでください。何も読み込まれていません。</translation>
    </message>
    <message id="error.bundle-not-one">
        <source>“{name}” is not a MangakAI book file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は MangakAI の本のファイルではありません。</translation>
    </message>
    <message id="error.bundle-not-one.todo">
        <source>Choose a .mangakai file that was exported from MangakAI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>MangakAI から書き出した .mangakai ファイルを選んでください。</translation>
    </message>
    <message id="error.bundle-picture">
        <source>“{name}” holds a picture that is none: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」の中に、画像として読めないものがあります：{part}</translation>
    </message>
    <message id="error.bundle-picture.todo">
        <source>Export the book once more where it was made. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>作った場所で、もう一度書き出してください。何も読み込まれていません。</translation>
    </message>
    <message id="error.bundle-too-big">
        <source>“{name}” holds more than can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」の中身が大きすぎて読み込めません。</translation>
    </message>
    <message id="error.bundle-too-big.todo">
        <source>Use only a file from a source you trust. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>信頼できる相手のファイルだけを使ってください。何も読み込まれていません。</translation>
    </message>
    <message id="error.bundle-unsafe">
        <source>“{name}” holds something that is in no book file: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」には、本のファイルにあるはずのないものが入っています：{part}</translation>
    </message>
    <message id="error.bundle-unsafe.todo">
        <source>Use only a file from a source you trust. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>信頼できる相手のファイルだけを使ってください。何も読み込まれていません。</translation>
    </message>
    <message id="error.cap-reached">
        <source>The next call would pass what may be spent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>次の呼び出しで、使ってよい金額を超えます。</translation>
    </message>
    <message id="error.cap-reached.todo">
        <source>Raise the cap to go on. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>上限を上げると続けられます。まだ送信していません。</translation>
    </message>
    <message id="error.cast-choice">
        <source>{value} is not possible for {option}: it goes from {least} to {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} に {value} は使えません。{least} から {most} までです。</translation>
    </message>
    <message id="error.cast-choice.todo">
        <source>Choose a value within the range.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>範囲内の値を選んでください。</translation>
    </message>
    <message id="error.cast-cut">
        <source>The service’s answer about the cast broke off. The built-in writer completed the cast.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>登場人物についてのサービスの答えが途中で切れました。残りは内蔵の書き手が補いました。</translation>
    </message>
    <message id="error.cast-cut.todo">
        <source>Look through the cast, and merge or change what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>登場人物を確かめ、違うところはまとめるか直してください。</translation>
    </message>
    <message id="error.cast-invented-names">
        <source>The service put {names} into the cast, who are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>サービスは物語にいない {names} を登場人物に入れました。省きました。</translation>
    </message>
    <message id="error.cast-invented-names.todo">
        <source>Look through the cast, and add or merge whom you miss.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>登場人物を確かめ、足りない人物は追加するか、まとめてください。</translation>
    </message>
    <message id="error.catalogue-broken">
        <source>The catalogue of models in {path} cannot be used (at {place}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} のモデルカタログは使えません（{place}）。</translation>
    </message>
    <message id="error.catalogue-broken.todo">
        <source>Mend that place, or leave the file out in the settings; the built-in catalogue holds until then.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>その箇所を直すか、設定でこのファイルを外してください。それまでは内蔵のカタログを使います。</translation>
    </message>
    <message id="error.catalogue-unreadable">
        <source>The catalogue of models in {path} cannot be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} のモデルカタログを読めません。</translation>
    </message>
    <message id="error.catalogue-unreadable.todo">
        <source>Check the name and that you may open it, or leave the file out in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ファイル名と開く権限を確認するか、設定でこのファイルを外してください。</translation>
    </message>
    <message id="error.changed-meanwhile">
        <source>The book has changed since, so this cannot be done or undone any more.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>その後に本が変わったため、この操作はもう行うことも取り消すこともできません。</translation>
    </message>
    <message id="error.changed-meanwhile.todo">
        <source>Nothing was changed. Look at it again and edit what is there now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>何も変わっていません。いまの内容を見て、編集し直してください。</translation>
    </message>
    <message id="error.chapter-before-made">
        <source>Chapter {chapter} comes before chapter {last}, which is made already, and pages are numbered on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章は、もう作られた第{last}章より前です。ページ番号は続きから付きます。</translation>
    </message>
    <message id="error.chapter-before-made.todo">
        <source>Go on with a chapter after chapter {last}, or make a new book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{last}章より後の章から続けるか、新しい本を作ってください。</translation>
    </message>
    <message id="error.chapter-not-found">
        <source>The story has no chapter {chapter}; it has {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>物語に第{chapter}章はありません。全部で{most}章です。</translation>
    </message>
    <message id="error.chapter-not-found.todo">
        <source>Choose a chapter from 1 to {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第1章から第{most}章までを選んでください。</translation>
    </message>
    <message id="error.chapter-one-half">
        <source>Chapter {chapter} cannot be split here: one side would be empty.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章はここでは分けられません。片方が空になります。</translation>
    </message>
    <message id="error.chapter-one-half.todo">
        <source>Choose a place inside the chapter’s text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>章の本文の中の場所を選んでください。</translation>
    </message>
    <message id="error.chapter-planned">
        <source>Chapter {chapter} is already part of the manga or its script.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章はもう漫画か脚本に入っています。</translation>
    </message>
    <message id="error.chapter-planned.todo">
        <source>Choose a chapter that is not written or drawn yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>まだ書かれても描かれてもいない章を選んでください。</translation>
    </message>
    <message id="error.chapters-one-book">
        <source>--chapters was given for {count} books.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{count} 冊の本に --chapters が指定されました。</translation>
    </message>
    <message id="error.chapters-one-book.todo">
        <source>Make one book at a time, or add --as chapters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>一冊ずつ作るか、--as chapters を付けてください。</translation>
    </message>
    <message id="error.character-not-found">
        <source>The cast has nobody called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>登場人物に「{name}」はいません。</translation>
    </message>
    <message id="error.character-not-found.todo">
        <source>Look at the cast again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>登場人物をもう一度見てください。変わったのかもしれません。</translation>
    </message>
    <message id="error.child-broke">
        <source>This step broke: {details}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>このステップでエラーが起きました：{details}。</translation>
    </message>
    <message id="error.child-broke.todo">
        <source>Try it again; if it happens again, report it with the log.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>やり直してください。続くようなら、ログを添えて報告してください。</translation>
    </message>
    <message id="error.child-died">
        <source>The process that did this step ended unexpectedly.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このステップのプロセスが予期せず終了しました。</translation>
    </message>
    <message id="error.child-died.todo">
        <source>Try it again; close other programs if memory is short.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>やり直してください。メモリが足りなければ、ほかのプログラムを閉じてください。</translation>
    </message>
    <message id="error.comfyui-not-running">
        <source>ComfyUI does not answer at {address}. Nothing was drawn.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{address} の ComfyUI が応答しません。何も描かれていません。</translation>
    </message>
    <message id="error.comfyui-not-running.todo">
        <source>Start ComfyUI, or set its address in the settings. What waits is drawn then.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI を起動するか、設定でアドレスを直してください。待っているコマはそのあと描かれます。</translation>
    </message>
    <message id="error.comfyui-out-of-memory">
        <source>The graphics card ran out of memory at the node “{node}” of the workflow.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ワークフローのノード「{node}」でグラフィックカードのメモリが足りなくなりました。</translation>
    </message>
    <message id="error.comfyui-out-of-memory.todo">
        <source>Close other programs that use the graphics card, or choose a smaller size.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>グラフィックカードを使うほかのプログラムを閉じるか、小さいサイズを選んでください。</translation>
    </message>
    <message id="error.comfyui-stopped">
        <source>The drawing was stopped in ComfyUI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI の側で描画が止められました。</translation>
    </message>
    <message id="error.comfyui-stopped.todo">
        <source>Draw it again when ComfyUI is free.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI が空いたら、もう一度描いてください。</translation>
    </message>
    <message id="error.comfyui-too-slow">
        <source>ComfyUI had not finished the picture after {waited_s} s, so it was stopped.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{waited_s} 秒たっても ComfyUI の絵が完成しなかったため、止めました。</translation>
    </message>
    <message id="error.comfyui-too-slow.todo">
        <source>Allow ComfyUI more time in the settings, or use a smaller size or a faster workflow.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定で ComfyUI の制限時間を延ばすか、小さいサイズや速いワークフローを使ってください。</translation>
    </message>
    <message id="error.comfyui-went-away">
        <source>ComfyUI stopped drawing before the picture was finished: it was closed or started again, or its queue was cleared.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>絵ができる前に ComfyUI の描画が止まりました。終了または再起動されたか、キューが消されました。</translation>
    </message>
    <message id="error.comfyui-went-away.todo">
        <source>It will be drawn again. Look at ComfyUI&apos;s own window if this happens often.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このコマは描き直されます。何度も起きるときは ComfyUI の画面を確認してください。</translation>
    </message>
    <message id="error.details">
        <source>Details</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>詳細</translation>
    </message>
    <message id="error.disk-full">
        <source>The disk is full: {path} could not be written. Everything drawn before is safe.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ディスクがいっぱいで {path} に書けません。これまでに描いたものは無事です。</translation>
    </message>
    <message id="error.disk-full.todo">
        <source>Free some space, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>空きを作ってから再開してください。</translation>
    </message>
    <message id="error.export-empty">
        <source>There is no picture to write.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>書き出す画像がありません。</translation>
    </message>
    <message id="error.export-empty.todo">
        <source>Draw panels first, then export.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に描いてから書き出してください。</translation>
    </message>
    <message id="error.export-is-folder">
        <source>{path} is a folder; a {format} is one file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} はフォルダーですが、{format} は 1 つのファイルです。</translation>
    </message>
    <message id="error.export-is-folder.todo">
        <source>Name a file in it, for example book.{format}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>その中のファイル名（例：book.{format}）を指定してください。</translation>
    </message>
    <message id="error.export-no-cast">
        <source>“{title}” has no cast yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」にはまだ登場人物がいません。</translation>
    </message>
    <message id="error.export-no-cast.todo">
        <source>Find the cast first, then export it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に登場人物を調べてから書き出してください。</translation>
    </message>
    <message id="error.export-no-script">
        <source>“{title}” has no script yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」にはまだ脚本がありません。</translation>
    </message>
    <message id="error.export-no-script.todo">
        <source>Write the script first, then export it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に脚本を書いてから書き出してください。</translation>
    </message>
    <message id="error.export-nothing-drawn">
        <source>No panel of “{title}” is drawn yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{title}』にはまだ描かれたコマがありません。</translation>
    </message>
    <message id="error.export-nothing-drawn.todo">
        <source>Draw panels first, then export.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に描いてから書き出してください。</translation>
    </message>
    <message id="error.holder-ended">
        <source>The MangakAI that had this library open ended before it answered: {path}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>このライブラリを開いていた MangakAI が、答える前に終了しました：{path}。</translation>
    </message>
    <message id="error.holder-ended.todo">
        <source>Nothing finished is lost. Look with “mangakai tasks”, go on with “mangakai resume”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>終わった分は残っています。mangakai tasks で確かめ、mangakai resume で再開できます。</translation>
    </message>
    <message id="error.key-malformed">
        <source>The key {name} cannot be one: it is empty, or holds spaces, line breaks or letters that keys never have. It was not sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>キー {name} はキーとして使えません。空か、空白・改行などキーにない文字が含まれています。送信していません。</translation>
    </message>
    <message id="error.key-malformed.todo">
        <source>Copy the whole key from the service&apos;s page again and paste it alone.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>サービスのページからキー全体をコピーし直し、キーだけを貼り付けてください。</translation>
    </message>
    <message id="error.key-missing">
        <source>{provider} needs a key, and there is none.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} にはキーが必要ですが、設定されていません。</translation>
    </message>
    <message id="error.key-missing.todo">
        <source>Add the key in the settings, or set the environment variable {variable}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定でキーを追加するか、環境変数 {variable} を設定してください。</translation>
    </message>
    <message id="error.key-not-allowed">
        <source>{provider} knows the key, but does not allow this with it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} はこのキーを認識していますが、この操作は許可されていません。</translation>
    </message>
    <message id="error.key-not-allowed.todo">
        <source>Check on the page of the service what the key may do, or use another key.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>サービスのページでキーの権限を確認するか、別のキーを使ってください。</translation>
    </message>
    <message id="error.key-rejected">
        <source>The key was rejected by {provider}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>キーが {provider} に受け付けられませんでした。</translation>
    </message>
    <message id="error.key-rejected.todo">
        <source>Check that it is whole and belongs to this service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>抜けがないか、このサービスのキーかを確認してください。</translation>
    </message>
    <message id="error.key-too-long">
        <source>The key {name} is longer than {most} letters, more than a keychain keeps.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>キー {name} は {most} 文字を超えていて、キーチェーンに保存できません。</translation>
    </message>
    <message id="error.key-too-long.todo">
        <source>Check that only the key was pasted.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>キーだけを貼り付けたか確認してください。</translation>
    </message>
    <message id="error.keychain-refused">
        <source>The system&apos;s keychain refused the key {name} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>システムのキーチェーンがキー {name} の扱いを拒否しました（{reason}）。</translation>
    </message>
    <message id="error.keychain-refused.todo">
        <source>Unlock the keychain, allow MangakAI to use it, and try again; or set the environment variable {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>キーチェーンのロックを解除し、MangakAI の使用を許可してからやり直すか、環境変数 {name} を設定してください。</translation>
    </message>
    <message id="error.keychain-silent">
        <source>The system&apos;s keychain did not answer within {seconds} s, so the key {name} is not known.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>システムのキーチェーンが {seconds} 秒以内に応答しないため、キー {name} が分かりません。</translation>
    </message>
    <message id="error.keychain-silent.todo">
        <source>Unlock the keychain and try again, or set the environment variable {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>キーチェーンのロックを解除してからやり直すか、環境変数 {name} を設定してください。</translation>
    </message>
    <message id="error.library-broken">
        <source>{path} is not a library that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} は読み込めるライブラリではありません。</translation>
    </message>
    <message id="error.library-broken.todo">
        <source>Move it aside and put back a copy from the folder “backups”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別の場所に移し、backups フォルダーの写しを戻してください。</translation>
    </message>
    <message id="error.library-busy">
        <source>Another program keeps {path} busy.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>別のプログラムが {path} を使用中です。</translation>
    </message>
    <message id="error.library-busy.todo">
        <source>Close it, or wait a moment, and try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>閉じるか、少し待ってからやり直してください。</translation>
    </message>
    <message id="error.library-closed">
        <source>The library {path} is being closed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ライブラリ {path} を閉じています。</translation>
    </message>
    <message id="error.library-closed.todo">
        <source>Open it again; unfinished work goes on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度開くと、未完了の作業が続きます。</translation>
    </message>
    <message id="error.library-in-use">
        <source>Another MangakAI has this library open: {path}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>別の MangakAI がこのライブラリを開いています：{path}。</translation>
    </message>
    <message id="error.library-in-use.todo">
        <source>Use that one, close it, or name another library with --library.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>そちらを使うか、閉じるか、--library で別のライブラリを指定してください。</translation>
    </message>
    <message id="error.library-too-new">
        <source>The library {path} was made by a newer MangakAI (form {version}; this one knows {known}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ライブラリ {path} は新しい MangakAI のものです（形式 {version}、この版は {known} まで）。</translation>
    </message>
    <message id="error.library-too-new.todo">
        <source>Install the newer MangakAI, or name another library.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>新しい MangakAI を入れるか、別のライブラリを指定してください。</translation>
    </message>
    <message id="error.line-empty">
        <source>A line needs words.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>行には言葉が必要です。</translation>
    </message>
    <message id="error.line-empty.todo">
        <source>Write something, or delete the line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>何か書くか、その行を消してください。</translation>
    </message>
    <message id="error.line-inside">
        <source>Only the first or the last line of a scene can go to its neighbour.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>隣の場面へ移せるのは、場面の最初か最後の行だけです。</translation>
    </message>
    <message id="error.line-inside.todo">
        <source>Move it to the scene&apos;s edge first, or split the scene there.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に場面の端へ動かすか、そこで場面を分けてください。</translation>
    </message>
    <message id="error.line-not-found">
        <source>Scene {scene} of chapter {chapter} has no line {line}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章の場面{scene}に{line}行目はありません。</translation>
    </message>
    <message id="error.line-not-found.todo">
        <source>Look at the script again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>脚本をもう一度見てください。変わったのかもしれません。</translation>
    </message>
    <message id="error.line-stays">
        <source>That line of panel {panel} cannot go to its neighbour: the two do not share a border in the story, or nothing would be left.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} のその行は隣へ移せません。物語の中で隣り合っていないか、何も残らなくなります。</translation>
    </message>
    <message id="error.line-stays.todo">
        <source>Merge the two panels, or move the line in the script.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>2 つのコマを結合するか、脚本で行を移してください。</translation>
    </message>
    <message id="error.lines-apart">
        <source>In the story, other lines stand between these two.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語では、この二つの行のあいだに別の行があります。</translation>
    </message>
    <message id="error.lines-apart.todo">
        <source>Join lines that follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語の中で続いている行をつなげてください。</translation>
    </message>
    <message id="error.link-ended">
        <source>The link to “{title}” has ended.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」のリンクは期限切れです。</translation>
    </message>
    <message id="error.link-ended.todo">
        <source>Publish it again for a new link; only its first page is sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度公開すると新しいリンクになります。送られるのは最初のページだけです。</translation>
    </message>
    <message id="error.link-too-long">
        <source>A signed link lasts at most {days} days.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>署名付きリンクの有効期間は最長 {days} 日です。</translation>
    </message>
    <message id="error.link-too-long.todo">
        <source>Choose a shorter time, or make the folder public and use its address.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>期間を短くするか、フォルダーを公開してそのアドレスを使ってください。</translation>
    </message>
    <message id="error.look-not-found">
        <source>{name} has no change of look in chapter {chapter}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} には第 {chapter} 章からの外見の変更がありません。</translation>
    </message>
    <message id="error.look-not-found.todo">
        <source>Look at the cast again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>登場人物をもう一度確認してください。変更された可能性があります。</translation>
    </message>
    <message id="error.model-ended">
        <source>The model “{model}” of {provider} ended on {on}. Nothing was sent and nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} のモデル「{model}」は {on} に終了しました。何も送信しておらず、料金も発生していません。</translation>
    </message>
    <message id="error.model-ended.todo">
        <source>Choose {successor} or another model in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定で {successor} など別のモデルを選んでください。</translation>
    </message>
    <message id="error.model-gone">
        <source>{provider} does not have the model “{model}” any more, or not for this key. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} にモデル「{model}」はもうないか、このキーでは使えません。料金は発生していません。</translation>
    </message>
    <message id="error.model-gone.todo">
        <source>Choose another model in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定で別のモデルを選んでください。</translation>
    </message>
    <message id="error.name-empty">
        <source>A character needs a name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>登場人物には名前が必要です。</translation>
    </message>
    <message id="error.name-empty.todo">
        <source>Write a name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>名前を書いてください。</translation>
    </message>
    <message id="error.name-taken">
        <source>Somebody else is called “{name}” already.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」はもう別の人の名前です。</translation>
    </message>
    <message id="error.name-taken.todo">
        <source>Choose another name, or join the two if they are one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別の名前にするか、同じ人なら二人を一つにしてください。</translation>
    </message>
    <message id="error.no-artist">
        <source>“{provider}” does not draw pictures.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{provider}」は絵を描けません。</translation>
    </message>
    <message id="error.no-artist.todo">
        <source>Choose another artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別のアーティストを選んでください。</translation>
    </message>
    <message id="error.no-chapter-chosen">
        <source>No chapter of “{title}” is left to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」に残っている章はありません。</translation>
    </message>
    <message id="error.no-chapter-chosen.todo">
        <source>Choose chapters, or take one back in that is left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>章を選ぶか、省いた章を戻してください。</translation>
    </message>
    <message id="error.no-keychain">
        <source>This system has no keychain that could keep the key {name}. It was not kept.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>このシステムには、キー {name} を保存できるキーチェーンがありません。保存していません。</translation>
    </message>
    <message id="error.no-keychain.todo">
        <source>Set the environment variable {name} before starting MangakAI, or switch on the system&apos;s keychain.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>MangakAI を起動する前に環境変数 {name} を設定するか、システムのキーチェーンを有効にしてください。</translation>
    </message>
    <message id="error.no-writer">
        <source>“{provider}” does not write.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{provider}」は脚本を書けません。</translation>
    </message>
    <message id="error.no-writer.todo">
        <source>Choose another writer.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別の書き手を選んでください。</translation>
    </message>
    <message id="error.not-published">
        <source>“{title}” is not published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」は公開されていません。</translation>
    </message>
    <message id="error.not-published.todo">
        <source>`mangakai published` lists what is.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>公開中の本は `mangakai published` で確認できます。</translation>
    </message>
    <message id="error.not-whole">
        <source>“{title}” is not published as a whole yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」の公開はまだ完了していません。</translation>
    </message>
    <message id="error.not-whole.todo">
        <source>Resume the task, or publish it again; what is there already is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>タスクを再開するか、もう一度公開してください。すでにあるものは送り直されません。</translation>
    </message>
    <message id="error.not-writable">
        <source>{path} cannot be written.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} に書き込めません。</translation>
    </message>
    <message id="error.not-writable.todo">
        <source>Choose another folder, or allow writing to this one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別のフォルダーを選ぶか、書き込みを許可してください。</translation>
    </message>
    <message id="error.nothing-to-draw">
        <source>“{title}” has no panel that is still to be drawn. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」にこれから描くコマはありません。料金は発生していません。</translation>
    </message>
    <message id="error.nothing-to-draw.todo">
        <source>Redraw a panel, or plan more chapters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>コマを描き直すか、別の章を計画してください。</translation>
    </message>
    <message id="error.nothing-to-retry">
        <source>“{title}” has no failed step.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>『{title}』に失敗したステップはありません。</translation>
    </message>
    <message id="error.nothing-to-retry.todo">
        <source>There is nothing to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>することはありません。</translation>
    </message>
    <message id="error.nothing-to-run">
        <source>“{title}” is done; nothing of it is left to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」は完了していて、残りの作業はありません。</translation>
    </message>
    <message id="error.nothing-to-run.todo">
        <source>Redraw single panels instead; drawn panels are never drawn twice.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>変えたいコマだけを描き直してください。描いたコマを二度描くことはありません。</translation>
    </message>
    <message id="error.nothing-unknown">
        <source>“{title}” has nothing to decide.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」に決めることはありません。</translation>
    </message>
    <message id="error.nothing-unknown.todo">
        <source>Failed panels are tried again with “retry”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>失敗したコマは retry でやり直せます。</translation>
    </message>
    <message id="error.other-version">
        <source>The MangakAI that has this library open is of another version.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このライブラリを開いている MangakAI は別のバージョンです。</translation>
    </message>
    <message id="error.other-version.todo">
        <source>Close it and try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>それを閉じて、もう一度試してください。</translation>
    </message>
    <message id="error.out-of-memory">
        <source>There was not enough memory for this step.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このステップに必要なメモリが足りませんでした。</translation>
    </message>
    <message id="error.out-of-memory.todo">
        <source>Close other programs and try it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ほかのプログラムを閉じてやり直してください。</translation>
    </message>
    <message id="error.outcome-unknown">
        <source>The call to {provider} was sent, but no answer came back. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} に送信しましたが結果が届いていません。課金された可能性があります。</translation>
    </message>
    <message id="error.outcome-unknown.todo">
        <source>Check your account, then draw it again or leave it out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>アカウントを確認してから、描き直すか、省いてください。</translation>
    </message>
    <message id="error.page-full">
        <source>That page would hold more than {most} panels. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>そのページは {most} コマを超えます。変更していません。</translation>
    </message>
    <message id="error.page-full.todo">
        <source>Begin a new page, or move the panel elsewhere.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>新しいページを始めるか、コマを別の場所へ移してください。</translation>
    </message>
    <message id="error.panel-busy">
        <source>Panel {panel} waits to be drawn or is being drawn. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} は描画待ちか描画中です。変更していません。</translation>
    </message>
    <message id="error.panel-busy.todo">
        <source>Cancel its task, or wait until it is drawn.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>タスクを取り消すか、描き終わるまで待ってください。</translation>
    </message>
    <message id="error.panel-crowded">
        <source>Panel {panel} would show more than {most} characters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} の登場人物が {most} 人を超えます。</translation>
    </message>
    <message id="error.panel-crowded.todo">
        <source>Take somebody out first, or split the panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に誰かを外すか、コマを分けてください。</translation>
    </message>
    <message id="error.panel-last">
        <source>Panel {panel} is the only one of its chapter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} はこの章でただ一つのコマです。</translation>
    </message>
    <message id="error.panel-last.todo">
        <source>Leave the chapter out in the story instead.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>代わりに、物語でこの章を外してください。</translation>
    </message>
    <message id="error.panel-not-found">
        <source>There is no panel {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {name} はありません。</translation>
    </message>
    <message id="error.panel-not-found.todo">
        <source>Name it by its number through the book, or page.panel (3.2).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>通し番号か、ページ.コマ（3.2）で指定してください。</translation>
    </message>
    <message id="error.panel-not-stuck">
        <source>Panel {panel} has no drawing that was declined or failed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} に拒否または失敗した描画はありません。</translation>
    </message>
    <message id="error.panel-not-stuck.todo">
        <source>Redraw it instead.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>描き直しを使ってください。</translation>
    </message>
    <message id="error.panel-one-half">
        <source>Panel {panel} cannot be cut there: one half would hold nothing of the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} はそこで分けられません。片方に物語の言葉が残りません。</translation>
    </message>
    <message id="error.panel-one-half.todo">
        <source>Choose a line further in, or add a panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もっと内側の行を選ぶか、コマを追加してください。</translation>
    </message>
    <message id="error.panel-other-chapter">
        <source>Page {page} belongs to another chapter than panel {panel}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページはコマ {panel} と別の章です。</translation>
    </message>
    <message id="error.panel-other-chapter.todo">
        <source>Move the panel within its chapter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>同じ章の中で移してください。</translation>
    </message>
    <message id="error.panels-apart">
        <source>Panel {panel} and the next one do not follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} と次のコマは物語の中で続いていません。</translation>
    </message>
    <message id="error.panels-apart.todo">
        <source>Move them side by side as the story has them, then merge.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語の順に並べてから結合してください。</translation>
    </message>
    <message id="error.panels-out-of-range">
        <source>{panels} panels cannot be made of this story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>この物語を {panels} コマにはできません。</translation>
    </message>
    <message id="error.panels-out-of-range.todo">
        <source>Choose {least} to {most}, or auto.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{least}〜{most}、または auto を選んでください。</translation>
    </message>
    <message id="error.picture-gone">
        <source>A picture of the book is no longer in the library: {path}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>本の画像が一枚、ライブラリから失われています：{path}</translation>
    </message>
    <message id="error.picture-gone.todo">
        <source>Bring the file back from a backup, or draw that panel again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>バックアップからファイルを戻すか、そのコマを描き直してください。</translation>
    </message>
    <message id="error.picture-heic">
        <source>This HEIC picture cannot be decoded.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>この HEIC 画像を読み取れません。</translation>
    </message>
    <message id="error.picture-heic.todo">
        <source>Save it as JPEG or PNG first; phones and Photos can export it so.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に JPEG か PNG として保存してください。スマートフォンや「写真」アプリから書き出せます。</translation>
    </message>
    <message id="error.picture-too-large">
        <source>This picture has more than {most} million pixels.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>この画像は {most} 百万画素を超えています。</translation>
    </message>
    <message id="error.picture-too-large.todo">
        <source>Make it smaller first; 8000 pixels on its longer side are more than enough.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に縮小してください。長辺 8000 ピクセルあれば十分です。</translation>
    </message>
    <message id="error.picture-unreadable">
        <source>{path} is not a picture that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} は読み込める画像ではありません。</translation>
    </message>
    <message id="error.picture-unreadable.todo">
        <source>Use a PNG, JPEG or WebP picture.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>PNG、JPEG、WebP の画像を使ってください。</translation>
    </message>
    <message id="error.prompt-unknown-part">
        <source>The prompt {path} names the part {part}, which there is not.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>プロンプト {path} にある {part} という部分はありません。</translation>
    </message>
    <message id="error.prompt-unknown-part.todo">
        <source>Use these parts: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>使える部分：{valid}。</translation>
    </message>
    <message id="error.prompt-unreadable">
        <source>The prompt file {path} cannot be read as text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>プロンプトのファイル {path} をテキストとして読めません。</translation>
    </message>
    <message id="error.prompt-unreadable.todo">
        <source>Save it as UTF-8 text of at most 64 kB, or remove it; then the built-in prompt is used.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>64 kB 以内の UTF-8 テキストで保存するか、削除してください。削除すると内蔵のプロンプトを使います。</translation>
    </message>
    <message id="error.quota-used-up">
        <source>The quota of this {provider} account is used up, or it has none for this model. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>この {provider} アカウントの割り当てを使い切ったか、このモデルの割り当てがありません。料金は発生していません。</translation>
    </message>
    <message id="error.quota-used-up.todo">
        <source>Wait until it is renewed, raise it on the page of the service, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>割り当てが戻るのを待つか、サービスのページで増やすか、別のサービスを使ってください。</translation>
    </message>
    <message id="error.region-not-served">
        <source>{provider} does not serve the place this computer calls from.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} はこのコンピューターの地域では提供されていません。</translation>
    </message>
    <message id="error.region-not-served.todo">
        <source>Use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別のサービスを使ってください。</translation>
    </message>
    <message id="error.request-too-large">
        <source>The request with its pictures is larger than {provider} takes. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>画像を含むリクエストが {provider} の上限を超えています。料金は発生していません。</translation>
    </message>
    <message id="error.request-too-large.todo">
        <source>Use fewer or smaller reference pictures, or a shorter text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>参照画像を減らすか小さくするか、文章を短くしてください。</translation>
    </message>
    <message id="error.request-unreadable">
        <source>Something spoke to MangakAI in a way it does not understand.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>MangakAI が理解できない呼びかけを受け取りました。</translation>
    </message>
    <message id="error.request-unreadable.todo">
        <source>Use the “mangakai” command to speak to an open MangakAI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>開いている MangakAI には mangakai コマンドで呼びかけてください。</translation>
    </message>
    <message id="error.scene-mixed">
        <source>The lines of scene {scene} are not in the story&apos;s order, so it cannot be split here.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>場面{scene}の行は物語の順と違うため、ここでは分けられません。</translation>
    </message>
    <message id="error.scene-mixed.todo">
        <source>Move the lines back first, or split at another line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先に行を元の順に戻すか、別の行で分けてください。</translation>
    </message>
    <message id="error.scene-not-found">
        <source>Chapter {chapter} has no scene {scene}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章に場面{scene}はありません。</translation>
    </message>
    <message id="error.scene-not-found.todo">
        <source>Look at the script again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>脚本をもう一度見てください。変わったのかもしれません。</translation>
    </message>
    <message id="error.scene-one-half">
        <source>The scene cannot be split before its first line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>最初の行の前では場面を分けられません。</translation>
    </message>
    <message id="error.scene-one-half.todo">
        <source>Choose a later line of scene {scene}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>場面{scene}のもっと後の行を選んでください。</translation>
    </message>
    <message id="error.scenes-apart">
        <source>In the story, other scenes stand between scene {scene} and the next one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>物語では、場面{scene}と次の場面のあいだに別の場面があります。</translation>
    </message>
    <message id="error.scenes-apart.todo">
        <source>Join scenes that follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語の中で続いている場面をつなげてください。</translation>
    </message>
    <message id="error.script-damaged">
        <source>“{name}” is no script that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は読み取れる脚本ではありません。</translation>
    </message>
    <message id="error.script-damaged.todo">
        <source>Export the script again as JSON, Fountain or Markdown.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>脚本を JSON、Fountain、Markdown のいずれかで書き出し直してください。</translation>
    </message>
    <message id="error.script-empty">
        <source>No line of a script was found in {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} に脚本の行が見つかりませんでした。</translation>
    </message>
    <message id="error.script-empty.todo">
        <source>Check that the file is a script, or open it as a story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>脚本のファイルか確かめるか、物語として開いてください。</translation>
    </message>
    <message id="error.script-invented-lines">
        <source>Chapter {chapter}: the service wrote {lines} lines that are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章：サービスは物語にない行を{lines}行書きました。それらは省きました。</translation>
    </message>
    <message id="error.script-invented-lines.todo">
        <source>Nothing has to be done. If there are many, use another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>何もする必要はありません。多いときは別のモデルを使ってください。</translation>
    </message>
    <message id="error.script-invented-names">
        <source>Chapter {chapter}: the service named {names}, who are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章：サービスは物語にいない {names} の名を挙げました。省きました。</translation>
    </message>
    <message id="error.script-invented-names.todo">
        <source>Look at who speaks in the script, and change what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>脚本で誰が話しているかを確かめ、違うところを直してください。</translation>
    </message>
    <message id="error.script-kind-unknown">
        <source>{name} is no script that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} は読める脚本ではありません。</translation>
    </message>
    <message id="error.script-kind-unknown.todo">
        <source>Choose a file with one of these endings: {kinds}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>次の種類のファイルを選んでください：{kinds}</translation>
    </message>
    <message id="error.script-left-out">
        <source>Chapter {chapter}: the service left out {sentences} of {all} sentences, also when it was asked again. The built-in writer told them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章：サービスは{all}文のうち{sentences}文を書かず、もう一度頼んでも同じでした。内蔵の書き手が書きました。</translation>
    </message>
    <message id="error.script-left-out.todo">
        <source>Look at these scenes in the script, and change what you do not like.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>脚本でその場面を確かめ、気になるところを直してください。</translation>
    </message>
    <message id="error.script-not-found">
        <source>Chapter {chapter} has no script yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {chapter} 章の脚本はまだありません。</translation>
    </message>
    <message id="error.script-not-found.todo">
        <source>Let the task write it first.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先にタスクで書かせてください。</translation>
    </message>
    <message id="error.service-address">
        <source>The {setting} of {provider} cannot be used: “{address}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} の{setting}が使えません：「{address}」。</translation>
    </message>
    <message id="error.service-address.todo">
        <source>Correct it in the settings, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定で直してから再開してください。</translation>
    </message>
    <message id="error.service-busy">
        <source>{provider} answered that it is too busy right now. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} が現在混雑していると応答しました。料金は発生していません。</translation>
    </message>
    <message id="error.service-busy.todo">
        <source>Try again in a few minutes, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>数分後にもう一度試すか、別のサービスを使ってください。</translation>
    </message>
    <message id="error.service-lost">
        <source>Sent to {provider}, but no answer came back: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} に送信しましたが、結果が届いていません：{reason}。課金された可能性があります。</translation>
    </message>
    <message id="error.service-lost.todo">
        <source>Check the usage page of the service, then decide whether to send it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>サービスの利用状況のページを確認してから、もう一度送るかどうかを決めてください。</translation>
    </message>
    <message id="error.service-refused">
        <source>The model of {provider} declined this: {reason}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} のモデルがこれを拒否しました：{reason}。</translation>
    </message>
    <message id="error.service-refused.todo">
        <source>Say it another way, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>言い換えるか、別のサービスを使ってください。</translation>
    </message>
    <message id="error.service-rejected">
        <source>{provider} does not take this request: “{details}”. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} はこのリクエストを受け付けません：「{details}」。料金は発生していません。</translation>
    </message>
    <message id="error.service-rejected.todo">
        <source>Sending it again changes nothing. Change what it names, or use another model or service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>同じまま送り直しても変わりません。指摘された点を変えるか、別のモデルやサービスを使ってください。</translation>
    </message>
    <message id="error.service-unreachable">
        <source>{provider} could not be reached: {reason}. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} に接続できませんでした：{reason}。料金は発生していません。</translation>
    </message>
    <message id="error.service-unreachable.todo">
        <source>Check the network and the address in the settings, then try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ネットワークと設定のアドレスを確認して、もう一度試してください。</translation>
    </message>
    <message id="error.settings-set-aside">
        <source>The settings in {path} cannot be used (at {place}). The file was kept as “{kept}”; the defaults hold for now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} の設定は使えません（{place}）。ファイルは「{kept}」として残してあり、今は既定の設定を使っています。</translation>
    </message>
    <message id="error.settings-set-aside.todo">
        <source>Choose your settings again, or mend that file and put it back under its old name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定を選び直すか、そのファイルを直して元の名前に戻してください。</translation>
    </message>
    <message id="error.settings-unreadable">
        <source>The settings in {path} cannot be read; the defaults hold for now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} の設定を読めません。今は既定の設定を使っています。</translation>
    </message>
    <message id="error.settings-unreadable.todo">
        <source>Check that you may open the file, then start MangakAI again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>そのファイルを開く権限を確認してから、MangakAI を起動し直してください。</translation>
    </message>
    <message id="error.sheet-needs-character">
        <source>A model sheet of a book needs the book and the character.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>本の設定画には、本とキャラクターの両方が必要です。</translation>
    </message>
    <message id="error.sheet-needs-character.todo">
        <source>Give both: --book BOOK --character NAME.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>両方を指定してください：--book BOOK --character NAME。</translation>
    </message>
    <message id="error.sheet-needs-picture">
        <source>There is no picture to clean, or no place to write it to.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>きれいにする画像、または書き出す場所がありません。</translation>
    </message>
    <message id="error.sheet-needs-picture.todo">
        <source>Give a picture and a file: mangakai sheet IMAGE -o FILE.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>画像とファイルを指定してください：mangakai sheet IMAGE -o FILE。</translation>
    </message>
    <message id="error.sheet-not-found">
        <source>There is no model sheet {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定画 {name} はありません。</translation>
    </message>
    <message id="error.sheet-not-found.todo">
        <source>Look at the character&apos;s sheets again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>キャラクターの設定画をもう一度確認してください。</translation>
    </message>
    <message id="error.site-not-public">
        <source>The book is there, but {url} answers {status}: readers cannot open it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>本は置かれましたが、{url} は {status} を返します。読者は開けません。</translation>
    </message>
    <message id="error.site-not-public.todo">
        <source>Let everybody read the folder by a bucket policy (docs/publishing.md), set the public address, or use a link that expires.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>バケットポリシーでフォルダーを公開するか（docs/publishing.md）、公開アドレスを設定するか、期限付きリンクを使ってください。</translation>
    </message>
    <message id="error.site-not-reached">
        <source>The book is there, but {url} could not be reached from here ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>本は置かれましたが、ここから {url} に接続できませんでした（{reason}）。</translation>
    </message>
    <message id="error.site-not-reached.todo">
        <source>Check the public address in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定の公開アドレスを確認してください。</translation>
    </message>
    <message id="error.step-too-slow">
        <source>A step took longer than {seconds} s and was stopped.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ステップが {seconds} 秒を超えたため停止しました。</translation>
    </message>
    <message id="error.step-too-slow.todo">
        <source>Try it again; if it stays slow, use fewer or shorter panels.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>やり直してください。遅いままなら、コマを減らすか短くしてください。</translation>
    </message>
    <message id="error.still-planning">
        <source>Other chapters of “{title}” are still being planned.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」のほかの章がまだ計画中です。</translation>
    </message>
    <message id="error.still-planning.todo">
        <source>Wait until their panels are planned, or cancel that task, then try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>コマの計画が終わるのを待つか、そのタスクを取り消してから、もう一度試してください。</translation>
    </message>
    <message id="error.storage-bad-key">
        <source>{host} does not know this key, or the secret does not belong to it ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} はこのキーを知らないか、シークレットが一致しません（{reason}）。</translation>
    </message>
    <message id="error.storage-bad-key.todo">
        <source>Enter key id and secret once more, whole and of this service; temporary keys may have ended.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このサービスのキー ID とシークレットを、もう一度抜けなく入力してください。一時キーは期限切れの可能性があります。</translation>
    </message>
    <message id="error.storage-busy">
        <source>{host} answered that it is overloaded ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} が混雑していると応答しました（{reason}）。</translation>
    </message>
    <message id="error.storage-busy.todo">
        <source>Try the task again later. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>しばらくしてからタスクを再試行してください。送信済みの分は残り、送り直されません。</translation>
    </message>
    <message id="error.storage-clock">
        <source>The clock of this computer is wrong by more than 15 minutes, so {host} does not accept it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>このコンピューターの時計が 15 分以上ずれているため、{host} が受け付けません。</translation>
    </message>
    <message id="error.storage-clock.todo">
        <source>Set the clock right (by network time), then try the task again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>時計を合わせてから（インターネット時刻）、タスクを再試行してください。</translation>
    </message>
    <message id="error.storage-denied">
        <source>{host} does not let this key do that in {bucket} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} は、このキーで {bucket} に対してその操作を行うことを許可していません（{reason}）。</translation>
    </message>
    <message id="error.storage-denied.todo">
        <source>Let the key list, read, write and delete objects in this bucket; docs/publishing.md has the policy. MangakAI uses no ACLs.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>このバケットで一覧・読み取り・書き込み・削除を許可してください。ポリシーは docs/publishing.md にあります。MangakAI は ACL を使いません。</translation>
    </message>
    <message id="error.storage-folder-taken">
        <source>The folder {folder} of {bucket} holds files that are not of this book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} のフォルダー {folder} に、この本のものではないファイルがあります。</translation>
    </message>
    <message id="error.storage-folder-taken.todo">
        <source>Choose another folder (prefix). Nothing there was touched.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別のフォルダー（プレフィックス）を選んでください。そこにあるものには触れていません。</translation>
    </message>
    <message id="error.storage-full">
        <source>{host} takes no more data into {bucket}: its quota is used up.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} は {bucket} にこれ以上受け付けません。容量の上限に達しています。</translation>
    </message>
    <message id="error.storage-full.todo">
        <source>Make room or raise the quota, then try the task again. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>空きを作るか上限を上げてから再試行してください。送信済みの分は残り、送り直されません。</translation>
    </message>
    <message id="error.storage-no-bucket">
        <source>{host} has no bucket {bucket}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} にバケット {bucket} はありません。</translation>
    </message>
    <message id="error.storage-no-bucket.todo">
        <source>Check its name and the endpoint, or make the bucket in the service&apos;s console.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>名前とエンドポイントを確認するか、サービスの管理画面でバケットを作ってください。</translation>
    </message>
    <message id="error.storage-no-keys">
        <source>There is no key for {host}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} のキーがありません。</translation>
    </message>
    <message id="error.storage-no-keys.todo">
        <source>Enter key id and secret in Settings under Publishing, or name a profile of the AWS configuration.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定の「公開」でキー ID とシークレットを入力するか、AWS 設定のプロファイルを指定してください。</translation>
    </message>
    <message id="error.storage-no-profile">
        <source>The AWS configuration has no profile “{profile}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>AWS 設定にプロファイル「{profile}」はありません。</translation>
    </message>
    <message id="error.storage-no-profile.todo">
        <source>Name one that `aws configure list-profiles` shows, or leave it empty and enter keys.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>`aws configure list-profiles` に表示される名前を使うか、空欄にしてキーを入力してください。</translation>
    </message>
    <message id="error.storage-not-chosen">
        <source>No storage to publish to is chosen.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>公開先のストレージが選ばれていません。</translation>
    </message>
    <message id="error.storage-not-chosen.todo">
        <source>Name a bucket in Settings under Publishing, or with --bucket.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定の「公開」でバケットを指定するか、--bucket で指定してください。</translation>
    </message>
    <message id="error.storage-not-s3">
        <source>{host} answers, but not as an S3-compatible storage.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} は応答しますが、S3 互換ストレージではありません。</translation>
    </message>
    <message id="error.storage-not-s3.todo">
        <source>Give the address of the S3 API, not that of the console or of the public web page.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>管理画面や公開ページではなく、S3 API のアドレスを入力してください。</translation>
    </message>
    <message id="error.storage-refused">
        <source>{host} refused a request ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} がリクエストを拒否しました（{reason}）。</translation>
    </message>
    <message id="error.storage-refused.todo">
        <source>Look the word in brackets up in the service&apos;s manual. Nothing half-finished can be seen by readers.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>かっこ内の語をサービスのマニュアルで確認してください。途中の状態が読者に見えることはありません。</translation>
    </message>
    <message id="error.storage-tls">
        <source>The connection to {host} is not trusted: its certificate is not accepted.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} との接続を信頼できません。証明書が受け入れられませんでした。</translation>
    </message>
    <message id="error.storage-tls.todo">
        <source>Check the endpoint&apos;s name and the date of this computer; a service of one&apos;s own needs a certificate this computer knows.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>エンドポイント名とこのコンピューターの日付を確認してください。自前のサービスには、このコンピューターが知る証明書が必要です。</translation>
    </message>
    <message id="error.storage-too-large">
        <source>A file is larger than {host} takes.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ファイルが {host} の受け付ける大きさを超えています。</translation>
    </message>
    <message id="error.storage-too-large.todo">
        <source>Publish without that download, or raise the limit of the service or of the proxy before it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>そのダウンロードを外して公開するか、サービスまたは手前のプロキシの上限を上げてください。</translation>
    </message>
    <message id="error.storage-unreachable">
        <source>{host} could not be reached, or the line broke ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} に接続できないか、回線が切れました（{reason}）。</translation>
    </message>
    <message id="error.storage-unreachable.todo">
        <source>Check the network and the endpoint, then try the task again. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ネットワークとエンドポイントを確認して再試行してください。送信済みの分は残り、送り直されません。</translation>
    </message>
    <message id="error.storage-wrong-region">
        <source>The bucket {bucket} is not in the region {region}. The storage names {right}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>バケット {bucket} はリージョン {region} にありません。ストレージの回答は {right} です。</translation>
    </message>
    <message id="error.storage-wrong-region.todo">
        <source>Set the region to {right}, then publish again. Nothing was published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>リージョンを {right} にして、もう一度公開してください。まだ何も公開されていません。</translation>
    </message>
    <message id="error.story-binary">
        <source>“{name}” is not a text, although its name says so.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は名前に反してテキストではありません。</translation>
    </message>
    <message id="error.story-binary.todo">
        <source>Export the story as text (.txt), Word (.docx) or EPUB and choose that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語をテキスト（.txt）、Word（.docx）、EPUB のいずれかで書き出し、そのファイルを選んでください。</translation>
    </message>
    <message id="error.story-bursts">
        <source>“{name}” is small, but unpacks to more than {most} MB.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は小さなファイルですが、展開すると {most} MB を超えます。</translation>
    </message>
    <message id="error.story-bursts.todo">
        <source>Nothing was unpacked. Use a file from a source you trust, or save the story as text (.txt).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>何も展開していません。信頼できる入手元のファイルを使うか、テキスト（.txt）として保存してください。</translation>
    </message>
    <message id="error.story-damaged">
        <source>“{name}” is damaged: it could not be read to its end.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は壊れていて、最後まで読み取れません。</translation>
    </message>
    <message id="error.story-damaged.todo">
        <source>Open it in the program it was made with, save it again, and choose the new file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>作成したアプリで開いて保存し直し、新しいファイルを選んでください。</translation>
    </message>
    <message id="error.story-empty">
        <source>“{name}” holds no text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」に文字がありません。</translation>
    </message>
    <message id="error.story-empty.todo">
        <source>Choose a file with a story in it, or paste the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語の入ったファイルを選ぶか、本文を貼り付けてください。</translation>
    </message>
    <message id="error.story-encoding">
        <source>“{name}” cannot be read as {encoding}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は {encoding} として読めません。</translation>
    </message>
    <message id="error.story-encoding.todo">
        <source>Choose another encoding, or let it be found out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>別の文字コードを選ぶか、自動判定に任せてください。</translation>
    </message>
    <message id="error.story-has-entities">
        <source>“{name}” defines XML entities, which no writing program does.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は XML 実体を定義しています。文書作成アプリはこれを使いません。</translation>
    </message>
    <message id="error.story-has-entities.todo">
        <source>Open it in Word or LibreOffice and save it again, or save it as text (.txt).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Word か LibreOffice で開いて保存し直すか、テキスト（.txt）として保存してください。</translation>
    </message>
    <message id="error.story-is-scanned">
        <source>“{name}” holds pictures of text, not text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は文字が画像になっています。</translation>
    </message>
    <message id="error.story-is-scanned.todo">
        <source>Use a version with selectable text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>文字を選択できる版を使ってください。</translation>
    </message>
    <message id="error.story-kind-unknown">
        <source>“{name}” is of a kind that cannot be read yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」の形式はまだ読めません。</translation>
    </message>
    <message id="error.story-kind-unknown.todo">
        <source>Use one of these: {kinds}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>次の形式を使ってください：{kinds}。</translation>
    </message>
    <message id="error.story-locked">
        <source>“{name}” is locked with a password or copy protection.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」はパスワードまたはコピー防止で保護されています。</translation>
    </message>
    <message id="error.story-locked.todo">
        <source>Save a copy without a password, or use a version without copy protection.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>パスワードを外したコピーを保存するか、コピー防止のない版を使ってください。</translation>
    </message>
    <message id="error.story-mixed-encodings">
        <source>“{name}” is written in two encodings: {first}, and from line {line} on also {second}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は 2 つの文字コードで書かれています：{first} と、{line} 行目からの {second}。</translation>
    </message>
    <message id="error.story-mixed-encodings.todo">
        <source>Open it in a text editor, mend the lines that look wrong, and save it as UTF-8.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>テキストエディターで開き、文字化けした行を直して UTF-8 で保存してください。</translation>
    </message>
    <message id="error.story-not-a-file">
        <source>{path} is not a file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message id="error.story-not-a-file.todo">
        <source>Choose the story file itself.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>物語のファイルそのものを選んでください。</translation>
    </message>
    <message id="error.story-old-word">
        <source>“{name}” is a document of the old Word format (.doc).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は古い Word 形式（.doc）の文書です。</translation>
    </message>
    <message id="error.story-old-word.todo">
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Word か LibreOffice で開き、.docx として保存してください。</translation>
    </message>
    <message id="error.story-too-big">
        <source>“{name}” has {megabytes} MB; a story may have {most} MB.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は {megabytes} MB あります。物語は {most} MB までです。</translation>
    </message>
    <message id="error.story-too-big.todo">
        <source>Split it into parts and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>分割して、それぞれを本にしてください。</translation>
    </message>
    <message id="error.story-too-deep">
        <source>“{name}” is nested more than {most} levels deep.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」の入れ子が {most} 段を超えています。</translation>
    </message>
    <message id="error.story-too-deep.todo">
        <source>Save the story as text (.txt) and choose that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>テキスト（.txt）として保存し、そのファイルを選んでください。</translation>
    </message>
    <message id="error.story-too-long">
        <source>“{name}” holds more than {most} characters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は {most} 文字を超えています。</translation>
    </message>
    <message id="error.story-too-long.todo">
        <source>Split it into parts and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>いくつかに分け、それぞれを本にしてください。</translation>
    </message>
    <message id="error.story-too-many-parts">
        <source>“{name}” has {count} parts, pages, headings or tags; {most} can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」には部分・ページ・見出し・タグが {count} 個あります。読めるのは {most} 個までです。</translation>
    </message>
    <message id="error.story-too-many-parts.todo">
        <source>Split it into several files and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>複数のファイルに分け、それぞれを本にしてください。</translation>
    </message>
    <message id="error.story-too-short">
        <source>“{name}” holds a single word: too little for a panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」は一語だけで、1 コマにもなりません。</translation>
    </message>
    <message id="error.story-too-short.todo">
        <source>Give at least one sentence.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>一文以上の物語を用意してください。</translation>
    </message>
    <message id="error.story-unreadable">
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} を読めません：{reason}。</translation>
    </message>
    <message id="error.story-unreadable.todo">
        <source>Check that you may open it, or copy it elsewhere.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>開く権限を確かめるか、別の場所に写してください。</translation>
    </message>
    <message id="error.story-unsafe-path">
        <source>“{name}” holds a part that points outside of it: {part}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」に、ファイルの外を指す部分があります：{part}。</translation>
    </message>
    <message id="error.story-unsafe-path.todo">
        <source>Nothing was unpacked. Use a file from a source you trust.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>何も展開していません。信頼できる入手元のファイルを使ってください。</translation>
    </message>
    <message id="error.story-vanished">
        <source>{path} is not there.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} が見つかりません。</translation>
    </message>
    <message id="error.story-vanished.todo">
        <source>Check the name, or whether the disk is connected.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>名前と、ディスクの接続を確かめてください。</translation>
    </message>
    <message id="error.storyboard-invented-names">
        <source>Chapter {chapter}: the service put {names} into panels, who are not in the cast. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章：サービスは登場人物にいない {names} をコマに入れました。省きました。</translation>
    </message>
    <message id="error.storyboard-invented-names.todo">
        <source>Look at who is seen in the panels, and draw again what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>コマに誰がいるかを確かめ、違うコマは描き直してください。</translation>
    </message>
    <message id="error.take-not-found">
        <source>There is no take {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>テイク {name} はありません。</translation>
    </message>
    <message id="error.take-not-found.todo">
        <source>Choose one from the strip.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>一覧から選んでください。</translation>
    </message>
    <message id="error.task-ambiguous">
        <source>More than one task is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」というタスクが複数あります。</translation>
    </message>
    <message id="error.task-ambiguous.todo">
        <source>Use its id from “mangakai tasks”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>mangakai tasks の id を使ってください。</translation>
    </message>
    <message id="error.task-not-found">
        <source>No task is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{name}」というタスクはありません。</translation>
    </message>
    <message id="error.task-not-found.todo">
        <source>“mangakai tasks” lists them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>mangakai tasks で一覧できます。</translation>
    </message>
    <message id="error.task-under-way">
        <source>“{title}” is still being worked on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」はまだ作業中です。</translation>
    </message>
    <message id="error.task-under-way.todo">
        <source>Let it end, or cancel it and wait until its last call has answered. Then run it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>終わるのを待つか、キャンセルして最後の呼び出しが返るまで待ってから、もう一度実行してください。</translation>
    </message>
    <message id="error.text-unusable">
        <source>{option} needs a text of one line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} には 1 行の文字が必要です。</translation>
    </message>
    <message id="error.text-unusable.todo">
        <source>Type it again without line breaks, or leave it out for the default.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>改行を入れずに入力し直すか、空のままにして既定値を使ってください。</translation>
    </message>
    <message id="error.title-empty">
        <source>A book needs a title.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>本にはタイトルが必要です。</translation>
    </message>
    <message id="error.title-empty.todo">
        <source>Write at least one letter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>1 文字以上入力してください。</translation>
    </message>
    <message id="error.title.command">
        <source>That was not done</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>できませんでした</translation>
    </message>
    <message id="error.title.panel">
        <source>Panel {page} · {place} was not drawn</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ {place} コマ目は描けませんでした</translation>
    </message>
    <message id="error.title.share">
        <source>“{name}” on the web</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Web の「{name}」</translation>
    </message>
    <message id="error.title.story">
        <source>{name} was not read</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} を読み込めませんでした</translation>
    </message>
    <message id="error.title.task">
        <source>{name} was not finished</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}が終わりませんでした</translation>
    </message>
    <message id="error.todo">
        <source>What to do</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>どうすればよいか</translation>
    </message>
    <message id="error.unexpected">
        <source>Something unexpected happened ({code}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>予期しないことが起きました（{code}）。</translation>
    </message>
    <message id="error.unexpected.todo">
        <source>Try again. If it happens again, report it with the log file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度試してください。繰り返す場合は、ログファイルを添えて知らせてください。</translation>
    </message>
    <message id="error.unknown-format">
        <source>“{value}” is not a format a book can be written in.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{value}」という形式では書き出せません。</translation>
    </message>
    <message id="error.unknown-format.todo">
        <source>Valid formats: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>使える形式：{valid}。</translation>
    </message>
    <message id="error.unknown-provider">
        <source>There is no service named “{provider}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{provider}」というサービスはありません。</translation>
    </message>
    <message id="error.unknown-provider.todo">
        <source>Choose one of the services in the settings, or install the one you mean.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定にあるサービスを選ぶか、必要なサービスを追加してください。</translation>
    </message>
    <message id="error.unknown-value">
        <source>“{value}” is not a value of {option}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{value}」は {option} の値ではありません。</translation>
    </message>
    <message id="error.unknown-value.todo">
        <source>Valid values: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>使える値：{valid}。</translation>
    </message>
    <message id="error.update-unreachable">
        <source>Whether there is a newer version could not be asked at {host} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>新しいバージョンの有無を {host} に確認できませんでした（{reason}）。</translation>
    </message>
    <message id="error.update-unreachable.todo">
        <source>Nothing else is held up by it. If it stays like that, check the address for updates in settings.json.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ほかの動作に影響はありません。続くようなら、settings.json の更新確認用アドレスを確かめてください。</translation>
    </message>
    <message id="error.update-unreadable">
        <source>{host} answered, but did not say which version is the newest.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} から応答はありましたが、最新のバージョンは示されていませんでした。</translation>
    </message>
    <message id="error.update-unreadable.todo">
        <source>Check the address for updates in settings.json: it must answer with a version and a page.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>settings.json の更新確認用アドレスを確かめてください。バージョンとページを返すアドレスが必要です。</translation>
    </message>
    <message id="error.url-unusable">
        <source>The address for {option} cannot be used.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} のアドレスは使えません。</translation>
    </message>
    <message id="error.url-unusable.todo">
        <source>Give a whole address with a host name; it begins with one of: {schemes}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ホスト名を含むアドレス全体を入力してください。先頭は次のどれかです：{schemes}。</translation>
    </message>
    <message id="error.url-with-secret">
        <source>The address for {option} holds a password or a key. It was not kept.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} のアドレスにパスワードかキーが含まれています。保存していません。</translation>
    </message>
    <message id="error.url-with-secret.todo">
        <source>Leave it out of the address. Keys belong in the keychain; a proxy with a password can be named in HTTPS_PROXY.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>アドレスから取り除いてください。キーはキーチェーンに入れます。パスワード付きのプロキシは HTTPS_PROXY で指定できます。</translation>
    </message>
    <message id="error.webhook-address-private">
        <source>The webhook&apos;s address {host} lies in a private network. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Webhook のアドレス {host} はプライベートネットワーク内にあります。何も送信していません。</translation>
    </message>
    <message id="error.webhook-address-private.todo">
        <source>Use an address on the open Internet, or allow private addresses in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>インターネット上のアドレスを使うか、設定でプライベートアドレスを許可してください。</translation>
    </message>
    <message id="error.webhook-rejected">
        <source>The webhook at {host} did not take the notice (HTTP {status}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} の Webhook が通知を受け付けませんでした（HTTP {status}）。</translation>
    </message>
    <message id="error.webhook-rejected.todo">
        <source>Check the whole address and the secret at the receiver; redirects are not followed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>アドレス全体と受信側のシークレットを確認してください。リダイレクトには従いません。</translation>
    </message>
    <message id="error.webhook-secret-missing">
        <source>The webhook has no secret to sign with. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Webhook の署名に使うシークレットがありません。何も送信していません。</translation>
    </message>
    <message id="error.webhook-secret-missing.todo">
        <source>Choose a secret in the settings and enter it at the receiver too.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定でシークレットを決め、受信側にも同じものを入力してください。</translation>
    </message>
    <message id="error.webhook-unreachable">
        <source>The webhook at {host} was not reached ({reason}; tries: {tries}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} の Webhook に届きませんでした（{reason}、試行 {tries} 回）。</translation>
    </message>
    <message id="error.webhook-unreachable.todo">
        <source>Check the address in the settings and whether the receiver is running. The task itself is not affected.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定のアドレスと、受信側が動いているかを確認してください。タスクには影響ありません。</translation>
    </message>
    <message id="error.webhook-untrusted">
        <source>The certificate of the webhook at {host} cannot be trusted. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} の Webhook の証明書を信頼できません。何も送信していません。</translation>
    </message>
    <message id="error.webhook-untrusted.todo">
        <source>Check the address, or have the receiver&apos;s certificate renewed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>アドレスを確認するか、受信側の証明書を更新してください。</translation>
    </message>
    <message id="error.what">
        <source>What happened</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>何が起きたか</translation>
    </message>
    <message id="error.within-unpriced">
        <source>Nobody knows what a picture by {provider} costs, so a sum cannot be kept to. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} の 1 枚の料金が分からないため、金額を守れません。料金は発生していません。</translation>
    </message>
    <message id="error.within-unpriced.todo">
        <source>Draw without a sum, or choose another artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>金額を指定せずに描くか、別のアーティストを選んでください。</translation>
    </message>
    <message id="error.workflow-failed">
        <source>The node “{node}” of the ComfyUI workflow failed: {details}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI のワークフローのノード「{node}」でエラーが起きました：{details}</translation>
    </message>
    <message id="error.workflow-failed.todo">
        <source>Draw it again. If it fails again, try the workflow in ComfyUI itself.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>もう一度描いてください。また失敗するときは、ComfyUI でワークフローを試してください。</translation>
    </message>
    <message id="error.workflow-missing">
        <source>No ComfyUI workflow is chosen, so it is not known how to draw.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI のワークフローが選ばれていないため、描き方が決まりません。</translation>
    </message>
    <message id="error.workflow-missing.todo">
        <source>In ComfyUI, export a workflow for the API, and choose that file in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI でワークフローを API 形式で書き出し、設定でそのファイルを選んでください。</translation>
    </message>
    <message id="error.workflow-needs-model">
        <source>The ComfyUI workflow “{workflow}” asks for a model, and none is chosen.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI のワークフロー「{workflow}」はモデルを必要としますが、選ばれていません。</translation>
    </message>
    <message id="error.workflow-needs-model.todo">
        <source>Choose a model in the settings, or name one in the workflow in place of %model%.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>設定でモデルを選ぶか、ワークフローの %model% をモデル名に置き換えてください。</translation>
    </message>
    <message id="error.workflow-node">
        <source>ComfyUI cannot run the node “{node}” of the workflow: {details}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI はワークフローのノード「{node}」を実行できません：{details}</translation>
    </message>
    <message id="error.workflow-node.todo">
        <source>Open the workflow in ComfyUI, make it draw there, and export it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI でワークフローを開き、描けるようにしてから、もう一度書き出してください。</translation>
    </message>
    <message id="error.workflow-not-api">
        <source>{path} is a workflow for ComfyUI&apos;s window, not for its API.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} は ComfyUI の画面用のワークフローで、API 形式ではありません。</translation>
    </message>
    <message id="error.workflow-not-api.todo">
        <source>In ComfyUI choose “Export (API)” in the workflow menu, and use that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI のワークフローメニューで「エクスポート (API)」を選び、そのファイルを使ってください。</translation>
    </message>
    <message id="error.workflow-unreadable">
        <source>The ComfyUI workflow {path} cannot be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI のワークフロー {path} を読めません。</translation>
    </message>
    <message id="error.workflow-unreadable.todo">
        <source>Check that the file is there and is JSON, or export it from ComfyUI again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ファイルがあり、JSON であることを確認するか、ComfyUI から書き出し直してください。</translation>
    </message>
    <message id="error.workflow-without-prompt">
        <source>The ComfyUI workflow {path} has no place for the prompt.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI のワークフロー {path} にプロンプトを入れる場所がありません。</translation>
    </message>
    <message id="error.workflow-without-prompt.todo">
        <source>Write %prompt% into its text node and export it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>テキストのノードに %prompt% と書いて、もう一度書き出してください。</translation>
    </message>
    <message id="error.wrong-use">
        <source>{command}: {message}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{command}：{message}</translation>
    </message>
    <message id="error.wrong-use.todo">
        <source>Type it as {usage}; “mangakai --help” says more.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{usage} のように入力してください。詳しくは「mangakai --help」をご覧ください。</translation>
    </message>
    <message id="export.cbz">
        <source>CBZ</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="export.cbz.about">
        <source>Comic readers, with ComicInfo</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>コミックリーダー向け、ComicInfo 付き</translation>
    </message>
    <message id="export.complete" numerus="yes">
        <source>{n} panels, nothing is missing</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>全 {n} コマ、抜けはありません</numerusform>
        </translation>
    </message>
    <message id="export.direction">
        <source>Reading direction</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>読む方向</translation>
    </message>
    <message id="export.epub">
        <source>EPUB</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="export.epub.about">
        <source>E-readers, with chapters</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>電子書籍リーダー、章つき</translation>
    </message>
    <message id="export.folder">
        <source>Change folder…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>フォルダーを変更…</translation>
    </message>
    <message id="export.formats">
        <source>Save to this computer</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>このコンピューターに保存</translation>
    </message>
    <message id="export.go">
        <source>Export {format}</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>{format} を書き出す</translation>
    </message>
    <message id="export.lettered">
        <source>The story’s words are set over the art in every picture.</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>すべての絵に物語の言葉を入れます。</translation>
    </message>
    <message id="export.missing.about">
        <source>They are left out: {panels}</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>次のコマは含まれません：{panels}</translation>
    </message>
    <message id="export.missing.title" numerus="yes">
        <source>{n} panels have no picture yet</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマにまだ絵がありません</numerusform>
        </translation>
    </message>
    <message id="export.none">
        <source>There is nothing to export yet.</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>まだ書き出せるものがありません。</translation>
    </message>
    <message id="export.pdf">
        <source>PDF</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="export.pdf.about">
        <source>Print or screen</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>印刷または画面</translation>
    </message>
    <message id="export.png">
        <source>PNG pictures</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>PNG 画像</translation>
    </message>
    <message id="export.png.about">
        <source>One file per panel, lossless</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>コマごとに 1 ファイル、劣化なし</translation>
    </message>
    <message id="export.script.docx">
        <source>Script as Word…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本を Word で書き出す…</translation>
    </message>
    <message id="export.script.fountain">
        <source>Script as Fountain…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本を Fountain で書き出す…</translation>
    </message>
    <message id="export.script.json">
        <source>Script as JSON…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本を JSON で書き出す…</translation>
    </message>
    <message id="export.script.md">
        <source>Script as Markdown…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本を Markdown で書き出す…</translation>
    </message>
    <message id="export.show">
        <source>Open folder</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message id="export.started">
        <source>{name} is being written</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} を書き出しています</translation>
    </message>
    <message id="export.title">
        <source>Export</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>書き出し</translation>
    </message>
    <message id="export.to">
        <source>Save in</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>保存先</translation>
    </message>
    <message id="export.webp">
        <source>WebP pictures</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>WebP 画像</translation>
    </message>
    <message id="export.webp.about">
        <source>One file per panel, small</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>コマごとに 1 ファイル、小さい</translation>
    </message>
    <message id="export.written">
        <source>{name} was written</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} を書き出しました</translation>
    </message>
    <message id="film.name">
        <source>Panels in a row</source>
        <extracomment>Part of the window: film.</extracomment>
        <translation>一列に並んだコマ</translation>
    </message>
    <message id="find.count">
        <source>{at} of {n}</source>
        <extracomment>Part of the window: find. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} 件中 {at} 件目</translation>
    </message>
    <message id="find.name">
        <source>Find in the story</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>物語の中を検索</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>次へ</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message id="find.previous">
        <source>Previous place</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>前へ</translation>
    </message>
    <message id="first.about">
        <source>A chapter or a whole novel. MangakAI reads it, finds the cast, and lays it out as manga you can change panel by panel.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>1 章でも長編でもかまいません。MangakAI が読み、登場人物を見つけ、コマごとに直せるマンガにします。</translation>
    </message>
    <message id="first.choose">
        <source>Choose a file…</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message id="first.draft.about">
        <source>It draws rough ink storyboards on this computer: free, offline, no key.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>このコンピューターでラフなインクのネームを描きます。無料、オフライン、キー不要です。</translation>
    </message>
    <message id="first.draft.title">
        <source>Draft artist is ready.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>下描きアーティストが使えます。</translation>
    </message>
    <message id="first.drop">
        <source>Let go to add</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>離すと追加します</translation>
    </message>
    <message id="first.paste">
        <source>Paste text</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>テキストを貼り付け</translation>
    </message>
    <message id="first.reading">
        <source>Reading {name}</source>
        <extracomment>The library before the first book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} を読み込み中</translation>
    </message>
    <message id="first.samples">
        <source>Or start with a sample</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>サンプルから始める</translation>
    </message>
    <message id="first.samples.note">
        <source>Opens as a copy. Nothing is sent anywhere.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>コピーとして開きます。どこにも送信しません。</translation>
    </message>
    <message id="first.title">
        <source>Drop a story here</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>物語をここにドロップ</translation>
    </message>
    <message id="first.wrong">
        <source>Only stories can go here: {kinds}</source>
        <extracomment>The library before the first book. What is in {braces} is filled in by the program.</extracomment>
        <translation>ここに置けるのは物語だけです：{kinds}</translation>
    </message>
    <message id="first_steps.draw">
        <source>3 · Draw</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>3 · 描く</translation>
    </message>
    <message id="first_steps.draw.how">
        <source>The draft artist is built in and free. Add a service in Settings for finished art. The price is always on the button.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>下描きアーティストは内蔵で無料です。仕上げの絵には設定でサービスを追加します。料金は必ずボタンに出ます。</translation>
    </message>
    <message id="first_steps.drop">
        <source>1 · Drop a story</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>1 · 物語をドロップ</translation>
    </message>
    <message id="first_steps.drop.how">
        <source>A text, a document or a book, anywhere on the window. Nothing is sent anywhere yet.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>テキストや文書、電子書籍をウィンドウのどこへでも。まだどこにも送りません。</translation>
    </message>
    <message id="first_steps.look">
        <source>2 · Look at each stage</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>2 · 工程ごとに確認</translation>
    </message>
    <message id="first_steps.look.how">
        <source>Story, script, cast and storyboard can be read and changed before drawing costs anything. Alt and a number goes to a stage.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>描画に費用がかかる前に、物語、脚本、登場人物、ネームを確認して直せます。Alt と数字で工程へ移動します。</translation>
    </message>
    <message id="first_steps.share">
        <source>4 · Share</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>4 · 共有</translation>
    </message>
    <message id="first_steps.share.how">
        <source>Redraw what you do not like, then export or publish. Ctrl+K finds everything else.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>気に入らないコマは描き直し、書き出しや公開へ。ほかの機能は Ctrl+K で探せます。</translation>
    </message>
    <message id="first_steps.title">
        <source>First steps</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>はじめの一歩</translation>
    </message>
    <message id="inspector.cast">
        <source>In this panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>このコマの人物</translation>
    </message>
    <message id="inspector.cast.none">
        <source>Nobody</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>だれもいません</translation>
    </message>
    <message id="inspector.lines">
        <source>Lines</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>セリフ</translation>
    </message>
    <message id="inspector.lines.none">
        <source>No words in this panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>このコマに言葉はありません</translation>
    </message>
    <message id="inspector.name">
        <source>About the panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>コマの情報</translation>
    </message>
    <message id="inspector.prompt">
        <source>Prompt</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message id="inspector.prompt.copy">
        <source>Copy</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>コピー</translation>
    </message>
    <message id="inspector.receipt">
        <source>Receipt</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>記録</translation>
    </message>
    <message id="inspector.receipt.take">
        <source>take {n}</source>
        <extracomment>The column beside a panel, with all that is known about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>テイク {n}</translation>
    </message>
    <message id="inspector.selected">
        <source>{n} panels chosen</source>
        <extracomment>The column beside a panel, with all that is known about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} コマを選択中</translation>
    </message>
    <message id="inspector.story">
        <source>Story</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>物語の文章</translation>
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
        <translation>ウィンドウは長くても 8 秒で自動的に閉じます。</translation>
    </message>
    <message id="leaving.now">
        <source>Quit now</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>今すぐ終了</translation>
    </message>
    <message id="leaving.now.hint">
        <source>Quit now: whether these panels were charged stays unknown, and you are asked next time</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>今すぐ終了：課金の有無は不明のままになり、次回お尋ねします</translation>
    </message>
    <message id="leaving.title" numerus="yes">
        <source>Finishing {n} panels that are already paid for</source>
        <extracomment>Shown while the window finishes what is paid for before it closes. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>支払い済みの {n} コマを仕上げています</numerusform>
        </translation>
    </message>
    <message id="library.all">
        <source>All books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>すべての本</translation>
    </message>
    <message id="library.back">
        <source>Library</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message id="library.book.finished">
        <source>Finished</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>完成</translation>
    </message>
    <message id="library.book.pages" numerus="yes">
        <source>{n} pages</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} ページ</numerusform>
        </translation>
    </message>
    <message id="library.book.panels">
        <source>Panels · {done} of {total}</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ · {done} / {total}</translation>
    </message>
    <message id="library.book.planning">
        <source>Being planned</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>準備中</translation>
    </message>
    <message id="library.book.stuck" numerus="yes">
        <source>{n} panels need you</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマが要対応</numerusform>
        </translation>
    </message>
    <message id="library.continue">
        <source>Continue</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>続き</translation>
    </message>
    <message id="library.continue.open">
        <source>Open Panels</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>コマを開く</translation>
    </message>
    <message id="library.covers">
        <source>Books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>本</translation>
    </message>
    <message id="library.delete">
        <source>Delete book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>本を削除</translation>
    </message>
    <message id="library.deleted">
        <source>“{title}” was deleted.</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message id="library.drawn">
        <source>{done} of {total} panels drawn</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} コマ中 {done} コマ完了</translation>
    </message>
    <message id="library.month">
        <source>This month</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>今月</translation>
    </message>
    <message id="library.month.cap">
        <source>Cap {price}</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>上限 {price}</translation>
    </message>
    <message id="library.name">
        <source>Library</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message id="library.new">
        <source>New book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>新しい本</translation>
    </message>
    <message id="library.nothing">
        <source>No book here.</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>ここに本はありません。</translation>
    </message>
    <message id="library.open">
        <source>Open</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>開く</translation>
    </message>
    <message id="library.order">
        <source>Order</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>並び順</translation>
    </message>
    <message id="library.order.made">
        <source>Newest</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>新しい順</translation>
    </message>
    <message id="library.order.progress">
        <source>Progress</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>進み具合</translation>
    </message>
    <message id="library.order.title">
        <source>Title</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>タイトル</translation>
    </message>
    <message id="library.order.touched">
        <source>Last changed</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>最近の変更</translation>
    </message>
    <message id="library.rename">
        <source>Rename</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message id="library.rename.field">
        <source>Title</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>タイトル</translation>
    </message>
    <message id="library.rename.title">
        <source>Rename book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>本の名前を変更</translation>
    </message>
    <message id="library.renamed">
        <source>Renamed to “{title}”</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」に変更しました</translation>
    </message>
    <message id="library.restore">
        <source>Restore</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message id="library.restored">
        <source>“{title}” is back</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」を元に戻しました</translation>
    </message>
    <message id="library.search">
        <source>Search books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>本を検索</translation>
    </message>
    <message id="library.shelf.all">
        <source>All books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>すべての本</translation>
    </message>
    <message id="library.shelf.finished">
        <source>Finished</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>完成</translation>
    </message>
    <message id="library.shelf.open">
        <source>In progress</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>制作中</translation>
    </message>
    <message id="library.shelf.trash">
        <source>Trash</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>ゴミ箱</translation>
    </message>
    <message id="library.shelves">
        <source>Shelves</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>本棚</translation>
    </message>
    <message id="library.tile">
        <source>Drop a story</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>物語をドロップ</translation>
    </message>
    <message id="library.today">
        <source>Today</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>今日</translation>
    </message>
    <message id="library.trash.days" numerus="yes">
        <source>Kept for {n} days</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 日間残ります</numerusform>
        </translation>
    </message>
    <message id="library.yesterday">
        <source>Yesterday</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>昨日</translation>
    </message>
    <message id="line.action">
        <source>Action</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>動作</translation>
    </message>
    <message id="line.narration">
        <source>Narration</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>ナレーション</translation>
    </message>
    <message id="line.sfx">
        <source>Sound</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>効果音</translation>
    </message>
    <message id="line.speech">
        <source>Speech</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>セリフ</translation>
    </message>
    <message id="line.tag">
        <source>Who says it</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>話し手</translation>
    </message>
    <message id="line.thought">
        <source>Thought</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>心の声</translation>
    </message>
    <message id="list.join">
        <source>, </source>
        <extracomment>Part of the window: list.</extracomment>
        <translation>、</translation>
    </message>
    <message id="look.name">
        <source>Quick look</source>
        <extracomment>Part of the window: look.</extracomment>
        <translation>クイックルック</translation>
    </message>
    <message id="lost.again">
        <source>Draw again</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>もう一度描く</translation>
    </message>
    <message id="lost.again.price">
        <source>Draw again · {price}</source>
        <extracomment>Part of the window: lost. What is in {braces} is filled in by the program.</extracomment>
        <translation>もう一度描く · {price}</translation>
    </message>
    <message id="lost.skip">
        <source>Leave it out</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>このコマを飛ばす</translation>
    </message>
    <message id="lost.twice">
        <source>Drawn again, it may be charged twice.</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>もう一度描くと、二重に課金されることがあります。</translation>
    </message>
    <message id="makers.artist">
        <source>Artist</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>アーティスト</translation>
    </message>
    <message id="makers.cap">
        <source>May cost up to, in US dollars</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>使ってよい上限（米ドル）</translation>
    </message>
    <message id="makers.draft.artist">
        <source>Draft artist</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>下描きアーティスト</translation>
    </message>
    <message id="makers.draft.writer">
        <source>Draft writer</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>下書きライター</translation>
    </message>
    <message id="makers.ending">
        <source>{model} {ends}</source>
        <extracomment>The choice of who writes and who draws. What is in {braces} is filled in by the program.</extracomment>
        <translation>{model} {ends}</translation>
    </message>
    <message id="makers.lacks.key">
        <source>needs a key</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>キーが必要</translation>
    </message>
    <message id="makers.lacks.workflow">
        <source>needs a workflow</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>ワークフローが必要</translation>
    </message>
    <message id="makers.model.own">
        <source>the service&apos;s own</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>サービスの標準</translation>
    </message>
    <message id="makers.size.settings">
        <source>As in the settings · {size}</source>
        <extracomment>The choice of who writes and who draws. What is in {braces} is filled in by the program.</extracomment>
        <translation>設定どおり · {size}</translation>
    </message>
    <message id="makers.title">
        <source>Who makes it</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>つくり手</translation>
    </message>
    <message id="makers.writer">
        <source>Writer</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>ライター</translation>
    </message>
    <message id="menu.book">
        <source>Book</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>本</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>編集</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message id="menu.language">
        <source>Language</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>言語</translation>
    </message>
    <message id="menu.recent">
        <source>Open recent</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>最近使ったファイル</translation>
    </message>
    <message id="menu.recent.forget">
        <source>Clear this list</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>リストを消去</translation>
    </message>
    <message id="menu.recent.none">
        <source>No story yet</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>まだありません</translation>
    </message>
    <message id="menu.stages">
        <source>Stages</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>工程</translation>
    </message>
    <message id="menu.tasks">
        <source>Tasks</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>タスク</translation>
    </message>
    <message id="menu.theme">
        <source>Appearance</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>外観</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>表示</translation>
    </message>
    <message id="model.absent">
        <source>not in this account</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>このアカウントにはなし</translation>
    </message>
    <message id="model.ends">
        <source>ends {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day} 終了</translation>
    </message>
    <message id="model.may_end">
        <source>may end {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day} に終了の可能性</translation>
    </message>
    <message id="model.may_have_ended">
        <source>may have ended on {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day} に終了した可能性</translation>
    </message>
    <message id="model.other.artist">
        <source>Another model for pictures</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>ほかの絵のモデル</translation>
    </message>
    <message id="model.other.empty">
        <source>its name at the service</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>サービスでのモデル名</translation>
    </message>
    <message id="model.other.writer">
        <source>Another model for words</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>ほかの文章のモデル</translation>
    </message>
    <message id="model.price.picture">
        <source>about {price} a picture</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>1 枚約 {price}</translation>
    </message>
    <message id="model.price.text">
        <source>{given} in, {got} out for a million tokens</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>100 万トークンあたり入力 {given}・出力 {got}</translation>
    </message>
    <message id="model.price.unknown">
        <source>price not known</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>料金不明</translation>
    </message>
    <message id="model.ratios" numerus="yes">
        <source>{n} ratios</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>比率 {n} 種</numerusform>
        </translation>
    </message>
    <message id="model.references" numerus="yes">
        <source>looks at up to {n} pictures</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>参照画像 {n} 枚まで</numerusform>
        </translation>
    </message>
    <message id="model.usual">
        <source>usual</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>標準</translation>
    </message>
    <message id="mood.frightening">
        <source>frightening</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>恐ろしい</translation>
    </message>
    <message id="mood.heroic">
        <source>heroic</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>英雄的</translation>
    </message>
    <message id="mood.joyful">
        <source>joyful</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>楽しげ</translation>
    </message>
    <message id="mood.mysterious">
        <source>mysterious</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>神秘的</translation>
    </message>
    <message id="mood.peaceful">
        <source>peaceful</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>穏やか</translation>
    </message>
    <message id="mood.sad">
        <source>sad</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>悲しい</translation>
    </message>
    <message id="mood.tender">
        <source>tender</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>やさしい</translation>
    </message>
    <message id="mood.tense">
        <source>tense</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>緊迫</translation>
    </message>
    <message id="new.about">
        <source>About {panels} panels · {drawing} to draw, {writing} to write</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>約 {panels} コマ · 絵 {drawing}、文章 {writing}</translation>
    </message>
    <message id="new.and_more">
        <source>{name} and {n} more</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} ほか {n} 件</translation>
    </message>
    <message id="new.cancel">
        <source>Cancel</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message id="new.direction">
        <source>Reading direction</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>読む方向</translation>
    </message>
    <message id="new.encoding">
        <source>Characters look like</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>文字の見え方</translation>
    </message>
    <message id="new.language">
        <source>Language of the story</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>物語の言語</translation>
    </message>
    <message id="new.make.counting">
        <source>Make manga · counting</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>マンガを作る · 計算中</translation>
    </message>
    <message id="new.make.price">
        <source>Make manga · {price}</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>マンガを作る · {price}</translation>
    </message>
    <message id="new.make.sure">
        <source>Make it · {price}</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>作る · {price}</translation>
    </message>
    <message id="new.making">
        <source>Making the plan</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>準備中</translation>
    </message>
    <message id="new.name">
        <source>Title</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>タイトル</translation>
    </message>
    <message id="new.notes">
        <source>Notes for the artist</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>アーティストへのメモ</translation>
    </message>
    <message id="new.notes.hint">
        <source>Anything that should hold for every panel</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>すべてのコマに共通する希望</translation>
    </message>
    <message id="new.panels">
        <source>Panels</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>コマ数</translation>
    </message>
    <message id="new.panels.auto">
        <source>As many as the story needs</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>物語に合わせる</translation>
    </message>
    <message id="new.panels.count">
        <source>A number</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>数を決める</translation>
    </message>
    <message id="new.panels.hint">
        <source>1 to 100 for each chapter</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>1 章につき 1〜100</translation>
    </message>
    <message id="new.pictures.add">
        <source>Choose…</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>選ぶ…</translation>
    </message>
    <message id="new.pictures.clear">
        <source>Remove</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>外す</translation>
    </message>
    <message id="new.pictures.none">
        <source>None</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>なし</translation>
    </message>
    <message id="new.read.chapters" numerus="yes">
        <source>{n} chapters</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 章</numerusform>
        </translation>
    </message>
    <message id="new.read.characters" numerus="yes">
        <source>{n} characters</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 文字</numerusform>
        </translation>
    </message>
    <message id="new.read.sentences" numerus="yes">
        <source>{n} sentences</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 文</numerusform>
        </translation>
    </message>
    <message id="new.references">
        <source>Reference pictures</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>参考画像</translation>
    </message>
    <message id="new.style">
        <source>Style</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>スタイル</translation>
    </message>
    <message id="new.style.group.current">
        <source>Usual</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>基本</translation>
    </message>
    <message id="new.style.group.older">
        <source>More manga-like</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>よりマンガ的</translation>
    </message>
    <message id="new.style.note">
        <source>The draft artist draws in ink whatever you choose here; the choices are kept for finished art.</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>下描きアーティストは常にインクで描きます。ここでの選択は仕上げのために保存します。</translation>
    </message>
    <message id="new.sure">
        <source>This may cost more than {limit}. Press again to make it.</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{limit} を超える可能性があります。もう一度押すと作り始めます。</translation>
    </message>
    <message id="new.sure.unknown">
        <source>Nobody knows what this will cost. Set a cap, or press again to make it.</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>料金が分かりません。上限を決めるか、もう一度押すと作り始めます。</translation>
    </message>
    <message id="new.template">
        <source>Template picture</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>テンプレート画像</translation>
    </message>
    <message id="new.title">
        <source>New book</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>新しい本</translation>
    </message>
    <message id="new.until">
        <source>Go</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>進め方</translation>
    </message>
    <message id="new.until.book">
        <source>Straight to the book</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>本まで一気に</translation>
    </message>
    <message id="new.until.storyboard">
        <source>Stop at the storyboard</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>ネームで止める</translation>
    </message>
    <message id="next.busy">
        <source>It is being done. Tasks shows how far it is.</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>実行中です。進み具合はタスクで確認できます。</translation>
    </message>
    <message id="next.cast">
        <source>Find the cast</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>登場人物を探す</translation>
    </message>
    <message id="next.cast.busy">
        <source>Finding the cast</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>登場人物を検索中</translation>
    </message>
    <message id="next.cast.price">
        <source>Find the cast · {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>登場人物を探す · {price}</translation>
    </message>
    <message id="next.counting">
        <source>The price is being counted.</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>料金を計算しています。</translation>
    </message>
    <message id="next.sure">
        <source>{what} for {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>{price} で{what}</translation>
    </message>
    <message id="next.write">
        <source>Write the script</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>脚本を書く</translation>
    </message>
    <message id="next.write.busy">
        <source>Writing the script</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>脚本を作成中</translation>
    </message>
    <message id="next.write.price">
        <source>Write the script · {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>脚本を書く · {price}</translation>
    </message>
    <message id="notice.failed">
        <source>{what}: not done.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}：できませんでした。</translation>
    </message>
    <message id="notice.finished">
        <source>{what}: finished.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}：完了しました。</translation>
    </message>
    <message id="notice.needs-you">
        <source>{what}: needs you.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}：確認が必要です。</translation>
    </message>
    <message id="notice.undelivered">
        <source>The webhook was not reached: {why}</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>Webhook に届きませんでした：{why}</translation>
    </message>
    <message id="outline.chapter">
        <source>Chapter {n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 章</translation>
    </message>
    <message id="outline.name">
        <source>Pages</source>
        <extracomment>The list of pages at the left.</extracomment>
        <translation>ページ</translation>
    </message>
    <message id="outline.page">
        <source>Page {n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} ページ</translation>
    </message>
    <message id="outline.panels">
        <source>{n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n}</translation>
    </message>
    <message id="pages.art.heads">
        <source>Around the heads</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>顔を中心に</translation>
    </message>
    <message id="pages.art.size">
        <source>Size of the art</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>絵の大きさ</translation>
    </message>
    <message id="pages.balloon">
        <source>Balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>フキダシ</translation>
    </message>
    <message id="pages.balloons" numerus="yes">
        <source>{n} balloons</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>フキダシ {n} 個</numerusform>
        </translation>
    </message>
    <message id="pages.copied">
        <source>Page {n} is on the clipboard</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} ページをクリップボードにコピーしました</translation>
    </message>
    <message id="pages.copy">
        <source>Copy page</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>ページをコピー</translation>
    </message>
    <message id="pages.empty">
        <source>Pages appear once the storyboard is planned.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>ネームができるとページが現れます。</translation>
    </message>
    <message id="pages.frame">
        <source>Frame</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>コマ</translation>
    </message>
    <message id="pages.frame.empty">
        <source>Not drawn yet: a rough stands in.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>まだ描かれていません。ラフを表示しています。</translation>
    </message>
    <message id="pages.frame.hint">
        <source>Drag the art inside its frame. Alt and arrows do the same.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>絵をコマの中でドラッグできます。Alt と矢印キーでも動きます。</translation>
    </message>
    <message id="pages.hidden">
        <source>The balloon is hidden. The line stays in the script.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>フキダシを隠しました。脚本のセリフは残っています。</translation>
    </message>
    <message id="pages.hide">
        <source>Hide balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>フキダシを隠す</translation>
    </message>
    <message id="pages.hint">
        <source>Choose a balloon to move it, or a frame to move its art.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>フキダシを選ぶと移動でき、コマを選ぶと絵を動かせます。</translation>
    </message>
    <message id="pages.name">
        <source>Pages of the book</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>本のページ</translation>
    </message>
    <message id="pages.open_panel">
        <source>Open in Panels</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>コマで開く</translation>
    </message>
    <message id="pages.order">
        <source>Reading order</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>読む順番</translation>
    </message>
    <message id="pages.order.hidden">
        <source>Hidden: {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>非表示：{text}</translation>
    </message>
    <message id="pages.order.row">
        <source>{n}. {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n}. {text}</translation>
    </message>
    <message id="pages.page">
        <source>Template</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>テンプレート</translation>
    </message>
    <message id="pages.preflight">
        <source>Preflight</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>プリフライト</translation>
    </message>
    <message id="pages.reset">
        <source>Reset</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message id="pages.script">
        <source>Script: “{text}”</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>脚本：「{text}」</translation>
    </message>
    <message id="pages.spoken.balloon">
        <source>Balloon. {who} {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>フキダシ。{who} {text}</translation>
    </message>
    <message id="pages.spoken.frame">
        <source>Panel {page}, {place}. {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ {place} コマ目。{text}</translation>
    </message>
    <message id="pages.text">
        <source>Words of the balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>フキダシの文字</translation>
    </message>
    <message id="pages.two">
        <source>Pages {first}–{second}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{first}–{second} ページ</translation>
    </message>
    <message id="pages.way">
        <source>How pages are shown</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>ページの見せ方</translation>
    </message>
    <message id="pages.way.page">
        <source>Page</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>ページ</translation>
    </message>
    <message id="pages.way.spread">
        <source>Spread</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>見開き</translation>
    </message>
    <message id="pages.way.strip">
        <source>Strip</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>縦並び</translation>
    </message>
    <message id="pages.write">
        <source>Edit words</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>文字を編集</translation>
    </message>
    <message id="panel.detail">
        <source>Large picture of the panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>コマの拡大図</translation>
    </message>
    <message id="panel.grid">
        <source>Grid</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>一覧</translation>
    </message>
    <message id="panel.left">
        <source>{elapsed} · {left} left</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{elapsed} · 残り{left}</translation>
    </message>
    <message id="panel.next">
        <source>Next panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>次のコマ</translation>
    </message>
    <message id="panel.none.about">
        <source>Choose a panel to see its text and to redraw it.</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>コマを選ぶと、文章を見て描き直せます。</translation>
    </message>
    <message id="panel.none.title">
        <source>No panel chosen</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>コマが選ばれていません</translation>
    </message>
    <message id="panel.number">
        <source>{page} · {place}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} · {place}</translation>
    </message>
    <message id="panel.of">
        <source>{n} of {total}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} コマ中 {n}</translation>
    </message>
    <message id="panel.previous">
        <source>Previous panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>前のコマ</translation>
    </message>
    <message id="panel.spoken">
        <source>Panel {page}, {place}. {shot}. {state}. {takes}. {cast}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ {place} コマ目。{shot}。{state}。{takes}。{cast}</translation>
    </message>
    <message id="panel.takes" numerus="yes">
        <source>{n} takes</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} テイク</numerusform>
        </translation>
    </message>
    <message id="panel.title">
        <source>Panel {page} · {place}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ {place} コマ目</translation>
    </message>
    <message id="panels.all">
        <source>All</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>すべて</translation>
    </message>
    <message id="panels.changed">
        <source>Changed</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>変更あり</translation>
    </message>
    <message id="panels.copied" numerus="yes">
        <source>Copied the pictures of {n} panels</source>
        <extracomment>The Panels stage: a filter or its count. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマの絵をコピーしました</numerusform>
        </translation>
    </message>
    <message id="panels.done">
        <source>Done</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>完了</translation>
    </message>
    <message id="panels.drawing">
        <source>Drawing</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>描画中</translation>
    </message>
    <message id="panels.empty.filter">
        <source>No panel is in this state.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>この状態のコマはありません。</translation>
    </message>
    <message id="panels.empty.none">
        <source>This book has no panels.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>この本にはコマがありません。</translation>
    </message>
    <message id="panels.empty.planning">
        <source>The story is being read and cut into panels. They appear here one by one.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>物語を読み、コマに分けています。ここに一つずつ現れます。</translation>
    </message>
    <message id="panels.filter">
        <source>Show: {name}, {n}</source>
        <extracomment>The Panels stage: a filter or its count. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>表示：{name}、{n}</translation>
    </message>
    <message id="panels.filters">
        <source>Which panels are shown</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>表示するコマ</translation>
    </message>
    <message id="panels.mode">
        <source>How panels are shown</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>コマの見せ方</translation>
    </message>
    <message id="panels.mode.compare">
        <source>Compare</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>比較</translation>
    </message>
    <message id="panels.mode.detail">
        <source>Detail</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>詳細</translation>
    </message>
    <message id="panels.mode.film">
        <source>Film</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>フィルム</translation>
    </message>
    <message id="panels.mode.grid">
        <source>Grid</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>グリッド</translation>
    </message>
    <message id="panels.more">
        <source>More</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>ほか</translation>
    </message>
    <message id="panels.name">
        <source>Panels of the book</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>本のコマ</translation>
    </message>
    <message id="panels.needs">
        <source>Needs you</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>要対応</translation>
    </message>
    <message id="panels.waiting">
        <source>Waiting</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>待機中</translation>
    </message>
    <message id="panels.zoom">
        <source>Size of the panels</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>コマの大きさ</translation>
    </message>
    <message id="paste.go">
        <source>Read it</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>読み込む</translation>
    </message>
    <message id="paste.hint">
        <source>Paste or type the story here</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>ここに物語を貼り付けるか入力します</translation>
    </message>
    <message id="paste.name">
        <source>Pasted story</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>貼り付けた物語</translation>
    </message>
    <message id="paste.title">
        <source>Paste a story</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>物語を貼り付け</translation>
    </message>
    <message id="preflight.clear">
        <source>Nothing to mend on the pages looked at so far.</source>
        <extracomment>Part of the window: preflight.</extracomment>
        <translation>確かめたページに直すところはありません。</translation>
    </message>
    <message id="preflight.crowded">
        <source>Page {page}: “{text}” finds no room for a balloon.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ：「{text}」のフキダシが入りません。</translation>
    </message>
    <message id="preflight.edge">
        <source>Page {page}: “{text}” stands {mm} mm from the edge of the page.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ：「{text}」はページの端から {mm} mm です。</translation>
    </message>
    <message id="preflight.looked">
        <source>{n} of {total} pages</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} ページ中 {n} ページ</translation>
    </message>
    <message id="preflight.missing">
        <source>Page {page}: panel {place} is not drawn.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ：{place} コマ目が描かれていません。</translation>
    </message>
    <message id="preflight.more" numerus="yes">
        <source>{n} more</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message id="preflight.show">
        <source>Show</source>
        <extracomment>Part of the window: preflight.</extracomment>
        <translation>表示</translation>
    </message>
    <message id="preflight.small">
        <source>Page {page}: “{text}” is {points} pt on B5, small to read.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ：「{text}」は B5 で {points} pt、小さめです。</translation>
    </message>
    <message id="preflight.stale">
        <source>Page {page}: panel {place} was drawn from an older script or cast.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} ページ：{place} コマ目は前の脚本や登場人物で描かれています。</translation>
    </message>
    <message id="price.about">
        <source>about {price}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>約 {price}</translation>
    </message>
    <message id="price.at_least">
        <source>at least {price}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>{price} 以上</translation>
    </message>
    <message id="price.free">
        <source>free</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>無料</translation>
    </message>
    <message id="price.not_known">
        <source>price not known</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>料金不明</translation>
    </message>
    <message id="price.of_cap">
        <source>{spent} of {cap}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>{spent} / {cap}</translation>
    </message>
    <message id="price.unknown">
        <source>unknown</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>不明</translation>
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
        <translation>読む</translation>
    </message>
    <message id="read.end">
        <source>Stop reading</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>読むのをやめる</translation>
    </message>
    <message id="read.missing" numerus="yes">
        <source>{n} panels are still roughs</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマはまだラフです</numerusform>
        </translation>
    </message>
    <message id="read.name">
        <source>Reading</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>読書</translation>
    </message>
    <message id="read.opening">
        <source>Opening the book</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>本を開いています</translation>
    </message>
    <message id="read.page">
        <source>{first} of {total}</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program.</extracomment>
        <translation>{first} / {total} ページ</translation>
    </message>
    <message id="read.pages">
        <source>{first}–{last} of {total}</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program.</extracomment>
        <translation>{first}–{last} / {total} ページ</translation>
    </message>
    <message id="reason.blocked-words">
        <source>a word in it is blocked</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>禁止された語が含まれています</translation>
    </message>
    <message id="reason.cut-off">
        <source>the connection was cut</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>接続が切れました</translation>
    </message>
    <message id="reason.empty">
        <source>it was empty</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>空でした</translation>
    </message>
    <message id="reason.forbidden-content">
        <source>this content is not allowed</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>許可されていない内容です</translation>
    </message>
    <message id="reason.malformed">
        <source>it was malformed</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>形式が正しくありません</translation>
    </message>
    <message id="reason.no-answer">
        <source>no answer came</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>応答がありませんでした</translation>
    </message>
    <message id="reason.no-connection">
        <source>no connection came about</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>接続が成立しませんでした</translation>
    </message>
    <message id="reason.no-network">
        <source>there is no network</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>ネットワークがありません</translation>
    </message>
    <message id="reason.no-picture">
        <source>the model made none</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>モデルが画像を作りませんでした</translation>
    </message>
    <message id="reason.no-such-host">
        <source>there is no such address</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>そのアドレスは存在しません</translation>
    </message>
    <message id="reason.not-a-picture">
        <source>it is not a picture</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>画像ではありません</translation>
    </message>
    <message id="reason.not-json">
        <source>it was cut or cannot be read</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>途中で切れているか、読み取れません</translation>
    </message>
    <message id="reason.other">
        <source>no reason was given</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>理由は示されていません</translation>
    </message>
    <message id="reason.personal-data">
        <source>it seems to hold personal data</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>個人情報が含まれているようです</translation>
    </message>
    <message id="reason.picture-safety">
        <source>the picture might have been unsafe</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>できた画像が安全でない可能性があります</translation>
    </message>
    <message id="reason.proxy">
        <source>the proxy did not let it through</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>プロキシを通れませんでした</translation>
    </message>
    <message id="reason.recitation">
        <source>it comes too close to an existing work</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>既存の作品に近すぎます</translation>
    </message>
    <message id="reason.refused">
        <source>it refused the connection</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>接続が拒否されました</translation>
    </message>
    <message id="reason.safety">
        <source>it may be unsafe</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>安全でない可能性があります</translation>
    </message>
    <message id="reason.sign-in-page">
        <source>a sign-in page of the network answered instead</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>ネットワークのログインページが代わりに応答しました</translation>
    </message>
    <message id="reason.text-only">
        <source>there was only text</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>文字だけでした</translation>
    </message>
    <message id="reason.timed-out">
        <source>nothing came in time</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message id="reason.tls">
        <source>no secure connection could be made</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message id="reason.upload-stalled">
        <source>sending stopped halfway</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>送信が途中で止まりました</translation>
    </message>
    <message id="receipt.cost">
        <source>Cost</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>費用</translation>
    </message>
    <message id="receipt.model">
        <source>Artist</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>アーティスト</translation>
    </message>
    <message id="receipt.model.name">
        <source>Model</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>モデル</translation>
    </message>
    <message id="receipt.placeholder">
        <source>stands in</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>代用</translation>
    </message>
    <message id="receipt.request">
        <source>Request</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message id="receipt.seconds">
        <source>{n} s</source>
        <extracomment>What a drawing cost, behind a disclosure. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message id="receipt.service">
        <source>Service</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>サービス</translation>
    </message>
    <message id="receipt.size">
        <source>Size</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>サイズ</translation>
    </message>
    <message id="receipt.time">
        <source>Time</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>時間</translation>
    </message>
    <message id="receipt.tokens">
        <source>Tokens</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>トークン</translation>
    </message>
    <message id="receipt.tokens.of">
        <source>{given} in, {got} out</source>
        <extracomment>What a drawing cost, behind a disclosure. What is in {braces} is filled in by the program.</extracomment>
        <translation>入力 {given}、出力 {got}</translation>
    </message>
    <message id="receipt.words">
        <source>Asked for</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>指示</translation>
    </message>
    <message id="redraw.ask">
        <source>What should change?</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>どこを変えますか</translation>
    </message>
    <message id="redraw.ask_above">
        <source>This may cost more than {limit}. Press again to redraw.</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>{limit} を超える可能性があります。もう一度押すと描き直します。</translation>
    </message>
    <message id="redraw.chip.calmer">
        <source>Calmer face</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>落ち着いた顔</translation>
    </message>
    <message id="redraw.chip.closer">
        <source>Closer</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>もっと近く</translation>
    </message>
    <message id="redraw.chip.darker">
        <source>Darker</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>もっと暗く</translation>
    </message>
    <message id="redraw.chip.night">
        <source>At night</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>夜に</translation>
    </message>
    <message id="redraw.chip.rain">
        <source>Rain</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>雨</translation>
    </message>
    <message id="redraw.chip.wider">
        <source>Wider</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>もっと引いて</translation>
    </message>
    <message id="redraw.counting">
        <source>Redraw · counting</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>描き直す · 計算中</translation>
    </message>
    <message id="redraw.hint">
        <source>Closer, at night, she smiles…</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>もっと近く、夜に、笑って……</translation>
    </message>
    <message id="redraw.ignored">
        <source>The draft artist did not understand these words; the take is a variation.</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>下描きアーティストはこの指示を理解できず、別案を描きました。</translation>
    </message>
    <message id="redraw.join">
        <source>, </source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>、</translation>
    </message>
    <message id="redraw.many.price">
        <source>Redraw {n} · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} コマを描き直す · {price}</translation>
    </message>
    <message id="redraw.note">
        <source>Draft artist, on this computer</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>下描きアーティスト、このコンピューターで</translation>
    </message>
    <message id="redraw.other">
        <source>Another artist</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>ほかのアーティスト</translation>
    </message>
    <message id="redraw.price">
        <source>Redraw · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>描き直す · {price}</translation>
    </message>
    <message id="redraw.sending">
        <source>Sending</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>送信中</translation>
    </message>
    <message id="redraw.sure">
        <source>Redraw now · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>今すぐ描き直す · {price}</translation>
    </message>
    <message id="references.add">
        <source>Add a picture…</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>画像を追加…</translation>
    </message>
    <message id="references.full">
        <source>{n} pictures go along</source>
        <extracomment>Part of the window: references. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} 枚の画像を添えます</translation>
    </message>
    <message id="references.kind">
        <source>Pictures</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>画像</translation>
    </message>
    <message id="references.more" numerus="yes">
        <source>Drop up to {n} pictures to keep to</source>
        <extracomment>Part of the window: references. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>参考画像を {n} 枚までドロップできます</numerusform>
        </translation>
    </message>
    <message id="references.name">
        <source>Reference pictures</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>参考画像</translation>
    </message>
    <message id="references.remove">
        <source>Take this picture away</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>この画像を外す</translation>
    </message>
    <message id="refused.draft">
        <source>Let the draft artist stand in · free</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>下描きで代用 · 無料</translation>
    </message>
    <message id="refused.go.price">
        <source>Draw it this way · {price}</source>
        <extracomment>What can be done about a panel the model declined. What is in {braces} is filled in by the program.</extracomment>
        <translation>この言い方で描く · {price}</translation>
    </message>
    <message id="refused.manner.distant">
        <source>From afar</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>遠くから</translation>
    </message>
    <message id="refused.manner.quiet">
        <source>Only who and where</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>人物と場所だけ</translation>
    </message>
    <message id="refused.manner.softer">
        <source>Milder</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>穏やかに</translation>
    </message>
    <message id="refused.own">
        <source>What the panel shows, in your words</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>このコマの内容を自分の言葉で</translation>
    </message>
    <message id="revision.about">
        <source>What still stands in the story stays as it is. Nothing is thrown away, and it can be undone.</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>物語に残っている部分はそのままです。何も捨てられず、元に戻すこともできます。</translation>
    </message>
    <message id="revision.kept" numerus="yes">
        <source>{n} panels stay as they were drawn</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマは描いたまま残ります</numerusform>
        </translation>
    </message>
    <message id="revision.new" numerus="yes">
        <source>{n} new sentences, in no panel yet</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>新しい文が {n} つ、まだどのコマにもありません</numerusform>
        </translation>
    </message>
    <message id="revision.new_book">
        <source>Make a new book instead</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>新しい本を作る</translation>
    </message>
    <message id="revision.reading">
        <source>{name} is compared with the book</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} を本と比べています</translation>
    </message>
    <message id="revision.same">
        <source>This is the story the book already has. There is nothing to take over.</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>この本の物語と同じです。取り込むものはありません。</translation>
    </message>
    <message id="revision.stale" numerus="yes">
        <source>{n} panels are marked as changed</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマに変更ありの印が付きます</numerusform>
        </translation>
    </message>
    <message id="revision.take">
        <source>Take it over</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>取り込む</translation>
    </message>
    <message id="revision.title">
        <source>A revised story</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>改訂された物語</translation>
    </message>
    <message id="ribbon.name">
        <source>Ink ribbon: {done} of {total} panels drawn</source>
        <extracomment>Read by screen readers: the ribbon of all panels. What is in {braces} is filled in by the program.</extracomment>
        <translation>進み具合：{total} コマ中 {done} コマ完了</translation>
    </message>
    <message id="ribbon.panel">
        <source>Panel {n}: {state}</source>
        <extracomment>Read by screen readers: the ribbon of all panels. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} コマ目：{state}</translation>
    </message>
    <message id="script.add_line">
        <source>Add a line below</source>
        <extracomment>The Script stage.</extracomment>
        <translation>下に行を追加</translation>
    </message>
    <message id="script.add_scene">
        <source>Add a scene after this one</source>
        <extracomment>The Script stage.</extracomment>
        <translation>この後にシーンを追加</translation>
    </message>
    <message id="script.again">
        <source>Write again…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>書き直す…</translation>
    </message>
    <message id="script.chapter_empty">
        <source>This chapter is not in the script yet.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>この章はまだ脚本になっていません。</translation>
    </message>
    <message id="script.delete_line">
        <source>Delete the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>行を削除</translation>
    </message>
    <message id="script.delete_scene">
        <source>Delete the scene</source>
        <extracomment>The Script stage.</extracomment>
        <translation>シーンを削除</translation>
    </message>
    <message id="script.done">
        <source>Done</source>
        <extracomment>The Script stage.</extracomment>
        <translation>完了</translation>
    </message>
    <message id="script.down">
        <source>Move down</source>
        <extracomment>The Script stage.</extracomment>
        <translation>下へ移動</translation>
    </message>
    <message id="script.edit">
        <source>Edit the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>行を編集</translation>
    </message>
    <message id="script.edited">
        <source>You changed this line. Writing again keeps it.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>この行は変更済みです。書き直しても残ります。</translation>
    </message>
    <message id="script.emotion">
        <source>How it feels</source>
        <extracomment>The Script stage.</extracomment>
        <translation>感情</translation>
    </message>
    <message id="script.empty">
        <source>The script is being written.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>脚本を書いています。</translation>
    </message>
    <message id="script.join_lines">
        <source>Join with the next line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>次の行と結合</translation>
    </message>
    <message id="script.join_scenes">
        <source>Join with the next scene</source>
        <extracomment>The Script stage.</extracomment>
        <translation>次のシーンと結合</translation>
    </message>
    <message id="script.kind">
        <source>What it is</source>
        <extracomment>The Script stage.</extracomment>
        <translation>種類</translation>
    </message>
    <message id="script.line">
        <source>Line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>行</translation>
    </message>
    <message id="script.linked">
        <source>Linked scrolling</source>
        <extracomment>The Script stage.</extracomment>
        <translation>連動スクロール</translation>
    </message>
    <message id="script.menu">
        <source>More for the script</source>
        <extracomment>The Script stage.</extracomment>
        <translation>脚本のその他の操作</translation>
    </message>
    <message id="script.mood">
        <source>Mood</source>
        <extracomment>The Script stage.</extracomment>
        <translation>雰囲気</translation>
    </message>
    <message id="script.name">
        <source>Script</source>
        <extracomment>The Script stage.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="script.nobody">
        <source>Nobody</source>
        <extracomment>The Script stage.</extracomment>
        <translation>なし</translation>
    </message>
    <message id="script.page">
        <source>page {n}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} ページ</translation>
    </message>
    <message id="script.pages">
        <source>pages {first}–{last}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{first}–{last} ページ</translation>
    </message>
    <message id="script.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマ</numerusform>
        </translation>
    </message>
    <message id="script.place">
        <source>Place</source>
        <extracomment>The Script stage.</extracomment>
        <translation>場所</translation>
    </message>
    <message id="script.scene">
        <source>Scene {n}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>場面 {n}</translation>
    </message>
    <message id="script.scene.empty">
        <source>A scene without lines</source>
        <extracomment>The Script stage.</extracomment>
        <translation>行のないシーン</translation>
    </message>
    <message id="script.seen">
        <source>scenes {first}–{last} of {whole}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>シーン {first}–{last}、全 {whole}</translation>
    </message>
    <message id="script.seen.one">
        <source>scene {n} of {whole}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>シーン {n}、全 {whole}</translation>
    </message>
    <message id="script.setting.change">
        <source>Change place and time…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>場所と時間を変更…</translation>
    </message>
    <message id="script.setting.none">
        <source>No place</source>
        <extracomment>The Script stage.</extracomment>
        <translation>場所なし</translation>
    </message>
    <message id="script.speaker">
        <source>Who says it</source>
        <extracomment>The Script stage.</extracomment>
        <translation>話し手</translation>
    </message>
    <message id="script.speaker.new">
        <source>Somebody new…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>新しい人物…</translation>
    </message>
    <message id="script.split">
        <source>Split here</source>
        <extracomment>The Script stage.</extracomment>
        <translation>ここで分割</translation>
    </message>
    <message id="script.split.hint">
        <source>Split the line where the cursor stands</source>
        <extracomment>The Script stage.</extracomment>
        <translation>カーソルの位置で行を分割</translation>
    </message>
    <message id="script.split_scene">
        <source>Split the scene before this line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>この行の前でシーンを分割</translation>
    </message>
    <message id="script.spoken">
        <source>Scene {n}. {who}: {text} {fate}.</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>シーン {n}。{who}：{text} {fate}。</translation>
    </message>
    <message id="script.stale" numerus="yes">
        <source>{n} panels are not as they were drawn.</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマが今の脚本と違います。</numerusform>
        </translation>
    </message>
    <message id="script.stale.show">
        <source>Show them</source>
        <extracomment>The Script stage.</extracomment>
        <translation>表示</translation>
    </message>
    <message id="script.time">
        <source>Time</source>
        <extracomment>The Script stage.</extracomment>
        <translation>時間</translation>
    </message>
    <message id="script.unsaid">
        <source>not said</source>
        <extracomment>The Script stage.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="script.up">
        <source>Move up</source>
        <extracomment>The Script stage.</extracomment>
        <translation>上へ移動</translation>
    </message>
    <message id="script.weather">
        <source>Weather</source>
        <extracomment>The Script stage.</extracomment>
        <translation>天気</translation>
    </message>
    <message id="script.words">
        <source>Words of the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>行の言葉</translation>
    </message>
    <message id="script.write_chapter">
        <source>Write this chapter…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>この章を書く…</translation>
    </message>
    <message id="service.comfyui">
        <source>Pictures · on your own computer, free</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>絵 · 自分のコンピューターで、無料</translation>
    </message>
    <message id="service.draft">
        <source>The draft writer and the draft artist are built in. They need no key and no network, and cost nothing.</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>下書きライターと下描きアーティストは内蔵です。キーもネットワークも不要で、無料です。</translation>
    </message>
    <message id="service.draft.title">
        <source>Draft pair</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>下描きコンビ</translation>
    </message>
    <message id="service.gemini">
        <source>Pictures and words · Google AI Studio</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>絵と文章 · Google AI Studio</translation>
    </message>
    <message id="service.openai">
        <source>Pictures and words · OpenAI, and every service that speaks its API: DeepSeek, OpenRouter, Ollama, LM Studio</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>絵と文章 · OpenAI と互換サービス：DeepSeek、OpenRouter、Ollama、LM Studio</translation>
    </message>
    <message id="service.state.built_in">
        <source>Built in · offline · free</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>内蔵 · オフライン · 無料</translation>
    </message>
    <message id="service.state.environment">
        <source>Key from {variable}</source>
        <extracomment>What a service is good for, in the settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>キーは {variable} から</translation>
    </message>
    <message id="service.state.keychain">
        <source>Key in the keychain</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>キーはキーチェーンに</translation>
    </message>
    <message id="service.state.keychain_silent">
        <source>The keychain did not answer</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>キーチェーンの応答なし</translation>
    </message>
    <message id="service.state.local">
        <source>Ready</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>使用できます</translation>
    </message>
    <message id="service.state.needs_key">
        <source>Needs a key</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>キーが必要</translation>
    </message>
    <message id="service.state.needs_workflow">
        <source>Needs a workflow file</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>ワークフローが必要</translation>
    </message>
    <message id="setting.base-url">
        <source>address</source>
        <extracomment>The name of a setting, inside sentences.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message id="setting.proxy">
        <source>proxy</source>
        <extracomment>The name of a setting, inside sentences.</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message id="settings.appearance">
        <source>Appearance</source>
        <extracomment>The settings.</extracomment>
        <translation>外観</translation>
    </message>
    <message id="settings.at_once">
        <source>Every change is kept at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message id="settings.base_url">
        <source>Address (base URL)</source>
        <extracomment>The settings.</extracomment>
        <translation>アドレス（base URL）</translation>
    </message>
    <message id="settings.base_url.empty">
        <source>the service&apos;s own</source>
        <extracomment>The settings.</extracomment>
        <translation>サービスの標準</translation>
    </message>
    <message id="settings.calls">
        <source>How it is called</source>
        <extracomment>The settings.</extracomment>
        <translation>呼び出し方</translation>
    </message>
    <message id="settings.empty.catalogue">
        <source>automatic</source>
        <extracomment>The settings.</extracomment>
        <translation>自動</translation>
    </message>
    <message id="settings.empty.usual">
        <source>automatic · {n}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>自動 · {n}</translation>
    </message>
    <message id="settings.history">
        <source>History</source>
        <extracomment>The settings.</extracomment>
        <translation>履歴</translation>
    </message>
    <message id="settings.history.keep">
        <source>Keep finished tasks for, in days</source>
        <extracomment>The settings.</extracomment>
        <translation>完了したタスクを残す日数</translation>
    </message>
    <message id="settings.history.keep.empty">
        <source>for ever</source>
        <extracomment>The settings.</extracomment>
        <translation>ずっと</translation>
    </message>
    <message id="settings.history.keep.hint">
        <source>Afterwards they leave the list. Books, takes and what the month cost stay.</source>
        <extracomment>The settings.</extracomment>
        <translation>期限後は一覧から消えます。本・テイク・月の支払いは残ります。</translation>
    </message>
    <message id="settings.images_a_minute">
        <source>Pictures a minute</source>
        <extracomment>The settings.</extracomment>
        <translation>1 分あたりの絵</translation>
    </message>
    <message id="settings.key">
        <source>API key</source>
        <extracomment>The settings.</extracomment>
        <translation>API キー</translation>
    </message>
    <message id="settings.key.environment">
        <source>From the environment variable {variable}, which goes before the keychain.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>環境変数 {variable} のもの（キーチェーンより優先）。</translation>
    </message>
    <message id="settings.key.forget">
        <source>Forget</source>
        <extracomment>The settings.</extracomment>
        <translation>削除</translation>
    </message>
    <message id="settings.key.keep">
        <source>Keep</source>
        <extracomment>The settings.</extracomment>
        <translation>保存</translation>
    </message>
    <message id="settings.key.keeping">
        <source>Asking the keychain</source>
        <extracomment>The settings.</extracomment>
        <translation>キーチェーンに問い合わせ中</translation>
    </message>
    <message id="settings.key.keychain">
        <source>Kept in the system&apos;s keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>システムのキーチェーンに保存済み。</translation>
    </message>
    <message id="settings.key.nowhere">
        <source>None yet. It will be kept in the system&apos;s keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>まだありません。システムのキーチェーンに保存されます。</translation>
    </message>
    <message id="settings.key.paste">
        <source>Paste it here</source>
        <extracomment>The settings.</extracomment>
        <translation>ここに貼り付け</translation>
    </message>
    <message id="settings.key.replace">
        <source>Paste another one to replace it</source>
        <extracomment>The settings.</extracomment>
        <translation>別のものを貼り付けると置き換え</translation>
    </message>
    <message id="settings.key.unknown">
        <source>The keychain did not answer, so it is not known whether there is one.</source>
        <extracomment>The settings.</extracomment>
        <translation>キーチェーンの応答がなく、有無が分かりません。</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <extracomment>The settings.</extracomment>
        <translation>言語</translation>
    </message>
    <message id="settings.language.hint">
        <source>The whole window changes at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>ウィンドウ全体がすぐに切り替わります。</translation>
    </message>
    <message id="settings.letters">
        <source>Single letters do something</source>
        <extracomment>The settings.</extracomment>
        <translation>1 文字のショートカットを使う</translation>
    </message>
    <message id="settings.letters.hint">
        <source>R redraws, N goes to the next panel that needs you. Never while you type.</source>
        <extracomment>The settings.</extracomment>
        <translation>R で描き直し、N で確認が必要な次のコマへ。入力中は働きません。</translation>
    </message>
    <message id="settings.menu">
        <source>Always show the menu bar</source>
        <extracomment>The settings.</extracomment>
        <translation>メニューバーを常に表示</translation>
    </message>
    <message id="settings.menu.hint">
        <source>Otherwise Alt or F10 shows it.</source>
        <extracomment>The settings.</extracomment>
        <translation>表示しないときは Alt か F10 で開きます。</translation>
    </message>
    <message id="settings.models.artist">
        <source>Model for pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>絵のモデル</translation>
    </message>
    <message id="settings.models.as_of">
        <source>Prices looked up on {day}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day} 時点の料金</translation>
    </message>
    <message id="settings.models.writer">
        <source>Model for words</source>
        <extracomment>The settings.</extracomment>
        <translation>文章のモデル</translation>
    </message>
    <message id="settings.money">
        <source>Money</source>
        <extracomment>The settings.</extracomment>
        <translation>料金</translation>
    </message>
    <message id="settings.money.ask">
        <source>Ask above, in US dollars</source>
        <extracomment>The settings.</extracomment>
        <translation>確認する金額（米ドル）</translation>
    </message>
    <message id="settings.money.ask.hint">
        <source>Work that will cost more is asked about first.</source>
        <extracomment>The settings.</extracomment>
        <translation>これより高くなる作業は先に確認します。</translation>
    </message>
    <message id="settings.money.cap">
        <source>Cap a month, in US dollars</source>
        <extracomment>The settings.</extracomment>
        <translation>月の上限（米ドル）</translation>
    </message>
    <message id="settings.money.cap.hint">
        <source>Drawing pauses before it would be passed.</source>
        <extracomment>The settings.</extracomment>
        <translation>超える前に描画を一時停止します。</translation>
    </message>
    <message id="settings.money.spent">
        <source>Spent this month: {price}.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>今月の支払い：{price}。</translation>
    </message>
    <message id="settings.money.spent.about">
        <source>Spent this month: about {price}. The price of {n} calls is not known; what they were thought to cost is counted.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>今月の支払い：約 {price}。うち {n} 回は料金が不明なため、見積もりで数えています。</translation>
    </message>
    <message id="settings.motion">
        <source>Less motion</source>
        <extracomment>The settings.</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message id="settings.motion.hint">
        <source>Cursors do not blink and menus appear at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>カーソルは点滅せず、メニューはすぐに開きます。</translation>
    </message>
    <message id="settings.name">
        <source>Language and appearance</source>
        <extracomment>The settings.</extracomment>
        <translation>言語と外観</translation>
    </message>
    <message id="settings.network">
        <source>Network</source>
        <extracomment>The settings.</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message id="settings.network.local">
        <source>What runs on this computer, like ComfyUI, is reached without it.</source>
        <extracomment>The settings.</extracomment>
        <translation>ComfyUI などこのパソコンで動くものには使いません。</translation>
    </message>
    <message id="settings.network.proxy">
        <source>Proxy</source>
        <extracomment>The settings.</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message id="settings.network.proxy.empty">
        <source>As the system&apos;s environment says</source>
        <extracomment>The settings.</extracomment>
        <translation>システムの環境変数に従う</translation>
    </message>
    <message id="settings.network.proxy.hint">
        <source>For all services and for publishing. A service&apos;s own proxy goes before it.</source>
        <extracomment>The settings.</extracomment>
        <translation>すべてのサービスと公開に使います。サービスごとの設定が優先されます。</translation>
    </message>
    <message id="settings.not_kept">
        <source>The settings were not kept</source>
        <extracomment>The settings.</extracomment>
        <translation>設定は保存されませんでした</translation>
    </message>
    <message id="settings.notices">
        <source>Notices</source>
        <extracomment>The settings.</extracomment>
        <translation>通知</translation>
    </message>
    <message id="settings.notices.desktop">
        <source>Show a desktop notification when a task ends or needs you</source>
        <extracomment>The settings.</extracomment>
        <translation>タスクが終わったとき、または確認が必要なときにデスクトップ通知を出す</translation>
    </message>
    <message id="settings.notices.longer">
        <source>For tasks that took longer than, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>これより長くかかったタスクのみ（秒）</translation>
    </message>
    <message id="settings.notices.private">
        <source>It may lie in my own network</source>
        <extracomment>The settings.</extracomment>
        <translation>自分のネットワーク内でもよい</translation>
    </message>
    <message id="settings.notices.private.hint">
        <source>Otherwise addresses such as 192.168.0.2 or localhost are not called.</source>
        <extracomment>The settings.</extracomment>
        <translation>オフの場合、192.168.0.2 や localhost などは呼び出しません。</translation>
    </message>
    <message id="settings.notices.secret">
        <source>Secret that signs it</source>
        <extracomment>The settings.</extracomment>
        <translation>署名用のシークレット</translation>
    </message>
    <message id="settings.notices.updates">
        <source>Address that tells of newer versions</source>
        <extracomment>The settings.</extracomment>
        <translation>新しいバージョンを知らせるアドレス</translation>
    </message>
    <message id="settings.notices.updates.empty">
        <source>never asked</source>
        <extracomment>The settings.</extracomment>
        <translation>確認しない</translation>
    </message>
    <message id="settings.notices.updates.hint">
        <source>Asked once at each start; nothing about you or your books is sent.</source>
        <extracomment>The settings.</extracomment>
        <translation>起動のたびに一度だけ確認します。あなたや本の情報は送りません。</translation>
    </message>
    <message id="settings.notices.webhook">
        <source>Webhook address</source>
        <extracomment>The settings.</extracomment>
        <translation>Webhook のアドレス</translation>
    </message>
    <message id="settings.notices.webhook.empty">
        <source>none</source>
        <extracomment>The settings.</extracomment>
        <translation>なし</translation>
    </message>
    <message id="settings.notices.webhook.hint">
        <source>Is told the same by a signed POST. No key and no story text is sent.</source>
        <extracomment>The settings.</extracomment>
        <translation>同じ内容を署名付き POST で受け取ります。キーや物語の本文は送りません。</translation>
    </message>
    <message id="settings.order">
        <source>Fall-back</source>
        <extracomment>The settings.</extracomment>
        <translation>代わりのサービス</translation>
    </message>
    <message id="settings.order.about">
        <source>If a service cannot or will not do a step, the ticked ones are asked in this order. Nobody is asked until you tick them: another service may cost too.</source>
        <extracomment>The settings.</extracomment>
        <translation>サービスが処理できない、または拒否したとき、チェックしたものにこの順で頼みます。チェックするまでは使いません。別のサービスも有料のことがあります。</translation>
    </message>
    <message id="settings.order.artist">
        <source>For pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>絵</translation>
    </message>
    <message id="settings.order.down">
        <source>Later</source>
        <extracomment>The settings.</extracomment>
        <translation>後へ</translation>
    </message>
    <message id="settings.order.up">
        <source>Earlier</source>
        <extracomment>The settings.</extracomment>
        <translation>前へ</translation>
    </message>
    <message id="settings.order.writer">
        <source>For words</source>
        <extracomment>The settings.</extracomment>
        <translation>文章</translation>
    </message>
    <message id="settings.pages">
        <source>Pages of the settings</source>
        <extracomment>The settings.</extracomment>
        <translation>設定のページ</translation>
    </message>
    <message id="settings.places">
        <source>Calls at once</source>
        <extracomment>The settings.</extracomment>
        <translation>同時呼び出し数</translation>
    </message>
    <message id="settings.proxy">
        <source>Proxy</source>
        <extracomment>The settings.</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message id="settings.proxy.empty">
        <source>as the system has it</source>
        <extracomment>The settings.</extracomment>
        <translation>システムに従う</translation>
    </message>
    <message id="settings.publishing">
        <source>Publishing</source>
        <extracomment>The settings.</extracomment>
        <translation>公開</translation>
    </message>
    <message id="settings.publishing.about">
        <source>A published book is a web page in a storage of your own. Anyone with the link reads it in a browser.</source>
        <extracomment>The settings.</extracomment>
        <translation>公開した本は、自分のストレージに置く Web ページです。リンクを知っている人がブラウザで読めます。</translation>
    </message>
    <message id="settings.publishing.access">
        <source>Access</source>
        <extracomment>The settings.</extracomment>
        <translation>アクセス</translation>
    </message>
    <message id="settings.publishing.bucket">
        <source>Bucket</source>
        <extracomment>The settings.</extracomment>
        <translation>バケット</translation>
    </message>
    <message id="settings.publishing.bucket.empty">
        <source>my-manga</source>
        <extracomment>The settings.</extracomment>
        <translation>my-manga</translation>
    </message>
    <message id="settings.publishing.bucket.hint">
        <source>Best one for manga alone</source>
        <extracomment>The settings.</extracomment>
        <translation>マンガ専用がおすすめ</translation>
    </message>
    <message id="settings.publishing.endpoint_url">
        <source>Endpoint</source>
        <extracomment>The settings.</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message id="settings.publishing.endpoint_url.empty">
        <source>AWS</source>
        <extracomment>The settings.</extracomment>
        <translation>AWS</translation>
    </message>
    <message id="settings.publishing.endpoint_url.hint">
        <source>The API’s address, not the console’s</source>
        <extracomment>The settings.</extracomment>
        <translation>コンソールではなく API のアドレス</translation>
    </message>
    <message id="settings.publishing.failed">
        <source>Books cannot be published there</source>
        <extracomment>The settings.</extracomment>
        <translation>そこには公開できません</translation>
    </message>
    <message id="settings.publishing.hint.aws">
        <source>No endpoint. For links without end, switch “Block public access” off and let the bucket’s policy allow everybody to read, or put CloudFront before it.</source>
        <extracomment>The settings.</extracomment>
        <translation>エンドポイントは不要です。期限なしのリンクには「パブリックアクセスをブロック」をオフにし、バケットポリシーで全員の読み取りを許すか、CloudFront を前に置きます。</translation>
    </message>
    <message id="settings.publishing.hint.minio">
        <source>The address of your server, region us-east-1. With MinIO, mc anonymous set download lets everybody read.</source>
        <extracomment>The settings.</extracomment>
        <translation>サーバーのアドレスを入れ、リージョンは us-east-1 です。MinIO では mc anonymous set download で全員が読めるようになります。</translation>
    </message>
    <message id="settings.publishing.hint.oss">
        <source>Endpoint https://oss-REGION.aliyuncs.com. Give a domain of your own as the public address: OSS’s own addresses make browsers save pages instead of showing them.</source>
        <extracomment>The settings.</extracomment>
        <translation>エンドポイントは https://oss-REGION.aliyuncs.com です。公開アドレスには自分のドメインを入れます。OSS のアドレスではページが表示されず保存されます。</translation>
    </message>
    <message id="settings.publishing.hint.other">
        <source>Endpoint and region as its S3 page says.</source>
        <extracomment>The settings.</extracomment>
        <translation>エンドポイントとリージョンはサービスの S3 のページのとおりに入れます。</translation>
    </message>
    <message id="settings.publishing.hint.r2">
        <source>Endpoint https://ACCOUNT.r2.cloudflarestorage.com, region auto. It never serves the public itself: connect a domain, or its r2.dev address, and give it as the public address.</source>
        <extracomment>The settings.</extracomment>
        <translation>エンドポイントは https://ACCOUNT.r2.cloudflarestorage.com、リージョンは auto です。エンドポイント自体は一般に公開されないので、ドメインか r2.dev のアドレスを公開アドレスに入れます。</translation>
    </message>
    <message id="settings.publishing.key_id">
        <source>Key ID</source>
        <extracomment>The settings.</extracomment>
        <translation>キー ID</translation>
    </message>
    <message id="settings.publishing.like">
        <source>{pattern}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{pattern}</translation>
    </message>
    <message id="settings.publishing.none">
        <source>Nothing is published.</source>
        <extracomment>The settings.</extracomment>
        <translation>公開している本はありません。</translation>
    </message>
    <message id="settings.publishing.path_style">
        <source>How the bucket is addressed</source>
        <extracomment>The settings.</extracomment>
        <translation>バケットの指し方</translation>
    </message>
    <message id="settings.publishing.path_style.host">
        <source>In the host’s name</source>
        <extracomment>The settings.</extracomment>
        <translation>ホスト名に入れる</translation>
    </message>
    <message id="settings.publishing.path_style.path">
        <source>In the path</source>
        <extracomment>The settings.</extracomment>
        <translation>パスに入れる</translation>
    </message>
    <message id="settings.publishing.path_style.usual">
        <source>As the service usually wants it</source>
        <extracomment>The settings.</extracomment>
        <translation>サービスの通例どおり</translation>
    </message>
    <message id="settings.publishing.prefix">
        <source>Folder in the bucket</source>
        <extracomment>The settings.</extracomment>
        <translation>バケット内のフォルダー</translation>
    </message>
    <message id="settings.publishing.prefix.empty">
        <source>None</source>
        <extracomment>The settings.</extracomment>
        <translation>なし</translation>
    </message>
    <message id="settings.publishing.prefix.hint">
        <source>Each book has a folder of its own in it</source>
        <extracomment>The settings.</extracomment>
        <translation>本ごとにこの中のフォルダーに入ります</translation>
    </message>
    <message id="settings.publishing.profile">
        <source>Or a profile of the AWS configuration</source>
        <extracomment>The settings.</extracomment>
        <translation>または AWS 設定のプロファイル</translation>
    </message>
    <message id="settings.publishing.profile.empty">
        <source>None</source>
        <extracomment>The settings.</extracomment>
        <translation>なし</translation>
    </message>
    <message id="settings.publishing.profile.hint">
        <source>It goes before the keys above</source>
        <extracomment>The settings.</extracomment>
        <translation>上のキーより優先されます</translation>
    </message>
    <message id="settings.publishing.public_url">
        <source>Public address</source>
        <extracomment>The settings.</extracomment>
        <translation>公開アドレス</translation>
    </message>
    <message id="settings.publishing.public_url.empty">
        <source>The bucket’s own</source>
        <extracomment>The settings.</extracomment>
        <translation>バケット自身のアドレス</translation>
    </message>
    <message id="settings.publishing.public_url.hint">
        <source>Where everybody reads the bucket: a domain, a CDN</source>
        <extracomment>The settings.</extracomment>
        <translation>全員がバケットを読むアドレス。ドメインや CDN</translation>
    </message>
    <message id="settings.publishing.readers">
        <source>For readers</source>
        <extracomment>The settings.</extracomment>
        <translation>読者に向けて</translation>
    </message>
    <message id="settings.publishing.region">
        <source>Region</source>
        <extracomment>The settings.</extracomment>
        <translation>リージョン</translation>
    </message>
    <message id="settings.publishing.region.empty">
        <source>us-east-1</source>
        <extracomment>The settings.</extracomment>
        <translation>us-east-1</translation>
    </message>
    <message id="settings.publishing.region.hint">
        <source>Where the bucket is</source>
        <extracomment>The settings.</extracomment>
        <translation>バケットのある場所</translation>
    </message>
    <message id="settings.publishing.secret">
        <source>Secret key</source>
        <extracomment>The settings.</extracomment>
        <translation>シークレットキー</translation>
    </message>
    <message id="settings.publishing.service">
        <source>Service</source>
        <extracomment>The settings.</extracomment>
        <translation>サービス</translation>
    </message>
    <message id="settings.publishing.service.aws">
        <source>AWS S3</source>
        <extracomment>The settings.</extracomment>
        <translation>AWS S3</translation>
    </message>
    <message id="settings.publishing.service.minio">
        <source>MinIO, SeaweedFS, Ceph</source>
        <extracomment>The settings.</extracomment>
        <translation>MinIO、SeaweedFS、Ceph</translation>
    </message>
    <message id="settings.publishing.service.oss">
        <source>Alibaba OSS</source>
        <extracomment>The settings.</extracomment>
        <translation>Alibaba OSS</translation>
    </message>
    <message id="settings.publishing.service.other">
        <source>Another S3-compatible one</source>
        <extracomment>The settings.</extracomment>
        <translation>ほかの S3 互換サービス</translation>
    </message>
    <message id="settings.publishing.service.r2">
        <source>Cloudflare R2</source>
        <extracomment>The settings.</extracomment>
        <translation>Cloudflare R2</translation>
    </message>
    <message id="settings.publishing.test">
        <source>Test</source>
        <extracomment>The settings.</extracomment>
        <translation>テスト</translation>
    </message>
    <message id="settings.publishing.test.about">
        <source>Writes a small file, reads it as everybody would, and removes it.</source>
        <extracomment>The settings.</extracomment>
        <translation>小さなファイルを書き、だれもが読むように読み、取り除きます。</translation>
    </message>
    <message id="settings.publishing.testing">
        <source>Testing the storage</source>
        <extracomment>The settings.</extracomment>
        <translation>ストレージを試しています</translation>
    </message>
    <message id="settings.publishing.there">
        <source>What is published</source>
        <extracomment>The settings.</extracomment>
        <translation>公開している本</translation>
    </message>
    <message id="settings.publishing.works">
        <source>{bucket} at {host} takes books.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} の {bucket} に公開できます。</translation>
    </message>
    <message id="settings.requests_a_day">
        <source>Calls a day</source>
        <extracomment>The settings.</extracomment>
        <translation>1 日あたりの呼び出し</translation>
    </message>
    <message id="settings.requests_a_minute">
        <source>Calls a minute</source>
        <extracomment>The settings.</extracomment>
        <translation>1 分あたりの呼び出し</translation>
    </message>
    <message id="settings.reset">
        <source>Reset</source>
        <extracomment>The settings.</extracomment>
        <translation>リセット</translation>
    </message>
    <message id="settings.reset.do">
        <source>Reset settings</source>
        <extracomment>The settings.</extracomment>
        <translation>設定をリセット</translation>
    </message>
    <message id="settings.reset.done">
        <source>Settings are reset</source>
        <extracomment>The settings.</extracomment>
        <translation>設定をリセットしました</translation>
    </message>
    <message id="settings.reset.keys">
        <source>Also take the keys out of the keychain</source>
        <extracomment>The settings.</extracomment>
        <translation>キーもキーチェーンから消す</translation>
    </message>
    <message id="settings.reset.keys.warning">
        <source>A key that is taken out cannot be brought back.</source>
        <extracomment>The settings.</extracomment>
        <translation>消したキーは元に戻せません。</translation>
    </message>
    <message id="settings.reset.stays">
        <source>Books, pictures, tasks and receipts stay. Keys stay in the keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>本、画像、タスク、明細は残ります。キーはキーチェーンに残ります。</translation>
    </message>
    <message id="settings.reset.what">
        <source>Everything on these pages goes back to how it was on the first day: services, order, money, work, appearance, language, publishing, network, notices, history and shortcuts.</source>
        <extracomment>The settings.</extracomment>
        <translation>このページ群の設定をすべて最初の状態に戻します：サービス、順番、費用、作業、外観、言語、公開、ネットワーク、通知、履歴、ショートカット。</translation>
    </message>
    <message id="settings.services">
        <source>Services</source>
        <extracomment>The settings.</extracomment>
        <translation>サービス</translation>
    </message>
    <message id="settings.services.note">
        <source>Keys stay in the system&apos;s keychain. They never appear in books, logs or exports.</source>
        <extracomment>The settings.</extracomment>
        <translation>キーはシステムのキーチェーンだけに保存され、本・ログ・書き出しには含まれません。</translation>
    </message>
    <message id="settings.shortcuts">
        <source>Shortcuts</source>
        <extracomment>The settings.</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message id="settings.size">
        <source>Size of pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>絵の大きさ</translation>
    </message>
    <message id="settings.size.usual">
        <source>Usual</source>
        <extracomment>The settings.</extracomment>
        <translation>標準</translation>
    </message>
    <message id="settings.storage">
        <source>Storage</source>
        <extracomment>The settings.</extracomment>
        <translation>保存場所</translation>
    </message>
    <message id="settings.storage.answers">
        <source>Answers not yet used</source>
        <extracomment>The settings.</extracomment>
        <translation>未処理の応答</translation>
    </message>
    <message id="settings.storage.backed_up">
        <source>Backed up as {name}.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} にバックアップしました。</translation>
    </message>
    <message id="settings.storage.backup.last">
        <source>Last backup: {when}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>前回のバックアップ：{when}</translation>
    </message>
    <message id="settings.storage.backup.now">
        <source>Back up now</source>
        <extracomment>The settings.</extracomment>
        <translation>今すぐバックアップ</translation>
    </message>
    <message id="settings.storage.backups">
        <source>Backups</source>
        <extracomment>The settings.</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message id="settings.storage.database">
        <source>Database</source>
        <extracomment>The settings.</extracomment>
        <translation>データベース</translation>
    </message>
    <message id="settings.storage.free">
        <source>Free on this disk</source>
        <extracomment>The settings.</extracomment>
        <translation>ディスクの空き</translation>
    </message>
    <message id="settings.storage.pictures">
        <source>Pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>画像</translation>
    </message>
    <message id="settings.storage.place">
        <source>The library is here</source>
        <extracomment>The settings.</extracomment>
        <translation>ライブラリの場所</translation>
    </message>
    <message id="settings.storage.show">
        <source>Show</source>
        <extracomment>The settings.</extracomment>
        <translation>表示</translation>
    </message>
    <message id="settings.storage.thumbs">
        <source>Thumbnails</source>
        <extracomment>The settings.</extracomment>
        <translation>サムネイル</translation>
    </message>
    <message id="settings.storage.thumbs.emptied">
        <source>{size} freed. Pictures are not touched.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{size} を空けました。画像はそのままです。</translation>
    </message>
    <message id="settings.storage.thumbs.empty">
        <source>Empty thumbnails</source>
        <extracomment>The settings.</extracomment>
        <translation>サムネイルを空にする</translation>
    </message>
    <message id="settings.storage.trash">
        <source>Trash keeps (days)</source>
        <extracomment>The settings.</extracomment>
        <translation>ゴミ箱に残す日数</translation>
    </message>
    <message id="settings.storage.trash.hint">
        <source>Then books and tasks are erased for good.</source>
        <extracomment>The settings.</extracomment>
        <translation>過ぎると本とタスクは完全に削除されます。</translation>
    </message>
    <message id="settings.test">
        <source>Test</source>
        <extracomment>The settings.</extracomment>
        <translation>テスト</translation>
    </message>
    <message id="settings.test.asking">
        <source>Asking</source>
        <extracomment>The settings.</extracomment>
        <translation>問い合わせ中</translation>
    </message>
    <message id="settings.test.failed">
        <source>{provider} is not ready</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} はまだ使えません</translation>
    </message>
    <message id="settings.test.models" numerus="yes">
        <source>It answers; {n} models:</source>
        <extracomment>The settings. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>応答しました。モデル {n} 件：</numerusform>
        </translation>
    </message>
    <message id="settings.test.ok">
        <source>It answers.</source>
        <extracomment>The settings.</extracomment>
        <translation>応答しました。</translation>
    </message>
    <message id="settings.text">
        <source>Text size</source>
        <extracomment>The settings.</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message id="settings.text.hint">
        <source>Takes hold when MangakAI is opened the next time.</source>
        <extracomment>The settings.</extracomment>
        <translation>次に MangakAI を開いたときから有効です。</translation>
    </message>
    <message id="settings.text.percent">
        <source>{n} %</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} %</translation>
    </message>
    <message id="settings.text.system">
        <source>As the system has it</source>
        <extracomment>The settings.</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message id="settings.timeout">
        <source>Time-out, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>タイムアウト（秒）</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <extracomment>The settings.</extracomment>
        <translation>設定</translation>
    </message>
    <message id="settings.work">
        <source>Work</source>
        <extracomment>The settings.</extracomment>
        <translation>作業</translation>
    </message>
    <message id="settings.work.limit">
        <source>Longest time of a step, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>一つの処理の最長時間（秒）</translation>
    </message>
    <message id="settings.work.limit.empty">
        <source>as long as the model takes</source>
        <extracomment>The settings.</extracomment>
        <translation>モデルに合わせる</translation>
    </message>
    <message id="settings.work.limit.hint">
        <source>30 to 600.</source>
        <extracomment>The settings.</extracomment>
        <translation>30～600。</translation>
    </message>
    <message id="settings.work.resend">
        <source>Send again by itself when no answer came</source>
        <extracomment>The settings.</extracomment>
        <translation>結果が届かないとき自動で送り直す</translation>
    </message>
    <message id="settings.work.resend.warning">
        <source>The lost call may have been charged already, so a panel can cost twice.</source>
        <extracomment>The settings.</extracomment>
        <translation>届かなかった分が課金済みのことがあり、1 コマに二度かかる場合があります。</translation>
    </message>
    <message id="settings.work.retries">
        <source>Tries after a failed call</source>
        <extracomment>The settings.</extracomment>
        <translation>失敗後の再試行</translation>
    </message>
    <message id="settings.work.retries.hint">
        <source>Only where the service says that nothing was made. 0 to 10.</source>
        <extracomment>The settings.</extracomment>
        <translation>何も作られなかったとサービスが答えたときだけ。0～10。</translation>
    </message>
    <message id="settings.workflow">
        <source>Workflow file</source>
        <extracomment>The settings.</extracomment>
        <translation>ワークフローファイル</translation>
    </message>
    <message id="settings.workflow.choose">
        <source>Choose a workflow file</source>
        <extracomment>The settings.</extracomment>
        <translation>ワークフローファイルを選ぶ</translation>
    </message>
    <message id="settings.workflow.hint">
        <source>Saved in ComfyUI with “Export (API)”. Prompt, seed, size and pictures are put where it names them.</source>
        <extracomment>The settings.</extracomment>
        <translation>ComfyUI の「Export (API)」で保存したもの。プロンプト・シード・大きさ・画像を所定の場所に入れます。</translation>
    </message>
    <message id="several.books">
        <source>One book each</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>1 ファイル 1 冊</translation>
    </message>
    <message id="several.books.about">
        <source>You are asked about the first; the others are made the same way.</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>最初の 1 冊だけ設定します。ほかも同じように作ります。</translation>
    </message>
    <message id="several.chapters">
        <source>Chapters of one book</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>1 冊の各章</translation>
    </message>
    <message id="several.chapters.about">
        <source>They are joined in this order. Drag a file, or move it with Alt and the arrows.</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>この順につなげます。ドラッグか、Alt と矢印で動かせます。</translation>
    </message>
    <message id="several.down">
        <source>Move down</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>下へ</translation>
    </message>
    <message id="several.go.books" numerus="yes">
        <source>Make {n} books</source>
        <extracomment>Part of the window: several. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 冊を作る</numerusform>
        </translation>
    </message>
    <message id="several.go.chapters" numerus="yes">
        <source>Join {n} files</source>
        <extracomment>Part of the window: several. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} ファイルをつなげる</numerusform>
        </translation>
    </message>
    <message id="several.order">
        <source>Files, in their order</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>ファイルの順番</translation>
    </message>
    <message id="several.title">
        <source>Several files</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>複数のファイル</translation>
    </message>
    <message id="several.up">
        <source>Move up</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>上へ</translation>
    </message>
    <message id="share.all_pages">
        <source>All {n}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>全 {n} ページ</translation>
    </message>
    <message id="share.building">
        <source>The pages are being made ready</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ページを準備しています</translation>
    </message>
    <message id="share.building.pages">
        <source>Making page {n} of {total} ready</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} ページ中 {n} ページを準備しています</translation>
    </message>
    <message id="share.bundle">
        <source>Nothing is left behind</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>すべて入ります</translation>
    </message>
    <message id="share.bundle.about">
        <source>Keys and what it cost are not in it.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>キーと費用は入りません。</translation>
    </message>
    <message id="share.bytes">
        <source>{done} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} 中 {done}</translation>
    </message>
    <message id="share.cancel">
        <source>Cancel publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開を取り消す</translation>
    </message>
    <message id="share.cast.none">
        <source>No cast is recognised yet.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>登場人物はまだ見つかっていません。</translation>
    </message>
    <message id="share.cast.whole">
        <source>The cast is there</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>登場人物はそろっています</translation>
    </message>
    <message id="share.code">
        <source>QR code</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>QR コード</translation>
    </message>
    <message id="share.code.name">
        <source>The link as a QR code</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクの QR コード</translation>
    </message>
    <message id="share.copied">
        <source>The link was copied</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクをコピーしました</translation>
    </message>
    <message id="share.copy">
        <source>Copy link</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクをコピー</translation>
    </message>
    <message id="share.day">
        <source>{day} {month}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{month} 月 {day} 日</translation>
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
        <translation>ページから持ち帰れるもの</translation>
    </message>
    <message id="share.elsewhere">
        <source>Also at {places}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>ほかに {places}</translation>
    </message>
    <message id="share.fact.direction">
        <source>Reading direction</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>読む方向</translation>
    </message>
    <message id="share.fact.holds">
        <source>Holds</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>内容</translation>
    </message>
    <message id="share.fact.pages">
        <source>Pages</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ページ</translation>
    </message>
    <message id="share.fact.words">
        <source>Words</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>文字</translation>
    </message>
    <message id="share.facts">
        <source>Since {day} · {size}, {files}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day}から · {size}、{files}</translation>
    </message>
    <message id="share.failed">
        <source>It was not published</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開できませんでした</translation>
    </message>
    <message id="share.files" numerus="yes">
        <source>{n} files</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} ファイル</numerusform>
        </translation>
    </message>
    <message id="share.forget">
        <source>The storage is gone: only forget it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ストレージがもうない：記録だけ消す</translation>
    </message>
    <message id="share.forgotten">
        <source>It is no longer listed</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>一覧から消しました</translation>
    </message>
    <message id="share.form.cast.csv">
        <source>Table (CSV)</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>表（CSV）</translation>
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
        <translation>MangakAI の本</translation>
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
        <translation>形式</translation>
    </message>
    <message id="share.holds.cast">
        <source>Names, aliases, looks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>名前、別名、姿</translation>
    </message>
    <message id="share.holds.mangakai">
        <source>Story, script, cast, storyboard, all takes, pages</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>物語、脚本、登場人物、ネーム、全テイク、ページ</translation>
    </message>
    <message id="share.holds.pictures">
        <source>{n} pictures, in a folder named {folder}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>画像 {n} 枚、フォルダー {folder} の中</translation>
    </message>
    <message id="share.holds.script">
        <source>Scenes, lines, who says them</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>シーン、台詞、話し手</translation>
    </message>
    <message id="share.kind.cast">
        <source>Cast</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>登場人物</translation>
    </message>
    <message id="share.kind.cast.about">
        <source>Markdown, JSON, table</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown、JSON、表</translation>
    </message>
    <message id="share.kind.cbz">
        <source>CBZ</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="share.kind.cbz.about">
        <source>To read on a screen, with ComicInfo</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>画面で読む、ComicInfo つき</translation>
    </message>
    <message id="share.kind.epub">
        <source>EPUB</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="share.kind.epub.about">
        <source>For e-readers, with chapters</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>電子書籍リーダー用、章つき</translation>
    </message>
    <message id="share.kind.mangakai">
        <source>MangakAI book</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>MangakAI の本</translation>
    </message>
    <message id="share.kind.mangakai.about">
        <source>All of it, to go on elsewhere</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>丸ごと、別の場所で続ける</translation>
    </message>
    <message id="share.kind.pdf">
        <source>PDF</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="share.kind.pdf.about">
        <source>To print or to pass on</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>印刷や受け渡しに</translation>
    </message>
    <message id="share.kind.pictures">
        <source>PNG or WebP pictures</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PNG または WebP 画像</translation>
    </message>
    <message id="share.kind.pictures.about">
        <source>One file per panel</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>1 コマ 1 ファイル</translation>
    </message>
    <message id="share.kind.script">
        <source>Script</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="share.kind.script.about">
        <source>Markdown, Fountain, Word, JSON</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown、Fountain、Word、JSON</translation>
    </message>
    <message id="share.kind.web">
        <source>Web page on your S3</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>S3 に置く Web ページ</translation>
    </message>
    <message id="share.kind.web.about">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>だれでもブラウザで読める</translation>
    </message>
    <message id="share.life">
        <source>Who reads it, and how long</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>だれが、いつまで読めるか</translation>
    </message>
    <message id="share.life.days" numerus="yes">
        <source>A link that ends after {n} days</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 日で終わるリンク</numerusform>
        </translation>
    </message>
    <message id="share.life.never">
        <source>Anyone with the link, no end</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクを知っている人、期限なし</translation>
    </message>
    <message id="share.link">
        <source>Link</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンク</translation>
    </message>
    <message id="share.live_until">
        <source>Live until {day}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day}まで公開</translation>
    </message>
    <message id="share.missing.empty">
        <source>They stay empty frames: {panels}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>空のコマのままになります: {panels}</translation>
    </message>
    <message id="share.missing.left_out">
        <source>They are left out: {panels}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>書き出されません: {panels}</translation>
    </message>
    <message id="share.name">
        <source>File name</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message id="share.name.empty">
        <source>The book’s title</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>本のタイトル</translation>
    </message>
    <message id="share.not_set_up">
        <source>No storage is set up yet</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ストレージはまだ設定されていません</translation>
    </message>
    <message id="share.not_set_up.about">
        <source>Books are published to an S3-compatible storage of your own: AWS, Cloudflare R2, MinIO, Alibaba OSS. It is set up once, in the settings.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>本は自分の S3 互換ストレージに公開します。AWS、Cloudflare R2、MinIO、Alibaba OSS など。設定は一度だけです。</translation>
    </message>
    <message id="share.not_whole">
        <source>Begun, not whole</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>開始済み、未完</translation>
    </message>
    <message id="share.open">
        <source>Open</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>開く</translation>
    </message>
    <message id="share.paused">
        <source>Paused in the tasks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>タスクで一時停止中</translation>
    </message>
    <message id="share.place">
        <source>{bucket} at {host}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} の {bucket}</translation>
    </message>
    <message id="share.place.change">
        <source>Change…</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>変更…</translation>
    </message>
    <message id="share.preview.address">
        <source>your address</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>あなたのアドレス</translation>
    </message>
    <message id="share.preview.back">
        <source>Page before</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>前のページ</translation>
    </message>
    <message id="share.preview.on">
        <source>Next page</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>次のページ</translation>
    </message>
    <message id="share.preview.page">
        <source>Page {n} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} ページ中 {n} ページ</translation>
    </message>
    <message id="share.preview.panel">
        <source>Panel {n} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} コマ中 {n} コマ</translation>
    </message>
    <message id="share.progress">
        <source>How much is sent</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>送った量</translation>
    </message>
    <message id="share.publish">
        <source>Publish</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開</translation>
    </message>
    <message id="share.publish.again">
        <source>Publish again</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>もう一度公開</translation>
    </message>
    <message id="share.publish.on">
        <source>Go on publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開を続ける</translation>
    </message>
    <message id="share.published">
        <source>“{title}” can be read now.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」が読めるようになりました。</translation>
    </message>
    <message id="share.published.missing" numerus="yes">
        <source>{n} panels have no picture.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマに絵がありません。</numerusform>
        </translation>
    </message>
    <message id="share.script.none">
        <source>The script is not written yet.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>脚本はまだ書かれていません。</translation>
    </message>
    <message id="share.script.whole">
        <source>The script is written</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>脚本は書かれています</translation>
    </message>
    <message id="share.sending.note">
        <source>Readers see nothing, or the old edition, until all of it is there. It goes on when this is closed.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>すべて届くまで、読者には何も見えないか、前の版が見えます。ここを閉じても続きます。</translation>
    </message>
    <message id="share.sent">
        <source>The last time {files} were sent: {size} of {whole}.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>前回送ったのは {files}：{whole} 中 {size}。</translation>
    </message>
    <message id="share.sent.none">
        <source>Nothing had to be sent.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>送るものはありませんでした。</translation>
    </message>
    <message id="share.sent.nothing">
        <source>The last time nothing had to be sent.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>前回は送るものがありませんでした。</translation>
    </message>
    <message id="share.sent.now">
        <source>{size} of {whole} had to be sent.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>送ったのは {whole} 中 {size} です。</translation>
    </message>
    <message id="share.set_up">
        <source>Set up storage…</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ストレージを設定…</translation>
    </message>
    <message id="share.speed">
        <source>{size}/s</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{size}/秒</translation>
    </message>
    <message id="share.stand.broken_off">
        <source>Not whole yet</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>まだそろっていません</translation>
    </message>
    <message id="share.stand.ended">
        <source>The link has ended</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクは終わりました</translation>
    </message>
    <message id="share.stand.not_set_up">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>だれでもブラウザで読める</translation>
    </message>
    <message id="share.stand.published">
        <source>Live</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開中</translation>
    </message>
    <message id="share.stand.ready">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>だれでもブラウザで読める</translation>
    </message>
    <message id="share.stand.removing">
        <source>Being removed</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>取り除いています</translation>
    </message>
    <message id="share.stand.sending">
        <source>Being published</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開しています</translation>
    </message>
    <message id="share.stop">
        <source>Stop sharing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>共有を停止</translation>
    </message>
    <message id="share.stop.ask">
        <source>Stop sharing? All {files} files are removed from {place}, and the link ends for everybody.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>共有を停止しますか。{place} から {files} ファイルをすべて取り除き、リンクは全員に対して終わります。</translation>
    </message>
    <message id="share.stop.keep">
        <source>Keep it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message id="share.stopped">
        <source>“{title}” is no longer shared</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」の共有を停止しました</translation>
    </message>
    <message id="share.title">
        <source>Export &amp; Share</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>書き出しと共有</translation>
    </message>
    <message id="share.title.broken_off">
        <source>Publishing was broken off</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開が途中で止まりました</translation>
    </message>
    <message id="share.title.ended">
        <source>The link has ended</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクは終わりました</translation>
    </message>
    <message id="share.title.published">
        <source>It can be read now</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>いま読めます</translation>
    </message>
    <message id="share.title.removing">
        <source>Removing it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>取り除いています</translation>
    </message>
    <message id="share.title.sending">
        <source>Publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>公開しています</translation>
    </message>
    <message id="share.until">
        <source>Anyone with the link can read it until {day}. Stop sharing at any time.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day}まで、リンクを知っている人が読めます。いつでも共有を停止できます。</translation>
    </message>
    <message id="share.until.never">
        <source>Anyone with the link can read it. Stop sharing at any time.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>リンクを知っている人が読めます。いつでも共有を停止できます。</translation>
    </message>
    <message id="share.waiting">
        <source>It begins after other tasks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>ほかのタスクのあとで始まります</translation>
    </message>
    <message id="share.web.head">
        <source>Share</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>共有</translation>
    </message>
    <message id="share.where">
        <source>Where to</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>置き場所</translation>
    </message>
    <message id="share.words.set">
        <source>Set over the art</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>絵の上に入れる</translation>
    </message>
    <message id="shortcuts.clash">
        <source>{keys} is “{name}” already.</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>{keys} は「{name}」で使われています。</translation>
    </message>
    <message id="shortcuts.does.all">
        <source>Select all</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message id="shortcuts.does.arrows">
        <source>Move</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>移動</translation>
    </message>
    <message id="shortcuts.does.delete">
        <source>Delete, with undo</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>削除（元に戻せます）</translation>
    </message>
    <message id="shortcuts.does.enter">
        <source>Open or edit</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>開く、編集</translation>
    </message>
    <message id="shortcuts.does.menu">
        <source>Open the context menu</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>コンテキストメニュー</translation>
    </message>
    <message id="shortcuts.does.reorder">
        <source>Move up in the order (Alt+Down: down)</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>順番を上へ（Alt+↓ で下へ）</translation>
    </message>
    <message id="shortcuts.does.space">
        <source>Press a button, tick a choice</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>ボタンを押す、項目を選ぶ</translation>
    </message>
    <message id="shortcuts.field">
        <source>Press keys</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>キーを押す</translation>
    </message>
    <message id="shortcuts.find">
        <source>Find a shortcut</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>ショートカットを検索</translation>
    </message>
    <message id="shortcuts.fixed">
        <source>This key is the same for everybody.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>このキーは変えられません。</translation>
    </message>
    <message id="shortcuts.hint">
        <source>Keys can be changed in Settings.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>キーは設定で変えられます。</translation>
    </message>
    <message id="shortcuts.key.arrows">
        <source>Arrows</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>矢印</translation>
    </message>
    <message id="shortcuts.key.space">
        <source>Space</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>スペース</translation>
    </message>
    <message id="shortcuts.more">
        <source>Lists and pages</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>リストとページ</translation>
    </message>
    <message id="shortcuts.none">
        <source>None</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>なし</translation>
    </message>
    <message id="shortcuts.nothing">
        <source>No shortcut is called that.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>該当するショートカットはありません。</translation>
    </message>
    <message id="shortcuts.own">
        <source>Your own</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>変更済み</translation>
    </message>
    <message id="shortcuts.reserved">
        <source>{keys} belongs to fields and lists. Choose other keys.</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>{keys} は入力欄やリストが使います。別のキーにしてください。</translation>
    </message>
    <message id="shortcuts.take">
        <source>Use it here</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>ここで使う</translation>
    </message>
    <message id="shortcuts.title">
        <source>Shortcuts</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>ショートカット</translation>
    </message>
    <message id="shortcuts.usual">
        <source>Usual keys</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>標準に戻す</translation>
    </message>
    <message id="shortcuts.usual.all">
        <source>All as usual</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>すべて標準に戻す</translation>
    </message>
    <message id="shortcuts.usual.keys">
        <source>Usual keys: {keys}</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>標準のキー：{keys}</translation>
    </message>
    <message id="shot.close_up">
        <source>Close-up</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>アップ</translation>
    </message>
    <message id="shot.extreme_close_up">
        <source>Extreme close-up</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>超アップ</translation>
    </message>
    <message id="shot.extreme_wide">
        <source>Extreme wide</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>大遠景</translation>
    </message>
    <message id="shot.insert">
        <source>Insert</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>物のアップ</translation>
    </message>
    <message id="shot.medium">
        <source>Medium</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>ミディアム</translation>
    </message>
    <message id="shot.wide">
        <source>Wide</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>引き</translation>
    </message>
    <message id="stage.cast">
        <source>Cast</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>登場人物</translation>
    </message>
    <message id="stage.export">
        <source>Export &amp; Share</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>書き出しと共有</translation>
    </message>
    <message id="stage.export.short">
        <source>Export</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>書き出し</translation>
    </message>
    <message id="stage.pages">
        <source>Pages</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>ページ</translation>
    </message>
    <message id="stage.panels">
        <source>Panels</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>コマ</translation>
    </message>
    <message id="stage.script">
        <source>Script</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="stage.state.done">
        <source>{stage}, done</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}、完了</translation>
    </message>
    <message id="stage.state.failed">
        <source>{stage}, needs you</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}、要対応</translation>
    </message>
    <message id="stage.state.future">
        <source>{stage}, not started</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}、未着手</translation>
    </message>
    <message id="stage.state.half">
        <source>{stage}, in progress</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}、進行中</translation>
    </message>
    <message id="stage.state.stale">
        <source>{stage}, changed upstream</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}、前の工程に変更あり</translation>
    </message>
    <message id="stage.story">
        <source>Story</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>物語</translation>
    </message>
    <message id="stage.storyboard">
        <source>Storyboard</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>ネーム</translation>
    </message>
    <message id="stages.name">
        <source>Stages of the book</source>
        <extracomment>Part of the window: stages.</extracomment>
        <translation>本の工程</translation>
    </message>
    <message id="state.cancelled">
        <source>Cancelled</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message id="state.done">
        <source>Done</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>完了</translation>
    </message>
    <message id="state.drawing">
        <source>Drawing</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>描画中</translation>
    </message>
    <message id="state.failed">
        <source>Not drawn</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>描けませんでした</translation>
    </message>
    <message id="state.paused">
        <source>Paused</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message id="state.refused">
        <source>Refused</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>拒否</translation>
    </message>
    <message id="state.stale">
        <source>Changed since</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>変更あり</translation>
    </message>
    <message id="state.unknown">
        <source>Outcome unknown</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>結果不明</translation>
    </message>
    <message id="state.waiting">
        <source>Waiting</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>待機中</translation>
    </message>
    <message id="stop">
        <source>. </source>
        <extracomment>Part of the window: stop.</extracomment>
        <translation>。</translation>
    </message>
    <message id="story.covered">
        <source>{percent} % of the text is in panels</source>
        <extracomment>The Story stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>本文の {percent} % がコマになりました</translation>
    </message>
    <message id="story.name">
        <source>Text of the story</source>
        <extracomment>The Story stage.</extracomment>
        <translation>物語の本文</translation>
    </message>
    <message id="story.panel">
        <source>Panel {n}</source>
        <extracomment>The Story stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} コマ目</translation>
    </message>
    <message id="strip.all_done" numerus="yes">
        <source>{n} panels drawn</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} コマ完了</numerusform>
        </translation>
    </message>
    <message id="strip.done">
        <source>{n} done</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>完了 {n}</translation>
    </message>
    <message id="strip.drawing">
        <source>Drawing panel {n} of {total}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} コマ中 {n} コマ目を描画中</translation>
    </message>
    <message id="strip.elapsed">
        <source>{time}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="strip.exporting">
        <source>Exporting “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」を書き出し中</translation>
    </message>
    <message id="strip.fewer">
        <source>not {asked}: the story has no more sentences to show</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{asked} コマではありません：物語の文がこれ以上ありません</translation>
    </message>
    <message id="strip.idle">
        <source>Nothing to draw</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>描くものはありません</translation>
    </message>
    <message id="strip.left">
        <source>{time} left</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>残り{time}</translation>
    </message>
    <message id="strip.name">
        <source>What is being worked on</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>作業状況</translation>
    </message>
    <message id="strip.needs" numerus="yes">
        <source>{n} need you</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>要対応 {n}</numerusform>
        </translation>
    </message>
    <message id="strip.pages" numerus="yes">
        <source>{n} pages</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} ページ</numerusform>
        </translation>
    </message>
    <message id="strip.pause">
        <source>Pause all</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>すべて停止</translation>
    </message>
    <message id="strip.paused">
        <source>Queue paused</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>キューは一時停止中</translation>
    </message>
    <message id="strip.planning">
        <source>Planning “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」を準備中</translation>
    </message>
    <message id="strip.publish">
        <source>Publishing “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」を公開中</translation>
    </message>
    <message id="strip.redrawing">
        <source>Redrawing a panel of “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」のコマを描き直し中</translation>
    </message>
    <message id="strip.resume">
        <source>Resume all</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>すべて再開</translation>
    </message>
    <message id="strip.sheet">
        <source>Drawing a model sheet for {title}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」の設定画を描いています</translation>
    </message>
    <message id="strip.storyboard">
        <source>Storyboard ready: {pages}, {panels}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>ネームの準備完了：{pages}、{panels}</translation>
    </message>
    <message id="strip.tasks">
        <source>Tasks</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>タスク</translation>
    </message>
    <message id="strip.unpublish">
        <source>Removing “{title}” from the web</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>「{title}」を Web から取り除き中</translation>
    </message>
    <message id="strip.waiting">
        <source>Waiting</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>待機中</translation>
    </message>
    <message id="style.art_style">
        <source>Art style</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>画風</translation>
    </message>
    <message id="style.art_style.anime_manga">
        <source>Anime / manga</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アニメ・マンガ</translation>
    </message>
    <message id="style.art_style.cartoon">
        <source>Cartoon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>カートゥーン</translation>
    </message>
    <message id="style.art_style.chibi">
        <source>Chibi (cute, simplified)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ちびキャラ（かわいくデフォルメ）</translation>
    </message>
    <message id="style.art_style.comedy_cartoon">
        <source>Comedy / cartoon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>コメディ・ギャグ</translation>
    </message>
    <message id="style.art_style.comic_book">
        <source>Comic book</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アメコミ</translation>
    </message>
    <message id="style.art_style.cyberpunk">
        <source>Cyberpunk</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>サイバーパンク</translation>
    </message>
    <message id="style.art_style.dark_gothic">
        <source>Dark / gothic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ダーク・ゴシック</translation>
    </message>
    <message id="style.art_style.digital_art">
        <source>Digital art</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>デジタルアート</translation>
    </message>
    <message id="style.art_style.fantasy">
        <source>Fantasy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ファンタジー</translation>
    </message>
    <message id="style.art_style.horror">
        <source>Horror</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ホラー</translation>
    </message>
    <message id="style.art_style.minimalist">
        <source>Minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ミニマル</translation>
    </message>
    <message id="style.art_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="style.art_style.oil_painting">
        <source>Oil painting</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>油彩</translation>
    </message>
    <message id="style.art_style.realistic">
        <source>Realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>リアル</translation>
    </message>
    <message id="style.art_style.seinen">
        <source>Seinen (mature, detailed)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>青年マンガ（大人向けで緻密）</translation>
    </message>
    <message id="style.art_style.semi_realistic">
        <source>Semi-realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>セミリアル</translation>
    </message>
    <message id="style.art_style.shonen">
        <source>Shonen (bold, dynamic)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>少年マンガ（力強く躍動的）</translation>
    </message>
    <message id="style.art_style.shoujo">
        <source>Shoujo (soft, romantic)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>少女マンガ（やわらかくロマンチック）</translation>
    </message>
    <message id="style.art_style.sketch">
        <source>Sketch</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>スケッチ</translation>
    </message>
    <message id="style.art_style.traditional_manga">
        <source>Traditional manga / anime</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>正統派マンガ・アニメ</translation>
    </message>
    <message id="style.art_style.vintage">
        <source>Vintage</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ヴィンテージ</translation>
    </message>
    <message id="style.art_style.watercolor">
        <source>Watercolor</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>水彩</translation>
    </message>
    <message id="style.character_style">
        <source>Characters</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>人物の描き方</translation>
    </message>
    <message id="style.character_style.cartoonish">
        <source>Cartoonish</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>カートゥーン風</translation>
    </message>
    <message id="style.character_style.chibi_cute">
        <source>Chibi / cute</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ちびキャラ・かわいい</translation>
    </message>
    <message id="style.character_style.cute_moe">
        <source>Cute / moe</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>かわいい・萌え</translation>
    </message>
    <message id="style.character_style.detailed_faces">
        <source>Detailed faces</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>顔を細かく</translation>
    </message>
    <message id="style.character_style.detailed_realistic">
        <source>Detailed / realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>緻密・リアル</translation>
    </message>
    <message id="style.character_style.dynamic_poses">
        <source>Dynamic poses</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>躍動的なポーズ</translation>
    </message>
    <message id="style.character_style.elegant_graceful">
        <source>Elegant / graceful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>優雅・しなやか</translation>
    </message>
    <message id="style.character_style.expressive_eyes">
        <source>Expressive eyes</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>表情豊かな目</translation>
    </message>
    <message id="style.character_style.fantasy_otherworldly">
        <source>Fantasy / otherworldly</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ファンタジー・異世界</translation>
    </message>
    <message id="style.character_style.heroic_muscular">
        <source>Heroic / muscular</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>英雄的・筋肉質</translation>
    </message>
    <message id="style.character_style.mature_adult">
        <source>Mature / adult</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>大人っぽい</translation>
    </message>
    <message id="style.character_style.muscular_athletic">
        <source>Muscular / athletic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>筋肉質・スポーティー</translation>
    </message>
    <message id="style.character_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="style.character_style.realistic_proportions">
        <source>Realistic proportions</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>リアルな頭身</translation>
    </message>
    <message id="style.character_style.simple_clean">
        <source>Simple / clean</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>シンプル・すっきり</translation>
    </message>
    <message id="style.character_style.simple_minimalist">
        <source>Simple / minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>シンプル・ミニマル</translation>
    </message>
    <message id="style.character_style.stylized_expressive">
        <source>Stylized / expressive</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>様式的・表情豊か</translation>
    </message>
    <message id="style.character_style.young_teen">
        <source>Young / teen</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>若者・十代</translation>
    </message>
    <message id="style.color_palette">
        <source>Colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>配色</translation>
    </message>
    <message id="style.color_palette.black_and_white">
        <source>Black and white</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>白黒</translation>
    </message>
    <message id="style.color_palette.cool_tones">
        <source>Cool tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>寒色系</translation>
    </message>
    <message id="style.color_palette.earth_tones">
        <source>Earth tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アースカラー</translation>
    </message>
    <message id="style.color_palette.full_color">
        <source>Full colour</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>フルカラー</translation>
    </message>
    <message id="style.color_palette.high_contrast">
        <source>High contrast</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message id="style.color_palette.monochromatic_blue">
        <source>Shades of blue</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>青の単色</translation>
    </message>
    <message id="style.color_palette.monochromatic_red">
        <source>Shades of red</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>赤の単色</translation>
    </message>
    <message id="style.color_palette.monochrome">
        <source>Monochrome</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>モノクローム</translation>
    </message>
    <message id="style.color_palette.neon">
        <source>Neon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ネオン</translation>
    </message>
    <message id="style.color_palette.neon_vibrant">
        <source>Neon / vibrant</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ネオン・鮮やか</translation>
    </message>
    <message id="style.color_palette.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="style.color_palette.pastel">
        <source>Pastel</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>パステル</translation>
    </message>
    <message id="style.color_palette.pastel_colors">
        <source>Pastel colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>パステルカラー</translation>
    </message>
    <message id="style.color_palette.sepia">
        <source>Sepia</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>セピア</translation>
    </message>
    <message id="style.color_palette.sepia_vintage">
        <source>Sepia / vintage</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>セピア・ヴィンテージ</translation>
    </message>
    <message id="style.color_palette.sunset_colors">
        <source>Sunset colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>夕焼け色</translation>
    </message>
    <message id="style.color_palette.vibrant">
        <source>Vibrant</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>鮮やか</translation>
    </message>
    <message id="style.color_palette.warm_tones">
        <source>Warm tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>暖色系</translation>
    </message>
    <message id="style.composition">
        <source>Composition</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>構図</translation>
    </message>
    <message id="style.composition.action_scene">
        <source>Action scene</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アクション場面</translation>
    </message>
    <message id="style.composition.asymmetrical">
        <source>Asymmetrical</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>非対称</translation>
    </message>
    <message id="style.composition.balanced_stable">
        <source>Balanced / stable</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>均整・安定</translation>
    </message>
    <message id="style.composition.centered_composition">
        <source>Centred</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>中央構図</translation>
    </message>
    <message id="style.composition.close_up">
        <source>Close-up</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アップ</translation>
    </message>
    <message id="style.composition.close_up_focus">
        <source>Focus on close-ups</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アップ中心</translation>
    </message>
    <message id="style.composition.dramatic_angles">
        <source>Dramatic angles</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>劇的なアングル</translation>
    </message>
    <message id="style.composition.dramatic_perspective">
        <source>Dramatic perspective</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>大胆な遠近法</translation>
    </message>
    <message id="style.composition.dynamic_action">
        <source>Dynamic / action</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>躍動的・アクション</translation>
    </message>
    <message id="style.composition.dynamic_angle">
        <source>Dynamic angle</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>動きのあるアングル</translation>
    </message>
    <message id="style.composition.landscape_view">
        <source>Landscape view</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>風景を広く</translation>
    </message>
    <message id="style.composition.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="style.composition.portrait_style">
        <source>Portrait style</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ポートレート風</translation>
    </message>
    <message id="style.composition.rule_of_thirds">
        <source>Rule of thirds</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>三分割法</translation>
    </message>
    <message id="style.composition.traditional_conservative">
        <source>Traditional / conservative</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>伝統的・堅実</translation>
    </message>
    <message id="style.composition.wide_environmental">
        <source>Wide / surroundings</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>広く環境を見せる</translation>
    </message>
    <message id="style.composition.wide_shot">
        <source>Wide shot</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>引き</translation>
    </message>
    <message id="style.line_style">
        <source>Lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>線</translation>
    </message>
    <message id="style.line_style.bold_outlines">
        <source>Bold outlines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>太い輪郭線</translation>
    </message>
    <message id="style.line_style.bold_thick">
        <source>Bold / thick</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>太く力強い</translation>
    </message>
    <message id="style.line_style.clean_lines">
        <source>Clean lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>きれいな線</translation>
    </message>
    <message id="style.line_style.clean_precise">
        <source>Clean / precise</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>きれい・正確</translation>
    </message>
    <message id="style.line_style.crosshatching">
        <source>Crosshatching</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>クロスハッチング</translation>
    </message>
    <message id="style.line_style.detailed_complex">
        <source>Detailed / complex</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>緻密・複雑</translation>
    </message>
    <message id="style.line_style.detailed_linework">
        <source>Detailed linework</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>細密な線画</translation>
    </message>
    <message id="style.line_style.fine_delicate">
        <source>Fine / delicate</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>細く繊細</translation>
    </message>
    <message id="style.line_style.minimal_lines">
        <source>Minimal lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>最小限の線</translation>
    </message>
    <message id="style.line_style.minimalist">
        <source>Minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ミニマル</translation>
    </message>
    <message id="style.line_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="style.line_style.rough_sketchy">
        <source>Rough / sketchy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>荒い・ラフ</translation>
    </message>
    <message id="style.line_style.sharp_angles">
        <source>Sharp angles</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>鋭い角</translation>
    </message>
    <message id="style.line_style.sketchy">
        <source>Sketchy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ラフな線</translation>
    </message>
    <message id="style.line_style.smooth_curves">
        <source>Smooth curves</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>なめらかな曲線</translation>
    </message>
    <message id="style.line_style.soft_lines">
        <source>Soft lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>やわらかい線</translation>
    </message>
    <message id="style.line_style.variable_weight">
        <source>Variable weight</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>強弱のある線</translation>
    </message>
    <message id="style.mood">
        <source>Mood</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>雰囲気</translation>
    </message>
    <message id="style.mood.action_packed">
        <source>Action-packed</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>アクション満載</translation>
    </message>
    <message id="style.mood.adventurous">
        <source>Adventurous</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>冒険的</translation>
    </message>
    <message id="style.mood.dark">
        <source>Dark</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>暗い</translation>
    </message>
    <message id="style.mood.dark_mysterious">
        <source>Dark / mysterious</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>暗く神秘的</translation>
    </message>
    <message id="style.mood.dramatic">
        <source>Dramatic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>劇的</translation>
    </message>
    <message id="style.mood.dramatic_intense">
        <source>Dramatic / intense</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>劇的で激しい</translation>
    </message>
    <message id="style.mood.energetic">
        <source>Energetic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>元気</translation>
    </message>
    <message id="style.mood.epic_heroic">
        <source>Epic / heroic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>壮大・英雄的</translation>
    </message>
    <message id="style.mood.happy">
        <source>Happy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>楽しい</translation>
    </message>
    <message id="style.mood.light_cheerful">
        <source>Light / cheerful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>明るく軽やか</translation>
    </message>
    <message id="style.mood.melancholic">
        <source>Melancholic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>物悲しい</translation>
    </message>
    <message id="style.mood.mysterious">
        <source>Mysterious</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>神秘的</translation>
    </message>
    <message id="style.mood.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>指定なし</translation>
    </message>
    <message id="style.mood.nostalgic">
        <source>Nostalgic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>懐かしい</translation>
    </message>
    <message id="style.mood.peaceful">
        <source>Peaceful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>穏やか</translation>
    </message>
    <message id="style.mood.peaceful_serene">
        <source>Peaceful / serene</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>静かで安らか</translation>
    </message>
    <message id="style.mood.romantic">
        <source>Romantic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>ロマンチック</translation>
    </message>
    <message id="style.mood.sad">
        <source>Sad</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>悲しい</translation>
    </message>
    <message id="style.mood.suspenseful">
        <source>Suspenseful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>サスペンス</translation>
    </message>
    <message id="style.mood.whimsical">
        <source>Whimsical</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>遊び心のある</translation>
    </message>
    <message id="takes.first">
        <source>First drawing</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>最初の絵</translation>
    </message>
    <message id="takes.in_use">
        <source>in use</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message id="takes.name">
        <source>Takes of the panel</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>コマのテイク</translation>
    </message>
    <message id="takes.spoken">
        <source>Take {n}, {words}, {state}</source>
        <extracomment>The drawings of a panel, of which one is in use. What is in {braces} is filled in by the program.</extracomment>
        <translation>テイク {n}、{words}、{state}</translation>
    </message>
    <message id="takes.use">
        <source>Use this take</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>このテイクを使う</translation>
    </message>
    <message id="task.held.account">
        <source>{provider} takes no calls</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} が受け付けていません</translation>
    </message>
    <message id="task.held.cap">
        <source>Paused: cap reached</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>一時停止：上限に到達</translation>
    </message>
    <message id="task.held.crashes">
        <source>Paused after two crashes</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>二度の異常終了のあと一時停止</translation>
    </message>
    <message id="task.held.person">
        <source>Paused by you</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>あなたが一時停止</translation>
    </message>
    <message id="task.kept_late" numerus="yes">
        <source>{n} panels came after you cancelled. They were paid for, and are kept.</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>取り消したあとに {n} コマが届きました。支払い済みのため、残してあります。</numerusform>
        </translation>
    </message>
    <message id="task.kind.draw_panels">
        <source>Draw panels</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>コマを描く</translation>
    </message>
    <message id="task.kind.draw_sheet">
        <source>Draw model sheet</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>設定画を描く</translation>
    </message>
    <message id="task.kind.export">
        <source>Export</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>書き出し</translation>
    </message>
    <message id="task.kind.make_manga">
        <source>Make manga</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>マンガを作る</translation>
    </message>
    <message id="task.kind.publish">
        <source>Publish</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>公開</translation>
    </message>
    <message id="task.kind.recognise_cast">
        <source>Find cast</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>登場人物を調べる</translation>
    </message>
    <message id="task.kind.redraw_panel">
        <source>Redraw panel</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>コマを描き直す</translation>
    </message>
    <message id="task.kind.unpublish">
        <source>Unpublish</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>公開停止</translation>
    </message>
    <message id="task.kind.write_script">
        <source>Write script</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>脚本を書く</translation>
    </message>
    <message id="task.state.cancelled">
        <source>Cancelled</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message id="task.state.done">
        <source>Done</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>完了</translation>
    </message>
    <message id="task.state.done_with_gaps">
        <source>Done with gaps</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>完了（抜けあり）</translation>
    </message>
    <message id="task.state.failed">
        <source>Failed</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>失敗</translation>
    </message>
    <message id="task.state.needs_you">
        <source>Needs you</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>要対応</translation>
    </message>
    <message id="task.state.paused">
        <source>Paused</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message id="task.state.running">
        <source>Running</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>実行中</translation>
    </message>
    <message id="task.state.waiting">
        <source>Waiting</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>待機中</translation>
    </message>
    <message id="task.state.waiting.place">
        <source>Waiting · no. {n}</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program.</extracomment>
        <translation>待機中 · {n} 番目</translation>
    </message>
    <message id="tasks.cancel">
        <source>Cancel</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>取り消す</translation>
    </message>
    <message id="tasks.cancelled">
        <source>Cancelled: {name}, “{title}”</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>キャンセルしました：{name}「{title}」</translation>
    </message>
    <message id="tasks.cap">
        <source>Raise the cap…</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>上限を上げる…</translation>
    </message>
    <message id="tasks.column.cost">
        <source>Cost</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>費用</translation>
    </message>
    <message id="tasks.column.elapsed">
        <source>Elapsed</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>経過</translation>
    </message>
    <message id="tasks.column.left">
        <source>Left</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>残り</translation>
    </message>
    <message id="tasks.column.menu">
        <source>Actions</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>操作</translation>
    </message>
    <message id="tasks.column.progress">
        <source>Progress</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>進み</translation>
    </message>
    <message id="tasks.column.state">
        <source>State</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>状態</translation>
    </message>
    <message id="tasks.column.task">
        <source>Task</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>タスク</translation>
    </message>
    <message id="tasks.delete">
        <source>Remove from the list</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message id="tasks.deleted">
        <source>Removed from the list: {name}, “{title}”</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>一覧から外しました：{name}「{title}」</translation>
    </message>
    <message id="tasks.done_of">
        <source>{done} of {total}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message id="tasks.draw_again">
        <source>Draw again, may cost twice</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>描き直す（二重課金の可能性）</translation>
    </message>
    <message id="tasks.empty">
        <source>No tasks. What you ask for appears here.</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>タスクはありません。頼んだ作業がここに並びます。</translation>
    </message>
    <message id="tasks.first">
        <source>Move to the front</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>先頭へ移動</translation>
    </message>
    <message id="tasks.kinds">
        <source>Kind of task</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>タスクの種類</translation>
    </message>
    <message id="tasks.kinds.all">
        <source>All kinds</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>すべての種類</translation>
    </message>
    <message id="tasks.last">
        <source>Move to the end</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>最後へ移動</translation>
    </message>
    <message id="tasks.name">
        <source>Tasks</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>タスク</translation>
    </message>
    <message id="tasks.none">
        <source>No task fits this filter.</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>条件に合うタスクはありません。</translation>
    </message>
    <message id="tasks.open">
        <source>Open the book</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>本を開く</translation>
    </message>
    <message id="tasks.pause">
        <source>Pause</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>一時停止</translation>
    </message>
    <message id="tasks.reserved">
        <source>{price} on its way</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>処理中 {price}</translation>
    </message>
    <message id="tasks.resume">
        <source>Resume</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>再開</translation>
    </message>
    <message id="tasks.retry">
        <source>Try again</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>もう一度</translation>
    </message>
    <message id="tasks.retry_all">
        <source>Retry failed</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>失敗を再試行</translation>
    </message>
    <message id="tasks.run_again">
        <source>Run again</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>もう一度実行</translation>
    </message>
    <message id="tasks.search">
        <source>Search tasks</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>タスクを検索</translation>
    </message>
    <message id="tasks.shown.all">
        <source>All</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>すべて</translation>
    </message>
    <message id="tasks.shown.cancelled">
        <source>Cancelled</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message id="tasks.shown.done">
        <source>Done</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>完了</translation>
    </message>
    <message id="tasks.shown.needs">
        <source>Needs you</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>要対応</translation>
    </message>
    <message id="tasks.shown.running">
        <source>Running</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>実行中</translation>
    </message>
    <message id="tasks.shown.waiting">
        <source>Waiting</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>待機中</translation>
    </message>
    <message id="tasks.skip">
        <source>Skip</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>スキップ</translation>
    </message>
    <message id="tasks.spoken">
        <source>{name}, {book}, {state}, {done} of {total}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}、{book}、{state}、{done} / {total}</translation>
    </message>
    <message id="tasks.steps" numerus="yes">
        <source>{n} steps</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} ステップ</numerusform>
        </translation>
    </message>
    <message id="tasks.today">
        <source>Today {price}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>今日 {price}</translation>
    </message>
    <message id="telling.chapter.menu">
        <source>What can be done with the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>章の操作</translation>
    </message>
    <message id="telling.chapters">
        <source>Chapters</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>章</translation>
    </message>
    <message id="telling.characters" numerus="yes">
        <source>{count} characters</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{count} 文字</numerusform>
        </translation>
    </message>
    <message id="telling.copy">
        <source>Copy</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>コピー</translation>
    </message>
    <message id="telling.coverage">
        <source>Coverage</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>反映状況</translation>
    </message>
    <message id="telling.coverage.chapter">
        <source>This chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>この章</translation>
    </message>
    <message id="telling.covered">
        <source>{told} of {whole} sentences are in the script. The rest are left out on purpose or waiting.</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{whole} 文のうち {told} 文が脚本に入っています。残りは意図して省いたか、これからです。</translation>
    </message>
    <message id="telling.covered.all">
        <source>All {whole} sentences are in the script.</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{whole} 文すべてが脚本に入っています。</translation>
    </message>
    <message id="telling.drawn">
        <source>Drawn</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>描画済み</translation>
    </message>
    <message id="telling.earlier">
        <source>Earlier part of the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>章の前の部分</translation>
    </message>
    <message id="telling.fate.drawn">
        <source>Drawn</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>描画済み</translation>
    </message>
    <message id="telling.fate.left_out">
        <source>Left out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>省略</translation>
    </message>
    <message id="telling.fate.narrated">
        <source>In a panel’s narration</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>ナレーションに入っています</translation>
    </message>
    <message id="telling.fate.planned">
        <source>In a panel without a picture yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>コマにありますが未描画です</translation>
    </message>
    <message id="telling.fate.scripted">
        <source>In no panel yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>まだコマにありません</translation>
    </message>
    <message id="telling.in_script">
        <source>{percent} % in script</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{percent}% が脚本に</translation>
    </message>
    <message id="telling.join_next">
        <source>Join with the next chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>次の章と結合</translation>
    </message>
    <message id="telling.later">
        <source>Later part of the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>章の次の部分</translation>
    </message>
    <message id="telling.leave_out">
        <source>Leave out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>省く</translation>
    </message>
    <message id="telling.left_out">
        <source>left out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>省略</translation>
    </message>
    <message id="telling.legend">
        <source>How sentences are marked</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>文の印</translation>
    </message>
    <message id="telling.make" numerus="yes">
        <source>Make {n} chapters · {price}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 章を作る · {price}</numerusform>
        </translation>
    </message>
    <message id="telling.make.about" numerus="yes">
        <source>About {n} panels</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>約 {n} コマ</numerusform>
        </translation>
    </message>
    <message id="telling.make.counting">
        <source>Counting the price…</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>料金を計算中…</translation>
    </message>
    <message id="telling.make.sure">
        <source>Make for {price}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{price} で作る</translation>
    </message>
    <message id="telling.make.these">
        <source>Make these chapters…</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>これらの章を作る…</translation>
    </message>
    <message id="telling.making" numerus="yes">
        <source>{n} chapters are being made</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 章を作成中です</numerusform>
        </translation>
    </message>
    <message id="telling.narrated">
        <source>Merged into narration</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>ナレーションに統合</translation>
    </message>
    <message id="telling.not_in_script">
        <source>not in script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>脚本なし</translation>
    </message>
    <message id="telling.part">
        <source>part {n} of {whole}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>全 {whole} 部の {n}</translation>
    </message>
    <message id="telling.rename">
        <source>Rename</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message id="telling.saved">
        <source>Saved</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>保存しました</translation>
    </message>
    <message id="telling.script">
        <source>In script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>脚本にあり</translation>
    </message>
    <message id="telling.sentence">
        <source>Sentence</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>文</translation>
    </message>
    <message id="telling.sentence.none">
        <source>Choose a sentence to see what became of it.</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>文を選ぶと、どこに使われたかが分かります。</translation>
    </message>
    <message id="telling.show_panel">
        <source>Show the panel</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>コマを表示</translation>
    </message>
    <message id="telling.show_story">
        <source>Show in story</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>物語で表示</translation>
    </message>
    <message id="telling.split_here">
        <source>Split chapter here</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>ここで章を分割</translation>
    </message>
    <message id="telling.tell_again">
        <source>Tell it again</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>また使う</translation>
    </message>
    <message id="telling.to_line">
        <source>Show in script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>脚本で表示</translation>
    </message>
    <message id="telling.to_panel">
        <source>Show panel {panel}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>コマ {panel} を表示</translation>
    </message>
    <message id="telling.unused">
        <source>Not used</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>未使用</translation>
    </message>
    <message id="telling.waits">
        <source>Not in the script yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>まだ脚本にありません</translation>
    </message>
    <message id="telling.words" numerus="yes">
        <source>{count} words</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{count} 語</numerusform>
        </translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <extracomment>Light or dark.</extracomment>
        <translation>ダーク</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <extracomment>Light or dark.</extracomment>
        <translation>ライト</translation>
    </message>
    <message id="theme.system">
        <source>Like the system</source>
        <extracomment>Light or dark.</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message id="time.about.hours">
        <source>about {n} h</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>約 {n} 時間</translation>
    </message>
    <message id="time.about.minutes">
        <source>about {n} min</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>約 {n} 分</translation>
    </message>
    <message id="time.about.seconds">
        <source>about {n} s</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>約 {n} 秒</translation>
    </message>
    <message id="time.dawn">
        <source>dawn</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>夜明け</translation>
    </message>
    <message id="time.day">
        <source>day</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>昼</translation>
    </message>
    <message id="time.dusk">
        <source>dusk</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>夕方</translation>
    </message>
    <message id="time.night">
        <source>night</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>夜</translation>
    </message>
    <message id="tray.paused">
        <source>paused</source>
        <extracomment>Part of the window: tray.</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message id="tray.show">
        <source>Show MangakAI</source>
        <extracomment>Part of the window: tray.</extracomment>
        <translation>MangakAI を表示</translation>
    </message>
    <message id="tray.working" numerus="yes">
        <source>{n} tasks</source>
        <extracomment>Part of the window: tray. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>タスク {n} 件</numerusform>
        </translation>
    </message>
    <message id="undo">
        <source>Undo</source>
        <extracomment>Part of the window: undo.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message id="update.show">
        <source>Version {version} is there</source>
        <extracomment>Part of the window: update. What is in {braces} is filled in by the program.</extracomment>
        <translation>バージョン {version} があります</translation>
    </message>
    <message id="update.there">
        <source>There is a newer version: {version} (Help, About)</source>
        <extracomment>Part of the window: update. What is in {braces} is filled in by the program.</extracomment>
        <translation>新しいバージョンがあります：{version}（ヘルプ › このアプリについて）</translation>
    </message>
    <message id="weather.clear">
        <source>clear</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>晴れ</translation>
    </message>
    <message id="weather.cloudy">
        <source>cloudy</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>くもり</translation>
    </message>
    <message id="weather.fog">
        <source>fog</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>霧</translation>
    </message>
    <message id="weather.rain">
        <source>rain</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>雨</translation>
    </message>
    <message id="weather.snow">
        <source>snow</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>雪</translation>
    </message>
    <message id="weather.storm">
        <source>storm</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>嵐</translation>
    </message>
    <message id="weather.wind">
        <source>wind</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>風</translation>
    </message>
    <message id="weight.large">
        <source>Large</source>
        <extracomment>Part of the window: weight.</extracomment>
        <translation>大</translation>
    </message>
    <message id="weight.small">
        <source>Small</source>
        <extracomment>Part of the window: weight.</extracomment>
        <translation>小</translation>
    </message>
    <message id="weight.usual">
        <source>Usual</source>
        <extracomment>Part of the window: weight.</extracomment>
        <translation>普通</translation>
    </message>
    <message id="write.again.price">
        <source>Write again · {price}</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>書き直す · {price}</translation>
    </message>
    <message id="write.begun">
        <source>Chapter {n} is being written</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 章を書いています</translation>
    </message>
    <message id="write.new">
        <source>The chapter gets scenes, lines and who says them. Its panels can be made afterwards.</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>この章のシーン、行、話し手を書きます。コマはその後で作れます。</translation>
    </message>
    <message id="write.price">
        <source>Write · {price}</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>書く · {price}</translation>
    </message>
    <message id="write.stays">
        <source>What you changed stays: {what}. The rest is written again.</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>変更した部分は残ります：{what}。残りを書き直します。</translation>
    </message>
    <message id="write.stays.lines" numerus="yes">
        <source>{n} lines</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message id="write.stays.nothing">
        <source>You have changed nothing in this chapter. All of it is written again.</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>この章に変更はありません。すべて書き直します。</translation>
    </message>
    <message id="write.stays.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} シーン</numerusform>
        </translation>
    </message>
    <message id="write.title">
        <source>Write the script</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>脚本を書く</translation>
    </message>
    <message id="write.title.again">
        <source>Write the script again</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>脚本を書き直す</translation>
    </message>
</context>
</TS>
