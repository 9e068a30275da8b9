package org.sems.jira.gate.transition;

import com.opensymphony.workflow.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.gate.Decision;
import org.sems.gate.rule.Reason;
import org.sems.jira.record.ReasonTexts;
import org.sems.jira.record.VacantDuties;
import org.sems.jira.record.field.FieldValues;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;

/** Tells the user, all at once, why a transition does not happen: beside the field where there is one on the screen. */
public final class RefuseTransition {
    private final ReasonTexts words;
    private final Messages messages;
    private final FieldValues fields;
    private final TransitionScreens screens;
    private final VacantDuties vacancies;

    public RefuseTransition(
            ReasonTexts words,
            Messages messages,
            FieldValues fields,
            TransitionScreens screens,
            VacantDuties vacancies) {
        this.words = words;
        this.messages = messages;
        this.fields = fields;
        this.screens = screens;
        this.vacancies = vacancies;
    }

    /**
     * Problems that can be overridden are shown apart from the others; a problem that only the holder of a vacant duty
     * could solve says so.
     */
    public InvalidInputException explain(RunningTransition transition, Decision decision) {
        Told told = new Told(screens.fieldsOf(transition));
        decision.refusals().forEach(told::add);
        if (transition.reason().isEmpty() && !decision.exceptions().isEmpty()) {
            told.say(messages.text(
                    transition.hasRestrictedComment() ? "sems.gate.reason-restricted" : "sems.gate.reason-needed"));
            decision.exceptions().forEach(told::add);
        }
        vacancies.namedIn(told.problems.stream(), transition.issue()).forEach(duty -> told.say(duty.inWords(messages)));
        return told.exception();
    }

    public InvalidInputException explain(List<Problem> problems) {
        Told told = new Told(Set.of());
        ParsedGates.forUsers(problems).forEach(problem -> told.add(new Reason.Open(problem)));
        return told.exception();
    }

    private final class Told {
        private final Set<String> onScreen;
        private final Map<String, String> byField = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final InvalidInputException exception = new InvalidInputException();

        Told(Set<String> onScreen) {
            this.onScreen = onScreen;
        }

        void add(Reason reason) {
            reason.problems().forEach(problems::add);
            Optional<String> field = reason instanceof Reason.Open open
                    ? placed(open.problem().where()).filter(onScreen::contains)
                    : Optional.empty();
            String text = words.describe(reason);
            field.ifPresentOrElse(id -> byField.merge(id, text, (one, more) -> one + " " + more), () -> say(text));
        }

        /** By our key; a field that the catalogue does not know is named by Jira's id. */
        private Optional<String> placed(String where) {
            return fields.jiraId(where).or(() -> Optional.of(where));
        }

        void say(String text) {
            exception.addError(text);
        }

        InvalidInputException exception() {
            byField.forEach(exception::addError);
            return exception;
        }
    }
}
