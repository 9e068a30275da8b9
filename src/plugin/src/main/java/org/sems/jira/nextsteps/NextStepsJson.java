package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sems.jira.rest.Messages;
import org.sems.nextsteps.Blocker;
import org.sems.nextsteps.NextStep;

/** Next steps as REST gives them. */
public final class NextStepsJson {
    private final Messages messages;
    private final BlockerTexts words;
    private final SignedFactTexts signed;

    public NextStepsJson(Messages messages, BlockerTexts words, SignedFactTexts signed) {
        this.messages = messages;
        this.words = words;
        this.signed = signed;
    }

    Map<String, Object> write(Issue issue, FindRecordSteps.Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", issue.getKey());
        json.put("status", issue.getStatus().getName());
        json.put("steps", found.steps().stream().map(this::step).toList());
        json.put(
                "vacant",
                found.vacant().stream()
                        .map(duty -> Map.of(
                                "duty",
                                duty.duty(),
                                "cause",
                                duty.vacancy().cause().text(),
                                "message",
                                duty.inWords(messages)))
                        .toList());
        return json;
    }

    private Map<String, Object> step(NextStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", step.id());
        json.put("name", step.name());
        json.put("offered", step.offered());
        json.put("open", step.isOpen());
        json.put("notForYou", hurdles(step.notForYou()));
        json.put("inTheWay", hurdles(step.inTheWay()));
        json.put("toChange", hurdles(step.toChange()));
        json.put("asksFor", hurdles(step.asksFor()));
        json.put("needsReason", hurdles(step.needsReason()));
        json.put(
                "signs",
                step.signs().stream()
                        .map(facts -> Map.of(
                                "kind", facts.kind(), "heading", signed.heading(facts), "lines", signed.lines(facts)))
                        .toList());
        return json;
    }

    private List<Map<String, Object>> hurdles(List<Blocker> hurdles) {
        return hurdles.stream().map(this::hurdle).toList();
    }

    private Map<String, Object> hurdle(Blocker blocker) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("help", blocker.help().name().toLowerCase(Locale.ROOT));
        if (blocker instanceof Blocker.OneOf either) {
            json.put("oneOf", either.ways().stream().map(this::hurdles).toList());
        } else {
            Blocker.Single single = (Blocker.Single) blocker;
            json.put("code", single.problem().code());
            json.put("message", words.reason(single));
            json.put("field", single.problem().where());
        }
        return json;
    }
}
