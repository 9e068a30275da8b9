package org.sems.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingHeadingsTest {
    private final List<String> asked = new ArrayList<>();

    private Headings find(List<List<String>> rows) {
        return Headings.of(
                new RawRows() {
                    @Override
                    public Layout layout() {
                        throw new AssertionError();
                    }

                    @Override
                    public void read(Predicate<Row> more) {
                        for (int i = 0; i < rows.size() && more.test(new Row(i + 1, rows.get(i))); i++) {
                            asked.size();
                        }
                    }
                },
                cell -> asked.add(cell) && cell.startsWith("known"));
    }

    @Test
    void looksAtEachCellOnceHoweverManyRowsThereAre() {
        List<List<String>> rows = IntStream.range(0, 40)
                .mapToObj(row -> List.of("known " + row, "known", "other " + row))
                .toList();

        assertThat(find(rows).row()).isEqualTo(1);
        assertThat(asked).hasSize(25 * 3);
    }

    @Test
    void doesNotLookAtATextThatIsNoHeading() {
        find(List.of(List.of("known " + "x".repeat(FileLimits.HEADING_CHARACTERS)), List.of("known")));

        assertThat(asked).containsExactly("known");
    }

    @Test
    void takesTheFirstOfTheRowsThatHaveMostOfThem() {
        assertThat(find(List.of(
                                List.of("title"),
                                List.of("known 1", "x"),
                                List.of("known 1", "known 2"),
                                List.of("known 3", "known 4")))
                        .row())
                .isEqualTo(3);
    }
}
