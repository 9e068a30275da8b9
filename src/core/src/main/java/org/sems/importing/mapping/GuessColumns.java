package org.sems.importing.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.importing.scale.Legend;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;

/** Which column holds what: what the request says, else a guess by the headings and, where a heading has two senses, by the values. */
public final class GuessColumns {
    private final RegisterVocabulary registerVocabulary;

    public GuessColumns(RegisterVocabulary registerVocabulary) {
        this.registerVocabulary = registerVocabulary;
    }

    /** Whether a heading is one of the usual ones. */
    public boolean knows(String heading) {
        return guess(0, heading).meaning() != Meaning.KEEP;
    }

    /**
     * @param given headings to meanings, as the request gives them
     * @throws Refused when a request names a heading that is not there or a meaning that does not exist
     */
    public List<Column> columns(List<String> headings, Map<String, String> given, ColumnStatistics columnStatistics) {
        check(headings, given);
        Set<String> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Column column =
                    given.containsKey(headings.get(i)) ? given(i, headings.get(i), given.get(headings.get(i))) : null;
            columns.add(column);
            if (column != null) {
                taken.add(column.key());
            }
        }
        for (int rank = 0; rank <= longest(); rank++) {
            for (int i = 0; i < headings.size(); i++) {
                if (columns.get(i) == null && rank == rank(headings.get(i))) {
                    columns.set(i, free(bySense(guess(i, headings.get(i)), columnStatistics), taken));
                }
            }
        }
        for (int i = 0; i < headings.size(); i++) {
            if (columns.get(i) == null) {
                columns.set(i, new Column(i, headings.get(i), Meaning.KEEP, Optional.empty(), Certainty.UNKNOWN));
            }
        }
        return List.copyOf(columns);
    }

    private static Column free(Column column, Set<String> taken) {
        return taken.add(column.key()) || column.meaning() == Meaning.KEEP
                ? column
                : column.as(Meaning.KEEP, Certainty.UNKNOWN);
    }

    /** "Treatment" is a strategy in one register and a list of measures in the next. */
    private Column bySense(Column column, ColumnStatistics columnStatistics) {
        if (column.meaning() == Meaning.RISK_STRATEGY
                && !columnStatistics.mostly(column.index(), registerVocabulary::isStrategy)) {
            return column.as(Meaning.RECOMMENDED_CONTROLS, Certainty.PROPOSED);
        }
        return column;
    }

    private static void check(List<String> headings, Map<String, String> given) {
        List<Problem> problems = new ArrayList<>();
        given.forEach((heading, meaning) -> {
            if (!headings.contains(heading)) {
                problems.add(Problem.of("import.no-such-column", heading));
            } else if (parse(0, heading, meaning).isEmpty()) {
                problems.add(Problem.of("import.no-such-meaning", meaning, heading));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static Column given(int index, String heading, String meaning) {
        return parse(index, heading, meaning).orElseThrow();
    }

    private static Optional<Column> parse(int index, String heading, String meaning) {
        if (meaning.isEmpty()) {
            return Optional.of(new Column(index, heading, Meaning.KEEP, Optional.empty(), Certainty.GIVEN));
        }
        Optional<Column> plain =
                Meaning.ofKey(meaning).map(m -> new Column(index, heading, m, Optional.empty(), Certainty.GIVEN));
        int dash = meaning.indexOf('-');
        if (plain.isPresent() || dash < 0) {
            return plain;
        }
        Optional<RatingStage> stage = RatingStage.ofKey(meaning.substring(0, dash));
        return Meaning.ofKey(meaning.substring(dash + 1))
                .filter(m -> m.staged() && stage.isPresent())
                .map(m -> new Column(index, heading, m, stage, Certainty.GIVEN));
    }

    /** First with what stands in brackets, which may be the stage; then without, which may be "(1-5)". */
    private Column guess(int index, String heading) {
        return guess(index, heading, RegisterVocabulary.plainWithBrackets(heading))
                .or(() -> guess(index, heading, RegisterVocabulary.plain(heading)))
                .or(() -> guess(index, heading, withoutScale(heading)))
                .orElse(new Column(index, heading, Meaning.KEEP, Optional.empty(), Certainty.UNKNOWN));
    }

    /** {@code Probability 0-10}, {@code Impact_1to5}, {@code Impact level rate 1 (low) to 5 (high)}. */
    private static String withoutScale(String heading) {
        String plain = RegisterVocabulary.plain(Legend.withoutRange(
                RegisterVocabulary.IN_BRACKETS.matcher(heading).replaceAll(" ")));
        return plain.replaceAll(" (rate|rating scale|scale|rank|ranking|value)$", "");
    }

    private Optional<Column> guess(int index, String heading, String plain) {
        Optional<Meaning> direct = registerVocabulary.headings().entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .findFirst()
                .flatMap(e -> Meaning.ofKey(e.getKey()));
        return direct.map(m -> new Column(index, heading, m, Optional.empty(), Certainty.PROPOSED))
                .or(() -> staged(index, heading, plain));
    }

    private Optional<Column> staged(int index, String heading, String plain) {
        for (Map.Entry<String, List<String>> stage : registerVocabulary.stages().entrySet()) {
            for (String word : stage.getValue()) {
                Optional<Meaning> rest = withoutWord(plain, word).flatMap(this::ratingMeaning);
                if (rest.isPresent()) {
                    return rest.map(
                            m -> new Column(index, heading, m, RatingStage.ofKey(stage.getKey()), Certainty.PROPOSED));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> withoutWord(String text, String word) {
        if (text.startsWith(word + " ")) {
            return Optional.of(text.substring(word.length() + 1));
        }
        return text.endsWith(" " + word)
                ? Optional.of(text.substring(0, text.length() - word.length() - 1))
                : Optional.empty();
    }

    private Optional<Meaning> ratingMeaning(String rest) {
        String bare = rest.startsWith("risk ") && !rest.equals("risk ") ? rest.substring(5) : rest;
        if (rest.equals("risk")) {
            return Optional.of(Meaning.RATING);
        }
        return Stream.of(Meaning.LIKELIHOOD, Meaning.IMPACT, Meaning.RATING, Meaning.SCORE)
                .filter(m -> registerVocabulary.headings().get(m.key()).contains(rest)
                        || registerVocabulary.headings().get(m.key()).contains(bare))
                .findFirst();
    }

    /** The place among the usual headings; last what is known only without a part of it. */
    private int rank(String heading) {
        String plain = RegisterVocabulary.plain(heading);
        return registerVocabulary.headings().values().stream()
                .filter(list -> list.contains(plain))
                .mapToInt(list -> list.indexOf(plain))
                .findFirst()
                .orElseGet(this::longest);
    }

    private int longest() {
        return registerVocabulary.headings().values().stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
