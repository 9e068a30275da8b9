package org.sems.jira.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.interpretation.WordChoice;
import org.sems.importing.project.Draft;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.report.ControlReport;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;
import org.sems.importing.report.Totals;
import org.sems.importing.scale.NumberScale;
import org.sems.importing.scale.StepChoices;
import org.sems.importing.table.Layout;
import org.sems.jira.rating.RatingDisplay;
import org.sems.jira.rating.RatingJson;
import org.sems.jira.rest.Messages;
import org.sems.lifecycle.State;
import org.sems.problem.Problem;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;

/** A report as JSON: what code reads by key, and what people read in their own language. */
final class ReportJson {
    private final ImportTarget importTarget;
    private final Messages messages;

    ReportJson(ImportTarget importTarget, Messages messages) {
        this.importTarget = importTarget;
        this.messages = messages;
    }

    Map<String, Object> write(String mode, ImportReport importReport) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mode", mode);
        json.put("file", file(importReport.layout()));
        json.put("mapping", mapping(importReport.interpretation()));
        json.put(
                "values",
                importReport.interpretation().steps().stream()
                        .map(ReportJson::values)
                        .toList());
        json.put("levels", words(importReport.interpretation().levels()));
        json.put(
                "levelNames",
                importTarget.model().levels().stream()
                        .map(level -> level.name())
                        .toList());
        json.put("options", options(importReport.interpretation()));
        json.put("statuses", statuses(importReport.interpretation()));
        json.put(
                "states",
                importTarget.risk().lifeCycle().states().stream()
                        .map(State::name)
                        .toList());
        json.put("owners", owners(importReport.interpretation()));
        json.put("totals", totals(importReport.totals()));
        json.put("remarks", remarks(importReport));
        json.put("rows", importReport.rows().stream().map(this::row).toList());
        return json;
    }

    private Map<String, Object> file(Layout layout) {
        return ordered(
                "format",
                layout.format(),
                "encoding",
                layout.encoding(),
                "encodingFound",
                layout.encodingFound(),
                "separator",
                layout.separator(),
                "sheet",
                layout.sheet(),
                "sheets",
                layout.sheets(),
                "headerRow",
                layout.headerRow());
    }

    private Map<String, Object> mapping(Interpretation interpretation) {
        List<Map<String, Object>> columns = interpretation.columns().stream()
                .map(c -> ordered(
                        "heading",
                        c.heading(),
                        "meaning",
                        c.key(),
                        "certainty",
                        c.certainty().key()))
                .toList();
        return ordered(
                "source",
                interpretation.source(),
                "stage",
                interpretation.stage().key(),
                "existingControls",
                interpretation.mapping().controls().linkExisting() ? "link" : "text",
                "recommendedControls",
                interpretation.mapping().controls().linkRecommended() ? "link" : "text",
                "idColumns",
                interpretation.mapping().identity().columns(),
                "columns",
                columns,
                "dates",
                dates(interpretation));
    }

    private static Map<String, Object> dates(Interpretation interpretation) {
        Map<String, Object> dates = new LinkedHashMap<>();
        interpretation.dateOrders().forEach((heading, order) -> dates.put(heading, order.key()));
        return dates;
    }

    private static Map<String, Object> values(StepChoices table) {
        List<Map<String, Object>> steps = table.axis().steps().stream()
                .map(s -> ordered("number", s.number(), "name", s.name()))
                .toList();
        List<Map<String, Object>> values = new ArrayList<>();
        table.choices()
                .forEach((value, choice) -> values.add(ordered(
                        "value",
                        value,
                        "step",
                        choice.step(),
                        "name",
                        choice.known() ? table.axis().step(choice.step()).name() : "",
                        "certainty",
                        choice.certainty().key())));
        NumberScale numbers = table.numbers();
        return ordered(
                "axis",
                table.axis().key(),
                "name",
                table.axis().name(),
                "steps",
                steps,
                "scale",
                ordered(
                        "one",
                        numbers.oneIsHighest() ? "highest" : "lowest",
                        "steps",
                        numbers.steps(),
                        "certainty",
                        numbers.certainty().key(),
                        "asks",
                        numbers.asks()),
                "values",
                values);
    }

    private static List<Map<String, Object>> words(Map<String, WordChoice> choices) {
        List<Map<String, Object>> words = new ArrayList<>();
        choices.forEach((word, choice) -> words.add(ordered(
                "value",
                word,
                "meaning",
                choice.meaning(),
                "certainty",
                choice.certainty().key())));
        return words;
    }

    private List<Map<String, Object>> options(Interpretation interpretation) {
        return interpretation.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> ordered(
                        "meaning",
                        e.getKey(),
                        "options",
                        importTarget.options(e.getKey()),
                        "values",
                        words(e.getValue())))
                .toList();
    }

    private static List<Map<String, Object>> statuses(Interpretation interpretation) {
        List<Map<String, Object>> statuses = new ArrayList<>();
        interpretation
                .statuses()
                .forEach((word, choice) -> statuses.add(ordered(
                        "value",
                        word,
                        "state",
                        choice.state(),
                        "reachable",
                        choice.reachable(),
                        "certainty",
                        choice.certainty().key())));
        return statuses;
    }

    private static List<Map<String, Object>> owners(Interpretation interpretation) {
        List<Map<String, Object>> owners = new ArrayList<>();
        interpretation
                .owners()
                .forEach((word, person) -> owners.add(ordered(
                        "value",
                        word,
                        "user",
                        person.map(p -> p.name()).orElse(""),
                        "name",
                        person.map(p -> p.shown()).orElse(""))));
        return owners;
    }

    private static Map<String, Object> totals(Totals totals) {
        Map<String, Object> json = ordered("rows", totals.rows());
        for (ImportOutcome importOutcome : ImportOutcome.values()) {
            json.put(importOutcome.key(), totals.count(importOutcome));
        }
        json.putAll(ordered("controls", totals.controls(), "links", totals.links(), "remarks", totals.remarks()));
        return json;
    }

    private List<Map<String, Object>> remarks(ImportReport importReport) {
        List<Map<String, Object>> remarks = new ArrayList<>(
                importReport.remarks().stream().map(this::remark).toList());
        importReport.rows().forEach(row -> row.remarks().forEach(remark -> remarks.add(remark(remark))));
        return remarks;
    }

    private Map<String, Object> remark(Remark remark) {
        return ordered(
                "code",
                remark.code(),
                "message",
                messages.describe(new Problem(remark.code(), remark.arguments(), "")),
                "row",
                remark.row(),
                "column",
                remark.column());
    }

    private Map<String, Object> row(RowReport row) {
        Draft draft = row.draft();
        return ordered(
                "row",
                row.row(),
                "id",
                draft.origin().id(),
                "outcome",
                row.importOutcome().key(),
                "key",
                row.key(),
                "summary",
                draft.summary(),
                "state",
                row.state(),
                "owner",
                draft.owner().map(p -> p.shown()).orElse(""),
                "due",
                draft.due().map(String::valueOf).orElse(""),
                "fields",
                fields(draft),
                "description",
                draft.description(),
                "controls",
                row.controls().stream().map(ReportJson::control).toList(),
                "remarks",
                row.remarks().stream().map(this::remark).toList());
    }

    private static Map<String, Object> control(ControlReport control) {
        return ordered(
                "name",
                control.name(),
                "state",
                control.state(),
                "outcome",
                control.importOutcome().key(),
                "key",
                control.key());
    }

    private List<Map<String, Object>> fields(Draft draft) {
        List<Map<String, Object>> fields = new ArrayList<>();
        draft.fields().forEach((key, value) -> {
            String name = Optional.ofNullable(importTarget.fields().get(key))
                    .map(field -> field.name())
                    .orElse(key);
            Map<String, Object> field = ordered("key", key, "name", name, "value", words(value));
            if (value instanceof Rating rating) {
                field.put("rating", RatingJson.of(RatingDisplay.of(importTarget.model(), rating.cell())));
            }
            fields.add(field);
        });
        return fields;
    }

    private String words(Object value) {
        if (value instanceof Rating rating) {
            RiskModel model = importTarget.model();
            return messages.text(
                    "sems.import.rating-words", model.levelAt(rating.cell()).name(), model.words(rating.cell()));
        }
        return String.valueOf(value);
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
