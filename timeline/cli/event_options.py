"""The options that choose among the events of a timeline, and in which order."""

from __future__ import annotations

import click

from timeline.storage import Hidden, Sort

__all__ = ["hidden", "min_importance", "sort"]

min_importance = click.option(
    "--min-importance", type=click.FloatRange(0, 1), help="Only what matters as much, 0 to 1."
)
hidden = click.option(
    "--hidden",
    type=click.Choice(Hidden, case_sensitive=False),
    default=Hidden.OMIT,
    show_default="omit",
    help="Whether what a person has hidden is left out, given too, or given alone.",
)
sort = click.option(
    "--sort",
    type=click.Choice(Sort, case_sensitive=False),
    default=Sort.DATE,
    show_default="date",
    help="Oldest first, or the most important first.",
)
