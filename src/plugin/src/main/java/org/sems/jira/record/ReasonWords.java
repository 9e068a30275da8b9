package org.sems.jira.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sems.gate.rule.Reason;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;

/** Reasons in the words of the logged-in user. */
public final class ReasonWords {
    private final Messages messages;

    public ReasonWords(Messages messages) {
        this.messages = messages;
    }

    public List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    public String of(Reason reason) {
        return reason instanceof Reason.Open open ? of(open.problem()) : oneOf((Reason.OneOf) reason);
    }

    public String of(Problem problem) {
        return messages.of(problem);
    }

    private String oneOf(Reason.OneOf choice) {
        return messages.text(
                "sems.reason.one-of",
                IntStream.range(0, choice.ways().size())
                        .mapToObj(number -> messages.text(
                                "sems.reason.way",
                                number + 1,
                                String.join(" ", of(choice.ways().get(number)))))
                        .collect(Collectors.joining(" ")));
    }
}
