"""Links followed in order, and what stops one."""

from timeline.coreference.clustering import Cluster, Member, constrained_clusters


def alone(size: int) -> list[Member]:
    """Members of as many texts and kinds."""
    return [Member(str(number), number) for number in range(size)]


def numbers(found: list[Cluster]) -> list[list[int]]:
    return sorted(sorted(group.indices) for group in found)


def test_what_is_linked_directly_or_through_others_is_one_group() -> None:
    found = constrained_clusters(alone(5), [(0, 1), (3, 4), (1, 4)], lambda *_: True)

    assert numbers(found) == [[0, 1, 3, 4], [2]]
    assert sorted(found[0].links) == [(0, 1), (1, 4), (3, 4)]


def test_a_link_within_a_group_joins_nothing() -> None:
    (found,) = constrained_clusters(alone(3), [(0, 1), (1, 2), (0, 2)], lambda *_: True)

    assert found.links == [(0, 1), (1, 2)]


def test_a_link_is_not_followed_where_any_two_cannot_join() -> None:
    found = constrained_clusters(alone(4), [(0, 1), (1, 2), (2, 3)], lambda one, other: {one, other} != {0, 2})

    assert numbers(found) == [[0, 1], [2, 3]]


def test_of_two_kinds_two_decide_for_all_and_in_one_text_all_do() -> None:
    members = [Member(text, kind) for text, kind in ("aK", "bK", "cK", "bL")]
    asked: list[set[int]] = []

    def can_join(one: int, other: int) -> bool:
        asked.append({one, other})
        return True

    constrained_clusters(members, [(0, 1), (0, 2), (0, 3)], can_join)

    assert len(asked) == 4
    assert asked[-1] == {1, 3}
