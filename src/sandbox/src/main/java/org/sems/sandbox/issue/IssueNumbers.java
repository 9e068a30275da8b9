package org.sems.sandbox.issue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.sems.sandbox.store.DocumentStore;

/**
 * Numbers issues within their projects, without gaps over a restart: it goes on from the highest there is. A number of a deleted
 * issue is not given again; those taken in a rolled back transaction are lost until the next start.
 */
public final class IssueNumbers {
    private static final String KIND = "issue-number";
    private final Map<Long, AtomicLong> last = new ConcurrentHashMap<>();
    private final Issues issues;
    private final DocumentStore store;

    public IssueNumbers(Issues issues, DocumentStore store) {
        this.issues = issues;
        this.store = store;
    }

    public long next(long projectId) {
        return last.computeIfAbsent(projectId, this::highest).incrementAndGet();
    }

    /** Remembers the number of an issue that goes, in the running transaction. */
    public void retire(IssueRecord issue) {
        if (issue.number > retired(issue.projectId)) {
            store.put(KIND, String.valueOf(issue.projectId), Map.of("retired", issue.number));
        }
    }

    private AtomicLong highest(long projectId) {
        return new AtomicLong(Math.max(
                retired(projectId),
                issues.ofProject(projectId).stream()
                        .mapToLong(r -> r.number)
                        .max()
                        .orElse(0)));
    }

    private long retired(long projectId) {
        return store.find(KIND, String.valueOf(projectId), Map.class)
                .map(m -> ((Number) m.get("retired")).longValue())
                .orElse(0L);
    }
}
