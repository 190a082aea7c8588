; The installer for Windows, for Inno Setup 6:  iscc /DVersion=0.1.0 packaging\windows\mangakai.iss
; It installs for one person and asks for no administrator. Signing: iscc /SName=… with SIGNTOOL defined, see docs/packaging.md.
#ifndef Version
  #error "say which version: iscc /DVersion=…"
#endif

[Setup]
AppId={{7B0C6B0E-5C5F-4E0B-9A51-6C1D0B7A4E2F}
AppName=MangakAI
AppVersion={#Version}
AppPublisher=MangakAI
DefaultDirName={localappdata}\Programs\MangakAI
DefaultGroupName=MangakAI
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
SetupIconFile=..\..\build\icons\mangakai.ico
UninstallDisplayIcon={app}\mangakaiw.exe
OutputDir=..\..\dist
OutputBaseFilename=MangakAI-{#Version}-setup
WizardStyle=modern
#ifdef SIGNTOOL
SignTool={#SIGNTOOL}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[CustomMessages]
en.DesktopIcon=Put an icon on the &desktop
ja.DesktopIcon=デスクトップにアイコンを置く(&D)
en.Start=Open MangakAI
ja.Start=MangakAI を開く
en.Kept=MangakAI is removed. Your library (books, pictures, settings) is kept:%n%n%1%n%nWhoever needs it no longer deletes that folder.
ja.Kept=MangakAI を削除しました。ライブラリ（本、絵、設定）は残してあります：%n%n%1%n%n不要になったら、このフォルダーを削除してください。

[Tasks]
Name: desktopicon; Description: "{cm:DesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\mangakai-{#Version}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\build\icons\document.ico"; DestDir: "{app}"; Flags: ignoreversion

[InstallDelete]
; What an older version brought and this one does not: Python would find it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\MangakAI"; Filename: "{app}\mangakaiw.exe"
Name: "{autodesktop}\MangakAI"; Filename: "{app}\mangakaiw.exe"; Tasks: desktopicon

[Registry]
; Books belong to MangakAI; stories keep their program and get it under "Open with".
Root: HKA; Subkey: "Software\Classes\.mangakai"; ValueType: string; ValueData: "MangakAI.Book"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mangakai"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-mangakai"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\MangakAI.Book"; ValueType: string; ValueData: "MangakAI book"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MangakAI.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\MangakAI.Book\shell\open\command"; ValueType: string; ValueData: """{app}\mangakaiw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\MangakAI.Story"; ValueType: string; ValueData: "Story"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MangakAI.Story\shell\open\command"; ValueType: string; ValueData: """{app}\mangakaiw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.odt\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rtf\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xhtml\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.srt\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.fountain\OpenWithProgids"; ValueType: string; ValueName: "MangakAI.Story"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\mangakaiw.exe"; Description: "{cm:Start}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('Kept'), [ExpandConstant('{localappdata}\MangakAI')]), mbInformation, MB_OK);
end;
