package org.sems.importing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sems.importing.ImportRegister;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.WordChoices;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;
import org.sems.problem.Refused;

class WhatJiraWouldNotKeepTest {
    private final InMemoryRecords records = new InMemoryRecords();

    private ImportReport run(Mapping mapping, String... lines) {
        return new ImportRegister(Registers.setting(), records).run("register.csv", Registers.csv(lines), mapping);
    }

    private static Mapping owners(Map<String, String> owners) {
        return Mapping.guessed().withWords(new WordChoices(owners, Map.of(), Map.of()));
    }

    @Test
    void aDayThatWouldBecomeOneOfAnotherCenturyStaysAText() {
        records.lastDay = LocalDate.of(2046, 1, 1);

        List<RowReport> rows = run(
                        Mapping.guessed(),
                        "Risk ID,Threat,Target date,Review date",
                        "R-1,Fire,9999-12-31,2050-01-01",
                        "R-2,Flood,2030-01-01,")
                .rows();

        assertThat(rows.get(0).draft().due()).isEmpty();
        assertThat(rows.get(0).draft().fields()).doesNotContainKey("review-by");
        assertThat(rows.get(0).draft().description())
                .contains("- Target date: 9999-12-31", "- Review date: 2050-01-01");
        assertThat(rows.get(0).remarks())
                .containsExactly(
                        Remark.of(2, "Target date", "import.date-too-far", "9999-12-31", "9999-12-31"),
                        Remark.of(2, "Review date", "import.date-too-far", "2050-01-01", "2050-01-01"));
        assertThat(rows.get(1).draft().due()).contains(LocalDate.of(2030, 1, 1));
    }

    @Test
    void eachOwnerIsLookedUpOnce() {
        records.with("sam", new Person("sam", "Sam"));
        Map<String, String> owners =
                IntStream.range(0, 300).boxed().collect(Collectors.toMap(i -> "Word " + i, i -> "sam"));

        run(
                owners(owners),
                "Risk ID,Threat,Owner",
                "R-1,Fire,Word 1",
                "R-2,Flood,Word 2",
                "R-3,Theft,Nobody",
                "R-4,Storm,Nobody");

        assertThat(records.lookedUp).isEqualTo(2);
    }

    @Test
    void moreOwnersThanAColumnIsLookedThroughForAreRefusedUnseen() {
        Map<String, String> owners =
                IntStream.range(0, 301).boxed().collect(Collectors.toMap(i -> "Word " + i, i -> "user" + i));

        assertThatThrownBy(() -> run(owners(owners), "Risk ID,Threat,Owner", "R-1,Fire,Word 1"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Object::toString)
                                .containsExactly("mapping.owners: import.too-many-owners (300)"));
        assertThat(records.lookedUp).isZero();
    }
}
