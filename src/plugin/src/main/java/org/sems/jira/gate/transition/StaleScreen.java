package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;
import org.sems.gate.rule.Reason;
import org.sems.jira.stale.Changes;
import org.sems.jira.stale.ChangesSince;
import org.sems.jira.stale.FindOvertaken;
import org.sems.jira.stale.Overtaken;
import org.sems.jira.stale.SubmittedForm;
import org.sems.stale.DrawnAt;

/**
 * Refuses what an older screen would undo. A form sends all fields of its screen, including those that nobody has
 * changed. After the user was told of a change, they decide: the same form passes when it is sent again.
 */
public final class StaleScreen {
    private final SubmittedForm form;
    private final TransitionScreens screens;
    private final TransitionSituations situations;
    private final ChangesSince changes;
    private final FindOvertaken overtaken;
    private final OvertakenTexts words;

    public StaleScreen(
            SubmittedForm form,
            TransitionScreens screens,
            TransitionSituations situations,
            ChangesSince changes,
            FindOvertaken overtaken,
            OvertakenTexts words) {
        this.form = form;
        this.screens = screens;
        this.situations = situations;
        this.changes = changes;
        this.overtaken = overtaken;
        this.words = words;
    }

    /**
     * One reason for each field that somebody else has changed since the screen was drawn, and that the screen would
     * set to another value.
     *
     * @throws org.sems.problem.Refused if the form does not say readably when it was drawn
     */
    public List<Reason> findUndone(RunningTransition transition) {
        if (transition.isCreation()) {
            return List.of();
        }
        return form.drawnAt(transition.issue().getId(), transition.actionId())
                .map(DrawnAt::parse)
                .map(drawn -> findUndone(transition, drawn))
                .orElse(List.of());
    }

    private List<Reason> findUndone(RunningTransition transition, DrawnAt drawn) {
        long issue = transition.issue().getId();
        int action = transition.actionId();
        Issue stored = situations.stored(transition);
        Changes since = changes.read(stored, drawn);
        Set<String> screen = screens.fieldsOf(transition);
        List<Overtaken> fields = overtaken.find(
                transition.issue(),
                stored,
                screen,
                since.without(form.told(issue, action)),
                transition.actor().orElse(""));
        if (!fields.isEmpty()) {
            form.tell(issue, action, since.groups());
        }
        return fields.stream()
                .<Reason>map(field -> new Reason.Open(words.tell(field)))
                .toList();
    }
}
