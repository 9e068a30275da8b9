package org.sems.sandbox.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** The workflows and their drafts by name. Jira's own workflow {@code jira} is built in. */
public final class Workflows {
    public static final String SYSTEM = "jira";
    private final Overlay<WorkflowRecord> records;
    private final Map<String, WorkflowDescriptor> parsed = new ConcurrentHashMap<>();
    private final WorkflowRecord system;
    private final Clock clock;

    public Workflows(DocumentStore store, Transactions transactions, Clock clock, String systemXml) {
        this.clock = clock;
        records = new Overlay<>(
                "workflow", WorkflowRecord.class, store, transactions, WorkflowRecord::id, w -> List.of());
        system = new WorkflowRecord(0, SYSTEM, "The default JIRA workflow.", systemXml, false, null, 0);
    }

    public List<WorkflowRecord> all() {
        return Stream.concat(Stream.of(system), records.all().stream().filter(w -> !w.draft()))
                .toList();
    }

    public List<WorkflowRecord> drafts() {
        return records.all().stream().filter(WorkflowRecord::draft).toList();
    }

    /** Case counts, as in Jira. */
    public Optional<WorkflowRecord> live(String name) {
        return all().stream().filter(w -> w.name().equals(name)).findFirst();
    }

    public Optional<WorkflowRecord> draft(String name) {
        return drafts().stream().filter(w -> w.name().equals(name)).findFirst();
    }

    public WorkflowRecord save(String name, String description, String xml, boolean draft, String author) {
        long id = (draft ? draft(name) : live(name)).map(WorkflowRecord::id).orElseGet(records::nextId);
        WorkflowRecord record = new WorkflowRecord(id, name, description, xml, draft, author, clock.millis());
        records.put(id, record);
        return record;
    }

    public void delete(WorkflowRecord workflow) {
        records.delete(workflow.id());
    }

    /** Whether a workflow or a draft has this meta attribute on a step or an action. */
    public boolean uses(String meta, String value) {
        String text = "<meta name=\"" + meta + "\">" + value + "</meta>";
        return Stream.concat(all().stream(), drafts().stream())
                .anyMatch(w -> w.xml().contains(text));
    }

    /** Shared: code that changes a descriptor parses its own copy. */
    public WorkflowDescriptor descriptor(WorkflowRecord workflow) {
        return parsed.computeIfAbsent(workflow.xml(), xml -> {
            try {
                return DescriptorXml.parse(xml);
            } catch (FactoryException e) {
                throw new IllegalStateException("workflow " + workflow.name() + " cannot be read", e);
            }
        });
    }
}
