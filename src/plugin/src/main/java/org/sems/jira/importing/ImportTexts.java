package org.sems.jira.importing;

import static org.sems.jira.importing.ReportJson.ordered;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.table.FileLimits;
import org.sems.jira.rest.Messages;
import org.sems.rating.RatingStage;

/** The words and choices of the import page, in the language of the user. */
public final class ImportTexts {
    private static final List<String> KEYS = List.of(
            "apply",
            "applied",
            "certainty-given",
            "certainty-name",
            "certainty-number",
            "certainty-proposed",
            "certainty-unknown",
            "choose-file",
            "column",
            "columns",
            "columns-help",
            "controls",
            "date-day-first",
            "date-month-first",
            "date-order",
            "date-unknown",
            "description",
            "due",
            "existing",
            "failed",
            "fields",
            "file",
            "file-help",
            "found-csv",
            "found-xlsx",
            "how",
            "id",
            "link",
            "meaning",
            "no-remarks",
            "nothing-to-do",
            "of-file",
            "options",
            "outcome",
            "owner",
            "owners",
            "owners-help",
            "preview-again",
            "preview-changed",
            "previewed",
            "progress",
            "recommended",
            "reference",
            "remarks",
            "remark",
            "row",
            "rows",
            "rows-shown",
            "sheet",
            "source",
            "source-help",
            "stage",
            "stage-help",
            "state",
            "state-not-reached",
            "statuses",
            "step",
            "summary",
            "text",
            "totals",
            "unknown",
            "user-name",
            "value",
            "values",
            "values-help",
            "working");

    private final Messages messages;

    public ImportTexts(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> collect(Project project) {
        Map<String, Object> texts = new LinkedHashMap<>();
        KEYS.forEach(key -> texts.put(key, messages.text("sems.import." + key)));
        Arrays.stream(ImportOutcome.values())
                .forEach(importOutcome -> texts.put(
                        "outcome-" + importOutcome.key(), messages.text("sems.import.outcome." + importOutcome.key())));
        return ordered(
                "project",
                ordered("key", project.getKey(), "name", project.getName()),
                "texts",
                texts,
                "meanings",
                meanings(),
                "stages",
                Arrays.stream(RatingStage.values())
                        .map(stage -> ordered("key", stage.key(), "name", stage(stage)))
                        .toList(),
                "fileBytes",
                FileLimits.FILE_BYTES);
    }

    private List<Map<String, Object>> meanings() {
        List<Map<String, Object>> meanings = new ArrayList<>();
        for (Meaning meaning : Meaning.values()) {
            String name = messages.text("sems.import.meaning." + meaning.key());
            meanings.add(ordered("key", meaning.key(), "name", name));
            if (meaning.staged()) {
                Arrays.stream(RatingStage.values())
                        .forEach(stage -> meanings.add(ordered(
                                "key",
                                stage.key() + "-" + meaning.key(),
                                "name",
                                messages.text("sems.import.meaning-of-stage", name, stage(stage)))));
            }
        }
        return meanings;
    }

    private String stage(RatingStage stage) {
        return messages.text("sems.import.stage." + stage.key());
    }
}
