package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.stream.Stream;
import org.sems.appointment.Roster;
import org.sems.gate.rule.Term;
import org.sems.jira.appointment.Appointments;
import org.sems.problem.Problem;

/** Finds duties without a holder: otherwise a message would send people to a holder who does not exist. */
public final class VacantDuties {
    private final ReadSituation situations;
    private final Appointments appointments;

    public VacantDuties(ReadSituation situations, Appointments appointments) {
        this.situations = situations;
        this.appointments = appointments;
    }

    /** Of the duties that these problems name, each once, in the order of their keys. */
    public List<VacantDuty> namedIn(Stream<Problem> problems, Issue issue) {
        List<String> duties =
                problems.flatMap(VacantDuties::duties).distinct().sorted().toList();
        return duties.isEmpty()
                ? List.of()
                : situations
                        .semsOf(issue)
                        .map(sems -> vacant(duties, appointments.roster(sems.id())))
                        .orElse(List.of());
    }

    private List<VacantDuty> vacant(List<String> duties, Roster roster) {
        return duties.stream()
                .flatMap(duty ->
                        roster
                                .vacancy(duty, appointments.today())
                                .map(vacancy -> new VacantDuty(duty, vacancy))
                                .stream())
                .toList();
    }

    private static Stream<String> duties(Problem problem) {
        return problem.arguments().stream()
                .filter(Term.class::isInstance)
                .map(Term.class::cast)
                .filter(term -> term.kind() == Term.Kind.DUTY)
                .flatMap(term -> term.keys().stream());
    }
}
