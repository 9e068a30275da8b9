package org.sems.gate.rule;

import java.util.List;
import java.util.stream.Stream;
import org.sems.problem.Problem;

/** Why a transition is refused. */
public sealed interface Reason {

    /** Every problem in it, in order. */
    Stream<Problem> problems();

    /**
     * One thing that stands open.
     *
     * @param problem its {@code where} is the key of the field that would help if it were filled in, else empty; its
     *                arguments are words, whole numbers and {@link Term}s; a user interface shows terms by their names
     */
    record Open(Problem problem) implements Reason {

        @Override
        public Stream<Problem> problems() {
            return Stream.of(problem);
        }
    }

    /**
     * Each of several ways would be enough; none of them is open.
     *
     * @param ways what stands open on each, in the order of the gate; at least two ways, at least one reason on each
     */
    record OneOf(List<List<Reason>> ways) implements Reason {

        public OneOf {
            ways = ways.stream().map(List::copyOf).toList();
            if (ways.size() < 2 || ways.stream().anyMatch(List::isEmpty)) {
                throw new IllegalArgumentException("no choice of ways: " + ways);
            }
        }

        @Override
        public Stream<Problem> problems() {
            return ways.stream().flatMap(List::stream).flatMap(Reason::problems);
        }
    }

    static Reason open(String code, Object... arguments) {
        return new Open(Problem.of(code, arguments));
    }

    /** One that goes away when the field is filled in. */
    static Reason openAt(String field, String code, Object... arguments) {
        return new Open(Problem.of(code, arguments).at(field));
    }
}
