package org.sems.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final Problem ONE = Problem.of("yaml.anchor");

    @Test
    void areToldAllAtOnceUpToAHundred() {
        Problems problems = new Problems();
        problems.addAll(Collections.nCopies(100, ONE));

        assertThat(problems.all()).hasSize(100).containsOnly(ONE);
    }

    @Test
    void areCountedBehindTheHundredth() {
        Problems problems = new Problems();
        for (int i = 0; i < 1_000_000; i++) {
            problems.add(ONE);
        }

        assertThat(problems.size()).isEqualTo(1_000_000);
        assertThat(problems.all()).hasSize(101).endsWith(Problem.of("problem.more", 999_900));
        assertThatThrownBy(problems::refuseIfAny)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).isEqualTo(problems.all()));
    }

    @Test
    void areNoMoreWhenTheyComeAsAList() {
        List<Problem> many = Collections.nCopies(1_000_000, ONE);

        Refused refused = new Refused(many);

        assertThat(refused.problems()).hasSize(101).endsWith(Problem.of("problem.more", 999_900));
        assertThat(refused.getMessage()).hasSizeLessThan(5_000);
    }
}
