"""Names of holidays: feasts, public holidays and observances, set by a state, a church or custom.

If no country is named, the day is that of the United States, or the one that most countries keep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from timeline.dates import (
    Both,
    Cycle,
    DayName,
    DayOfMonth,
    Easter,
    Feast,
    LunarCalendar,
    MonthOfYear,
    Weekday,
    WeekdayOfMonth,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FASTS", "HOLIDAYS"]


T = TypeVar("T")


def _spelled(table: Mapping[str, T]) -> dict[str, T]:
    """The table with one entry a spelling: "mother's day" is also spelled "mothers day" and "mothers' day"."""
    return {
        name.replace("'s", ending): value
        for names, value in table.items()
        for name in names.split(" | ")
        for ending in (("'s", "’s", "s", "s'", "s’") if "'s" in name else ("",))
    }


_ISLAMIC, _JEWISH, _CHINESE, _HINDU = LunarCalendar
_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = DayName

_OF_THE_YEAR = {
    "new year's | new year's day": (1, 1),
    "feast of the epiphany | epiphany day": (1, 6),
    "australia day": (1, 26),
    "holocaust remembrance day": (1, 27),
    "groundhog day": (2, 2),
    "lincoln's birthday | abraham lincoln's birthday": (2, 12),
    "valentine's | valentine's day | st valentine's day | st. valentine's day": (2, 14),
    "international women's day | women's day": (3, 8),
    "pi day": (3, 14),
    "st patrick's day | st. patrick's day | saint patrick's day | st paddy's day": (3, 17),
    "april fools | april fool's | april fool's day": (4, 1),
    "world health day": (4, 7),
    "national sibling day | siblings day": (4, 10),
    "earth day": (4, 22),
    "st george's day | st. george's day": (4, 23),
    "anzac day": (4, 25),
    "may day | labour day | international workers day": (5, 1),
    "star wars day": (5, 4),
    "cinco de mayo": (5, 5),
    "king's day | koningsdag": (4, 27),
    "vaisakhi | baisakhi | vasakhi": (4, 14),
    "makar sankranti | pongal": (1, 14),
    "rabindra jayanti | rabindranath jayanti": (5, 9),
    "world environment day": (6, 5),
    "flag day": (6, 14),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bastille day": (7, 14),
    "assumption day | feast of the assumption": (8, 15),
    "patriot day": (9, 11),
    "gandhi jayanti": (10, 2),
    "united nations day": (10, 24),
    "halloween | hallowe'en": (10, 31),
    "all saints day | all saints' day | all hallows": (11, 1),
    "all souls day | all souls' day": (11, 2),
    "guy fawkes day | guy fawkes night | bonfire night": (11, 5),
    "veterans day | veteran's day | remembrance day | armistice day": (11, 11),
    "world aids day": (12, 1),
    "st nicholas day | st. nicholas day": (12, 6),
    "pearl harbor day": (12, 7),
    "immaculate conception": (12, 8),
    "human rights day": (12, 10),
    "christmas eve | xmas eve": (12, 24),
    "christmas | xmas | christmas day | xmas day": (12, 25),
    "boxing day | st stephen's day | st. stephen's day": (12, 26),
    "kwanzaa": (12, 26),
    "new year's eve | hogmanay": (12, 31),
    # Quarter days, on which rents were due and courts met, and other feasts of the church and of villages
    "twelfth night": (1, 5),
    "burns night": (1, 25),
    "candlemas | candlemas day": (2, 2),
    "st david's day | st. david's day": (3, 1),
    "lady day": (3, 25),
    "oak apple day": (5, 29),
    "midsummer day | midsummer's day | st john's day | st. john's day": (6, 24),
    "st swithin's day | st. swithin's day | st swithun's day | st. swithun's day": (7, 15),
    "st james's day | st. james's day": (7, 25),
    "lammas | lammas day | lammastide": (8, 1),
    "st bartholomew's day | st. bartholomew's day": (8, 24),
    "michaelmas | michaelmas day": (9, 29),
    "st crispin's day | st. crispin's day": (10, 25),
    "hallowmas | hallowtide": (11, 1),
    "martinmas | martinmas day | st martin's day | st. martin's day": (11, 11),
    "st andrew's day | st. andrew's day": (11, 30),
    "st lucy's day | st. lucy's day": (12, 13),
}

_WEEKDAYS = {
    "martin luther king day | martin luther king jr. day | martin luther king, jr. day | mlk day": (3, _MON, 1),
    "president's day | washington's birthday | george washington's birthday": (3, _MON, 2),
    "military spouse day": (2, _FRI, 5),
    "mother's day": (2, _SUN, 5),
    "victoria day": (-2, _MON, 5),
    "memorial day | decoration day": (-1, _MON, 5),
    "father's day": (3, _SUN, 6),
    "parent's day": (4, _SUN, 7),
    "friendship day": (1, _SUN, 8),
    "labor day": (1, _MON, 9),
    "columbus day | indigenous people's day": (2, _MON, 10),
    "boss's day": (3, _FRI, 10),
    "thanksgiving | thanksgiving day": (4, _THU, 11),
}

_AFTER_WEEKDAYS = {
    "administrative professional's day | secretary's day": (-1, _SAT, 4, -3),
    "national grandparent's day | grandparent's day": (1, _MON, 9, 6),
    "election day": (1, _MON, 11, 1),
    "black friday": (4, _THU, 11, 1),
    "small business saturday": (4, _THU, 11, 2),
    "cyber monday": (4, _THU, 11, 4),
    "giving tuesday": (4, _THU, 11, 5),
}

_OF_EASTER = {
    "fat monday | clean monday": -48,
    "mardi gras | shrove tuesday | pancake day | pancake tuesday | fat tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday | holy thursday | covenant thursday | thursday of mysteries": -3,
    "good friday | great friday": -2,
    "holy saturday | black saturday": -1,
    "easter | easter sunday | easter day": 0,
    "easter monday": 1,
    "low sunday": 7,
    "rogation sunday": 35,
    "ascension day | ascension thursday": 39,
    "pentecost | pentecost sunday | whit sunday | white sunday | whitsun | whitsunday | whitsuntide": 49,
    "whit monday | pentecost monday | monday of the holy spirit": 50,
    "trinity sunday": 56,
    "corpus christi | feast of corpus christi": 60,
}

_OF_THE_MOON = {
    "islamic new year | hijri new year": Feast(_ISLAMIC, 1, 1),
    "ashura | day of ashura": Feast(_ISLAMIC, 1, 10),
    "mawlid | mawlid al-nabi | milad un nabi | prophet's birthday": Feast(_ISLAMIC, 3, 12),
    "isra and mi'raj | lailat al miraj | night journey": Feast(_ISLAMIC, 7, 27),
    "laylat al-qadr | night of power | night of destiny | night of decree": Feast(_ISLAMIC, 9, 27),
    "eid al-fitr | eid ul-fitr | eid al fitr | eid ul fitr | id al-fitr | id ul-fitr": Feast(_ISLAMIC, 10, 1),
    "eid al-adha | eid ul-adha | eid al adha | eid ul adha | id al-adha | id ul-adha | bakr id | bakrid | eid al-kabir"
    " | feast of the sacrifice": Feast(_ISLAMIC, 12, 10),
    "tu bishvat | tu b'shevat": Feast(_JEWISH, 11, 15),
    "purim": Feast(_JEWISH, 12, 14),
    "yom hashoah | yom hashoah day": Feast(_JEWISH, 1, 27),
    "lag baomer | lag b'omer": Feast(_JEWISH, 2, 18),
    "shavuot | feast of weeks": Feast(_JEWISH, 3, 6),
    "tisha b'av | tisha bav": Feast(_JEWISH, 5, 9),
    "rosh hashanah | rosh hashana | rosh ha-shanah | jewish new year": Feast(_JEWISH, 7, 1),
    "yom kippur | day of atonement": Feast(_JEWISH, 7, 10),
    "shemini atzeret": Feast(_JEWISH, 7, 22),
    "simchat torah": Feast(_JEWISH, 7, 23),
    "chinese new year | lunar new year | chinese lunar new year | chinese new year's day | lunar new year's day"
    " | chinese lunar new year's day": Feast(_CHINESE, 1, 1),
    "lantern festival": Feast(_CHINESE, 1, 15),
    "dragon boat festival": Feast(_CHINESE, 5, 5),
    "mid-autumn festival | moon festival": Feast(_CHINESE, 8, 15),
    "double ninth festival": Feast(_CHINESE, 9, 9),
    "ugadi | gudi padwa": Feast(_HINDU, 1, 1),
    "rama navami | ram navami": Feast(_HINDU, 1, 9, 12),
    "mahavir jayanti": Feast(_HINDU, 1, 13),
    "hanuman jayanti": Feast(_HINDU, 1, 15),
    "vesak | vesak day | vaisakha | buddha day | buddha purnima | buddha jayanti": Feast(_HINDU, 2, 15, 12),
    "rath yatra | ratha yatra | ratha-yatra": Feast(_HINDU, 4, 2),
    "guru purnima": Feast(_HINDU, 4, 15),
    "raksha bandhan": Feast(_HINDU, 5, 15, 9),
    "janmashtami | krishna janmashtami | gokulashtami": Feast(_HINDU, 5, 23),
    "ganesh chaturthi | vinayaka chaturthi": Feast(_HINDU, 6, 4, 12),
    "maha saptami": Feast(_HINDU, 7, 7),
    "dussehra | dasara | vijayadashami | vijaya dashami": Feast(_HINDU, 7, 10, 14),
    "valmiki jayanti | maharishi valmiki jayanti | sharad purnima": Feast(_HINDU, 7, 15),
    "karva chauth | karwa chauth": Feast(_HINDU, 7, 19, 20),
    "dhanteras | dhanatrayodashi": Feast(_HINDU, 7, 28, 18),
    "diwali | deepavali | divali | lakshmi puja": Feast(_HINDU, 7, 30, 18),
    "kali chaudas": Feast(_HINDU, 7, 29, 20),
    "govardhan puja": Feast(_HINDU, 8, 1, 16),
    "bhai dooj": Feast(_HINDU, 8, 2, 13),
    "chhath | chhath puja | surya shashthi": Feast(_HINDU, 8, 6),
    "guru nanak jayanti | guru nanak gurpurab": Feast(_HINDU, 8, 15, 9),
    "guru gobind singh jayanti | guru govind singh jayanti": Feast(_HINDU, 10, 7),
    "vasant panchami | basant panchami | saraswati puja": Feast(_HINDU, 11, 5, 10),
    "guru ravidas jayanti | guru ravidas birthday | guru ravidass jayanti": Feast(_HINDU, 11, 15, 9),
    "maha shivaratri | maha shivratri | shivaratri": Feast(_HINDU, 11, 29, 23),
    "holika dahan": Feast(_HINDU, 12, 15, 18),
    "holi | dhulandi | phagwah": Feast(_HINDU, 12, 15, 18, 1),
}

HOLIDAYS: Mapping[str, Cycle] = {
    **{name: Both(MonthOfYear(month), DayOfMonth(day)) for name, (month, day) in _spelled(_OF_THE_YEAR).items()},
    **{
        name: WeekdayOfMonth(number, Weekday(day), MonthOfYear(month))
        for name, (number, day, month) in _spelled(_WEEKDAYS).items()
    },
    **{
        name: WeekdayOfMonth(number, Weekday(day), MonthOfYear(month), after)
        for name, (number, day, month, after) in _spelled(_AFTER_WEEKDAYS).items()
    },
    **{name: Easter(days) for name, days in _spelled(_OF_EASTER).items()},
    **_spelled(_OF_THE_MOON),
}

FASTS: Mapping[str, tuple[Cycle, Cycle]] = _spelled(
    {
        "ramadan | ramazan | ramzan": (Feast(_ISLAMIC, 9, 1), Feast(_ISLAMIC, 10, 1, after=-1)),
        "passover | pesach": (Feast(_JEWISH, 1, 15), Feast(_JEWISH, 1, 22)),
        "sukkot | feast of tabernacles | feast of booths | feast of the ingathering": (
            Feast(_JEWISH, 7, 15),
            Feast(_JEWISH, 7, 22, after=-1),
        ),
        "hanukkah | chanukah | hanukah | hannukah | chanukkah": (
            Feast(_JEWISH, 9, 25),
            Feast(_JEWISH, 9, 25, after=7),
        ),
        "navaratri | navratri | durga puja": (Feast(_HINDU, 7, 1), Feast(_HINDU, 7, 9)),
        "holy week": (Easter(-7), Easter(-1)),
    }
)
"""Feasts and fasts of several days: their first and last day."""
