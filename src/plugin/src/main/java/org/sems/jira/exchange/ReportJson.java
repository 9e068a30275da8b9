package org.sems.jira.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.exchange.ControlReport;
import org.sems.exchange.Draft;
import org.sems.exchange.Outcome;
import org.sems.exchange.Reading;
import org.sems.exchange.Remark;
import org.sems.exchange.Report;
import org.sems.exchange.RowReport;
import org.sems.exchange.Setting;
import org.sems.exchange.Totals;
import org.sems.exchange.mapping.StepTable;
import org.sems.exchange.table.Layout;
import org.sems.jira.fields.RatingJson;
import org.sems.jira.fields.RatingWords;
import org.sems.jira.rest.Messages;
import org.sems.lifecycle.State;
import org.sems.problem.Problem;
import org.sems.risk.Rating;
import org.sems.risk.RiskModel;

/** A report as JSON: what code reads by key, and what people read in their own language. */
final class ReportJson {
    private final Setting setting;
    private final Messages messages;

    ReportJson(Setting setting, Messages messages) {
        this.setting = setting;
        this.messages = messages;
    }

    Map<String, Object> of(String mode, Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mode", mode);
        json.put("file", file(report.layout()));
        json.put("mapping", mapping(report.reading()));
        json.put(
                "values",
                report.reading().steps().stream().map(ReportJson::values).toList());
        json.put("statuses", statuses(report.reading()));
        json.put(
                "states",
                setting.risk().lifeCycle().states().stream().map(State::name).toList());
        json.put("owners", owners(report.reading()));
        json.put("totals", totals(report.totals()));
        json.put("remarks", remarks(report));
        json.put("rows", report.rows().stream().map(this::row).toList());
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

    private Map<String, Object> mapping(Reading reading) {
        List<Map<String, Object>> columns = reading.columns().stream()
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
                reading.source(),
                "stage",
                reading.mapping().stage().key(),
                "existingControls",
                reading.mapping().linkExisting() ? "link" : "text",
                "recommendedControls",
                reading.mapping().linkRecommended() ? "link" : "text",
                "idColumns",
                reading.mapping().idColumns(),
                "columns",
                columns,
                "dates",
                dates(reading));
    }

    private static Map<String, Object> dates(Reading reading) {
        Map<String, Object> dates = new LinkedHashMap<>();
        reading.dateOrders().forEach((heading, order) -> dates.put(heading, order.key()));
        return dates;
    }

    private static Map<String, Object> values(StepTable table) {
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
        return ordered("axis", table.axis().key(), "name", table.axis().name(), "steps", steps, "values", values);
    }

    private static List<Map<String, Object>> statuses(Reading reading) {
        List<Map<String, Object>> statuses = new ArrayList<>();
        reading.statuses()
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

    private static List<Map<String, Object>> owners(Reading reading) {
        List<Map<String, Object>> owners = new ArrayList<>();
        reading.owners()
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
        for (Outcome outcome : Outcome.values()) {
            json.put(outcome.key(), totals.of(outcome));
        }
        json.putAll(ordered("controls", totals.controls(), "links", totals.links(), "remarks", totals.remarks()));
        return json;
    }

    private List<Map<String, Object>> remarks(Report report) {
        List<Map<String, Object>> remarks =
                new ArrayList<>(report.remarks().stream().map(this::remark).toList());
        report.rows().forEach(row -> row.remarks().forEach(remark -> remarks.add(remark(remark))));
        return remarks;
    }

    private Map<String, Object> remark(Remark remark) {
        return ordered(
                "code",
                remark.code(),
                "message",
                messages.of(new Problem(remark.code(), remark.arguments(), "")),
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
                row.outcome().key(),
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
                control.outcome().key(),
                "key",
                control.key());
    }

    private List<Map<String, Object>> fields(Draft draft) {
        List<Map<String, Object>> fields = new ArrayList<>();
        draft.fields().forEach((key, value) -> {
            String name = Optional.ofNullable(setting.fields().get(key))
                    .map(field -> field.name())
                    .orElse(key);
            Map<String, Object> field = ordered("key", key, "name", name, "value", words(value));
            if (value instanceof Rating rating) {
                field.put("rating", RatingJson.of(RatingWords.of(setting.model(), rating.cell())));
            }
            fields.add(field);
        });
        return fields;
    }

    private String words(Object value) {
        if (value instanceof Rating rating) {
            RiskModel model = setting.model();
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
