package org.sems.jira.criteria.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.jira.access.SemsAccess;
import org.sems.jira.criteria.ChangeCriteria;
import org.sems.jira.criteria.CriteriaChange;
import org.sems.jira.criteria.CriteriaStore;
import org.sems.jira.rest.Actor;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Publishing, proposing and deciding with the rights of the asking user; REST and the page use this class. */
public final class AuthorizedCriteriaChanges {
    private static final String PUBLISHES = "security-manager";
    private final Actor actor;
    private final SemsAccess semsAccess;
    private final SemsAccess.ProjectRoles roles;
    private final SemsRegister register;
    private final ChangeCriteria change;
    private final CriteriaStore changes;

    public AuthorizedCriteriaChanges(
            Actor actor,
            SemsAccess semsAccess,
            SemsAccess.ProjectRoles roles,
            SemsRegister register,
            ChangeCriteria change,
            CriteriaStore changes) {
        this.actor = actor;
        this.semsAccess = semsAccess;
        this.roles = roles;
        this.register = register;
        this.change = change;
        this.changes = changes;
    }

    /** @throws NotAllowed for anybody but administrators and the Security Managers of a SeMS */
    public ApplicationUser mayPublish() {
        ApplicationUser user = actor.loggedIn();
        if (!actor.isAdministrator() && ofSecurityManager(user).isEmpty()) {
            throw new NotAllowed(Problem.of("criteria.not-for-you"));
        }
        return user;
    }

    /** Published for good; this alone puts it in force nowhere. */
    public RiskModel publish(String yaml) {
        ApplicationUser user = mayPublish();
        return change.publish(yaml, user.getKey(), ofSecurityManager(user));
    }

    /** The SeMS, for a user who may read its criteria. */
    Sems sems(String key) {
        Sems sems = semsAccess.sems(key);
        if (!semsAccess.readsLedger(sems)) {
            throw new NotAllowed(Problem.of("criteria.not-for-you"));
        }
        return sems;
    }

    /** The SeMS, for the user who has just decided in it: they may have no other right in it any more. */
    Sems visible(String key) {
        return semsAccess.sems(key);
    }

    /** The SeMS, for a user who may propose criteria in it. */
    Sems proposable(String key) {
        Sems sems = semsAccess.sems(key);
        if (!mayPropose(sems)) {
            throw new NotAllowed(Problem.of("criteria.not-for-you"));
        }
        return sems;
    }

    boolean mayPropose(Sems sems) {
        return actor.isAdministrator() || roles.has(actor.loggedIn(), sems, PUBLISHES);
    }

    CriteriaChange propose(String key, ModelVersion model) {
        return change.propose(proposable(key).key(), model, actor.loggedIn().getKey());
    }

    CriteriaChange acknowledge(String key, long id) {
        return change.acknowledge(ofSems(key, id), actor.loggedIn().getKey());
    }

    /** Before a reason is read: for the Accountable Manager in person; any other user is refused. */
    void mayDecline(String key, long id) {
        ofSems(key, id);
        if (!change.isInPerson(semsAccess.sems(key), actor.loggedIn().getKey())) {
            throw new NotAllowed(Problem.of("criteria.only-in-person"));
        }
    }

    CriteriaChange decline(String key, long id, String reason) {
        return change.decline(ofSems(key, id), actor.loggedIn().getKey(), reason);
    }

    CriteriaChange withdraw(String key, long id) {
        return change.withdraw(ofSems(key, id), actor.loggedIn().getKey(), actor.isAdministrator());
    }

    boolean mayAcknowledge(Sems sems, CriteriaChange one) {
        String user = actor.loggedIn().getKey();
        return change.isInPerson(sems, user) && !change.isOwn(one, user);
    }

    boolean mayDecline(Sems sems, CriteriaChange one) {
        return one.isProposed() && change.isInPerson(sems, actor.loggedIn().getKey());
    }

    boolean mayWithdraw(CriteriaChange one) {
        return one.isProposed()
                && (actor.isAdministrator()
                        || one.proposedBy().equals(actor.loggedIn().getKey()));
    }

    /** Why this Accountable Manager has to leave the decision to another person. */
    boolean isOwnOfHolder(Sems sems, CriteriaChange one) {
        String user = actor.loggedIn().getKey();
        return change.isInPerson(sems, user) && change.isOwn(one, user);
    }

    /** Of a SeMS that was set up; asked again, nothing changes. */
    public void begin(String semsKey) {
        change.begin(semsKey, actor.user().map(ApplicationUser::getKey).orElse(""));
    }

    /** One answer for a change that does not exist and one of another SeMS. */
    private long ofSems(String key, long id) {
        String sems = semsAccess.sems(key).id();
        Optional<CriteriaChange> found =
                changes.find(id).filter(one -> one.semsId().equals(sems));
        return found.orElseThrow(() -> new NotFound(Problem.of("criteria.none", id)))
                .id();
    }

    private Set<String> ofSecurityManager(ApplicationUser user) {
        return register.all().stream()
                .filter(sems -> roles.has(user, sems, PUBLISHES))
                .map(Sems::id)
                .collect(Collectors.toSet());
    }
}
