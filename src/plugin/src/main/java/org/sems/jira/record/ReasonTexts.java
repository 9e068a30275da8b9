package org.sems.jira.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sems.gate.rule.Reason;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;

/** Reasons in the words of the logged-in user. */
public final class ReasonTexts {
    private final Messages messages;

    public ReasonTexts(Messages messages) {
        this.messages = messages;
    }

    public List<String> describe(List<Reason> reasons) {
        return reasons.stream().map(this::describe).toList();
    }

    public String describe(Reason reason) {
        return reason instanceof Reason.Open open ? describe(open.problem()) : oneOf((Reason.OneOf) reason);
    }

    public String describe(Problem problem) {
        return messages.describe(problem);
    }

    private String oneOf(Reason.OneOf choice) {
        return messages.text(
                "sems.reason.one-of",
                IntStream.range(0, choice.ways().size())
                        .mapToObj(number -> messages.text(
                                "sems.reason.way",
                                number + 1,
                                String.join(" ", describe(choice.ways().get(number)))))
                        .collect(Collectors.joining(" ")));
    }
}
