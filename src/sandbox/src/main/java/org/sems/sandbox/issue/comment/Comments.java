package org.sems.sandbox.issue.comment;

import java.time.Clock;
import java.util.List;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** The comments of all issues, oldest first. */
public final class Comments {
    private final Overlay<CommentRecord> comments;
    private final Clock clock;

    public Comments(DocumentStore store, Transactions transactions, Clock clock) {
        this.clock = clock;
        comments = new Overlay<>(
                "comment", CommentRecord.class, store, transactions, CommentRecord::id, c -> List.of(c.issueId()));
    }

    public CommentRecord add(long issueId, String author, String body, String group, Long role) {
        long now = clock.millis();
        CommentRecord comment = new CommentRecord(comments.nextId(), issueId, author, body, group, role, now, now);
        comments.put(comment.id(), comment);
        return comment;
    }

    public List<CommentRecord> of(long issueId) {
        return comments.of(issueId);
    }

    public void delete(long id) {
        comments.delete(id);
    }
}
