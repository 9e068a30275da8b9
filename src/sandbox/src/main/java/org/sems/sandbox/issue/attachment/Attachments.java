package org.sems.sandbox.issue.attachment;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** The files of all issues. Contents are documents of their own, read when they are asked for. */
public final class Attachments {
    private static final String CONTENT = "attachment-content";
    private final Overlay<AttachmentRecord> attachments;
    private final DocumentStore store;
    private final Transactions transactions;
    private final Clock clock;

    public Attachments(DocumentStore store, Transactions transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        attachments = new Overlay<>(
                "attachment",
                AttachmentRecord.class,
                store,
                transactions,
                AttachmentRecord::id,
                a -> List.of(a.issueId()));
    }

    public AttachmentRecord add(long issueId, String name, String mimeType, String author, byte[] content) {
        AttachmentRecord attachment = new AttachmentRecord(
                attachments.nextId(), issueId, name, mimeType, content.length, author, clock.millis());
        transactions.run(() -> {
            store.put(
                    CONTENT,
                    String.valueOf(attachment.id()),
                    Map.of("base64", Base64.getEncoder().encodeToString(content)));
            attachments.put(attachment.id(), attachment);
        });
        return attachment;
    }

    public List<AttachmentRecord> of(long issueId) {
        return attachments.of(issueId);
    }

    public Optional<AttachmentRecord> byId(long id) {
        return attachments.find(id);
    }

    public byte[] content(long id) {
        return store.find(CONTENT, String.valueOf(id), Map.class)
                .map(m -> Base64.getDecoder().decode((String) m.get("base64")))
                .orElse(new byte[0]);
    }

    public void delete(long id) {
        transactions.run(() -> {
            attachments.delete(id);
            store.delete(CONTENT, String.valueOf(id));
        });
    }
}
