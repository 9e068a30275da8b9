package org.sems.importing.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.interpretation.UngatedPath;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.project.Draft;
import org.sems.importing.project.Fingerprint;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportRight;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.project.Origin;
import org.sems.importing.table.Row;
import org.sems.importing.table.ShortText;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;

/** The controls that a row names: existing ones are implemented, recommended ones are planned. */
final class RowControls {
    private static final String IMPLEMENTED = "Implemented";
    /** More is a text whose line ends were taken for something else, or a hundred thousand records made of one file. */
    private static final int MOST_OF_A_CELL = 100;

    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final ImportRecords importRecords;
    private final Interpretation interpretation;

    RowControls(
            ImportTarget importTarget,
            RegisterVocabulary registerVocabulary,
            ImportRecords importRecords,
            Interpretation interpretation) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.importRecords = importRecords;
        this.interpretation = interpretation;
    }

    List<ControlPlan> read(Row row, RowRemarks rowRemarks) {
        List<ControlPlan> plans = new ArrayList<>();
        plans.addAll(read(
                row,
                Meaning.EXISTING_CONTROLS,
                interpretation.mapping().controls().linkExisting(),
                IMPLEMENTED,
                rowRemarks));
        plans.addAll(read(
                row,
                Meaning.RECOMMENDED_CONTROLS,
                interpretation.mapping().controls().linkRecommended(),
                "",
                rowRemarks));
        return plans;
    }

    private List<ControlPlan> read(Row row, Meaning meaning, boolean link, String wanted, RowRemarks rowRemarks) {
        Optional<Column> column = interpretation.columns().stream()
                .filter(c -> c.meaning() == meaning)
                .findFirst();
        String text = column.map(c -> row.cell(c.index())).orElse("");
        if (text.isEmpty()) {
            return List.of();
        }
        if (!link || importTarget.control().isEmpty()) {
            rowRemarks.keptText.add(column.get().heading(), text);
            return List.of();
        }
        if (!importRecords.may(ImportRight.LINK)) {
            rowRemarks.keep(column.get(), text, "import.no-right-to-link");
            return List.of();
        }
        List<String> names =
                ControlNames.split(text, interpretation.mapping().controls().separator(), registerVocabulary);
        if (names.size() > MOST_OF_A_CELL) {
            rowRemarks.keep(column.get(), text, "import.too-many-controls", MOST_OF_A_CELL);
            return List.of();
        }
        return names.stream()
                .map(name -> plan(name, wanted, column.get(), rowRemarks))
                .toList();
    }

    private ControlPlan plan(String name, String wanted, Column column, RowRemarks rowRemarks) {
        RecordType type = importTarget.control().orElseThrow();
        String initial = type.lifeCycle().initial().name();
        String state = type.lifeCycle().state(wanted).map(State::name).orElse(initial);
        Optional<List<Transition>> path =
                UngatedPath.find(type.lifeCycle(), initial, state, registerVocabulary.signedStates());
        if (path.isEmpty() || !path.get().isEmpty() && !importRecords.may(ImportRight.MOVE)) {
            rowRemarks.say(column.heading(), "import.no-right-to-move", state, initial);
            state = initial;
        }
        String summary = ShortText.shorten(name.replaceAll("\\s+", " "), Draft.SUMMARY_CHARACTERS);
        String hash = Fingerprint.of(List.of(RegisterVocabulary.plain(name)));
        Origin origin = new Origin(interpretation.source(), "control: " + hash.substring(0, 16));
        KeptText keptText = new KeptText();
        keptText.open(column.heading(), name.equals(summary) ? "" : name);
        String description = rowRemarks.description(
                keptText, importTarget.keptHeading(), new Origin(interpretation.source(), column.heading()));
        Draft draft =
                new Draft(type.key(), origin, hash, summary, description, Optional.empty(), Optional.empty(), Map.of());
        return new ControlPlan(draft, state, state.equals(initial) ? List.of() : path.orElse(List.of()));
    }
}
