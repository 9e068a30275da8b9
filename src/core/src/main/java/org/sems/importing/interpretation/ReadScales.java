package org.sems.importing.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.ColumnStatistics;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.mapping.RatingChoices;
import org.sems.importing.scale.Legend;
import org.sems.importing.scale.ScaleEvidence;
import org.sems.importing.scale.StepChoices;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.rating.Axis;
import org.sems.rating.RiskModel;

/** Reads the scales of likelihood and impact by their cells, their headings and the legend above them. */
final class ReadScales {
    private final RiskModel model;
    private final RegisterVocabulary registerVocabulary;
    private final List<Column> columns;
    private final ColumnStatistics columnStatistics;

    ReadScales(
            RiskModel model,
            RegisterVocabulary registerVocabulary,
            List<Column> columns,
            ColumnStatistics columnStatistics) {
        this.model = model;
        this.registerVocabulary = registerVocabulary;
        this.columns = columns;
        this.columnStatistics = columnStatistics;
    }

    List<StepChoices> read(List<String> above, RatingChoices choices) {
        if (model.middle().isPresent()) {
            return List.of();
        }
        Legend legend = Legend.read(
                above,
                Map.of(
                        model.rows().key(),
                        names(Meaning.LIKELIHOOD),
                        model.columns().key(),
                        names(Meaning.IMPACT)));
        StepChoices rows = steps(model.rows(), Meaning.LIKELIHOOD, legend, choices, OptionalInt.empty());
        StepChoices cols = steps(model.columns(), Meaning.IMPACT, legend, choices, OptionalInt.empty());
        return List.of(
                asItsFellow(rows, cols) ? steps(model.rows(), Meaning.LIKELIHOOD, legend, choices, end(cols)) : rows,
                asItsFellow(cols, rows) ? steps(model.columns(), Meaning.IMPACT, legend, choices, end(rows)) : cols);
    }

    /** A register that rates likelihood from 1 to 10 hardly rates impact from 1 to 5, even if no larger number occurs. */
    private static boolean asItsFellow(StepChoices axis, StepChoices fellow) {
        return fellow.numbers().asks() && !axis.numbers().asks() && !axis.confirmed();
    }

    private static OptionalInt end(StepChoices axis) {
        return OptionalInt.of(axis.numbers().steps());
    }

    private List<String> names(Meaning meaning) {
        List<String> names = new ArrayList<>(registerVocabulary.headings().get(meaning.key()));
        headings(meaning).stream().map(RegisterVocabulary::plain).forEach(names::add);
        return names;
    }

    private List<String> headings(Meaning meaning) {
        return columns.stream()
                .filter(c -> c.meaning() == meaning)
                .map(Column::heading)
                .toList();
    }

    private StepChoices steps(Axis axis, Meaning meaning, Legend legend, RatingChoices choices, OptionalInt fellow) {
        Map<String, Integer> values = new LinkedHashMap<>();
        columns.stream()
                .filter(c -> c.meaning() == meaning)
                .forEach(c -> columnStatistics
                        .values(c.index())
                        .forEach((value, count) -> values.merge(value, count, Integer::sum)));
        List<OptionalInt> ranges =
                new ArrayList<>(headings(meaning).stream().map(Legend::rangeEnd).toList());
        ranges.add(fellow);
        ScaleEvidence evidence =
                new ScaleEvidence(choices.scale(axis.key()), legend.words(axis.key(), headings(meaning)), ranges);
        return StepChoices.of(axis, values, choices.values(axis.key()), evidence, registerVocabulary);
    }
}
