package org.sems.jira.role;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.appointment.Post;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.jira.appointment.Appointments;
import org.sems.problem.Problem;
import org.sems.record.Authority;
import org.sems.record.Standing;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * The roles, groups and duties by which a person was entitled to a decision at that moment, in words that the ledger
 * keeps: roles, groups and duties change later.
 */
public final class Entitlements {
    private final ReadHolders holders;
    private final Appointments appointments;
    private final SemsRegister register;
    private final UserManager users;

    public Entitlements(ReadHolders holders, Appointments appointments, SemsRegister register, UserManager users) {
        this.holders = holders;
        this.appointments = appointments;
        this.register = register;
        this.users = users;
    }

    /**
     * @param authority those that the gate asks for; if there are none, all that they have in the project are given
     * @return empty outside of any SeMS and where nobody is logged in
     */
    public List<Problem> describe(Issue issue, String userKey, Authority authority) {
        Project project = issue.getProjectObject();
        ApplicationUser user = userKey.isEmpty() ? null : users.getUserByKey(userKey);
        Optional<Sems> sems = project == null ? Optional.empty() : register.ofProject(project.getKey());
        return sems.isEmpty() || user == null ? List.of() : describe(sems.get(), project, user, authority);
    }

    private List<Problem> describe(Sems sems, Project project, ApplicationUser user, Authority authority) {
        List<Problem> told = new ArrayList<>();
        duties().filter(duty -> authority.isEmpty() || authority.duties().contains(duty))
                .forEach(duty -> told.addAll(byDuty(sems, duty, user)));
        holders.roles(sems).stream()
                .filter(role -> authority.isEmpty() || authority.roles().contains(role))
                .forEach(role -> told.addAll(byRole(role, holders.ways(user, role, project))));
        return told.isEmpty() ? List.of(Problem.of("ledger.as-nobody")) : told;
    }

    private static Stream<String> duties() {
        return Post.ALL.stream().map(Post::duty).distinct();
    }

    private List<Problem> byDuty(Sems sems, String duty, ApplicationUser user) {
        Term name = Term.of(Kind.DUTY, List.of(duty));
        Standing standing = appointments.standing(sems.id(), duty, user.getKey(), appointments.today());
        return switch (standing) {
            case APPOINTED -> List.of(Problem.of("ledger.as-appointed", name));
            case DEPUTY ->
                List.of(Problem.of(
                        "ledger.as-deputy",
                        name,
                        Term.of(
                                Kind.PERSON,
                                appointments.holder(sems.id(), duty, appointments.today()).stream()
                                        .toList())));
            case NONE -> List.of();
        };
    }

    private static List<Problem> byRole(String role, List<Optional<String>> ways) {
        Term name = Term.of(Kind.ROLE, List.of(role));
        List<Problem> told = new ArrayList<>();
        if (ways.contains(Optional.<String>empty())) {
            told.add(Problem.of("ledger.as-role", name));
        }
        String groups = ways.stream().flatMap(Optional::stream).sorted().collect(Collectors.joining(", "));
        if (!groups.isEmpty()) {
            told.add(Problem.of("ledger.as-role-through", name, groups));
        }
        return told;
    }
}
