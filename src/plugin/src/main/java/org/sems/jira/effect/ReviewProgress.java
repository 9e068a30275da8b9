package org.sems.jira.effect;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which records one decision has asked for a review already, as the progress of its effect keeps it.
 *
 * @param issueIds ids in Jira
 */
record ReviewProgress(Set<Long> issueIds) {
    private static final String PREFIX = "asked ";

    ReviewProgress {
        issueIds = Set.copyOf(issueIds);
    }

    static ReviewProgress read(String progress) {
        return new ReviewProgress(
                progress.startsWith(PREFIX)
                        ? Arrays.stream(progress.substring(PREFIX.length()).split(" "))
                                .map(Long::valueOf)
                                .collect(Collectors.toSet())
                        : Set.of());
    }

    boolean contains(long issueId) {
        return issueIds.contains(issueId);
    }

    ReviewProgress and(long issueId) {
        Set<Long> more = new TreeSet<>(issueIds);
        more.add(issueId);
        return new ReviewProgress(more);
    }

    String write() {
        return issueIds.stream().sorted().map(String::valueOf).collect(Collectors.joining(" ", PREFIX, ""));
    }
}
