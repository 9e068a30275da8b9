package org.sems.jira.outbox.worker;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.ledger.web.VisiblePage;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.PendingEffects;
import org.sems.jira.rest.Messages;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.sems.SemsRegister;

/** Waiting effects as maps: nothing about records that the reader may not browse, nor how many those are. */
public final class ListEffects {
    private final PendingEffects effects;
    private final WakeWorker wakeWorker;
    private final SemsRegister register;
    private final ProjectManager projects;
    private final VisibleRecords records;
    private final Messages messages;

    public ListEffects(
            PendingEffects effects,
            WakeWorker wakeWorker,
            SemsRegister register,
            ProjectManager projects,
            VisibleRecords records,
            Messages messages) {
        this.effects = effects;
        this.wakeWorker = wakeWorker;
        this.register = register;
        this.projects = projects;
        this.records = records;
        this.messages = messages;
    }

    /** {@code {effects, next}}; {@code next} is absent at the end. */
    Map<String, Object> page(String semsKey, long after, int limit) {
        List<Long> projectIds = register.find(semsKey)
                .map(sems -> sems.projects().stream()
                        .map(projects::getProjectObjByKey)
                        .filter(Objects::nonNull)
                        .map(Project::getId)
                        .toList())
                .orElse(List.of());
        VisiblePage.Source<PendingEffect> source = new VisiblePage.Source<>(
                last -> effects.page(last, projectIds, VisiblePage.BATCH), PendingEffect::id, this::map);
        VisiblePage found = VisiblePage.of(source, after, limit);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("effects", found.entries());
        found.next().ifPresent(next -> page.put("next", next));
        return page;
    }

    /**
     * Says nothing of the record: an administrator of Jira may lack the right to browse it.
     *
     * @throws NotFound if there is no such effect, or it is done
     */
    Map<String, Object> retry(long id) {
        if (!effects.tryNow(id)) {
            throw new NotFound(Problem.of("effect.none", id));
        }
        wakeWorker.wake(id);
        return Map.of("id", id);
    }

    private Optional<Map<String, Object>> map(PendingEffect effect) {
        return records.find(effect.decisionMade().issueId()).map(issue -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", effect.id());
            map.put("issue", issue.getKey());
            map.put("origin", effect.decisionMade().origin());
            map.put("state", effect.hasFailed() ? "failed" : "open");
            map.put("decidedAt", effect.kept().toString());
            map.put("tries", effect.tries());
            map.put("nextTry", effect.nextTry().toString());
            effect.failure()
                    .ifPresent(why -> map.put(
                            "failure",
                            Map.of("code", why.code(), "message", records.withoutHidden(messages.describe(why)))));
            return map;
        });
    }
}
