package org.sems.jira.duty;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.appointment.Post;
import org.sems.jira.rest.Actor;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.system.Sems;
import org.sems.system.SemsRegister;

/** What the administrator's page shows and does. */
public final class AppointmentsPage {
    private static final List<String> FIELDS = List.of("sems", "duty", "user", "from", "until");
    private final Actor actor;
    private final SemsRegister register;
    private final Duties duties;
    private final AppointmentWords words;
    private final PageTools tools;

    public AppointmentsPage(Actor actor, SemsRegister register, Duties duties, AppointmentWords words, PageTools tools) {
        this.actor = actor;
        this.register = register;
        this.duties = duties;
        this.words = words;
        this.tools = tools;
    }

    Map<String, Object> shown(Map<String, String> form, String token) {
        Map<String, Object> page = new HashMap<>();
        page.put("problems", Shown.list(tools.problemsOf(() -> fill(page, form, token))));
        return page;
    }

    Map<String, Object> done(Map<String, String> form, String token) {
        List<String> problems = tools.problemsOf(() -> step(form));
        if (problems.isEmpty()) {
            FIELDS.forEach(form::remove);
        }
        Map<String, Object> page = shown(form, token);
        if (!problems.isEmpty()) {
            page.put("problems", Shown.list(problems));
        }
        return page;
    }

    private void step(Map<String, String> form) {
        actor.administrator();
        switch (form.getOrDefault("step", "")) {
            case "appoint" -> {
                Map<String, String> body = new LinkedHashMap<>();
                FIELDS.forEach(field -> body.put(field, form.getOrDefault(field, "")));
                duties.appoint(body);
            }
            case "end" -> duties.end(PageTools.number(form.getOrDefault("appointment", "")), form.getOrDefault("until", ""));
            default -> throw new Refused(Problem.of("setup.unknown-step", form.getOrDefault("step", "")));
        }
    }

    private void fill(Map<String, Object> page, Map<String, String> form, String token) {
        actor.administrator();
        page.put("token", token);
        page.put("texts", tools.texts("admin-title", "admin-intro", "holder", "vacant", "none-set-up", "who", "duty", "from", "until", "state", "by", "to-do",
                "end", "end-help", "last-day", "appoint", "sems", "user", "user-help", "from-help", "until-help", "new", "send", "acknowledged"));
        FIELDS.forEach(field -> page.put(field, form.getOrDefault(field, "")));
        page.put("posts", Shown.list(Post.ALL.stream().map(post -> Map.of("key", post.text(), "name", tools.postName(post))).toList()));
        page.put("semss", Shown.list(register.all().stream().map(this::sems).toList()));
    }

    private Map<String, Object> sems(Sems sems) {
        Map<String, Object> map = new LinkedHashMap<>(words.all(sems.key()));
        map.put("key", sems.key());
        map.put("name", sems.name());
        return map;
    }
}
