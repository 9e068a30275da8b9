package org.sems.jira.flag;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.access.People;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.page.Form;
import org.sems.jira.page.RefusalLines;
import org.sems.jira.page.TemplateValues;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Messages;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;

/** What the page shows and does on which flags of one record are cleared. */
public final class FlagsPage {
    private static final List<String> TEXTS = List.of("intro", "none", "reason", "reason-help", "clear", "back");
    private final Actor actor;
    private final FlaggedRecords records;
    private final ClearFlags flags;
    private final ClearableFlags clearable;
    private final Words words;

    public FlagsPage(Actor actor, FlaggedRecords records, ClearFlags flags, ClearableFlags clearable, Words words) {
        this.actor = actor;
        this.records = records;
        this.flags = flags;
        this.clearable = clearable;
        this.words = words;
    }

    Optional<Issue> here(String key) {
        return actor.user().flatMap(user -> records.find(key));
    }

    Map<String, Object> shown(Issue issue, Form form, String token) {
        Map<String, Object> page = new HashMap<>();
        page.put("heading", words.text("title", issue.getKey()));
        page.put("texts", TemplateValues.map(TEXTS.stream().collect(Collectors.toMap(key -> key, words::text))));
        page.put("record", issue.getKey());
        page.put("reason", form.text("reason"));
        page.put("token", token);
        page.put(
                "problems",
                TemplateValues.list(words.refusalLines()
                        .collect("page.failed", () -> page.put("flags", flagsOf(issue, form)))));
        return page;
    }

    Map<String, Object> done(Issue issue, Form form, String token) {
        List<String> problems = words.refusalLines()
                .collect(
                        "page.failed",
                        () -> flags.clear(issue, actor.loggedIn(), form.texts("clear"), form.text("reason")));
        if (problems.isEmpty()) {
            form.forget(List.of("clear", "reason"));
        }
        Map<String, Object> page = shown(here(issue.getKey()).orElse(issue), form, token);
        if (problems.isEmpty()) {
            page.put("done", words.text("done"));
        } else {
            page.put("problems", TemplateValues.list(problems));
        }
        return page;
    }

    private List<Object> flagsOf(Issue issue, Form form) {
        ApplicationUser user = actor.loggedIn();
        if (!flags.mayClear(issue, user)) {
            throw new NotAllowed(Problem.of("flag.not-for-you"));
        }
        return TemplateValues.list(clearable.find(issue).stream()
                .map(flag -> flag(issue, flag, form))
                .toList());
    }

    private Map<String, Object> flag(Issue issue, RecordFlag flag, Form form) {
        Map<String, Object> map = new HashMap<>();
        map.put("key", flag.key());
        map.put("name", flag.option());
        map.put("ticked", form.texts("clear").contains(flag.key()));
        map.put("lines", words.approvals().reasons(clearable.standsFor(issue, flag)));
        String doers = clearable
                .doers(issue, flag)
                .distinct()
                .filter(key -> !key.isEmpty())
                .map(words.people()::name)
                .collect(Collectors.joining(", "));
        map.put("by", doers.isEmpty() ? "" : words.text("by", doers));
        return map;
    }

    /** What translates it. */
    public record Words(ApprovalJson approvals, People people, Messages messages, RefusalLines refusalLines) {
        private String text(String key, Object... arguments) {
            return messages.text("sems.flag.page." + key, arguments);
        }
    }
}
