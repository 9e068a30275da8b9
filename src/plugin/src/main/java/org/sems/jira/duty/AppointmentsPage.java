package org.sems.jira.duty;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.jira.page.Form;
import org.sems.jira.page.Refusals;
import org.sems.jira.page.Shown;
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
    private final AskEnd askEnd;
    private final Words words;

    public AppointmentsPage(Actor actor, SemsRegister register, Duties duties, AskEnd askEnd, Words words) {
        this.actor = actor;
        this.register = register;
        this.duties = duties;
        this.askEnd = askEnd;
        this.words = words;
    }

    Map<String, Object> shown(Form form, String token) {
        Map<String, Object> page = new HashMap<>();
        page.put(
                "texts",
                words.tools()
                        .texts(
                                "admin-title",
                                "admin-intro",
                                "holder",
                                "vacant",
                                "none-set-up",
                                "who",
                                "duty",
                                "from",
                                "until",
                                "state",
                                "by",
                                "to-do",
                                "end",
                                "end-help",
                                "last-day",
                                "appoint",
                                "sems",
                                "user",
                                "user-help",
                                "from-help",
                                "until-help",
                                "new",
                                "send",
                                "acknowledged",
                                "cancel"));
        page.put("problems", Shown.list(words.refusals().of("page.failed", () -> fill(page, form, token))));
        return page;
    }

    Map<String, Object> done(Form form, String token) {
        Map<String, Object> result = new HashMap<>();
        List<String> problems = words.refusals().of("page.failed", () -> result.putAll(step(form)));
        if (problems.isEmpty()
                || !form.text("step")
                        .equals("appoint")) { // ending has a last day, too, and it is not that of the next appointment
            form.forget(FIELDS);
        }
        if (!problems.isEmpty()) {
            result.put("problems", Shown.list(problems));
        }
        Map<String, Object> page = shown(form, token);
        page.putAll(result);
        return page;
    }

    private Map<String, Object> step(Form form) {
        actor.administrator();
        long id = form.number("appointment");
        return switch (form.text("step")) {
            case "appoint" -> {
                Map<String, String> body = new LinkedHashMap<>();
                FIELDS.forEach(field -> body.put(field, form.text(field)));
                Appointment made = duties.appoint(body);
                yield said("done-appointed", made, made.tenure().from());
            }
            case "ask-end" -> Map.of("ask", Shown.map(askEnd.ask(id, form.text("until"))));
            case "end" -> {
                Appointment ended = duties.end(id, form.text("until"));
                yield said("done-ended", ended, ended.tenure().until().orElseThrow());
            }
            default -> throw new Refused(Problem.of("setup.unknown-step", form.text("step")));
        };
    }

    private Map<String, Object> said(String key, Appointment one, Object day) {
        return Map.of(
                "done",
                words.tools()
                        .text(
                                key,
                                words.people().name(one.person()),
                                words.tools().postName(one.post()),
                                day));
    }

    private void fill(Map<String, Object> page, Form form, String token) {
        actor.administrator();
        page.put("token", token);
        FIELDS.forEach(field -> page.put(field, form.text(field)));
        page.put(
                "posts",
                Shown.list(Post.ALL.stream()
                        .map(post ->
                                Map.of("key", post.text(), "name", words.tools().postName(post)))
                        .toList()));
        page.put("semss", Shown.list(register.all().stream().map(this::sems).toList()));
    }

    private Map<String, Object> sems(Sems sems) {
        Map<String, Object> map = new LinkedHashMap<>(words.appointments().all(sems));
        map.put("key", sems.key());
        map.put("name", sems.name());
        return map;
    }

    /** What puts it into words. */
    public record Words(AppointmentWords appointments, People people, PageTools tools, Refusals refusals) {}
}
