package org.sems.jira.record;

import java.util.List;
import org.sems.appointment.Vacancy;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;

/** A duty that a step calls for and that nobody holds now. */
public record VacantDuty(String duty, Vacancy vacancy) {

    public String inWords(Messages messages) {
        return messages.text("sems.reason.vacant." + vacancy.cause().text(), new Term(Term.Kind.DUTY, List.of(duty)));
    }
}
