package org.sems.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.RecordType;
import org.sems.exchange.mapping.Column;
import org.sems.exchange.mapping.Meaning;
import org.sems.exchange.mapping.Words;
import org.sems.exchange.table.Row;
import org.sems.exchange.table.Shortened;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;

/** The controls that a row names: existing ones are implemented, recommended ones are planned. */
final class RowControls {
    private static final String IMPLEMENTED = "Implemented";
    /** More is a text whose line ends were taken for something else, or a hundred thousand records made of one file. */
    private static final int MOST_OF_A_CELL = 100;

    private final Setting setting;
    private final Words words;
    private final Records records;
    private final Reading reading;

    RowControls(Setting setting, Words words, Records records, Reading reading) {
        this.setting = setting;
        this.words = words;
        this.records = records;
        this.reading = reading;
    }

    List<ControlPlan> read(Row row, Notes notes) {
        List<ControlPlan> plans = new ArrayList<>();
        plans.addAll(read(row, Meaning.EXISTING_CONTROLS, reading.mapping().linkExisting(), IMPLEMENTED, notes));
        plans.addAll(read(row, Meaning.RECOMMENDED_CONTROLS, reading.mapping().linkRecommended(), "", notes));
        return plans;
    }

    private List<ControlPlan> read(Row row, Meaning meaning, boolean link, String wanted, Notes notes) {
        Optional<Column> column =
                reading.columns().stream().filter(c -> c.meaning() == meaning).findFirst();
        String text = column.map(c -> row.cell(c.index())).orElse("");
        if (text.isEmpty()) {
            return List.of();
        }
        if (!link || setting.control().isEmpty()) {
            notes.kept.add(column.get().heading(), text);
            return List.of();
        }
        if (!records.may(Right.LINK)) {
            notes.keep(column.get(), text, "import.no-right-to-link");
            return List.of();
        }
        List<String> names = ControlNames.in(text, words);
        if (names.size() > MOST_OF_A_CELL) {
            notes.keep(column.get(), text, "import.too-many-controls", MOST_OF_A_CELL);
            return List.of();
        }
        return names.stream()
                .map(name -> plan(name, wanted, column.get(), notes))
                .toList();
    }

    private ControlPlan plan(String name, String wanted, Column column, Notes notes) {
        RecordType type = setting.control().orElseThrow();
        String initial = type.lifeCycle().initial().name();
        String state = type.lifeCycle().state(wanted).map(State::name).orElse(initial);
        Optional<List<Transition>> path = WayTo.state(type.lifeCycle(), initial, state, words.signedStates());
        if (path.isEmpty() || !path.get().isEmpty() && !records.may(Right.MOVE)) {
            notes.say(column.heading(), "import.no-right-to-move", state, initial);
            state = initial;
        }
        String summary = Shortened.to(name.replaceAll("\\s+", " "), Draft.SUMMARY_CHARACTERS);
        String hash = Fingerprint.of(List.of(Words.plain(name)));
        Origin origin = new Origin(reading.source(), "control: " + hash.substring(0, 16));
        Kept kept = new Kept();
        kept.open(column.heading(), name.equals(summary) ? "" : name);
        String description =
                notes.description(kept, setting.keptHeading(), new Origin(reading.source(), column.heading()));
        Draft draft =
                new Draft(type.key(), origin, hash, summary, description, Optional.empty(), Optional.empty(), Map.of());
        return new ControlPlan(draft, state, state.equals(initial) ? List.of() : path.orElse(List.of()));
    }
}
