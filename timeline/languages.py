"""The languages that Timeline analyses, and English names of the others, for messages."""

__all__ = ["ANALYSED", "describe", "is_analysed"]

ANALYSED = frozenset({"en"})
"""ISO 639-1 codes; `tagging`, `mentions` and `publication.inference` have a table entry for each."""

_NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "nb": "Norwegian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def is_analysed(language: str) -> bool:
    """Return whether texts in this language (ISO 639-1 code) are analysed. Others are kept without dates and events."""
    return language in ANALYSED


def describe(language: str) -> str:
    """Return the name and the code of a language: "German (de)"; "another language (tlh)" if its name is not known."""
    return f"{_NAMES.get(language, 'another language')} ({language})"
