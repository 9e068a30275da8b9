package org.sems.importing.row;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.importing.mapping.Certainty;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Interpretation;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.mapping.RegisterVocabulary;
import org.sems.importing.mapping.StepChoice;
import org.sems.importing.mapping.StepChoices;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.table.Row;
import org.sems.rating.Cell;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.rating.RiskModel;

/**
 * The ratings of a row. The cell of likelihood and impact decides; a word or score beside it that the model's table contradicts is reported
 * with both.
 */
final class RowRatings {
    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final Interpretation interpretation;

    RowRatings(ImportTarget importTarget, RegisterVocabulary registerVocabulary, Interpretation interpretation) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.interpretation = interpretation;
    }

    void read(Row row, Map<String, Object> fields, RowRemarks rowRemarks) {
        Set<Optional<RatingStage>> stages = new LinkedHashSet<>();
        interpretation.columns().stream().filter(c -> c.meaning().staged()).forEach(c -> stages.add(c.stage()));
        Set<RatingStage> spoken = new LinkedHashSet<>();
        stages.forEach(stage -> stage.ifPresent(spoken::add));
        Map<RatingStage, Optional<RatingStage>> rated = new EnumMap<>(RatingStage.class);
        for (Optional<RatingStage> stage : stages) {
            if (importTarget.model().middle().isPresent()) {
                keepAll(row, stage, rowRemarks, "import.rating-three-axes");
                continue;
            }
            RatingStage into = stage.orElse(interpretation.mapping().stage());
            boolean twice = stage.isEmpty()
                    && spoken.contains(into)
                    && column(Meaning.LIKELIHOOD, Optional.of(into)).isPresent();
            if (twice || !importTarget.has(into.fieldKey())) {
                keepAll(row, stage, rowRemarks, "import.rating-kept-as-text");
            } else {
                rate(row, stage, into, fields, rowRemarks);
                if (fields.containsKey(into.fieldKey())) {
                    rated.put(into, stage);
                }
            }
        }
        leaveOutContradictions(row, rated, fields, rowRemarks);
    }

    /** @param rated stages that have a rating now, and as what their columns are told */
    private void leaveOutContradictions(
            Row row, Map<RatingStage, Optional<RatingStage>> rated, Map<String, Object> fields, RowRemarks rowRemarks) {
        Map<RatingStage, Rating> ratings = new EnumMap<>(RatingStage.class);
        rated.keySet().forEach(stage -> ratings.put(stage, (Rating) fields.get(stage.fieldKey())));
        for (RatingOrder.LeftOut one : RatingOrder.leftOut(ratings)) {
            fields.remove(one.stage().fieldKey());
            keepAll(row, rated.get(one.stage()), rowRemarks, "");
            rowRemarks.say(
                    column(Meaning.LIKELIHOOD, rated.get(one.stage()))
                            .map(Column::heading)
                            .orElse(""),
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

    private void rate(
            Row row, Optional<RatingStage> stage, RatingStage into, Map<String, Object> fields, RowRemarks rowRemarks) {
        Optional<Column> likelihood = column(Meaning.LIKELIHOOD, stage);
        Optional<Column> impact = column(Meaning.IMPACT, stage);
        boolean likelihoodSaid =
                likelihood.filter(c -> !row.cell(c.index()).isEmpty()).isPresent();
        boolean impactSaid = impact.filter(c -> !row.cell(c.index()).isEmpty()).isPresent();
        if (!likelihoodSaid || !impactSaid) {
            boolean anything = keepAll(row, stage, rowRemarks, "");
            if (anything) {
                Optional<Column> silent = likelihoodSaid ? impact : likelihood;
                rowRemarks.say(silent.map(Column::heading).orElse(""), "import.rating-incomplete", into.key());
            }
            return;
        }
        StepChoice l = step(row, likelihood.get(), interpretation.steps().get(0), rowRemarks);
        StepChoice i = step(row, impact.get(), interpretation.steps().get(1), rowRemarks);
        if (!l.known() || !i.known()) {
            keepAll(row, stage, rowRemarks, "");
            return;
        }
        Cell cell = Cell.of(l.step(), i.step());
        fields.put(into.fieldKey(), importTarget.model().rate(cell));
        boolean differs = compare(row, stage, cell, rowRemarks);
        if (differs || l.certainty() == Certainty.PROPOSED || i.certainty() == Certainty.PROPOSED) {
            keepAll(row, stage, rowRemarks, "");
        }
    }

    private StepChoice step(Row row, Column column, StepChoices table, RowRemarks rowRemarks) {
        StepChoice choice = table.choice(row.cell(column.index()));
        if (!choice.known()) {
            rowRemarks.say(
                    column.heading(),
                    "import.step-unknown",
                    row.cell(column.index()),
                    table.axis().name());
        }
        return choice;
    }

    private boolean compare(Row row, Optional<RatingStage> stage, Cell cell, RowRemarks rowRemarks) {
        RiskModel model = importTarget.model();
        boolean differs = false;
        for (Meaning meaning : List.of(Meaning.RATING, Meaning.SCORE)) {
            Optional<Column> column = column(meaning, stage);
            String said = column.map(c -> row.cell(c.index())).orElse("");
            if (said.isEmpty()) {
                continue;
            }
            boolean number = said.matches("\\d{1,3}(\\.0+)?");
            String ours = number
                    ? String.valueOf(model.scoreAt(cell))
                    : model.levelAt(cell).name();
            if (number
                    ? !said.replaceAll("\\.0+", "").equals(ours)
                    : !registerVocabulary.sameLevel(said.replaceAll("\\(?\\d+\\)?", " "), ours)) {
                rowRemarks.say(column.get().heading(), "import.rating-differs", said, ours, model.words(cell));
                differs = true;
            }
        }
        return differs;
    }

    /** @param remark what to say of each column; empty for nothing */
    private boolean keepAll(Row row, Optional<RatingStage> stage, RowRemarks rowRemarks, String remark) {
        boolean any = false;
        for (Column column : interpretation.columns()) {
            if (column.meaning().staged()
                    && column.stage().equals(stage)
                    && !row.cell(column.index()).isEmpty()) {
                rowRemarks.keptText.add(column.heading(), row.cell(column.index()));
                if (!remark.isEmpty()) {
                    rowRemarks.say(column.heading(), remark);
                }
                any = true;
            }
        }
        return any;
    }

    private Optional<Column> column(Meaning meaning, Optional<RatingStage> stage) {
        return interpretation.columns().stream()
                .filter(c -> c.meaning() == meaning && c.stage().equals(stage))
                .findFirst();
    }
}
