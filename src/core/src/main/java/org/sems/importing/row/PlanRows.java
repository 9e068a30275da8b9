package org.sems.importing.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.importing.date.DateOrder;
import org.sems.importing.date.ReadDate;
import org.sems.importing.date.ReadDates;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.interpretation.StatusChoice;
import org.sems.importing.interpretation.WordChoice;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.project.Draft;
import org.sems.importing.project.Fingerprint;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportRight;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.project.Origin;
import org.sems.importing.project.Person;
import org.sems.importing.table.CellFault;
import org.sems.importing.table.Row;
import org.sems.importing.table.ShortText;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.lifecycle.Transition;

/** Turns rows into what they ask for; reports what became of every cell that was not taken as it stands. */
public final class PlanRows {
    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final ImportRecords importRecords;
    private final Interpretation interpretation;
    private final boolean csv;
    private final Map<Meaning, Column> single = new EnumMap<>(Meaning.class);
    private final RowRatings ratings;
    private final RowControls controls;

    public PlanRows(
            ImportTarget importTarget,
            RegisterVocabulary registerVocabulary,
            ImportRecords importRecords,
            Interpretation interpretation,
            boolean csv) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.importRecords = importRecords;
        this.interpretation = interpretation;
        this.csv = csv;
        interpretation.columns().stream()
                .filter(c -> !c.meaning().staged() && c.meaning() != Meaning.KEEP && c.meaning() != Meaning.IGNORE)
                .forEach(c -> single.put(c.meaning(), c));
        ratings = new RowRatings(importTarget, registerVocabulary, interpretation);
        controls = new RowControls(importTarget, registerVocabulary, importRecords, interpretation);
    }

    public RowPlan plan(Row row) {
        RowRemarks rowRemarks = new RowRemarks(row.number());
        Map<String, Object> fields = new LinkedHashMap<>();
        width(row, rowRemarks);
        faults(row, rowRemarks);
        String threat = prose(row, Meaning.THREAT, "threat", fields, rowRemarks);
        String vulnerability = prose(row, Meaning.VULNERABILITY, "vulnerability", fields, rowRemarks);
        keepColumns(row, rowRemarks);
        ratings.read(row, fields, rowRemarks);
        option(row, Meaning.RISK_FAMILY, fields, rowRemarks);
        option(row, Meaning.RISK_STRATEGY, fields, rowRemarks);
        Optional<LocalDate> due = date(row, Meaning.DUEDATE, rowRemarks);
        if (due.isPresent() && !importRecords.may(ImportRight.SCHEDULE)) {
            rowRemarks.keep(single.get(Meaning.DUEDATE), cell(row, Meaning.DUEDATE), "import.no-right-to-schedule");
            due = Optional.empty();
        }
        date(row, Meaning.REVIEW_BY, rowRemarks).ifPresent(day -> fields.put("review-by", day));
        Optional<Person> owner = owner(row, rowRemarks);
        StatusChoice status = status(row, rowRemarks);
        String summary = summary(row, threat, vulnerability, rowRemarks);
        Origin origin = origin(row, rowRemarks);
        List<ControlPlan> planned = controls.read(row, rowRemarks);
        String description = description(row, origin, rowRemarks);
        Draft draft = new Draft(importTarget.risk().key(), origin, hash(row), summary, description, owner, due, fields);
        return new RowPlan(row.number(), draft, status.state(), status.path(), planned, rowRemarks.all());
    }

    private void faults(Row row, RowRemarks rowRemarks) {
        row.faults().forEach((column, error) -> {
            String heading = column < interpretation.columns().size()
                    ? interpretation.columns().get(column).heading()
                    : "Column " + (column + 1);
            if (error.isEmpty()) {
                rowRemarks.say(heading, CellFault.NOT_CALCULATED);
            } else {
                rowRemarks.keptText.add(heading, error);
                rowRemarks.say(heading, CellFault.ERROR, error);
            }
        });
    }

    private void width(Row row, RowRemarks rowRemarks) {
        int headings = interpretation.columns().size();
        for (int i = headings; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                String heading = "Column " + (i + 1);
                rowRemarks.keptText.add(heading, row.cell(i));
                rowRemarks.say(heading, "import.cell-without-heading");
            }
        }
        if (csv && row.cells().size() < headings) {
            rowRemarks.say("", "import.row-too-short", row.cells().size(), headings);
        }
    }

    /** Threat and vulnerability have fields of their own; without them the text goes where the rest is kept. */
    private String prose(Row row, Meaning meaning, String field, Map<String, Object> fields, RowRemarks rowRemarks) {
        String text = cell(row, meaning);
        if (!text.isEmpty() && importTarget.has(field)) {
            fields.put(field, text);
        } else if (!text.isEmpty()) {
            rowRemarks.keptText.add(single.get(meaning).heading(), text);
        }
        return text;
    }

    private void keepColumns(Row row, RowRemarks rowRemarks) {
        interpretation.columns().stream()
                .filter(c -> c.meaning() == Meaning.KEEP || c.meaning() == Meaning.ASSET)
                .forEach(c -> rowRemarks.keptText.add(c.heading(), row.cell(c.index())));
    }

    private void option(Row row, Meaning meaning, Map<String, Object> fields, RowRemarks rowRemarks) {
        String text = cell(row, meaning);
        if (text.isEmpty()) {
            return;
        }
        WordChoice option =
                interpretation.options().get(meaning.key()).getOrDefault(text, new WordChoice("", Certainty.UNKNOWN));
        if (!option.meaning().isEmpty()) {
            fields.put(meaning.key(), option.meaning());
        } else if (option.certainty() == Certainty.GIVEN) {
            rowRemarks.keptText.add(single.get(meaning).heading(), text);
        } else {
            rowRemarks.keep(single.get(meaning), text, "import.no-such-option", text);
        }
    }

    private Optional<LocalDate> date(Row row, Meaning meaning, RowRemarks rowRemarks) {
        String text = cell(row, meaning);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Column column = single.get(meaning);
        ReadDate read =
                ReadDates.read(text, interpretation.dateOrders().getOrDefault(column.heading(), DateOrder.UNKNOWN));
        boolean taken = meaning == Meaning.DUEDATE || importTarget.has("review-by");
        if (taken && read.day().isPresent() && !importRecords.keeps(read.day().get())) {
            rowRemarks.keep(
                    column, text, "import.date-too-far", text, read.day().get().toString());
            return Optional.empty();
        }
        if (!read.remark().isEmpty()) {
            rowRemarks.keep(
                    column,
                    text,
                    read.remark(),
                    text,
                    read.day().map(String::valueOf).orElse(""));
        } else if (!taken) {
            rowRemarks.keptText.add(column.heading(), text);
        }
        return taken ? read.day() : Optional.empty();
    }

    private Optional<Person> owner(Row row, RowRemarks rowRemarks) {
        String text = cell(row, Meaning.OWNER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Column column = single.get(Meaning.OWNER);
        if (!importRecords.may(ImportRight.ASSIGN)) {
            rowRemarks.keep(column, text, "import.no-right-to-assign");
            return Optional.empty();
        }
        Optional<Person> person = interpretation.owners().getOrDefault(text, Optional.empty());
        if (person.isEmpty()) {
            rowRemarks.keep(column, text, "import.owner-unknown", text);
        }
        return person;
    }

    private StatusChoice status(Row row, RowRemarks rowRemarks) {
        String text = cell(row, Meaning.STATUS);
        String initial = importTarget.risk().lifeCycle().initial().name();
        StatusChoice first = new StatusChoice(initial, true, List.<Transition>of(), Certainty.NAME);
        if (text.isEmpty()) {
            return first;
        }
        Column column = single.get(Meaning.STATUS);
        StatusChoice choice = interpretation.statuses().get(text);
        if (choice == null || choice.state().isEmpty()) {
            rowRemarks.keep(column, text, "import.status-unknown", text, initial);
            return first;
        }
        if (!choice.reachable()) {
            rowRemarks.keep(column, text, "import.status-not-reached", text, choice.state(), initial);
            return first;
        }
        if (!choice.path().isEmpty() && !importRecords.may(ImportRight.MOVE)) {
            rowRemarks.keep(column, text, "import.no-right-to-move", choice.state(), initial);
            return first;
        }
        return choice;
    }

    private String summary(Row row, String threat, String vulnerability, RowRemarks rowRemarks) {
        String asset = cell(row, Meaning.ASSET);
        String fromThreat = threat.isEmpty() || asset.isEmpty() ? threat : threat + " (" + asset + ")";
        String described = cell(row, Meaning.DESCRIPTION);
        boolean theRisk = single.containsKey(Meaning.DESCRIPTION)
                && RegisterVocabulary.namesTheRisk(
                        single.get(Meaning.DESCRIPTION).heading());
        String full = Stream.of(
                        cell(row, Meaning.SUMMARY),
                        theRisk ? described : fromThreat,
                        theRisk ? fromThreat : described,
                        vulnerability)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
        if (full.length() <= Draft.SUMMARY_CHARACTERS) {
            return full;
        }
        rowRemarks.keptText.add(
                Optional.ofNullable(single.get(Meaning.SUMMARY))
                        .map(Column::heading)
                        .orElse("Summary"),
                full);
        rowRemarks.say("", "import.summary-cut", Draft.SUMMARY_CHARACTERS);
        return ShortText.shorten(full, Draft.SUMMARY_CHARACTERS);
    }

    private Origin origin(Row row, RowRemarks rowRemarks) {
        String id = cell(row, Meaning.ID);
        if (!id.isEmpty()) {
            return new Origin(interpretation.source(), ShortText.shorten(id, 200));
        }
        if (single.containsKey(Meaning.ID)) {
            rowRemarks.say(single.get(Meaning.ID).heading(), "import.id-missing");
        }
        return new Origin(
                interpretation.source(), "#" + Fingerprint.of(identifying(row)).substring(0, 16));
    }

    private String description(Row row, Origin origin, RowRemarks rowRemarks) {
        Optional.ofNullable(single.get(Meaning.DESCRIPTION))
                .ifPresent(column -> rowRemarks.keptText.open(column.heading(), row.cell(column.index())));
        return rowRemarks.description(rowRemarks.keptText, importTarget.keptHeading(), origin);
    }

    private List<String> identifying(Row row) {
        List<String> wanted = interpretation.mapping().identity().columns();
        List<Meaning> usual =
                List.of(Meaning.SUMMARY, Meaning.THREAT, Meaning.ASSET, Meaning.VULNERABILITY, Meaning.DESCRIPTION);
        return interpretation.columns().stream()
                .filter(c -> wanted.isEmpty() ? usual.contains(c.meaning()) : wanted.contains(c.heading()))
                .map(c -> row.cell(c.index()))
                .collect(Collectors.toList());
    }

    /** Of what the file says, before it is read as a value. */
    private String hash(Row row) {
        List<String> said = new ArrayList<>();
        interpretation.columns().stream()
                .filter(c -> !row.cell(c.index()).isEmpty())
                .sorted(Comparator.comparing(Column::heading))
                .forEach(c -> said.addAll(List.of(c.heading(), row.cell(c.index()))));
        return Fingerprint.of(said);
    }

    private String cell(Row row, Meaning meaning) {
        return single.containsKey(meaning) ? row.cell(single.get(meaning).index()) : "";
    }
}
