package org.sems;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.cycle.back.Back;
import org.sems.cycle.there.There;
import org.sems.gate.field.KnowsTooMuch;

/** The core knows the JDK, its few libraries and itself. What is not listed here is not allowed. */
class CoreArchTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sems");

    private static final ArchRule KNOWS_ONLY_WHAT_IT_MAY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.sems..",
                    "java..",
                    "javax.annotation..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "org.apache.commons.lang3..",
                    "org.snakeyaml.engine..",
                    "de.siegmar.fastcsv..",
                    "org.dhatim.fastexcel..",
                    "com.fasterxml.aalto..",
                    "org.apache.commons.compress..",
                    "org.mozilla.universalchardet..");

    private static final ArchRule ACYCLIC =
            slices().matching("org.sems.(**)").should().beFreeOfCycles();

    private static final ArchRule RECORDS_KNOW = only(
            "org.sems.record..", "org.sems.record..", "org.sems.rating..", "org.sems.criteria..", "org.sems.problem..");
    private static final ArchRule RULES_KNOW = classes()
            .that()
            .resideInAnyPackage(
                    "org.sems.gate.field..",
                    "org.sems.gate.actor..",
                    "org.sems.gate.linked..",
                    "org.sems.gate.rated..",
                    "org.sems.gate.rule..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.sems.gate.(*)..",
                    "org.sems.record..",
                    "org.sems.rating..",
                    "org.sems.criteria..",
                    "org.sems.problem..",
                    "java..",
                    "javax.annotation..");
    private static final ArchRule GATES_KNOW = only(
            "org.sems.gate..",
            "org.sems.gate..",
            "org.sems.record..",
            "org.sems.rating..",
            "org.sems.criteria..",
            "org.sems.problem..",
            "org.sems.yaml..");

    @Test
    void knowsOnlyTheJdkItsLibrariesAndItself() {
        KNOWS_ONLY_WHAT_IT_MAY.check(CORE);
    }

    /** An author's files go through the strict reader; the import reads only its own table of words past it. */
    @Test
    void onlyThePackageYamlKnowsTheYamlParser() {
        classes()
                .that()
                .resideOutsideOfPackages("org.sems.yaml..", "org.sems.importing.vocabulary..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.snakeyaml..")
                .check(CORE);
    }

    @Test
    void itsPackagesAreAcyclic() {
        ACYCLIC.check(CORE);
    }

    @Test
    void aCycleOfTwoNestedPackagesWouldBeFound() {
        assertThat(ACYCLIC.evaluate(new ClassFileImporter().importClasses(There.class, Back.class))
                        .hasViolation())
                .isTrue();
    }

    /** Packages that decide stand low, so that nothing that sets up, imports or draws can have a say in a decision. */
    @Test
    void recordsAndGatesKnowOnlyWhatTheyDecideOn() {
        RECORDS_KNOW.check(CORE);
        RULES_KNOW.check(CORE);
        GATES_KNOW.check(CORE);
    }

    @Test
    void theRulesAboutPackagesFailOnAClassThatKnowsMore() {
        JavaClasses offender =
                new ClassFileImporter().importPackages("org.sems.record", "org.sems.gate", "org.sems.effect");

        assertThat(only("org.sems.gate..", "java..").evaluate(offender).hasViolation())
                .isTrue();
        assertThat(only("org.sems.record..", "java..").evaluate(offender).hasViolation())
                .isTrue();
    }

    @Test
    void theRuleAboutRulesFailsOnOneThatKnowsMore() {
        assertThat(RULES_KNOW
                        .evaluate(new ClassFileImporter().importClasses(KnowsTooMuch.class))
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule only(String name, String... known) {
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(known), Stream.of("java..", "javax.annotation.."))
                        .toArray(String[]::new));
    }

    @Test
    void theRuleFailsOnAClassThatKnowsMore() {
        JavaClasses offender = new ClassFileImporter().importClasses(CoreArchTest.class);

        assertThat(KNOWS_ONLY_WHAT_IT_MAY.evaluate(offender).hasViolation()).isTrue();
    }
}
