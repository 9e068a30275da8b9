package org.sems.jira.person;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.java.ao.Entity;
import net.java.ao.Query;

/**
 * A column of unlimited text in which keys of users stand among other things. Databases do not search such columns alike: all rows are read,
 * in batches.
 *
 * @param renamed the text with another key
 */
record TextColumn<R extends Entity>(
        Class<R> type, Function<R, String> read, BiConsumer<R, String> write, Renamed renamed) {

    interface Renamed {
        String rename(String text, String from, String to);
    }

    /** @return the id of the last row of the batch; 0 if there are no more */
    int rename(ActiveObjects ao, int after, String from, String to, int batch) {
        return ao.executeInTransaction(() -> {
            List<R> rows = List.of(ao.find(
                    type, Query.select().where("ID > ?", after).order("ID ASC").limit(batch)));
            for (R row : rows) {
                String text = read.apply(row);
                String changed = text == null ? null : renamed.rename(text, from, to);
                if (text != null && !text.equals(changed)) {
                    write.accept(row, changed);
                    row.save();
                }
            }
            return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).getID();
        });
    }
}
