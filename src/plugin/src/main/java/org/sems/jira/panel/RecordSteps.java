package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.jira.gate.DecideGate;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.VacantDuties;
import org.sems.jira.record.VacantDuty;
import org.sems.nextstep.FindNextSteps;
import org.sems.nextstep.Hurdle;
import org.sems.nextstep.NextStep;
import org.sems.problem.Problem;

/** The next steps of an issue for one user, and which duties that they call for are vacant. */
public final class RecordSteps {
    private final ReadTransitions transitions;
    private final ReadSituation situations;
    private final FindNextSteps find;
    private final VacantDuties vacancies;

    public RecordSteps(
            ReadTransitions transitions, ReadSituation situations, DecideGate decide, VacantDuties vacancies) {
        this.transitions = transitions;
        this.situations = situations;
        this.find = new FindNextSteps(decide::on);
        this.vacancies = vacancies;
    }

    Found of(Issue issue, @Nullable ApplicationUser user) {
        List<NextStep> steps = find.of(transitions.of(issue, user), situations.of(issue, user));
        return new Found(steps, vacancies.namedIn(steps.stream().flatMap(RecordSteps::problems), issue));
    }

    private static Stream<Problem> problems(NextStep step) {
        return Stream.of(step.notForYou(), step.inTheWay(), step.toChange(), step.needsReason())
                .flatMap(List::stream)
                .flatMap(RecordSteps::problems);
    }

    private static Stream<Problem> problems(Hurdle hurdle) {
        return hurdle instanceof Hurdle.OneOf either
                ? either.ways().stream().flatMap(List::stream).flatMap(RecordSteps::problems)
                : Stream.of(((Hurdle.Single) hurdle).problem());
    }

    /** What is told of an issue. */
    record Found(List<NextStep> steps, List<VacantDuty> vacant) {}
}
