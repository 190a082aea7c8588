<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message id="about.copy">
        <source>Copy versions</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>复制版本信息</translation>
    </message>
    <message id="about.licence">
        <source>Licence text</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>许可证全文</translation>
    </message>
    <message id="about.parts">
        <source>Made with</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>所用组件</translation>
    </message>
    <message id="about.reading">
        <source>Reading the licences …</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>正在读取许可证……</translation>
    </message>
    <message id="about.title">
        <source>About MangakAI</source>
        <extracomment>Part of the window: about.</extracomment>
        <translation>关于 MangakAI</translation>
    </message>
    <message id="about.version">
        <source>Version {version}</source>
        <extracomment>Part of the window: about. What is in {braces} is filled in by the program.</extracomment>
        <translation>版本 {version}</translation>
    </message>
    <message id="action.about">
        <source>About MangakAI</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>关于 MangakAI</translation>
    </message>
    <message id="action.back">
        <source>One step back</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>后退一步</translation>
    </message>
    <message id="action.blink">
        <source>Blink takes</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>闪换版本</translation>
    </message>
    <message id="action.commands">
        <source>Search commands</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>搜索命令</translation>
    </message>
    <message id="action.compare">
        <source>Compare takes</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>比较版本</translation>
    </message>
    <message id="action.copy">
        <source>Copy picture</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>复制图片</translation>
    </message>
    <message id="action.delete">
        <source>Delete book</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>删除书</translation>
    </message>
    <message id="action.detail">
        <source>Panel up close</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>放大画格</translation>
    </message>
    <message id="action.diagnostics">
        <source>Copy diagnostics</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>复制诊断信息</translation>
    </message>
    <message id="action.export">
        <source>Export</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>导出</translation>
    </message>
    <message id="action.film">
        <source>Film</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>胶片</translation>
    </message>
    <message id="action.find">
        <source>Find</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>查找</translation>
    </message>
    <message id="action.first_steps">
        <source>First steps</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>入门</translation>
    </message>
    <message id="action.grid">
        <source>Grid</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>网格</translation>
    </message>
    <message id="action.import">
        <source>Choose a story…</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>选择故事…</translation>
    </message>
    <message id="action.inspector">
        <source>Inspector</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>检查器</translation>
    </message>
    <message id="action.library">
        <source>Back to the library</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>回到书库</translation>
    </message>
    <message id="action.menu">
        <source>Show the menu bar</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>显示菜单栏</translation>
    </message>
    <message id="action.new">
        <source>New book</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>新建书</translation>
    </message>
    <message id="action.next_problem">
        <source>Next panel that needs you</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>下一个需要处理的画格</translation>
    </message>
    <message id="action.outline">
        <source>Outline</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>大纲</translation>
    </message>
    <message id="action.paste">
        <source>Paste a story</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>粘贴故事</translation>
    </message>
    <message id="action.pause">
        <source>Pause or resume all</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>全部暂停或继续</translation>
    </message>
    <message id="action.primary">
        <source>The red button</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>红色按钮</translation>
    </message>
    <message id="action.quit">
        <source>Quit</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>退出</translation>
    </message>
    <message id="action.read">
        <source>Read</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>阅读</translation>
    </message>
    <message id="action.redo">
        <source>Redo</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>重做</translation>
    </message>
    <message id="action.redo.what">
        <source>Redo: {what}</source>
        <extracomment>A command, in menus and in the list of shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>重做：{what}</translation>
    </message>
    <message id="action.redraw">
        <source>Redraw the panel</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>重画本格</translation>
    </message>
    <message id="action.region.next">
        <source>Next region</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>下一个区域</translation>
    </message>
    <message id="action.region.previous">
        <source>Previous region</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>上一个区域</translation>
    </message>
    <message id="action.rename">
        <source>Rename</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>重命名</translation>
    </message>
    <message id="action.settings">
        <source>Settings…</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>设置…</translation>
    </message>
    <message id="action.shortcuts">
        <source>Shortcuts</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message id="action.take.next">
        <source>Next take</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>下一版</translation>
    </message>
    <message id="action.take.previous">
        <source>Previous take</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>上一版</translation>
    </message>
    <message id="action.tasks">
        <source>Tasks</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>任务</translation>
    </message>
    <message id="action.tool.hand">
        <source>Hand</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>抓手</translation>
    </message>
    <message id="action.tool.select">
        <source>Select</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>选择</translation>
    </message>
    <message id="action.trash">
        <source>Open the trash</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>打开回收站</translation>
    </message>
    <message id="action.undo">
        <source>Undo</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>撤销</translation>
    </message>
    <message id="action.undo.what">
        <source>Undo: {what}</source>
        <extracomment>A command, in menus and in the list of shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>撤销：{what}</translation>
    </message>
    <message id="action.zoom.fit">
        <source>Fit to window</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>适合窗口</translation>
    </message>
    <message id="action.zoom.full">
        <source>Full size</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>实际大小</translation>
    </message>
    <message id="action.zoom.in">
        <source>Larger panels</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>放大画格</translation>
    </message>
    <message id="action.zoom.out">
        <source>Smaller panels</source>
        <extracomment>A command, in menus and in the list of shortcuts.</extracomment>
        <translation>缩小画格</translation>
    </message>
    <message id="alarm.cap">
        <source>Drawing is paused: the {cap} cap is reached. Raise the cap to go on.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program.</extracomment>
        <translation>已达到 {cap} 上限，绘制已暂停。提高上限后可继续。</translation>
    </message>
    <message id="alarm.cap.month">
        <source>Drawing is paused: the cap of this month is reached. Raise the cap to go on.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>已达到本月上限，绘制已暂停。提高上限后可继续。</translation>
    </message>
    <message id="alarm.crashes">
        <source>MangakAI closed unexpectedly twice. Everything drawn is safe; the queue is paused.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>MangakAI 连续两次意外退出。已画好的内容都在，队列已暂停。</translation>
    </message>
    <message id="alarm.crashes.go" numerus="yes">
        <source>Resume {n} unfinished panels</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>继续未完成的 {n} 格</numerusform>
        </translation>
    </message>
    <message id="alarm.crashes.lost" numerus="yes">
        <source>{n} calls were sent and may have been charged: they are not sent again before you say so.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>有 {n} 次调用已发送，可能已经计费：未经你同意不会再次发送。</numerusform>
        </translation>
    </message>
    <message id="alarm.crashes.panels" numerus="yes">
        <source>{n} panels are unfinished.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>还有 {n} 格未完成。</numerusform>
        </translation>
    </message>
    <message id="alarm.lane.go">
        <source>Resume</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>继续</translation>
    </message>
    <message id="alarm.lane.tasks" numerus="yes">
        <source>{n} tasks wait.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个任务正在等待。</numerusform>
        </translation>
    </message>
    <message id="alarm.look">
        <source>Look through them</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>逐个查看</translation>
    </message>
    <message id="alarm.unknown" numerus="yes">
        <source>{n} calls were sent, but no answer came back. They may have been charged.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>有 {n} 次调用已发送但没有收到结果，可能已经计费。</numerusform>
        </translation>
    </message>
    <message id="alarm.unknown.about">
        <source>Check your account with the service before drawing again.</source>
        <extracomment>A banner above the window&apos;s content: what happened, in one line.</extracomment>
        <translation>重画之前，请先在服务商的账户中核实。</translation>
    </message>
    <message id="angle.above">
        <source>From above</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>正上方</translation>
    </message>
    <message id="angle.high">
        <source>High</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>俯视</translation>
    </message>
    <message id="angle.level">
        <source>Eye level</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>平视</translation>
    </message>
    <message id="angle.low">
        <source>Low</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>仰视</translation>
    </message>
    <message id="angle.tilted">
        <source>Tilted</source>
        <extracomment>Part of the window: angle.</extracomment>
        <translation>倾斜</translation>
    </message>
    <message id="app.name">
        <source>MangakAI</source>
        <extracomment>Part of the window: app.</extracomment>
        <translation>MangakAI</translation>
    </message>
    <message id="artist.draft">
        <source>Draft artist</source>
        <extracomment>The name of an artist, who draws the pictures.</extracomment>
        <translation>草图画师</translation>
    </message>
    <message id="board.add_page">
        <source>Add a page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>添加一页</translation>
    </message>
    <message id="board.add_panel">
        <source>Add panel after</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>在后面添加一格</translation>
    </message>
    <message id="board.all">
        <source>all {panels} · {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>全部 {panels} · {price}</translation>
    </message>
    <message id="board.angle">
        <source>Angle</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>角度</translation>
    </message>
    <message id="board.artist">
        <source>Artist</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>画师</translation>
    </message>
    <message id="board.break">
        <source>Begin a page here</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>从这里另起一页</translation>
    </message>
    <message id="board.delete">
        <source>Delete panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>删除这一格</translation>
    </message>
    <message id="board.draft">
        <source>Draft</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>草图</translation>
    </message>
    <message id="board.drafts" numerus="yes">
        <source>{n} drafts</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格草图</numerusform>
        </translation>
    </message>
    <message id="board.drafts.are">
        <source>Drafts are the quiet panels.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>草图是较安静的格。</translation>
    </message>
    <message id="board.draw">
        <source>Draw {panels} · {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>绘制 {panels} · {price}</translation>
    </message>
    <message id="board.draw.drafts">
        <source>Draw {panels} · free</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>绘制 {panels} · 免费</translation>
    </message>
    <message id="board.draw.sure">
        <source>Draw {panels} for {price}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>花费 {price} 绘制 {panels}</translation>
    </message>
    <message id="board.empty">
        <source>The storyboard appears once the cast is recognised and the panels are planned.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>识别角色并规划好各格之后，分镜会显示在这里。</translation>
    </message>
    <message id="board.join">
        <source>Join with next page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>与下一页合并</translation>
    </message>
    <message id="board.line.back">
        <source>To the panel before</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>移到上一格</translation>
    </message>
    <message id="board.line.on">
        <source>To the next panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>移到下一格</translation>
    </message>
    <message id="board.merge">
        <source>Merge</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>合并</translation>
    </message>
    <message id="board.merge.next">
        <source>Merge with next</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>与下一格合并</translation>
    </message>
    <message id="board.more">
        <source>More for this panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>这一格的更多操作</translation>
    </message>
    <message id="board.name">
        <source>Storyboard pages</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>分镜页面</translation>
    </message>
    <message id="board.none">
        <source>Choose a panel to see its shot, lines and price.</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>选择一格，查看镜头、台词和价格。</translation>
    </message>
    <message id="board.page">
        <source>Page</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>页</translation>
    </message>
    <message id="board.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格</numerusform>
        </translation>
    </message>
    <message id="board.per_page" numerus="yes">
        <source>Chapter: about {n} panels a page</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>全章：每页约 {n} 格</numerusform>
        </translation>
    </message>
    <message id="board.place">
        <source>Page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页。</translation>
    </message>
    <message id="board.place.alone">
        <source>Alone on page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>独占第 {page} 页。</translation>
    </message>
    <message id="board.place.first">
        <source>First of page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页的第一格。</translation>
    </message>
    <message id="board.place.last">
        <source>Last of page {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页的最后一格。</translation>
    </message>
    <message id="board.place.turns">
        <source>The page turns after {page}.</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>读完第 {page} 页后翻页。</translation>
    </message>
    <message id="board.price">
        <source>Price</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>价格</translation>
    </message>
    <message id="board.price.page">
        <source>Page {n}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 页</translation>
    </message>
    <message id="board.price.panel">
        <source>This panel</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>这一格</translation>
    </message>
    <message id="board.put_in">
        <source>Put a character in</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>加入角色</translation>
    </message>
    <message id="board.rows.auto">
        <source>As the panels ask</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>按各格需要</translation>
    </message>
    <message id="board.scene">
        <source>scene {n}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 场</translation>
    </message>
    <message id="board.seen">
        <source>What we see</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>画面内容</translation>
    </message>
    <message id="board.shares">
        <source>{full} in full, {drafts}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>完整绘制 {full}，{drafts}</translation>
    </message>
    <message id="board.shares.all">
        <source>{full} in full</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>全部 {full} 完整绘制</translation>
    </message>
    <message id="board.shot">
        <source>Shot</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>镜头</translation>
    </message>
    <message id="board.show_drafts">
        <source>Show them</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>显示草图</translation>
    </message>
    <message id="board.split">
        <source>Split</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>拆分</translation>
    </message>
    <message id="board.starting">
        <source>Drawing is being planned</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>正在安排绘制</translation>
    </message>
    <message id="board.take_away">
        <source>Take {name} out of the panel</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>把 {name} 移出这一格</translation>
    </message>
    <message id="board.template">
        <source>Panels on page {page}</source>
        <extracomment>Part of the window: board. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页的排法</translation>
    </message>
    <message id="board.weight">
        <source>Weight</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>大小</translation>
    </message>
    <message id="board.within">
        <source>Draw within</source>
        <extracomment>Part of the window: board.</extracomment>
        <translation>绘制预算</translation>
    </message>
    <message id="cap.amount">
        <source>May cost up to, in US dollars</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>最多可花费（美元）</translation>
    </message>
    <message id="cap.go">
        <source>Raise the cap</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>提高上限</translation>
    </message>
    <message id="cap.month">
        <source>Raise the cap of the month</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>提高本月上限</translation>
    </message>
    <message id="cap.none">
        <source>No cap</source>
        <extracomment>The sheet that raises the highest cost allowed.</extracomment>
        <translation>不设上限</translation>
    </message>
    <message id="cap.spent">
        <source>Spent so far: {spent}.</source>
        <extracomment>The sheet that raises the highest cost allowed. What is in {braces} is filled in by the program.</extracomment>
        <translation>目前已花费 {spent}。</translation>
    </message>
    <message id="cast.add">
        <source>Add a character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>添加角色</translation>
    </message>
    <message id="cast.add.go">
        <source>Add</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>添加</translation>
    </message>
    <message id="cast.add.note">
        <source>Somebody the story does not name, or nobody found. A new search keeps them.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>故事没有提到名字，或没有被找到的人。重新查找时会保留。</translation>
    </message>
    <message id="cast.age">
        <source>Age</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>年龄</translation>
    </message>
    <message id="cast.age.adult">
        <source>Adult</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>成人</translation>
    </message>
    <message id="cast.age.child">
        <source>Child</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>儿童</translation>
    </message>
    <message id="cast.age.old">
        <source>Old</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>老人</translation>
    </message>
    <message id="cast.age.teen">
        <source>Teenager</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>少年</translation>
    </message>
    <message id="cast.age.unknown">
        <source>Not known</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>未知</translation>
    </message>
    <message id="cast.alias.add">
        <source>Another name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>另一个名字</translation>
    </message>
    <message id="cast.alias.add.go">
        <source>Add name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>添加名字</translation>
    </message>
    <message id="cast.alias.add.note">
        <source>As the story writes it: “the courier”, “Miss Amano”.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>按故事中的写法，例如“信使”“天野小姐”。</translation>
    </message>
    <message id="cast.alias.add.short">
        <source>Add</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>添加</translation>
    </message>
    <message id="cast.alias.remove">
        <source>Remove this name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>移除此名字</translation>
    </message>
    <message id="cast.aliases">
        <source>also {names}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>又名 {names}</translation>
    </message>
    <message id="cast.alike.same_name">
        <source>“{one}” and “{other}” differ only in a title.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{one}”和“{other}”只差一个称呼。</translation>
    </message>
    <message id="cast.alike.shared_name">
        <source>“{one}” and “{other}” share a name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{one}”和“{other}”有相同的名字。</translation>
    </message>
    <message id="cast.alike.so">
        <source> Are {one} and {other} one person?</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{one}和{other}是同一个人吗？</translation>
    </message>
    <message id="cast.alike.spelling">
        <source>“{one}” and “{other}” are spelt almost alike.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{one}”和“{other}”写法几乎相同。</translation>
    </message>
    <message id="cast.apart">
        <source>Keep apart</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>保持分开</translation>
    </message>
    <message id="cast.apart.of">
        <source>Keep {name} and {other} apart</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} 和 {other} 保持分开</translation>
    </message>
    <message id="cast.appears">
        <source>Appears in</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>出现于</translation>
    </message>
    <message id="cast.ask.name">
        <source>Name</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>名字</translation>
    </message>
    <message id="cast.bond.company">
        <source>{name}: always met beside this name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：总与此名字一起出现。</translation>
    </message>
    <message id="cast.bond.introduction">
        <source>{name}: before they had a name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：在得知名字之前。</translation>
    </message>
    <message id="cast.bond.only_one">
        <source>{name}: nobody else it could be.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：没有别人符合。</translation>
    </message>
    <message id="cast.bond.part_of_name">
        <source>{name}: a part of the full name.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：全名的一部分。</translation>
    </message>
    <message id="cast.bond.same_word">
        <source>{name}: the same name or word, said otherwise.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：同一名字或词的另一种说法。</translation>
    </message>
    <message id="cast.bond.show">
        <source>Show where the story says so</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>显示故事中的出处</translation>
    </message>
    <message id="cast.bond.spelling">
        <source>{name}: another spelling.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：另一种写法。</translation>
    </message>
    <message id="cast.bond.told">
        <source>{name}: the story says so.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}：故事中写明。</translation>
    </message>
    <message id="cast.changed" numerus="yes">
        <source>{name} changed after {n} panels were drawn.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{name} 有改动，此前已画 {n} 格。</numerusform>
        </translation>
    </message>
    <message id="cast.changed.many" numerus="yes">
        <source>Cast or script changed after {n} panels were drawn.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>角色或脚本有改动，此前已画 {n} 格。</numerusform>
        </translation>
    </message>
    <message id="cast.changed.show" numerus="yes">
        <source>Show {n} panels</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>查看 {n} 格</numerusform>
        </translation>
    </message>
    <message id="cast.clean.after">
        <source>On white</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>白底</translation>
    </message>
    <message id="cast.clean.before">
        <source>The picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>原图</translation>
    </message>
    <message id="cast.clean.by_service">
        <source>{who} cleans it when you keep it. What comes back is kept beside the others.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>保留后由 {who} 清理，结果会放在其他设定图旁边。</translation>
    </message>
    <message id="cast.clean.failed">
        <source>{name} could not be cleaned here</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法在此清理 {name}</translation>
    </message>
    <message id="cast.clean.go">
        <source>Keep as model sheet · free</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>保留为设定图 · 免费</translation>
    </message>
    <message id="cast.clean.go.price">
        <source>Clean and keep · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>清理并保留 · {price}</translation>
    </message>
    <message id="cast.clean.open">
        <source>Clean a picture…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>清理图片…</translation>
    </message>
    <message id="cast.clean.original">
        <source>The original is kept beside the sheet.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>原图与设定图一同保留。</translation>
    </message>
    <message id="cast.clean.pictures">
        <source>Pictures</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>图片</translation>
    </message>
    <message id="cast.clean.ratio">
        <source>Ratio</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>比例</translation>
    </message>
    <message id="cast.clean.result">
        <source>{width} × {height} pixels. Nothing is stretched, turned or blown up.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{width} × {height} 像素。没有拉伸、旋转或放大。</translation>
    </message>
    <message id="cast.clean.size">
        <source>Longer side</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>长边</translation>
    </message>
    <message id="cast.clean.smaller">
        <source>{width} × {height} pixels: the picture is too small for {size}, and is not blown up.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{width} × {height} 像素：图片对 {size} 来说太小，不会放大。</translation>
    </message>
    <message id="cast.clean.title">
        <source>Model sheet from a picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>用图片制作设定图</translation>
    </message>
    <message id="cast.clean.unseen">
        <source>This picture cannot be shown here.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>无法在此显示这张图片。</translation>
    </message>
    <message id="cast.clean.who">
        <source>Cleaned by</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>清理者</translation>
    </message>
    <message id="cast.clean.working">
        <source>Cleaning the background…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>正在清理背景…</translation>
    </message>
    <message id="cast.clothes.apron">
        <source>Apron</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>围裙</translation>
    </message>
    <message id="cast.clothes.armour">
        <source>Armour</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>盔甲</translation>
    </message>
    <message id="cast.clothes.coat">
        <source>Coat</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>大衣</translation>
    </message>
    <message id="cast.clothes.dress">
        <source>Dress</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>连衣裙</translation>
    </message>
    <message id="cast.clothes.hoodie">
        <source>Hoodie</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>连帽衫</translation>
    </message>
    <message id="cast.clothes.kimono">
        <source>Kimono</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>和服</translation>
    </message>
    <message id="cast.clothes.overalls">
        <source>Overalls</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>背带裤</translation>
    </message>
    <message id="cast.clothes.robe">
        <source>Robe</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>长袍</translation>
    </message>
    <message id="cast.clothes.school">
        <source>School uniform</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>校服</translation>
    </message>
    <message id="cast.clothes.shirt">
        <source>Shirt</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>衬衫</translation>
    </message>
    <message id="cast.clothes.suit">
        <source>Suit</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>西装</translation>
    </message>
    <message id="cast.clothes.uniform">
        <source>Uniform</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>制服</translation>
    </message>
    <message id="cast.delete">
        <source>Delete</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>删除</translation>
    </message>
    <message id="cast.deleted">
        <source>{name} was deleted from the cast</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>已从角色中删除 {name}</translation>
    </message>
    <message id="cast.desk">
        <source>Model sheet and looks</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>设定图与造型</translation>
    </message>
    <message id="cast.drop.target">
        <source>Let go to make a model sheet of it</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>松开即可制成设定图</translation>
    </message>
    <message id="cast.empty">
        <source>The cast is being found.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>正在寻找角色。</translation>
    </message>
    <message id="cast.export">
        <source>Export the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>导出角色</translation>
    </message>
    <message id="cast.export.csv">
        <source>Table (CSV)</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>表格（CSV）</translation>
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
        <translation>在角色中查找</translation>
    </message>
    <message id="cast.find.again">
        <source>Find the cast again</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重新查找角色</translation>
    </message>
    <message id="cast.find.aliases">
        <source>Join other names of one person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>合并同一个人的不同名字</translation>
    </message>
    <message id="cast.find.begun">
        <source>The cast is being found</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>正在查找角色</translation>
    </message>
    <message id="cast.find.go">
        <source>Find the cast · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>查找角色 · {price}</translation>
    </message>
    <message id="cast.find.least">
        <source>Named at least</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>至少提到次数</translation>
    </message>
    <message id="cast.find.most">
        <source>At most</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>最多人数</translation>
    </message>
    <message id="cast.find.open">
        <source>Find the cast…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>查找角色…</translation>
    </message>
    <message id="cast.find.open.again">
        <source>Find the cast again…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重新查找角色…</translation>
    </message>
    <message id="cast.find.pronouns">
        <source>Count “he” and “she” for whoever they mean</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>把“他”“她”计入所指的人</translation>
    </message>
    <message id="cast.find.relations">
        <source>Look for relations</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>查找人物关系</translation>
    </message>
    <message id="cast.find.similarity">
        <source>Alike enough</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>相似程度</translation>
    </message>
    <message id="cast.find.stays">
        <source>Whatever you changed stays: names, descriptions, merges, who was deleted.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>你改过的都会保留：名字、描述、合并、删除的角色。</translation>
    </message>
    <message id="cast.find.title">
        <source>Find the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>查找角色</translation>
    </message>
    <message id="cast.find.unwritten" numerus="yes">
        <source>Read by: {who}. The scripts of {n} chapters are written first.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>阅读者：{who}。会先写 {n} 章的脚本。</numerusform>
        </translation>
    </message>
    <message id="cast.find.who">
        <source>Read by: {who}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>阅读者：{who}</translation>
    </message>
    <message id="cast.first">
        <source>First</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>首次出现</translation>
    </message>
    <message id="cast.found">
        <source>In the story</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>在故事中</translation>
    </message>
    <message id="cast.found.none">
        <source>The story does not name them.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>故事中没有提到。</translation>
    </message>
    <message id="cast.gender">
        <source>Gender</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>性别</translation>
    </message>
    <message id="cast.gender.female">
        <source>Female</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>女</translation>
    </message>
    <message id="cast.gender.male">
        <source>Male</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>男</translation>
    </message>
    <message id="cast.gender.unknown">
        <source>Not known</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>未知</translation>
    </message>
    <message id="cast.hair.bald">
        <source>Bald</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>光头</translation>
    </message>
    <message id="cast.hair.bob">
        <source>Bob</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>波波头</translation>
    </message>
    <message id="cast.hair.bowl">
        <source>Bowl cut</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>锅盖头</translation>
    </message>
    <message id="cast.hair.braids">
        <source>Braids</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>辫子</translation>
    </message>
    <message id="cast.hair.bun">
        <source>Bun</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>发髻</translation>
    </message>
    <message id="cast.hair.curly">
        <source>Curly</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>卷发</translation>
    </message>
    <message id="cast.hair.long">
        <source>Long</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>长发</translation>
    </message>
    <message id="cast.hair.ponytail">
        <source>Ponytail</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>马尾</translation>
    </message>
    <message id="cast.hair.short">
        <source>Short</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>短发</translation>
    </message>
    <message id="cast.hair.slicked">
        <source>Slicked back</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>背头</translation>
    </message>
    <message id="cast.hair.spiky">
        <source>Spiky</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>刺猬头</translation>
    </message>
    <message id="cast.hair.twin_tails">
        <source>Twin tails</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>双马尾</translation>
    </message>
    <message id="cast.importance">
        <source>Importance</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重要程度</translation>
    </message>
    <message id="cast.importance.main">
        <source>Lead</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>主角</translation>
    </message>
    <message id="cast.importance.minor">
        <source>Minor</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>次要</translation>
    </message>
    <message id="cast.importance.supporting">
        <source>Supporting</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>配角</translation>
    </message>
    <message id="cast.inspector">
        <source>About this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>关于此角色</translation>
    </message>
    <message id="cast.join">
        <source>, </source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>、</translation>
    </message>
    <message id="cast.kind">
        <source>Kind</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>种类</translation>
    </message>
    <message id="cast.kind.bear">
        <source>Bear</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>熊</translation>
    </message>
    <message id="cast.kind.bird">
        <source>Bird</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>鸟</translation>
    </message>
    <message id="cast.kind.cat">
        <source>Cat</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>猫</translation>
    </message>
    <message id="cast.kind.dog">
        <source>Dog</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>狗</translation>
    </message>
    <message id="cast.kind.dragon">
        <source>Dragon</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>龙</translation>
    </message>
    <message id="cast.kind.fox">
        <source>Fox</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>狐狸</translation>
    </message>
    <message id="cast.kind.ghost">
        <source>Ghost</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>幽灵</translation>
    </message>
    <message id="cast.kind.horse">
        <source>Horse</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>马</translation>
    </message>
    <message id="cast.kind.mouse">
        <source>Mouse</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>老鼠</translation>
    </message>
    <message id="cast.kind.person">
        <source>Person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>人</translation>
    </message>
    <message id="cast.kind.rabbit">
        <source>Rabbit</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>兔子</translation>
    </message>
    <message id="cast.kind.robot">
        <source>Robot</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>机器人</translation>
    </message>
    <message id="cast.lines" numerus="yes">
        <source>{n} lines</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 句台词</numerusform>
        </translation>
    </message>
    <message id="cast.lock">
        <source>Keep as it is</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>保持不变</translation>
    </message>
    <message id="cast.lock.about">
        <source>Finding the cast again changes nothing here but the counts. Single fields you set are kept in any case.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重新查找角色时，这里除计数外不会改变。你设置过的字段总会保留。</translation>
    </message>
    <message id="cast.locked">
        <source>Kept as it is</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>保持不变</translation>
    </message>
    <message id="cast.look.add">
        <source>Add a state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>添加状态</translation>
    </message>
    <message id="cast.look.called">
        <source>Called</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>名称</translation>
    </message>
    <message id="cast.look.called.hint">
        <source>Soaked, hood up</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>淋湿，戴着兜帽</translation>
    </message>
    <message id="cast.look.change">
        <source>Change a state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>修改状态</translation>
    </message>
    <message id="cast.look.chapter">
        <source>ch. {n}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 章</translation>
    </message>
    <message id="cast.look.chapters">
        <source>ch. {first}–{last}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {first}–{last} 章</translation>
    </message>
    <message id="cast.look.clothes">
        <source>Clothes</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>衣着</translation>
    </message>
    <message id="cast.look.delete">
        <source>Delete state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>删除状态</translation>
    </message>
    <message id="cast.look.from">
        <source>From chapter</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>起始章节</translation>
    </message>
    <message id="cast.look.go">
        <source>Keep state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>保留状态</translation>
    </message>
    <message id="cast.look.hair">
        <source>Hair</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>发型</translation>
    </message>
    <message id="cast.look.note">
        <source>Panels of these chapters that are drawn are marked as changed. Nothing is redrawn by itself.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>这些章节中已画好的格子会标为有变动，不会自动重画。</translation>
    </message>
    <message id="cast.look.pattern">
        <source>Pattern</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>花纹</translation>
    </message>
    <message id="cast.look.same">
        <source>As usual</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>与平常相同</translation>
    </message>
    <message id="cast.look.title">
        <source>A new state</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>新状态</translation>
    </message>
    <message id="cast.look.usual">
        <source>Usual</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>平常</translation>
    </message>
    <message id="cast.look.whole">
        <source>the whole book</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>全书</translation>
    </message>
    <message id="cast.look.words">
        <source>How they look then</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>此时的外貌</translation>
    </message>
    <message id="cast.look.words.hint">
        <source>Leave empty where the words stay as they were</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>描述不变时留空</translation>
    </message>
    <message id="cast.looks">
        <source>Description</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>外貌描述</translation>
    </message>
    <message id="cast.looks.fact">
        <source>used in every prompt</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>用于每个提示词</translation>
    </message>
    <message id="cast.looks.hint">
        <source>How they look: age, hair, clothes, what they carry</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>外貌：年龄、头发、衣着、随身物品</translation>
    </message>
    <message id="cast.looks.seen">
        <source>While this is empty, artists are told: {words}.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>此处为空时，画师得到的描述：{words}。</translation>
    </message>
    <message id="cast.maybe">
        <source>Maybe the same person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>可能是同一个人</translation>
    </message>
    <message id="cast.mentions" numerus="yes">
        <source>named {n} times</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>出现 {n} 次</numerusform>
        </translation>
    </message>
    <message id="cast.merge">
        <source>Merge</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>合并</translation>
    </message>
    <message id="cast.merge.into">
        <source>Merge {other} into {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>把 {other} 合并到 {name}</translation>
    </message>
    <message id="cast.merge.with">
        <source>Merge with</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>合并</translation>
    </message>
    <message id="cast.merged">
        <source>{other} is {name} now</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{other} 现在是 {name}</translation>
    </message>
    <message id="cast.more">
        <source>More for the cast</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>角色的更多操作</translation>
    </message>
    <message id="cast.more.member">
        <source>More for this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>此角色的更多操作</translation>
    </message>
    <message id="cast.name">
        <source>Cast of the book</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>书中角色</translation>
    </message>
    <message id="cast.name.chip">
        <source>{name}, a name in the text. Delete removes it.</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}，文中的名字。按 Delete 移除。</translation>
    </message>
    <message id="cast.names">
        <source>Names in the text</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>文中的名字</translation>
    </message>
    <message id="cast.next.find">
        <source>Find the cast · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>查找角色 · {price}</translation>
    </message>
    <message id="cast.next.sheet">
        <source>Draw 1 sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>绘制 1 张设定图 · {price}</translation>
    </message>
    <message id="cast.next.sheets">
        <source>Draw {n} sheets · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>绘制 {n} 张设定图 · {price}</translation>
    </message>
    <message id="cast.next.sure">
        <source>Draw now · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>立即绘制 · {price}</translation>
    </message>
    <message id="cast.nobody">
        <source>No characters were found in this story.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>这个故事里没有找到角色。</translation>
    </message>
    <message id="cast.none.about">
        <source>Choose somebody on the left.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>请在左侧选择角色。</translation>
    </message>
    <message id="cast.note.join">
        <source> · </source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation> · </translation>
    </message>
    <message id="cast.panel.stale">
        <source>Drawn before a change.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>绘制后有变动。</translation>
    </message>
    <message id="cast.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格</numerusform>
        </translation>
    </message>
    <message id="cast.pattern.black">
        <source>Black</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>黑色</translation>
    </message>
    <message id="cast.pattern.checks">
        <source>Checks</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>格纹</translation>
    </message>
    <message id="cast.pattern.dots">
        <source>Dots</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>圆点</translation>
    </message>
    <message id="cast.pattern.stripes">
        <source>Stripes</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>条纹</translation>
    </message>
    <message id="cast.pattern.tone">
        <source>Grey tone</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>灰色网点</translation>
    </message>
    <message id="cast.pattern.white">
        <source>White</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>白色</translation>
    </message>
    <message id="cast.person">
        <source>Who they are</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>人物介绍</translation>
    </message>
    <message id="cast.person.hint">
        <source>What the story says of them</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>故事中的介绍</translation>
    </message>
    <message id="cast.quoted">
        <source>“{name}”</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message id="cast.rename">
        <source>Rename</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重命名</translation>
    </message>
    <message id="cast.rename.go">
        <source>Rename</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重命名</translation>
    </message>
    <message id="cast.rename.note">
        <source>Everywhere: in the cast, the script, the panels and the balloons. The story goes on calling them as it does.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>所有地方都会改：角色、脚本、格子和对话框。故事原文里的称呼不变。</translation>
    </message>
    <message id="cast.rename.open">
        <source>Rename…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>重命名…</translation>
    </message>
    <message id="cast.role">
        <source>Role</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>身份</translation>
    </message>
    <message id="cast.role.hint">
        <source>Clockmaker, rival, narrator…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>钟表匠、对手、叙述者…</translation>
    </message>
    <message id="cast.sheet.again">
        <source>Redraw sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>重画设定图 · {price}</translation>
    </message>
    <message id="cast.sheet.cleaned">
        <source>From a picture</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>由图片制作</translation>
    </message>
    <message id="cast.sheet.draw">
        <source>Draw sheet · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>绘制设定图 · {price}</translation>
    </message>
    <message id="cast.sheet.drawing">
        <source>The model sheet is being drawn.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>正在绘制设定图。</translation>
    </message>
    <message id="cast.sheet.failed">
        <source>The model sheet of {name} was not drawn</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} 的设定图没有画成</translation>
    </message>
    <message id="cast.sheet.kept">
        <source>Locked: nothing is drawn in its place by itself. A redraw is kept beside it until you choose it.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>已锁定：不会被自动替换。重画的设定图放在旁边，由你选用。</translation>
    </message>
    <message id="cast.sheet.lock">
        <source>Lock sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>锁定设定图</translation>
    </message>
    <message id="cast.sheet.loose">
        <source>The next sheet takes its place. Lock it to keep it.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>下一张设定图会取代它。锁定即可保留。</translation>
    </message>
    <message id="cast.sheet.none">
        <source>No model sheet yet. Draw one, or drop a photo or sketch here.</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>还没有设定图。可以绘制一张，或把照片、草图拖到这里。</translation>
    </message>
    <message id="cast.sheet.number">
        <source>Sheet {n}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>设定图 {n}</translation>
    </message>
    <message id="cast.sheet.sure">
        <source>Draw now · {price}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>立即绘制 · {price}</translation>
    </message>
    <message id="cast.sheet.under_way">
        <source>Drawing the sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>正在绘制设定图</translation>
    </message>
    <message id="cast.sheet.unlock">
        <source>Unlock sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>解除锁定</translation>
    </message>
    <message id="cast.sheets">
        <source>Model sheets of this character</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>此角色的设定图</translation>
    </message>
    <message id="cast.split">
        <source>Another person</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>另一个人</translation>
    </message>
    <message id="cast.split.called">
        <source>What this person is called</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>这个人叫什么</translation>
    </message>
    <message id="cast.split.go">
        <source>Split</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>拆分</translation>
    </message>
    <message id="cast.split.names">
        <source>Which of these names are another person’s?</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>这些名字中哪些属于另一个人？</translation>
    </message>
    <message id="cast.split.open">
        <source>Another person…</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>另一个人…</translation>
    </message>
    <message id="cast.state.approved">
        <source>Sheet locked</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>设定图已锁定</translation>
    </message>
    <message id="cast.state.changed">
        <source>Changed since it was drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>绘制后有变动</translation>
    </message>
    <message id="cast.state.drawing">
        <source>Sheet is being drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>正在绘制设定图</translation>
    </message>
    <message id="cast.state.drawn">
        <source>Sheet drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>已有设定图</translation>
    </message>
    <message id="cast.state.failed">
        <source>Sheet was not drawn</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>设定图未画成</translation>
    </message>
    <message id="cast.state.none">
        <source>No sheet</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>没有设定图</translation>
    </message>
    <message id="cast.state.refused">
        <source>Sheet refused</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>设定图被拒绝</translation>
    </message>
    <message id="cast.state.unknown">
        <source>Outcome unknown</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>结果未知</translation>
    </message>
    <message id="cast.state.waiting">
        <source>Sheet waits</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>设定图等待中</translation>
    </message>
    <message id="cast.states">
        <source>States</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>状态</translation>
    </message>
    <message id="cast.states.about">
        <source>What changes, and from which chapter</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>有什么变化、从哪一章开始</translation>
    </message>
    <message id="cast.tie.companion">
        <source>Met with {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>与 {name} 同场</translation>
    </message>
    <message id="cast.tie.enemy">
        <source>Enemy: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>敌人：{name}</translation>
    </message>
    <message id="cast.tie.family">
        <source>Family: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>家人：{name}</translation>
    </message>
    <message id="cast.tie.friend">
        <source>Friend: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>朋友：{name}</translation>
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
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message id="cast.tie.teacher">
        <source>Teacher or pupil: {name}</source>
        <extracomment>The Cast stage: the characters of a book. What is in {braces} is filled in by the program.</extracomment>
        <translation>师生：{name}</translation>
    </message>
    <message id="cast.ties">
        <source>Relations</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>人物关系</translation>
    </message>
    <message id="cast.unnamed">
        <source>not named in the story</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>故事中没有提到</translation>
    </message>
    <message id="cast.who">
        <source>Facts</source>
        <extracomment>The Cast stage: the characters of a book.</extracomment>
        <translation>基本信息</translation>
    </message>
    <message id="changed.redraw">
        <source>Draw it as it is now</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>按现在的内容重画</translation>
    </message>
    <message id="changed.title">
        <source>Not as it would be drawn now</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>与现在的脚本不一致</translation>
    </message>
    <message id="changed.why">
        <source>The script, the cast or the storyboard changed after this picture was drawn. It stays until you draw it again.</source>
        <extracomment>Part of the window: changed.</extracomment>
        <translation>这张图画成之后，脚本、角色或分镜有了变动。重画之前，原图会一直保留。</translation>
    </message>
    <message id="cli.about">
        <source>Drop a story, read a manga. Without a command the window opens.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>放入故事，读到漫画。不带命令时打开窗口。</translation>
    </message>
    <message id="cli.backed-up">
        <source>Today&apos;s backup: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>今天的备份：{path}</translation>
    </message>
    <message id="cli.cap.month">
        <source>the month&apos;s cap</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>本月上限</translation>
    </message>
    <message id="cli.command">
        <source>COMMAND</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>命令</translation>
    </message>
    <message id="cli.doctor.answers">
        <source>Paid answers on disk that are not adopted yet: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>磁盘上已付费但尚未采用的结果：{n} 份</translation>
    </message>
    <message id="cli.doctor.backup">
        <source>newest backup: {name}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>最新备份：{name}</translation>
    </message>
    <message id="cli.doctor.complete">
        <source>All parts of the program are there.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>程序的各组成部分齐全。</translation>
    </message>
    <message id="cli.doctor.crashed">
        <source>Last unexpected end found: {when}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>最近一次发现意外退出：{when}</translation>
    </message>
    <message id="cli.doctor.damaged">
        <source>The database is damaged: {what}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>数据库已损坏：{what}</translation>
    </message>
    <message id="cli.doctor.held.account">
        <source>The queue is held because of an account.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列因账户问题而暂停。</translation>
    </message>
    <message id="cli.doctor.held.cap">
        <source>The queue is held by the cap.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列因花费上限而暂停。</translation>
    </message>
    <message id="cli.doctor.held.crashes">
        <source>The queue is held: MangakAI ended unexpectedly twice in a row.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列已暂停：MangakAI 连续两次意外退出。</translation>
    </message>
    <message id="cli.doctor.held.person">
        <source>The queue is paused.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列已暂停。</translation>
    </message>
    <message id="cli.doctor.key.environment">
        <source>key in the environment ({variable})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>密钥在环境变量中（{variable}）</translation>
    </message>
    <message id="cli.doctor.key.keychain">
        <source>key in the keychain</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>密钥在系统钥匙串中</translation>
    </message>
    <message id="cli.doctor.key.not-needed">
        <source>needs no key</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>不需要密钥</translation>
    </message>
    <message id="cli.doctor.key.nowhere">
        <source>no key ({variable})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有密钥（{variable}）</translation>
    </message>
    <message id="cli.doctor.key.unknown">
        <source>the keychain did not answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>系统钥匙串没有响应</translation>
    </message>
    <message id="cli.doctor.missing">
        <source>Missing: {name} ({why})</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>缺少：{name}（{why}）</translation>
    </message>
    <message id="cli.doctor.never-crashed">
        <source>No unexpected end was found.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有发现意外退出。</translation>
    </message>
    <message id="cli.doctor.no-backup">
        <source>There is no backup yet.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>还没有备份。</translation>
    </message>
    <message id="cli.doctor.no-storage">
        <source>no storage for publishing is set up</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有设置用于发布的存储</translation>
    </message>
    <message id="cli.doctor.not-checked">
        <source>cannot be checked</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>无法检查</translation>
    </message>
    <message id="cli.doctor.ok">
        <source>answers</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>有响应</translation>
    </message>
    <message id="cli.doctor.service-held">
        <source>{provider} is not called: {why}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有调用 {provider}：{why}</translation>
    </message>
    <message id="cli.doctor.tasks">
        <source>tasks: {counts}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>任务：{counts}</translation>
    </message>
    <message id="cli.doctor.whole">
        <source>The database is whole.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>数据库完好。</translation>
    </message>
    <message id="cli.drawing">
        <source>Drawing {full} panels in full, {drafts} as drafts.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>完整绘制 {full} 格，草图 {drafts} 格。</translation>
    </message>
    <message id="cli.drawn">
        <source>{drawn} of {panels} panels drawn</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{panels} 格中已画 {drawn} 格</translation>
    </message>
    <message id="cli.estimate">
        <source>{book}: about {panels} panels, {price}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}：约 {panels} 格，{price}</translation>
    </message>
    <message id="cli.estimate.ask">
        <source>This may cost more than {limit}. Go on? [y/N] </source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>费用可能超过 {limit}。继续吗？[y/N] </translation>
    </message>
    <message id="cli.goes-on-there">
        <source>The MangakAI that has the library open goes on with it.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>已打开书库的那个 MangakAI 会继续处理。</translation>
    </message>
    <message id="cli.help.artist">
        <source>who draws: draft, or the name of a service</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>由谁绘制：draft 或服务名称</translation>
    </message>
    <message id="cli.help.as">
        <source>several files are the chapters of one book, or books of their own (default)</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>多个文件作为一本书的章节（chapters），或各成一本书（books，默认）</translation>
    </message>
    <message id="cli.help.before">
        <source>the page after the one that ended with this task</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>以此任务结尾的一页之后的内容</translation>
    </message>
    <message id="cli.help.cap">
        <source>dollars, such as 5 or 5.00, or none</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>美元金额，例如 5 或 5.00，不设上限用 none</translation>
    </message>
    <message id="cli.help.chapters">
        <source>make only these chapters, e.g. 1-3,7; a book already begun goes on with them</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>只制作这些章节，例如 1-3,7；已开始的书从这些章节接着做</translation>
    </message>
    <message id="cli.help.check">
        <source>also read the whole database for damage</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>同时通读数据库以检查损坏</translation>
    </message>
    <message id="cli.help.command.books">
        <source>list the books of the library</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>列出书库中的书</translation>
    </message>
    <message id="cli.help.command.cancel">
        <source>cancel a task; what is drawn stays</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>取消任务，已画的保留</translation>
    </message>
    <message id="cli.help.command.cap">
        <source>set how much a task may spend</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>设置任务的花费上限</translation>
    </message>
    <message id="cli.help.command.cast">
        <source>recognise the cast of a story and print it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>识别故事的角色</translation>
    </message>
    <message id="cli.help.command.decide">
        <source>decide about calls that got no answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>决定没有收到结果的请求如何处理</translation>
    </message>
    <message id="cli.help.command.delete">
        <source>hide a book or a task; after 30 days it is erased</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>隐藏书或任务；30 天后彻底删除</translation>
    </message>
    <message id="cli.help.command.doctor">
        <source>what this machine has, and how the library is</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>这台电脑的环境和书库的状态</translation>
    </message>
    <message id="cli.help.command.draw">
        <source>draw what was held at the storyboard</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>绘制停在分镜的书</translation>
    </message>
    <message id="cli.help.command.export">
        <source>write a book as png, webp, cbz, pdf or mangakai (all of it, for another library), or its script or cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>将书导出为 png、webp、cbz、pdf 或 mangakai（整本书，可带到另一个书库），或导出剧本、角色表</translation>
    </message>
    <message id="cli.help.command.import">
        <source>take in books that were exported as .mangakai</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>导入以 .mangakai 导出的书</translation>
    </message>
    <message id="cli.help.command.make">
        <source>make a manga of one or more stories</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把故事做成漫画</translation>
    </message>
    <message id="cli.help.command.move">
        <source>put a task first, last or before another one</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把任务排到最前、最后或另一任务之前</translation>
    </message>
    <message id="cli.help.command.pause">
        <source>pause a task, or everything</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>暂停一个任务或全部</translation>
    </message>
    <message id="cli.help.command.publish">
        <source>publish a book as a web page to an S3-compatible storage; again, to bring it up to date</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把一本书作为网页发布到兼容 S3 的存储；再次发布即更新</translation>
    </message>
    <message id="cli.help.command.published">
        <source>list what is published, with size, date and link</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>列出已发布的内容：大小、日期和链接</translation>
    </message>
    <message id="cli.help.command.receipts">
        <source>list what each attempt used and cost, newest first</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>列出每次尝试的用量和花费，最新的在前</translation>
    </message>
    <message id="cli.help.command.redraw">
        <source>draw a panel again: what should change?</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>重画一格：要改什么？</translation>
    </message>
    <message id="cli.help.command.rerun">
        <source>plan what a task did not do as a new task, with the same choices</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把任务没有完成的部分按原有选择重新建立任务</translation>
    </message>
    <message id="cli.help.command.resume">
        <source>go on with unfinished tasks</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>继续未完成的任务</translation>
    </message>
    <message id="cli.help.command.retry">
        <source>try the failed steps of a task again</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>重试任务中失败的步骤</translation>
    </message>
    <message id="cli.help.command.revise">
        <source>take a revised story file over into a book: unchanged panels stay, changed ones are marked</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把修改过的故事文件用到书里：未变的画格保留，有变化的会标出</translation>
    </message>
    <message id="cli.help.command.reword">
        <source>say a declined panel another way, ask another service, or let the draft artist stand in</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把被拒绝的一格换个说法、换个服务，或由草图画师代画</translation>
    </message>
    <message id="cli.help.command.script">
        <source>write the script of a story and print it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>写出故事的脚本</translation>
    </message>
    <message id="cli.help.command.sheet">
        <source>a model sheet: a picture cleaned to white, or a character drawn from all sides</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>设定图：把图片清理成白底，或画出角色的各个角度</translation>
    </message>
    <message id="cli.help.command.show">
        <source>show scenes, cast, panels and takes of a book</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>显示一本书的场景、角色、格与版本</translation>
    </message>
    <message id="cli.help.command.stats">
        <source>success, times, waiting and cost of the last days</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>最近几天的成功率、耗时、等待和花费</translation>
    </message>
    <message id="cli.help.command.sweep">
        <source>empty what is old enough in the trash, make today&apos;s backup, remove files nothing needs</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>清理到期的回收内容，生成今天的备份，删除不再需要的文件</translation>
    </message>
    <message id="cli.help.command.tasks">
        <source>list the tasks, newest first</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>列出任务，新的在前</translation>
    </message>
    <message id="cli.help.command.unpublish">
        <source>remove all of a published book from its storage</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>从存储中移除一本已发布的书的全部文件</translation>
    </message>
    <message id="cli.help.components">
        <source>also see whether all that the program consists of is there</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>同时检查程序的各组成部分是否齐全</translation>
    </message>
    <message id="cli.help.coverage">
        <source>also say where every sentence of the story went</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>同时说明故事中每个句子的去向</translation>
    </message>
    <message id="cli.help.csv">
        <source>write all receipts to a file for spreadsheets</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把全部收据写成电子表格可用的文件</translation>
    </message>
    <message id="cli.help.days">
        <source>how many days back</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>往前多少天</translation>
    </message>
    <message id="cli.help.direction">
        <source>rtl, ltr or webtoon</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>rtl、ltr 或 webtoon</translation>
    </message>
    <message id="cli.help.downloads">
        <source>also offer the book as cbz, pdf, epub</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>同时提供 cbz、pdf、epub 下载</translation>
    </message>
    <message id="cli.help.draw-again">
        <source>send them once more; they may cost twice</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>再次发送；可能重复计费</translation>
    </message>
    <message id="cli.help.dry-run">
        <source>only show what would be sent</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>只显示将要发送的内容</translation>
    </message>
    <message id="cli.help.encoding">
        <source>the file&apos;s encoding, if it is not found out rightly</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>文件编码（自动判断不对时指定）</translation>
    </message>
    <message id="cli.help.endpoint-url">
        <source>address of the service; without it, AWS</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>服务的地址；不填则为 AWS</translation>
    </message>
    <message id="cli.help.expires">
        <source>a signed link that ends after this time, at most 7d; the bucket may stay private</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>签名链接，到时失效，最长 7d；存储桶可保持私有</translation>
    </message>
    <message id="cli.help.export">
        <source>what to write: png, webp, cbz, pdf, epub</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>要写出的格式：png、webp、cbz、pdf、epub</translation>
    </message>
    <message id="cli.help.forget">
        <source>only forget that it is published, for a storage that is gone; nothing is removed there</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>仅忘记发布记录（存储已不存在时用）；不会移除任何文件</translation>
    </message>
    <message id="cli.help.json">
        <source>print one JSON object per line</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message id="cli.help.language">
        <source>auto, en, zh or ja</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>auto、en、zh 或 ja</translation>
    </message>
    <message id="cli.help.library">
        <source>the folder of the library (else MANGAKAI_HOME)</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>书库文件夹（否则用 MANGAKAI_HOME）</translation>
    </message>
    <message id="cli.help.limit">
        <source>the longest a step may take, 30 to 600 seconds</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>每一步最长多少秒，30 到 600</translation>
    </message>
    <message id="cli.help.online">
        <source>also ask the services whether they answer</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>同时询问各服务是否有响应</translation>
    </message>
    <message id="cli.help.panels">
        <source>1 to 100 for each chapter, or auto</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>每章 1 到 100 格，或 auto</translation>
    </message>
    <message id="cli.help.path-style">
        <source>put the bucket into the path of addresses, as small services want it</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>把存储桶名放进地址路径（小型服务通常如此）</translation>
    </message>
    <message id="cli.help.placeholder">
        <source>let the draft artist stand in</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>由草图画师代画</translation>
    </message>
    <message id="cli.help.prefix">
        <source>folder of the bucket that books go into</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>书存放在存储桶的哪个文件夹</translation>
    </message>
    <message id="cli.help.profile">
        <source>take the keys from this profile of the AWS configuration</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>使用 AWS 配置中的这个 profile 的密钥</translation>
    </message>
    <message id="cli.help.public-url">
        <source>where everybody reads the bucket: its public address or a CDN</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>所有人读取存储桶的地址：公开地址或 CDN</translation>
    </message>
    <message id="cli.help.resend-unknown">
        <source>send again without asking when no answer came; it may cost twice</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有收到结果时不询问直接重发；可能重复计费</translation>
    </message>
    <message id="cli.help.retries">
        <source>how often a call that made nothing is sent again, 0 to 10</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有产生结果的请求最多重发几次，0 到 10</translation>
    </message>
    <message id="cli.help.revise.dry-run">
        <source>only say what would change</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>只说明会有哪些变化</translation>
    </message>
    <message id="cli.help.say">
        <source>a number of the list, or your own words</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>列表中的编号，或自己的话</translation>
    </message>
    <message id="cli.help.search">
        <source>a part of a book&apos;s title, or the start of a task&apos;s id</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>书名的一部分，或任务编号的开头</translation>
    </message>
    <message id="cli.help.sheet.approve">
        <source>approve sheet N of the character: artists are shown it, and it is not replaced by itself</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>认可该角色的第 N 张设定图：画师会看到它，且不会被自动替换</translation>
    </message>
    <message id="cli.help.sheet.image">
        <source>a photo or sketch to clean to a white background</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>要清理成白底的照片或草图</translation>
    </message>
    <message id="cli.help.sheet.ratio">
        <source>1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 or 21:9; white is added, nothing is stretched</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>1:1、2:3、3:2、3:4、4:3、4:5、5:4、9:16、16:9 或 21:9；只补白边，不拉伸</translation>
    </message>
    <message id="cli.help.sheet.size">
        <source>the longer side: 1K, 2K or 4K; a smaller original is not blown up</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>长边：1K、2K 或 4K；较小的原图不会放大</translation>
    </message>
    <message id="cli.help.sheets">
        <source>draw model sheets of the main characters before the panels; they cost as much as panels do</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>先为主要角色画设定图，再画分格；每张费用与一格相同</translation>
    </message>
    <message id="cli.help.skip">
        <source>leave them out</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>跳过这些</translation>
    </message>
    <message id="cli.help.style">
        <source>a choice of style, e.g. mood=dark; may be repeated</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>风格选项，例如 mood=dark，可多次使用</translation>
    </message>
    <message id="cli.help.until">
        <source>where to stop: script, cast, storyboard or book</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>停在哪一步：script、cast、storyboard 或 book</translation>
    </message>
    <message id="cli.help.version">
        <source>say the version and end</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>显示版本后退出</translation>
    </message>
    <message id="cli.help.within">
        <source>draw the panels that matter most in full for this sum, the others as drafts</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>在此金额内完整绘制最重要的格，其余画成草图</translation>
    </message>
    <message id="cli.help.writer">
        <source>who writes: draft, or the name of a service</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>由谁写脚本：draft 或服务名称</translation>
    </message>
    <message id="cli.imported">
        <source>“{title}” is in the library as {uid}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》已存入书库，编号 {uid}。</translation>
    </message>
    <message id="cli.imported-copy">
        <source>“{title}” was in the library already. The second copy is {uid}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>书库中已有《{title}》，第二份的编号是 {uid}。</translation>
    </message>
    <message id="cli.interrupted">
        <source>Stopped. Run “mangakai resume” to go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>已停止。运行 mangakai resume 可继续。</translation>
    </message>
    <message id="cli.kind.draw_sheet">
        <source>model sheet</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>设定图</translation>
    </message>
    <message id="cli.kind.export">
        <source>export</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>导出</translation>
    </message>
    <message id="cli.kind.make_manga">
        <source>make manga</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>制作漫画</translation>
    </message>
    <message id="cli.kind.publish">
        <source>publish</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>发布</translation>
    </message>
    <message id="cli.kind.recognise_cast">
        <source>cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>角色</translation>
    </message>
    <message id="cli.kind.redraw_panel">
        <source>redraw panel</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>重画一格</translation>
    </message>
    <message id="cli.kind.unpublish">
        <source>unpublish</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>取消发布</translation>
    </message>
    <message id="cli.kind.write_script">
        <source>script</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="cli.link-until">
        <source>Anyone with the link can read it until {until}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{until} 前，持有链接的人都可阅读。</translation>
    </message>
    <message id="cli.money.known">
        <source>{known} · calls: {calls}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{known} · 请求：{calls} 次</translation>
    </message>
    <message id="cli.money.unpriced">
        <source>{known} known · calls: {calls}, of which the price is not known: {unpriced}, estimated at about {about}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>已知 {known} · 请求：{calls} 次，其中价格未知：{unpriced} 次，估计约 {about}</translation>
    </message>
    <message id="cli.not-whole">
        <source>not finished</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>未完成</translation>
    </message>
    <message id="cli.nothing-to-resume">
        <source>Nothing is unfinished.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有未完成的任务。</translation>
    </message>
    <message id="cli.ok">
        <source>Done.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>完成。</translation>
    </message>
    <message id="cli.paused">
        <source>paused</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message id="cli.preview">
        <source>{artist} · {model} · {ratio} · {size}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{artist} · {model} · {ratio} · {size}</translation>
    </message>
    <message id="cli.preview.draft">
        <source>The draft artist reads the panel itself; nothing is sent.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>草图画师直接依据分镜作画，不发送任何内容。</translation>
    </message>
    <message id="cli.progress.bytes">
        <source>{book}: sending {done} of {total}, {speed}/s</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{book}：正在发送 {done} / {total}，{speed}/s</translation>
    </message>
    <message id="cli.progress.pages">
        <source>{book}: writing {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》：正在写出 {done} / {total}</translation>
    </message>
    <message id="cli.progress.panels">
        <source>{book}: panel {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》：{total} 格中已画 {done} 格</translation>
    </message>
    <message id="cli.progress.planning">
        <source>{book}: planning, step {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》：规划中，第 {done} 步，共 {total} 步</translation>
    </message>
    <message id="cli.progress.sentences">
        <source>{book}: sentence {done} of {total}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》：{total} 句中已读 {done} 句</translation>
    </message>
    <message id="cli.receipts.written">
        <source>Receipts written: {n} · {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>已写入收据：{n} 条 · {path}</translation>
    </message>
    <message id="cli.redrawn">
        <source>Panel {panel}, take {take}: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格，版本 {take}：{path}</translation>
    </message>
    <message id="cli.revise.dry">
        <source>Nothing was changed.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有作任何改动。</translation>
    </message>
    <message id="cli.revise.kept">
        <source>Panels that stay as they are: {panels}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>保持不变的画格：{panels}</translation>
    </message>
    <message id="cli.revise.new">
        <source>New sentences: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>新增句子：{n}</translation>
    </message>
    <message id="cli.revise.same">
        <source>The story is the same as before.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>故事与之前相同。</translation>
    </message>
    <message id="cli.revise.stale">
        <source>Panels whose text has changed: {panels}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>文字有变化的画格：{panels}</translation>
    </message>
    <message id="cli.several.ask">
        <source>{n} files. 1: chapters of one book  2: a book each [2] </source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>共 {n} 个文件。1：作为一本书的章节  2：各成一本书 [2] </translation>
    </message>
    <message id="cli.sheet.approved">
        <source>Sheet {number} of {name} is approved. Artists are shown it from now on.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}的设定图 {number} 已认可，从现在起画师会看到它。</translation>
    </message>
    <message id="cli.sheet.cleaned">
        <source>{path}: {width} × {height} pixels on white</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path}：白底，{width} × {height} 像素</translation>
    </message>
    <message id="cli.sheet.drawn">
        <source>{name}, sheet {number}: {path}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}，设定图 {number}：{path}</translation>
    </message>
    <message id="cli.state.cancelled">
        <source>cancelled</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>已取消</translation>
    </message>
    <message id="cli.state.done">
        <source>done</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>已完成</translation>
    </message>
    <message id="cli.state.done_with_gaps">
        <source>done with gaps</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>完成但有缺格</translation>
    </message>
    <message id="cli.state.failed">
        <source>failed</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>失败</translation>
    </message>
    <message id="cli.state.needs_you">
        <source>needs you</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>需要你处理</translation>
    </message>
    <message id="cli.state.running">
        <source>running</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>进行中</translation>
    </message>
    <message id="cli.state.waiting">
        <source>waiting</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>等待中</translation>
    </message>
    <message id="cli.stats.attempts">
        <source>Attempts since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{since} 以来的尝试：{n} 次</translation>
    </message>
    <message id="cli.stats.attempts-newest">
        <source>Only the newest attempts were looked at, since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>只统计了最新的尝试，自 {since} 起：{n} 次</translation>
    </message>
    <message id="cli.stats.no-attempts">
        <source>Nothing was attempted.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有任何尝试。</translation>
    </message>
    <message id="cli.stats.no-tasks">
        <source>No task ended.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>没有结束的任务。</translation>
    </message>
    <message id="cli.stats.spent">
        <source>Spent in the last {days} days: {money}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>最近 {days} 天的花费：{money}</translation>
    </message>
    <message id="cli.stats.tasks">
        <source>Tasks since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{since} 以来的任务：{n} 个</translation>
    </message>
    <message id="cli.stats.tasks-newest">
        <source>Only the newest tasks were looked at, since {since}: {n}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>只统计了最新的任务，自 {since} 起：{n} 个</translation>
    </message>
    <message id="cli.stats.took">
        <source>took</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>耗时</translation>
    </message>
    <message id="cli.stats.waited">
        <source>waited</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>等待</translation>
    </message>
    <message id="cli.step.draw_panel">
        <source>panel</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>格</translation>
    </message>
    <message id="cli.step.draw_sheet">
        <source>model sheet of</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>设定图：</translation>
    </message>
    <message id="cli.step.export">
        <source>export</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>导出</translation>
    </message>
    <message id="cli.step.plan_storyboard">
        <source>storyboard, chapter</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>分镜，章节</translation>
    </message>
    <message id="cli.step.recognise_cast">
        <source>cast</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>角色</translation>
    </message>
    <message id="cli.step.write_script">
        <source>script, chapter</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>脚本，章节</translation>
    </message>
    <message id="cli.swept">
        <source>Erased for good: tasks {tasks}, books {books}. Files removed: {files}, {megabytes} MB freed.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>已彻底删除：任务 {tasks} 个，书 {books} 本。移除文件 {files} 个，释放 {megabytes} MB。</translation>
    </message>
    <message id="cli.takes" numerus="yes">
        <source>{n} takes</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个版本</numerusform>
        </translation>
    </message>
    <message id="cli.unpublished">
        <source>Removed from {bucket}: {n} files.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>已从 {bucket} 移除 {n} 个文件。</translation>
    </message>
    <message id="cli.warning.cap-reached">
        <source>{book} waits: {spent} is spent and the next call would pass {cap}. “mangakai cap {task} MONEY” sets another cap.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》正在等待：已花费 {spent}，下一次请求会超过 {cap}。用“mangakai cap {task} 金额”调整上限。</translation>
    </message>
    <message id="cli.warning.fewer-panels">
        <source>{book} has {made} panels, not {asked}: the story has no more sentences to show. Ask for fewer, or give more story.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》只有 {made} 格，而不是 {asked} 格：故事没有更多句子可画。可减少格数或补充故事。</translation>
    </message>
    <message id="cli.warning.gaps">
        <source>{book} is not whole: panels {panels} were not drawn. Run “mangakai retry” to try them again.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》不完整：第 {panels} 格没有画成。可用 mangakai retry 重试。</translation>
    </message>
    <message id="cli.warning.kept-late">
        <source>Came after the cancel, was paid for, and is kept: {n}.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>取消之后到达、已付费并保留：{n}。</translation>
    </message>
    <message id="cli.warning.library-busy">
        <source>Another program keeps the library busy. MangakAI waits and goes on by itself.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>另一个程序正占用书库。MangakAI 会等待并自行继续。</translation>
    </message>
    <message id="cli.warning.missing-in-export">
        <source>{path} lacks panels {panels}; they stand as empty frames.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 缺少第 {panels} 格，以空框表示。</translation>
    </message>
    <message id="cli.warning.model-ends">
        <source>{provider} ends the model “{model}” on {on}. Choose {successor} in the settings.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 将于 {on} 停用模型“{model}”。请在设置里改用 {successor}。</translation>
    </message>
    <message id="cli.warning.model-may-have-ended">
        <source>The model “{model}” of {provider} may have ended on {on}; sources disagree. {successor} takes its place.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的模型“{model}”可能已于 {on} 停用，各方说法不一。可改用 {successor}。</translation>
    </message>
    <message id="cli.warning.others-there">
        <source>{n} files in that folder of {bucket} are not from MangakAI. They were left there.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} 的该文件夹中有 {n} 个文件不是 MangakAI 的，已保留。</translation>
    </message>
    <message id="cli.warning.pictures-unused">
        <source>The draft artist draws from words alone. Template and reference pictures are kept with the book for another artist.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>草图画师只依据文字作画。模板和参考图已随书保存，供其他画师使用。</translation>
    </message>
    <message id="cli.warning.queue-crashes">
        <source>MangakAI ended unexpectedly twice in a row, so the queue is held. Everything drawn is safe. “mangakai resume” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>MangakAI 连续两次意外退出，队列已暂停。已画好的内容都在。用“mangakai resume”继续。</translation>
    </message>
    <message id="cli.warning.queue-paused">
        <source>The queue is paused, so nothing is drawn yet. “mangakai resume” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列已暂停，暂不绘制。运行 mangakai resume 可继续。</translation>
    </message>
    <message id="cli.warning.service-held">
        <source>{provider} is not called, so {book} waits. “mangakai resume” tries it again.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 已停止调用，《{book}》正在等待。用“mangakai resume”重新尝试。</translation>
    </message>
    <message id="cli.warning.sheet-smaller">
        <source>The original is too small for {size}: the picture has {width} × {height} pixels and was not blown up.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>原图不够 {size}：图片为 {width} × {height} 像素，没有放大。</translation>
    </message>
    <message id="cli.warning.task-paused">
        <source>{book} is paused. “mangakai resume {task}” lets it go on.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》已暂停。用“mangakai resume {task}”继续。</translation>
    </message>
    <message id="cli.warning.unknown">
        <source>{book}: {n} sent without an answer; they may have been charged. Check the account, then “mangakai decide {task} --draw-again” or “--skip”.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》：{n} 次请求已发送但没有收到结果，可能已经计费。请先检查账户，再用“mangakai decide {task} --draw-again”或“--skip”。</translation>
    </message>
    <message id="cli.was-held.account">
        <source>The queue was held because of an account; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列之前因账户问题而暂停，现在继续。</translation>
    </message>
    <message id="cli.was-held.cap">
        <source>The queue was held by the cap; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列之前因花费上限而暂停，现在继续。</translation>
    </message>
    <message id="cli.was-held.crashes">
        <source>The queue was held because MangakAI ended unexpectedly twice in a row; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>MangakAI 连续两次意外退出，队列曾被暂停，现在继续。</translation>
    </message>
    <message id="cli.was-held.person">
        <source>The queue was paused; it goes on.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>队列之前已暂停，现在继续。</translation>
    </message>
    <message id="cli.was-held.service">
        <source>{provider} was not called: {why}</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>之前没有调用 {provider}：{why}</translation>
    </message>
    <message id="cli.was-held.task-cap">
        <source>{book} was held by its cap.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》之前因达到花费上限而暂停。</translation>
    </message>
    <message id="cli.was-held.task-paused">
        <source>{book} was paused.</source>
        <extracomment>Said by the command line, in a terminal. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{book}》之前已暂停。</translation>
    </message>
    <message id="cli.works-for-others">
        <source>Done here. Still working on what another terminal asked for.</source>
        <extracomment>Said by the command line, in a terminal.</extracomment>
        <translation>这里的工作已完成，仍在处理另一个终端的请求。</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <extracomment>Part of the window: close.</extracomment>
        <translation>关闭</translation>
    </message>
    <message id="commands.book">
        <source>Book</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>书</translation>
    </message>
    <message id="commands.foot">
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>↑ ↓ 选择 · Enter 执行 · Esc 关闭</translation>
    </message>
    <message id="commands.hint">
        <source>An action, a book, a setting, or a panel: 12 or 3.2</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>操作、书、设置，或格号：12 或 3.2</translation>
    </message>
    <message id="commands.none">
        <source>Nothing is called that. Try fewer letters.</source>
        <extracomment>Part of the window: commands.</extracomment>
        <translation>没有匹配的结果，试试少输入几个字。</translation>
    </message>
    <message id="commands.panel">
        <source>Panel {n}, page {page} · {place}</source>
        <extracomment>Part of the window: commands. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 格，第 {page} 页 · {place}</translation>
    </message>
    <message id="compare.a">
        <source>A · take {n}</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>A · 版本 {n}</translation>
    </message>
    <message id="compare.b">
        <source>B · take {n}, in use</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>B · 版本 {n}，使用中</translation>
    </message>
    <message id="compare.spoken">
        <source>{a} and {b}, {percent} % of the first</source>
        <extracomment>Part of the window: compare. What is in {braces} is filled in by the program.</extracomment>
        <translation>{a} 与 {b}，第一张占 {percent} %</translation>
    </message>
    <message id="compare.use">
        <source>Use A instead</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>改用 A</translation>
    </message>
    <message id="compare.way">
        <source>How takes are compared</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>版本的比较方式</translation>
    </message>
    <message id="compare.way.beside">
        <source>Side by side</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>并排</translation>
    </message>
    <message id="compare.way.blink">
        <source>Blink</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>闪换</translation>
    </message>
    <message id="compare.way.slide">
        <source>Slide</source>
        <extracomment>Part of the window: compare.</extracomment>
        <translation>滑动</translation>
    </message>
    <message id="cost.name">
        <source>Cost of this book: {cost}</source>
        <extracomment>What a book has cost, in the corner of its screen. What is in {braces} is filled in by the program.</extracomment>
        <translation>本书费用：{cost}</translation>
    </message>
    <message id="cost.open">
        <source>Cost of this book</source>
        <extracomment>What a book has cost, in the corner of its screen.</extracomment>
        <translation>本书费用</translation>
    </message>
    <message id="cost.raise">
        <source>Raise cap</source>
        <extracomment>What a book has cost, in the corner of its screen.</extracomment>
        <translation>提高上限</translation>
    </message>
    <message id="coverage.drawn">
        <source>In a panel</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>在分镜中</translation>
    </message>
    <message id="coverage.left_out">
        <source>Left out:</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>略去：</translation>
    </message>
    <message id="coverage.narrated">
        <source>In a panel’s narration</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>在分镜的旁白中</translation>
    </message>
    <message id="coverage.planned">
        <source>In a panel without a picture yet</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>在尚无图画的分镜中</translation>
    </message>
    <message id="coverage.scripted">
        <source>Only in the script</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>仅在脚本中</translation>
    </message>
    <message id="coverage.why.chapter">
        <source>the chapter is left out</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>该章节被略去</translation>
    </message>
    <message id="coverage.why.front_matter">
        <source>outside all chapters</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>不在任何章节内</translation>
    </message>
    <message id="coverage.why.heading">
        <source>heading</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>标题</translation>
    </message>
    <message id="coverage.why.missed">
        <source>not in the script, or new</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚本中没有，或是新增内容</translation>
    </message>
    <message id="coverage.why.not_written">
        <source>no script yet</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>尚无脚本</translation>
    </message>
    <message id="coverage.why.note">
        <source>a footnote</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>脚注</translation>
    </message>
    <message id="coverage.why.scene_break">
        <source>mark between scenes</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>场景分隔符</translation>
    </message>
    <message id="coverage.why.taken_out">
        <source>taken out of the script</source>
        <extracomment>What became of a sentence of the story.</extracomment>
        <translation>已从脚本中删去</translation>
    </message>
    <message id="date.day">
        <source>d MMM yyyy</source>
        <extracomment>A pattern for dates (d day, M month, y year): Qt reads it, not people.</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message id="diagnostics.copied">
        <source>Diagnostics copied, without keys, folders or story text</source>
        <extracomment>Part of the window: diagnostics.</extracomment>
        <translation>诊断信息已复制，不含密钥、文件夹和故事内容</translation>
    </message>
    <message id="direction.ltr">
        <source>Left to right (comic)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>从左到右</translation>
    </message>
    <message id="direction.rtl">
        <source>Right to left (manga)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>从右到左（日漫）</translation>
    </message>
    <message id="direction.webtoon">
        <source>Top to bottom (webtoon)</source>
        <extracomment>The direction a book is read in.</extracomment>
        <translation>从上到下（条漫）</translation>
    </message>
    <message id="edit.add-character">
        <source>Add character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>添加角色</translation>
    </message>
    <message id="edit.add-line">
        <source>Add line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>添加台词</translation>
    </message>
    <message id="edit.add-scene">
        <source>Add scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>添加场景</translation>
    </message>
    <message id="edit.approve-sheet">
        <source>Lock sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>锁定设定图</translation>
    </message>
    <message id="edit.balloon-hide">
        <source>Hide balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>隐藏对话框</translation>
    </message>
    <message id="edit.balloon-move">
        <source>Move balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动对话框</translation>
    </message>
    <message id="edit.balloon-reset">
        <source>Reset balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>还原对话框</translation>
    </message>
    <message id="edit.balloon-resize">
        <source>Resize balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>调整对话框大小</translation>
    </message>
    <message id="edit.balloon-show">
        <source>Show balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>显示对话框</translation>
    </message>
    <message id="edit.balloon-tail">
        <source>Move tail</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动尾巴</translation>
    </message>
    <message id="edit.balloon-text">
        <source>Change balloon</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>修改对话框文字</translation>
    </message>
    <message id="edit.change-character">
        <source>Change character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>修改角色</translation>
    </message>
    <message id="edit.change-line">
        <source>Change line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>修改台词</translation>
    </message>
    <message id="edit.change-look">
        <source>Change look</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>修改造型</translation>
    </message>
    <message id="edit.change-setting">
        <source>Change setting</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>修改场景设定</translation>
    </message>
    <message id="edit.choose-sheet">
        <source>Use another sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>换用设定图</translation>
    </message>
    <message id="edit.choose-take">
        <source>Choose take</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>选用版本</translation>
    </message>
    <message id="edit.delete-character">
        <source>Delete character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>删除角色</translation>
    </message>
    <message id="edit.delete-line">
        <source>Delete line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>删除台词</translation>
    </message>
    <message id="edit.delete-scene">
        <source>Delete scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>删除场景</translation>
    </message>
    <message id="edit.drop-look">
        <source>Delete look</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>删除造型</translation>
    </message>
    <message id="edit.join-chapters">
        <source>Join chapters</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>合并章节</translation>
    </message>
    <message id="edit.join-lines">
        <source>Join lines</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>合并台词</translation>
    </message>
    <message id="edit.join-scenes">
        <source>Join scenes</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>合并场景</translation>
    </message>
    <message id="edit.keep-apart">
        <source>Keep apart</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>保持为两人</translation>
    </message>
    <message id="edit.leave-out-chapter">
        <source>Leave out chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>略去章节</translation>
    </message>
    <message id="edit.lock-character">
        <source>Lock character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>锁定角色</translation>
    </message>
    <message id="edit.merge-characters">
        <source>Merge characters</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>合并角色</translation>
    </message>
    <message id="edit.move-line">
        <source>Move line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动台词</translation>
    </message>
    <message id="edit.move-line-across">
        <source>Move line to another scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>把行移到另一场景</translation>
    </message>
    <message id="edit.move-scene">
        <source>Move scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动场景</translation>
    </message>
    <message id="edit.page-add">
        <source>Add page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>添加页</translation>
    </message>
    <message id="edit.page-break">
        <source>Begin page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>另起一页</translation>
    </message>
    <message id="edit.page-count">
        <source>Panels a page</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>每页格数</translation>
    </message>
    <message id="edit.page-join">
        <source>Join pages</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>合并页</translation>
    </message>
    <message id="edit.page-rows">
        <source>Page template</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>页面模板</translation>
    </message>
    <message id="edit.panel-add">
        <source>Add panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>添加格</translation>
    </message>
    <message id="edit.panel-angle">
        <source>Angle</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>角度</translation>
    </message>
    <message id="edit.panel-cast">
        <source>Characters of a panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>格中角色</translation>
    </message>
    <message id="edit.panel-delete">
        <source>Delete panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>删除格</translation>
    </message>
    <message id="edit.panel-focus">
        <source>Move art in frame</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动画格内的画面</translation>
    </message>
    <message id="edit.panel-lines">
        <source>Move line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动台词</translation>
    </message>
    <message id="edit.panel-merge">
        <source>Merge panels</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>合并格</translation>
    </message>
    <message id="edit.panel-move">
        <source>Move panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>移动格</translation>
    </message>
    <message id="edit.panel-seen">
        <source>What we see</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>画面内容</translation>
    </message>
    <message id="edit.panel-shot">
        <source>Shot</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>镜头</translation>
    </message>
    <message id="edit.panel-split">
        <source>Split panel</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>拆分格</translation>
    </message>
    <message id="edit.panel-weight">
        <source>Weight</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>大小</translation>
    </message>
    <message id="edit.rename-chapter">
        <source>Rename chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>重命名章节</translation>
    </message>
    <message id="edit.rename-character">
        <source>Rename character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>重命名角色</translation>
    </message>
    <message id="edit.revise-story">
        <source>Take over the revised story</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>采用修订后的故事</translation>
    </message>
    <message id="edit.split-chapter">
        <source>Split chapter</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>拆分章节</translation>
    </message>
    <message id="edit.split-character">
        <source>Split character</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>拆分角色</translation>
    </message>
    <message id="edit.split-line">
        <source>Split line</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>拆分台词</translation>
    </message>
    <message id="edit.split-scene">
        <source>Split scene</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>拆分场景</translation>
    </message>
    <message id="edit.unapprove-sheet">
        <source>Unlock sheet</source>
        <extracomment>The name of an edit, as Undo tells it.</extracomment>
        <translation>解除锁定设定图</translation>
    </message>
    <message id="emotion.afraid">
        <source>afraid</source>
        <extracomment>How a line is said.</extracomment>
        <translation>害怕</translation>
    </message>
    <message id="emotion.angry">
        <source>angry</source>
        <extracomment>How a line is said.</extracomment>
        <translation>生气</translation>
    </message>
    <message id="emotion.calm">
        <source>calm</source>
        <extracomment>How a line is said.</extracomment>
        <translation>平静</translation>
    </message>
    <message id="emotion.crying">
        <source>crying</source>
        <extracomment>How a line is said.</extracomment>
        <translation>哭泣</translation>
    </message>
    <message id="emotion.determined">
        <source>determined</source>
        <extracomment>How a line is said.</extracomment>
        <translation>坚定</translation>
    </message>
    <message id="emotion.happy">
        <source>happy</source>
        <extracomment>How a line is said.</extracomment>
        <translation>高兴</translation>
    </message>
    <message id="emotion.loving">
        <source>loving</source>
        <extracomment>How a line is said.</extracomment>
        <translation>温柔</translation>
    </message>
    <message id="emotion.pained">
        <source>pained</source>
        <extracomment>How a line is said.</extracomment>
        <translation>痛苦</translation>
    </message>
    <message id="emotion.sad">
        <source>sad</source>
        <extracomment>How a line is said.</extracomment>
        <translation>难过</translation>
    </message>
    <message id="emotion.sleeping">
        <source>sleeping</source>
        <extracomment>How a line is said.</extracomment>
        <translation>睡着</translation>
    </message>
    <message id="emotion.surprised">
        <source>surprised</source>
        <extracomment>How a line is said.</extracomment>
        <translation>惊讶</translation>
    </message>
    <message id="emotion.tired">
        <source>tired</source>
        <extracomment>How a line is said.</extracomment>
        <translation>疲惫</translation>
    </message>
    <message id="error.account-limited">
        <source>{provider} has limited this account.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 已限制此账户。</translation>
    </message>
    <message id="error.account-limited.todo">
        <source>Look at the account on the page of the service, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在该服务的网站查看账户状态，或改用其他服务。</translation>
    </message>
    <message id="error.again">
        <source>Try again</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>重试</translation>
    </message>
    <message id="error.alias-unknown">
        <source>“{alias}” is not a name of {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{alias}”不是{name}的别名。</translation>
    </message>
    <message id="error.alias-unknown.todo">
        <source>Choose from the names {name} has.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请从{name}的别名中选择。</translation>
    </message>
    <message id="error.already-made">
        <source>“{title}” has panels already.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》已经有格子了。</translation>
    </message>
    <message id="error.already-made.todo">
        <source>Redraw panels, or add the story again as a new book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重画其中的格，或把故事作为新书再次添加。</translation>
    </message>
    <message id="error.answer-broken">
        <source>The answer of {provider} cannot be used: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的回应无法使用：{reason}。可能已经计费。</translation>
    </message>
    <message id="error.answer-broken.todo">
        <source>Try again; if it happens again, use another model or service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>再试一次；如果再次发生，请改用其他模型或服务。</translation>
    </message>
    <message id="error.answer-cut">
        <source>The model of {provider} reached its limit before there was a result. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的模型在得出结果之前就到了上限。可能已经计费。</translation>
    </message>
    <message id="error.answer-cut.todo">
        <source>Try again with a shorter text, a smaller picture or another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请缩短文本、缩小图片或换一个模型后再试。</translation>
    </message>
    <message id="error.answer-not-a-picture">
        <source>The service answered, but what it gave is no picture.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>服务有回复，但给出的不是图片。</translation>
    </message>
    <message id="error.answer-not-a-picture.todo">
        <source>Draw it again, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重画，或改用其他服务。</translation>
    </message>
    <message id="error.answer-without-picture">
        <source>{provider} answered, but without a picture: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 作了回应，但没有图片：{reason}。可能已经计费。</translation>
    </message>
    <message id="error.answer-without-picture.todo">
        <source>Try again, say it another way, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>再试一次，换个说法，或改用其他服务。</translation>
    </message>
    <message id="error.answer-wrong-size">
        <source>The service drew a picture of {width} × {height} pixels, which cannot be used: the longer side needs {least}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>服务画出的图片只有 {width} × {height} 像素，无法使用：长边至少需要 {least}。可能已经计费。</translation>
    </message>
    <message id="error.answer-wrong-size.todo">
        <source>Draw the panel again, or use another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>重画这一格，或改用其他模型。</translation>
    </message>
    <message id="error.background-busy">
        <source>The background of this picture is not plain enough to be taken away here.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>这张图片的背景不够单纯，无法在本机去除。</translation>
    </message>
    <message id="error.background-busy.todo">
        <source>Use a picture on a plain wall or paper, or let a service clean it: --book, --character and --artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请换一张背景为纯色墙面或纸张的图片，或让服务来清理：--book、--character 和 --artist。</translation>
    </message>
    <message id="error.billing-needed">
        <source>{provider} wants billing to be set up for this account first.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 要求先为此账户开通付费。</translation>
    </message>
    <message id="error.billing-needed.todo">
        <source>Set up billing on the page of the service, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在该服务的网站开通付费，然后继续。</translation>
    </message>
    <message id="error.board-planning">
        <source>A chapter is being planned, and its panels are counted on from the last one. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>有一章正在规划，它的格号接着最后一格。未做改动。</translation>
    </message>
    <message id="error.board-planning.todo">
        <source>Try again when that chapter is planned.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>等这一章规划好后再试。</translation>
    </message>
    <message id="error.book-ambiguous">
        <source>More than one book is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>有多本书叫“{name}”。</translation>
    </message>
    <message id="error.book-ambiguous.todo">
        <source>Use its id from “mangakai books”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请使用 mangakai books 中的编号。</translation>
    </message>
    <message id="error.book-not-found">
        <source>No book is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有名为“{name}”的书。</translation>
    </message>
    <message id="error.book-not-found.todo">
        <source>“mangakai books” lists them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用 mangakai books 可列出全部。</translation>
    </message>
    <message id="error.book-published">
        <source>“{title}” can still be read by others: it is published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”仍可被他人阅读：它已发布。</translation>
    </message>
    <message id="error.book-published.todo">
        <source>Unpublish it first, then delete it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先取消发布，再删除。</translation>
    </message>
    <message id="error.bucket-name-invalid">
        <source>“{bucket}” cannot be the name of a bucket.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{bucket}”不能作为存储桶名称。</translation>
    </message>
    <message id="error.bucket-name-invalid.todo">
        <source>A name has 3 to 63 lower-case letters, digits, dots and hyphens. Give the bucket&apos;s name alone, without an address.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>名称为 3 到 63 个小写字母、数字、点和连字符。只填存储桶名称，不要填地址。</translation>
    </message>
    <message id="error.bug">
        <source>Something broke that should not: {details}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>发生了不该发生的错误：{details}。</translation>
    </message>
    <message id="error.bug.todo">
        <source>Try it again; if it happens again, report it with the log.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重试；若再次发生，请附日志反馈。</translation>
    </message>
    <message id="error.bundle-damaged">
        <source>“{name}” is damaged: a part of it is missing or was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”已损坏：有一部分缺失或被改动。</translation>
    </message>
    <message id="error.bundle-damaged.todo">
        <source>Copy or export it once more. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新复制或导出一次。没有导入任何内容。</translation>
    </message>
    <message id="error.bundle-lies">
        <source>“{name}” contradicts itself: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”的内容自相矛盾：{part}</translation>
    </message>
    <message id="error.bundle-lies.todo">
        <source>Export the book once more where it was made. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在制作它的地方重新导出。没有导入任何内容。</translation>
    </message>
    <message id="error.bundle-newer">
        <source>“{name}” was made by a newer MangakAI ({program}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”由更新版本的 MangakAI（{program}）制作。</translation>
    </message>
    <message id="error.bundle-newer.todo">
        <source>Update MangakAI, then import it again. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请更新 MangakAI 后再导入。没有导入任何内容。</translation>
    </message>
    <message id="error.bundle-not-one">
        <source>“{name}” is not a MangakAI book file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”不是 MangakAI 的书籍文件。</translation>
    </message>
    <message id="error.bundle-not-one.todo">
        <source>Choose a .mangakai file that was exported from MangakAI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择由 MangakAI 导出的 .mangakai 文件。</translation>
    </message>
    <message id="error.bundle-picture">
        <source>“{name}” holds a picture that is none: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”中有一张图无法作为图片读取：{part}</translation>
    </message>
    <message id="error.bundle-picture.todo">
        <source>Export the book once more where it was made. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在制作它的地方重新导出。没有导入任何内容。</translation>
    </message>
    <message id="error.bundle-too-big">
        <source>“{name}” holds more than can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”的内容超出可读取的范围。</translation>
    </message>
    <message id="error.bundle-too-big.todo">
        <source>Use only a file from a source you trust. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请只使用来源可信的文件。没有导入任何内容。</translation>
    </message>
    <message id="error.bundle-unsafe">
        <source>“{name}” holds something that is in no book file: {part}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”含有书籍文件中不该有的内容：{part}</translation>
    </message>
    <message id="error.bundle-unsafe.todo">
        <source>Use only a file from a source you trust. Nothing was imported.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请只使用来源可信的文件。没有导入任何内容。</translation>
    </message>
    <message id="error.cap-reached">
        <source>The next call would pass what may be spent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>下一次调用会超过允许的花费。</translation>
    </message>
    <message id="error.cap-reached.todo">
        <source>Raise the cap to go on. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>提高上限后可继续。请求没有发送。</translation>
    </message>
    <message id="error.cast-choice">
        <source>{value} is not possible for {option}: it goes from {least} to {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option}不能是{value}，范围为{least}到{most}。</translation>
    </message>
    <message id="error.cast-choice.todo">
        <source>Choose a value within the range.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择范围内的值。</translation>
    </message>
    <message id="error.cast-cut">
        <source>The service’s answer about the cast broke off. The built-in writer completed the cast.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>服务关于人物表的回答中断了，其余由内置的写作器补全。</translation>
    </message>
    <message id="error.cast-cut.todo">
        <source>Look through the cast, and merge or change what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请看看人物表，合并或改掉不对的地方。</translation>
    </message>
    <message id="error.cast-invented-names">
        <source>The service put {names} into the cast, who are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>服务在人物表里写了小说里没有的 {names}，已经略去。</translation>
    </message>
    <message id="error.cast-invented-names.todo">
        <source>Look through the cast, and add or merge whom you miss.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请看看人物表，补上或合并缺少的人物。</translation>
    </message>
    <message id="error.catalogue-broken">
        <source>The catalogue of models in {path} cannot be used (at {place}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法使用 {path} 中的模型目录（位置：{place}）。</translation>
    </message>
    <message id="error.catalogue-broken.todo">
        <source>Mend that place, or leave the file out in the settings; the built-in catalogue holds until then.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请修正该处，或在设置中不再使用此文件；在此之前使用内置目录。</translation>
    </message>
    <message id="error.catalogue-unreadable">
        <source>The catalogue of models in {path} cannot be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法读取 {path} 中的模型目录。</translation>
    </message>
    <message id="error.catalogue-unreadable.todo">
        <source>Check the name and that you may open it, or leave the file out in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查文件名以及是否有权打开，或在设置中不再使用此文件。</translation>
    </message>
    <message id="error.changed-meanwhile">
        <source>The book has changed since, so this cannot be done or undone any more.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>这本书后来又有改动，无法再执行或撤销这一步。</translation>
    </message>
    <message id="error.changed-meanwhile.todo">
        <source>Nothing was changed. Look at it again and edit what is there now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>没有任何改动。请重新查看并编辑现在的内容。</translation>
    </message>
    <message id="error.chapter-before-made">
        <source>Chapter {chapter} comes before chapter {last}, which is made already, and pages are numbered on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章在已制作的第{last}章之前，而页码是顺次编排的。</translation>
    </message>
    <message id="error.chapter-before-made.todo">
        <source>Go on with a chapter after chapter {last}, or make a new book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请从第{last}章之后的章节继续，或新建一本书。</translation>
    </message>
    <message id="error.chapter-not-found">
        <source>The story has no chapter {chapter}; it has {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>故事没有第{chapter}章，共有{most}章。</translation>
    </message>
    <message id="error.chapter-not-found.todo">
        <source>Choose a chapter from 1 to {most}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请选择第1章到第{most}章。</translation>
    </message>
    <message id="error.chapter-one-half">
        <source>Chapter {chapter} cannot be split here: one side would be empty.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章不能在此拆分，否则有一边为空。</translation>
    </message>
    <message id="error.chapter-one-half.todo">
        <source>Choose a place inside the chapter’s text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择章节正文中的位置。</translation>
    </message>
    <message id="error.chapter-planned">
        <source>Chapter {chapter} is already part of the manga or its script.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章已经进入漫画或脚本。</translation>
    </message>
    <message id="error.chapter-planned.todo">
        <source>Choose a chapter that is not written or drawn yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择尚未编写或绘制的章节。</translation>
    </message>
    <message id="error.chapters-one-book">
        <source>--chapters was given for {count} books.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>对 {count} 本书同时使用了 --chapters。</translation>
    </message>
    <message id="error.chapters-one-book.todo">
        <source>Make one book at a time, or add --as chapters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请一次只做一本书，或加上 --as chapters。</translation>
    </message>
    <message id="error.character-not-found">
        <source>The cast has nobody called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>角色表里没有“{name}”。</translation>
    </message>
    <message id="error.character-not-found.todo">
        <source>Look at the cast again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新查看角色表，它可能已经改变。</translation>
    </message>
    <message id="error.child-broke">
        <source>This step broke: {details}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>此步骤出错：{details}。</translation>
    </message>
    <message id="error.child-broke.todo">
        <source>Try it again; if it happens again, report it with the log.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重试；若再次发生，请附日志反馈。</translation>
    </message>
    <message id="error.child-died">
        <source>The process that did this step ended unexpectedly.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>执行此步骤的进程意外结束。</translation>
    </message>
    <message id="error.child-died.todo">
        <source>Try it again; close other programs if memory is short.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重试；若内存不足，请关闭其他程序。</translation>
    </message>
    <message id="error.comfyui-not-running">
        <source>ComfyUI does not answer at {address}. Nothing was drawn.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI 在 {address} 没有响应。没有绘制任何内容。</translation>
    </message>
    <message id="error.comfyui-not-running.todo">
        <source>Start ComfyUI, or set its address in the settings. What waits is drawn then.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>启动 ComfyUI，或在设置中填写它的地址。等待中的格随后会继续绘制。</translation>
    </message>
    <message id="error.comfyui-out-of-memory">
        <source>The graphics card ran out of memory at the node “{node}” of the workflow.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>显卡显存不足，工作流停在节点“{node}”。</translation>
    </message>
    <message id="error.comfyui-out-of-memory.todo">
        <source>Close other programs that use the graphics card, or choose a smaller size.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>关闭其他占用显卡的程序，或选择更小的尺寸。</translation>
    </message>
    <message id="error.comfyui-stopped">
        <source>The drawing was stopped in ComfyUI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>这张图在 ComfyUI 中被停止。</translation>
    </message>
    <message id="error.comfyui-stopped.todo">
        <source>Draw it again when ComfyUI is free.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>等 ComfyUI 空闲后再重画。</translation>
    </message>
    <message id="error.comfyui-too-slow">
        <source>ComfyUI had not finished the picture after {waited_s} s, so it was stopped.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>过了 {waited_s} 秒 ComfyUI 仍未画完，因此已停止这张图。</translation>
    </message>
    <message id="error.comfyui-too-slow.todo">
        <source>Allow ComfyUI more time in the settings, or use a smaller size or a faster workflow.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在设置中给 ComfyUI 更长的时间，或改用更小的尺寸、更快的工作流。</translation>
    </message>
    <message id="error.comfyui-went-away">
        <source>ComfyUI stopped drawing before the picture was finished: it was closed or started again, or its queue was cleared.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>ComfyUI 在图画完之前停止了：它被关闭、重新启动，或队列被清空。</translation>
    </message>
    <message id="error.comfyui-went-away.todo">
        <source>It will be drawn again. Look at ComfyUI&apos;s own window if this happens often.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>这一格会重新绘制。如果经常发生，请查看 ComfyUI 自己的窗口。</translation>
    </message>
    <message id="error.details">
        <source>Details</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>详情</translation>
    </message>
    <message id="error.disk-full">
        <source>The disk is full: {path} could not be written. Everything drawn before is safe.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>磁盘已满，无法写入 {path}。此前画好的内容都在。</translation>
    </message>
    <message id="error.disk-full.todo">
        <source>Free some space, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请腾出空间后继续。</translation>
    </message>
    <message id="error.export-empty">
        <source>There is no picture to write.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>没有可写出的图片。</translation>
    </message>
    <message id="error.export-empty.todo">
        <source>Draw panels first, then export.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先绘制，再导出。</translation>
    </message>
    <message id="error.export-is-folder">
        <source>{path} is a folder; a {format} is one file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 是文件夹，而 {format} 是单个文件。</translation>
    </message>
    <message id="error.export-is-folder.todo">
        <source>Name a file in it, for example book.{format}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请在其中指定文件名，例如 book.{format}。</translation>
    </message>
    <message id="error.export-no-cast">
        <source>“{title}” has no cast yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》还没有角色表。</translation>
    </message>
    <message id="error.export-no-cast.todo">
        <source>Find the cast first, then export it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先识别角色，再导出。</translation>
    </message>
    <message id="error.export-no-script">
        <source>“{title}” has no script yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》还没有脚本。</translation>
    </message>
    <message id="error.export-no-script.todo">
        <source>Write the script first, then export it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先编写脚本，再导出。</translation>
    </message>
    <message id="error.export-nothing-drawn">
        <source>No panel of “{title}” is drawn yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》还没有画好的格。</translation>
    </message>
    <message id="error.export-nothing-drawn.todo">
        <source>Draw panels first, then export.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先绘制，再导出。</translation>
    </message>
    <message id="error.holder-ended">
        <source>The MangakAI that had this library open ended before it answered: {path}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>打开这个书库的 MangakAI 在答复之前就结束了：{path}。</translation>
    </message>
    <message id="error.holder-ended.todo">
        <source>Nothing finished is lost. Look with “mangakai tasks”, go on with “mangakai resume”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>已完成的内容都在。用 mangakai tasks 查看，用 mangakai resume 继续。</translation>
    </message>
    <message id="error.key-malformed">
        <source>The key {name} cannot be one: it is empty, or holds spaces, line breaks or letters that keys never have. It was not sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>密钥 {name} 不像是密钥：内容为空，或含有空格、换行等密钥中不会出现的字符。密钥没有发送出去。</translation>
    </message>
    <message id="error.key-malformed.todo">
        <source>Copy the whole key from the service&apos;s page again and paste it alone.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请从服务的页面重新复制完整的密钥，只粘贴密钥本身。</translation>
    </message>
    <message id="error.key-missing">
        <source>{provider} needs a key, and there is none.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 需要密钥，但还没有设置。</translation>
    </message>
    <message id="error.key-missing.todo">
        <source>Add the key in the settings, or set the environment variable {variable}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请在设置里添加密钥，或设置环境变量 {variable}。</translation>
    </message>
    <message id="error.key-not-allowed">
        <source>{provider} knows the key, but does not allow this with it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 认得这个密钥，但不允许用它做这件事。</translation>
    </message>
    <message id="error.key-not-allowed.todo">
        <source>Check on the page of the service what the key may do, or use another key.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在该服务的网站查看密钥的权限，或换一个密钥。</translation>
    </message>
    <message id="error.key-rejected">
        <source>The key was rejected by {provider}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>密钥未被 {provider} 接受。</translation>
    </message>
    <message id="error.key-rejected.todo">
        <source>Check that it is whole and belongs to this service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请确认密钥完整，且属于该服务。</translation>
    </message>
    <message id="error.key-too-long">
        <source>The key {name} is longer than {most} letters, more than a keychain keeps.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>密钥 {name} 超过 {most} 个字符，钥匙串无法保存。</translation>
    </message>
    <message id="error.key-too-long.todo">
        <source>Check that only the key was pasted.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请确认粘贴的只有密钥本身。</translation>
    </message>
    <message id="error.keychain-refused">
        <source>The system&apos;s keychain refused the key {name} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>系统钥匙串拒绝了对密钥 {name} 的访问（{reason}）。</translation>
    </message>
    <message id="error.keychain-refused.todo">
        <source>Unlock the keychain, allow MangakAI to use it, and try again; or set the environment variable {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请解锁钥匙串并允许 MangakAI 使用，然后重试；或设置环境变量 {name}。</translation>
    </message>
    <message id="error.keychain-silent">
        <source>The system&apos;s keychain did not answer within {seconds} s, so the key {name} is not known.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>系统钥匙串在 {seconds} 秒内没有响应，无法得知密钥 {name}。</translation>
    </message>
    <message id="error.keychain-silent.todo">
        <source>Unlock the keychain and try again, or set the environment variable {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请解锁钥匙串后重试，或设置环境变量 {name}。</translation>
    </message>
    <message id="error.library-broken">
        <source>{path} is not a library that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 不是可读取的书库。</translation>
    </message>
    <message id="error.library-broken.todo">
        <source>Move it aside and put back a copy from the folder “backups”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请把它移开，并从 backups 文件夹恢复副本。</translation>
    </message>
    <message id="error.library-busy">
        <source>Another program keeps {path} busy.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>另一个程序正占用 {path}。</translation>
    </message>
    <message id="error.library-busy.todo">
        <source>Close it, or wait a moment, and try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请关闭它或稍等后再试。</translation>
    </message>
    <message id="error.library-closed">
        <source>The library {path} is being closed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>书库 {path} 正在关闭。</translation>
    </message>
    <message id="error.library-closed.todo">
        <source>Open it again; unfinished work goes on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>重新打开即可，未完成的工作会继续。</translation>
    </message>
    <message id="error.library-in-use">
        <source>Another MangakAI has this library open: {path}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>另一个 MangakAI 已打开这个书库：{path}。</translation>
    </message>
    <message id="error.library-in-use.todo">
        <source>Use that one, close it, or name another library with --library.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请使用那个窗口、关闭它，或用 --library 指定其他书库。</translation>
    </message>
    <message id="error.library-too-new">
        <source>The library {path} was made by a newer MangakAI (form {version}; this one knows {known}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>书库 {path} 由更新版本的 MangakAI 创建（格式 {version}，本版本只认识 {known}）。</translation>
    </message>
    <message id="error.library-too-new.todo">
        <source>Install the newer MangakAI, or name another library.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请安装新版 MangakAI，或指定其他书库。</translation>
    </message>
    <message id="error.line-empty">
        <source>A line needs words.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>台词不能为空。</translation>
    </message>
    <message id="error.line-empty.todo">
        <source>Write something, or delete the line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请输入内容，或删除这一行。</translation>
    </message>
    <message id="error.line-inside">
        <source>Only the first or the last line of a scene can go to its neighbour.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>只有场景的第一行或最后一行可以移到相邻的场景。</translation>
    </message>
    <message id="error.line-inside.todo">
        <source>Move it to the scene&apos;s edge first, or split the scene there.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先把它移到场景的开头或结尾，或在此处拆分场景。</translation>
    </message>
    <message id="error.line-not-found">
        <source>Scene {scene} of chapter {chapter} has no line {line}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章场景{scene}没有第{line}行。</translation>
    </message>
    <message id="error.line-not-found.todo">
        <source>Look at the script again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新查看脚本，它可能已经改变。</translation>
    </message>
    <message id="error.line-stays">
        <source>That line of panel {panel} cannot go to its neighbour: the two do not share a border in the story, or nothing would be left.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格的这句无法移到相邻格：两格在故事中不相邻，或移走后没有内容。</translation>
    </message>
    <message id="error.line-stays.todo">
        <source>Merge the two panels, or move the line in the script.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>合并这两格，或在脚本中移动这一句。</translation>
    </message>
    <message id="error.lines-apart">
        <source>In the story, other lines stand between these two.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在故事里，这两行之间还有别的行。</translation>
    </message>
    <message id="error.lines-apart.todo">
        <source>Join lines that follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请合并在故事中相邻的行。</translation>
    </message>
    <message id="error.link-ended">
        <source>The link to “{title}” has ended.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”的链接已失效。</translation>
    </message>
    <message id="error.link-ended.todo">
        <source>Publish it again for a new link; only its first page is sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>重新发布即可获得新链接；只会发送首页文件。</translation>
    </message>
    <message id="error.link-too-long">
        <source>A signed link lasts at most {days} days.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>签名链接最长有效 {days} 天。</translation>
    </message>
    <message id="error.link-too-long.todo">
        <source>Choose a shorter time, or make the folder public and use its address.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>选择更短的时间，或将文件夹设为公开并使用其地址。</translation>
    </message>
    <message id="error.look-not-found">
        <source>{name} has no change of look in chapter {chapter}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} 在第 {chapter} 章没有造型变化。</translation>
    </message>
    <message id="error.look-not-found.todo">
        <source>Look at the cast again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新查看角色，可能已有变动。</translation>
    </message>
    <message id="error.model-ended">
        <source>The model “{model}” of {provider} ended on {on}. Nothing was sent and nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的模型“{model}”已于 {on} 停止服务。没有发送，也未产生费用。</translation>
    </message>
    <message id="error.model-ended.todo">
        <source>Choose {successor} or another model in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请在设置里改用 {successor} 或其他模型。</translation>
    </message>
    <message id="error.model-gone">
        <source>{provider} does not have the model “{model}” any more, or not for this key. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 已没有模型“{model}”，或此密钥不能使用它。未产生费用。</translation>
    </message>
    <message id="error.model-gone.todo">
        <source>Choose another model in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在设置里选择其他模型。</translation>
    </message>
    <message id="error.name-empty">
        <source>A character needs a name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>角色需要名字。</translation>
    </message>
    <message id="error.name-empty.todo">
        <source>Write a name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请输入名字。</translation>
    </message>
    <message id="error.name-taken">
        <source>Somebody else is called “{name}” already.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”已经是别人的名字。</translation>
    </message>
    <message id="error.name-taken.todo">
        <source>Choose another name, or join the two if they are one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请换一个名字；如果是同一个人，请合并两者。</translation>
    </message>
    <message id="error.no-artist">
        <source>“{provider}” does not draw pictures.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{provider}”不能绘图。</translation>
    </message>
    <message id="error.no-artist.todo">
        <source>Choose another artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择其他画师。</translation>
    </message>
    <message id="error.no-chapter-chosen">
        <source>No chapter of “{title}” is left to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》没有需要处理的章节。</translation>
    </message>
    <message id="error.no-chapter-chosen.todo">
        <source>Choose chapters, or take one back in that is left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择章节，或恢复被略去的章节。</translation>
    </message>
    <message id="error.no-keychain">
        <source>This system has no keychain that could keep the key {name}. It was not kept.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>此系统没有可保存密钥 {name} 的钥匙串，密钥未保存。</translation>
    </message>
    <message id="error.no-keychain.todo">
        <source>Set the environment variable {name} before starting MangakAI, or switch on the system&apos;s keychain.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请在启动 MangakAI 前设置环境变量 {name}，或启用系统的钥匙串。</translation>
    </message>
    <message id="error.no-writer">
        <source>“{provider}” does not write.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{provider}”不能写剧本。</translation>
    </message>
    <message id="error.no-writer.todo">
        <source>Choose another writer.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择别的写作服务。</translation>
    </message>
    <message id="error.not-published">
        <source>“{title}” is not published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”没有发布。</translation>
    </message>
    <message id="error.not-published.todo">
        <source>`mangakai published` lists what is.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>`mangakai published` 会列出已发布的内容。</translation>
    </message>
    <message id="error.not-whole">
        <source>“{title}” is not published as a whole yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”尚未完整发布。</translation>
    </message>
    <message id="error.not-whole.todo">
        <source>Resume the task, or publish it again; what is there already is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>继续任务或重新发布；已有的内容不会重发。</translation>
    </message>
    <message id="error.not-writable">
        <source>{path} cannot be written.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法写入 {path}。</translation>
    </message>
    <message id="error.not-writable.todo">
        <source>Choose another folder, or allow writing to this one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择其他文件夹，或允许写入。</translation>
    </message>
    <message id="error.nothing-to-draw">
        <source>“{title}” has no panel that is still to be drawn. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》没有待绘制的格。未产生费用。</translation>
    </message>
    <message id="error.nothing-to-draw.todo">
        <source>Redraw a panel, or plan more chapters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>重画某一格，或规划更多章节。</translation>
    </message>
    <message id="error.nothing-to-retry">
        <source>“{title}” has no failed step.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》没有失败的步骤。</translation>
    </message>
    <message id="error.nothing-to-retry.todo">
        <source>There is nothing to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>无需处理。</translation>
    </message>
    <message id="error.nothing-to-run">
        <source>“{title}” is done; nothing of it is left to do.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”已全部完成，没有剩余的工作。</translation>
    </message>
    <message id="error.nothing-to-run.todo">
        <source>Redraw single panels instead; drawn panels are never drawn twice.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>如需更改请重画单格；已画好的格不会重复绘制。</translation>
    </message>
    <message id="error.nothing-unknown">
        <source>“{title}” has nothing to decide.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”没有需要决定的内容。</translation>
    </message>
    <message id="error.nothing-unknown.todo">
        <source>Failed panels are tried again with “retry”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>失败的格可用 retry 重试。</translation>
    </message>
    <message id="error.other-version">
        <source>The MangakAI that has this library open is of another version.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>打开这个书库的 MangakAI 是另一个版本。</translation>
    </message>
    <message id="error.other-version.todo">
        <source>Close it and try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请关闭它后重试。</translation>
    </message>
    <message id="error.out-of-memory">
        <source>There was not enough memory for this step.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>内存不足，无法完成此步骤。</translation>
    </message>
    <message id="error.out-of-memory.todo">
        <source>Close other programs and try it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message id="error.outcome-unknown">
        <source>The call to {provider} was sent, but no answer came back. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>已向 {provider} 发送请求，但没有收到结果，可能已经计费。</translation>
    </message>
    <message id="error.outcome-unknown.todo">
        <source>Check your account, then draw it again or leave it out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先检查账户，再决定重画或跳过。</translation>
    </message>
    <message id="error.page-full">
        <source>That page would hold more than {most} panels. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>这一页会超过 {most} 格。未做改动。</translation>
    </message>
    <message id="error.page-full.todo">
        <source>Begin a new page, or move the panel elsewhere.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>新开一页，或把这一格移到别处。</translation>
    </message>
    <message id="error.panel-busy">
        <source>Panel {panel} waits to be drawn or is being drawn. Nothing was changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格正在等待绘制或正在绘制。未做改动。</translation>
    </message>
    <message id="error.panel-busy.todo">
        <source>Cancel its task, or wait until it is drawn.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>取消对应任务，或等它画完。</translation>
    </message>
    <message id="error.panel-crowded">
        <source>Panel {panel} would show more than {most} characters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格会超过 {most} 个角色。</translation>
    </message>
    <message id="error.panel-crowded.todo">
        <source>Take somebody out first, or split the panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先移出一位，或拆分这一格。</translation>
    </message>
    <message id="error.panel-last">
        <source>Panel {panel} is the only one of its chapter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格是本章唯一的一格。</translation>
    </message>
    <message id="error.panel-last.todo">
        <source>Leave the chapter out in the story instead.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>可改为在故事中略去这一章。</translation>
    </message>
    <message id="error.panel-not-found">
        <source>There is no panel {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有第 {name} 格。</translation>
    </message>
    <message id="error.panel-not-found.todo">
        <source>Name it by its number through the book, or page.panel (3.2).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请用全书序号，或“页.格”（3.2）来指定。</translation>
    </message>
    <message id="error.panel-not-stuck">
        <source>Panel {panel} has no drawing that was declined or failed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格没有被拒绝或失败的绘制。</translation>
    </message>
    <message id="error.panel-not-stuck.todo">
        <source>Redraw it instead.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请改用重画。</translation>
    </message>
    <message id="error.panel-one-half">
        <source>Panel {panel} cannot be cut there: one half would hold nothing of the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格无法在此拆分：有一半会没有故事内容。</translation>
    </message>
    <message id="error.panel-one-half.todo">
        <source>Choose a line further in, or add a panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>选择更靠中间的一句，或添加一格。</translation>
    </message>
    <message id="error.panel-other-chapter">
        <source>Page {page} belongs to another chapter than panel {panel}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页与第 {panel} 格不在同一章。</translation>
    </message>
    <message id="error.panel-other-chapter.todo">
        <source>Move the panel within its chapter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在本章之内移动。</translation>
    </message>
    <message id="error.panels-apart">
        <source>Panel {panel} and the next one do not follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {panel} 格与下一格在故事中不相连。</translation>
    </message>
    <message id="error.panels-apart.todo">
        <source>Move them side by side as the story has them, then merge.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>先按故事顺序把它们移到一起，再合并。</translation>
    </message>
    <message id="error.panels-out-of-range">
        <source>{panels} panels cannot be made of this story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>这个故事无法做成 {panels} 格。</translation>
    </message>
    <message id="error.panels-out-of-range.todo">
        <source>Choose {least} to {most}, or auto.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请选择 {least} 到 {most}，或 auto。</translation>
    </message>
    <message id="error.picture-gone">
        <source>A picture of the book is no longer in the library: {path}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>书中的一张图片已不在书库中：{path}</translation>
    </message>
    <message id="error.picture-gone.todo">
        <source>Bring the file back from a backup, or draw that panel again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请从备份中恢复该文件，或重画这一格。</translation>
    </message>
    <message id="error.picture-heic">
        <source>This HEIC picture cannot be decoded.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>无法解码这张 HEIC 图片。</translation>
    </message>
    <message id="error.picture-heic.todo">
        <source>Save it as JPEG or PNG first; phones and Photos can export it so.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先另存为 JPEG 或 PNG；手机和“照片”应用都可以这样导出。</translation>
    </message>
    <message id="error.picture-too-large">
        <source>This picture has more than {most} million pixels.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>这张图片超过 {most} 百万像素。</translation>
    </message>
    <message id="error.picture-too-large.todo">
        <source>Make it smaller first; 8000 pixels on its longer side are more than enough.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先缩小；长边 8000 像素就足够了。</translation>
    </message>
    <message id="error.picture-unreadable">
        <source>{path} is not a picture that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 不是可读取的图片。</translation>
    </message>
    <message id="error.picture-unreadable.todo">
        <source>Use a PNG, JPEG or WebP picture.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请使用 PNG、JPEG 或 WebP 图片。</translation>
    </message>
    <message id="error.prompt-unknown-part">
        <source>The prompt {path} names the part {part}, which there is not.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>提示词 {path} 用到了不存在的部分 {part}。</translation>
    </message>
    <message id="error.prompt-unknown-part.todo">
        <source>Use these parts: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>可用的部分：{valid}。</translation>
    </message>
    <message id="error.prompt-unreadable">
        <source>The prompt file {path} cannot be read as text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法将提示词文件 {path} 读作文本。</translation>
    </message>
    <message id="error.prompt-unreadable.todo">
        <source>Save it as UTF-8 text of at most 64 kB, or remove it; then the built-in prompt is used.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请将其存为不超过 64 kB 的 UTF-8 文本；或删除它，改用内置提示词。</translation>
    </message>
    <message id="error.quota-used-up">
        <source>The quota of this {provider} account is used up, or it has none for this model. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>此 {provider} 账户的配额已用完，或没有这个模型的配额。未产生费用。</translation>
    </message>
    <message id="error.quota-used-up.todo">
        <source>Wait until it is renewed, raise it on the page of the service, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请等配额恢复，在该服务的网站提高配额，或改用其他服务。</translation>
    </message>
    <message id="error.region-not-served">
        <source>{provider} does not serve the place this computer calls from.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 不为这台电脑所在的地区提供服务。</translation>
    </message>
    <message id="error.region-not-served.todo">
        <source>Use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请改用其他服务。</translation>
    </message>
    <message id="error.request-too-large">
        <source>The request with its pictures is larger than {provider} takes. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请求连同图片超出了 {provider} 的大小限制，未产生费用。</translation>
    </message>
    <message id="error.request-too-large.todo">
        <source>Use fewer or smaller reference pictures, or a shorter text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请减少或缩小参考图片，或缩短文本。</translation>
    </message>
    <message id="error.request-unreadable">
        <source>Something spoke to MangakAI in a way it does not understand.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>收到了 MangakAI 无法理解的请求。</translation>
    </message>
    <message id="error.request-unreadable.todo">
        <source>Use the “mangakai” command to speak to an open MangakAI.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请用 mangakai 命令与已打开的 MangakAI 通信。</translation>
    </message>
    <message id="error.scene-mixed">
        <source>The lines of scene {scene} are not in the story&apos;s order, so it cannot be split here.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>场景{scene}的行与故事顺序不同，无法在此拆分。</translation>
    </message>
    <message id="error.scene-mixed.todo">
        <source>Move the lines back first, or split at another line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先把行移回原位，或在别处拆分。</translation>
    </message>
    <message id="error.scene-not-found">
        <source>Chapter {chapter} has no scene {scene}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第{chapter}章没有场景{scene}。</translation>
    </message>
    <message id="error.scene-not-found.todo">
        <source>Look at the script again: it may have changed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新查看脚本，它可能已经改变。</translation>
    </message>
    <message id="error.scene-one-half">
        <source>The scene cannot be split before its first line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>不能在第一行之前拆分场景。</translation>
    </message>
    <message id="error.scene-one-half.todo">
        <source>Choose a later line of scene {scene}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请在场景{scene}中选择后面的行。</translation>
    </message>
    <message id="error.scenes-apart">
        <source>In the story, other scenes stand between scene {scene} and the next one.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>在故事里，场景{scene}与下一个场景之间还有别的场景。</translation>
    </message>
    <message id="error.scenes-apart.todo">
        <source>Join scenes that follow each other in the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请合并在故事中相邻的场景。</translation>
    </message>
    <message id="error.script-damaged">
        <source>“{name}” is no script that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”不是可读取的脚本。</translation>
    </message>
    <message id="error.script-damaged.todo">
        <source>Export the script again as JSON, Fountain or Markdown.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新把脚本导出为 JSON、Fountain 或 Markdown。</translation>
    </message>
    <message id="error.script-empty">
        <source>No line of a script was found in {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>在{name}中没有找到任何台词。</translation>
    </message>
    <message id="error.script-empty.todo">
        <source>Check that the file is a script, or open it as a story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请确认文件是脚本，或作为故事打开。</translation>
    </message>
    <message id="error.script-invented-lines">
        <source>Chapter {chapter}: the service wrote {lines} lines that are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {chapter} 章：服务写了 {lines} 行小说里没有的内容，已经略去。</translation>
    </message>
    <message id="error.script-invented-lines.todo">
        <source>Nothing has to be done. If there are many, use another model.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>不用做什么。如果很多，请换一个模型。</translation>
    </message>
    <message id="error.script-invented-names">
        <source>Chapter {chapter}: the service named {names}, who are not in the story. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {chapter} 章：服务提到了小说里没有的 {names}，已经略去。</translation>
    </message>
    <message id="error.script-invented-names.todo">
        <source>Look at who speaks in the script, and change what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在剧本里看看是谁在说话，改掉不对的地方。</translation>
    </message>
    <message id="error.script-kind-unknown">
        <source>{name} is no script that can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}不是可以读取的脚本。</translation>
    </message>
    <message id="error.script-kind-unknown.todo">
        <source>Choose a file with one of these endings: {kinds}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请选择以下格式的文件：{kinds}</translation>
    </message>
    <message id="error.script-left-out">
        <source>Chapter {chapter}: the service left out {sentences} of {all} sentences, also when it was asked again. The built-in writer told them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {chapter} 章：服务漏掉了 {all} 句中的 {sentences} 句，再次询问后仍然如此。这些由内置的写作器写成。</translation>
    </message>
    <message id="error.script-left-out.todo">
        <source>Look at these scenes in the script, and change what you do not like.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在剧本里看看这些场景，改掉不满意的地方。</translation>
    </message>
    <message id="error.script-not-found">
        <source>Chapter {chapter} has no script yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {chapter} 章还没有脚本。</translation>
    </message>
    <message id="error.script-not-found.todo">
        <source>Let the task write it first.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先让任务写出脚本。</translation>
    </message>
    <message id="error.service-address">
        <source>The {setting} of {provider} cannot be used: “{address}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的{setting}无法使用：“{address}”。</translation>
    </message>
    <message id="error.service-address.todo">
        <source>Correct it in the settings, then resume.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在设置里改正，然后继续。</translation>
    </message>
    <message id="error.service-busy">
        <source>{provider} answered that it is too busy right now. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 回复当前过于繁忙，未产生费用。</translation>
    </message>
    <message id="error.service-busy.todo">
        <source>Try again in a few minutes, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>几分钟后再试，或改用其他服务。</translation>
    </message>
    <message id="error.service-lost">
        <source>Sent to {provider}, but no answer came back: {reason}. It may have been charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>已发送到 {provider}，但没有收到结果：{reason}。可能已经计费。</translation>
    </message>
    <message id="error.service-lost.todo">
        <source>Check the usage page of the service, then decide whether to send it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请先查看该服务的用量页面，再决定是否重新发送。</translation>
    </message>
    <message id="error.service-refused">
        <source>The model of {provider} declined this: {reason}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的模型拒绝了这一项：{reason}。</translation>
    </message>
    <message id="error.service-refused.todo">
        <source>Say it another way, or use another service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>换个说法，或改用其他服务。</translation>
    </message>
    <message id="error.service-rejected">
        <source>{provider} does not take this request: “{details}”. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 不接受这个请求：“{details}”。未产生费用。</translation>
    </message>
    <message id="error.service-rejected.todo">
        <source>Sending it again changes nothing. Change what it names, or use another model or service.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>原样重发不会有结果。请修改其中提到的内容，或改用其他模型或服务。</translation>
    </message>
    <message id="error.service-unreachable">
        <source>{provider} could not be reached: {reason}. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法连接到 {provider}：{reason}。未产生费用。</translation>
    </message>
    <message id="error.service-unreachable.todo">
        <source>Check the network and the address in the settings, then try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查网络和设置里的地址，然后再试。</translation>
    </message>
    <message id="error.settings-set-aside">
        <source>The settings in {path} cannot be used (at {place}). The file was kept as “{kept}”; the defaults hold for now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 中的设置无法使用（位置：{place}）。文件已保留为“{kept}”，暂时使用默认设置。</translation>
    </message>
    <message id="error.settings-set-aside.todo">
        <source>Choose your settings again, or mend that file and put it back under its old name.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新选择设置，或修好该文件后改回原来的名称。</translation>
    </message>
    <message id="error.settings-unreadable">
        <source>The settings in {path} cannot be read; the defaults hold for now.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法读取 {path} 中的设置，暂时使用默认设置。</translation>
    </message>
    <message id="error.settings-unreadable.todo">
        <source>Check that you may open the file, then start MangakAI again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请确认有权打开该文件，然后重新启动 MangakAI。</translation>
    </message>
    <message id="error.sheet-needs-character">
        <source>A model sheet of a book needs the book and the character.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>书中的设定图需要同时指定书和角色。</translation>
    </message>
    <message id="error.sheet-needs-character.todo">
        <source>Give both: --book BOOK --character NAME.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请同时给出：--book BOOK --character NAME。</translation>
    </message>
    <message id="error.sheet-needs-picture">
        <source>There is no picture to clean, or no place to write it to.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>没有要清理的图片，或没有指定写入位置。</translation>
    </message>
    <message id="error.sheet-needs-picture.todo">
        <source>Give a picture and a file: mangakai sheet IMAGE -o FILE.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请给出图片和文件：mangakai sheet IMAGE -o FILE。</translation>
    </message>
    <message id="error.sheet-not-found">
        <source>There is no model sheet {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有设定图 {name}。</translation>
    </message>
    <message id="error.sheet-not-found.todo">
        <source>Look at the character&apos;s sheets again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新查看该角色的设定图。</translation>
    </message>
    <message id="error.site-not-public">
        <source>The book is there, but {url} answers {status}: readers cannot open it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>书已上传，但 {url} 返回 {status}：读者打不开。</translation>
    </message>
    <message id="error.site-not-public.todo">
        <source>Let everybody read the folder by a bucket policy (docs/publishing.md), set the public address, or use a link that expires.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用存储桶策略允许所有人读取该文件夹（见 docs/publishing.md）、设置公开地址，或使用有期限的链接。</translation>
    </message>
    <message id="error.site-not-reached">
        <source>The book is there, but {url} could not be reached from here ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>书已上传，但从本机无法访问 {url}（{reason}）。</translation>
    </message>
    <message id="error.site-not-reached.todo">
        <source>Check the public address in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>检查设置中的公开地址。</translation>
    </message>
    <message id="error.step-too-slow">
        <source>A step took longer than {seconds} s and was stopped.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>一个步骤超过 {seconds} 秒，已被停止。</translation>
    </message>
    <message id="error.step-too-slow.todo">
        <source>Try it again; if it stays slow, use fewer or shorter panels.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重试；若仍然很慢，请减少格数或缩短内容。</translation>
    </message>
    <message id="error.still-planning">
        <source>Other chapters of “{title}” are still being planned.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》的其他章节仍在规划中。</translation>
    </message>
    <message id="error.still-planning.todo">
        <source>Wait until their panels are planned, or cancel that task, then try again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请等待分镜规划完成，或取消该任务后重试。</translation>
    </message>
    <message id="error.storage-bad-key">
        <source>{host} does not know this key, or the secret does not belong to it ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 不认识此密钥，或密钥与其不匹配（{reason}）。</translation>
    </message>
    <message id="error.storage-bad-key.todo">
        <source>Enter key id and secret once more, whole and of this service; temporary keys may have ended.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新输入完整的、属于该服务的密钥 ID 和密钥；临时密钥可能已过期。</translation>
    </message>
    <message id="error.storage-busy">
        <source>{host} answered that it is overloaded ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 回复当前过载（{reason}）。</translation>
    </message>
    <message id="error.storage-busy.todo">
        <source>Try the task again later. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>稍后重试任务。已发送的内容会保留，不会重发。</translation>
    </message>
    <message id="error.storage-clock">
        <source>The clock of this computer is wrong by more than 15 minutes, so {host} does not accept it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>本机时钟误差超过 15 分钟，{host} 拒绝了请求。</translation>
    </message>
    <message id="error.storage-clock.todo">
        <source>Set the clock right (by network time), then try the task again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>校准时钟（使用网络时间），然后重试任务。</translation>
    </message>
    <message id="error.storage-denied">
        <source>{host} does not let this key do that in {bucket} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 不允许此密钥在 {bucket} 中执行该操作（{reason}）。</translation>
    </message>
    <message id="error.storage-denied.todo">
        <source>Let the key list, read, write and delete objects in this bucket; docs/publishing.md has the policy. MangakAI uses no ACLs.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请允许该密钥在此存储桶中列出、读取、写入和删除对象；策略见 docs/publishing.md。MangakAI 不使用 ACL。</translation>
    </message>
    <message id="error.storage-folder-taken">
        <source>The folder {folder} of {bucket} holds files that are not of this book.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{bucket} 的文件夹 {folder} 中有不属于本书的文件。</translation>
    </message>
    <message id="error.storage-folder-taken.todo">
        <source>Choose another folder (prefix). Nothing there was touched.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>选择其他文件夹（前缀）。那里的文件没有被改动。</translation>
    </message>
    <message id="error.storage-full">
        <source>{host} takes no more data into {bucket}: its quota is used up.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 不再接收数据到 {bucket}：配额已用完。</translation>
    </message>
    <message id="error.storage-full.todo">
        <source>Make room or raise the quota, then try the task again. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>腾出空间或提高配额后重试任务。已发送的内容会保留，不会重发。</translation>
    </message>
    <message id="error.storage-no-bucket">
        <source>{host} has no bucket {bucket}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 上没有存储桶 {bucket}。</translation>
    </message>
    <message id="error.storage-no-bucket.todo">
        <source>Check its name and the endpoint, or make the bucket in the service&apos;s console.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>检查名称和服务地址，或在服务的控制台中创建该存储桶。</translation>
    </message>
    <message id="error.storage-no-keys">
        <source>There is no key for {host}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有 {host} 的密钥。</translation>
    </message>
    <message id="error.storage-no-keys.todo">
        <source>Enter key id and secret in Settings under Publishing, or name a profile of the AWS configuration.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在“设置 › 发布”中输入密钥 ID 和密钥，或指定 AWS 配置中的 profile。</translation>
    </message>
    <message id="error.storage-no-profile">
        <source>The AWS configuration has no profile “{profile}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>AWS 配置中没有 profile“{profile}”。</translation>
    </message>
    <message id="error.storage-no-profile.todo">
        <source>Name one that `aws configure list-profiles` shows, or leave it empty and enter keys.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>填写 `aws configure list-profiles` 列出的名称，或留空并输入密钥。</translation>
    </message>
    <message id="error.storage-not-chosen">
        <source>No storage to publish to is chosen.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>还没有选择用于发布的存储。</translation>
    </message>
    <message id="error.storage-not-chosen.todo">
        <source>Name a bucket in Settings under Publishing, or with --bucket.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在“设置 › 发布”中填写存储桶，或用 --bucket 指定。</translation>
    </message>
    <message id="error.storage-not-s3">
        <source>{host} answers, but not as an S3-compatible storage.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 有响应，但不是兼容 S3 的存储。</translation>
    </message>
    <message id="error.storage-not-s3.todo">
        <source>Give the address of the S3 API, not that of the console or of the public web page.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请填写 S3 API 的地址，而不是控制台或公开网页的地址。</translation>
    </message>
    <message id="error.storage-refused">
        <source>{host} refused a request ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 拒绝了请求（{reason}）。</translation>
    </message>
    <message id="error.storage-refused.todo">
        <source>Look the word in brackets up in the service&apos;s manual. Nothing half-finished can be seen by readers.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在该服务的文档中查找括号内的代码。读者不会看到未完成的内容。</translation>
    </message>
    <message id="error.storage-tls">
        <source>The connection to {host} is not trusted: its certificate is not accepted.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>与 {host} 的连接不受信任：其证书未被接受。</translation>
    </message>
    <message id="error.storage-tls.todo">
        <source>Check the endpoint&apos;s name and the date of this computer; a service of one&apos;s own needs a certificate this computer knows.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>检查服务地址和本机日期；自建服务需要本机信任的证书。</translation>
    </message>
    <message id="error.storage-too-large">
        <source>A file is larger than {host} takes.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>有文件超过 {host} 允许的大小。</translation>
    </message>
    <message id="error.storage-too-large.todo">
        <source>Publish without that download, or raise the limit of the service or of the proxy before it.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>发布时去掉该下载文件，或提高服务（或其前面的代理）的大小限制。</translation>
    </message>
    <message id="error.storage-unreachable">
        <source>{host} could not be reached, or the line broke ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法连接 {host}，或连接中断（{reason}）。</translation>
    </message>
    <message id="error.storage-unreachable.todo">
        <source>Check the network and the endpoint, then try the task again. What was sent stays and is not sent again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>检查网络和服务地址后重试任务。已发送的内容会保留，不会重发。</translation>
    </message>
    <message id="error.storage-wrong-region">
        <source>The bucket {bucket} is not in the region {region}. The storage names {right}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>存储桶 {bucket} 不在区域 {region}。存储返回的区域是 {right}。</translation>
    </message>
    <message id="error.storage-wrong-region.todo">
        <source>Set the region to {right}, then publish again. Nothing was published.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>把区域改为 {right} 后重新发布。尚未发布任何内容。</translation>
    </message>
    <message id="error.story-binary">
        <source>“{name}” is not a text, although its name says so.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”虽然叫这个名字，却不是文本文件。</translation>
    </message>
    <message id="error.story-binary.todo">
        <source>Export the story as text (.txt), Word (.docx) or EPUB and choose that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>把故事导出为文本（.txt）、Word（.docx）或 EPUB，再选择该文件。</translation>
    </message>
    <message id="error.story-bursts">
        <source>“{name}” is small, but unpacks to more than {most} MB.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”虽小，解压后却超过 {most} MB。</translation>
    </message>
    <message id="error.story-bursts.todo">
        <source>Nothing was unpacked. Use a file from a source you trust, or save the story as text (.txt).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>没有解压任何内容。请使用来源可靠的文件，或把故事另存为文本（.txt）。</translation>
    </message>
    <message id="error.story-damaged">
        <source>“{name}” is damaged: it could not be read to its end.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”已损坏，无法完整读取。</translation>
    </message>
    <message id="error.story-damaged.todo">
        <source>Open it in the program it was made with, save it again, and choose the new file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用制作它的程序打开，重新保存，再选择新文件。</translation>
    </message>
    <message id="error.story-empty">
        <source>“{name}” holds no text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”里没有文字。</translation>
    </message>
    <message id="error.story-empty.todo">
        <source>Choose a file with a story in it, or paste the story.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择含有故事的文件，或直接粘贴故事。</translation>
    </message>
    <message id="error.story-encoding">
        <source>“{name}” cannot be read as {encoding}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”无法按 {encoding} 读取。</translation>
    </message>
    <message id="error.story-encoding.todo">
        <source>Choose another encoding, or let it be found out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请换一种编码，或让程序自动判断。</translation>
    </message>
    <message id="error.story-has-entities">
        <source>“{name}” defines XML entities, which no writing program does.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”定义了 XML 实体，写作程序不会这样做。</translation>
    </message>
    <message id="error.story-has-entities.todo">
        <source>Open it in Word or LibreOffice and save it again, or save it as text (.txt).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用 Word 或 LibreOffice 打开并重新保存，或另存为文本（.txt）。</translation>
    </message>
    <message id="error.story-is-scanned">
        <source>“{name}” holds pictures of text, not text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”只有文字的图片，没有可读取的文字。</translation>
    </message>
    <message id="error.story-is-scanned.todo">
        <source>Use a version with selectable text.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请换用可选中文字的版本。</translation>
    </message>
    <message id="error.story-kind-unknown">
        <source>“{name}” is of a kind that cannot be read yet.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>还不能读取“{name}”这种文件。</translation>
    </message>
    <message id="error.story-kind-unknown.todo">
        <source>Use one of these: {kinds}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请使用以下格式之一：{kinds}。</translation>
    </message>
    <message id="error.story-locked">
        <source>“{name}” is locked with a password or copy protection.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”设有密码或版权保护。</translation>
    </message>
    <message id="error.story-locked.todo">
        <source>Save a copy without a password, or use a version without copy protection.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>另存一份没有密码的副本，或改用没有版权保护的版本。</translation>
    </message>
    <message id="error.story-mixed-encodings">
        <source>“{name}” is written in two encodings: {first}, and from line {line} on also {second}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”混用两种编码：{first}，从第 {line} 行起还有 {second}。</translation>
    </message>
    <message id="error.story-mixed-encodings.todo">
        <source>Open it in a text editor, mend the lines that look wrong, and save it as UTF-8.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用文本编辑器打开，修正显示异常的行，再以 UTF-8 保存。</translation>
    </message>
    <message id="error.story-not-a-file">
        <source>{path} is not a file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 不是文件。</translation>
    </message>
    <message id="error.story-not-a-file.todo">
        <source>Choose the story file itself.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请选择故事文件本身。</translation>
    </message>
    <message id="error.story-old-word">
        <source>“{name}” is a document of the old Word format (.doc).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”是旧版 Word 文档（.doc）。</translation>
    </message>
    <message id="error.story-old-word.todo">
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用 Word 或 LibreOffice 打开，另存为 .docx。</translation>
    </message>
    <message id="error.story-too-big">
        <source>“{name}” has {megabytes} MB; a story may have {most} MB.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”有 {megabytes} MB，故事最大 {most} MB。</translation>
    </message>
    <message id="error.story-too-big.todo">
        <source>Split it into parts and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请拆成几部分，每部分做成一本书。</translation>
    </message>
    <message id="error.story-too-deep">
        <source>“{name}” is nested more than {most} levels deep.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”的嵌套超过 {most} 层。</translation>
    </message>
    <message id="error.story-too-deep.todo">
        <source>Save the story as text (.txt) and choose that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>把故事另存为文本（.txt），再选择该文件。</translation>
    </message>
    <message id="error.story-too-long">
        <source>“{name}” holds more than {most} characters.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”超过 {most} 个字符。</translation>
    </message>
    <message id="error.story-too-long.todo">
        <source>Split it into parts and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>拆成几部分，每部分做成一本书。</translation>
    </message>
    <message id="error.story-too-many-parts">
        <source>“{name}” has {count} parts, pages, headings or tags; {most} can be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”有 {count} 个部分、页、标题或标签，最多可读 {most} 个。</translation>
    </message>
    <message id="error.story-too-many-parts.todo">
        <source>Split it into several files and make a book of each.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>拆成几个文件，每个做成一本书。</translation>
    </message>
    <message id="error.story-too-short">
        <source>“{name}” holds a single word: too little for a panel.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”只有一个词，不足以画成一格。</translation>
    </message>
    <message id="error.story-too-short.todo">
        <source>Give at least one sentence.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请至少给出一个句子。</translation>
    </message>
    <message id="error.story-unreadable">
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message id="error.story-unreadable.todo">
        <source>Check that you may open it, or copy it elsewhere.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查是否有权打开，或复制到别处。</translation>
    </message>
    <message id="error.story-unsafe-path">
        <source>“{name}” holds a part that points outside of it: {part}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{name}”中有指向文件之外的部分：{part}。</translation>
    </message>
    <message id="error.story-unsafe-path.todo">
        <source>Nothing was unpacked. Use a file from a source you trust.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>没有解压任何内容。请使用来源可靠的文件。</translation>
    </message>
    <message id="error.story-vanished">
        <source>{path} is not there.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>找不到 {path}。</translation>
    </message>
    <message id="error.story-vanished.todo">
        <source>Check the name, or whether the disk is connected.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查名称，或磁盘是否已连接。</translation>
    </message>
    <message id="error.storyboard-invented-names">
        <source>Chapter {chapter}: the service put {names} into panels, who are not in the cast. They were left out.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {chapter} 章：服务在画格里放了人物表里没有的 {names}，已经略去。</translation>
    </message>
    <message id="error.storyboard-invented-names.todo">
        <source>Look at who is seen in the panels, and draw again what is wrong.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请看看画格里有谁，不对的重新绘制。</translation>
    </message>
    <message id="error.take-not-found">
        <source>There is no take {name}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有版本 {name}。</translation>
    </message>
    <message id="error.take-not-found.todo">
        <source>Choose one from the strip.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请从版本条中选择。</translation>
    </message>
    <message id="error.task-ambiguous">
        <source>More than one task is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>有多个任务叫“{name}”。</translation>
    </message>
    <message id="error.task-ambiguous.todo">
        <source>Use its id from “mangakai tasks”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请使用 mangakai tasks 中的编号。</translation>
    </message>
    <message id="error.task-not-found">
        <source>No task is called “{name}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有名为“{name}”的任务。</translation>
    </message>
    <message id="error.task-not-found.todo">
        <source>“mangakai tasks” lists them.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>用 mangakai tasks 可列出全部。</translation>
    </message>
    <message id="error.task-under-way">
        <source>“{title}” is still being worked on.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{title}”仍在进行中。</translation>
    </message>
    <message id="error.task-under-way.todo">
        <source>Let it end, or cancel it and wait until its last call has answered. Then run it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请等它结束，或取消它并等最后一次调用返回，然后再重新运行。</translation>
    </message>
    <message id="error.text-unusable">
        <source>{option} needs a text of one line.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} 需要一行文字。</translation>
    </message>
    <message id="error.text-unusable.todo">
        <source>Type it again without line breaks, or leave it out for the default.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重新输入，不要换行；留空则使用默认值。</translation>
    </message>
    <message id="error.title-empty">
        <source>A book needs a title.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>书需要一个书名。</translation>
    </message>
    <message id="error.title-empty.todo">
        <source>Write at least one letter.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请至少输入一个字。</translation>
    </message>
    <message id="error.title.command">
        <source>That was not done</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>操作没有完成</translation>
    </message>
    <message id="error.title.panel">
        <source>Panel {page} · {place} was not drawn</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页第 {place} 格没有画成</translation>
    </message>
    <message id="error.title.share">
        <source>“{name}” on the web</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>网上的《{name}》</translation>
    </message>
    <message id="error.title.story">
        <source>{name} was not read</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有读取 {name}</translation>
    </message>
    <message id="error.title.task">
        <source>{name} was not finished</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}没有完成</translation>
    </message>
    <message id="error.todo">
        <source>What to do</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>该怎么做</translation>
    </message>
    <message id="error.unexpected">
        <source>Something unexpected happened ({code}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>发生了意外情况（{code}）。</translation>
    </message>
    <message id="error.unexpected.todo">
        <source>Try again. If it happens again, report it with the log file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重试。如果再次发生，请附上日志文件反馈。</translation>
    </message>
    <message id="error.unknown-format">
        <source>“{value}” is not a format a book can be written in.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法导出为“{value}”格式。</translation>
    </message>
    <message id="error.unknown-format.todo">
        <source>Valid formats: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>可用格式：{valid}。</translation>
    </message>
    <message id="error.unknown-provider">
        <source>There is no service named “{provider}”.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>没有名为“{provider}”的服务。</translation>
    </message>
    <message id="error.unknown-provider.todo">
        <source>Choose one of the services in the settings, or install the one you mean.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在设置中选择一个服务，或安装所需的服务。</translation>
    </message>
    <message id="error.unknown-value">
        <source>“{value}” is not a value of {option}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>“{value}”不是 {option} 的可用值。</translation>
    </message>
    <message id="error.unknown-value.todo">
        <source>Valid values: {valid}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>可用值：{valid}。</translation>
    </message>
    <message id="error.update-unreachable">
        <source>Whether there is a newer version could not be asked at {host} ({reason}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法向 {host} 查询是否有新版本（{reason}）。</translation>
    </message>
    <message id="error.update-unreachable.todo">
        <source>Nothing else is held up by it. If it stays like that, check the address for updates in settings.json.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>其他功能不受影响。如果一直这样，请检查 settings.json 中的更新地址。</translation>
    </message>
    <message id="error.update-unreadable">
        <source>{host} answered, but did not say which version is the newest.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 有应答，但没有说明最新版本是哪个。</translation>
    </message>
    <message id="error.update-unreadable.todo">
        <source>Check the address for updates in settings.json: it must answer with a version and a page.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查 settings.json 中的更新地址：它应当返回版本号和网页地址。</translation>
    </message>
    <message id="error.url-unusable">
        <source>The address for {option} cannot be used.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} 的地址无法使用。</translation>
    </message>
    <message id="error.url-unusable.todo">
        <source>Give a whole address with a host name; it begins with one of: {schemes}.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请填写包含主机名的完整地址，开头应为以下之一：{schemes}。</translation>
    </message>
    <message id="error.url-with-secret">
        <source>The address for {option} holds a password or a key. It was not kept.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{option} 的地址中含有密码或密钥，未予保存。</translation>
    </message>
    <message id="error.url-with-secret.todo">
        <source>Leave it out of the address. Keys belong in the keychain; a proxy with a password can be named in HTTPS_PROXY.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请从地址中去掉它。密钥应放在钥匙串中；需要密码的代理可用 HTTPS_PROXY 指定。</translation>
    </message>
    <message id="error.webhook-address-private">
        <source>The webhook&apos;s address {host} lies in a private network. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>Webhook 地址 {host} 位于私有网络中，未发送任何内容。</translation>
    </message>
    <message id="error.webhook-address-private.todo">
        <source>Use an address on the open Internet, or allow private addresses in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请使用公网地址，或在设置中允许私有地址。</translation>
    </message>
    <message id="error.webhook-rejected">
        <source>The webhook at {host} did not take the notice (HTTP {status}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 的 Webhook 未接受通知（HTTP {status}）。</translation>
    </message>
    <message id="error.webhook-rejected.todo">
        <source>Check the whole address and the secret at the receiver; redirects are not followed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查完整地址以及接收方的密钥；不会跟随重定向。</translation>
    </message>
    <message id="error.webhook-secret-missing">
        <source>The webhook has no secret to sign with. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>Webhook 没有可用于签名的密钥，未发送任何内容。</translation>
    </message>
    <message id="error.webhook-secret-missing.todo">
        <source>Choose a secret in the settings and enter it at the receiver too.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请在设置中指定密钥，并在接收方填写相同的密钥。</translation>
    </message>
    <message id="error.webhook-unreachable">
        <source>The webhook at {host} was not reached ({reason}; tries: {tries}).</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法送达 {host} 的 Webhook（{reason}，已尝试 {tries} 次）。</translation>
    </message>
    <message id="error.webhook-unreachable.todo">
        <source>Check the address in the settings and whether the receiver is running. The task itself is not affected.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查设置中的地址，以及接收方是否在运行。任务本身不受影响。</translation>
    </message>
    <message id="error.webhook-untrusted">
        <source>The certificate of the webhook at {host} cannot be trusted. Nothing was sent.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 的 Webhook 证书不可信，未发送任何内容。</translation>
    </message>
    <message id="error.webhook-untrusted.todo">
        <source>Check the address, or have the receiver&apos;s certificate renewed.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请检查地址，或更新接收方的证书。</translation>
    </message>
    <message id="error.what">
        <source>What happened</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>发生了什么</translation>
    </message>
    <message id="error.within-unpriced">
        <source>Nobody knows what a picture by {provider} costs, so a sum cannot be kept to. Nothing was charged.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 的单张价格未知，无法按金额控制。未产生费用。</translation>
    </message>
    <message id="error.within-unpriced.todo">
        <source>Draw without a sum, or choose another artist.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>不设金额直接绘制，或改用其他画师。</translation>
    </message>
    <message id="error.workflow-failed">
        <source>The node “{node}” of the ComfyUI workflow failed: {details}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI 工作流的节点“{node}”出错：{details}</translation>
    </message>
    <message id="error.workflow-failed.todo">
        <source>Draw it again. If it fails again, try the workflow in ComfyUI itself.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请重画。如果仍然出错，请在 ComfyUI 中试运行该工作流。</translation>
    </message>
    <message id="error.workflow-missing">
        <source>No ComfyUI workflow is chosen, so it is not known how to draw.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>还没有选择 ComfyUI 工作流，不知道该如何绘制。</translation>
    </message>
    <message id="error.workflow-missing.todo">
        <source>In ComfyUI, export a workflow for the API, and choose that file in the settings.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在 ComfyUI 中以 API 格式导出工作流，再在设置中选择该文件。</translation>
    </message>
    <message id="error.workflow-needs-model">
        <source>The ComfyUI workflow “{workflow}” asks for a model, and none is chosen.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI 工作流“{workflow}”需要模型，但还没有选择。</translation>
    </message>
    <message id="error.workflow-needs-model.todo">
        <source>Choose a model in the settings, or name one in the workflow in place of %model%.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在设置中选择模型，或在工作流中用模型名替换 %model%。</translation>
    </message>
    <message id="error.workflow-node">
        <source>ComfyUI cannot run the node “{node}” of the workflow: {details}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI 无法运行工作流的节点“{node}”：{details}</translation>
    </message>
    <message id="error.workflow-node.todo">
        <source>Open the workflow in ComfyUI, make it draw there, and export it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在 ComfyUI 中打开该工作流，确认能画出图后重新导出。</translation>
    </message>
    <message id="error.workflow-not-api">
        <source>{path} is a workflow for ComfyUI&apos;s window, not for its API.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{path} 是 ComfyUI 界面用的工作流，不是 API 格式。</translation>
    </message>
    <message id="error.workflow-not-api.todo">
        <source>In ComfyUI choose “Export (API)” in the workflow menu, and use that file.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在 ComfyUI 的工作流菜单中选择“导出 (API)”，并使用该文件。</translation>
    </message>
    <message id="error.workflow-unreadable">
        <source>The ComfyUI workflow {path} cannot be read.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>无法读取 ComfyUI 工作流 {path}。</translation>
    </message>
    <message id="error.workflow-unreadable.todo">
        <source>Check that the file is there and is JSON, or export it from ComfyUI again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>请确认文件存在且是 JSON，或从 ComfyUI 重新导出。</translation>
    </message>
    <message id="error.workflow-without-prompt">
        <source>The ComfyUI workflow {path} has no place for the prompt.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>ComfyUI 工作流 {path} 中没有放提示词的位置。</translation>
    </message>
    <message id="error.workflow-without-prompt.todo">
        <source>Write %prompt% into its text node and export it again.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it.</extracomment>
        <translation>在它的文本节点中写入 %prompt%，然后重新导出。</translation>
    </message>
    <message id="error.wrong-use">
        <source>{command}: {message}</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>{command}：{message}</translation>
    </message>
    <message id="error.wrong-use.todo">
        <source>Type it as {usage}; “mangakai --help” says more.</source>
        <extracomment>An error: what happened; the key that ends in .todo says what to do about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>请按 {usage} 的格式输入；“mangakai --help”有更多说明。</translation>
    </message>
    <message id="export.cbz">
        <source>CBZ</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="export.cbz.about">
        <source>Comic readers, with ComicInfo</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>漫画阅读器，含 ComicInfo</translation>
    </message>
    <message id="export.complete" numerus="yes">
        <source>{n} panels, nothing is missing</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>共 {n} 格，没有缺失</numerusform>
        </translation>
    </message>
    <message id="export.direction">
        <source>Reading direction</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>阅读方向</translation>
    </message>
    <message id="export.epub">
        <source>EPUB</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="export.epub.about">
        <source>E-readers, with chapters</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>电子书阅读器，带章节</translation>
    </message>
    <message id="export.folder">
        <source>Change folder…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>更改文件夹…</translation>
    </message>
    <message id="export.formats">
        <source>Save to this computer</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>保存到本机</translation>
    </message>
    <message id="export.go">
        <source>Export {format}</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>导出 {format}</translation>
    </message>
    <message id="export.lettered">
        <source>The story’s words are set over the art in every picture.</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>每张图都会配上故事原文。</translation>
    </message>
    <message id="export.missing.about">
        <source>They are left out: {panels}</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>它们不会被导出：{panels}</translation>
    </message>
    <message id="export.missing.title" numerus="yes">
        <source>{n} panels have no picture yet</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>还有 {n} 格没有图</numerusform>
        </translation>
    </message>
    <message id="export.none">
        <source>There is nothing to export yet.</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message id="export.pdf">
        <source>PDF</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="export.pdf.about">
        <source>Print or screen</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>打印或屏幕阅读</translation>
    </message>
    <message id="export.png">
        <source>PNG pictures</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>PNG 图片</translation>
    </message>
    <message id="export.png.about">
        <source>One file per panel, lossless</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>每格一个文件，无损</translation>
    </message>
    <message id="export.script.docx">
        <source>Script as Word…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本导出为 Word…</translation>
    </message>
    <message id="export.script.fountain">
        <source>Script as Fountain…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本导出为 Fountain…</translation>
    </message>
    <message id="export.script.json">
        <source>Script as JSON…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本导出为 JSON…</translation>
    </message>
    <message id="export.script.md">
        <source>Script as Markdown…</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>脚本导出为 Markdown…</translation>
    </message>
    <message id="export.show">
        <source>Open folder</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message id="export.started">
        <source>{name} is being written</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在写出 {name}</translation>
    </message>
    <message id="export.title">
        <source>Export</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>导出</translation>
    </message>
    <message id="export.to">
        <source>Save in</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>保存到</translation>
    </message>
    <message id="export.webp">
        <source>WebP pictures</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>WebP 图片</translation>
    </message>
    <message id="export.webp.about">
        <source>One file per panel, small</source>
        <extracomment>The sheet that writes a book to a file.</extracomment>
        <translation>每格一个文件，体积小</translation>
    </message>
    <message id="export.written">
        <source>{name} was written</source>
        <extracomment>The sheet that writes a book to a file. What is in {braces} is filled in by the program.</extracomment>
        <translation>已写出 {name}</translation>
    </message>
    <message id="film.name">
        <source>Panels in a row</source>
        <extracomment>Part of the window: film.</extracomment>
        <translation>一行排列的格</translation>
    </message>
    <message id="find.count">
        <source>{at} of {n}</source>
        <extracomment>Part of the window: find. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {at} 处，共 {n} 处</translation>
    </message>
    <message id="find.name">
        <source>Find in the story</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>在故事中查找</translation>
    </message>
    <message id="find.next">
        <source>Next place</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>下一处</translation>
    </message>
    <message id="find.none">
        <source>Not found</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>未找到</translation>
    </message>
    <message id="find.previous">
        <source>Previous place</source>
        <extracomment>Part of the window: find.</extracomment>
        <translation>上一处</translation>
    </message>
    <message id="first.about">
        <source>A chapter or a whole novel. MangakAI reads it, finds the cast, and lays it out as manga you can change panel by panel.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>一章或整部小说都可以。MangakAI 读故事、找出角色、排成漫画，每一格都能重画。</translation>
    </message>
    <message id="first.choose">
        <source>Choose a file…</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message id="first.draft.about">
        <source>It draws rough ink storyboards on this computer: free, offline, no key.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>在本机画墨线分镜草图：免费、离线、无需密钥。</translation>
    </message>
    <message id="first.draft.title">
        <source>Draft artist is ready.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>草图画师已就绪。</translation>
    </message>
    <message id="first.drop">
        <source>Let go to add</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>松手即可添加</translation>
    </message>
    <message id="first.paste">
        <source>Paste text</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>粘贴文本</translation>
    </message>
    <message id="first.reading">
        <source>Reading {name}</source>
        <extracomment>The library before the first book. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message id="first.samples">
        <source>Or start with a sample</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>或者从示例开始</translation>
    </message>
    <message id="first.samples.note">
        <source>Opens as a copy. Nothing is sent anywhere.</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>以副本打开，不会上传任何内容。</translation>
    </message>
    <message id="first.title">
        <source>Drop a story here</source>
        <extracomment>The library before the first book.</extracomment>
        <translation>把故事拖到这里</translation>
    </message>
    <message id="first.wrong">
        <source>Only stories can go here: {kinds}</source>
        <extracomment>The library before the first book. What is in {braces} is filled in by the program.</extracomment>
        <translation>这里只能放故事：{kinds}</translation>
    </message>
    <message id="first_steps.draw">
        <source>3 · Draw</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>3 · 绘制</translation>
    </message>
    <message id="first_steps.draw.how">
        <source>The draft artist is built in and free. Add a service in Settings for finished art. The price is always on the button.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>草图画师内置且免费。要成品画面，请在设置中添加服务。价格始终写在按钮上。</translation>
    </message>
    <message id="first_steps.drop">
        <source>1 · Drop a story</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>1 · 拖入故事</translation>
    </message>
    <message id="first_steps.drop.how">
        <source>A text, a document or a book, anywhere on the window. Nothing is sent anywhere yet.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>把文本、文档或电子书拖到窗口任意位置。此时不会发送任何内容。</translation>
    </message>
    <message id="first_steps.look">
        <source>2 · Look at each stage</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>2 · 查看每个阶段</translation>
    </message>
    <message id="first_steps.look.how">
        <source>Story, script, cast and storyboard can be read and changed before drawing costs anything. Alt and a number goes to a stage.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>绘制产生费用之前，故事、脚本、角色和分镜都可以查看和修改。Alt 加数字键切换阶段。</translation>
    </message>
    <message id="first_steps.share">
        <source>4 · Share</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>4 · 分享</translation>
    </message>
    <message id="first_steps.share.how">
        <source>Redraw what you do not like, then export or publish. Ctrl+K finds everything else.</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>不满意的格可以重画，然后导出或发布。其他功能按 Ctrl+K 查找。</translation>
    </message>
    <message id="first_steps.title">
        <source>First steps</source>
        <extracomment>Part of the window: first_steps.</extracomment>
        <translation>入门</translation>
    </message>
    <message id="inspector.cast">
        <source>In this panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>本格角色</translation>
    </message>
    <message id="inspector.cast.none">
        <source>Nobody</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>无人</translation>
    </message>
    <message id="inspector.lines">
        <source>Lines</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>台词</translation>
    </message>
    <message id="inspector.lines.none">
        <source>No words in this panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>本格没有文字</translation>
    </message>
    <message id="inspector.name">
        <source>About the panel</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>画格信息</translation>
    </message>
    <message id="inspector.prompt">
        <source>Prompt</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>提示词</translation>
    </message>
    <message id="inspector.prompt.copy">
        <source>Copy</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>复制</translation>
    </message>
    <message id="inspector.receipt">
        <source>Receipt</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>收据</translation>
    </message>
    <message id="inspector.receipt.take">
        <source>take {n}</source>
        <extracomment>The column beside a panel, with all that is known about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 版</translation>
    </message>
    <message id="inspector.selected">
        <source>{n} panels chosen</source>
        <extracomment>The column beside a panel, with all that is known about it. What is in {braces} is filled in by the program.</extracomment>
        <translation>已选择 {n} 格</translation>
    </message>
    <message id="inspector.story">
        <source>Story</source>
        <extracomment>The column beside a panel, with all that is known about it.</extracomment>
        <translation>故事原文</translation>
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
        <translation>窗口会自动关闭，最多 8 秒。</translation>
    </message>
    <message id="leaving.now">
        <source>Quit now</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>立即退出</translation>
    </message>
    <message id="leaving.now.hint">
        <source>Quit now: whether these panels were charged stays unknown, and you are asked next time</source>
        <extracomment>Shown while the window finishes what is paid for before it closes.</extracomment>
        <translation>立即退出：这些格是否计费将无法确定，下次启动时会询问</translation>
    </message>
    <message id="leaving.title" numerus="yes">
        <source>Finishing {n} panels that are already paid for</source>
        <extracomment>Shown while the window finishes what is paid for before it closes. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>正在完成已付费的 {n} 格</numerusform>
        </translation>
    </message>
    <message id="library.all">
        <source>All books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>全部</translation>
    </message>
    <message id="library.back">
        <source>Library</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>书库</translation>
    </message>
    <message id="library.book.finished">
        <source>Finished</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>已完成</translation>
    </message>
    <message id="library.book.pages" numerus="yes">
        <source>{n} pages</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message id="library.book.panels">
        <source>Panels · {done} of {total}</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>画格 · 已画 {done} / {total}</translation>
    </message>
    <message id="library.book.planning">
        <source>Being planned</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>正在规划</translation>
    </message>
    <message id="library.book.stuck" numerus="yes">
        <source>{n} panels need you</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格需要你处理</numerusform>
        </translation>
    </message>
    <message id="library.continue">
        <source>Continue</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>继续</translation>
    </message>
    <message id="library.continue.open">
        <source>Open Panels</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>打开画格</translation>
    </message>
    <message id="library.covers">
        <source>Books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>书</translation>
    </message>
    <message id="library.delete">
        <source>Delete book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>删除书</translation>
    </message>
    <message id="library.deleted">
        <source>“{title}” was deleted.</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>已删除《{title}》。</translation>
    </message>
    <message id="library.drawn">
        <source>{done} of {total} panels drawn</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>已画 {done} 格，共 {total} 格</translation>
    </message>
    <message id="library.month">
        <source>This month</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>本月</translation>
    </message>
    <message id="library.month.cap">
        <source>Cap {price}</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>上限 {price}</translation>
    </message>
    <message id="library.name">
        <source>Library</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>书库</translation>
    </message>
    <message id="library.new">
        <source>New book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>新建书</translation>
    </message>
    <message id="library.nothing">
        <source>No book here.</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>这里没有书。</translation>
    </message>
    <message id="library.open">
        <source>Open</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>打开</translation>
    </message>
    <message id="library.order">
        <source>Order</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>排序</translation>
    </message>
    <message id="library.order.made">
        <source>Newest</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>最新创建</translation>
    </message>
    <message id="library.order.progress">
        <source>Progress</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>进度</translation>
    </message>
    <message id="library.order.title">
        <source>Title</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>书名</translation>
    </message>
    <message id="library.order.touched">
        <source>Last changed</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>最近更改</translation>
    </message>
    <message id="library.rename">
        <source>Rename</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>重命名</translation>
    </message>
    <message id="library.rename.field">
        <source>Title</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>书名</translation>
    </message>
    <message id="library.rename.title">
        <source>Rename book</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>重命名书</translation>
    </message>
    <message id="library.renamed">
        <source>Renamed to “{title}”</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>已重命名为《{title}》</translation>
    </message>
    <message id="library.restore">
        <source>Restore</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>恢复</translation>
    </message>
    <message id="library.restored">
        <source>“{title}” is back</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program.</extracomment>
        <translation>已恢复《{title}》</translation>
    </message>
    <message id="library.search">
        <source>Search books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>搜索书名</translation>
    </message>
    <message id="library.shelf.all">
        <source>All books</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>全部</translation>
    </message>
    <message id="library.shelf.finished">
        <source>Finished</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>已完成</translation>
    </message>
    <message id="library.shelf.open">
        <source>In progress</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>进行中</translation>
    </message>
    <message id="library.shelf.trash">
        <source>Trash</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>回收站</translation>
    </message>
    <message id="library.shelves">
        <source>Shelves</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>书架</translation>
    </message>
    <message id="library.tile">
        <source>Drop a story</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>拖入故事</translation>
    </message>
    <message id="library.today">
        <source>Today</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>今天</translation>
    </message>
    <message id="library.trash.days" numerus="yes">
        <source>Kept for {n} days</source>
        <extracomment>The library: all books as covers. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>保留 {n} 天</numerusform>
        </translation>
    </message>
    <message id="library.yesterday">
        <source>Yesterday</source>
        <extracomment>The library: all books as covers.</extracomment>
        <translation>昨天</translation>
    </message>
    <message id="line.action">
        <source>Action</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>动作</translation>
    </message>
    <message id="line.narration">
        <source>Narration</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>旁白</translation>
    </message>
    <message id="line.sfx">
        <source>Sound</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>音效</translation>
    </message>
    <message id="line.speech">
        <source>Speech</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>对白</translation>
    </message>
    <message id="line.tag">
        <source>Who says it</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>说话者</translation>
    </message>
    <message id="line.thought">
        <source>Thought</source>
        <extracomment>What a line of the script is.</extracomment>
        <translation>心声</translation>
    </message>
    <message id="list.join">
        <source>, </source>
        <extracomment>Part of the window: list.</extracomment>
        <translation>，</translation>
    </message>
    <message id="look.name">
        <source>Quick look</source>
        <extracomment>Part of the window: look.</extracomment>
        <translation>快速查看</translation>
    </message>
    <message id="lost.again">
        <source>Draw again</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>重新绘制</translation>
    </message>
    <message id="lost.again.price">
        <source>Draw again · {price}</source>
        <extracomment>Part of the window: lost. What is in {braces} is filled in by the program.</extracomment>
        <translation>重新绘制 · {price}</translation>
    </message>
    <message id="lost.skip">
        <source>Leave it out</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>跳过这一格</translation>
    </message>
    <message id="lost.twice">
        <source>Drawn again, it may be charged twice.</source>
        <extracomment>Part of the window: lost.</extracomment>
        <translation>重新绘制可能会重复计费。</translation>
    </message>
    <message id="makers.artist">
        <source>Artist</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>画师</translation>
    </message>
    <message id="makers.cap">
        <source>May cost up to, in US dollars</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>最多可花费（美元）</translation>
    </message>
    <message id="makers.draft.artist">
        <source>Draft artist</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>草图画师</translation>
    </message>
    <message id="makers.draft.writer">
        <source>Draft writer</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>草图编剧</translation>
    </message>
    <message id="makers.ending">
        <source>{model} {ends}</source>
        <extracomment>The choice of who writes and who draws. What is in {braces} is filled in by the program.</extracomment>
        <translation>{model} {ends}</translation>
    </message>
    <message id="makers.lacks.key">
        <source>needs a key</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>需要密钥</translation>
    </message>
    <message id="makers.lacks.workflow">
        <source>needs a workflow</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>需要工作流</translation>
    </message>
    <message id="makers.model.own">
        <source>the service&apos;s own</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>服务默认</translation>
    </message>
    <message id="makers.size.settings">
        <source>As in the settings · {size}</source>
        <extracomment>The choice of who writes and who draws. What is in {braces} is filled in by the program.</extracomment>
        <translation>按设置 · {size}</translation>
    </message>
    <message id="makers.title">
        <source>Who makes it</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>由谁制作</translation>
    </message>
    <message id="makers.writer">
        <source>Writer</source>
        <extracomment>The choice of who writes and who draws.</extracomment>
        <translation>编剧</translation>
    </message>
    <message id="menu.book">
        <source>Book</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>书</translation>
    </message>
    <message id="menu.edit">
        <source>Edit</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>编辑</translation>
    </message>
    <message id="menu.file">
        <source>File</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>文件</translation>
    </message>
    <message id="menu.help">
        <source>Help</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>帮助</translation>
    </message>
    <message id="menu.language">
        <source>Language</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>语言</translation>
    </message>
    <message id="menu.recent">
        <source>Open recent</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>最近打开</translation>
    </message>
    <message id="menu.recent.forget">
        <source>Clear this list</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>清空列表</translation>
    </message>
    <message id="menu.recent.none">
        <source>No story yet</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>还没有故事</translation>
    </message>
    <message id="menu.stages">
        <source>Stages</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>阶段</translation>
    </message>
    <message id="menu.tasks">
        <source>Tasks</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>任务</translation>
    </message>
    <message id="menu.theme">
        <source>Appearance</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>外观</translation>
    </message>
    <message id="menu.view">
        <source>View</source>
        <extracomment>The title of a menu.</extracomment>
        <translation>显示</translation>
    </message>
    <message id="model.absent">
        <source>not in this account</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>此账号没有</translation>
    </message>
    <message id="model.ends">
        <source>ends {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day} 停用</translation>
    </message>
    <message id="model.may_end">
        <source>may end {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>可能于 {day} 停用</translation>
    </message>
    <message id="model.may_have_ended">
        <source>may have ended on {day}</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>可能已于 {day} 停用</translation>
    </message>
    <message id="model.other.artist">
        <source>Another model for pictures</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>其他绘图模型</translation>
    </message>
    <message id="model.other.empty">
        <source>its name at the service</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>服务中的模型名</translation>
    </message>
    <message id="model.other.writer">
        <source>Another model for words</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>其他文字模型</translation>
    </message>
    <message id="model.price.picture">
        <source>about {price} a picture</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>每张约 {price}</translation>
    </message>
    <message id="model.price.text">
        <source>{given} in, {got} out for a million tokens</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program.</extracomment>
        <translation>每百万 token 输入 {given}、输出 {got}</translation>
    </message>
    <message id="model.price.unknown">
        <source>price not known</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>价格未知</translation>
    </message>
    <message id="model.ratios" numerus="yes">
        <source>{n} ratios</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 种比例</numerusform>
        </translation>
    </message>
    <message id="model.references" numerus="yes">
        <source>looks at up to {n} pictures</source>
        <extracomment>What a model of a service can do. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>最多参考 {n} 张图片</numerusform>
        </translation>
    </message>
    <message id="model.usual">
        <source>usual</source>
        <extracomment>What a model of a service can do.</extracomment>
        <translation>默认</translation>
    </message>
    <message id="mood.frightening">
        <source>frightening</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>恐怖</translation>
    </message>
    <message id="mood.heroic">
        <source>heroic</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>英勇</translation>
    </message>
    <message id="mood.joyful">
        <source>joyful</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>欢快</translation>
    </message>
    <message id="mood.mysterious">
        <source>mysterious</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>神秘</translation>
    </message>
    <message id="mood.peaceful">
        <source>peaceful</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>平静</translation>
    </message>
    <message id="mood.sad">
        <source>sad</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>悲伤</translation>
    </message>
    <message id="mood.tender">
        <source>tender</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>温柔</translation>
    </message>
    <message id="mood.tense">
        <source>tense</source>
        <extracomment>The mood of a scene.</extracomment>
        <translation>紧张</translation>
    </message>
    <message id="new.about">
        <source>About {panels} panels · {drawing} to draw, {writing} to write</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>约 {panels} 格 · 绘图 {drawing}，文字 {writing}</translation>
    </message>
    <message id="new.and_more">
        <source>{name} and {n} more</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name} 等另外 {n} 个</translation>
    </message>
    <message id="new.cancel">
        <source>Cancel</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>取消</translation>
    </message>
    <message id="new.direction">
        <source>Reading direction</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>阅读方向</translation>
    </message>
    <message id="new.encoding">
        <source>Characters look like</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>文字显示为</translation>
    </message>
    <message id="new.language">
        <source>Language of the story</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>故事的语言</translation>
    </message>
    <message id="new.make.counting">
        <source>Make manga · counting</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>制作漫画 · 计算中</translation>
    </message>
    <message id="new.make.price">
        <source>Make manga · {price}</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>制作漫画 · {price}</translation>
    </message>
    <message id="new.make.sure">
        <source>Make it · {price}</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>确定制作 · {price}</translation>
    </message>
    <message id="new.making">
        <source>Making the plan</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>正在规划</translation>
    </message>
    <message id="new.name">
        <source>Title</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>书名</translation>
    </message>
    <message id="new.notes">
        <source>Notes for the artist</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>给画师的说明</translation>
    </message>
    <message id="new.notes.hint">
        <source>Anything that should hold for every panel</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>适用于每一格的要求</translation>
    </message>
    <message id="new.panels">
        <source>Panels</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>格数</translation>
    </message>
    <message id="new.panels.auto">
        <source>As many as the story needs</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>由故事决定</translation>
    </message>
    <message id="new.panels.count">
        <source>A number</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>指定数量</translation>
    </message>
    <message id="new.panels.hint">
        <source>1 to 100 for each chapter</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>每章 1 到 100</translation>
    </message>
    <message id="new.pictures.add">
        <source>Choose…</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>选择…</translation>
    </message>
    <message id="new.pictures.clear">
        <source>Remove</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>移除</translation>
    </message>
    <message id="new.pictures.none">
        <source>None</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>无</translation>
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
            <numerusform>{n} 字</numerusform>
        </translation>
    </message>
    <message id="new.read.sentences" numerus="yes">
        <source>{n} sentences</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 句</numerusform>
        </translation>
    </message>
    <message id="new.references">
        <source>Reference pictures</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>参考图片</translation>
    </message>
    <message id="new.style">
        <source>Style</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>风格</translation>
    </message>
    <message id="new.style.group.current">
        <source>Usual</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>常用</translation>
    </message>
    <message id="new.style.group.older">
        <source>More manga-like</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>更偏漫画</translation>
    </message>
    <message id="new.style.note">
        <source>The draft artist draws in ink whatever you choose here; the choices are kept for finished art.</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>草图画师始终用墨线作画；这里的选择会保留给成稿使用。</translation>
    </message>
    <message id="new.sure">
        <source>This may cost more than {limit}. Press again to make it.</source>
        <extracomment>The sheet that begins a new book. What is in {braces} is filled in by the program.</extracomment>
        <translation>费用可能超过 {limit}。再按一次开始制作。</translation>
    </message>
    <message id="new.sure.unknown">
        <source>Nobody knows what this will cost. Set a cap, or press again to make it.</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>不知道会花多少钱。可以设上限，或再按一次开始制作。</translation>
    </message>
    <message id="new.template">
        <source>Template picture</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>版式参考图</translation>
    </message>
    <message id="new.title">
        <source>New book</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>新建书</translation>
    </message>
    <message id="new.until">
        <source>Go</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>进行方式</translation>
    </message>
    <message id="new.until.book">
        <source>Straight to the book</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>直接做成书</translation>
    </message>
    <message id="new.until.storyboard">
        <source>Stop at the storyboard</source>
        <extracomment>The sheet that begins a new book.</extracomment>
        <translation>停在分镜</translation>
    </message>
    <message id="next.busy">
        <source>It is being done. Tasks shows how far it is.</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>正在进行，任务列表显示进度。</translation>
    </message>
    <message id="next.cast">
        <source>Find the cast</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>找出角色</translation>
    </message>
    <message id="next.cast.busy">
        <source>Finding the cast</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>正在找出角色</translation>
    </message>
    <message id="next.cast.price">
        <source>Find the cast · {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>找出角色 · {price}</translation>
    </message>
    <message id="next.counting">
        <source>The price is being counted.</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>正在估算费用。</translation>
    </message>
    <message id="next.sure">
        <source>{what} for {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>以 {price} {what}</translation>
    </message>
    <message id="next.write">
        <source>Write the script</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>撰写脚本</translation>
    </message>
    <message id="next.write.busy">
        <source>Writing the script</source>
        <extracomment>Part of the window: next.</extracomment>
        <translation>正在撰写脚本</translation>
    </message>
    <message id="next.write.price">
        <source>Write the script · {price}</source>
        <extracomment>Part of the window: next. What is in {braces} is filled in by the program.</extracomment>
        <translation>撰写脚本 · {price}</translation>
    </message>
    <message id="notice.failed">
        <source>{what}: not done.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}：未完成。</translation>
    </message>
    <message id="notice.finished">
        <source>{what}: finished.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}：已完成。</translation>
    </message>
    <message id="notice.needs-you">
        <source>{what}: needs you.</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>{what}：需要你处理。</translation>
    </message>
    <message id="notice.undelivered">
        <source>The webhook was not reached: {why}</source>
        <extracomment>A notification of the system, when work ends. What is in {braces} is filled in by the program.</extracomment>
        <translation>未能送达 Webhook：{why}</translation>
    </message>
    <message id="outline.chapter">
        <source>Chapter {n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 章</translation>
    </message>
    <message id="outline.name">
        <source>Pages</source>
        <extracomment>The list of pages at the left.</extracomment>
        <translation>页面</translation>
    </message>
    <message id="outline.page">
        <source>Page {n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 页</translation>
    </message>
    <message id="outline.panels">
        <source>{n}</source>
        <extracomment>The list of pages at the left. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n}</translation>
    </message>
    <message id="pages.art.heads">
        <source>Around the heads</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>以头部为中心</translation>
    </message>
    <message id="pages.art.size">
        <source>Size of the art</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>画面大小</translation>
    </message>
    <message id="pages.balloon">
        <source>Balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>对话框</translation>
    </message>
    <message id="pages.balloons" numerus="yes">
        <source>{n} balloons</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个对话框</numerusform>
        </translation>
    </message>
    <message id="pages.copied">
        <source>Page {n} is on the clipboard</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 页已复制到剪贴板</translation>
    </message>
    <message id="pages.copy">
        <source>Copy page</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>复制页面</translation>
    </message>
    <message id="pages.empty">
        <source>Pages appear once the storyboard is planned.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>分镜规划好之后会出现页面。</translation>
    </message>
    <message id="pages.frame">
        <source>Frame</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>画格</translation>
    </message>
    <message id="pages.frame.empty">
        <source>Not drawn yet: a rough stands in.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>尚未绘制，以草图代替。</translation>
    </message>
    <message id="pages.frame.hint">
        <source>Drag the art inside its frame. Alt and arrows do the same.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>拖动可移动画格内的画面，也可用 Alt 加方向键。</translation>
    </message>
    <message id="pages.hidden">
        <source>The balloon is hidden. The line stays in the script.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>对话框已隐藏，脚本中的台词不变。</translation>
    </message>
    <message id="pages.hide">
        <source>Hide balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>隐藏对话框</translation>
    </message>
    <message id="pages.hint">
        <source>Choose a balloon to move it, or a frame to move its art.</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>选中对话框可移动它，选中画格可移动画面。</translation>
    </message>
    <message id="pages.name">
        <source>Pages of the book</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>书的页面</translation>
    </message>
    <message id="pages.open_panel">
        <source>Open in Panels</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>在“画格”中打开</translation>
    </message>
    <message id="pages.order">
        <source>Reading order</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>阅读顺序</translation>
    </message>
    <message id="pages.order.hidden">
        <source>Hidden: {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>已隐藏：{text}</translation>
    </message>
    <message id="pages.order.row">
        <source>{n}. {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n}. {text}</translation>
    </message>
    <message id="pages.page">
        <source>Template</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>模板</translation>
    </message>
    <message id="pages.preflight">
        <source>Preflight</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>印前检查</translation>
    </message>
    <message id="pages.reset">
        <source>Reset</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>还原</translation>
    </message>
    <message id="pages.script">
        <source>Script: “{text}”</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>脚本：“{text}”</translation>
    </message>
    <message id="pages.spoken.balloon">
        <source>Balloon. {who} {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>对话框。{who} {text}</translation>
    </message>
    <message id="pages.spoken.frame">
        <source>Panel {page}, {place}. {text}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页第 {place} 格。{text}</translation>
    </message>
    <message id="pages.text">
        <source>Words of the balloon</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>对话框文字</translation>
    </message>
    <message id="pages.two">
        <source>Pages {first}–{second}</source>
        <extracomment>The Pages stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {first}–{second} 页</translation>
    </message>
    <message id="pages.way">
        <source>How pages are shown</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>页面显示方式</translation>
    </message>
    <message id="pages.way.page">
        <source>Page</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>单页</translation>
    </message>
    <message id="pages.way.spread">
        <source>Spread</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>跨页</translation>
    </message>
    <message id="pages.way.strip">
        <source>Strip</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>长条</translation>
    </message>
    <message id="pages.write">
        <source>Edit words</source>
        <extracomment>The Pages stage.</extracomment>
        <translation>编辑文字</translation>
    </message>
    <message id="panel.detail">
        <source>Large picture of the panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>画格大图</translation>
    </message>
    <message id="panel.grid">
        <source>Grid</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>网格</translation>
    </message>
    <message id="panel.left">
        <source>{elapsed} · {left} left</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{elapsed} · 还需{left}</translation>
    </message>
    <message id="panel.next">
        <source>Next panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>下一格</translation>
    </message>
    <message id="panel.none.about">
        <source>Choose a panel to see its text and to redraw it.</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>选择一格，即可查看文字并重画。</translation>
    </message>
    <message id="panel.none.title">
        <source>No panel chosen</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>未选择画格</translation>
    </message>
    <message id="panel.number">
        <source>{page} · {place}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>{page} · {place}</translation>
    </message>
    <message id="panel.of">
        <source>{n} of {total}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 格，共 {total} 格</translation>
    </message>
    <message id="panel.previous">
        <source>Previous panel</source>
        <extracomment>A panel and its picture.</extracomment>
        <translation>上一格</translation>
    </message>
    <message id="panel.spoken">
        <source>Panel {page}, {place}. {shot}. {state}. {takes}. {cast}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页第 {place} 格。{shot}。{state}。{takes}。{cast}</translation>
    </message>
    <message id="panel.takes" numerus="yes">
        <source>{n} takes</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个版本</numerusform>
        </translation>
    </message>
    <message id="panel.title">
        <source>Panel {page} · {place}</source>
        <extracomment>A panel and its picture. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页第 {place} 格</translation>
    </message>
    <message id="panels.all">
        <source>All</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>全部</translation>
    </message>
    <message id="panels.changed">
        <source>Changed</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>有变动</translation>
    </message>
    <message id="panels.copied" numerus="yes">
        <source>Copied the pictures of {n} panels</source>
        <extracomment>The Panels stage: a filter or its count. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>已复制 {n} 格的图片</numerusform>
        </translation>
    </message>
    <message id="panels.done">
        <source>Done</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>完成</translation>
    </message>
    <message id="panels.drawing">
        <source>Drawing</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>绘制中</translation>
    </message>
    <message id="panels.empty.filter">
        <source>No panel is in this state.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>没有处于此状态的画格。</translation>
    </message>
    <message id="panels.empty.none">
        <source>This book has no panels.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>这本书还没有画格。</translation>
    </message>
    <message id="panels.empty.planning">
        <source>The story is being read and cut into panels. They appear here one by one.</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>正在读故事、划分画格，它们会逐个出现在这里。</translation>
    </message>
    <message id="panels.filter">
        <source>Show: {name}, {n}</source>
        <extracomment>The Panels stage: a filter or its count. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>显示：{name}，{n}</translation>
    </message>
    <message id="panels.filters">
        <source>Which panels are shown</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>显示哪些画格</translation>
    </message>
    <message id="panels.mode">
        <source>How panels are shown</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>格的显示方式</translation>
    </message>
    <message id="panels.mode.compare">
        <source>Compare</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>比较</translation>
    </message>
    <message id="panels.mode.detail">
        <source>Detail</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>细看</translation>
    </message>
    <message id="panels.mode.film">
        <source>Film</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>胶片</translation>
    </message>
    <message id="panels.mode.grid">
        <source>Grid</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>网格</translation>
    </message>
    <message id="panels.more">
        <source>More</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>更多</translation>
    </message>
    <message id="panels.name">
        <source>Panels of the book</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>书的画格</translation>
    </message>
    <message id="panels.needs">
        <source>Needs you</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>需要你</translation>
    </message>
    <message id="panels.waiting">
        <source>Waiting</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>等待中</translation>
    </message>
    <message id="panels.zoom">
        <source>Size of the panels</source>
        <extracomment>The Panels stage: a filter or its count. Short.</extracomment>
        <translation>画格大小</translation>
    </message>
    <message id="paste.go">
        <source>Read it</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>读取</translation>
    </message>
    <message id="paste.hint">
        <source>Paste or type the story here</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>在这里粘贴或输入故事</translation>
    </message>
    <message id="paste.name">
        <source>Pasted story</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>粘贴的故事</translation>
    </message>
    <message id="paste.title">
        <source>Paste a story</source>
        <extracomment>The sheet that takes a story as typed text.</extracomment>
        <translation>粘贴故事</translation>
    </message>
    <message id="preflight.clear">
        <source>Nothing to mend on the pages looked at so far.</source>
        <extracomment>Part of the window: preflight.</extracomment>
        <translation>已检查的页面没有问题。</translation>
    </message>
    <message id="preflight.crowded">
        <source>Page {page}: “{text}” finds no room for a balloon.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页：“{text}”放不下对话框。</translation>
    </message>
    <message id="preflight.edge">
        <source>Page {page}: “{text}” stands {mm} mm from the edge of the page.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页：“{text}”距页边 {mm} mm。</translation>
    </message>
    <message id="preflight.looked">
        <source>{n} of {total} pages</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} 页中的 {n} 页</translation>
    </message>
    <message id="preflight.missing">
        <source>Page {page}: panel {place} is not drawn.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页：第 {place} 格尚未绘制。</translation>
    </message>
    <message id="preflight.more" numerus="yes">
        <source>{n} more</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>还有 {n} 项</numerusform>
        </translation>
    </message>
    <message id="preflight.show">
        <source>Show</source>
        <extracomment>Part of the window: preflight.</extracomment>
        <translation>查看</translation>
    </message>
    <message id="preflight.small">
        <source>Page {page}: “{text}” is {points} pt on B5, small to read.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页：“{text}”在 B5 上为 {points} pt，偏小。</translation>
    </message>
    <message id="preflight.stale">
        <source>Page {page}: panel {place} was drawn from an older script or cast.</source>
        <extracomment>Part of the window: preflight. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {page} 页：第 {place} 格按旧的脚本或角色绘制。</translation>
    </message>
    <message id="price.about">
        <source>about {price}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>约 {price}</translation>
    </message>
    <message id="price.at_least">
        <source>at least {price}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>至少 {price}</translation>
    </message>
    <message id="price.free">
        <source>free</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>免费</translation>
    </message>
    <message id="price.not_known">
        <source>price not known</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>价格未知</translation>
    </message>
    <message id="price.of_cap">
        <source>{spent} of {cap}</source>
        <extracomment>A price, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>{spent} / {cap}</translation>
    </message>
    <message id="price.unknown">
        <source>unknown</source>
        <extracomment>A price, inside other sentences.</extracomment>
        <translation>未知</translation>
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
        <translation>阅读</translation>
    </message>
    <message id="read.end">
        <source>Stop reading</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>结束阅读</translation>
    </message>
    <message id="read.missing" numerus="yes">
        <source>{n} panels are still roughs</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格仍是草图</numerusform>
        </translation>
    </message>
    <message id="read.name">
        <source>Reading</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>阅读</translation>
    </message>
    <message id="read.opening">
        <source>Opening the book</source>
        <extracomment>Part of the window: read.</extracomment>
        <translation>正在打开书</translation>
    </message>
    <message id="read.page">
        <source>{first} of {total}</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {first} 页，共 {total} 页</translation>
    </message>
    <message id="read.pages">
        <source>{first}–{last} of {total}</source>
        <extracomment>Part of the window: read. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {first}–{last} 页，共 {total} 页</translation>
    </message>
    <message id="reason.blocked-words">
        <source>a word in it is blocked</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>其中有被屏蔽的词</translation>
    </message>
    <message id="reason.cut-off">
        <source>the connection was cut</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>连接中断了</translation>
    </message>
    <message id="reason.empty">
        <source>it was empty</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>内容为空</translation>
    </message>
    <message id="reason.forbidden-content">
        <source>this content is not allowed</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>不允许这样的内容</translation>
    </message>
    <message id="reason.malformed">
        <source>it was malformed</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>格式有误</translation>
    </message>
    <message id="reason.no-answer">
        <source>no answer came</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>没有收到回应</translation>
    </message>
    <message id="reason.no-connection">
        <source>no connection came about</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>连接没有建立</translation>
    </message>
    <message id="reason.no-network">
        <source>there is no network</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>没有网络</translation>
    </message>
    <message id="reason.no-picture">
        <source>the model made none</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>模型没有画出图片</translation>
    </message>
    <message id="reason.no-such-host">
        <source>there is no such address</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>没有这个地址</translation>
    </message>
    <message id="reason.not-a-picture">
        <source>it is not a picture</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>不是图片</translation>
    </message>
    <message id="reason.not-json">
        <source>it was cut or cannot be read</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>内容不完整或无法读取</translation>
    </message>
    <message id="reason.other">
        <source>no reason was given</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>没有说明原因</translation>
    </message>
    <message id="reason.personal-data">
        <source>it seems to hold personal data</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>其中似乎有个人信息</translation>
    </message>
    <message id="reason.picture-safety">
        <source>the picture might have been unsafe</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>画出的图片可能不安全</translation>
    </message>
    <message id="reason.proxy">
        <source>the proxy did not let it through</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>代理没有放行</translation>
    </message>
    <message id="reason.recitation">
        <source>it comes too close to an existing work</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>与已有作品过于相似</translation>
    </message>
    <message id="reason.refused">
        <source>it refused the connection</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>对方拒绝连接</translation>
    </message>
    <message id="reason.safety">
        <source>it may be unsafe</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>内容可能不安全</translation>
    </message>
    <message id="reason.sign-in-page">
        <source>a sign-in page of the network answered instead</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>应答的是网络的登录页面</translation>
    </message>
    <message id="reason.text-only">
        <source>there was only text</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>只有文字</translation>
    </message>
    <message id="reason.timed-out">
        <source>nothing came in time</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>没有及时收到回应</translation>
    </message>
    <message id="reason.tls">
        <source>no secure connection could be made</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>无法建立安全连接</translation>
    </message>
    <message id="reason.upload-stalled">
        <source>sending stopped halfway</source>
        <extracomment>Why something was not done, inside other sentences.</extracomment>
        <translation>发送中途停住了</translation>
    </message>
    <message id="receipt.cost">
        <source>Cost</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>费用</translation>
    </message>
    <message id="receipt.model">
        <source>Artist</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>画师</translation>
    </message>
    <message id="receipt.model.name">
        <source>Model</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>模型</translation>
    </message>
    <message id="receipt.placeholder">
        <source>stands in</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>代用</translation>
    </message>
    <message id="receipt.request">
        <source>Request</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>请求编号</translation>
    </message>
    <message id="receipt.seconds">
        <source>{n} s</source>
        <extracomment>What a drawing cost, behind a disclosure. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message id="receipt.service">
        <source>Service</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>服务</translation>
    </message>
    <message id="receipt.size">
        <source>Size</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>尺寸</translation>
    </message>
    <message id="receipt.time">
        <source>Time</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>用时</translation>
    </message>
    <message id="receipt.tokens">
        <source>Tokens</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>Token</translation>
    </message>
    <message id="receipt.tokens.of">
        <source>{given} in, {got} out</source>
        <extracomment>What a drawing cost, behind a disclosure. What is in {braces} is filled in by the program.</extracomment>
        <translation>输入 {given}，输出 {got}</translation>
    </message>
    <message id="receipt.words">
        <source>Asked for</source>
        <extracomment>What a drawing cost, behind a disclosure.</extracomment>
        <translation>要求</translation>
    </message>
    <message id="redraw.ask">
        <source>What should change?</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>想改什么？</translation>
    </message>
    <message id="redraw.ask_above">
        <source>This may cost more than {limit}. Press again to redraw.</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>费用可能超过 {limit}。再按一次开始重画。</translation>
    </message>
    <message id="redraw.chip.calmer">
        <source>Calmer face</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>表情平静</translation>
    </message>
    <message id="redraw.chip.closer">
        <source>Closer</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>近一些</translation>
    </message>
    <message id="redraw.chip.darker">
        <source>Darker</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>暗一些</translation>
    </message>
    <message id="redraw.chip.night">
        <source>At night</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>夜晚</translation>
    </message>
    <message id="redraw.chip.rain">
        <source>Rain</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>下雨</translation>
    </message>
    <message id="redraw.chip.wider">
        <source>Wider</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>远一些</translation>
    </message>
    <message id="redraw.counting">
        <source>Redraw · counting</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>重画 · 计算中</translation>
    </message>
    <message id="redraw.hint">
        <source>Closer, at night, she smiles…</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>近一些、夜里、她在微笑……</translation>
    </message>
    <message id="redraw.ignored">
        <source>The draft artist did not understand these words; the take is a variation.</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>草图画师没有理解这些要求，这一版只是变体。</translation>
    </message>
    <message id="redraw.join">
        <source>, </source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>，</translation>
    </message>
    <message id="redraw.many.price">
        <source>Redraw {n} · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>重画 {n} 格 · {price}</translation>
    </message>
    <message id="redraw.note">
        <source>Draft artist, on this computer</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>草图画师，在本机绘制</translation>
    </message>
    <message id="redraw.other">
        <source>Another artist</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>其他画师</translation>
    </message>
    <message id="redraw.price">
        <source>Redraw · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>重画 · {price}</translation>
    </message>
    <message id="redraw.sending">
        <source>Sending</source>
        <extracomment>The box that draws a panel again.</extracomment>
        <translation>正在提交</translation>
    </message>
    <message id="redraw.sure">
        <source>Redraw now · {price}</source>
        <extracomment>The box that draws a panel again. What is in {braces} is filled in by the program.</extracomment>
        <translation>确定重画 · {price}</translation>
    </message>
    <message id="references.add">
        <source>Add a picture…</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>添加图片…</translation>
    </message>
    <message id="references.full">
        <source>{n} pictures go along</source>
        <extracomment>Part of the window: references. What is in {braces} is filled in by the program.</extracomment>
        <translation>附带 {n} 张图片</translation>
    </message>
    <message id="references.kind">
        <source>Pictures</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>图片</translation>
    </message>
    <message id="references.more" numerus="yes">
        <source>Drop up to {n} pictures to keep to</source>
        <extracomment>Part of the window: references. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>可拖入最多 {n} 张参考图片</numerusform>
        </translation>
    </message>
    <message id="references.name">
        <source>Reference pictures</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>参考图片</translation>
    </message>
    <message id="references.remove">
        <source>Take this picture away</source>
        <extracomment>Part of the window: references.</extracomment>
        <translation>移除这张图片</translation>
    </message>
    <message id="refused.draft">
        <source>Let the draft artist stand in · free</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>用草图画师代替 · 免费</translation>
    </message>
    <message id="refused.go.price">
        <source>Draw it this way · {price}</source>
        <extracomment>What can be done about a panel the model declined. What is in {braces} is filled in by the program.</extracomment>
        <translation>按这样绘制 · {price}</translation>
    </message>
    <message id="refused.manner.distant">
        <source>From afar</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>远景</translation>
    </message>
    <message id="refused.manner.quiet">
        <source>Only who and where</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>只有人物和地点</translation>
    </message>
    <message id="refused.manner.softer">
        <source>Milder</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>更温和</translation>
    </message>
    <message id="refused.own">
        <source>What the panel shows, in your words</source>
        <extracomment>What can be done about a panel the model declined.</extracomment>
        <translation>用你自己的话描述这一格</translation>
    </message>
    <message id="revision.about">
        <source>What still stands in the story stays as it is. Nothing is thrown away, and it can be undone.</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>仍在故事中的内容保持不变。不会丢弃任何内容，也可以撤销。</translation>
    </message>
    <message id="revision.kept" numerus="yes">
        <source>{n} panels stay as they were drawn</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格保持原样</numerusform>
        </translation>
    </message>
    <message id="revision.new" numerus="yes">
        <source>{n} new sentences, in no panel yet</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个新句子，尚未进入任何一格</numerusform>
        </translation>
    </message>
    <message id="revision.new_book">
        <source>Make a new book instead</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>改为新建一本书</translation>
    </message>
    <message id="revision.reading">
        <source>{name} is compared with the book</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在把 {name} 与本书比较</translation>
    </message>
    <message id="revision.same">
        <source>This is the story the book already has. There is nothing to take over.</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>这就是本书现有的故事，没有需要采用的改动。</translation>
    </message>
    <message id="revision.stale" numerus="yes">
        <source>{n} panels are marked as changed</source>
        <extracomment>Part of the window: revision. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格标记为有变动</numerusform>
        </translation>
    </message>
    <message id="revision.take">
        <source>Take it over</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>采用修订</translation>
    </message>
    <message id="revision.title">
        <source>A revised story</source>
        <extracomment>Part of the window: revision.</extracomment>
        <translation>修订后的故事</translation>
    </message>
    <message id="ribbon.name">
        <source>Ink ribbon: {done} of {total} panels drawn</source>
        <extracomment>Read by screen readers: the ribbon of all panels. What is in {braces} is filled in by the program.</extracomment>
        <translation>墨带：已画 {done} 格，共 {total} 格</translation>
    </message>
    <message id="ribbon.panel">
        <source>Panel {n}: {state}</source>
        <extracomment>Read by screen readers: the ribbon of all panels. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 格：{state}</translation>
    </message>
    <message id="script.add_line">
        <source>Add a line below</source>
        <extracomment>The Script stage.</extracomment>
        <translation>在下方添加一行</translation>
    </message>
    <message id="script.add_scene">
        <source>Add a scene after this one</source>
        <extracomment>The Script stage.</extracomment>
        <translation>在此之后添加场景</translation>
    </message>
    <message id="script.again">
        <source>Write again…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>重新撰写…</translation>
    </message>
    <message id="script.chapter_empty">
        <source>This chapter is not in the script yet.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>这一章还没有脚本。</translation>
    </message>
    <message id="script.delete_line">
        <source>Delete the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>删除这一行</translation>
    </message>
    <message id="script.delete_scene">
        <source>Delete the scene</source>
        <extracomment>The Script stage.</extracomment>
        <translation>删除场景</translation>
    </message>
    <message id="script.done">
        <source>Done</source>
        <extracomment>The Script stage.</extracomment>
        <translation>完成</translation>
    </message>
    <message id="script.down">
        <source>Move down</source>
        <extracomment>The Script stage.</extracomment>
        <translation>下移</translation>
    </message>
    <message id="script.edit">
        <source>Edit the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>编辑这一行</translation>
    </message>
    <message id="script.edited">
        <source>You changed this line. Writing again keeps it.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>这一行由你修改过，重新撰写时会保留。</translation>
    </message>
    <message id="script.emotion">
        <source>How it feels</source>
        <extracomment>The Script stage.</extracomment>
        <translation>情绪</translation>
    </message>
    <message id="script.empty">
        <source>The script is being written.</source>
        <extracomment>The Script stage.</extracomment>
        <translation>正在写脚本。</translation>
    </message>
    <message id="script.join_lines">
        <source>Join with the next line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>与下一行合并</translation>
    </message>
    <message id="script.join_scenes">
        <source>Join with the next scene</source>
        <extracomment>The Script stage.</extracomment>
        <translation>与下一场景合并</translation>
    </message>
    <message id="script.kind">
        <source>What it is</source>
        <extracomment>The Script stage.</extracomment>
        <translation>类型</translation>
    </message>
    <message id="script.line">
        <source>Line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>添加行</translation>
    </message>
    <message id="script.linked">
        <source>Linked scrolling</source>
        <extracomment>The Script stage.</extracomment>
        <translation>同步滚动</translation>
    </message>
    <message id="script.menu">
        <source>More for the script</source>
        <extracomment>The Script stage.</extracomment>
        <translation>脚本的更多操作</translation>
    </message>
    <message id="script.mood">
        <source>Mood</source>
        <extracomment>The Script stage.</extracomment>
        <translation>气氛</translation>
    </message>
    <message id="script.name">
        <source>Script</source>
        <extracomment>The Script stage.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="script.nobody">
        <source>Nobody</source>
        <extracomment>The Script stage.</extracomment>
        <translation>无人</translation>
    </message>
    <message id="script.page">
        <source>page {n}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 页</translation>
    </message>
    <message id="script.pages">
        <source>pages {first}–{last}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {first}–{last} 页</translation>
    </message>
    <message id="script.panels" numerus="yes">
        <source>{n} panels</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格</numerusform>
        </translation>
    </message>
    <message id="script.place">
        <source>Place</source>
        <extracomment>The Script stage.</extracomment>
        <translation>地点</translation>
    </message>
    <message id="script.scene">
        <source>Scene {n}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 场</translation>
    </message>
    <message id="script.scene.empty">
        <source>A scene without lines</source>
        <extracomment>The Script stage.</extracomment>
        <translation>没有台词的场景</translation>
    </message>
    <message id="script.seen">
        <source>scenes {first}–{last} of {whole}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>场景 {first}–{last}，共 {whole} 个</translation>
    </message>
    <message id="script.seen.one">
        <source>scene {n} of {whole}</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>场景 {n}，共 {whole} 个</translation>
    </message>
    <message id="script.setting.change">
        <source>Change place and time…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>修改地点与时间…</translation>
    </message>
    <message id="script.setting.none">
        <source>No place</source>
        <extracomment>The Script stage.</extracomment>
        <translation>未写明地点</translation>
    </message>
    <message id="script.speaker">
        <source>Who says it</source>
        <extracomment>The Script stage.</extracomment>
        <translation>说话人</translation>
    </message>
    <message id="script.speaker.new">
        <source>Somebody new…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>新的人物…</translation>
    </message>
    <message id="script.split">
        <source>Split here</source>
        <extracomment>The Script stage.</extracomment>
        <translation>在此拆分</translation>
    </message>
    <message id="script.split.hint">
        <source>Split the line where the cursor stands</source>
        <extracomment>The Script stage.</extracomment>
        <translation>在光标处拆分这一行</translation>
    </message>
    <message id="script.split_scene">
        <source>Split the scene before this line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>在此行之前拆分场景</translation>
    </message>
    <message id="script.spoken">
        <source>Scene {n}. {who}: {text} {fate}.</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>场景 {n}。{who}：{text} {fate}。</translation>
    </message>
    <message id="script.stale" numerus="yes">
        <source>{n} panels are not as they were drawn.</source>
        <extracomment>The Script stage. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格与当前脚本不符。</numerusform>
        </translation>
    </message>
    <message id="script.stale.show">
        <source>Show them</source>
        <extracomment>The Script stage.</extracomment>
        <translation>查看</translation>
    </message>
    <message id="script.time">
        <source>Time</source>
        <extracomment>The Script stage.</extracomment>
        <translation>时间</translation>
    </message>
    <message id="script.unsaid">
        <source>not said</source>
        <extracomment>The Script stage.</extracomment>
        <translation>未写明</translation>
    </message>
    <message id="script.up">
        <source>Move up</source>
        <extracomment>The Script stage.</extracomment>
        <translation>上移</translation>
    </message>
    <message id="script.weather">
        <source>Weather</source>
        <extracomment>The Script stage.</extracomment>
        <translation>天气</translation>
    </message>
    <message id="script.words">
        <source>Words of the line</source>
        <extracomment>The Script stage.</extracomment>
        <translation>这一行的文字</translation>
    </message>
    <message id="script.write_chapter">
        <source>Write this chapter…</source>
        <extracomment>The Script stage.</extracomment>
        <translation>撰写这一章…</translation>
    </message>
    <message id="service.comfyui">
        <source>Pictures · on your own computer, free</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>图片 · 在自己的电脑上运行，免费</translation>
    </message>
    <message id="service.draft">
        <source>The draft writer and the draft artist are built in. They need no key and no network, and cost nothing.</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>草图编剧和草图画师是内置的，不需要密钥和网络，也不收费。</translation>
    </message>
    <message id="service.draft.title">
        <source>Draft pair</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>草图组合</translation>
    </message>
    <message id="service.gemini">
        <source>Pictures and words · Google AI Studio</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>图片和文字 · Google AI Studio</translation>
    </message>
    <message id="service.openai">
        <source>Pictures and words · OpenAI, and every service that speaks its API: DeepSeek, OpenRouter, Ollama, LM Studio</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>图片和文字 · OpenAI 及兼容其 API 的服务：DeepSeek、OpenRouter、Ollama、LM Studio</translation>
    </message>
    <message id="service.state.built_in">
        <source>Built in · offline · free</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>内置 · 离线 · 免费</translation>
    </message>
    <message id="service.state.environment">
        <source>Key from {variable}</source>
        <extracomment>What a service is good for, in the settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>密钥来自 {variable}</translation>
    </message>
    <message id="service.state.keychain">
        <source>Key in the keychain</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>密钥在钥匙串中</translation>
    </message>
    <message id="service.state.keychain_silent">
        <source>The keychain did not answer</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>钥匙串没有回应</translation>
    </message>
    <message id="service.state.local">
        <source>Ready</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>可以使用</translation>
    </message>
    <message id="service.state.needs_key">
        <source>Needs a key</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>需要密钥</translation>
    </message>
    <message id="service.state.needs_workflow">
        <source>Needs a workflow file</source>
        <extracomment>What a service is good for, in the settings.</extracomment>
        <translation>需要工作流文件</translation>
    </message>
    <message id="setting.base-url">
        <source>address</source>
        <extracomment>The name of a setting, inside sentences.</extracomment>
        <translation>地址</translation>
    </message>
    <message id="setting.proxy">
        <source>proxy</source>
        <extracomment>The name of a setting, inside sentences.</extracomment>
        <translation>代理</translation>
    </message>
    <message id="settings.appearance">
        <source>Appearance</source>
        <extracomment>The settings.</extracomment>
        <translation>外观</translation>
    </message>
    <message id="settings.at_once">
        <source>Every change is kept at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>每项更改都会立即保存。</translation>
    </message>
    <message id="settings.base_url">
        <source>Address (base URL)</source>
        <extracomment>The settings.</extracomment>
        <translation>地址（base URL）</translation>
    </message>
    <message id="settings.base_url.empty">
        <source>the service&apos;s own</source>
        <extracomment>The settings.</extracomment>
        <translation>服务自己的地址</translation>
    </message>
    <message id="settings.calls">
        <source>How it is called</source>
        <extracomment>The settings.</extracomment>
        <translation>调用方式</translation>
    </message>
    <message id="settings.empty.catalogue">
        <source>automatic</source>
        <extracomment>The settings.</extracomment>
        <translation>自动</translation>
    </message>
    <message id="settings.empty.usual">
        <source>automatic · {n}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>自动 · {n}</translation>
    </message>
    <message id="settings.history">
        <source>History</source>
        <extracomment>The settings.</extracomment>
        <translation>历史</translation>
    </message>
    <message id="settings.history.keep">
        <source>Keep finished tasks for, in days</source>
        <extracomment>The settings.</extracomment>
        <translation>完成的任务保留（天）</translation>
    </message>
    <message id="settings.history.keep.empty">
        <source>for ever</source>
        <extracomment>The settings.</extracomment>
        <translation>一直保留</translation>
    </message>
    <message id="settings.history.keep.hint">
        <source>Afterwards they leave the list. Books, takes and what the month cost stay.</source>
        <extracomment>The settings.</extracomment>
        <translation>到期后从列表移除；书、版本和当月费用都会保留。</translation>
    </message>
    <message id="settings.images_a_minute">
        <source>Pictures a minute</source>
        <extracomment>The settings.</extracomment>
        <translation>每分钟图片数</translation>
    </message>
    <message id="settings.key">
        <source>API key</source>
        <extracomment>The settings.</extracomment>
        <translation>API 密钥</translation>
    </message>
    <message id="settings.key.environment">
        <source>From the environment variable {variable}, which goes before the keychain.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>来自环境变量 {variable}，优先于钥匙串。</translation>
    </message>
    <message id="settings.key.forget">
        <source>Forget</source>
        <extracomment>The settings.</extracomment>
        <translation>移除</translation>
    </message>
    <message id="settings.key.keep">
        <source>Keep</source>
        <extracomment>The settings.</extracomment>
        <translation>保存</translation>
    </message>
    <message id="settings.key.keeping">
        <source>Asking the keychain</source>
        <extracomment>The settings.</extracomment>
        <translation>正在询问钥匙串</translation>
    </message>
    <message id="settings.key.keychain">
        <source>Kept in the system&apos;s keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>已保存在系统钥匙串中。</translation>
    </message>
    <message id="settings.key.nowhere">
        <source>None yet. It will be kept in the system&apos;s keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>还没有。会保存在系统钥匙串中。</translation>
    </message>
    <message id="settings.key.paste">
        <source>Paste it here</source>
        <extracomment>The settings.</extracomment>
        <translation>粘贴到这里</translation>
    </message>
    <message id="settings.key.replace">
        <source>Paste another one to replace it</source>
        <extracomment>The settings.</extracomment>
        <translation>粘贴新的即可替换</translation>
    </message>
    <message id="settings.key.unknown">
        <source>The keychain did not answer, so it is not known whether there is one.</source>
        <extracomment>The settings.</extracomment>
        <translation>钥匙串没有回应，不知道是否已有。</translation>
    </message>
    <message id="settings.language">
        <source>Language</source>
        <extracomment>The settings.</extracomment>
        <translation>语言</translation>
    </message>
    <message id="settings.language.hint">
        <source>The whole window changes at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>整个窗口立即切换。</translation>
    </message>
    <message id="settings.letters">
        <source>Single letters do something</source>
        <extracomment>The settings.</extracomment>
        <translation>启用单字母快捷键</translation>
    </message>
    <message id="settings.letters.hint">
        <source>R redraws, N goes to the next panel that needs you. Never while you type.</source>
        <extracomment>The settings.</extracomment>
        <translation>R 重画，N 跳到下一个需要处理的格。输入文字时不起作用。</translation>
    </message>
    <message id="settings.menu">
        <source>Always show the menu bar</source>
        <extracomment>The settings.</extracomment>
        <translation>始终显示菜单栏</translation>
    </message>
    <message id="settings.menu.hint">
        <source>Otherwise Alt or F10 shows it.</source>
        <extracomment>The settings.</extracomment>
        <translation>否则按 Alt 或 F10 显示。</translation>
    </message>
    <message id="settings.models.artist">
        <source>Model for pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>绘图模型</translation>
    </message>
    <message id="settings.models.as_of">
        <source>Prices looked up on {day}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>价格查询于 {day}</translation>
    </message>
    <message id="settings.models.writer">
        <source>Model for words</source>
        <extracomment>The settings.</extracomment>
        <translation>文字模型</translation>
    </message>
    <message id="settings.money">
        <source>Money</source>
        <extracomment>The settings.</extracomment>
        <translation>费用</translation>
    </message>
    <message id="settings.money.ask">
        <source>Ask above, in US dollars</source>
        <extracomment>The settings.</extracomment>
        <translation>超过多少先询问（美元）</translation>
    </message>
    <message id="settings.money.ask.hint">
        <source>Work that will cost more is asked about first.</source>
        <extracomment>The settings.</extracomment>
        <translation>预计费用更高的工作会先询问。</translation>
    </message>
    <message id="settings.money.cap">
        <source>Cap a month, in US dollars</source>
        <extracomment>The settings.</extracomment>
        <translation>每月上限（美元）</translation>
    </message>
    <message id="settings.money.cap.hint">
        <source>Drawing pauses before it would be passed.</source>
        <extracomment>The settings.</extracomment>
        <translation>超出之前会先暂停绘制。</translation>
    </message>
    <message id="settings.money.spent">
        <source>Spent this month: {price}.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>本月已用：{price}。</translation>
    </message>
    <message id="settings.money.spent.about">
        <source>Spent this month: about {price}. The price of {n} calls is not known; what they were thought to cost is counted.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>本月已用：约 {price}。其中 {n} 次调用的价格未知，按估算计入。</translation>
    </message>
    <message id="settings.motion">
        <source>Less motion</source>
        <extracomment>The settings.</extracomment>
        <translation>减少动态效果</translation>
    </message>
    <message id="settings.motion.hint">
        <source>Cursors do not blink and menus appear at once.</source>
        <extracomment>The settings.</extracomment>
        <translation>光标不闪烁，菜单直接显示。</translation>
    </message>
    <message id="settings.name">
        <source>Language and appearance</source>
        <extracomment>The settings.</extracomment>
        <translation>语言与外观</translation>
    </message>
    <message id="settings.network">
        <source>Network</source>
        <extracomment>The settings.</extracomment>
        <translation>网络</translation>
    </message>
    <message id="settings.network.local">
        <source>What runs on this computer, like ComfyUI, is reached without it.</source>
        <extracomment>The settings.</extracomment>
        <translation>本机服务（如 ComfyUI）不经过代理。</translation>
    </message>
    <message id="settings.network.proxy">
        <source>Proxy</source>
        <extracomment>The settings.</extracomment>
        <translation>代理</translation>
    </message>
    <message id="settings.network.proxy.empty">
        <source>As the system&apos;s environment says</source>
        <extracomment>The settings.</extracomment>
        <translation>按系统环境变量</translation>
    </message>
    <message id="settings.network.proxy.hint">
        <source>For all services and for publishing. A service&apos;s own proxy goes before it.</source>
        <extracomment>The settings.</extracomment>
        <translation>用于所有服务和发布。服务单独设置的代理优先。</translation>
    </message>
    <message id="settings.not_kept">
        <source>The settings were not kept</source>
        <extracomment>The settings.</extracomment>
        <translation>设置没有保存</translation>
    </message>
    <message id="settings.notices">
        <source>Notices</source>
        <extracomment>The settings.</extracomment>
        <translation>通知</translation>
    </message>
    <message id="settings.notices.desktop">
        <source>Show a desktop notification when a task ends or needs you</source>
        <extracomment>The settings.</extracomment>
        <translation>任务结束或需要你处理时显示桌面通知</translation>
    </message>
    <message id="settings.notices.longer">
        <source>For tasks that took longer than, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>仅限耗时超过（秒）的任务</translation>
    </message>
    <message id="settings.notices.private">
        <source>It may lie in my own network</source>
        <extracomment>The settings.</extracomment>
        <translation>允许位于我自己的网络内</translation>
    </message>
    <message id="settings.notices.private.hint">
        <source>Otherwise addresses such as 192.168.0.2 or localhost are not called.</source>
        <extracomment>The settings.</extracomment>
        <translation>否则不会调用 192.168.0.2、localhost 这类地址。</translation>
    </message>
    <message id="settings.notices.secret">
        <source>Secret that signs it</source>
        <extracomment>The settings.</extracomment>
        <translation>签名密钥</translation>
    </message>
    <message id="settings.notices.updates">
        <source>Address that tells of newer versions</source>
        <extracomment>The settings.</extracomment>
        <translation>查询新版本的地址</translation>
    </message>
    <message id="settings.notices.updates.empty">
        <source>never asked</source>
        <extracomment>The settings.</extracomment>
        <translation>从不查询</translation>
    </message>
    <message id="settings.notices.updates.hint">
        <source>Asked once at each start; nothing about you or your books is sent.</source>
        <extracomment>The settings.</extracomment>
        <translation>每次启动时查询一次；不会发送你或书籍的任何信息。</translation>
    </message>
    <message id="settings.notices.webhook">
        <source>Webhook address</source>
        <extracomment>The settings.</extracomment>
        <translation>Webhook 地址</translation>
    </message>
    <message id="settings.notices.webhook.empty">
        <source>none</source>
        <extracomment>The settings.</extracomment>
        <translation>无</translation>
    </message>
    <message id="settings.notices.webhook.hint">
        <source>Is told the same by a signed POST. No key and no story text is sent.</source>
        <extracomment>The settings.</extracomment>
        <translation>会收到同样内容的签名 POST，不包含密钥和故事正文。</translation>
    </message>
    <message id="settings.order">
        <source>Fall-back</source>
        <extracomment>The settings.</extracomment>
        <translation>备用服务</translation>
    </message>
    <message id="settings.order.about">
        <source>If a service cannot or will not do a step, the ticked ones are asked in this order. Nobody is asked until you tick them: another service may cost too.</source>
        <extracomment>The settings.</extracomment>
        <translation>当一个服务无法或拒绝完成某一步时，按此顺序改用勾选的服务。不勾选就不会使用：其他服务也可能收费。</translation>
    </message>
    <message id="settings.order.artist">
        <source>For pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>绘图</translation>
    </message>
    <message id="settings.order.down">
        <source>Later</source>
        <extracomment>The settings.</extracomment>
        <translation>推后</translation>
    </message>
    <message id="settings.order.up">
        <source>Earlier</source>
        <extracomment>The settings.</extracomment>
        <translation>提前</translation>
    </message>
    <message id="settings.order.writer">
        <source>For words</source>
        <extracomment>The settings.</extracomment>
        <translation>文字</translation>
    </message>
    <message id="settings.pages">
        <source>Pages of the settings</source>
        <extracomment>The settings.</extracomment>
        <translation>设置的页面</translation>
    </message>
    <message id="settings.places">
        <source>Calls at once</source>
        <extracomment>The settings.</extracomment>
        <translation>同时调用数</translation>
    </message>
    <message id="settings.proxy">
        <source>Proxy</source>
        <extracomment>The settings.</extracomment>
        <translation>代理</translation>
    </message>
    <message id="settings.proxy.empty">
        <source>as the system has it</source>
        <extracomment>The settings.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message id="settings.publishing">
        <source>Publishing</source>
        <extracomment>The settings.</extracomment>
        <translation>发布</translation>
    </message>
    <message id="settings.publishing.about">
        <source>A published book is a web page in a storage of your own. Anyone with the link reads it in a browser.</source>
        <extracomment>The settings.</extracomment>
        <translation>发布的书是你自己存储里的网页，持有链接的人用浏览器就能阅读。</translation>
    </message>
    <message id="settings.publishing.access">
        <source>Access</source>
        <extracomment>The settings.</extracomment>
        <translation>访问</translation>
    </message>
    <message id="settings.publishing.bucket">
        <source>Bucket</source>
        <extracomment>The settings.</extracomment>
        <translation>存储桶</translation>
    </message>
    <message id="settings.publishing.bucket.empty">
        <source>my-manga</source>
        <extracomment>The settings.</extracomment>
        <translation>my-manga</translation>
    </message>
    <message id="settings.publishing.bucket.hint">
        <source>Best one for manga alone</source>
        <extracomment>The settings.</extracomment>
        <translation>最好专用于漫画</translation>
    </message>
    <message id="settings.publishing.endpoint_url">
        <source>Endpoint</source>
        <extracomment>The settings.</extracomment>
        <translation>端点</translation>
    </message>
    <message id="settings.publishing.endpoint_url.empty">
        <source>AWS</source>
        <extracomment>The settings.</extracomment>
        <translation>AWS</translation>
    </message>
    <message id="settings.publishing.endpoint_url.hint">
        <source>The API’s address, not the console’s</source>
        <extracomment>The settings.</extracomment>
        <translation>API 的地址，不是控制台的</translation>
    </message>
    <message id="settings.publishing.failed">
        <source>Books cannot be published there</source>
        <extracomment>The settings.</extracomment>
        <translation>无法发布到那里</translation>
    </message>
    <message id="settings.publishing.hint.aws">
        <source>No endpoint. For links without end, switch “Block public access” off and let the bucket’s policy allow everybody to read, or put CloudFront before it.</source>
        <extracomment>The settings.</extracomment>
        <translation>不填端点。要使用无期限链接，请关闭“阻止公共访问”，并用存储桶策略允许所有人读取，或在前面放 CloudFront。</translation>
    </message>
    <message id="settings.publishing.hint.minio">
        <source>The address of your server, region us-east-1. With MinIO, mc anonymous set download lets everybody read.</source>
        <extracomment>The settings.</extracomment>
        <translation>填写服务器地址，区域 us-east-1。MinIO 可用 mc anonymous set download 允许所有人读取。</translation>
    </message>
    <message id="settings.publishing.hint.oss">
        <source>Endpoint https://oss-REGION.aliyuncs.com. Give a domain of your own as the public address: OSS’s own addresses make browsers save pages instead of showing them.</source>
        <extracomment>The settings.</extracomment>
        <translation>端点 https://oss-REGION.aliyuncs.com。公开地址请填自己的域名：OSS 自带的地址会让浏览器下载而不是显示页面。</translation>
    </message>
    <message id="settings.publishing.hint.other">
        <source>Endpoint and region as its S3 page says.</source>
        <extracomment>The settings.</extracomment>
        <translation>端点和区域以服务商的 S3 页面为准。</translation>
    </message>
    <message id="settings.publishing.hint.r2">
        <source>Endpoint https://ACCOUNT.r2.cloudflarestorage.com, region auto. It never serves the public itself: connect a domain, or its r2.dev address, and give it as the public address.</source>
        <extracomment>The settings.</extracomment>
        <translation>端点 https://ACCOUNT.r2.cloudflarestorage.com，区域 auto。端点本身不对公众提供内容：请绑定域名或 r2.dev 地址，并填为公开地址。</translation>
    </message>
    <message id="settings.publishing.key_id">
        <source>Key ID</source>
        <extracomment>The settings.</extracomment>
        <translation>密钥 ID</translation>
    </message>
    <message id="settings.publishing.like">
        <source>{pattern}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{pattern}</translation>
    </message>
    <message id="settings.publishing.none">
        <source>Nothing is published.</source>
        <extracomment>The settings.</extracomment>
        <translation>没有发布任何书。</translation>
    </message>
    <message id="settings.publishing.path_style">
        <source>How the bucket is addressed</source>
        <extracomment>The settings.</extracomment>
        <translation>存储桶的寻址方式</translation>
    </message>
    <message id="settings.publishing.path_style.host">
        <source>In the host’s name</source>
        <extracomment>The settings.</extracomment>
        <translation>写在主机名中</translation>
    </message>
    <message id="settings.publishing.path_style.path">
        <source>In the path</source>
        <extracomment>The settings.</extracomment>
        <translation>写在路径中</translation>
    </message>
    <message id="settings.publishing.path_style.usual">
        <source>As the service usually wants it</source>
        <extracomment>The settings.</extracomment>
        <translation>按服务的惯例</translation>
    </message>
    <message id="settings.publishing.prefix">
        <source>Folder in the bucket</source>
        <extracomment>The settings.</extracomment>
        <translation>存储桶中的文件夹</translation>
    </message>
    <message id="settings.publishing.prefix.empty">
        <source>None</source>
        <extracomment>The settings.</extracomment>
        <translation>无</translation>
    </message>
    <message id="settings.publishing.prefix.hint">
        <source>Each book has a folder of its own in it</source>
        <extracomment>The settings.</extracomment>
        <translation>每本书在其中有自己的文件夹</translation>
    </message>
    <message id="settings.publishing.profile">
        <source>Or a profile of the AWS configuration</source>
        <extracomment>The settings.</extracomment>
        <translation>或使用 AWS 配置中的 profile</translation>
    </message>
    <message id="settings.publishing.profile.empty">
        <source>None</source>
        <extracomment>The settings.</extracomment>
        <translation>无</translation>
    </message>
    <message id="settings.publishing.profile.hint">
        <source>It goes before the keys above</source>
        <extracomment>The settings.</extracomment>
        <translation>优先于上面的密钥</translation>
    </message>
    <message id="settings.publishing.public_url">
        <source>Public address</source>
        <extracomment>The settings.</extracomment>
        <translation>公开地址</translation>
    </message>
    <message id="settings.publishing.public_url.empty">
        <source>The bucket’s own</source>
        <extracomment>The settings.</extracomment>
        <translation>存储桶自带的地址</translation>
    </message>
    <message id="settings.publishing.public_url.hint">
        <source>Where everybody reads the bucket: a domain, a CDN</source>
        <extracomment>The settings.</extracomment>
        <translation>大家读取存储桶的地址：域名或 CDN</translation>
    </message>
    <message id="settings.publishing.readers">
        <source>For readers</source>
        <extracomment>The settings.</extracomment>
        <translation>面向读者</translation>
    </message>
    <message id="settings.publishing.region">
        <source>Region</source>
        <extracomment>The settings.</extracomment>
        <translation>区域</translation>
    </message>
    <message id="settings.publishing.region.empty">
        <source>us-east-1</source>
        <extracomment>The settings.</extracomment>
        <translation>us-east-1</translation>
    </message>
    <message id="settings.publishing.region.hint">
        <source>Where the bucket is</source>
        <extracomment>The settings.</extracomment>
        <translation>存储桶所在地</translation>
    </message>
    <message id="settings.publishing.secret">
        <source>Secret key</source>
        <extracomment>The settings.</extracomment>
        <translation>私有密钥</translation>
    </message>
    <message id="settings.publishing.service">
        <source>Service</source>
        <extracomment>The settings.</extracomment>
        <translation>服务</translation>
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
        <translation>阿里云 OSS</translation>
    </message>
    <message id="settings.publishing.service.other">
        <source>Another S3-compatible one</source>
        <extracomment>The settings.</extracomment>
        <translation>其他 S3 兼容服务</translation>
    </message>
    <message id="settings.publishing.service.r2">
        <source>Cloudflare R2</source>
        <extracomment>The settings.</extracomment>
        <translation>Cloudflare R2</translation>
    </message>
    <message id="settings.publishing.test">
        <source>Test</source>
        <extracomment>The settings.</extracomment>
        <translation>测试</translation>
    </message>
    <message id="settings.publishing.test.about">
        <source>Writes a small file, reads it as everybody would, and removes it.</source>
        <extracomment>The settings.</extracomment>
        <translation>写入一个小文件，以普通读者的身份读取，然后移除。</translation>
    </message>
    <message id="settings.publishing.testing">
        <source>Testing the storage</source>
        <extracomment>The settings.</extracomment>
        <translation>正在测试存储</translation>
    </message>
    <message id="settings.publishing.there">
        <source>What is published</source>
        <extracomment>The settings.</extracomment>
        <translation>已发布的书</translation>
    </message>
    <message id="settings.publishing.works">
        <source>{bucket} at {host} takes books.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 上的 {bucket} 可以发布。</translation>
    </message>
    <message id="settings.requests_a_day">
        <source>Calls a day</source>
        <extracomment>The settings.</extracomment>
        <translation>每天调用数</translation>
    </message>
    <message id="settings.requests_a_minute">
        <source>Calls a minute</source>
        <extracomment>The settings.</extracomment>
        <translation>每分钟调用数</translation>
    </message>
    <message id="settings.reset">
        <source>Reset</source>
        <extracomment>The settings.</extracomment>
        <translation>重置</translation>
    </message>
    <message id="settings.reset.do">
        <source>Reset settings</source>
        <extracomment>The settings.</extracomment>
        <translation>重置设置</translation>
    </message>
    <message id="settings.reset.done">
        <source>Settings are reset</source>
        <extracomment>The settings.</extracomment>
        <translation>设置已重置</translation>
    </message>
    <message id="settings.reset.keys">
        <source>Also take the keys out of the keychain</source>
        <extracomment>The settings.</extracomment>
        <translation>同时从钥匙串中删除密钥</translation>
    </message>
    <message id="settings.reset.keys.warning">
        <source>A key that is taken out cannot be brought back.</source>
        <extracomment>The settings.</extracomment>
        <translation>删除的密钥无法恢复。</translation>
    </message>
    <message id="settings.reset.stays">
        <source>Books, pictures, tasks and receipts stay. Keys stay in the keychain.</source>
        <extracomment>The settings.</extracomment>
        <translation>书、图片、任务和账单保留，密钥仍在钥匙串中。</translation>
    </message>
    <message id="settings.reset.what">
        <source>Everything on these pages goes back to how it was on the first day: services, order, money, work, appearance, language, publishing, network, notices, history and shortcuts.</source>
        <extracomment>The settings.</extracomment>
        <translation>这些页面上的一切都将恢复到初始状态：服务、顺序、费用、工作、外观、语言、发布、网络、通知、历史和快捷键。</translation>
    </message>
    <message id="settings.services">
        <source>Services</source>
        <extracomment>The settings.</extracomment>
        <translation>服务</translation>
    </message>
    <message id="settings.services.note">
        <source>Keys stay in the system&apos;s keychain. They never appear in books, logs or exports.</source>
        <extracomment>The settings.</extracomment>
        <translation>密钥只保存在系统钥匙串中，不会出现在书、日志或导出文件里。</translation>
    </message>
    <message id="settings.shortcuts">
        <source>Shortcuts</source>
        <extracomment>The settings.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message id="settings.size">
        <source>Size of pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>图片尺寸</translation>
    </message>
    <message id="settings.size.usual">
        <source>Usual</source>
        <extracomment>The settings.</extracomment>
        <translation>默认</translation>
    </message>
    <message id="settings.storage">
        <source>Storage</source>
        <extracomment>The settings.</extracomment>
        <translation>存储</translation>
    </message>
    <message id="settings.storage.answers">
        <source>Answers not yet used</source>
        <extracomment>The settings.</extracomment>
        <translation>尚未处理的回复</translation>
    </message>
    <message id="settings.storage.backed_up">
        <source>Backed up as {name}.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>已备份为 {name}。</translation>
    </message>
    <message id="settings.storage.backup.last">
        <source>Last backup: {when}</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>上次备份：{when}</translation>
    </message>
    <message id="settings.storage.backup.now">
        <source>Back up now</source>
        <extracomment>The settings.</extracomment>
        <translation>立即备份</translation>
    </message>
    <message id="settings.storage.backups">
        <source>Backups</source>
        <extracomment>The settings.</extracomment>
        <translation>备份</translation>
    </message>
    <message id="settings.storage.database">
        <source>Database</source>
        <extracomment>The settings.</extracomment>
        <translation>数据库</translation>
    </message>
    <message id="settings.storage.free">
        <source>Free on this disk</source>
        <extracomment>The settings.</extracomment>
        <translation>磁盘可用空间</translation>
    </message>
    <message id="settings.storage.pictures">
        <source>Pictures</source>
        <extracomment>The settings.</extracomment>
        <translation>图片</translation>
    </message>
    <message id="settings.storage.place">
        <source>The library is here</source>
        <extracomment>The settings.</extracomment>
        <translation>书库位置</translation>
    </message>
    <message id="settings.storage.show">
        <source>Show</source>
        <extracomment>The settings.</extracomment>
        <translation>显示</translation>
    </message>
    <message id="settings.storage.thumbs">
        <source>Thumbnails</source>
        <extracomment>The settings.</extracomment>
        <translation>缩略图</translation>
    </message>
    <message id="settings.storage.thumbs.emptied">
        <source>{size} freed. Pictures are not touched.</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>已释放 {size}，图片不受影响。</translation>
    </message>
    <message id="settings.storage.thumbs.empty">
        <source>Empty thumbnails</source>
        <extracomment>The settings.</extracomment>
        <translation>清空缩略图</translation>
    </message>
    <message id="settings.storage.trash">
        <source>Trash keeps (days)</source>
        <extracomment>The settings.</extracomment>
        <translation>回收站保留（天）</translation>
    </message>
    <message id="settings.storage.trash.hint">
        <source>Then books and tasks are erased for good.</source>
        <extracomment>The settings.</extracomment>
        <translation>到期后书和任务将被永久删除。</translation>
    </message>
    <message id="settings.test">
        <source>Test</source>
        <extracomment>The settings.</extracomment>
        <translation>测试</translation>
    </message>
    <message id="settings.test.asking">
        <source>Asking</source>
        <extracomment>The settings.</extracomment>
        <translation>正在询问</translation>
    </message>
    <message id="settings.test.failed">
        <source>{provider} is not ready</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 还不能用</translation>
    </message>
    <message id="settings.test.models" numerus="yes">
        <source>It answers; {n} models:</source>
        <extracomment>The settings. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>服务有回应，有 {n} 个模型：</numerusform>
        </translation>
    </message>
    <message id="settings.test.ok">
        <source>It answers.</source>
        <extracomment>The settings.</extracomment>
        <translation>服务有回应。</translation>
    </message>
    <message id="settings.text">
        <source>Text size</source>
        <extracomment>The settings.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message id="settings.text.hint">
        <source>Takes hold when MangakAI is opened the next time.</source>
        <extracomment>The settings.</extracomment>
        <translation>下次打开 MangakAI 时生效。</translation>
    </message>
    <message id="settings.text.percent">
        <source>{n} %</source>
        <extracomment>The settings. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} %</translation>
    </message>
    <message id="settings.text.system">
        <source>As the system has it</source>
        <extracomment>The settings.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message id="settings.timeout">
        <source>Time-out, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>超时（秒）</translation>
    </message>
    <message id="settings.title">
        <source>Settings</source>
        <extracomment>The settings.</extracomment>
        <translation>设置</translation>
    </message>
    <message id="settings.work">
        <source>Work</source>
        <extracomment>The settings.</extracomment>
        <translation>工作方式</translation>
    </message>
    <message id="settings.work.limit">
        <source>Longest time of a step, in seconds</source>
        <extracomment>The settings.</extracomment>
        <translation>每一步的最长时间（秒）</translation>
    </message>
    <message id="settings.work.limit.empty">
        <source>as long as the model takes</source>
        <extracomment>The settings.</extracomment>
        <translation>按模型需要</translation>
    </message>
    <message id="settings.work.limit.hint">
        <source>30 to 600.</source>
        <extracomment>The settings.</extracomment>
        <translation>30 到 600。</translation>
    </message>
    <message id="settings.work.resend">
        <source>Send again by itself when no answer came</source>
        <extracomment>The settings.</extracomment>
        <translation>没有收到结果时自动重新发送</translation>
    </message>
    <message id="settings.work.resend.warning">
        <source>The lost call may have been charged already, so a panel can cost twice.</source>
        <extracomment>The settings.</extracomment>
        <translation>丢失的那次调用可能已经计费，因此一格可能付两次钱。</translation>
    </message>
    <message id="settings.work.retries">
        <source>Tries after a failed call</source>
        <extracomment>The settings.</extracomment>
        <translation>失败后的重试次数</translation>
    </message>
    <message id="settings.work.retries.hint">
        <source>Only where the service says that nothing was made. 0 to 10.</source>
        <extracomment>The settings.</extracomment>
        <translation>仅在服务说明没有产生结果时重试。0 到 10。</translation>
    </message>
    <message id="settings.workflow">
        <source>Workflow file</source>
        <extracomment>The settings.</extracomment>
        <translation>工作流文件</translation>
    </message>
    <message id="settings.workflow.choose">
        <source>Choose a workflow file</source>
        <extracomment>The settings.</extracomment>
        <translation>选择工作流文件</translation>
    </message>
    <message id="settings.workflow.hint">
        <source>Saved in ComfyUI with “Export (API)”. Prompt, seed, size and pictures are put where it names them.</source>
        <extracomment>The settings.</extracomment>
        <translation>在 ComfyUI 中用“Export (API)”保存。提示词、种子、尺寸和图片会填入其中标明的位置。</translation>
    </message>
    <message id="several.books">
        <source>One book each</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>各成一书</translation>
    </message>
    <message id="several.books.about">
        <source>You are asked about the first; the others are made the same way.</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>只需设置第一本，其余照此制作。</translation>
    </message>
    <message id="several.chapters">
        <source>Chapters of one book</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>同一本书的章节</translation>
    </message>
    <message id="several.chapters.about">
        <source>They are joined in this order. Drag a file, or move it with Alt and the arrows.</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>按此顺序合并。可拖动文件，或用 Alt 加方向键移动。</translation>
    </message>
    <message id="several.down">
        <source>Move down</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>下移</translation>
    </message>
    <message id="several.go.books" numerus="yes">
        <source>Make {n} books</source>
        <extracomment>Part of the window: several. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>制作 {n} 本书</numerusform>
        </translation>
    </message>
    <message id="several.go.chapters" numerus="yes">
        <source>Join {n} files</source>
        <extracomment>Part of the window: several. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>合并 {n} 个文件</numerusform>
        </translation>
    </message>
    <message id="several.order">
        <source>Files, in their order</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>文件顺序</translation>
    </message>
    <message id="several.title">
        <source>Several files</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>多个文件</translation>
    </message>
    <message id="several.up">
        <source>Move up</source>
        <extracomment>Part of the window: several.</extracomment>
        <translation>上移</translation>
    </message>
    <message id="share.all_pages">
        <source>All {n}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>全部 {n} 页</translation>
    </message>
    <message id="share.building">
        <source>The pages are being made ready</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>正在准备页面</translation>
    </message>
    <message id="share.building.pages">
        <source>Making page {n} of {total} ready</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在准备第 {n} 页，共 {total} 页</translation>
    </message>
    <message id="share.bundle">
        <source>Nothing is left behind</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>什么都不会落下</translation>
    </message>
    <message id="share.bundle.about">
        <source>Keys and what it cost are not in it.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>不含密钥和费用。</translation>
    </message>
    <message id="share.bytes">
        <source>{done} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{total} 中的 {done}</translation>
    </message>
    <message id="share.cancel">
        <source>Cancel publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>取消发布</translation>
    </message>
    <message id="share.cast.none">
        <source>No cast is recognised yet.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>还没有识别出角色。</translation>
    </message>
    <message id="share.cast.whole">
        <source>The cast is there</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>角色已识别</translation>
    </message>
    <message id="share.code">
        <source>QR code</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>二维码</translation>
    </message>
    <message id="share.code.name">
        <source>The link as a QR code</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>链接的二维码</translation>
    </message>
    <message id="share.copied">
        <source>The link was copied</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>链接已复制</translation>
    </message>
    <message id="share.copy">
        <source>Copy link</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>复制链接</translation>
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
        <translation>可从页面下载</translation>
    </message>
    <message id="share.elsewhere">
        <source>Also at {places}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>还在 {places}</translation>
    </message>
    <message id="share.fact.direction">
        <source>Reading direction</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>阅读方向</translation>
    </message>
    <message id="share.fact.holds">
        <source>Holds</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>内容</translation>
    </message>
    <message id="share.fact.pages">
        <source>Pages</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>页数</translation>
    </message>
    <message id="share.fact.words">
        <source>Words</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>文字</translation>
    </message>
    <message id="share.facts">
        <source>Since {day} · {size}, {files}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day}起 · {size}，{files}</translation>
    </message>
    <message id="share.failed">
        <source>It was not published</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>没有发布</translation>
    </message>
    <message id="share.files" numerus="yes">
        <source>{n} files</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message id="share.forget">
        <source>The storage is gone: only forget it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>存储已不存在：仅移除记录</translation>
    </message>
    <message id="share.forgotten">
        <source>It is no longer listed</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>已不再列出</translation>
    </message>
    <message id="share.form.cast.csv">
        <source>Table (CSV)</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>表格（CSV）</translation>
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
        <translation>MangakAI 书</translation>
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
        <translation>格式</translation>
    </message>
    <message id="share.holds.cast">
        <source>Names, aliases, looks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>名字、别名、造型</translation>
    </message>
    <message id="share.holds.mangakai">
        <source>Story, script, cast, storyboard, all takes, pages</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>故事、脚本、角色、分镜、全部版本、页面</translation>
    </message>
    <message id="share.holds.pictures">
        <source>{n} pictures, in a folder named {folder}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{n} 张图片，在文件夹 {folder} 中</translation>
    </message>
    <message id="share.holds.script">
        <source>Scenes, lines, who says them</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>场景、台词和说话人</translation>
    </message>
    <message id="share.kind.cast">
        <source>Cast</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>角色</translation>
    </message>
    <message id="share.kind.cast.about">
        <source>Markdown, JSON, table</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>Markdown、JSON、表格</translation>
    </message>
    <message id="share.kind.cbz">
        <source>CBZ</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>CBZ</translation>
    </message>
    <message id="share.kind.cbz.about">
        <source>To read on a screen, with ComicInfo</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>在屏幕上阅读，附 ComicInfo</translation>
    </message>
    <message id="share.kind.epub">
        <source>EPUB</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>EPUB</translation>
    </message>
    <message id="share.kind.epub.about">
        <source>For e-readers, with chapters</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>电子书阅读器，分章节</translation>
    </message>
    <message id="share.kind.mangakai">
        <source>MangakAI book</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>MangakAI 书</translation>
    </message>
    <message id="share.kind.mangakai.about">
        <source>All of it, to go on elsewhere</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>全部内容，换台电脑继续</translation>
    </message>
    <message id="share.kind.pdf">
        <source>PDF</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PDF</translation>
    </message>
    <message id="share.kind.pdf.about">
        <source>To print or to pass on</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>打印或传阅</translation>
    </message>
    <message id="share.kind.pictures">
        <source>PNG or WebP pictures</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>PNG 或 WebP 图片</translation>
    </message>
    <message id="share.kind.pictures.about">
        <source>One file per panel</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>每格一个文件</translation>
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
        <translation>你的 S3 上的网页</translation>
    </message>
    <message id="share.kind.web.about">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>任何人用浏览器阅读</translation>
    </message>
    <message id="share.life">
        <source>Who reads it, and how long</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>谁能阅读、多久</translation>
    </message>
    <message id="share.life.days" numerus="yes">
        <source>A link that ends after {n} days</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 天后到期的链接</numerusform>
        </translation>
    </message>
    <message id="share.life.never">
        <source>Anyone with the link, no end</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>持有链接的人，无期限</translation>
    </message>
    <message id="share.link">
        <source>Link</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>链接</translation>
    </message>
    <message id="share.live_until">
        <source>Live until {day}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day}前可读</translation>
    </message>
    <message id="share.missing.empty">
        <source>They stay empty frames: {panels}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>它们会是空白画框：{panels}</translation>
    </message>
    <message id="share.missing.left_out">
        <source>They are left out: {panels}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>它们不会写入：{panels}</translation>
    </message>
    <message id="share.name">
        <source>File name</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>文件名</translation>
    </message>
    <message id="share.name.empty">
        <source>The book’s title</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>书名</translation>
    </message>
    <message id="share.not_set_up">
        <source>No storage is set up yet</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>还没有设置存储</translation>
    </message>
    <message id="share.not_set_up.about">
        <source>Books are published to an S3-compatible storage of your own: AWS, Cloudflare R2, MinIO, Alibaba OSS. It is set up once, in the settings.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>书会发布到你自己的 S3 兼容存储：AWS、Cloudflare R2、MinIO、阿里云 OSS。在设置中设置一次即可。</translation>
    </message>
    <message id="share.not_whole">
        <source>Begun, not whole</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>已开始，尚不完整</translation>
    </message>
    <message id="share.open">
        <source>Open</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>打开</translation>
    </message>
    <message id="share.paused">
        <source>Paused in the tasks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>已在任务中暂停</translation>
    </message>
    <message id="share.place">
        <source>{bucket} at {host}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{host} 上的 {bucket}</translation>
    </message>
    <message id="share.place.change">
        <source>Change…</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>更改…</translation>
    </message>
    <message id="share.preview.address">
        <source>your address</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>你的地址</translation>
    </message>
    <message id="share.preview.back">
        <source>Page before</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>上一页</translation>
    </message>
    <message id="share.preview.on">
        <source>Next page</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>下一页</translation>
    </message>
    <message id="share.preview.page">
        <source>Page {n} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 页，共 {total} 页</translation>
    </message>
    <message id="share.preview.panel">
        <source>Panel {n} of {total}</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 格，共 {total} 格</translation>
    </message>
    <message id="share.progress">
        <source>How much is sent</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>已发送多少</translation>
    </message>
    <message id="share.publish">
        <source>Publish</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>发布</translation>
    </message>
    <message id="share.publish.again">
        <source>Publish again</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>重新发布</translation>
    </message>
    <message id="share.publish.on">
        <source>Go on publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>继续发布</translation>
    </message>
    <message id="share.published">
        <source>“{title}” can be read now.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》现在可以阅读。</translation>
    </message>
    <message id="share.published.missing" numerus="yes">
        <source>{n} panels have no picture.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 格没有图。</numerusform>
        </translation>
    </message>
    <message id="share.script.none">
        <source>The script is not written yet.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>脚本还没有写好。</translation>
    </message>
    <message id="share.script.whole">
        <source>The script is written</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>脚本已写好</translation>
    </message>
    <message id="share.sending.note">
        <source>Readers see nothing, or the old edition, until all of it is there. It goes on when this is closed.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>全部送达之前，读者看不到内容或只看到旧版。关闭这里后会继续。</translation>
    </message>
    <message id="share.sent">
        <source>The last time {files} were sent: {size} of {whole}.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>上次发送了{files}：{whole} 中的 {size}。</translation>
    </message>
    <message id="share.sent.none">
        <source>Nothing had to be sent.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>没有需要发送的内容。</translation>
    </message>
    <message id="share.sent.nothing">
        <source>The last time nothing had to be sent.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>上次没有需要发送的内容。</translation>
    </message>
    <message id="share.sent.now">
        <source>{size} of {whole} had to be sent.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>需要发送 {whole} 中的 {size}。</translation>
    </message>
    <message id="share.set_up">
        <source>Set up storage…</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>设置存储…</translation>
    </message>
    <message id="share.speed">
        <source>{size}/s</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{size}/秒</translation>
    </message>
    <message id="share.stand.broken_off">
        <source>Not whole yet</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>尚不完整</translation>
    </message>
    <message id="share.stand.ended">
        <source>The link has ended</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>链接已到期</translation>
    </message>
    <message id="share.stand.not_set_up">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>任何人用浏览器阅读</translation>
    </message>
    <message id="share.stand.published">
        <source>Live</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>已发布</translation>
    </message>
    <message id="share.stand.ready">
        <source>Anyone reads it in a browser</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>任何人用浏览器阅读</translation>
    </message>
    <message id="share.stand.removing">
        <source>Being removed</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>正在移除</translation>
    </message>
    <message id="share.stand.sending">
        <source>Being published</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>正在发布</translation>
    </message>
    <message id="share.stop">
        <source>Stop sharing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>停止分享</translation>
    </message>
    <message id="share.stop.ask">
        <source>Stop sharing? All {files} files are removed from {place}, and the link ends for everybody.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>停止分享？将从 {place} 移除全部 {files} 个文件，所有人的链接都会失效。</translation>
    </message>
    <message id="share.stop.keep">
        <source>Keep it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>保留</translation>
    </message>
    <message id="share.stopped">
        <source>“{title}” is no longer shared</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>《{title}》已停止分享</translation>
    </message>
    <message id="share.title">
        <source>Export &amp; Share</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>导出与分享</translation>
    </message>
    <message id="share.title.broken_off">
        <source>Publishing was broken off</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>发布中断了</translation>
    </message>
    <message id="share.title.ended">
        <source>The link has ended</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>链接已到期</translation>
    </message>
    <message id="share.title.published">
        <source>It can be read now</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>现在可以阅读</translation>
    </message>
    <message id="share.title.removing">
        <source>Removing it</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>正在移除</translation>
    </message>
    <message id="share.title.sending">
        <source>Publishing</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>正在发布</translation>
    </message>
    <message id="share.until">
        <source>Anyone with the link can read it until {day}. Stop sharing at any time.</source>
        <extracomment>Part of the window: share. What is in {braces} is filled in by the program.</extracomment>
        <translation>{day}前，持有链接的人都可阅读，可随时停止分享。</translation>
    </message>
    <message id="share.until.never">
        <source>Anyone with the link can read it. Stop sharing at any time.</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>持有链接的人都可阅读，可随时停止分享。</translation>
    </message>
    <message id="share.waiting">
        <source>It begins after other tasks</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>其他任务之后开始</translation>
    </message>
    <message id="share.web.head">
        <source>Share</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>分享</translation>
    </message>
    <message id="share.where">
        <source>Where to</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>发布到</translation>
    </message>
    <message id="share.words.set">
        <source>Set over the art</source>
        <extracomment>Part of the window: share.</extracomment>
        <translation>写在画面上</translation>
    </message>
    <message id="shortcuts.clash">
        <source>{keys} is “{name}” already.</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>{keys} 已用于“{name}”。</translation>
    </message>
    <message id="shortcuts.does.all">
        <source>Select all</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>全选</translation>
    </message>
    <message id="shortcuts.does.arrows">
        <source>Move</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>移动</translation>
    </message>
    <message id="shortcuts.does.delete">
        <source>Delete, with undo</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>删除（可撤销）</translation>
    </message>
    <message id="shortcuts.does.enter">
        <source>Open or edit</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>打开或编辑</translation>
    </message>
    <message id="shortcuts.does.menu">
        <source>Open the context menu</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>打开快捷菜单</translation>
    </message>
    <message id="shortcuts.does.reorder">
        <source>Move up in the order (Alt+Down: down)</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>调整顺序：上移（Alt+↓ 下移）</translation>
    </message>
    <message id="shortcuts.does.space">
        <source>Press a button, tick a choice</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>按下按钮、勾选选项</translation>
    </message>
    <message id="shortcuts.field">
        <source>Press keys</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>按下按键</translation>
    </message>
    <message id="shortcuts.find">
        <source>Find a shortcut</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>查找快捷键</translation>
    </message>
    <message id="shortcuts.fixed">
        <source>This key is the same for everybody.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>此按键不可更改。</translation>
    </message>
    <message id="shortcuts.hint">
        <source>Keys can be changed in Settings.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>可在设置中更改按键。</translation>
    </message>
    <message id="shortcuts.key.arrows">
        <source>Arrows</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>方向键</translation>
    </message>
    <message id="shortcuts.key.space">
        <source>Space</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>空格</translation>
    </message>
    <message id="shortcuts.more">
        <source>Lists and pages</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>列表与页面</translation>
    </message>
    <message id="shortcuts.none">
        <source>None</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>无</translation>
    </message>
    <message id="shortcuts.nothing">
        <source>No shortcut is called that.</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message id="shortcuts.own">
        <source>Your own</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>自定义</translation>
    </message>
    <message id="shortcuts.reserved">
        <source>{keys} belongs to fields and lists. Choose other keys.</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>{keys} 用于输入框和列表，请换用其他按键。</translation>
    </message>
    <message id="shortcuts.take">
        <source>Use it here</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>用在这里</translation>
    </message>
    <message id="shortcuts.title">
        <source>Shortcuts</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message id="shortcuts.usual">
        <source>Usual keys</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>默认按键</translation>
    </message>
    <message id="shortcuts.usual.all">
        <source>All as usual</source>
        <extracomment>Part of the window: shortcuts.</extracomment>
        <translation>全部恢复默认</translation>
    </message>
    <message id="shortcuts.usual.keys">
        <source>Usual keys: {keys}</source>
        <extracomment>Part of the window: shortcuts. What is in {braces} is filled in by the program.</extracomment>
        <translation>默认按键：{keys}</translation>
    </message>
    <message id="shot.close_up">
        <source>Close-up</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>近景</translation>
    </message>
    <message id="shot.extreme_close_up">
        <source>Extreme close-up</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>特写</translation>
    </message>
    <message id="shot.extreme_wide">
        <source>Extreme wide</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>大远景</translation>
    </message>
    <message id="shot.insert">
        <source>Insert</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>物件</translation>
    </message>
    <message id="shot.medium">
        <source>Medium</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>中景</translation>
    </message>
    <message id="shot.wide">
        <source>Wide</source>
        <extracomment>How near the picture is: a term of film and manga.</extracomment>
        <translation>远景</translation>
    </message>
    <message id="stage.cast">
        <source>Cast</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>角色</translation>
    </message>
    <message id="stage.export">
        <source>Export &amp; Share</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>导出与分享</translation>
    </message>
    <message id="stage.export.short">
        <source>Export</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>导出</translation>
    </message>
    <message id="stage.pages">
        <source>Pages</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>页面</translation>
    </message>
    <message id="stage.panels">
        <source>Panels</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>画格</translation>
    </message>
    <message id="stage.script">
        <source>Script</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>脚本</translation>
    </message>
    <message id="stage.state.done">
        <source>{stage}, done</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}，已完成</translation>
    </message>
    <message id="stage.state.failed">
        <source>{stage}, needs you</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}，需要你处理</translation>
    </message>
    <message id="stage.state.future">
        <source>{stage}, not started</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}，未开始</translation>
    </message>
    <message id="stage.state.half">
        <source>{stage}, in progress</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}，进行中</translation>
    </message>
    <message id="stage.state.stale">
        <source>{stage}, changed upstream</source>
        <extracomment>A stage on the way from story to book. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{stage}，上游有变动</translation>
    </message>
    <message id="stage.story">
        <source>Story</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>故事</translation>
    </message>
    <message id="stage.storyboard">
        <source>Storyboard</source>
        <extracomment>A stage on the way from story to book. Short.</extracomment>
        <translation>分镜</translation>
    </message>
    <message id="stages.name">
        <source>Stages of the book</source>
        <extracomment>Part of the window: stages.</extracomment>
        <translation>书的各个阶段</translation>
    </message>
    <message id="state.cancelled">
        <source>Cancelled</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>已取消</translation>
    </message>
    <message id="state.done">
        <source>Done</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>完成</translation>
    </message>
    <message id="state.drawing">
        <source>Drawing</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>绘制中</translation>
    </message>
    <message id="state.failed">
        <source>Not drawn</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>没有画成</translation>
    </message>
    <message id="state.paused">
        <source>Paused</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message id="state.refused">
        <source>Refused</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message id="state.stale">
        <source>Changed since</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>有变动</translation>
    </message>
    <message id="state.unknown">
        <source>Outcome unknown</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>结果未知</translation>
    </message>
    <message id="state.waiting">
        <source>Waiting</source>
        <extracomment>The state of a panel or task. Short.</extracomment>
        <translation>等待中</translation>
    </message>
    <message id="stop">
        <source>. </source>
        <extracomment>Part of the window: stop.</extracomment>
        <translation>。</translation>
    </message>
    <message id="story.covered">
        <source>{percent} % of the text is in panels</source>
        <extracomment>The Story stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>正文的 {percent} % 已进入画格</translation>
    </message>
    <message id="story.name">
        <source>Text of the story</source>
        <extracomment>The Story stage.</extracomment>
        <translation>故事正文</translation>
    </message>
    <message id="story.panel">
        <source>Panel {n}</source>
        <extracomment>The Story stage. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 格</translation>
    </message>
    <message id="strip.all_done" numerus="yes">
        <source>{n} panels drawn</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>已画 {n} 格</numerusform>
        </translation>
    </message>
    <message id="strip.done">
        <source>{n} done</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>已完成 {n}</translation>
    </message>
    <message id="strip.drawing">
        <source>Drawing panel {n} of {total}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在绘制第 {n} 格，共 {total} 格</translation>
    </message>
    <message id="strip.elapsed">
        <source>{time}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>{time}</translation>
    </message>
    <message id="strip.exporting">
        <source>Exporting “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在导出《{title}》</translation>
    </message>
    <message id="strip.fewer">
        <source>not {asked}: the story has no more sentences to show</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>不是 {asked} 格：故事没有更多句子可画</translation>
    </message>
    <message id="strip.idle">
        <source>Nothing to draw</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>没有要画的内容</translation>
    </message>
    <message id="strip.left">
        <source>{time} left</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>还需{time}</translation>
    </message>
    <message id="strip.name">
        <source>What is being worked on</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>当前工作</translation>
    </message>
    <message id="strip.needs" numerus="yes">
        <source>{n} need you</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 项需要你</numerusform>
        </translation>
    </message>
    <message id="strip.pages" numerus="yes">
        <source>{n} pages</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message id="strip.pause">
        <source>Pause all</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>全部暂停</translation>
    </message>
    <message id="strip.paused">
        <source>Queue paused</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>队列已暂停</translation>
    </message>
    <message id="strip.planning">
        <source>Planning “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在规划《{title}》</translation>
    </message>
    <message id="strip.publish">
        <source>Publishing “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在发布《{title}》</translation>
    </message>
    <message id="strip.redrawing">
        <source>Redrawing a panel of “{title}”</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在重画《{title}》的一格</translation>
    </message>
    <message id="strip.resume">
        <source>Resume all</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>全部继续</translation>
    </message>
    <message id="strip.sheet">
        <source>Drawing a model sheet for {title}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在为《{title}》画设定图</translation>
    </message>
    <message id="strip.storyboard">
        <source>Storyboard ready: {pages}, {panels}</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>分镜已就绪：{pages}，{panels}</translation>
    </message>
    <message id="strip.tasks">
        <source>Tasks</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>任务</translation>
    </message>
    <message id="strip.unpublish">
        <source>Removing “{title}” from the web</source>
        <extracomment>The line at the lower edge: what is going on. Short. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在从网上移除《{title}》</translation>
    </message>
    <message id="strip.waiting">
        <source>Waiting</source>
        <extracomment>The line at the lower edge: what is going on. Short.</extracomment>
        <translation>等待中</translation>
    </message>
    <message id="style.art_style">
        <source>Art style</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>画风</translation>
    </message>
    <message id="style.art_style.anime_manga">
        <source>Anime / manga</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>动漫 / 漫画</translation>
    </message>
    <message id="style.art_style.cartoon">
        <source>Cartoon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>卡通</translation>
    </message>
    <message id="style.art_style.chibi">
        <source>Chibi (cute, simplified)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Q 版（可爱、简化）</translation>
    </message>
    <message id="style.art_style.comedy_cartoon">
        <source>Comedy / cartoon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>搞笑 / 卡通</translation>
    </message>
    <message id="style.art_style.comic_book">
        <source>Comic book</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>美漫</translation>
    </message>
    <message id="style.art_style.cyberpunk">
        <source>Cyberpunk</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>赛博朋克</translation>
    </message>
    <message id="style.art_style.dark_gothic">
        <source>Dark / gothic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>暗黑 / 哥特</translation>
    </message>
    <message id="style.art_style.digital_art">
        <source>Digital art</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>数字绘画</translation>
    </message>
    <message id="style.art_style.fantasy">
        <source>Fantasy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>奇幻</translation>
    </message>
    <message id="style.art_style.horror">
        <source>Horror</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>恐怖</translation>
    </message>
    <message id="style.art_style.minimalist">
        <source>Minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>极简</translation>
    </message>
    <message id="style.art_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不指定</translation>
    </message>
    <message id="style.art_style.oil_painting">
        <source>Oil painting</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>油画</translation>
    </message>
    <message id="style.art_style.realistic">
        <source>Realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>写实</translation>
    </message>
    <message id="style.art_style.seinen">
        <source>Seinen (mature, detailed)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>青年漫画（成熟、细致）</translation>
    </message>
    <message id="style.art_style.semi_realistic">
        <source>Semi-realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>半写实</translation>
    </message>
    <message id="style.art_style.shonen">
        <source>Shonen (bold, dynamic)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>少年漫画（硬朗、动感）</translation>
    </message>
    <message id="style.art_style.shoujo">
        <source>Shoujo (soft, romantic)</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>少女漫画（柔美、浪漫）</translation>
    </message>
    <message id="style.art_style.sketch">
        <source>Sketch</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>素描</translation>
    </message>
    <message id="style.art_style.traditional_manga">
        <source>Traditional manga / anime</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>传统漫画 / 动漫</translation>
    </message>
    <message id="style.art_style.vintage">
        <source>Vintage</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>复古</translation>
    </message>
    <message id="style.art_style.watercolor">
        <source>Watercolor</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>水彩</translation>
    </message>
    <message id="style.character_style">
        <source>Characters</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>人物风格</translation>
    </message>
    <message id="style.character_style.cartoonish">
        <source>Cartoonish</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>卡通化</translation>
    </message>
    <message id="style.character_style.chibi_cute">
        <source>Chibi / cute</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>Q 版 / 可爱</translation>
    </message>
    <message id="style.character_style.cute_moe">
        <source>Cute / moe</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>可爱 / 萌系</translation>
    </message>
    <message id="style.character_style.detailed_faces">
        <source>Detailed faces</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>面部细致</translation>
    </message>
    <message id="style.character_style.detailed_realistic">
        <source>Detailed / realistic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>细致 / 写实</translation>
    </message>
    <message id="style.character_style.dynamic_poses">
        <source>Dynamic poses</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>动感姿势</translation>
    </message>
    <message id="style.character_style.elegant_graceful">
        <source>Elegant / graceful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>优雅 / 端庄</translation>
    </message>
    <message id="style.character_style.expressive_eyes">
        <source>Expressive eyes</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>眼神传情</translation>
    </message>
    <message id="style.character_style.fantasy_otherworldly">
        <source>Fantasy / otherworldly</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>奇幻 / 异世界</translation>
    </message>
    <message id="style.character_style.heroic_muscular">
        <source>Heroic / muscular</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>英雄 / 健壮</translation>
    </message>
    <message id="style.character_style.mature_adult">
        <source>Mature / adult</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>成熟 / 成年</translation>
    </message>
    <message id="style.character_style.muscular_athletic">
        <source>Muscular / athletic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>健壮 / 运动型</translation>
    </message>
    <message id="style.character_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不指定</translation>
    </message>
    <message id="style.character_style.realistic_proportions">
        <source>Realistic proportions</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>写实比例</translation>
    </message>
    <message id="style.character_style.simple_clean">
        <source>Simple / clean</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>简洁 / 干净</translation>
    </message>
    <message id="style.character_style.simple_minimalist">
        <source>Simple / minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>简单 / 极简</translation>
    </message>
    <message id="style.character_style.stylized_expressive">
        <source>Stylized / expressive</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>风格化 / 表现力强</translation>
    </message>
    <message id="style.character_style.young_teen">
        <source>Young / teen</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>年轻 / 少年</translation>
    </message>
    <message id="style.color_palette">
        <source>Colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>配色</translation>
    </message>
    <message id="style.color_palette.black_and_white">
        <source>Black and white</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>黑白</translation>
    </message>
    <message id="style.color_palette.cool_tones">
        <source>Cool tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>冷色调</translation>
    </message>
    <message id="style.color_palette.earth_tones">
        <source>Earth tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>大地色</translation>
    </message>
    <message id="style.color_palette.full_color">
        <source>Full colour</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>全彩</translation>
    </message>
    <message id="style.color_palette.high_contrast">
        <source>High contrast</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>高对比</translation>
    </message>
    <message id="style.color_palette.monochromatic_blue">
        <source>Shades of blue</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>蓝色单色</translation>
    </message>
    <message id="style.color_palette.monochromatic_red">
        <source>Shades of red</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>红色单色</translation>
    </message>
    <message id="style.color_palette.monochrome">
        <source>Monochrome</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>单色</translation>
    </message>
    <message id="style.color_palette.neon">
        <source>Neon</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>霓虹</translation>
    </message>
    <message id="style.color_palette.neon_vibrant">
        <source>Neon / vibrant</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>霓虹 / 鲜艳</translation>
    </message>
    <message id="style.color_palette.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不指定</translation>
    </message>
    <message id="style.color_palette.pastel">
        <source>Pastel</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>粉彩</translation>
    </message>
    <message id="style.color_palette.pastel_colors">
        <source>Pastel colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>粉彩色</translation>
    </message>
    <message id="style.color_palette.sepia">
        <source>Sepia</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>棕褐色</translation>
    </message>
    <message id="style.color_palette.sepia_vintage">
        <source>Sepia / vintage</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>棕褐 / 复古</translation>
    </message>
    <message id="style.color_palette.sunset_colors">
        <source>Sunset colours</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>晚霞色</translation>
    </message>
    <message id="style.color_palette.vibrant">
        <source>Vibrant</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>鲜艳</translation>
    </message>
    <message id="style.color_palette.warm_tones">
        <source>Warm tones</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>暖色调</translation>
    </message>
    <message id="style.composition">
        <source>Composition</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>构图</translation>
    </message>
    <message id="style.composition.action_scene">
        <source>Action scene</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>动作场面</translation>
    </message>
    <message id="style.composition.asymmetrical">
        <source>Asymmetrical</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不对称</translation>
    </message>
    <message id="style.composition.balanced_stable">
        <source>Balanced / stable</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>均衡 / 稳定</translation>
    </message>
    <message id="style.composition.centered_composition">
        <source>Centred</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>居中构图</translation>
    </message>
    <message id="style.composition.close_up">
        <source>Close-up</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>特写</translation>
    </message>
    <message id="style.composition.close_up_focus">
        <source>Focus on close-ups</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>以特写为主</translation>
    </message>
    <message id="style.composition.dramatic_angles">
        <source>Dramatic angles</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>戏剧性角度</translation>
    </message>
    <message id="style.composition.dramatic_perspective">
        <source>Dramatic perspective</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>夸张透视</translation>
    </message>
    <message id="style.composition.dynamic_action">
        <source>Dynamic / action</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>动感 / 动作</translation>
    </message>
    <message id="style.composition.dynamic_angle">
        <source>Dynamic angle</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>动感角度</translation>
    </message>
    <message id="style.composition.landscape_view">
        <source>Landscape view</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>风景式</translation>
    </message>
    <message id="style.composition.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不指定</translation>
    </message>
    <message id="style.composition.portrait_style">
        <source>Portrait style</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>肖像式</translation>
    </message>
    <message id="style.composition.rule_of_thirds">
        <source>Rule of thirds</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>三分法</translation>
    </message>
    <message id="style.composition.traditional_conservative">
        <source>Traditional / conservative</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>传统 / 稳重</translation>
    </message>
    <message id="style.composition.wide_environmental">
        <source>Wide / surroundings</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>远景 / 环境</translation>
    </message>
    <message id="style.composition.wide_shot">
        <source>Wide shot</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>远景</translation>
    </message>
    <message id="style.line_style">
        <source>Lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>线条</translation>
    </message>
    <message id="style.line_style.bold_outlines">
        <source>Bold outlines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>粗轮廓</translation>
    </message>
    <message id="style.line_style.bold_thick">
        <source>Bold / thick</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>粗重</translation>
    </message>
    <message id="style.line_style.clean_lines">
        <source>Clean lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>干净的线条</translation>
    </message>
    <message id="style.line_style.clean_precise">
        <source>Clean / precise</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>干净 / 精确</translation>
    </message>
    <message id="style.line_style.crosshatching">
        <source>Crosshatching</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>交叉排线</translation>
    </message>
    <message id="style.line_style.detailed_complex">
        <source>Detailed / complex</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>细致 / 复杂</translation>
    </message>
    <message id="style.line_style.detailed_linework">
        <source>Detailed linework</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>细致线稿</translation>
    </message>
    <message id="style.line_style.fine_delicate">
        <source>Fine / delicate</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>纤细 / 精致</translation>
    </message>
    <message id="style.line_style.minimal_lines">
        <source>Minimal lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>少量线条</translation>
    </message>
    <message id="style.line_style.minimalist">
        <source>Minimalist</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>极简</translation>
    </message>
    <message id="style.line_style.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不指定</translation>
    </message>
    <message id="style.line_style.rough_sketchy">
        <source>Rough / sketchy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>粗糙 / 速写</translation>
    </message>
    <message id="style.line_style.sharp_angles">
        <source>Sharp angles</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>锐利转角</translation>
    </message>
    <message id="style.line_style.sketchy">
        <source>Sketchy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>速写感</translation>
    </message>
    <message id="style.line_style.smooth_curves">
        <source>Smooth curves</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>流畅曲线</translation>
    </message>
    <message id="style.line_style.soft_lines">
        <source>Soft lines</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>柔和的线条</translation>
    </message>
    <message id="style.line_style.variable_weight">
        <source>Variable weight</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>粗细变化</translation>
    </message>
    <message id="style.mood">
        <source>Mood</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>氛围</translation>
    </message>
    <message id="style.mood.action_packed">
        <source>Action-packed</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>动作场面多</translation>
    </message>
    <message id="style.mood.adventurous">
        <source>Adventurous</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>冒险</translation>
    </message>
    <message id="style.mood.dark">
        <source>Dark</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>阴暗</translation>
    </message>
    <message id="style.mood.dark_mysterious">
        <source>Dark / mysterious</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>阴暗 / 神秘</translation>
    </message>
    <message id="style.mood.dramatic">
        <source>Dramatic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>戏剧性</translation>
    </message>
    <message id="style.mood.dramatic_intense">
        <source>Dramatic / intense</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>戏剧性 / 紧张</translation>
    </message>
    <message id="style.mood.energetic">
        <source>Energetic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>充满活力</translation>
    </message>
    <message id="style.mood.epic_heroic">
        <source>Epic / heroic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>史诗 / 英雄</translation>
    </message>
    <message id="style.mood.happy">
        <source>Happy</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>欢快</translation>
    </message>
    <message id="style.mood.light_cheerful">
        <source>Light / cheerful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>轻松 / 开朗</translation>
    </message>
    <message id="style.mood.melancholic">
        <source>Melancholic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>忧郁</translation>
    </message>
    <message id="style.mood.mysterious">
        <source>Mysterious</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>神秘</translation>
    </message>
    <message id="style.mood.none">
        <source>None</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>不指定</translation>
    </message>
    <message id="style.mood.nostalgic">
        <source>Nostalgic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>怀旧</translation>
    </message>
    <message id="style.mood.peaceful">
        <source>Peaceful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>平静</translation>
    </message>
    <message id="style.mood.peaceful_serene">
        <source>Peaceful / serene</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>平静 / 安宁</translation>
    </message>
    <message id="style.mood.romantic">
        <source>Romantic</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>浪漫</translation>
    </message>
    <message id="style.mood.sad">
        <source>Sad</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>悲伤</translation>
    </message>
    <message id="style.mood.suspenseful">
        <source>Suspenseful</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>悬疑</translation>
    </message>
    <message id="style.mood.whimsical">
        <source>Whimsical</source>
        <extracomment>A choice of how the manga looks.</extracomment>
        <translation>异想天开</translation>
    </message>
    <message id="takes.first">
        <source>First drawing</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>首次绘制</translation>
    </message>
    <message id="takes.in_use">
        <source>in use</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>使用中</translation>
    </message>
    <message id="takes.name">
        <source>Takes of the panel</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>本格的版本</translation>
    </message>
    <message id="takes.spoken">
        <source>Take {n}, {words}, {state}</source>
        <extracomment>The drawings of a panel, of which one is in use. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 版，{words}，{state}</translation>
    </message>
    <message id="takes.use">
        <source>Use this take</source>
        <extracomment>The drawings of a panel, of which one is in use.</extracomment>
        <translation>用这一版</translation>
    </message>
    <message id="task.held.account">
        <source>{provider} takes no calls</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program.</extracomment>
        <translation>{provider} 不接受调用</translation>
    </message>
    <message id="task.held.cap">
        <source>Paused: cap reached</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>已暂停：达到上限</translation>
    </message>
    <message id="task.held.crashes">
        <source>Paused after two crashes</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>两次意外退出后暂停</translation>
    </message>
    <message id="task.held.person">
        <source>Paused by you</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>已由你暂停</translation>
    </message>
    <message id="task.kept_late" numerus="yes">
        <source>{n} panels came after you cancelled. They were paid for, and are kept.</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>取消之后又画好 {n} 格。费用已产生，画已保留。</numerusform>
        </translation>
    </message>
    <message id="task.kind.draw_panels">
        <source>Draw panels</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>绘制各格</translation>
    </message>
    <message id="task.kind.draw_sheet">
        <source>Draw model sheet</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>画设定图</translation>
    </message>
    <message id="task.kind.export">
        <source>Export</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>导出</translation>
    </message>
    <message id="task.kind.make_manga">
        <source>Make manga</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>制作漫画</translation>
    </message>
    <message id="task.kind.publish">
        <source>Publish</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>发布</translation>
    </message>
    <message id="task.kind.recognise_cast">
        <source>Find cast</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>识别角色</translation>
    </message>
    <message id="task.kind.redraw_panel">
        <source>Redraw panel</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>重画一格</translation>
    </message>
    <message id="task.kind.unpublish">
        <source>Unpublish</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>取消发布</translation>
    </message>
    <message id="task.kind.write_script">
        <source>Write script</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>编写脚本</translation>
    </message>
    <message id="task.state.cancelled">
        <source>Cancelled</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>已取消</translation>
    </message>
    <message id="task.state.done">
        <source>Done</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>完成</translation>
    </message>
    <message id="task.state.done_with_gaps">
        <source>Done with gaps</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>完成，有缺失</translation>
    </message>
    <message id="task.state.failed">
        <source>Failed</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>失败</translation>
    </message>
    <message id="task.state.needs_you">
        <source>Needs you</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>需要你处理</translation>
    </message>
    <message id="task.state.paused">
        <source>Paused</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message id="task.state.running">
        <source>Running</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>进行中</translation>
    </message>
    <message id="task.state.waiting">
        <source>Waiting</source>
        <extracomment>What a task is, or why it does not go on.</extracomment>
        <translation>等待中</translation>
    </message>
    <message id="task.state.waiting.place">
        <source>Waiting · no. {n}</source>
        <extracomment>What a task is, or why it does not go on. What is in {braces} is filled in by the program.</extracomment>
        <translation>等待中 · 第 {n} 位</translation>
    </message>
    <message id="tasks.cancel">
        <source>Cancel</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>取消</translation>
    </message>
    <message id="tasks.cancelled">
        <source>Cancelled: {name}, “{title}”</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>已取消：{name}《{title}》</translation>
    </message>
    <message id="tasks.cap">
        <source>Raise the cap…</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>提高上限…</translation>
    </message>
    <message id="tasks.column.cost">
        <source>Cost</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>费用</translation>
    </message>
    <message id="tasks.column.elapsed">
        <source>Elapsed</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>已用</translation>
    </message>
    <message id="tasks.column.left">
        <source>Left</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>剩余</translation>
    </message>
    <message id="tasks.column.menu">
        <source>Actions</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>操作</translation>
    </message>
    <message id="tasks.column.progress">
        <source>Progress</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>进度</translation>
    </message>
    <message id="tasks.column.state">
        <source>State</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>状态</translation>
    </message>
    <message id="tasks.column.task">
        <source>Task</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>任务</translation>
    </message>
    <message id="tasks.delete">
        <source>Remove from the list</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message id="tasks.deleted">
        <source>Removed from the list: {name}, “{title}”</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>已从列表中移除：{name}《{title}》</translation>
    </message>
    <message id="tasks.done_of">
        <source>{done} of {total}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message id="tasks.draw_again">
        <source>Draw again, may cost twice</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>重新绘制，可能重复计费</translation>
    </message>
    <message id="tasks.empty">
        <source>No tasks. What you ask for appears here.</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>没有任务。你提出的工作会显示在这里。</translation>
    </message>
    <message id="tasks.first">
        <source>Move to the front</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>移到最前</translation>
    </message>
    <message id="tasks.kinds">
        <source>Kind of task</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>任务类型</translation>
    </message>
    <message id="tasks.kinds.all">
        <source>All kinds</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>所有类型</translation>
    </message>
    <message id="tasks.last">
        <source>Move to the end</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>移到最后</translation>
    </message>
    <message id="tasks.name">
        <source>Tasks</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>任务</translation>
    </message>
    <message id="tasks.none">
        <source>No task fits this filter.</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message id="tasks.open">
        <source>Open the book</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>打开书</translation>
    </message>
    <message id="tasks.pause">
        <source>Pause</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>暂停</translation>
    </message>
    <message id="tasks.reserved">
        <source>{price} on its way</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>进行中 {price}</translation>
    </message>
    <message id="tasks.resume">
        <source>Resume</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>继续</translation>
    </message>
    <message id="tasks.retry">
        <source>Try again</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>重试</translation>
    </message>
    <message id="tasks.retry_all">
        <source>Retry failed</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>重试失败的</translation>
    </message>
    <message id="tasks.run_again">
        <source>Run again</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>重新运行</translation>
    </message>
    <message id="tasks.search">
        <source>Search tasks</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>搜索任务</translation>
    </message>
    <message id="tasks.shown.all">
        <source>All</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>全部</translation>
    </message>
    <message id="tasks.shown.cancelled">
        <source>Cancelled</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>已取消</translation>
    </message>
    <message id="tasks.shown.done">
        <source>Done</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>已完成</translation>
    </message>
    <message id="tasks.shown.needs">
        <source>Needs you</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>需要处理</translation>
    </message>
    <message id="tasks.shown.running">
        <source>Running</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>进行中</translation>
    </message>
    <message id="tasks.shown.waiting">
        <source>Waiting</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>等待中</translation>
    </message>
    <message id="tasks.skip">
        <source>Skip</source>
        <extracomment>The list of tasks.</extracomment>
        <translation>跳过</translation>
    </message>
    <message id="tasks.spoken">
        <source>{name}, {book}, {state}, {done} of {total}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>{name}，{book}，{state}，{done} / {total}</translation>
    </message>
    <message id="tasks.steps" numerus="yes">
        <source>{n} steps</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 步</numerusform>
        </translation>
    </message>
    <message id="tasks.today">
        <source>Today {price}</source>
        <extracomment>The list of tasks. What is in {braces} is filled in by the program.</extracomment>
        <translation>今天 {price}</translation>
    </message>
    <message id="telling.chapter.menu">
        <source>What can be done with the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>章节操作</translation>
    </message>
    <message id="telling.chapters">
        <source>Chapters</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>章节</translation>
    </message>
    <message id="telling.characters" numerus="yes">
        <source>{count} characters</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{count} 字</numerusform>
        </translation>
    </message>
    <message id="telling.copy">
        <source>Copy</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>复制</translation>
    </message>
    <message id="telling.coverage">
        <source>Coverage</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>覆盖情况</translation>
    </message>
    <message id="telling.coverage.chapter">
        <source>This chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>本章</translation>
    </message>
    <message id="telling.covered">
        <source>{told} of {whole} sentences are in the script. The rest are left out on purpose or waiting.</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{whole} 句中有 {told} 句已进入脚本，其余为有意略去或尚待处理。</translation>
    </message>
    <message id="telling.covered.all">
        <source>All {whole} sentences are in the script.</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>全部 {whole} 句都已进入脚本。</translation>
    </message>
    <message id="telling.drawn">
        <source>Drawn</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>已绘制</translation>
    </message>
    <message id="telling.earlier">
        <source>Earlier part of the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>本章前一部分</translation>
    </message>
    <message id="telling.fate.drawn">
        <source>Drawn</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>已绘制</translation>
    </message>
    <message id="telling.fate.left_out">
        <source>Left out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>略去</translation>
    </message>
    <message id="telling.fate.narrated">
        <source>In a panel’s narration</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>在旁白中</translation>
    </message>
    <message id="telling.fate.planned">
        <source>In a panel without a picture yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>已入格，尚未绘制</translation>
    </message>
    <message id="telling.fate.scripted">
        <source>In no panel yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>尚未入格</translation>
    </message>
    <message id="telling.in_script">
        <source>{percent} % in script</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>{percent}% 已入脚本</translation>
    </message>
    <message id="telling.join_next">
        <source>Join with the next chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>与下一章合并</translation>
    </message>
    <message id="telling.later">
        <source>Later part of the chapter</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>本章后一部分</translation>
    </message>
    <message id="telling.leave_out">
        <source>Leave out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>略去不讲</translation>
    </message>
    <message id="telling.left_out">
        <source>left out</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>已略去</translation>
    </message>
    <message id="telling.legend">
        <source>How sentences are marked</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>句子的标记方式</translation>
    </message>
    <message id="telling.make" numerus="yes">
        <source>Make {n} chapters · {price}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>制作 {n} 章 · {price}</numerusform>
        </translation>
    </message>
    <message id="telling.make.about" numerus="yes">
        <source>About {n} panels</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>约 {n} 格</numerusform>
        </translation>
    </message>
    <message id="telling.make.counting">
        <source>Counting the price…</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>正在估算费用…</translation>
    </message>
    <message id="telling.make.sure">
        <source>Make for {price}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>以 {price} 制作</translation>
    </message>
    <message id="telling.make.these">
        <source>Make these chapters…</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>制作这些章节…</translation>
    </message>
    <message id="telling.making" numerus="yes">
        <source>{n} chapters are being made</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>正在制作 {n} 章</numerusform>
        </translation>
    </message>
    <message id="telling.narrated">
        <source>Merged into narration</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>并入旁白</translation>
    </message>
    <message id="telling.not_in_script">
        <source>not in script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>未入脚本</translation>
    </message>
    <message id="telling.part">
        <source>part {n} of {whole}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>第 {n} 部分，共 {whole}</translation>
    </message>
    <message id="telling.rename">
        <source>Rename</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>重命名</translation>
    </message>
    <message id="telling.saved">
        <source>Saved</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>已保存</translation>
    </message>
    <message id="telling.script">
        <source>In script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>在脚本中</translation>
    </message>
    <message id="telling.sentence">
        <source>Sentence</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>句子</translation>
    </message>
    <message id="telling.sentence.none">
        <source>Choose a sentence to see what became of it.</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>选择一个句子，查看它的去向。</translation>
    </message>
    <message id="telling.show_panel">
        <source>Show the panel</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>查看所在的格</translation>
    </message>
    <message id="telling.show_story">
        <source>Show in story</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>在故事中查看</translation>
    </message>
    <message id="telling.split_here">
        <source>Split chapter here</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>在此拆分章节</translation>
    </message>
    <message id="telling.tell_again">
        <source>Tell it again</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>恢复讲述</translation>
    </message>
    <message id="telling.to_line">
        <source>Show in script</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>在脚本中查看</translation>
    </message>
    <message id="telling.to_panel">
        <source>Show panel {panel}</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program.</extracomment>
        <translation>查看第 {panel} 格</translation>
    </message>
    <message id="telling.unused">
        <source>Not used</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>未使用</translation>
    </message>
    <message id="telling.waits">
        <source>Not in the script yet</source>
        <extracomment>Part of the window: telling.</extracomment>
        <translation>尚未进入脚本</translation>
    </message>
    <message id="telling.words" numerus="yes">
        <source>{count} words</source>
        <extracomment>Part of the window: telling. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{count} 词</numerusform>
        </translation>
    </message>
    <message id="theme.dark">
        <source>Dark</source>
        <extracomment>Light or dark.</extracomment>
        <translation>深色</translation>
    </message>
    <message id="theme.light">
        <source>Light</source>
        <extracomment>Light or dark.</extracomment>
        <translation>浅色</translation>
    </message>
    <message id="theme.system">
        <source>Like the system</source>
        <extracomment>Light or dark.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message id="time.about.hours">
        <source>about {n} h</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>约 {n} 小时</translation>
    </message>
    <message id="time.about.minutes">
        <source>about {n} min</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>约 {n} 分钟</translation>
    </message>
    <message id="time.about.seconds">
        <source>about {n} s</source>
        <extracomment>A time that is guessed, inside other sentences. What is in {braces} is filled in by the program.</extracomment>
        <translation>约 {n} 秒</translation>
    </message>
    <message id="time.dawn">
        <source>dawn</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>黎明</translation>
    </message>
    <message id="time.day">
        <source>day</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>白天</translation>
    </message>
    <message id="time.dusk">
        <source>dusk</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>黄昏</translation>
    </message>
    <message id="time.night">
        <source>night</source>
        <extracomment>A time that is guessed, inside other sentences.</extracomment>
        <translation>夜晚</translation>
    </message>
    <message id="tray.paused">
        <source>paused</source>
        <extracomment>Part of the window: tray.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message id="tray.show">
        <source>Show MangakAI</source>
        <extracomment>Part of the window: tray.</extracomment>
        <translation>显示 MangakAI</translation>
    </message>
    <message id="tray.working" numerus="yes">
        <source>{n} tasks</source>
        <extracomment>Part of the window: tray. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个任务</numerusform>
        </translation>
    </message>
    <message id="undo">
        <source>Undo</source>
        <extracomment>Part of the window: undo.</extracomment>
        <translation>撤销</translation>
    </message>
    <message id="update.show">
        <source>Version {version} is there</source>
        <extracomment>Part of the window: update. What is in {braces} is filled in by the program.</extracomment>
        <translation>新版本 {version} 已发布</translation>
    </message>
    <message id="update.there">
        <source>There is a newer version: {version} (Help, About)</source>
        <extracomment>Part of the window: update. What is in {braces} is filled in by the program.</extracomment>
        <translation>有新版本：{version}（帮助 › 关于）</translation>
    </message>
    <message id="weather.clear">
        <source>clear</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>晴</translation>
    </message>
    <message id="weather.cloudy">
        <source>cloudy</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>多云</translation>
    </message>
    <message id="weather.fog">
        <source>fog</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>雾</translation>
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
        <translation>暴风雨</translation>
    </message>
    <message id="weather.wind">
        <source>wind</source>
        <extracomment>The weather of a scene.</extracomment>
        <translation>风</translation>
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
        <translation>一般</translation>
    </message>
    <message id="write.again.price">
        <source>Write again · {price}</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>重新撰写 · {price}</translation>
    </message>
    <message id="write.begun">
        <source>Chapter {n} is being written</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>正在撰写第 {n} 章</translation>
    </message>
    <message id="write.new">
        <source>The chapter gets scenes, lines and who says them. Its panels can be made afterwards.</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>为这一章写出场景、台词和说话人，之后即可制作画格。</translation>
    </message>
    <message id="write.price">
        <source>Write · {price}</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>撰写 · {price}</translation>
    </message>
    <message id="write.stays">
        <source>What you changed stays: {what}. The rest is written again.</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program.</extracomment>
        <translation>你修改过的内容会保留：{what}。其余部分重新撰写。</translation>
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
        <translation>这一章没有你的修改，将全部重新撰写。</translation>
    </message>
    <message id="write.stays.scenes" numerus="yes">
        <source>{n} scenes</source>
        <extracomment>Part of the window: write. What is in {braces} is filled in by the program. {n} is how many there are.</extracomment>
        <translation>
            <numerusform>{n} 个场景</numerusform>
        </translation>
    </message>
    <message id="write.title">
        <source>Write the script</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>撰写脚本</translation>
    </message>
    <message id="write.title.again">
        <source>Write the script again</source>
        <extracomment>Part of the window: write.</extracomment>
        <translation>重新撰写脚本</translation>
    </message>
</context>
</TS>
