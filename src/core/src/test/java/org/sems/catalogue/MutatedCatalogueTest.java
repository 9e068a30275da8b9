package org.sems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.problem.Refused;

/** Whatever slip of the hand changes a file: the catalogue is read, or refused with places; nothing else is thrown. */
class MutatedCatalogueTest {

    private static final CatalogueFiles SHIPPED = CatalogueReader.shippedFiles();
    private static final List<String> NAMES = List.copyOf(SHIPPED.names());
    private static final List<String> SLIPS = List.of(
            "",
            " ",
            "\n",
            "\t",
            ":",
            "-",
            ",",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!",
            "|",
            ">",
            "%",
            "@",
            "0",
            "-1",
            "99999999999",
            "null",
            "~",
            "true",
            "[]",
            "{}",
            "- ",
            "x",
            "ü",
            "\u0000",
            "key: x\n");

    private record Slip(String name, double at, int removed, String added) {

        CatalogueFiles applied() {
            String text = SHIPPED.text(name).orElseThrow();
            int start = (int) (at * (text.length() - 1));
            int end = Math.min(text.length(), start + removed);
            String changed = text.substring(0, start) + added + text.substring(end);
            return SHIPPED.overlaidBy(CatalogueFiles.of(Map.of(name, changed)));
        }
    }

    @Property(tries = 100, seed = "28000")
    void isReadOrRefusedWithPlaces(@ForAll("slips") Slip slip) {
        try {
            CatalogueReader.read(slip.applied());
        } catch (Refused refused) {
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.where()).matches("[a-z0-9/-]+\\.yaml:[0-9]+"));
        }
    }

    @Provide
    Arbitrary<Slip> slips() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(SLIPS))
                .as(Slip::new);
    }
}
