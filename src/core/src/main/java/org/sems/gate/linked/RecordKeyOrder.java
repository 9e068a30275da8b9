package org.sems.gate.linked;

import java.util.Comparator;
import org.sems.record.LinkedRecord;

/** SEC-9 before SEC-12, as people count. */
final class RecordKeyOrder {

    static final Comparator<LinkedRecord> ORDER = Comparator.<LinkedRecord, String>comparing(
                    linked -> project(linked.key()))
            .thenComparing(linked -> number(linked.key()).length())
            .thenComparing(linked -> number(linked.key()));

    private RecordKeyOrder() {}

    private static String project(String key) {
        return key.substring(0, key.lastIndexOf('-') + 1);
    }

    private static String number(String key) {
        return key.substring(key.lastIndexOf('-') + 1);
    }
}
