package org.sems.jira.ledger.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.jira.access.SemsAccess;
import org.sems.jira.membership.Membership;
import org.sems.jira.membership.Memberships;
import org.sems.jira.rest.Actor;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;
import org.sems.sems.Sems;

/**
 * Finds what the asking user may read: the ledger of the SeMS and, for the time in which they had one of its projects,
 * the former ledgers of SeMSs that were removed. Administrators read by a key all that was ever entered under it.
 */
public final class LedgerScopes {
    private final SemsAccess semsAccess;
    private final Actor actor;
    private final Memberships memberships;
    private final ProjectManager projects;

    public LedgerScopes(SemsAccess semsAccess, Actor actor, Memberships memberships, ProjectManager projects) {
        this.semsAccess = semsAccess;
        this.actor = actor;
        this.memberships = memberships;
        this.projects = projects;
    }

    /**
     * @throws org.sems.problem.NotFound with one and the same answer for a SeMS that does not exist and one that may not be seen
     * @throws NotAllowed                  if the asker may see the SeMS but not its ledger
     */
    LedgerScope byKey(String key) {
        Optional<Sems> present = semsAccess.seen().stream()
                .filter(sems -> sems.key().equals(key))
                .findFirst();
        List<LedgerPart> removed = actor.isAdministrator() ? ofKey(key) : List.of();
        if (present.isEmpty() && removed.isEmpty()) {
            throw SemsAccess.none(key);
        }
        if (present.filter(sems -> !semsAccess.readsLedger(sems)).isPresent()) {
            throw new NotAllowed(Problem.of("ledger.not-for-you"));
        }
        List<LedgerPart> parts = new ArrayList<>(present.map(this::parts).orElse(List.of()));
        parts.addAll(removed);
        return new LedgerScope(parts);
    }

    public LedgerScope find(Sems sems) {
        return new LedgerScope(parts(sems));
    }

    private List<LedgerPart> parts(Sems sems) {
        List<LedgerPart> parts = new ArrayList<>(List.of(LedgerPart.whole(sems.id(), "")));
        List<Long> ids = sems.projects().stream()
                .map(projects::getProjectObjByKey)
                .filter(Objects::nonNull)
                .map(Project::getId)
                .toList();
        bySems(memberships.ofProjects(ids))
                .forEach((semsId, times) -> parts.add(new LedgerPart(
                        semsId,
                        times.get(0).title(),
                        times,
                        memberships.ofSems(semsId).stream().allMatch(one -> ids.contains(one.projectId())))));
        return parts;
    }

    private List<LedgerPart> ofKey(String key) {
        return bySems(memberships.ofKey(key)).entrySet().stream()
                .map(one -> LedgerPart.whole(one.getKey(), one.getValue().get(0).title()))
                .toList();
    }

    private static Map<String, List<Membership>> bySems(List<Membership> times) {
        return times.stream()
                .filter(Membership::isFormer)
                .collect(Collectors.groupingBy(Membership::semsId, LinkedHashMap::new, Collectors.toList()));
    }
}
