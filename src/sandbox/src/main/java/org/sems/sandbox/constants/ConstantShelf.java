package org.sems.sandbox.constants;

import com.atlassian.jira.issue.IssueConstant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sems.sandbox.config.Names;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.StandIns;

/** The constants of one kind, in their sequence; their objects are made once for each state of a document. */
final class ConstantShelf<T extends IssueConstant> {
    private final Shelf<ConstantRecord> shelf;
    private final String what;
    private final Class<? extends T> type;
    private final ConcurrentHashMap<ConstantRecord, T> made = new ConcurrentHashMap<>();

    ConstantShelf(Shelves shelves, String kind, String what, Class<? extends T> type) {
        this.shelf = shelves.shelf(kind, ConstantRecord.class, ConstantRecord::id);
        this.what = what;
        this.type = type;
    }

    private T object(ConstantRecord constant) {
        return made.computeIfAbsent(constant, c -> StandIns.create(type, c));
    }

    List<T> all() {
        return shelf.all().stream()
                .sorted(Comparator.comparingLong(ConstantRecord::sequence))
                .map(this::object)
                .toList();
    }

    Optional<T> find(String id) {
        return shelf.find(id).map(this::object);
    }

    T add(String name, String description, String iconUrl, boolean subTask, String category, String colour) {
        Names.unique(what, Names.required("name", name), shelf.all(), ConstantRecord::name);
        return addAs(String.valueOf(shelf.nextId()), name.trim(), description, iconUrl, subTask, category, colour);
    }

    T addAs(
            String id,
            String name,
            String description,
            String iconUrl,
            boolean subTask,
            String category,
            String colour) {
        long last =
                shelf.all().stream().mapToLong(ConstantRecord::sequence).max().orElse(0);
        return object(
                shelf.put(new ConstantRecord(id, last + 1, name, description, iconUrl, subTask, category, colour)));
    }

    /** @throws IllegalArgumentException when there is none, as Jira's managers do */
    void remove(String id) {
        shelf.need(id);
        shelf.remove(id);
    }
}
