package org.sems.jira.role;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.store.NamedClusterLock;
import org.sems.problem.Problem;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the holders of roles with those that the ledger last recorded, and enters the difference. One comparison at
 * a time in the cluster. The ledger is written first: a crash in between can lead to a second entry, never to a missing
 * one.
 */
public final class FollowHolders {
    private static final Logger LOG = LoggerFactory.getLogger(FollowHolders.class);
    private static final String LOCK = "org.sems.jira.role.holders";
    private final ReadHolders read;
    private final RecordedHolders told;
    private final Ledger ledger;
    private final Where where;

    public FollowHolders(ReadHolders read, RecordedHolders told, Ledger ledger, Where where) {
        this.read = read;
        this.told = told;
        this.ledger = ledger;
        this.where = where;
    }

    /** Which projects a SeMS has, and who else compares. */
    public record Where(SemsRegister register, ProjectManager projects, NamedClusterLock comparisons) {}

    /** One role of one project, which somebody has just changed. */
    void changed(Project project, Long roleId, String actorKey) {
        where.register()
                .ofProject(project.getKey())
                .ifPresent(sems -> read.keyOf(sems, roleId)
                        .ifPresent(role -> alone(() -> compare(sems, project, role, actorKey))));
    }

    /** Everything: groups change without an event of the role, and not every change has an event. */
    void compareAll() {
        alone(() -> {
            told.forgetAllBut(where.register().all().stream().map(Sems::id).collect(Collectors.toSet()));
            where.register().all().forEach(this::guarded);
        });
    }

    private void guarded(Sems sems) {
        try {
            compareAll(sems);
        } catch (RuntimeException failure) { // last resort: one failure must not stop the other SeMSs
            LOG.error("Could not compare the role holders of {}", sems.key(), failure);
        }
    }

    private void compareAll(Sems sems) {
        List<Project> projects = sems.projects().stream()
                .map(where.projects()::getProjectObjByKey)
                .filter(Objects::nonNull)
                .toList();
        projects.forEach(project -> read.roles(sems).forEach(role -> compare(sems, project, role, "")));
        Set<Long> ids = projects.stream().map(Project::getId).collect(Collectors.toCollection(HashSet::new));
        Predicate<Holders> isGone =
                one -> !ids.contains(one.projectId()) || !read.roles(sems).contains(one.role());
        if (told.read(sems.id()).stream().anyMatch(isGone)) {
            told.replace(sems.id(), isGone, List.of());
        }
    }

    /** @param actorKey empty if it is not known who did it */
    private void compare(Sems sems, Project project, String role, String actorKey) {
        Predicate<Holders> which =
                one -> one.projectId() == project.getId() && one.role().equals(role);
        List<Holders> present = read.read(role, project);
        List<Problem> changes = new ArrayList<>(new HolderChanges(
                        project.getKey(),
                        role,
                        told.read(sems.id()).stream().filter(which).toList(),
                        present)
                .all());
        if (!changes.isEmpty()) {
            ledger.add(new NewLedgerEntry(sems.id(), Optional.empty(), LedgerKind.ROLES, actorKey, role, changes, ""));
            told.replace(sems.id(), which, present);
        }
    }

    private void alone(Runnable comparison) {
        if (!where.comparisons().run(LOCK, comparison)) {
            LOG.warn("Role holders are being compared elsewhere: what has changed here is told by the next comparison");
        }
    }
}
