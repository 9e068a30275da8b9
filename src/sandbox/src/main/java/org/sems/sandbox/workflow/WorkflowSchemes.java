package org.sems.sandbox.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** Which workflow an issue type has in a project. A project without a scheme has Jira's own workflow for all types. */
public final class WorkflowSchemes {
    private final Overlay<SchemeRecord> schemes;
    private final Transactions transactions;

    public WorkflowSchemes(DocumentStore store, Transactions transactions) {
        this.transactions = transactions;
        schemes = new Overlay<>(
                "workflow-scheme", SchemeRecord.class, store, transactions, SchemeRecord::id, SchemeRecord::projects);
    }

    public List<SchemeRecord> all() {
        return List.copyOf(schemes.all());
    }

    public Optional<SchemeRecord> byId(long id) {
        return schemes.find(id);
    }

    public Optional<SchemeRecord> ofProject(long projectId) {
        return schemes.of(projectId).stream().findFirst();
    }

    public String workflowFor(long projectId, String issueTypeId) {
        return ofProject(projectId).map(s -> s.workflowFor(issueTypeId)).orElse(Workflows.SYSTEM);
    }

    /** Names of the workflows that a project uses. Jira's own is always one: a new project gets it. */
    public Set<String> activeWorkflows() {
        return Stream.concat(
                        Stream.of(Workflows.SYSTEM),
                        schemes.all().stream()
                                .filter(s -> !s.projects().isEmpty())
                                .flatMap(s -> Stream.concat(
                                        Stream.ofNullable(s.defaultWorkflow()), s.mappings().values().stream())))
                .collect(Collectors.toSet());
    }

    public SchemeRecord create(String name, String description, String defaultWorkflow, Map<String, String> mappings) {
        SchemeRecord scheme =
                new SchemeRecord(schemes.nextId(), name, description, defaultWorkflow, Map.copyOf(mappings), List.of());
        schemes.put(scheme.id(), scheme);
        return scheme;
    }

    public SchemeRecord update(SchemeRecord scheme) {
        schemes.put(scheme.id(), scheme);
        return scheme;
    }

    public void delete(long id) {
        schemes.delete(id);
    }

    /** @param schemeId null: back to Jira's default */
    public void assign(long projectId, Long schemeId) {
        transactions.run(() -> {
            for (SchemeRecord scheme : schemes.of(projectId)) {
                List<Long> rest = new ArrayList<>(scheme.projects());
                rest.remove(projectId);
                update(scheme.usedBy(rest));
            }
            if (schemeId != null) {
                SchemeRecord scheme = byId(schemeId).orElseThrow();
                List<Long> more = new ArrayList<>(scheme.projects());
                more.add(projectId);
                update(scheme.usedBy(more));
            }
        });
    }
}
