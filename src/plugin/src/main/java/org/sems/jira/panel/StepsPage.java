package org.sems.jira.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.sems.jira.rest.Messages;
import org.sems.nextstep.Hurdle;
import org.sems.nextstep.NextStep;
import org.sems.nextstep.SignedFacts;

/** Next steps as the panel's template takes them: maps, lists and strings. */
public final class StepsPage {
    private final Messages messages;
    private final HurdleWords words;
    private final SignedWords signed;

    public StepsPage(Messages messages, HurdleWords words, SignedWords signed) {
        this.messages = messages;
        this.words = words;
        this.signed = signed;
    }

    HashMap<String, Object> of(RecordSteps.Found found) {
        HashMap<String, Object> page = new HashMap<>();
        page.put("steps", new ArrayList<>(found.steps().stream().map(this::step).toList()));
        page.put(
                "notes",
                new ArrayList<>(found.vacant().stream()
                        .map(duty -> duty.inWords(messages))
                        .toList()));
        page.put("none", text("none"));
        return page;
    }

    private HashMap<String, Object> step(NextStep step) {
        String standing = step.isOpen() ? "open" : step.offered() ? "not-yet" : "not-for-you";
        HashMap<String, Object> map = new HashMap<>();
        map.put("name", step.name());
        map.put("standing", standing);
        map.put("standingText", text(standing));
        ArrayList<Object> groups = new ArrayList<>();
        group(groups, "why-not-for-you", step.notForYou(), words::reason);
        group(groups, "in-the-way", step.inTheWay(), words::reason);
        group(groups, "to-change", step.toChange(), words::reason);
        group(groups, "asks-for", step.asksFor(), words::request);
        group(groups, "needs-reason", step.needsReason(), words::reason);
        map.put("groups", groups);
        map.put("signs", new ArrayList<>(step.signs().stream().map(this::signed).toList()));
        return map;
    }

    private HashMap<String, Object> signed(SignedFacts facts) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("heading", signed.heading(facts));
        map.put("lines", signed.lines(facts));
        return map;
    }

    private void group(
            ArrayList<Object> groups, String key, List<Hurdle> hurdles, Function<Hurdle.Single, String> each) {
        if (!hurdles.isEmpty()) {
            HashMap<String, Object> group = new HashMap<>();
            group.put("heading", text(key));
            group.put("marks", new Outline(each, text("one-of"), text("all-of")).of(hurdles));
            groups.add(group);
        }
    }

    private String text(String key) {
        return messages.text("sems.next-steps." + key);
    }
}
