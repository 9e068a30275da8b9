package org.sems.exchange;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.exchange.mapping.Certainty;
import org.sems.exchange.mapping.Column;
import org.sems.exchange.mapping.Meaning;
import org.sems.exchange.mapping.StepChoice;
import org.sems.exchange.mapping.StepTable;
import org.sems.exchange.mapping.Words;
import org.sems.exchange.table.Row;
import org.sems.risk.Cell;
import org.sems.risk.Rating;
import org.sems.risk.RatingStage;
import org.sems.risk.RiskModel;

/**
 * The ratings of a row. The cell of likelihood and impact decides; a word or score beside it that the model's table contradicts is reported
 * with both.
 */
final class RowRatings {
    private final Setting setting;
    private final Words words;
    private final Reading reading;

    RowRatings(Setting setting, Words words, Reading reading) {
        this.setting = setting;
        this.words = words;
        this.reading = reading;
    }

    void read(Row row, Map<String, Object> fields, Notes notes) {
        Set<Optional<RatingStage>> stages = new LinkedHashSet<>();
        reading.columns().stream().filter(c -> c.meaning().staged()).forEach(c -> stages.add(c.stage()));
        Set<RatingStage> spoken = new LinkedHashSet<>();
        stages.forEach(stage -> stage.ifPresent(spoken::add));
        Map<RatingStage, Optional<RatingStage>> rated = new EnumMap<>(RatingStage.class);
        for (Optional<RatingStage> stage : stages) {
            if (setting.model().middle().isPresent()) {
                keepAll(row, stage, notes, "import.rating-three-axes");
                continue;
            }
            RatingStage into = stage.orElse(reading.mapping().stage());
            boolean twice = stage.isEmpty()
                    && spoken.contains(into)
                    && column(Meaning.LIKELIHOOD, Optional.of(into)).isPresent();
            if (twice || !setting.has(into.fieldKey())) {
                keepAll(row, stage, notes, "import.rating-kept-as-text");
            } else {
                rate(row, stage, into, fields, notes);
                if (fields.containsKey(into.fieldKey())) {
                    rated.put(into, stage);
                }
            }
        }
        leaveOutContradictions(row, rated, fields, notes);
    }

    /** @param rated stages that have a rating now, and as what their columns are told */
    private void leaveOutContradictions(
            Row row, Map<RatingStage, Optional<RatingStage>> rated, Map<String, Object> fields, Notes notes) {
        Map<RatingStage, Rating> ratings = new EnumMap<>(RatingStage.class);
        rated.keySet().forEach(stage -> ratings.put(stage, (Rating) fields.get(stage.fieldKey())));
        for (RatingsInOrder.LeftOut one : RatingsInOrder.leftOut(ratings)) {
            fields.remove(one.stage().fieldKey());
            keepAll(row, rated.get(one.stage()), notes, "");
            notes.say(
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
        RiskModel model = setting.model();
        return model.levelAt(rating.cell()).name() + " (" + model.words(rating.cell()) + ")";
    }

    private void rate(Row row, Optional<RatingStage> stage, RatingStage into, Map<String, Object> fields, Notes notes) {
        Optional<Column> likelihood = column(Meaning.LIKELIHOOD, stage);
        Optional<Column> impact = column(Meaning.IMPACT, stage);
        boolean likelihoodSaid =
                likelihood.filter(c -> !row.cell(c.index()).isEmpty()).isPresent();
        boolean impactSaid = impact.filter(c -> !row.cell(c.index()).isEmpty()).isPresent();
        if (!likelihoodSaid || !impactSaid) {
            boolean anything = keepAll(row, stage, notes, "");
            if (anything) {
                Optional<Column> silent = likelihoodSaid ? impact : likelihood;
                notes.say(silent.map(Column::heading).orElse(""), "import.rating-incomplete", into.key());
            }
            return;
        }
        StepChoice l = step(row, likelihood.get(), reading.steps().get(0), notes);
        StepChoice i = step(row, impact.get(), reading.steps().get(1), notes);
        if (!l.known() || !i.known()) {
            keepAll(row, stage, notes, "");
            return;
        }
        Cell cell = Cell.of(l.step(), i.step());
        fields.put(into.fieldKey(), setting.model().rate(cell));
        boolean differs = compare(row, stage, cell, notes);
        if (differs || l.certainty() == Certainty.PROPOSED || i.certainty() == Certainty.PROPOSED) {
            keepAll(row, stage, notes, "");
        }
    }

    private StepChoice step(Row row, Column column, StepTable table, Notes notes) {
        StepChoice choice = table.choice(row.cell(column.index()));
        if (!choice.known()) {
            notes.say(
                    column.heading(),
                    "import.step-unknown",
                    row.cell(column.index()),
                    table.axis().name());
        }
        return choice;
    }

    private boolean compare(Row row, Optional<RatingStage> stage, Cell cell, Notes notes) {
        RiskModel model = setting.model();
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
                    : !words.sameLevel(said.replaceAll("\\(?\\d+\\)?", " "), ours)) {
                notes.say(column.get().heading(), "import.rating-differs", said, ours, model.words(cell));
                differs = true;
            }
        }
        return differs;
    }

    /** @param remark what to say of each column; empty for nothing */
    private boolean keepAll(Row row, Optional<RatingStage> stage, Notes notes, String remark) {
        boolean any = false;
        for (Column column : reading.columns()) {
            if (column.meaning().staged()
                    && column.stage().equals(stage)
                    && !row.cell(column.index()).isEmpty()) {
                notes.kept.add(column.heading(), row.cell(column.index()));
                if (!remark.isEmpty()) {
                    notes.say(column.heading(), remark);
                }
                any = true;
            }
        }
        return any;
    }

    private Optional<Column> column(Meaning meaning, Optional<RatingStage> stage) {
        return reading.columns().stream()
                .filter(c -> c.meaning() == meaning && c.stage().equals(stage))
                .findFirst();
    }
}
