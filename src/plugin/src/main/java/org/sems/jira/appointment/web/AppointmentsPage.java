package org.sems.jira.appointment.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.jira.access.People;
import org.sems.jira.page.Form;
import org.sems.jira.page.PageTexts;
import org.sems.jira.page.RefusalLines;
import org.sems.jira.page.TemplateValues;
import org.sems.jira.rest.Actor;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** What the administrator's page shows and does. */
public final class AppointmentsPage {
    private static final List<String> FIELDS = List.of("sems", "duty", "user", "from", "until");
    private final Actor actor;
    private final SemsRegister register;
    private final AuthorizedAppointments authorizedAppointments;
    private final ConfirmEnd confirmEnd;
    private final Words words;

    public AppointmentsPage(
            Actor actor,
            SemsRegister register,
            AuthorizedAppointments authorizedAppointments,
            ConfirmEnd confirmEnd,
            Words words) {
        this.actor = actor;
        this.register = register;
        this.authorizedAppointments = authorizedAppointments;
        this.confirmEnd = confirmEnd;
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
        page.put(
                "problems",
                TemplateValues.list(words.refusalLines().collect("page.failed", () -> fill(page, form, token))));
        return page;
    }

    Map<String, Object> done(Form form, String token) {
        Map<String, Object> result = new HashMap<>();
        List<String> problems = words.refusalLines().collect("page.failed", () -> result.putAll(step(form)));
        if (problems.isEmpty()
                || !form.text("step")
                        .equals("appoint")) { // ending has a last day, too, and it is not that of the next appointment
            form.forget(FIELDS);
        }
        if (!problems.isEmpty()) {
            result.put("problems", TemplateValues.list(problems));
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
                Appointment made = authorizedAppointments.appoint(body);
                yield said("done-appointed", made, made.tenure().from());
            }
            case "ask-end" -> Map.of("ask", TemplateValues.map(confirmEnd.ask(id, form.text("until"))));
            case "end" -> {
                Appointment ended = authorizedAppointments.end(id, form.text("until"));
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
                TemplateValues.list(Post.ALL.stream()
                        .map(post ->
                                Map.of("key", post.text(), "name", words.tools().postName(post)))
                        .toList()));
        page.put(
                "systems",
                TemplateValues.list(register.all().stream().map(this::sems).toList()));
    }

    private Map<String, Object> sems(Sems sems) {
        Map<String, Object> map = new LinkedHashMap<>(words.appointments().all(sems));
        map.put("key", sems.key());
        map.put("name", sems.name());
        return map;
    }

    /** What translates it. */
    public record Words(AppointmentJson appointments, People people, PageTexts tools, RefusalLines refusalLines) {}
}
