package org.sems.jira.outbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.problem.Problem;

/** A problem as it is stored: code and arguments, one a line, so that each reader gets it in their own language. */
final class StoredProblem {
    private StoredProblem() {}

    static String write(Problem problem) {
        return Stream.concat(
                        Stream.of(problem.code()), problem.arguments().stream().map(String::valueOf))
                .map(line -> line.replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    static Optional<Problem> read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return Optional.of(
                Problem.of(lines.get(0), lines.subList(1, lines.size()).toArray()));
    }
}
