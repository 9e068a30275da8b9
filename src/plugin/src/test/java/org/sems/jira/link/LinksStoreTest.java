package org.sems.jira.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.store.TestDatabase;
import org.sems.record.Direction;

/** What is kept of links, on the real Active Objects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksStoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private List<TestDatabase> opened = List.of();

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
        }
        opened.forEach(database -> {
            database.ao.migrate(RaisedLinkRow.class, RemovedLinkRow.class);
            database.ao.deleteWithSQL(RaisedLinkRow.class, "ID > ?", 0);
            database.ao.deleteWithSQL(RemovedLinkRow.class, "ID > ?", 0);
        });
        return opened.stream();
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRaisedRecordIsFoundOnceAndFromBothEnds(TestDatabase database) {
        RaisedLinks raised = new ActiveObjectsRaisedLinks(database.ao);

        raised.add(1, 2, "raises");
        raised.add(1, 2, "raises");
        raised.add(1, 3, "raises");
        raised.add(1, 4, "becomes");

        assertThat(raised.ends(1, "raises", Direction.OUTWARD)).containsExactly(2L, 3L);
        assertThat(raised.ends(2, "raises", Direction.INWARD)).containsExactly(1L);
        assertThat(raised.ends(2, "raises", Direction.OUTWARD)).isEmpty();
        assertThat(raised.ends(1, "becomes", Direction.OUTWARD)).containsExactly(4L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRemovedLinkStandsUntilItIsSettled(TestDatabase database) {
        RemovedLinks removed = new ActiveObjectsRemovedLinks(database.ao, NOON);
        removed.add(1, 1, 2, "audits", "bob");
        removed.add(1, 1, 3, "audits", "");
        removed.add(5, 1, 5, "affects", "ann");

        removed.markReported(removed.ofRecord(1).get(0));

        assertThat(removed.ofRecord(1)).extracting(RemovedLink::toIssueId).containsExactly(2L, 3L);
        assertThat(removed.ofRecord(1)).extracting(RemovedLink::by).containsExactly("bob", "");
        assertThat(removed.ofRecord(1)).extracting(RemovedLink::told).containsExactly(true, false);
        assertThat(removed.records()).containsExactly(1L, 5L);

        removed.settle(removed.ofRecord(1).get(0));
        removed.settle(removed.ofRecord(1).get(0));

        assertThat(removed.ofRecord(1)).isEmpty();
        assertThat(removed.records()).containsExactly(5L);
    }
}
