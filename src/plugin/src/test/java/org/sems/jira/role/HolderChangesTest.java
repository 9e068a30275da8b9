package org.sems.jira.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sems.jira.testing.English;
import org.sems.problem.Problem;

/** Of the role auditor in the project HQ. */
class HolderChangesTest {

    @Test
    void tellsNothingOfWhatIsAsItWas() {
        List<Holders> same = List.of(byName("ann"), through("audit", "bob", "cat"));

        assertThat(changes(same, List.of(through("audit", "cat", "bob"), byName("ann"))))
                .isEmpty();
    }

    @Test
    void tellsWhoCameAndWhoWentByName() {
        assertThat(changes(List.of(), List.of(byName("ann")))).containsExactly("Now in the role auditor of HQ: ann");
        assertThat(changes(List.of(byName("ann", "bob")), List.of(byName("bob", "cat"))))
                .containsExactly("Now in the role auditor of HQ: cat", "No longer in the role auditor of HQ: ann");
        assertThat(changes(List.of(byName("ann")), List.of()))
                .containsExactly("No longer in the role auditor of HQ: ann");
    }

    @Test
    void tellsOfAGroupWithThoseInIt() {
        assertThat(changes(List.of(), List.of(through("audit", "bob", "ann"))))
                .containsExactly("The group audit is now in the role auditor of HQ. In it: ann, bob");
        assertThat(changes(List.of(through("audit", "bob")), List.of()))
                .containsExactly("The group audit is no longer in the role auditor of HQ. In it: bob");
        assertThat(changes(List.of(), List.of(through("nobody")))).hasSize(1);
    }

    @Test
    void tellsWhoCameAndWentBehindAGroup() {
        assertThat(changes(List.of(through("audit", "ann", "bob")), List.of(through("audit", "bob", "cat"))))
                .containsExactly(
                        "Now in the role auditor of HQ through the group audit: cat",
                        "No longer in the role auditor of HQ through the group audit: ann");
    }

    @Test
    void namesABoundedNumberOfPeople() {
        String[] many = IntStream.range(0, HolderChanges.MOST_NAMES + 3)
                .mapToObj(number -> "user" + number)
                .toArray(String[]::new);

        assertThat(changes(List.of(), List.of(byName(many)))).hasSize(2).last().isEqualTo("And 3 more.");
    }

    private static List<String> changes(List<Holders> told, List<Holders> present) {
        return new HolderChanges("HQ", "auditor", told, present)
                .all().stream().map(HolderChangesTest::words).collect(Collectors.toList());
    }

    private static String words(Problem problem) {
        return English.messages().describe(problem);
    }

    private static Holders byName(String... people) {
        return new Holders(1, "auditor", Optional.empty(), Set.of(people));
    }

    private static Holders through(String group, String... people) {
        return new Holders(1, "auditor", Optional.of(group), Set.of(people));
    }
}
