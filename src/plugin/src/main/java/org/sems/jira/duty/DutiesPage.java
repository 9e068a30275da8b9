package org.sems.jira.duty;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.access.SemsAccess;
import org.sems.jira.appointment.web.AppointmentJson;
import org.sems.jira.appointment.web.AuthorizedAppointments;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.approval.web.CounterSign;
import org.sems.jira.approval.web.DeclineCounterSignature;
import org.sems.jira.approval.web.ToCounterSign;
import org.sems.jira.ledger.web.LedgerScopes;
import org.sems.jira.ledger.web.ReadLedger;
import org.sems.jira.page.DutySection;
import org.sems.jira.page.Form;
import org.sems.jira.page.PageTexts;
import org.sems.jira.page.RefusalLines;
import org.sems.jira.page.TemplateValues;
import org.sems.jira.rest.Actor;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** What the page of those who answer for a SeMS shows and does. */
public final class DutiesPage {
    private static final int ENTRIES = 25;
    private final Actor actor;
    private final SemsRegister register;
    private final SemsAccess semsAccess;
    private final Work work;
    private final Words words;

    public DutiesPage(Actor actor, SemsRegister register, SemsAccess semsAccess, Work work, Words words) {
        this.actor = actor;
        this.register = register;
        this.semsAccess = semsAccess;
        this.work = work;
        this.words = words;
    }

    /**
     * The SeMS, if the page has something for the asking user: an appointee needs neither a role in the project nor the
     * permission to browse it.
     */
    Optional<Sems> here(String sems, String project) {
        return actor.user()
                .flatMap(user -> register.all().stream().filter(found -> isFor(user, found)).toList().stream()
                        .filter(found -> sems.isEmpty()
                                ? found.covers(project)
                                : found.key().equals(sems))
                        .findFirst());
    }

    boolean isFor(ApplicationUser user, Sems sems) {
        return semsAccess.isAppointee(sems, user) || semsAccess.readsLedger(sems);
    }

    Map<String, Object> shown(Sems sems, Form form, String token) {
        Map<String, Object> page = new HashMap<>();
        page.put("heading", words.tools().text("title", sems.name()));
        page.put(
                "texts",
                words.tools()
                        .texts(
                                "holder",
                                "vacant",
                                "mine",
                                "acknowledge",
                                "acknowledge-help",
                                "duty",
                                "from",
                                "until",
                                "state",
                                "to-do",
                                "by",
                                "to-sign",
                                "to-sign-help",
                                "to-sign-none",
                                "record",
                                "what",
                                "given-by",
                                "on-behalf-of",
                                "given-at",
                                "counter-sign",
                                "decline",
                                "decline-reason",
                                "decline-help",
                                "own-record",
                                "summary",
                                "level",
                                "ledger",
                                "ledger-help",
                                "ledger-none",
                                "at",
                                "kind",
                                "who",
                                "details",
                                "older",
                                "newest",
                                "deleted",
                                "reason",
                                "only-in-person",
                                "back"));
        List<String> problems =
                new ArrayList<>(words.refusalLines().collect("page.failed", () -> fill(page, sems, form, token)));
        // what cannot be counted must not hide the ledger
        problems.addAll(words.refusalLines()
                .collect(
                        "page.failed",
                        () -> page.put(
                                "criteria", TemplateValues.map(work.criteria().shown(sems, form)))));
        page.put("problems", TemplateValues.list(problems));
        return page;
    }

    Map<String, Object> done(Sems sems, Form form, String token) {
        Map<String, Object> result = new HashMap<>();
        List<String> problems = words.refusalLines()
                .collect("page.failed", () -> result.put("done", TemplateValues.map(step(sems, form))));
        if (!problems.isEmpty()) {
            result.put("problems", TemplateValues.list(problems));
        }
        Map<String, Object> page = shown(register.find(sems.key()).orElse(sems), form, token); // by what counts now
        page.putAll(result);
        return page;
    }

    /** What was done, and of which record, so that a user who came from there finds the way back. */
    private Map<String, Object> step(Sems sems, Form form) {
        Map<String, Object> done = new HashMap<>();
        switch (form.text("step")) {
            case "acknowledge" -> {
                work.authorizedAppointments().acknowledge(form.number("id"));
                done.put("text", words.tools().text("done-acknowledged"));
            }
            case "counter-sign" -> {
                Map<String, Object> signed =
                        words.approvals().write(work.counterSign().sign(form.number("id")));
                done.put("text", words.tools().text("done-counter-signed", signed.get("kindText")));
                done.put("issue", signed.get("issue"));
            }
            case "decline" -> {
                Map<String, Object> declined =
                        words.approvals().write(work.decline().decline(form.number("id"), form.text("reason")));
                form.forget(List.of("reason"));
                done.put("text", words.tools().text("done-declined", declined.get("kindText")));
                done.put("issue", declined.get("issue"));
            }
            default ->
                done.put(
                        "text",
                        work.criteria()
                                .done(sems, form)
                                .orElseThrow(() -> new Refused(Problem.of("setup.unknown-step", form.text("step")))));
        }
        return done;
    }

    private void fill(Map<String, Object> page, Sems sems, Form form, String token) {
        ApplicationUser user = actor.loggedIn();
        page.put("token", token);
        page.put("sems", sems.key());
        page.put("now", TemplateValues.map(words.appointments().holder(sems)));
        page.put("mine", TemplateValues.list(words.appointments().mine(sems.id(), user.getKey())));
        boolean reads = semsAccess.readsLedger(sems);
        page.put("reads", reads);
        page.put("signs", work.counterSign().isInPerson(sems.id(), user));
        page.put(
                "toSign", reads ? TemplateValues.list(work.toCounterSign().list(sems, user, form)) : new ArrayList<>());
        String before = form.text("before");
        page.put("older", !before.isBlank());
        Map<String, Object> ledger =
                reads ? work.ledger().page(work.scopes().find(sems), before, ENTRIES) : Map.of("entries", List.of());
        page.put("next", String.valueOf(ledger.getOrDefault("next", "")));
        page.put(
                "entries",
                TemplateValues.list(((List<?>) ledger.get("entries"))
                        .stream().map(this::timed).toList()));
    }

    private Map<String, Object> timed(Object entry) {
        Map<String, Object> timed = new HashMap<>();
        ((Map<?, ?>) entry).forEach((key, value) -> timed.put(String.valueOf(key), value));
        timed.put("at", words.tools().minute(timed.get("at")));
        return timed;
    }

    /** What is done and read here. */
    public record Work(
            AuthorizedAppointments authorizedAppointments,
            CounterSign counterSign,
            DeclineCounterSignature decline,
            ToCounterSign toCounterSign,
            ReadLedger ledger,
            LedgerScopes scopes,
            DutySection criteria) {}

    /** What translates it. */
    public record Words(
            AppointmentJson appointments, ApprovalJson approvals, PageTexts tools, RefusalLines refusalLines) {}
}
