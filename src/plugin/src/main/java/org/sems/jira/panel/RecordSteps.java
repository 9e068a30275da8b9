package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.appointment.Roster;
import org.sems.gate.rule.Term;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.gate.DecideGate;
import org.sems.jira.record.ReadSituation;
import org.sems.nextstep.FindNextSteps;
import org.sems.nextstep.Hurdle;
import org.sems.nextstep.NextStep;
import org.sems.record.Situation;

/** The next steps of an issue for one user, and which duties that they call for are vacant. */
public final class RecordSteps {
    private final ReadTransitions transitions;
    private final ReadSituation situations;
    private final FindNextSteps find;
    private final Appointments appointments;

    public RecordSteps(ReadTransitions transitions, ReadSituation situations, DecideGate decide, Appointments appointments) {
        this.transitions = transitions;
        this.situations = situations;
        this.find = new FindNextSteps(decide::on);
        this.appointments = appointments;
    }

    Found of(Issue issue, @Nullable ApplicationUser user) {
        Situation situation = situations.of(issue, user);
        List<NextStep> steps = find.of(transitions.of(issue, user), situation);
        List<VacantDuty> vacant = situations.semsOf(issue).map(sems -> vacant(steps, appointments.roster(sems.key()))).orElse(List.of());
        return new Found(steps, vacant);
    }

    private List<VacantDuty> vacant(List<NextStep> steps, Roster roster) {
        return steps.stream().flatMap(RecordSteps::duties).collect(java.util.stream.Collectors.toCollection(TreeSet::new)).stream()
                .flatMap(duty -> roster.vacancy(duty, appointments.today()).map(vacancy -> new VacantDuty(duty, vacancy)).stream()).toList();
    }

    private static Stream<String> duties(NextStep step) {
        return Stream.of(step.notForYou(), step.inTheWay(), step.toChange(), step.needsReason()).flatMap(List::stream).flatMap(RecordSteps::duties);
    }

    private static Stream<String> duties(Hurdle hurdle) {
        if (hurdle instanceof Hurdle.OneOf either) {
            return either.ways().stream().flatMap(List::stream).flatMap(RecordSteps::duties);
        }
        return ((Hurdle.Single) hurdle).problem().arguments().stream().filter(Term.class::isInstance).map(Term.class::cast)
                .filter(term -> term.kind() == Term.Kind.DUTY).flatMap(term -> term.keys().stream());
    }

    /** What is told of an issue. */
    record Found(List<NextStep> steps, List<VacantDuty> vacant) {
    }
}
