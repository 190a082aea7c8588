"""What macOS is told about the program: read by build.spec, and by the tests."""

from __future__ import annotations

from typing import Any

IDENTIFIER = "org.mangakai.mangakai"
BOOK_TYPE = f"{IDENTIFIER}.book"
LEAST_SYSTEM = "13.0"  # that of the Qt wheels
# Stories are opened by other programs first; MangakAI is offered under "Open With".
STORY_TYPES = (
    "public.plain-text", "net.daringfireball.markdown", "public.html", "public.rtf", "com.adobe.pdf", "org.idpf.epub-container",
    "org.openxmlformats.wordprocessingml.document", "org.oasis-open.opendocument.text",
)  # fmt: skip


def info(version: str) -> dict[str, Any]:
    book = {
        "CFBundleTypeName": "MangakAI book",
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [BOOK_TYPE],
        "CFBundleTypeIconFile": "document.icns",
    }
    story = {
        "CFBundleTypeName": "Story",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": list(STORY_TYPES),
    }
    exported = {
        "UTTypeIdentifier": BOOK_TYPE,
        "UTTypeDescription": "MangakAI book",
        "UTTypeConformsTo": ["public.data", "public.archive"],
        "UTTypeIconFile": "document.icns",
        "UTTypeTagSpecification": {"public.filename-extension": ["mangakai"], "public.mime-type": ["application/x-mangakai"]},
    }
    return {
        "CFBundleName": "MangakAI",
        "CFBundleDisplayName": "MangakAI",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "zh-Hans", "ja"],
        "CFBundleDocumentTypes": [book, story],
        "UTExportedTypeDeclarations": [exported],
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": LEAST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSRequiresAquaSystemAppearance": False,
    }
