package org.sems.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.exchange.mapping.Column;
import org.sems.exchange.mapping.DateOrder;
import org.sems.exchange.mapping.Meaning;
import org.sems.exchange.mapping.ReadDate;
import org.sems.exchange.mapping.ReadDates;
import org.sems.exchange.mapping.Words;
import org.sems.exchange.table.Row;
import org.sems.exchange.table.Shortened;
import org.sems.lifecycle.Transition;

/** Turns rows into what they ask for; says of every cell that it did not take at its word what became of it. */
final class RowPlans {
    private final Setting setting;
    private final Words words;
    private final Records records;
    private final Reading reading;
    private final boolean csv;
    private final Map<Meaning, Column> single = new EnumMap<>(Meaning.class);
    private final RowRatings ratings;
    private final RowControls controls;

    RowPlans(Setting setting, Words words, Records records, Reading reading, boolean csv) {
        this.setting = setting;
        this.words = words;
        this.records = records;
        this.reading = reading;
        this.csv = csv;
        reading.columns().stream()
                .filter(c -> !c.meaning().staged() && c.meaning() != Meaning.KEEP && c.meaning() != Meaning.IGNORE)
                .forEach(c -> single.put(c.meaning(), c));
        ratings = new RowRatings(setting, words, reading);
        controls = new RowControls(setting, words, records, reading);
    }

    RowPlan plan(Row row) {
        Notes notes = new Notes(row.number());
        Map<String, Object> fields = new LinkedHashMap<>();
        width(row, notes);
        String threat = prose(row, Meaning.THREAT, "threat", fields, notes);
        String vulnerability = prose(row, Meaning.VULNERABILITY, "vulnerability", fields, notes);
        keepColumns(row, notes);
        ratings.read(row, fields, notes);
        option(row, Meaning.RISK_FAMILY, fields, notes);
        option(row, Meaning.RISK_STRATEGY, fields, notes);
        Optional<java.time.LocalDate> due = date(row, Meaning.DUEDATE, notes);
        if (due.isPresent() && !records.may(Right.SCHEDULE)) {
            notes.keep(single.get(Meaning.DUEDATE), cell(row, Meaning.DUEDATE), "import.no-right-to-schedule");
            due = Optional.empty();
        }
        date(row, Meaning.REVIEW_BY, notes).ifPresent(day -> fields.put("review-by", day));
        Optional<Person> owner = owner(row, notes);
        StatusChoice status = status(row, notes);
        String summary = summary(row, threat, vulnerability, notes);
        Origin origin = origin(row, notes);
        List<ControlPlan> planned = controls.read(row, notes);
        String description = description(row, origin, notes);
        Draft draft = new Draft(setting.risk().key(), origin, hash(row), summary, description, owner, due, fields);
        return new RowPlan(row.number(), draft, status.state(), status.path(), planned, notes.all());
    }

    private void width(Row row, Notes notes) {
        int headings = reading.columns().size();
        for (int i = headings; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                String heading = "Column " + (i + 1);
                notes.kept.add(heading, row.cell(i));
                notes.say(heading, "import.cell-without-heading");
            }
        }
        if (csv && row.cells().size() < headings) {
            notes.say("", "import.row-too-short", row.cells().size(), headings);
        }
    }

    /** Threat and vulnerability have fields of their own; without them the text goes where the rest is kept. */
    private String prose(Row row, Meaning meaning, String field, Map<String, Object> fields, Notes notes) {
        String text = cell(row, meaning);
        if (!text.isEmpty() && setting.has(field)) {
            fields.put(field, text);
        } else if (!text.isEmpty()) {
            notes.kept.add(single.get(meaning).heading(), text);
        }
        return text;
    }

    private void keepColumns(Row row, Notes notes) {
        reading.columns().stream()
                .filter(c -> c.meaning() == Meaning.KEEP || c.meaning() == Meaning.ASSET)
                .forEach(c -> notes.kept.add(c.heading(), row.cell(c.index())));
    }

    private void option(Row row, Meaning meaning, Map<String, Object> fields, Notes notes) {
        String text = cell(row, meaning);
        if (text.isEmpty()) {
            return;
        }
        Optional<String> option = words.strategy(text, setting.options(meaning.key()));
        if (option.isPresent()) {
            fields.put(meaning.key(), option.get());
        } else {
            notes.keep(single.get(meaning), text, "import.no-such-option", text);
        }
    }

    private Optional<java.time.LocalDate> date(Row row, Meaning meaning, Notes notes) {
        String text = cell(row, meaning);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Column column = single.get(meaning);
        ReadDate read = ReadDates.read(text, reading.dateOrders().getOrDefault(column.heading(), DateOrder.UNKNOWN));
        boolean taken = meaning == Meaning.DUEDATE || setting.has("review-by");
        if (taken && read.day().isPresent() && !records.keeps(read.day().get())) {
            notes.keep(
                    column, text, "import.date-too-far", text, read.day().get().toString());
            return Optional.empty();
        }
        if (!read.remark().isEmpty()) {
            notes.keep(
                    column,
                    text,
                    read.remark(),
                    text,
                    read.day().map(String::valueOf).orElse(""));
        } else if (!taken) {
            notes.kept.add(column.heading(), text);
        }
        return taken ? read.day() : Optional.empty();
    }

    private Optional<Person> owner(Row row, Notes notes) {
        String text = cell(row, Meaning.OWNER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Column column = single.get(Meaning.OWNER);
        if (!records.may(Right.ASSIGN)) {
            notes.keep(column, text, "import.no-right-to-assign");
            return Optional.empty();
        }
        Optional<Person> person = reading.owners().getOrDefault(text, Optional.empty());
        if (person.isEmpty()) {
            notes.keep(column, text, "import.owner-unknown", text);
        }
        return person;
    }

    private StatusChoice status(Row row, Notes notes) {
        String text = cell(row, Meaning.STATUS);
        String initial = setting.risk().lifeCycle().initial().name();
        StatusChoice first =
                new StatusChoice(initial, true, List.<Transition>of(), org.sems.exchange.mapping.Certainty.NAME);
        if (text.isEmpty()) {
            return first;
        }
        Column column = single.get(Meaning.STATUS);
        StatusChoice choice = reading.statuses().get(text);
        if (choice == null || choice.state().isEmpty()) {
            notes.keep(column, text, "import.status-unknown", text, initial);
            return first;
        }
        if (!choice.reachable()) {
            notes.keep(column, text, "import.status-not-reached", text, choice.state(), initial);
            return first;
        }
        if (!choice.path().isEmpty() && !records.may(Right.MOVE)) {
            notes.keep(column, text, "import.no-right-to-move", choice.state(), initial);
            return first;
        }
        return choice;
    }

    private String summary(Row row, String threat, String vulnerability, Notes notes) {
        String asset = cell(row, Meaning.ASSET);
        String fromThreat = threat.isEmpty() || asset.isEmpty() ? threat : threat + " (" + asset + ")";
        String full = Stream.of(cell(row, Meaning.SUMMARY), fromThreat, cell(row, Meaning.DESCRIPTION), vulnerability)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
        if (full.length() <= Draft.SUMMARY_CHARACTERS) {
            return full;
        }
        notes.kept.add(
                Optional.ofNullable(single.get(Meaning.SUMMARY))
                        .map(Column::heading)
                        .orElse("Summary"),
                full);
        notes.say("", "import.summary-cut", Draft.SUMMARY_CHARACTERS);
        return Shortened.to(full, Draft.SUMMARY_CHARACTERS);
    }

    private Origin origin(Row row, Notes notes) {
        String id = cell(row, Meaning.ID);
        if (!id.isEmpty()) {
            return new Origin(reading.source(), Shortened.to(id, 200));
        }
        if (single.containsKey(Meaning.ID)) {
            notes.say(single.get(Meaning.ID).heading(), "import.id-missing");
        }
        return new Origin(
                reading.source(), "#" + Fingerprint.of(identifying(row)).substring(0, 16));
    }

    private String description(Row row, Origin origin, Notes notes) {
        Optional.ofNullable(single.get(Meaning.DESCRIPTION))
                .ifPresent(column -> notes.kept.open(column.heading(), row.cell(column.index())));
        return notes.description(notes.kept, setting.keptHeading(), origin);
    }

    private List<String> identifying(Row row) {
        List<String> wanted = reading.mapping().idColumns();
        List<Meaning> usual =
                List.of(Meaning.SUMMARY, Meaning.THREAT, Meaning.ASSET, Meaning.VULNERABILITY, Meaning.DESCRIPTION);
        return reading.columns().stream()
                .filter(c -> wanted.isEmpty() ? usual.contains(c.meaning()) : wanted.contains(c.heading()))
                .map(c -> row.cell(c.index()))
                .collect(Collectors.toList());
    }

    /** Of what the file says, whatever it is taken to mean. */
    private String hash(Row row) {
        List<String> said = new ArrayList<>();
        reading.columns().stream()
                .filter(c -> !row.cell(c.index()).isEmpty())
                .sorted(java.util.Comparator.comparing(Column::heading))
                .forEach(c -> said.addAll(List.of(c.heading(), row.cell(c.index()))));
        return Fingerprint.of(said);
    }

    private String cell(Row row, Meaning meaning) {
        return single.containsKey(meaning) ? row.cell(single.get(meaning).index()) : "";
    }
}
