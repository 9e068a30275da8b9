package org.sems.jira.importing.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.sems.importing.project.ImportMark;

/**
 * Remembers the one record that is being made right now. Jira makes an issue first and takes its property afterwards; if the machine stops
 * between the two, the next import finds the issue by this note instead of making it again.
 */
public final class RecordInCreation {
    private static final String KEY = "org.sems.jira.import.";

    private final PluginSettingsFactory settings;
    private final IssueManager issues;
    private final Clock clock;

    public RecordInCreation(PluginSettingsFactory settings, IssueManager issues, Clock clock) {
        this.settings = settings;
        this.issues = issues;
        this.clock = clock;
    }

    void begin(ImportMark importMark, String issueType, String summary) {
        global().put(
                        KEY + importMark.project(),
                        clock.millis() + "\n" + issueType + "\n" + summary + "\n" + importMark.json());
    }

    public void end(long project) {
        global().remove(KEY + project);
    }

    /** The issue that an interrupted import made and could not mark, with what it would have been marked with. */
    Optional<Map.Entry<Long, ImportMark>> left(Project project, Map<Long, ImportMark> traces, LongPredicate believed) {
        if (!(global().get(KEY + project.getId()) instanceof String note)) {
            return Optional.empty();
        }
        String[] parts = note.split("\n", 4);
        Optional<ImportMark> trace = parts.length == 4 ? ImportMark.of(parts[3]) : Optional.empty();
        return trace.filter(t -> traces.entrySet().stream()
                        .noneMatch(other -> t.sameOrigin(other.getValue()) && believed.test(other.getKey())))
                .flatMap(t -> made(project, Long.parseLong(parts[0]), parts[1], parts[2], traces)
                        .map(id -> Map.entry(id, t)));
    }

    private Optional<Long> made(
            Project project, long since, String issueType, String summary, Map<Long, ImportMark> traces) {
        Collection<Long> ids = allOf(project);
        for (Long id : ids.stream().sorted(Comparator.reverseOrder()).toList()) {
            Issue issue = issues.getIssueObject(id);
            if (issue != null && issue.getCreated().getTime() < since - 1_000) {
                return Optional.empty();
            }
            if (issue != null
                    && issue.getIssueTypeId().equals(issueType)
                    && issue.getSummary().equals(summary)
                    && !traces.containsKey(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private Collection<Long> allOf(Project project) {
        try {
            return issues.getIssueIdsForProject(project.getId());
        } catch (Exception e) { // declared by Jira as GenericEntityException, of a library that we do not import
            throw new IllegalStateException(e);
        }
    }

    private PluginSettings global() {
        return settings.createGlobalSettings();
    }
}
