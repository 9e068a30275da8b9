package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.jira.gate.transition.EvaluateTransitionGate;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.VacantDuties;
import org.sems.jira.record.VacantDuty;
import org.sems.nextsteps.Blocker;
import org.sems.nextsteps.FindNextSteps;
import org.sems.nextsteps.NextStep;
import org.sems.problem.Problem;

/** The next steps of an issue for one user, and which duties that they call for are vacant. */
public final class FindRecordSteps {
    private final ReadTransitions transitions;
    private final ReadSituation situations;
    private final FindNextSteps find;
    private final VacantDuties vacancies;

    public FindRecordSteps(
            ReadTransitions transitions,
            ReadSituation situations,
            EvaluateTransitionGate decide,
            VacantDuties vacancies) {
        this.transitions = transitions;
        this.situations = situations;
        this.find = new FindNextSteps(decide::evaluate);
        this.vacancies = vacancies;
    }

    Found find(Issue issue, @Nullable ApplicationUser user) {
        List<NextStep> steps = find.find(transitions.read(issue, user), situations.read(issue, user));
        return new Found(steps, vacancies.namedIn(steps.stream().flatMap(FindRecordSteps::problems), issue));
    }

    private static Stream<Problem> problems(NextStep step) {
        return Stream.of(step.notForYou(), step.inTheWay(), step.toChange(), step.needsReason())
                .flatMap(List::stream)
                .flatMap(FindRecordSteps::problems);
    }

    private static Stream<Problem> problems(Blocker blocker) {
        return blocker instanceof Blocker.OneOf either
                ? either.ways().stream().flatMap(List::stream).flatMap(FindRecordSteps::problems)
                : Stream.of(((Blocker.Single) blocker).problem());
    }

    /** What is shown about an issue. */
    record Found(List<NextStep> steps, List<VacantDuty> vacant) {}
}
