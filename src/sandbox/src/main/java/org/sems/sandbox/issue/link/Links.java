package org.sems.sandbox.issue.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** All links, in the order in which they were made. */
public final class Links {
    private final Overlay<LinkRecord> links;

    public Links(DocumentStore store, Transactions transactions) {
        links = new Overlay<>(
                "issue-link",
                LinkRecord.class,
                store,
                transactions,
                LinkRecord::id,
                l -> List.of(l.source(), l.target()));
    }

    public LinkRecord add(long type, long source, long target, Long sequence) {
        LinkRecord link = new LinkRecord(links.nextId(), type, source, target, sequence);
        links.put(link.id(), link);
        return link;
    }

    public void delete(long id) {
        links.delete(id);
    }

    public List<LinkRecord> from(long issueId) {
        return links.of(issueId).stream().filter(l -> l.source() == issueId).toList();
    }

    public List<LinkRecord> to(long issueId) {
        return links.of(issueId).stream().filter(l -> l.target() == issueId).toList();
    }

    public List<LinkRecord> at(long issueId) {
        return links.of(issueId);
    }

    public Optional<LinkRecord> byId(long id) {
        return links.find(id);
    }

    public Collection<LinkRecord> all() {
        return links.all();
    }
}
