package org.sems.jira.record;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.rule.Term;
import org.sems.problem.Problem;
import org.sems.record.ActorFacts;
import org.sems.sems.SemsRegister;

/** Who may make a record of a type, before they try: Jira's permission comes first, then the roles that the type names. */
public final class MayCreate {
    private final PermissionManager permissions;
    private final ReadSituation situations;
    private final SemsRegister register;
    private final Catalogue catalogue;

    public MayCreate(
            PermissionManager permissions, ReadSituation situations, SemsRegister register, Catalogue catalogue) {
        this.permissions = permissions;
        this.situations = situations;
        this.register = register;
        this.catalogue = catalogue;
    }

    /** Nobody outside a SeMS: there are no records there. */
    public boolean may(String type, Project project, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)
                && refusal(type, project, user).isEmpty();
    }

    /** Why not, as far as the type is concerned. */
    public Optional<Problem> refusal(String type, Project project, @Nullable ApplicationUser user) {
        List<String> roles = types(project)
                .filter(one -> one.key().equals(type))
                .findFirst()
                .map(RecordType::createBy)
                .orElse(List.of());
        ActorFacts actor = situations.actor(project, user);
        return roles.isEmpty() || roles.stream().anyMatch(actor::hasRole)
                ? Optional.empty()
                : Optional.of(refusal(project, type, roles));
    }

    /** @param roles those that may */
    public Problem refusal(Project project, String type, List<String> roles) {
        List<String> open = types(project)
                .filter(one -> one.createBy().isEmpty())
                .map(RecordType::key)
                .toList();
        return open.isEmpty()
                ? Problem.of(
                        "record.entered-by",
                        Term.of(Term.Kind.RECORD_TYPE, List.of(type)),
                        Term.of(Term.Kind.ROLE, roles))
                : Problem.of(
                        "record.entered-by-report",
                        Term.of(Term.Kind.RECORD_TYPE, List.of(type)),
                        Term.of(Term.Kind.ROLE, roles),
                        Term.of(Term.Kind.RECORD_TYPE, open));
    }

    private Stream<RecordType> types(Project project) {
        Optional<Profile> profile = register.ofProject(project.getKey())
                .map(sems -> catalogue.profiles().get(sems.profile()));
        return profile.stream().flatMap(known -> catalogue.recordTypesOf(known).stream());
    }
}
