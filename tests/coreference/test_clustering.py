"""Constrained clustering: links followed in order, and what stops one."""

from timeline.coreference.clustering import Cluster, Member, Verdict, constrained_clusters


def distinct_members(size: int) -> list[Member]:
    """Return members of different documents and kinds."""
    return [Member(str(number), number) for number in range(size)]


def indices(clusters: list[Cluster]) -> list[list[int]]:
    return sorted(sorted(cluster.indices) for cluster in clusters)


def test_clusters_are_connected_components() -> None:
    """Members linked directly or through others are one cluster."""
    clusters = constrained_clusters(distinct_members(5), [(0, 1), (3, 4), (1, 4)], lambda *_: Verdict.ALLOWED)

    assert indices(clusters) == [[0, 1, 3, 4], [2]]
    assert sorted(clusters[0].links) == [(0, 1), (1, 4), (3, 4)]


def test_link_within_cluster_is_ignored() -> None:
    """A link within a cluster joins nothing."""
    (only,) = constrained_clusters(distinct_members(3), [(0, 1), (1, 2), (0, 2)], lambda *_: Verdict.ALLOWED)

    assert only.links == [(0, 1), (1, 2)]


def test_link_is_skipped_if_any_pair_cannot_join() -> None:
    """A link is not followed if any two members of the clusters cannot join."""
    clusters = constrained_clusters(
        distinct_members(4),
        [(0, 1), (1, 2), (2, 3)],
        lambda one, other: Verdict.FORBIDDEN if {one, other} == {0, 2} else Verdict.ALLOWED,
    )

    assert indices(clusters) == [[0, 1], [2, 3]]


def test_one_pair_decides_for_two_kinds() -> None:
    """One pair of two documents decides for its two kinds; in one document all pairs are checked."""
    members = [Member(text, kind) for text, kind in ("aK", "bK", "cK", "bL")]
    checked: list[set[int]] = []

    def judge(one: int, other: int) -> Verdict:
        checked.append({one, other})
        return Verdict.ALLOWED

    constrained_clusters(members, [(0, 1), (0, 2), (0, 3)], judge)

    assert len(checked) == 4
    assert checked[-1] == {1, 3}


def test_link_is_followed_if_few_pairs_are_doubtful() -> None:
    """Two clusters join while at most two fifths of their pairs are doubtful."""

    def doubtful(*pairs: set[int]) -> list[list[int]]:
        def judge(one: int, other: int) -> Verdict:
            return Verdict.DOUBTFUL if {one, other} in pairs else Verdict.ALLOWED

        return indices(constrained_clusters(distinct_members(4), [(0, 1), (2, 3), (1, 2)], judge))

    assert doubtful({0, 2}) == [[0, 1, 2, 3]]
    assert doubtful({0, 2}, {0, 3}) == [[0, 1], [2, 3]]
