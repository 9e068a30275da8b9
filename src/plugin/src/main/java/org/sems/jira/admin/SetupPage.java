package org.sems.jira.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sems.catalogue.Catalogue;
import org.sems.jira.provisioning.InWords;
import org.sems.jira.provisioning.Provisioning;
import org.sems.jira.provisioning.ReadSetUp;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Conflict;
import org.sems.jira.rest.Messages;
import org.sems.jira.rest.NotAllowed;
import org.sems.jira.rest.NotFound;
import org.sems.jira.store.SemsStore;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.provision.Kind;
import org.sems.provision.Plan;
import org.sems.provision.ProjectRef;
import org.sems.system.Sems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what a button of the page asks for and gathers what the page shows, as maps, lists and strings. */
public final class SetupPage {
    private static final Logger LOG = LoggerFactory.getLogger(SetupPage.class);
    private final SemsStore store;
    private final Catalogue catalogue;
    private final Tools tools;
    private final Provisioning provisioning;

    public SetupPage(SemsStore store, Catalogue catalogue, Tools tools, Provisioning provisioning) {
        this.store = store;
        this.catalogue = catalogue;
        this.tools = tools;
        this.provisioning = provisioning;
    }

    Map<String, Object> shown(SetupForm form, String token) {
        Map<String, Object> page = new HashMap<>();
        try {
            tools.actor().administrator();
            fill(page, form, token);
        } catch (NotAllowed refused) {
            page.put("problems", texts(List.of(refused.problem())));
        }
        return page;
    }

    Map<String, Object> done(SetupForm form, String token) {
        Map<String, Object> result = new HashMap<>();
        try {
            tools.actor().administrator();
            result = step(form);
        } catch (Refused refused) {
            result.put("problems", texts(refused.problems()));
        } catch (Conflict refused) {
            result.put("problems", texts(refused.problems()));
        } catch (NotFound refused) {
            result.put("problems", texts(List.of(refused.problem())));
        } catch (NotAllowed refused) {
            result.put("problems", texts(List.of(refused.problem())));
        } catch (Exception unexpected) { // the edge: the page stays, the log has the rest
            LOG.error("Setting up {} failed", form.text("sems"), unexpected);
            result.put("problems", texts(List.of(Problem.of("setup.failed"))));
        }
        Map<String, Object> page = shown(form, token);
        page.putAll(result);
        return page;
    }

    private Map<String, Object> step(SetupForm form) throws Exception {
        Map<String, Object> result = new HashMap<>();
        InWords words = tools.words();
        switch (form.text("step")) {
            case "plan" -> {
                Plan plan = provisioning.plan(tools.read().from(form.input(), tools.actor().administrator()));
                result.putAll(words.of(plan));
                result.put("summary", summary(plan));
                result.put("applicable", !plan.isEmpty() && plan.conflicts().isEmpty());
                result.put("heading", text("sems.setup.result.plan"));
            }
            case "apply" -> {
                result.putAll(words.of(provisioning.apply(tools.read().from(form.input(), tools.actor().administrator()))));
                result.put("heading", text("sems.setup.result.apply"));
            }
            case "verify" -> {
                enterAsStored(form);
                List<Map<String, Object>> drift = words.drift(provisioning.verify(form.text("sems")));
                result.put("changes", drift);
                result.put("actionHead", text("sems.setup.page.found"));
                result.put("empty", drift.isEmpty());
                result.put("heading", text(drift.isEmpty() ? "sems.setup.result.no-drift" : "sems.setup.result.drift"));
            }
            case "ask-release" -> {
                result.putAll(shown(words.of(provisioning.previewRelease(form.text("sems")))));
                result.put("heading", tools.messages().text("sems.setup.result.ask-release", form.text("sems")));
                result.put("summary", text("sems.setup.page.release-help"));
                result.put("releasable", form.text("sems"));
            }
            case "release" -> {
                result.putAll(shown(words.of(provisioning.release(form.text("sems"), form.also()))));
                result.put("heading", text("sems.setup.result.release"));
            }
            case "ask-remove" -> {
                result.put("heading", tools.messages().text("sems.setup.result.ask-remove", form.text("sems")));
                result.put("summary", text("sems.setup.page.remove-help"));
                result.put("removable", form.text("sems"));
            }
            case "remove" -> {
                result.put("changes", words.changes(provisioning.remove(form.text("sems"))));
                result.put("empty", false);
                result.put("heading", text("sems.setup.result.remove"));
            }
            default -> throw new Refused(Problem.of("setup.unknown-step", form.text("step")));
        }
        return result;
    }

    /** Somebody else's workflows get what a line of the page needs. */
    @SuppressWarnings("unchecked") // as InWords builds it
    private Map<String, Object> shown(Map<String, Object> release) {
        int number = 0;
        for (Map<String, Object> other : (List<Map<String, Object>>) release.get("others")) {
            other.put("id", "sems-also-" + ++number);
            other.put("line", other.get("name") + ": " + String.join(", ", (List<String>) other.get("transitions"))
                    + (Boolean.TRUE.equals(other.get("live")) ? "" : " (" + text("sems.setup.page.unpublished") + ")"));
        }
        return release;
    }

    /** So that what drifted can be planned and applied with the same answers as before. */
    private void enterAsStored(SetupForm form) {
        store.setUp(form.text("sems")).ifPresent(setUp -> {
            form.put("name", setUp.name());
            form.put("profile", setUp.profile());
            form.put("projects", setUp.projects().stream().map(ProjectRef::key).collect(Collectors.joining(", ")));
            form.put("keepPermissionScheme", setUp.kept().contains(Kind.PERMISSION_SCHEME) ? "true" : "");
            form.put("keepNotificationScheme", setUp.kept().contains(Kind.NOTIFICATION_SCHEME) ? "true" : "");
            form.put("keepSecurityScheme", setUp.kept().contains(Kind.SECURITY_SCHEME) ? "true" : "");
        });
    }

    private String summary(Plan plan) {
        return tools.messages().text("sems.setup.result.summary", plan.changes().size(), plan.conflicts().size(), plan.budget().used(),
                plan.budget().created(), plan.budget().limit());
    }

    private void fill(Map<String, Object> page, SetupForm form, String token) {
        page.put("token", token);
        page.put("problems", new ArrayList<>());
        page.put("heading", "");
        page.put("changes", new ArrayList<>());
        page.put("empty", false);
        page.put("summary", "");
        page.put("applicable", false);
        page.put("removable", "");
        page.put("releasable", "");
        page.put("others", new ArrayList<>());
        page.put("actionHead", text("sems.setup.page.action"));
        for (String field : List.of("sems", "name", "projects", "owner", "profile")) {
            page.put(field, form.text(field));
        }
        SetupForm.CHECKBOXES.forEach(field -> page.put(field, form.isChecked(field) ? "checked" : ""));
        page.put("profiles", new ArrayList<>(catalogue.profiles().values().stream().map(profile -> {
            Map<String, Object> map = new HashMap<>();
            map.put("key", profile.key());
            map.put("name", profile.name());
            map.put("description", profile.description());
            return map;
        }).toList()));
        page.put("semss", new ArrayList<>(store.all().stream().map(SetupPage::row).toList()));
        Map<String, Object> texts = new HashMap<>();
        for (String key : List.of("title", "intro", "key", "key-help", "name", "profile", "projects", "projects-help", "owner", "owner-help",
                "apply-plan", "details", "empty", "keep", "keepPermissionScheme", "keepNotificationScheme", "keepSecurityScheme", "plan", "apply", "verify", "remove", "buttons", "cancel",
                "remove-help", "release", "release-help", "also", "also-help", "present", "none", "what", "why", "action", "before", "after", "nothing", "model", "new")) {
            texts.put(key, text("sems.setup.page." + key));
        }
        page.put("texts", texts);
    }

    private static Map<String, Object> row(Sems sems) {
        Map<String, Object> map = new HashMap<>();
        map.put("key", sems.key());
        map.put("name", sems.name());
        map.put("profile", sems.profile());
        map.put("projects", String.join(", ", sems.projects()));
        map.put("model", sems.riskModel().toString());
        return map;
    }

    private List<String> texts(List<Problem> problems) {
        return new ArrayList<>(tools.messages().of(problems));
    }

    private String text(String key) {
        return tools.messages().text(key);
    }

    /** What reads the form and words the results. */
    public record Tools(Actor actor, ReadSetUp read, InWords words, Messages messages) {
    }
}
