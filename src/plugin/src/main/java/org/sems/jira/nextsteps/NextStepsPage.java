package org.sems.jira.nextsteps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.sems.jira.rest.Messages;
import org.sems.nextsteps.Blocker;
import org.sems.nextsteps.NextStep;
import org.sems.nextsteps.SignedFacts;

/** Next steps as the panel's template takes them: maps, lists and strings. */
public final class NextStepsPage {
    private final Messages messages;
    private final BlockerTexts words;
    private final SignedFactTexts signed;

    public NextStepsPage(Messages messages, BlockerTexts words, SignedFactTexts signed) {
        this.messages = messages;
        this.words = words;
        this.signed = signed;
    }

    HashMap<String, Object> build(FindRecordSteps.Found found) {
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
            ArrayList<Object> groups, String key, List<Blocker> hurdles, Function<Blocker.Single, String> each) {
        if (!hurdles.isEmpty()) {
            HashMap<String, Object> group = new HashMap<>();
            group.put("heading", text(key));
            group.put("marks", new Outline(each, text("one-of"), text("all-of")).build(hurdles));
            groups.add(group);
        }
    }

    private String text(String key) {
        return messages.text("sems.next-steps." + key);
    }
}
