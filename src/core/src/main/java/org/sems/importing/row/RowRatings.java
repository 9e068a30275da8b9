package org.sems.importing.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.interpretation.WordChoice;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.scale.StepChoice;
import org.sems.importing.scale.StepChoices;
import org.sems.importing.table.Row;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.rating.Cell;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.rating.RiskModel;

/**
 * The ratings of a row. The cell of likelihood and impact decides; a word or score of the same stage that the model's table contradicts is
 * reported with both.
 */
final class RowRatings {
    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final Interpretation interpretation;
    /** Columns that are read for a stage; a column without one counts for the stage that such columns fill. */
    private final Map<RatingStage, Map<Meaning, Column>> columns = new EnumMap<>(RatingStage.class);
    /** A second column of one meaning and stage. */
    private final List<Column> twice = new ArrayList<>();

    RowRatings(ImportTarget importTarget, RegisterVocabulary registerVocabulary, Interpretation interpretation) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.interpretation = interpretation;
        List<Column> staged = interpretation.columns().stream()
                .filter(c -> c.meaning().staged())
                .toList();
        staged.stream().filter(c -> c.stage().isPresent()).forEach(this::sort);
        staged.stream().filter(c -> c.stage().isEmpty()).forEach(this::sort);
    }

    private void sort(Column column) {
        RatingStage stage = column.stage().orElse(interpretation.stage());
        Column first = columns.computeIfAbsent(stage, s -> new EnumMap<>(Meaning.class))
                .putIfAbsent(column.meaning(), column);
        if (first != null) {
            twice.add(column);
        }
    }

    void read(Row row, Map<String, Object> fields, RowRemarks rowRemarks) {
        twice.forEach(column -> keep(row, column, rowRemarks, "import.rating-kept-as-text"));
        columns.keySet().forEach(stage -> {
            if (importTarget.model().middle().isPresent()) {
                keepAll(row, stage, rowRemarks, "import.rating-three-axes");
            } else if (!importTarget.has(stage.fieldKey())) {
                keepAll(row, stage, rowRemarks, "import.rating-kept-as-text");
            } else {
                rate(row, stage, fields, rowRemarks);
            }
        });
        leaveOutContradictions(row, fields, rowRemarks);
    }

    private void leaveOutContradictions(Row row, Map<String, Object> fields, RowRemarks rowRemarks) {
        Map<RatingStage, Rating> ratings = new EnumMap<>(RatingStage.class);
        columns.keySet().stream()
                .filter(stage -> fields.containsKey(stage.fieldKey()))
                .forEach(stage -> ratings.put(stage, (Rating) fields.get(stage.fieldKey())));
        for (RatingOrder.LeftOut one : RatingOrder.leftOut(ratings)) {
            fields.remove(one.stage().fieldKey());
            keepAll(row, one.stage(), rowRemarks, "");
            rowRemarks.say(
                    heading(one.stage(), Meaning.LIKELIHOOD),
                    "import.rating-above-limit",
                    one.stage().key(),
                    words(one.rating()),
                    one.limit().key(),
                    words(one.highest()));
        }
    }

    /** {@code High (Likely x Moderate)} */
    private String words(Rating rating) {
        RiskModel model = importTarget.model();
        return model.levelAt(rating.cell()).name() + " (" + model.words(rating.cell()) + ")";
    }

    private void rate(Row row, RatingStage stage, Map<String, Object> fields, RowRemarks rowRemarks) {
        boolean likelihoodSaid = !cell(row, stage, Meaning.LIKELIHOOD).isEmpty();
        boolean impactSaid = !cell(row, stage, Meaning.IMPACT).isEmpty();
        if (!likelihoodSaid || !impactSaid) {
            boolean anything = keepAll(row, stage, rowRemarks, "");
            if (anything) {
                Meaning silent = likelihoodSaid ? Meaning.IMPACT : Meaning.LIKELIHOOD;
                rowRemarks.say(heading(stage, silent), "import.rating-incomplete", stage.key());
            }
            return;
        }
        StepChoice l = step(row, stage, Meaning.LIKELIHOOD, rowRemarks);
        StepChoice i = step(row, stage, Meaning.IMPACT, rowRemarks);
        if (!l.known() || !i.known()) {
            keepAll(row, stage, rowRemarks, "");
            return;
        }
        Cell cell = Cell.of(l.step(), i.step());
        fields.put(stage.fieldKey(), importTarget.model().rate(cell));
        boolean differs = compare(row, stage, cell, rowRemarks);
        if (differs || l.certainty() == Certainty.PROPOSED || i.certainty() == Certainty.PROPOSED) {
            keepAll(row, stage, rowRemarks, "");
        }
    }

    /** Numbers of a scale that nobody has explained are told once for the file. */
    private StepChoice step(Row row, RatingStage stage, Meaning meaning, RowRemarks rowRemarks) {
        StepChoices table = interpretation.steps().get(meaning == Meaning.LIKELIHOOD ? 0 : 1);
        String said = cell(row, stage, meaning);
        StepChoice choice = table.choice(said);
        if (!choice.known() && choice.certainty() != Certainty.GIVEN && !table.toldForTheFile(said)) {
            rowRemarks.say(
                    heading(stage, meaning),
                    "import.step-unknown",
                    said,
                    table.axis().name());
        }
        return choice;
    }

    private boolean compare(Row row, RatingStage stage, Cell cell, RowRemarks rowRemarks) {
        return compareLevel(row, stage, Meaning.RATING, cell, rowRemarks)
                | compareLevel(row, stage, Meaning.SCORE, cell, rowRemarks);
    }

    private boolean compareLevel(Row row, RatingStage stage, Meaning meaning, Cell cell, RowRemarks rowRemarks) {
        RiskModel model = importTarget.model();
        String said = cell(row, stage, meaning);
        if (said.isEmpty()) {
            return false;
        }
        if (said.matches("\\d{1,4}([.,]0+)?")) {
            String ours = String.valueOf(model.scoreAt(cell));
            return !said.replaceAll("[.,]0+", "").equals(ours) && differs(stage, meaning, said, ours, cell, rowRemarks);
        }
        WordChoice level = interpretation.levels().get(said);
        String ours = model.levelAt(cell).name();
        if (level != null
                && (level.certainty() == Certainty.GIVEN || level.meaning().isEmpty())) {
            return level.meaning().isEmpty()
                    || !level.meaning().equals(ours) && differs(stage, meaning, said, ours, cell, rowRemarks);
        }
        return !registerVocabulary.sameLevel(said.replaceAll("\\(?\\d+\\)?", " "), ours)
                && differs(stage, meaning, said, ours, cell, rowRemarks);
    }

    private boolean differs(
            RatingStage stage, Meaning meaning, String said, String ours, Cell cell, RowRemarks rowRemarks) {
        rowRemarks.say(
                heading(stage, meaning),
                "import.rating-differs",
                said,
                ours,
                importTarget.model().words(cell));
        return true;
    }

    /** @param remark what to say of each column; empty for nothing */
    private boolean keepAll(Row row, RatingStage stage, RowRemarks rowRemarks, String remark) {
        boolean any = false;
        for (Column column : interpretation.columns()) {
            if (columns.get(stage).get(column.meaning()) == column) {
                any |= keep(row, column, rowRemarks, remark);
            }
        }
        return any;
    }

    private static boolean keep(Row row, Column column, RowRemarks rowRemarks, String remark) {
        String text = row.cell(column.index());
        if (text.isEmpty()) {
            return false;
        }
        rowRemarks.keptText.add(column.heading(), text);
        if (!remark.isEmpty()) {
            rowRemarks.say(column.heading(), remark);
        }
        return true;
    }

    private String cell(Row row, RatingStage stage, Meaning meaning) {
        return column(stage, meaning).map(column -> row.cell(column.index())).orElse("");
    }

    private String heading(RatingStage stage, Meaning meaning) {
        return column(stage, meaning).map(Column::heading).orElse("");
    }

    private Optional<Column> column(RatingStage stage, Meaning meaning) {
        return Optional.ofNullable(columns.get(stage).get(meaning));
    }
}
