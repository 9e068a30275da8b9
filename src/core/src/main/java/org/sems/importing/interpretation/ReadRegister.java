package org.sems.importing.interpretation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sems.importing.date.DateOrder;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.ColumnStatistics;
import org.sems.importing.mapping.GuessColumns;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.table.Table;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;

/** The first reading of a file: what its columns and words mean. */
public final class ReadRegister {
    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final ImportRecords importRecords;

    public ReadRegister(ImportTarget importTarget, RegisterVocabulary registerVocabulary, ImportRecords importRecords) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.importRecords = importRecords;
    }

    /** @param table its rows that are records */
    public Interpretation read(Table table, String fileName, Mapping mapping) {
        ColumnStatistics columnStatistics = ColumnStatistics.of(table);
        if (columnStatistics.rows() == 0) {
            throw new Refused(Problem.of("import.no-rows"));
        }
        List<Column> columns = new GuessColumns(registerVocabulary)
                .columns(table.layout().headings(), mapping.columns(), columnStatistics);
        ReadWords words = new ReadWords(importTarget, registerVocabulary, importRecords, columns, columnStatistics);
        new CheckMapping(importTarget, words::person)
                .check(mapping, table.layout().headings());
        return new Interpretation(
                mapping,
                source(fileName, mapping),
                columns,
                stage(columns, mapping),
                new ReadScales(importTarget.model(), registerVocabulary, columns, columnStatistics)
                        .read(table.layout().above(), mapping.ratings()),
                words.levels(mapping.ratings().levels()),
                Map.of(
                        Meaning.RISK_FAMILY.key(),
                        words.options(Meaning.RISK_FAMILY, mapping.words().options(Meaning.RISK_FAMILY.key())),
                        Meaning.RISK_STRATEGY.key(),
                        words.options(Meaning.RISK_STRATEGY, mapping.words().options(Meaning.RISK_STRATEGY.key()))),
                words.statuses(mapping.words().statuses()),
                words.owners(mapping.words().owners()),
                orders(columns, columnStatistics, mapping));
    }

    private static String source(String fileName, Mapping mapping) {
        String base = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z]{1,5}$", "")
                .strip();
        String given = mapping.identity().source().strip();
        return !given.isEmpty() ? given : base.isEmpty() ? "register" : base;
    }

    /** One pair of likelihood and impact without a stage beside ratings of one stage is that stage's pair. */
    private static RatingStage stage(List<Column> columns, Mapping mapping) {
        if (mapping.ratings().stage().isPresent()) {
            return mapping.ratings().stage().get();
        }
        Set<RatingStage> results = EnumSet.noneOf(RatingStage.class);
        boolean pairs = false;
        boolean others = false;
        for (Column column : columns) {
            boolean result = column.meaning() == Meaning.RATING || column.meaning() == Meaning.SCORE;
            column.stage().filter(stage -> result).ifPresent(results::add);
            pairs |= column.meaning().staged() && !result && column.stage().isPresent();
            others |= result && column.stage().isEmpty();
        }
        return results.size() == 1 && !pairs && !others ? results.iterator().next() : RatingStage.CURRENT;
    }

    private static Map<String, DateOrder> orders(
            List<Column> columns, ColumnStatistics columnStatistics, Mapping mapping) {
        Map<String, DateOrder> orders = new LinkedHashMap<>();
        columns.stream()
                .filter(c -> c.meaning() == Meaning.DUEDATE || c.meaning() == Meaning.REVIEW_BY)
                .forEach(c -> orders.put(c.heading(), mapping.dateOrder().orElse(columnStatistics.order(c.index()))));
        return orders;
    }
}
