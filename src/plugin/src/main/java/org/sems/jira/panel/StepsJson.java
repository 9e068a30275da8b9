package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sems.jira.rest.Messages;
import org.sems.nextstep.Hurdle;
import org.sems.nextstep.NextStep;

/** Next steps as REST gives them. */
public final class StepsJson {
    private final Messages messages;
    private final HurdleWords words;
    private final SignedWords signed;

    public StepsJson(Messages messages, HurdleWords words, SignedWords signed) {
        this.messages = messages;
        this.words = words;
        this.signed = signed;
    }

    Map<String, Object> of(Issue issue, RecordSteps.Found found) {
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

    private List<Map<String, Object>> hurdles(List<Hurdle> hurdles) {
        return hurdles.stream().map(this::hurdle).toList();
    }

    private Map<String, Object> hurdle(Hurdle hurdle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("help", hurdle.help().name().toLowerCase(Locale.ROOT));
        if (hurdle instanceof Hurdle.OneOf either) {
            json.put("oneOf", either.ways().stream().map(this::hurdles).toList());
        } else {
            Hurdle.Single single = (Hurdle.Single) hurdle;
            json.put("code", single.problem().code());
            json.put("message", words.reason(single));
            json.put("field", single.problem().where());
        }
        return json;
    }
}
