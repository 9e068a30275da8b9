package org.sems.jira.ledger.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * One page of a long list, by ids and never by offset, as the reader may see it. What they may not see affects neither
 * the entries nor where the next page begins: that is after the last entry that they see, and only if they see one
 * more.
 *
 * <p>Only a reader who may see almost nothing of a very long list gets fewer entries than asked for, so that one
 * request does not read all of it; the next page then begins at a round number that belongs to no entry.
 *
 * @param next from where on the next page is read; empty at the end
 */
public record VisiblePage(List<Map<String, Object>> entries, OptionalLong next) {
    /** How many entries are read at a time. */
    public static final int BATCH = 200;

    static final int MOST_BATCHES = 50;
    static final long ROUND = 1_000;

    /**
     * How a list is read.
     *
     * @param beyond the {@link #BATCH} entries that follow on an id
     * @param seen   an entry as it is shown; empty if it may not be seen
     */
    public record Source<T>(
            LongFunction<List<T>> beyond, ToLongFunction<T> id, Function<T, Optional<Map<String, Object>>> seen) {}

    /** @param start the id beyond which the page begins, in the order of the source */
    public static <T> VisiblePage of(Source<T> source, long start, int limit) {
        List<Map<String, Object>> entries = new ArrayList<>();
        long lastSeen = start;
        long lastRead = start;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<T> found = source.beyond().apply(lastRead);
            for (T entry : found) {
                lastRead = source.id().applyAsLong(entry);
                Optional<Map<String, Object>> shown = source.seen().apply(entry);
                if (shown.isPresent() && entries.size() == limit) {
                    return new VisiblePage(entries, OptionalLong.of(lastSeen));
                }
                if (shown.isPresent()) {
                    entries.add(shown.get());
                    lastSeen = lastRead;
                }
            }
            if (found.size() < BATCH) {
                return new VisiblePage(entries, OptionalLong.empty());
            }
        }
        return new VisiblePage(
                entries, OptionalLong.of(lastRead < start ? (lastRead / ROUND + 1) * ROUND : lastRead / ROUND * ROUND));
    }
}
