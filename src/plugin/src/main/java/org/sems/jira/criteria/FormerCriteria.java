package org.sems.jira.criteria;

import java.util.Collection;
import java.util.stream.Stream;
import org.sems.catalogue.Catalogue;
import org.sems.jira.membership.Membership;
import org.sems.jira.membership.Memberships;
import org.sems.rating.ModelVersion;

/**
 * What a new SeMS may begin with whose projects were in a SeMS before. Otherwise an administrator could remove a SeMS
 * and set it up again with other criteria, without the Accountable Manager.
 */
public final class FormerCriteria {
    private final CriteriaStore criteria;
    private final Memberships memberships;
    private final Catalogue catalogue;

    public FormerCriteria(CriteriaStore criteria, Memberships memberships, Catalogue catalogue) {
        this.criteria = criteria;
        this.memberships = memberships;
        this.catalogue = catalogue;
    }

    /** A version that the app ships, or the one that the Accountable Manager of a former SeMS had acknowledged last; any where there was none. */
    public boolean allow(ModelVersion chosen, Collection<Long> projectIds) {
        return catalogue.riskModels().find(chosen).isPresent()
                || former(projectIds).findAny().isEmpty()
                || former(projectIds)
                        .map(criteria::inForce)
                        .flatMap(change -> change.stream())
                        .anyMatch(change -> change.state() == CriteriaState.ACKNOWLEDGED
                                && change.to().equals(chosen));
    }

    /** Ids of removed SeMSs. */
    private Stream<String> former(Collection<Long> projectIds) {
        return memberships.ofProjects(projectIds).stream()
                .filter(Membership::isFormer)
                .map(Membership::semsId)
                .distinct();
    }
}
